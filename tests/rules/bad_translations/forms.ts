<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<extra-breaks>forms forms placeholders</extra-breaks>
<context>
    <name>Bad</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا محكّمين</numerusform>
            <numerusform>محكّم واحد</numerusform>
            <numerusform>محكّمان</numerusform>
            <numerusform>%Ln محكّمين</numerusform>
            <numerusform></numerusform>
            <numerusform>%Ln محكّم</numerusform>
        </translation>
    </message>
</context>
</TS>
