<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<extra-breaks>script</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>.palmpack</source>
        <translation>.palmpack</translation>
    </message>
</context>
</TS>
