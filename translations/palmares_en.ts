<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Icons only at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Palmares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next entry to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry &amp;after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry be&amp;fore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back &amp;to this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot &amp;judge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onflict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;in a rules file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write out the rules file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy re&amp;minders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to &amp;send out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files &amp;received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets in &amp;two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a file out of the count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the &amp;packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files that came &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the &amp;next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official ranking or &amp;what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;in a form…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Picture %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The judge&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was scored; see the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that was given; empty where there is none, never 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel of the judge in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the panel that the judge stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round in which it was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the division; entries that are level share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact value that decides: a decimal or a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value as it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band of the value, where the rules have bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which side of the cut the entry is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sheets with a total the entry has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of these totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked, or why the entry has no rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing for a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the round was closed when the table was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the rules of the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal for everybody who has the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the entry in the present round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the entry in the round that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages that the judge reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel of the judge in the round that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of that panel that the judge stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division in which the entry ranks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made the call {call} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: look at its rules (call rules {call}), import entries and judges, then freeze the first round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet: make one with call new, or open a package you were sent with open FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge {judge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}, without its key: read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n judge</numerusform>
            <numerusform>%n judges</numerusform>
        </translation>
    </message>
    <message>
        <source>Set digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of {call} are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is frozen. Form {form}…, rules {rules}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the call “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in the judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing the rules of round {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding who judges what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing one package per judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} opens the package at home, scores, and writes a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merging %n ballots</source>
        <translation>
            <numerusform>Merging %n ballot</numerusform>
            <numerusform>Merging %n ballots</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing round {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {seconds} s: {packages}, {ballots}, {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with: palmares-cli --home {home} call show {call}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n in two versions</numerusform>
            <numerusform>%n in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n older</numerusform>
            <numerusform>%n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside before</source>
        <translation>
            <numerusform>%n set aside before</numerusform>
            <numerusform>%n set aside before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a revoked laptop</source>
        <translation>
            <numerusform>%n of a revoked laptop</numerusform>
            <numerusform>%n of a revoked laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed by nobody known here</source>
        <translation>
            <numerusform>%n signed by nobody known here</numerusform>
            <numerusform>%n signed by nobody known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <translation>
            <numerusform>%n of a newer version</numerusform>
            <numerusform>%n of a newer version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the close</source>
        <translation>
            <numerusform>%n after the close</numerusform>
            <numerusform>%n after the close</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already imported, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not merged: signed by nobody known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: still being written, left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts or files are to be erased here, as the coordinator asked.</source>
        <translation>
            <numerusform>%n text or file is to be erased here, as the coordinator asked.</numerusform>
            <numerusform>%n texts or files are to be erased here, as the coordinator asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} merged, {again} known before, {refused} refused; {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed acts</source>
        <translation>
            <numerusform>%n signed act</numerusform>
            <numerusform>%n signed acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows.</source>
        <translation>
            <numerusform>{file}: %n row.</numerusform>
            <numerusform>{file}: %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: keep it with the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none stands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot}   (stands in the way of closing {rounds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, as claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is there in two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID, or that none does with --exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets decided for this laptop.</source>
        <translation>
            <numerusform>%n sheet decided for this laptop.</numerusform>
            <numerusform>%n sheets decided for this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions by this laptop itself: see forks {call}</source>
        <translation>
            <numerusform>%n sheet has two versions by this laptop itself: see forks {call}</numerusform>
            <numerusform>%n sheets have two versions by this laptop itself: see forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot} is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {finding} {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records brought back.</source>
        <translation>
            <numerusform>%n record brought back.</numerusform>
            <numerusform>%n records brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records set aside; what they had replaced stands again.</source>
        <translation>
            <numerusform>%n record set aside; what it had replaced stands again.</numerusform>
            <numerusform>%n records set aside; what they had replaced stands again.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {records}, {texts}, {files}, read back and found whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private texts left out.</source>
        <translation>
            <numerusform>%n private text left out.</numerusform>
            <numerusform>%n private texts left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds entrants&apos; names and addresses: send it only to coordinators. The key travels apart, with keys backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({call}) is here: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not: you can read, check and export it. To change it, restore the key with keys restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says of itself (unchecked): {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call key under a password; it can only be opened with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} of {call}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} ({textBytes}), {files} ({fileBytes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Update to see %n records of a newer version.</source>
        <translation>
            <numerusform>Update to see %n record of a newer version.</numerusform>
            <numerusform>Update to see %n records of a newer version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts, lists or files are named by nothing in it and would be left out.</source>
        <translation>
            <numerusform>%n text, list or file is named by nothing in it and would be left out.</numerusform>
            <numerusform>%n texts, lists or files are named by nothing in it and would be left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}: {kind}, {sheets}, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a {kind}, {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: claims to be a {kind}, {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {call}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: every check passed. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: every check passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{call}: {records}, {acts}, {lists}, {texts}, {files} read again from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here (withheld, erased, or never sent).</source>
        <translation>
            <numerusform>%n file is not here (withheld, erased, or never sent).</numerusform>
            <numerusform>%n files are not here (withheld, erased, or never sent).</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: everything is as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files opened or merged here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (as claimed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} ({state}): not as it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} ({state}): result digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file of {judge} alone is larger than the limit; it has a part of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the key file to judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send each judge the file with the judge&apos;s code. Nobody else&apos;s scores and no entrant&apos;s name are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened here before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Welcome: you judge %n entries of {call} as {judge}.</source>
        <translation>
            <numerusform>Welcome: you judge %n entry of {call} as {judge}.</numerusform>
            <numerusform>Welcome: you judge %n entries of {call} as {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to your work on {call} as {judge}: {new}, {all} in all. What you have scored is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: score {call} ENTRY criterion=value … --as {judge}, then ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved the scores of %n entries.</source>
        <translation>
            <numerusform>Saved the scores of %n entry.</numerusform>
            <numerusform>Saved the scores of %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n rows need a look.</source>
        <translation>
            <numerusform>Nothing was saved: %n row needs a look.</numerusform>
            <numerusform>Nothing was saved: %n rows need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {file} and read it back: {sheets}, {new} new or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a complete sheet: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {receipt}. Send the file to the coordinator; scores can still change and be sent again while the round is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unscored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs on another laptop (--seen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {call} is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password, shown this once: {password}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the file. Whoever has both can act as the office of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {call} was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {call} is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call itself is not: import a bundle of it with call import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} pass/fail/unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round}, a check, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · round {round} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions and do not count: see forks {call}</source>
        <translation>
            <numerusform>%n sheet has two versions and does not count: see forks {call}</numerusform>
            <numerusform>%n sheets have two versions and do not count: see forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is closed. Result digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in {round}.</source>
        <translation>
            <numerusform>%n entry is in {round}.</numerusform>
            <numerusform>%n entries are in {round}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cut or still open, for the committee to decide: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {entry} {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: of {rows}, {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems need a look</source>
        <translation>
            <numerusform>%n problem needs a look</numerusform>
            <numerusform>%n problems need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they are here already (--again imports them once more).</source>
        <translation>
            <numerusform>%n row was left out: it is here already (--again imports it once more).</numerusform>
            <numerusform>%n rows were left out: they are here already (--again imports them once more).</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachments.</source>
        <translation>
            <numerusform>%n attachment.</numerusform>
            <numerusform>%n attachments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as coded attributes of the entrants, never shown to judges: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet: import a table with entries import {call} FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No judges yet: import a table with judges import {call} FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is not eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is disqualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is marked as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is a practice entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict of {judge} with {entry} is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {device} is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {device} is revoked; what had counted still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n judgings</source>
        <translation>
            <numerusform>%n judging</numerusform>
            <numerusform>%n judgings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>  places lost to conflicts {conflicts}, to languages {languages}, to the load limit {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on}, {off} off; loads from {low} to {high}; {mismatches}; seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignments on</source>
        <translation>
            <numerusform>%n assignment on</numerusform>
            <numerusform>%n assignments on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language mismatches</source>
        <translation>
            <numerusform>%n language mismatch</numerusform>
            <numerusform>%n language mismatches</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges and entries of a panel fall into {n} parts that share nobody: their scores can only be compared with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palmares-cli: every verb of Palmares without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --home DIR (where calls and keys lie), --json, --lang CODE, --strict, --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 something was refused, 2 usage, 3 a question needs an answer (--strict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb {verb}; palmares-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many words: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} wants a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} wants a size such as 20MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {form}, not {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say one of --template, --from and --rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say --pass or --fail REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say --confirm or --revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--device goes with --wins alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a SLOT and either --use ID or --exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either scores, or --recuse, or --cannot-judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either --final or --stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ready-made sets of rules and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one template: texts and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a call from a template, an earlier call or a rules file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls on this computer, with role and progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one call: rounds and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the rules, or put others (or texts) in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix the rules of a round before scores exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the whole call to a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the office of a call from a bundle, or merge it into the one that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a table of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entries and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let an entry in, or not, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct an entry: title=, text=, language=, division=, entrant.NAME=, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entrant withdraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is in again, with the sheets it had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry leaves the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is a duplicate of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is for practice and never counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a table of judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the judges, what they were asked and what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm, declare, suggest or dismiss a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer for a judge&apos;s second laptop (JUDGE/2 or its key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide who judges what: exact demand, even loads, languages, no conflicts; or the proof that it cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one file per judge with what that judge may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a package as a judge (or an earlier ballot of one&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judge&apos;s entries and how far they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores from a table: entry, criterion, score, state, comment, note_to_entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score an entry; saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the judge&apos;s scores as one signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in ballots and bundles, or folders of them: plan, then all good ones in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a person should look at, with the names that settle takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there in two versions, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide which version stands; SLOT is JUDGE:ENTRY:ROUND, or as forks prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside what a merged file (by hash), a laptop or a judge brought, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the official result: of the close, else provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix which sheets count for a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring what the cut or a check let through into the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a decision beside the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decisions that stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the call&apos;s key to a file under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a call&apos;s key in; the password comes from a file or one line of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a table; scores and entries are what analyse reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain an exchange file without importing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check every byte and signature, and compute every result again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did what, as the signed acts tell it, and which files came in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank a table of scores on disk under rules, without any call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{call}, {round}: %n entries for {judge}.</source>
        <translation>
            <numerusform>{call}, {round}: %n entry for {judge}.</numerusform>
            <numerusform>{call}, {round}: %n entries for {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing declared yet. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared: no interests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared: {kinds} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator is told with the next ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either --none, or --kind and --words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the last change, of {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again what was taken back, of {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is marked to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is no longer marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of {entry} hold for the corrected text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {file}: all your scores and comments, for your own keeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {done} of {all} entries. Sheets not sent yet: {unsent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} lacks: {criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked to come back to: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop of yours says something else: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was corrected since you scored (score keep): {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline has passed by this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not declared interests yet (interests).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {file}, byte for byte what was sent with receipt {receipt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (claimed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a judge is asked: criteria with their words, how many entries, until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare interests, or show what was declared; the coordinator is told with the next ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last change to a score or comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark an entry to come back to, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text was corrected: keep my scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judge&apos;s own copy of all scores and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing before sending; writes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was sent when, with receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a ballot that was sent before once more, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(top)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives more by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>The scores fall into %n part without a judge in common: comparing entries of different parts rests on assumptions alone</numerusform>
            <numerusform>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</numerusform>
        </translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: interval {interval}, ordinal {ordinal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intraclass correlation: of one judge {one}, of the mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s W {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure the result is, and how far judges agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts for {judge} alone are larger than the limit, and texts are not divided: each file for {judge} exceeds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>
            <numerusform>%n sheet starts from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</numerusform>
            <numerusform>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round starts from your sheets of round {round}, and none of them is on this computer. If you gave scores there on another one, open the ballot you sent from it, here, with open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}: {judges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off this round before, so given nothing: {judges} (--bring-back JUDGE asks one again).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to save: say CRITERION=VALUE, a comment, --recuse, --cannot-judge, --take-back or --seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either --rules, which say the scale, or --scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang {lang} is not one of the program&apos;s languages: {langs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To let them count, close {round} again with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts that the package names are not in it; ask the coordinator for the whole package again before you score.</source>
        <translation>
            <numerusform>%n text that the package names is not in it; ask the coordinator for the whole package again before you score.</numerusform>
            <numerusform>%n texts that the package names are not in it; ask the coordinator for the whole package again before you score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of entries are not here; open the other parts of the package, or ask the coordinator for them.</source>
        <translation>
            <numerusform>%n file of an entry is not here; open the other parts of the package, or ask the coordinator for it.</numerusform>
            <numerusform>%n files of entries are not here; open the other parts of the package, or ask the coordinator for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tables without names and titles, ready to be shared.</source>
        <translation>
            <numerusform>{file}: %n table without names and titles, ready to be shared.</numerusform>
            <numerusform>{file}: %n tables without names and titles, ready to be shared.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column {column} names attachments; --attachments DIR says in which folder they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the entrants&apos; private data, never shown to judges: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, headings on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file, headings on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. What is said is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike; mark one of a pair with entries duplicate.</source>
        <translation>
            <numerusform>%n pair looks alike; mark one of the two with entries duplicate.</numerusform>
            <numerusform>%n pairs look alike; mark one of a pair with entries duplicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a spreadsheet for each judge who cannot install the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a filled form, or scores that were typed from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what was typed once, or differently by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a form is back: sheets import {call} FILE --judge CODE --source form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets taken in.</source>
        <translation>
            <numerusform>%n sheet taken in.</numerusform>
            <numerusform>%n sheets taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets would be taken in; nothing was changed.</source>
        <translation>
            <numerusform>%n sheet would be taken in; nothing was changed.</numerusform>
            <numerusform>%n sheets would be taken in; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what is here already.</source>
        <translation>
            <numerusform>%n sheet says what is here already.</numerusform>
            <numerusform>%n sheets say what is here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank: nothing is said about them.</source>
        <translation>
            <numerusform>%n entry is blank: nothing is said about it.</numerusform>
            <numerusform>%n entries are blank: nothing is said about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets differ from what the judge&apos;s laptop sent: forks {call} shows both.</source>
        <translation>
            <numerusform>%n sheet differs from what the judge&apos;s laptop sent: forks {call} shows both.</numerusform>
            <numerusform>%n sheets differ from what the judge&apos;s laptop sent: forks {call} shows both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets wait: they count once a second person has typed the same.</source>
        <translation>
            <numerusform>%n sheet waits: it counts once a second person has typed the same.</numerusform>
            <numerusform>%n sheets wait: they count once a second person has typed the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</source>
        <translation>
            <numerusform>%n cell was typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</numerusform>
            <numerusform>%n cells were typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problems need a look.</source>
        <translation>
            <numerusform>Nothing was taken in: %n problem needs a look.</numerusform>
            <numerusform>Nothing was taken in: %n problems need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was the first typing already. If a second person has typed the same, say --typing 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a second typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list entries that may have come twice, in whatever script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {records}, {acts}, {texts} and {drafts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made ({code}): what you did is saved, but only in one place. Free some space, then say palmares-cli backup {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {call} is here again, in a folder of its own: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the backup nor the call as it was has been touched. With two of the same call here, name the folder instead of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%n attachment is not here: take in a bundle or a package that holds it.</numerusform>
            <numerusform>%n attachments are not here: take in a bundle or a package that holds them.</numerusform>
        </translation>
    </message>
    <message>
        <source>What still proves itself of call {call} is in a new folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {records}, {acts}, {texts}, {files} and {drafts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the records come from the newest good backup or from files sent before.</source>
        <translation>
            <numerusform>%n of the records comes from the newest good backup or from a file sent before.</numerusform>
            <numerusform>%n of the records come from the newest good backup or from files sent before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%n record has lost its signature: it is kept beside the call and counts once a file brings it again.</numerusform>
            <numerusform>%n records have lost their signature: they are kept beside the call and count once a file brings them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%n row was damaged and could not be saved from where it lay.</numerusform>
            <numerusform>%n rows were damaged and could not be saved from where they lay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>%n text that a record names is not here: a bundle or a package may bring it.</numerusform>
            <numerusform>%n texts that records name are not here: a bundle or a package may bring them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists that records name are not here: a bundle may bring them.</source>
        <translation>
            <numerusform>%n list that a record names is not here: a bundle may bring it.</numerusform>
            <numerusform>%n lists that records name are not here: a bundle may bring them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged call was only read and lies untouched in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set digest: {digest}. Compare it with a colleague&apos;s, or merge the ballots and bundles again: what is missing comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing {code} would take away {texts} and {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased of {code}: {texts} and {files}. They are gone from here and from every backup, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, scores and results stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kept copies of files sent before held some of it and were deleted.</source>
        <translation>
            <numerusform>%n kept copy of a file sent before held some of it and was deleted.</numerusform>
            <numerusform>%n kept copies of files sent before held some of it and were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>These packages were sent before and hold some of it. Ask for them to be deleted; the judges&apos; programs erase it when the next package is opened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues erase it when they take in your next bundle. Bundles, tables and reports saved elsewhere are not reached: delete those yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder of this call is on this computer and still holds it until it takes in a newer file: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial run {call} is ready: {entries}, {judges}, {sheets} with made-up scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can reach call {call}: it is a call of its own. Throw it away with palmares-cli call test {trial} --discard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial run {call} was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a trial run: a copy with its own id and made-up scores, or throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a backup and check it, or list those that made themselves; rank, verify … take a backup&apos;s path as CALL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a call again from a backup, in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what still proves itself from a damaged call, in a new folder, with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget an entrant or a judge: texts and files go everywhere, results stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</source>
        <translation>
            <numerusform>%n backup is here. The ten newest are kept, and one of each day for the fourteen days before them.</numerusform>
            <numerusform>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about round {round}; --round names another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is closed under the rules before: they decide until it is closed again, with close {call} --round {round} --reason TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To let the present rules decide, close {round} again with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result as it was closed. What came or was changed since needs a new close: close {call} --round {round} --reason TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files attached to {entry}.</source>
        <translation>
            <numerusform>%n file attached to {entry}.</numerusform>
            <numerusform>%n files attached to {entry}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was taken off {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges who have a package see this with the next one: package {call} --out DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files of an entry, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an entry more files; judges get them with their next package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a file off an entry: its number, or how its hash begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entries are made up: the call has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its judges are made up: the call has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be assigned in it: palmares-cli assign {trial} --dry-run tells what stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title ({lang})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text ({lang})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside file {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation of the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail of the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone of the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound is not cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video is not cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of this type are not cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the rules of its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions of the entry differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that shows who sent the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look yourself at what %n pictures show: names in a picture are not found.</source>
        <translation>
            <numerusform>Look yourself at what %n picture shows: names in a picture are not found.</numerusform>
            <numerusform>Look yourself at what %n pictures show: names in a picture are not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no data of an entrant: only addresses, numbers and links were looked for.</source>
        <translation>
            <numerusform>%n entry has no data of an entrant: only addresses, numbers and links were looked for.</numerusform>
            <numerusform>%n entries have no data of an entrant: only addresses, numbers and links were looked for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct texts with entries set {call} ENTRY FIELD=VALUE, take a file off with entries detach {call} ENTRY NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries may show who sent them: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n entry may show who sent it: entries blindness {call} names it.</numerusform>
            <numerusform>%n entries may show who sent them: entries blindness {call} names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n attachment cannot be cleaned and is sent as it came: entries blindness {call} names it.</numerusform>
            <numerusform>%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them.</numerusform>
        </translation>
    </message>
    <message>
        <source>say what shows who sent an entry, and which files packages cannot clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it out: advance {call} --from {from}. To keep it in: entries reinstate {call} {entry} --round {round} --reason TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has sheets there and so stays in. To take it out: entries disqualify {call} {entry} --round {round} --reason TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of {round}, as they have not come through {from}: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {round} without having come through {from}, and kept as there are sheets of them: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have not come through {from}, and are in {round} because somebody put them in: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came through {from}, and are not in {round} because of their state there: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, and now with a seat in rounds where they had none: {judges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a judge: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not merged: from somebody who was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: who signed this was set aside. Bring back and merge again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n of its records were set aside. Bring back?</source>
        <translation>
            <numerusform>{file}: %n of its records was set aside. Bring back?</numerusform>
            <numerusform>{file}: %n of its records were set aside. Bring back?</numerusform>
        </translation>
    </message>
    <message>
        <source>    palmares aside {call} {name} --back --reason WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: nobody here vouches for the laptop that signed this (UNKNOWN_SIGNER). Merge a newer bundle of the call first, or take it with --with-unknown: it waits, and counts once its invitation is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: its file {hash} is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: all that is here is as it was signed; some files are not here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Score the criterion in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten: first 1, then 0, however slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the score away: blank, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next point, as the arrow points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next criterion; after the last one, the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion before, criterion after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the text you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text or picture: smaller, larger, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file or the list that is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer asked to score this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was disqualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry came twice; the other one is scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not in this round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there, is an ordinary file and may be read, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, or copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Palmares file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the file you meant; names and endings do not matter, only the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by a program that took it for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again as an attachment or in a ZIP archive, not pasted into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Palmares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Palmares on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has something added at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the original file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a {found}, and a {limit} was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it belongs: packages with open, ballots and bundles with merge, key files with keys restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call it belongs to, or ask its sender for the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is sealed, and no key on this computer opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender for a file that is not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not built as the format asks ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender to write it again with a released version of Palmares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; ask its sender for the file again by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open this key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 20 digits again as they were shown; spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or ask for permission to write there; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is open in another Palmares ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one answer fits {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call with the code {call} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code with --code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call {call} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the calls with call list, or open the file you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a judge can do this, and {call} is open here as its office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, then say --as and the judge&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of call {call} is not on this computer, so nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from the key file with keys restore; reading, checking and exporting work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office of the call can do this, and here it is open as a judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on the coordinator&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules give {key} a value it cannot have ({value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that value; docs/RULES.md lists what it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules contradict themselves at {key} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two; docs/RULES.md says which settings go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules lack {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; docs/RULES.md shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules file is not valid JSON (line {line}, column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at that place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have a key that is not known: {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of round {round} are frozen, so {key} can no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, ties and cut may still change, printed as changed after scoring began; for anything else make a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of round {round} are not frozen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the round first with call freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds scores of several rounds ({round}, {value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one with --round, or give the rules with --rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round {round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the rounds of a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is a check: it lets entries through and ranks none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a round that is scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that ends on line {row} has a quotation mark that does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quotation, or write a quotation mark inside a cell twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row}: {value} is not a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a point, such as 7 or 7.5, or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot stand in {column} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules carry values of round {round}, and the table has no row of that round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scores of that round with a round column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {value} is in use already (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own code, or leave the column empty to have codes made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in {column} (line {row}) (entry {entry}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is not assigned to {judge} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score only the entries of the package, or ask the coordinator to assign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is not asked here (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that score out: this panel or division does not score it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a score from that scale, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} has another number of cells ({found}) than the header ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line; a comma inside a cell needs quotation marks around the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} scores the same judge, entry and criterion a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} has both a score and the state {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is in two divisions (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} is in two panels of one round (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the judge one panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} is in two strata (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the judge one stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion {value} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no division {value} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entry} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code; entries list shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no judge {judge} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code; judges list shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel {value} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a state (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, ineligible or practice for an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stratum {value} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries cannot all get the judges they need: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add judges, raise the load, ask for fewer judges an entry, or look at the conflicts and languages named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} cannot be closed yet: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve what is named, or waive it in the same step with --waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is not closed, so nothing can rest on its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round first with close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {value} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the call with call show to see where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the templates with template list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to another place with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules leave {key} empty, and it cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is larger than Palmares accepts (limit {limit}) (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} is not text in {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 or as XLSX and try again, or say with --encoding how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check code of {entry} does not fit this judge and this round (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this is the form of another judge or of another round, and whether entries and codes have been moved against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no table that Palmares can read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV UTF-8 in the program it comes from, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no worksheet {value}; it has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them with --sheet, or give its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written; the package of {judge} is made and counted as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder and write a new one with package --judge {judge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a link, a folder, a pipe or a device, and is not replaced by a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written, and a call is not opened without it, not even to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing in the folder of the call, or copy the folder to where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} with steps of {step} (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the smaller end, the larger end and the step, with colons between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {value} is in the table already (line {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is in the round {round} yet: {found} wait for screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in with entries screen, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of entry {entry} was changed or damaged on this computer: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from a backup of your disk, or merge a bundle of the call that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk: {value} is no longer what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmares will not change them; save what still proves itself with salvage, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new rules leave out the round {round}, in which something was assigned or scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the rules, or make a new call from these rules with call new --rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call in {file} can be read and not be changed: nothing may be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its whole home folder to where you may write and give that with --home, or allow writing; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it so that only one fits: with --as, or with more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is closed on exactly these sheets already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it again when sheets have come in or were settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through that is not through already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at rank, and at the decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scored in round {round} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score an entry, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save; backup makes a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked to judge anything in round {round} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with assign who judges what, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is frozen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} differs from no other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See with forks what is there in two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left here to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is assigned already as you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more with --per-entry, or top up when a judge drops out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the call another round first, with call rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ballot and no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files, or the folder they lie in; what they are called does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is here already, and line {row} says something else in {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct what is here use judges set or entries set; then take the line out or make it agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits in panel {value} of round {round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat judges there: judges set CALL JUDGE panel_{round}={value}, or judges import a table with the column panel_{round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one call here is called {value}: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of these folders in its place, or with --call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of entry {entry} is no longer on this computer: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close of {round} rests on records that are not here (CLOSE_INCOMPLETE): {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back with salvage, merge a complete bundle, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has no round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it had one, bring it back with salvage; else give it rules with call rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {row} is here already as {value} and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets arrived after the close of {round}; they would change ranks: {ranks}, bands or the cut: {outcome}.</source>
        <translation>
            <numerusform>%n sheet arrived after the close of {round}; it would change ranks: {ranks}, bands or the cut: {outcome}.</numerusform>
            <numerusform>%n sheets arrived after the close of {round}; they would change ranks: {ranks}, bands or the cut: {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is capped: its {by} was full before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} made room so that a floor by {by} is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is level with others, and the floor for {by} {value} would have to choose among them: the committee decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} to meet the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} was raised into the cut to meet a floor by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart: one more judge would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has no sheet from {stratum} in panel {panel}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} shares rank {rank}: the committee decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the close of {round} rests on has been corrected since ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close of {round} rests on records that are not here; import a complete bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is used twice; give one of them another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} has sheets in {round} but is not in that round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop ({device}) wrote scores for another judge; they do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two versions of one {type}; look at both with forks and say which stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is in no division of {round} and is not ranked; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} has sheets in {round} but no panel there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by {author} are of a kind only others may write; they do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were never assigned: count them or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records are of a newer version; update Palmares to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} was judged before its text or a file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} has scored {round} on another form; the sheets do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets from a laptop that was revoked ({device}) do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are sheets of a round {round} that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge has used more than one laptop ({device}): confirm or revoke it with device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were taken back: count them or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are sheets in {round} for an entry that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are sheets in {round} by a judge who is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for the key {author}; what it signed does not count until a package does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder belong to no row, such as {file}.</source>
        <translation>
            <numerusform>%n file in the folder belongs to no row: {file}.</numerusform>
            <numerusform>%n files in the folder belong to no row, such as {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold formulas; the values they had when the file was saved were taken.</source>
        <translation>
            <numerusform>%n cell holds a formula; the value it had when the file was saved was taken.</numerusform>
            <numerusform>%n cells hold formulas; the values they had when the file was saved were taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet hides the columns {column}; they were read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet hides %n rows; they were read all the same.</source>
        <translation>
            <numerusform>The spreadsheet hides %n row; it was read all the same.</numerusform>
            <numerusform>The spreadsheet hides %n rows; they were read all the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} names a link, and links are never followed: fetch {value} and put the file into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas: a value beside several rows was taken for each of them.</source>
        <translation>
            <numerusform>%n merged area: a value beside several rows was taken for each of them.</numerusform>
            <numerusform>%n merged areas: a value beside several rows was taken for each of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the worksheet {value} was read, not {others}; --sheet names another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} ({entry}) may be the same as {value}; look at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after its close, which still decides by the rules before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is in {round} without having come through {from}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not score this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment for the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a score from {scale}, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the coloured cells of the first worksheet and send this file back. Grey cells are not yours to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that you leave blank is not a zero: it counts as not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so in its row instead of a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave entries, check codes and headings as they are: by them the form finds its way back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln judge</numerusform>
            <numerusform>%Ln judges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sheets received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere, on %1: close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Final scores sent; %Ln changed since</source>
        <translation>
            <numerusform>Final scores sent; %Ln changed since</numerusform>
            <numerusform>Final scores sent; %Ln changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interim scores sent; %Ln changed since</source>
        <translation>
            <numerusform>Interim scores sent; %Ln changed since</numerusform>
            <numerusform>Interim scores sent; %Ln changed since</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: look through your scores, then send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2 of %3 criteria scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: add the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: add judges, then assign the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: assign the entries and send the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: merge the ballots that come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges on this computer</source>
        <translation>
            <numerusform>%Ln judge on this computer</numerusform>
            <numerusform>%Ln judges on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, and your own scores open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who I am…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln entries for you to score.</source>
        <translation>
            <numerusform>There is %Ln entry for you to score.</numerusform>
            <numerusform>There are %Ln entries for you to score.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the attached spreadsheet, save it, and return the same file. A cell that you leave blank is not a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your package comes in several files. Save all of them in one folder, select them together and open them in Palmares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attached file and open it in Palmares. It needs no account and no network, and is meant for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have finished, choose Send there and return the file that it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>I work or study with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money ties us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We work on something together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I advised or taught them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or close friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I took part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not read the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside my field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know the local rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or file does not open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%Ln things before you send</source>
        <translation>
            <numerusform>%Ln thing before you send</numerusform>
            <numerusform>%Ln things before you send</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This file is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come in another part of your package: open that part, or ask the coordinator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmares does not show files of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and open it with a program you trust, or judge without it and tell the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the coordinator which entry it is; you can save a copy as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than 64 million pixels, which is more than Palmares opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or ask the coordinator for a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no reader for pictures of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the image formats of Qt (on Debian: qt6-image-formats-plugins), or save a copy and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for an open copy; passwords of entrants would tell who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file takes too long to prepare, so Palmares stopped waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or judge without it and tell the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks the player to fetch something from elsewhere, so it is not played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the coordinator: a recording has to be complete in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no player for sound and video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt Multimedia with its FFmpeg backend, or save a copy and play it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played: it is damaged, or the decoder for it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and try another player; tell the coordinator if that does not play it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmares closed unexpectedly while this very file was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scores are safe. Save a copy and open it with another program, or try again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Opening it makes a place for your scores on this computer. If you are not judge %1, ask the coordinator for your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You judge this call here already: what is new is added, and your scores stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are scores sent before: work goes on from them, and nothing typed here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see what is in it before anything is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not on this computer yet. Opening it makes its office here; to change anything you also need its key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this key coordinates the call. It opens with its 20 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call it belongs to is not on this computer. Open the call&apos;s bundle or package first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer package for what you judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores you sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to merge</source>
        <translation>
            <numerusform>%Ln file to merge</numerusform>
            <numerusform>%Ln files to merge</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose call is not here</source>
        <translation>
            <numerusform>%Ln file whose call is not here</numerusform>
            <numerusform>%Ln files whose call is not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used</source>
        <translation>
            <numerusform>%Ln file cannot be used</numerusform>
            <numerusform>%Ln files cannot be used</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln score sheets</source>
        <translation>
            <numerusform>%Ln score sheet</numerusform>
            <numerusform>%Ln score sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look into %Ln files…</source>
        <translation>
            <numerusform>Look into %Ln file…</numerusform>
            <numerusform>Look into %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, documents, sounds or films</source>
        <translation>
            <numerusform>%Ln picture, document, sound or film</numerusform>
            <numerusform>%Ln pictures, documents, sounds or films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer to judge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other rules: the coordinator has to settle that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; it can be opened all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message>
        <source>This call has no rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say what is scored, by how many, and how it adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a table, paste one, or type paper entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait to be screened</source>
        <translation>
            <numerusform>%Ln entry waits to be screened</numerusform>
            <numerusform>%Ln entries wait to be screened</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is in, or out with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their languages and panels decide what they can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rules once more and freeze them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules stand before the first score: nobody can say they moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts of interest wait for a decision</source>
        <translation>
            <numerusform>%Ln conflict of interest waits for a decision</numerusform>
            <numerusform>%Ln conflicts of interest wait for a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need judges</source>
        <translation>
            <numerusform>%Ln entry needs judges</numerusform>
            <numerusform>%Ln entries need judges</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the plan before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan who judges what</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have no package yet</source>
        <translation>
            <numerusform>%Ln judge has no package yet</numerusform>
            <numerusform>%Ln judges have no package yet</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each judge, to be sent by mail or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came in two versions</source>
        <translation>
            <numerusform>%Ln sheet came in two versions</numerusform>
            <numerusform>%Ln sheets came in two versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both and say which one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions need an answer before the round can be closed</source>
        <translation>
            <numerusform>%Ln question needs an answer before the round can be closed</numerusform>
            <numerusform>%Ln questions need an answer before the round can be closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is answered once, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln judge has sent nothing</numerusform>
            <numerusform>%Ln judges have sent nothing</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is ready in each judge’s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out</source>
        <translation>
            <numerusform>%Ln sheet is still out</numerusform>
            <numerusform>%Ln sheets are still out</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has sent something; not all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are short of quorum</source>
        <translation>
            <numerusform>%Ln entry is short of quorum</numerusform>
            <numerusform>%Ln entries are short of quorum</numerusform>
        </translation>
    </message>
    <message>
        <source>One more judge for each would give them a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round when nothing more is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close fixes which sheets count; late ones are shown apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next round has no entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cut of the last round let through goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed: the committee decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ranking is not a decision; outcomes are recorded with their reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report and the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure comes with its n and what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or dismiss each one with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCopy</name>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own copy, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing my own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own copy is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the committee:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the entrant:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>There is no screen for this in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line can do it: palmares-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We have not received your scores for %Ln entries yet.</source>
        <translation>
            <numerusform>We have not received your scores for %Ln entry yet.</numerusform>
            <numerusform>We have not received your scores for %Ln entries yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We still miss your scores for %Ln entries.</source>
        <translation>
            <numerusform>We still miss your scores for %Ln entry.</numerusform>
            <numerusform>We still miss your scores for %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send them by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Palmares choose Send, and return the file it writes. What you have done so far helps, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer scores than others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a criterion without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value to carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panels side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ineligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score of %1 and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %L1</source>
        <comment>a rank that is shared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries pass the check</source>
        <translation>
            <numerusform>%Ln entry passes the check</numerusform>
            <numerusform>%Ln entries pass the check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked</source>
        <translation>
            <numerusform>%Ln entry is ranked</numerusform>
            <numerusform>%Ln entries are ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in</source>
        <translation>
            <numerusform>%Ln entry is in</numerusform>
            <numerusform>%Ln entries are in</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in, who is at the cut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the last places, and the committee decides</source>
        <translation>
            <numerusform>%Ln shares the last places, and the committee decides</numerusform>
            <numerusform>%Ln share the last places, and the committee decides</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count</source>
        <translation>
            <numerusform>%Ln sheet counts</numerusform>
            <numerusform>%Ln sheets count</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cut. Rules %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the cut is %2. Rules %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rank: %2.</source>
        <comment>an entry, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares rank %L2 with %3: every rule for ties leaves them level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the score of another entry; a rule for ties sets them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer places than entries that share them; the committee decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cut by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 methods</source>
        <comment>by how many methods an entry is in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ranks by %Ln methods</source>
        <translation>
            <numerusform>Ranks by %Ln method</numerusform>
            <numerusform>Ranks by %Ln methods</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in whatever the method</source>
        <translation>
            <numerusform>%Ln entry is in whatever the method</numerusform>
            <numerusform>%Ln entries are in whatever the method</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln depend on it</source>
        <translation>
            <numerusform>%Ln depends on it</numerusform>
            <numerusform>%Ln depend on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of its criteria, by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of its criteria, by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the percentage of the most it could reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts with what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean without the highest and the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points of their ranks (Borda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each judge’s sheet, then across judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each criterion across judges, then the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count together, by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whole points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to three digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the better median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what more judges prefer, between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the better in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the better with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the committee decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this score or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this many of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this share of the best, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer sheets worse than …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where %2 is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands and cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is a check: judges say pass, fail or unsure with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round looks for agreement, as a Delphi study does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries rank apart in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets start from those of %1; both rounds keep their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry is checked for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges give %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They score %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked, and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a scale of its own: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked only in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halves away from zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each criterion’s value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Each criterion’s value is rounded to %Ln digit, %1.</numerusform>
            <numerusform>Each criterion’s value is rounded to %Ln digits, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each weighted value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Each weighted value is rounded to %Ln digit, %1.</numerusform>
            <numerusform>Each weighted value is rounded to %Ln digits, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sheet is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Each sheet is rounded to %Ln digit, %1.</numerusform>
            <numerusform>Each sheet is rounded to %Ln digits, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is rounded to %Ln digits, %1, before anything is compared.</source>
        <translation>
            <numerusform>The score is rounded to %Ln digit, %1, before anything is compared.</numerusform>
            <numerusform>The score is rounded to %Ln digits, %1, before anything is compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rounded: ranks, bands and the cut compare exact scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scores are shown with %Ln digits after the point.</source>
        <translation>
            <numerusform>Scores are shown with %Ln digit after the point.</numerusform>
            <numerusform>Scores are shown with %Ln digits after the point.</numerusform>
        </translation>
    </message>
    <message>
        <source>the better value in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the better median of its sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller spread between judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer sheets below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer sheets above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two, the one more judges prefer who scored both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the better value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the committee’s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the %Ln best of those left, a tie as a whole</source>
        <translation>
            <numerusform>%1: the best of those left, a tie as a whole</numerusform>
            <numerusform>%1: the %Ln best of those left, a tie as a whole</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a score of %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a score of %2 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln entries pass the cut.</source>
        <translation>
            <numerusform>The best entry passes the cut.</numerusform>
            <numerusform>The best %Ln entries pass the cut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best %1 of the ranked entries pass the cut, rounded up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with a score of %1 or more pass the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with a score of %1 or less pass the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie across the cut is not split: the committee decides about all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal entries share their rank: 1, 2, 2, 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still equal shares its rank; nothing is drawn by lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cut: the committee decides from the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands and cut hold in each division by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the judges of an entry lie %1 or more apart, one more judge is asked for; all of them count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>Each entry needs at least %Ln judge.</numerusform>
            <numerusform>Each entry needs at least %Ln judges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>%1: each entry needs at least %Ln judge.</numerusform>
            <numerusform>%1: each entry needs at least %Ln judges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment gives it %Ln.</source>
        <translation>
            <numerusform>Assignment gives it %Ln.</numerusform>
            <numerusform>Assignment gives it %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This panel scores only %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its judges come from %1; each entry should meet one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these groups counts the same, however many judges it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each panel has its own ranking; there is no common score, rank or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is the mean of the panels’ values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that lacks judges in any panel is listed apart, without a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry passes if every item has a pass and none has a fail. Nothing is ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an entry is the share of judges who gave %1 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a share of %1 on there is consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is multiplied by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the final score, %1 is the score of %2; an entry without one there has no rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the one score on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted mean of its criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the mean of its criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted sum of its criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the sum of its criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the percentage it reaches of the most it could, by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the median of its judges’ sheets: the middle one, or the mean of the middle two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the sum of its judges’ sheets; all entries need equally many, and one with fewer has no rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each judge’s sheets make a ranking; an entry’s score is the points of its ranks (Borda), so that strict and mild judges weigh the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the %Ln lowest</source>
        <translation>
            <numerusform>the lowest</numerusform>
            <numerusform>the %Ln lowest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln highest</source>
        <translation>
            <numerusform>the highest</numerusform>
            <numerusform>the %Ln highest</numerusform>
        </translation>
    </message>
    <message>
        <source>First each criterion is taken by itself across the judges: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median of its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of its scores without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of its scores, and all entries need equally many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the weighted mean of these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the mean of these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the weighted sum of these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the sum of these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an entry is the percentage they reach of the most they could, by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet with a blank among its counting criteria does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: what was answered stands for the whole sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln may share the same “%1”.</source>
        <translation>
            <numerusform>At most %Ln may share the same “%1”.</numerusform>
            <numerusform>At most %Ln may share the same “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln must have “%2” as “%1”; the best of them take the last places.</source>
        <translation>
            <numerusform>At least %Ln must have “%2” as “%1”; the best of them takes the last place.</numerusform>
            <numerusform>At least %Ln must have “%2” as “%1”; the best of them take the last places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties are broken in this order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry with fewer sheets than it needs is listed apart, without a rank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of points, such as 7–8</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria</source>
        <translation>
            <numerusform>%Ln criterion</numerusform>
            <numerusform>%Ln criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln divisions</source>
        <translation>
            <numerusform>%Ln division</numerusform>
            <numerusform>%Ln divisions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules and texts; nothing of its entries and judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Title of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What judges are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of judges %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what %2 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the round “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round “%1”: what judges are told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a verdict and how many files have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by nobody known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a laptop that was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sheets</source>
        <translation>
            <numerusform>%Ln new sheet</numerusform>
            <numerusform>%Ln new sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed sheets</source>
        <translation>
            <numerusform>%Ln changed sheet</numerusform>
            <numerusform>%Ln changed sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in two versions</source>
        <translation>
            <numerusform>%Ln in two versions</numerusform>
            <numerusform>%Ln in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the close</source>
        <translation>
            <numerusform>%Ln after the close</numerusform>
            <numerusform>%Ln after the close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, identical</source>
        <translation>
            <numerusform>%Ln sheet, identical</numerusform>
            <numerusform>%Ln sheets, identical</numerusform>
        </translation>
    </message>
    <message>
        <source>identical to what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer sheets of the same are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::AboutDialog</name>
    <message>
        <source>About Palmares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging for open calls, without a network. Everything stays on this computer; nothing is sent unless you send a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::AsideField</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::Binder</name>
    <message>
        <source>Frozen: this cannot change any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallCardRow</name>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallForm</name>
    <message>
        <source>Capital letters A to Z, digits and hyphens, at most 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As judges and entrants read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in file names; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the texts for judges in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round that another one builds on is taken over with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseDialog</name>
    <message>
        <source>Close the round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you have looked at and leave as it is. It is recorded with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everything that stands in the way, or decide it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is not scored in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You scored both alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own scores are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scores, criterion by criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are furthest apart on %1, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::CriterionCard</name>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge this criterion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeskPage</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the list of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the package that your coordinator sends you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::Dumbbells</name>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · translated by a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language and length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · entry %2 in your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very long text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryPane</name>
    <message>
        <source>At your pace: %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scores so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries have come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln given</numerusform>
            <numerusform>%Ln given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ExampleSheet</name>
    <message>
        <source>Try it: nothing you score here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::FileBar</name>
    <message>
        <source>No attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and size of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open attachment %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a tab, and how much waits there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPanel</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, as many as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a coordinator: entries to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a judge: scores to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole call, to hand over or keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent unless you send a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForkTable</name>
    <message>
        <source>Typed at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, says %2, %3</source>
        <comment>a laptop, and the day and time that it claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet comes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForksPane</name>
    <message>
        <source>Nothing is here in two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a judge scores the same entry on two laptops, both sheets are shown here and you say which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither version knows of the other. Clocks can be wrong, so none is taken to be the newer one. Until you decide, it counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways</source>
        <comment>a judge; an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of one thing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count neither; ask the judge to send a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a laptop, its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count for nothing, as decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Count this one: %2</source>
        <comment>a mark; a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let neither close stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever this judge used both laptops (%Ln sheets now)</source>
        <translation>
            <numerusform>The same answer wherever this judge used both laptops (%Ln sheet now)</numerusform>
            <numerusform>The same answer wherever this judge used both laptops (%Ln sheets now)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version and write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions stay on record. You can decide again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are decided.</source>
        <translation>
            <numerusform>%Ln sheet is decided.</numerusform>
            <numerusform>%Ln sheets are decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::FormDialog</name>
    <message>
        <source>Take in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose scores these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a form says it; look at it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form the judge filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is typed twice: until both typings agree, the scores count nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whose scores these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would be taken in.</source>
        <translation>
            <numerusform>%Ln sheet would be taken in.</numerusform>
            <numerusform>%Ln sheets would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would wait for the second typing.</source>
        <translation>
            <numerusform>%Ln sheet would wait for the second typing.</numerusform>
            <numerusform>%Ln sheets would wait for the second typing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here already.</source>
        <translation>
            <numerusform>%Ln sheet is here already.</numerusform>
            <numerusform>%Ln sheets are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank: a blank is not a zero.</source>
        <translation>
            <numerusform>%Ln entry is blank: a blank is not a zero.</numerusform>
            <numerusform>%Ln entries are blank: a blank is not a zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets differ from the judge&apos;s laptop: you decide under Forks.</source>
        <translation>
            <numerusform>%Ln sheet differs from the judge&apos;s laptop: you decide under Forks.</numerusform>
            <numerusform>%Ln sheets differ from the judge&apos;s laptop: you decide under Forks.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken in until this is mended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets were taken in.</source>
        <translation>
            <numerusform>%Ln sheet was taken in.</numerusform>
            <numerusform>%Ln sheets were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FreezeDialog</name>
    <message>
        <source>Freeze the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One last look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this nobody can change what is scored or how it adds up. Bands, ties and the cut can still change until the round is closed; once packages were written, such a change is printed with every result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>%Ln text is missing in languages that this call uses.</numerusform>
            <numerusform>%Ln texts are missing in languages that this call uses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges then read another language. Texts can still be written after the freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::Header</name>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change judge: back to all calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::HistoryPane</name>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the same file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in and what went out from this computer. Taking a file out of the count takes away what only that file brought; what it had replaced stands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files received and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that comes in or goes out is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a merged file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same bytes, if a stick or a mail was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a written file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file out of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 brought counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only %1 brought counts no more; what it had replaced stands again. Nothing is deleted, and it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records count again.</source>
        <translation>
            <numerusform>%Ln record counts again.</numerusform>
            <numerusform>%Ln records count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken out of the count.</source>
        <translation>
            <numerusform>%Ln record was taken out of the count.</numerusform>
            <numerusform>%Ln records were taken out of the count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved once more as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::HomePage</name>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened with a package you were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you judge, you were sent a file that ends in .palmpack: open it, or drop it here. If you take over a call, open the file that ends in .palmcall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is made up. It takes some seconds to make and can be removed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::IncomingPage</name>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been opened or changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer holds the key of the call now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses it here can coordinate the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round starts from your earlier scores, and they are not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you gave them on another computer, open the ballot you sent from it, here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from your scores of the earlier round.</source>
        <translation>
            <numerusform>%n sheet starts from your scores of the earlier round.</numerusform>
            <numerusform>%n sheets start from your scores of the earlier round.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts that the package names are not in it.</source>
        <translation>
            <numerusform>%n text that the package names is not in it.</numerusform>
            <numerusform>%n texts that the package names are not in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the coordinator for the whole package again before you score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::InterestForm</name>
    <message>
        <source>In your own words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interests in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the coordinator with your scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, and not declared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declared that you have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared. Step back from single entries at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesModel</name>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeepPane</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>entries, judges, sheets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln judge</numerusform>
            <numerusform>%Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that count</source>
        <translation>
            <numerusform>%Ln sheet that counts</numerusform>
            <numerusform>%Ln sheets that count</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Write the key file to a stick or another safe place.
2. Write the password of 20 digits on paper. It is shown once.
3. Keep the two apart. Whoever has both can coordinate this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the call to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Write the bundle: it holds everything, with the names of entrants.
2. Write the key file, and send it another way than the bundle.
3. Tell the password by telephone. The colleague opens both files in Palmares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make themselves: after each import and merge, and on the first opening of a day. They lie on this computer; a copy elsewhere is the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file was written from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key file was written yet. If this computer is lost, nobody can coordinate the call any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the password below now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is written and was read back: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names entrants: send it only to coordinators. The key travels apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is a call of its own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the backup nor this call was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeyCard</name>
    <message>
        <source>Keys on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::LeftList</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are incomplete.</source>
        <translation>
            <numerusform>%Ln of %L1 entries is incomplete.</numerusform>
            <numerusform>%Ln of %L1 entries are incomplete.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: incomplete sheets do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word.</source>
        <translation>
            <numerusform>%Ln entry needs your word.</numerusform>
            <numerusform>%Ln entries need your word.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their text was corrected, or another laptop of yours says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You wanted to come back to %Ln entries.</source>
        <translation>
            <numerusform>You wanted to come back to %Ln entry.</numerusform>
            <numerusform>You wanted to come back to %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not declared your interests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so even if there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline has passed by this laptop’s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all the same; the coordinator decides what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every score of yours is in a file you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::LettersDialog</name>
    <message>
        <source>Copy a message and paste it into a mail or a chat. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::MainWindow</name>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln judge</numerusform>
            <numerusform>%Ln judges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Palmares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmares files (*.palmpack *.palmballot *.palmcall *.palmkey);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::MediaPane</name>
    <message>
        <source>Save a copy of the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and size of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts about a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shown smaller, because it is very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · moving picture, only the first one is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only the first %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was saved: %1 cannot be written. Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size in per cent of the actual size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::MergeCard</name>
    <message>
        <source>After the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheets that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges who returned something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries short of quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets in two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet in two versions counts for nothing until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::NewCallPage</name>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a call of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the call %1 on this computer, with its key. Rules and texts can be changed until they are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the call a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfferCard</name>
    <message>
        <source>20 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 20 digits of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln files more</source>
        <translation>
            <numerusform>and %Ln file more</numerusform>
            <numerusform>and %Ln files more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfficePage</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has returned what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score sheets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln still out</source>
        <translation>
            <numerusform>%1, %Ln still out</numerusform>
            <numerusform>%1, %Ln still out</numerusform>
        </translation>
    </message>
    <message>
        <source>entries short of quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries that are in</source>
        <translation>
            <numerusform>of %Ln entry that is in</numerusform>
            <numerusform>of %Ln entries that are in</numerusform>
        </translation>
    </message>
    <message>
        <source>judges have sent something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this round</source>
        <translation>
            <numerusform>%Ln of them in this round</numerusform>
            <numerusform>%Ln of them in this round</numerusform>
        </translation>
    </message>
    <message>
        <source>judges in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in a panel of this round</source>
        <translation>
            <numerusform>%Ln of them in a panel of this round</numerusform>
            <numerusform>%Ln of them in a panel of this round</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is assigned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their final scores</source>
        <translation>
            <numerusform>%Ln with final scores</numerusform>
            <numerusform>%Ln with final scores</numerusform>
        </translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges to remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::PlayerView</name>
    <message>
        <source>%1 / %2</source>
        <comment>time played, whole time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound device here. Save a copy and play it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ProgressLine</name>
    <message>
        <source>A few more seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation>
            <numerusform>About %n more minute</numerusform>
            <numerusform>About %n more minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two sizes, e.g. &quot;3.1 MB of 20 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::Rail</name>
    <message>
        <source>Pages of this call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::RailItem</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReasonDialog</name>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReceivedPane</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots (.palmballot) and bundles (.palmcall), as many as you like, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from judges and colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots and bundles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which files arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are merged.</source>
        <translation>
            <numerusform>%Ln file is merged.</numerusform>
            <numerusform>%Ln files are merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets stand in two versions: decide them under Forks.</source>
        <translation>
            <numerusform>%Ln sheet stands in two versions: decide it under Forks.</numerusform>
            <numerusform>%Ln sheets stand in two versions: decide them under Forks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more score sheets count now.</source>
        <translation>
            <numerusform>%Ln more score sheet counts now.</numerusform>
            <numerusform>%Ln more score sheets count now.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can be taken out of the count again under History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>at the start of a sentence</comment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bring something new</source>
        <translation>
            <numerusform>%Ln brings something new</numerusform>
            <numerusform>%Ln bring something new</numerusform>
        </translation>
    </message>
    <message>
        <source>they bring nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, and what they bring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>files, what they bring, how many not read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file of this call in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here come the files that judges and colleagues send back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them on this window, or choose them. You see what each would bring before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you merge. Order does not matter, and merging a file twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln files</source>
        <translation>
            <numerusform>Merge %Ln file</numerusform>
            <numerusform>Merge %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts or files would be erased here, as a coordinator asked.</source>
        <translation>
            <numerusform>%Ln text or file would be erased here, as a coordinator asked.</numerusform>
            <numerusform>%Ln texts or files would be erased here, as a coordinator asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends too early and was left alone: it may still be on its way.</source>
        <comment>one or several files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file can be taken out of the count again under History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filled spreadsheet, or scores typed from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filled form or a table of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks under other methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what the cut let through into the next round; what is at the cut stays for the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands the ranking under the frozen rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is in this round yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nothing can be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank under each method. The official ranking is the first column and does not change. Where methods differ, the committee&apos;s reasons matter most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change who is in, or a band.</source>
        <translation>
            <numerusform>%Ln sheet came after the close. It would change who is in, or a band.</numerusform>
            <numerusform>%Ln sheets came after the close. They would change who is in, or a band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change ranks, but nobody&apos;s outcome.</source>
        <translation>
            <numerusform>%Ln sheet came after the close. It would change ranks, but nobody&apos;s outcome.</numerusform>
            <numerusform>%Ln sheets came after the close. They would change ranks, but nobody&apos;s outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change nothing.</source>
        <translation>
            <numerusform>%Ln sheet came after the close. It would change nothing.</numerusform>
            <numerusform>%Ln sheets came after the close. They would change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions and count for nothing.</source>
        <translation>
            <numerusform>%Ln sheet is here in two versions and counts for nothing.</numerusform>
            <numerusform>%Ln sheets are here in two versions and count for nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing sides %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entry is in %1.</numerusform>
            <numerusform>%Ln entries are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cut, for the committee to decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that counts now becomes the basis of the result, with what came after the first close. The earlier close stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fixes which sheets count, and the result. What comes later is shown beside it and changes nothing until you close again with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes now is shown beside the result and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out, as they have not come through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have not come through, and stay as they were judged already: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewModel</name>
    <message>
        <source>No scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Cannot judge, in a narrow cell</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my scores, in my order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my scores, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my scores, by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores · median %1</source>
        <translation>
            <numerusform>%Ln score · median %1</numerusform>
            <numerusform>%Ln scores · median %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, digits overwrite, Enter opens the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I used the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change scores and send again until the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::RowList</name>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::RuleForm</name>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of criterion %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of criterion %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %L1 counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one more judge where judges differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scores to a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judge’s sheet is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry’s score, of its judges’ sheets, is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the score before comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties, bands and cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %L1 in a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of step %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of band %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %L1 takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of band %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total weight %1: the criteria count %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step for ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisions, strata, scales of single criteria, caps and floors, carried scores and other rounding stand in the rules file: write it out, change it, read it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules are frozen: scores rest on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, ties and the cut may still change, each time with a new close and its reason. For anything else add a round, or copy the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a round like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: every change is kept, nobody is asked to judge before the freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round yet. Add one, or read in a rules file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: bring in entries and judges, then say who judges what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in a rules file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write out the rules file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As judges see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the rules that are saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SampleTrial</name>
    <message>
        <source>Making the sample call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample call was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample call is here twice: as one judge sees it, and as its office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are judge %1; all others have sent their scores. Everything in it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of it go, and what you scored in it. It can be made again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the sample call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SavedIndicator</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day. What was typed is on the disk since then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreControl</name>
    <message>
        <source>not yet scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A score and what it means, for those who listen: &quot;8, strong, small gaps&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreField</name>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreStrip</name>
    <message>
        <source>No</source>
        <extracomment>Answers to a question of priority setting; undecided counts one half, no answer is left blank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Answers to an item of a check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPage</name>
    <message>
        <source>Where to write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written once more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-scores</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since you sent</source>
        <translation>
            <numerusform>%Ln sheet changed since you sent</numerusform>
            <numerusform>%Ln sheets changed since you sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Send your scores as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are complete.</source>
        <translation>
            <numerusform>%Ln of %L1 entries is complete.</numerusform>
            <numerusform>%Ln of %L1 entries are complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on and send again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot is a small file. Every one you send is listed here with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since.</source>
        <translation>
            <numerusform>%Ln sheet changed since.</numerusform>
            <numerusform>%Ln sheets changed since.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change scores and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is ready and was read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sheets, every value as on your screen.</source>
        <translation>
            <numerusform>%1: %Ln sheet, every value as on your screen.</numerusform>
            <numerusform>%1: %Ln sheets, every value as on your screen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim: I will go on scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final: these are my scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stop here: others have to score the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator sees how far you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still correct and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you scored counts; the coordinator gives the rest to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt; the coordinator’s results show the same digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this file to the coordinator: by e-mail, in a message, or on a memory stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the receipt if you want to check later that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your own copy if you like. Everything stays on this laptop, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a memory stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots (*.palmballot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPane</name>
    <message>
        <source>Mail, 20 MB a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging app, 100 MB a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB stick or link, any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages for the judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here each judge gets a package: the entries to score, blinded, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has anything to score yet. Freeze the rules and assign the entries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets for judges who cannot install the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message for each judge, ready to paste, in the judge&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment is larger than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since number %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, number %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every judge&apos;s package is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are still to be written</source>
        <translation>
            <numerusform>%Ln package is still to be written</numerusform>
            <numerusform>%Ln packages are still to be written</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest takes about %1. A package holds only that judge&apos;s entries, and names no entrant and no other judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln packages…</source>
        <translation>
            <numerusform>Write %Ln package…</numerusform>
            <numerusform>Write %Ln packages…</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected judges only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages can be written again at any time; a judge&apos;s scores stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are written and were read back.</source>
        <translation>
            <numerusform>%Ln package is written and was read back.</numerusform>
            <numerusform>%Ln packages are written and were read back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 packages are written, and those are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was cancelled: nothing of it was issued. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms are written.</source>
        <translation>
            <numerusform>%Ln form is written.</numerusform>
            <numerusform>%Ln forms are written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges to write to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SentList</name>
    <message>
        <source>Interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sheets</source>
        <extracomment>Kind of ballot · how many sheets</extracomment>
        <translation>
            <numerusform>%1 · %Ln sheet</numerusform>
            <numerusform>%1 · %Ln sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another laptop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it once more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always 0–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, file names and receipts always have 0–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetNotes</name>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was corrected after you scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again. Change your scores, or say that they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For practice; it never counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score every criterion, then see how the reference scored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you %2, reference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You scored as the reference did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the reference scored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice never counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments or reasons differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop of yours says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetPane</name>
    <message>
        <source>Conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this criterion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I step back from this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next entry that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetsDialog</name>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry not in the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheets of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the committee: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the entrant: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::SpreadBars</name>
    <message numerus="yes">
        <source>%1: %Ln times</source>
        <translation>
            <numerusform>%1: %Ln time</numerusform>
            <numerusform>%1: %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::StepBar</name>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::Steps</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextStage</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the entry, original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the entry, translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</source>
        <translation>
            <numerusform>%n character of this text cannot be seen or would change the order of reading. It is left out or shown as �; tell the coordinator if the text does not make sense.</numerusform>
            <numerusform>%n characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is very long. Part %1 of %2 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsPane</name>
    <message>
        <source>Choose a text above to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language has what judges need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>%Ln text is missing in languages that this call uses.</numerusform>
            <numerusform>%Ln texts are missing in languages that this call uses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are left to read</source>
        <translation>
            <numerusform>%Ln entry is left to read</numerusform>
            <numerusform>%Ln entries are left to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for your reading</source>
        <translation>
            <numerusform>%Ln entry waits for your reading</numerusform>
            <numerusform>%Ln entries wait for your reading</numerusform>
        </translation>
    </message>
    <message>
        <source>You see no names and no scores of others. Score without a network, at your pace, and send one file in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge %1. The key was made on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Practise with %Ln entries</source>
        <translation>
            <numerusform>Practise with %Ln entry</numerusform>
            <numerusform>Practise with %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline, passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deadline, in %Ln days</source>
        <translation>
            <numerusform>deadline, in %Ln day</numerusform>
            <numerusform>deadline, in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>entry</numerusform>
            <numerusform>entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria, from %1 to %2</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>criterion, from %1 to %2</numerusform>
            <numerusform>criteria, from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in a headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the one invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare your interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a tie to anyone who may have entered? Names are not shown to you, so answer in general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your scores with the reference. It never counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on this laptop at every change. Close whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhoDialog</name>
    <message>
        <source>Choose yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is judging?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you has scores of your own here. Open only yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge %1: open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palmares::ui::numbers</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many: 9 of 15</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
