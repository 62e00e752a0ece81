<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<extra-breaks>edges edges edges</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>Open…</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar...</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>Nombre:</translation>
    </message>
</context>
</TS>
