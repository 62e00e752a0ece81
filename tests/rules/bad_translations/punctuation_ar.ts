<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<extra-breaks>punctuation</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>Leave?</source>
        <translation>مغادرة?</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>حقاً؟</translation>
    </message>
</context>
</TS>
