<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<extra-breaks>placeholders placeholders placeholders placeholders</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %1</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>une contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 entries</source>
        <translation>
            <numerusform>%Ln sur %1</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %L1</translation>
    </message>
</context>
</TS>
