<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Panel</name>
    <message numerus="yes">
        <location filename="../widgets/state/panelsubmit.cpp" line="+77"/>
        <source>The comment is %n character(s) too long.</source>
        <extracomment>At the comments field. %n is by how many characters the comment is too long.</extracomment>
        <translation>
            <numerusform>The comment is %n character too long.</numerusform>
            <numerusform>The comment is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view/panelface.cpp" line="+156"/>
        <source>%n waiting</source>
        <extracomment>On the button that lists the other calls that want an outcome; %n is how many.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
