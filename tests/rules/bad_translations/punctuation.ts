<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<extra-breaks>punctuation punctuation punctuation</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>Leave?</source>
        <translation>Quitter?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>L'entrée</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>Vraiment ?</translation>
    </message>
</context>
</TS>
