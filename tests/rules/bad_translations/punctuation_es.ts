<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<extra-breaks>punctuation</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>Leave?</source>
        <translation>Salir?</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>¿De verdad?</translation>
    </message>
</context>
</TS>
