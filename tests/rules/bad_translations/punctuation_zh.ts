<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<extra-breaks>punctuation punctuation</extra-breaks>
<context>
    <name>Bad</name>
    <message>
        <source>Leave?</source>
        <translation>离开?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成.</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>打开。</translation>
    </message>
</context>
</TS>
