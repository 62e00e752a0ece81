<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Advance</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entry is in %1.</numerusform>
            <numerusform>%Ln entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message numerus="yes">
        <source>Each entry will have %Ln judges</source>
        <translation>
            <numerusform>Each entry will have %Ln judge</numerusform>
            <numerusform>Each entry will have %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each entry has %Ln judges</source>
        <translation>
            <numerusform>Each entry has %Ln judge</numerusform>
            <numerusform>Each entry has %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries for each judge</source>
        <translation>
            <numerusform>%Ln entry for each judge</numerusform>
            <numerusform>%Ln entries for each judge</numerusform>
        </translation>
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
        <source>%Ln assignments are added.</source>
        <translation>
            <numerusform>%Ln assignment is added.</numerusform>
            <numerusform>%Ln assignments are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments without a sheet are taken back.</source>
        <translation>
            <numerusform>%Ln assignment without a sheet is taken back.</numerusform>
            <numerusform>%Ln assignments without a sheet are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after the plan</source>
        <translation>
            <numerusform>%Ln entry after the plan</numerusform>
            <numerusform>%Ln entries after the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln now</numerusform>
            <numerusform>%Ln now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a sheet</source>
        <translation>
            <numerusform>%Ln with a sheet</numerusform>
            <numerusform>%Ln with a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %Ln judges instead of %2.</source>
        <translation>
            <numerusform>%1 gets %Ln judge instead of %2.</numerusform>
            <numerusform>%1 gets %Ln judges instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries get fewer judges than asked for: %1</source>
        <translation>
            <numerusform>%Ln entry gets fewer judges than asked for: %1</numerusform>
            <numerusform>%Ln entries get fewer judges than asked for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries fall into %Ln groups that no judge joins.</source>
        <translation>
            <numerusform>The entries fall into %Ln group that no judge joins.</numerusform>
            <numerusform>The entries fall into %Ln groups that no judge joins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new assignments are in a language that the judge does not read.</source>
        <translation>
            <numerusform>%Ln new assignment is in a language that the judge does not read.</numerusform>
            <numerusform>%Ln new assignments are in a language that the judge does not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, which %Ln judges read.</source>
        <comment>an entry, a language</comment>
        <translation>
            <numerusform>%1 is in %2, which %Ln judge reads.</numerusform>
            <numerusform>%1 is in %2, which %Ln judges read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the judges who may judge them have room for %Ln of %2 judgings.</source>
        <comment>codes of entries</comment>
        <translation>
            <numerusform>%1: the judges who may judge them have room for %Ln of %2 judgings.</numerusform>
            <numerusform>%1: the judges who may judge them have room for %Ln of %2 judgings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings find no judge, so there is no plan.</source>
        <translation>
            <numerusform>%Ln judging finds no judge, so there is no plan.</numerusform>
            <numerusform>%Ln judgings find no judge, so there is no plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries go without a group of judges of which they were to have one: %1</source>
        <translation>
            <numerusform>%Ln entry goes without a group of judges of which it was to have one: %1</numerusform>
            <numerusform>%Ln entries go without a group of judges of which they were to have one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings may be by somebody who is too close: %1</source>
        <translation>
            <numerusform>%Ln judging may be by somebody who is too close: %1</numerusform>
            <numerusform>%Ln judgings may be by somebody who is too close: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Came</name>
    <message numerus="yes">
        <source>asked for: %Ln sheets</source>
        <translation>
            <numerusform>asked for: %Ln sheet</numerusform>
            <numerusform>asked for: %Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>chosen from %Ln entries that were judged</source>
        <translation>
            <numerusform>chosen from %Ln entry that was judged</numerusform>
            <numerusform>chosen from %Ln entries that were judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were checked</source>
        <translation>
            <numerusform>chosen from %Ln entry that was checked</numerusform>
            <numerusform>chosen from %Ln entries that were checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln entries that were judged</source>
        <translation>
            <numerusform>one of %Ln entry that was judged</numerusform>
            <numerusform>one of %Ln entries that were judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
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
    <message numerus="yes">
        <source>Merging %n ballots</source>
        <translation>
            <numerusform>Merging %n ballot</numerusform>
            <numerusform>Merging %n ballots</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n texts or files are to be erased here, as the coordinator asked.</source>
        <translation>
            <numerusform>%n text or file is to be erased here, as the coordinator asked.</numerusform>
            <numerusform>%n texts or files are to be erased here, as the coordinator asked.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n private texts left out.</source>
        <translation>
            <numerusform>%n private text left out.</numerusform>
            <numerusform>%n private texts left out.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n files are not here (withheld, erased, or never sent).</source>
        <translation>
            <numerusform>%n file is not here (withheld, erased, or never sent).</numerusform>
            <numerusform>%n files are not here (withheld, erased, or never sent).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome: you judge %n entries of {call} as {judge}.</source>
        <translation>
            <numerusform>Welcome: you judge %n entry of {call} as {judge}.</numerusform>
            <numerusform>Welcome: you judge %n entries of {call} as {judge}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n sheets have two versions and do not count: see forks {call}</source>
        <translation>
            <numerusform>%n sheet has two versions and does not count: see forks {call}</numerusform>
            <numerusform>%n sheets have two versions and do not count: see forks {call}</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n rows were left out: they are here already (--again imports them once more).</source>
        <translation>
            <numerusform>%n row was left out: it is here already (--again imports it once more).</numerusform>
            <numerusform>%n rows were left out: they are here already (--again imports them once more).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments.</source>
        <translation>
            <numerusform>%n attachment.</numerusform>
            <numerusform>%n attachments.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{call}, {round}: %n entries for {judge}.</source>
        <translation>
            <numerusform>{call}, {round}: %n entry for {judge}.</numerusform>
            <numerusform>{call}, {round}: %n entries for {judge}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>The scores fall into %n part without a judge in common: comparing entries of different parts rests on assumptions alone</numerusform>
            <numerusform>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>
            <numerusform>%n sheet starts from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</numerusform>
            <numerusform>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n pairs look alike; mark one of a pair with entries duplicate.</source>
        <translation>
            <numerusform>%n pair looks alike; mark one of the two with entries duplicate.</numerusform>
            <numerusform>%n pairs look alike; mark one of a pair with entries duplicate.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%n attachment is not here: take in a bundle or a package that holds it.</numerusform>
            <numerusform>%n attachments are not here: take in a bundle or a package that holds them.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n kept copies of files sent before held some of it and were deleted.</source>
        <translation>
            <numerusform>%n kept copy of a file sent before held some of it and was deleted.</numerusform>
            <numerusform>%n kept copies of files sent before held some of it and were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</source>
        <translation>
            <numerusform>%n backup is here. The ten newest are kept, and one of each day for the fourteen days before them.</numerusform>
            <numerusform>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files attached to {entry}.</source>
        <translation>
            <numerusform>%n file attached to {entry}.</numerusform>
            <numerusform>%n files attached to {entry}.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{file}: %n of its records were set aside. Bring back?</source>
        <translation>
            <numerusform>{file}: %n of its records was set aside. Bring back?</numerusform>
            <numerusform>{file}: %n of its records were set aside. Bring back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%n sheet replaces what the same person had typed before.</numerusform>
            <numerusform>%n sheets replace what the same person had typed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum and could not be ranked: {entries}.</source>
        <translation>
            <numerusform>%n entry has fewer judges than its quorum and could not be ranked: {entries}.</numerusform>
            <numerusform>%n entries have fewer judges than their quorum and could not be ranked: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have come through into {round}.</source>
        <translation>
            <numerusform>%n entry has come through into {round}.</numerusform>
            <numerusform>%n entries have come through into {round}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too).</source>
        <translation>
            <numerusform>%n assignment is in a package that was sent, and stays (--deal-anew with --reason takes it back, too).</numerusform>
            <numerusform>%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent no final ballot: {judges}</source>
        <translation>
            <numerusform>%n judge has sent no final ballot: {judges}</numerusform>
            <numerusform>%n judges have sent no final ballot: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that two people had said alike are settled.</source>
        <translation>
            <numerusform>%n thing that two people had said alike is settled.</numerusform>
            <numerusform>%n things that two people had said alike are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>%n file written to {folder}</numerusform>
            <numerusform>%n files written to {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments go into letters as they were written.</source>
        <translation>
            <numerusform>%n comment goes into a letter as it was written.</numerusform>
            <numerusform>%n comments go into letters as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments still hold what their makers&apos; programs wrote into them: package {call} cleans them, then write the bundle again.</source>
        <translation>
            <numerusform>%n attachment still holds what its maker&apos;s program wrote into it: package {call} cleans it, then write the bundle again.</numerusform>
            <numerusform>%n attachments still hold what their makers&apos; programs wrote into them: package {call} cleans them, then write the bundle again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again.</source>
        <translation>
            <numerusform>%n sheet says what was replaced since, and was left out: {codes}. To take it all the same, say --again.</numerusform>
            <numerusform>%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank here and had scores before, which stand: {codes}.</source>
        <translation>
            <numerusform>%n entry is blank here and had scores before, which stand: {codes}.</numerusform>
            <numerusform>%n entries are blank here and had scores before, which stand: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before are replaced:</source>
        <translation>
            <numerusform>%n cell that was taken in before is replaced:</numerusform>
            <numerusform>%n cells that were taken in before are replaced:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before would be replaced:</source>
        <translation>
            <numerusform>%n cell that was taken in before would be replaced:</numerusform>
            <numerusform>%n cells that were taken in before would be replaced:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions; the closed result stands as it was closed: see forks {call}</source>
        <translation>
            <numerusform>%n sheet has two versions; the closed result stands as it was closed: see forks {call}</numerusform>
            <numerusform>%n sheets have two versions; the closed result stands as it was closed: see forks {call}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgings are taken off, and there is no plan in which others take over.</source>
        <translation>
            <numerusform>%n judging is taken off, and there is no plan in which others take over.</numerusform>
            <numerusform>%n judgings are taken off, and there is no plan in which others take over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round {round}: %n entries are still to be scored.</source>
        <translation>
            <numerusform>Round {round}: %n entry is still to be scored.</numerusform>
            <numerusform>Round {round}: %n entries are still to be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were waived at a close and are asked about again at the next one; everything else has its answer.</source>
        <translation>
            <numerusform>%n finding was waived at a close and is asked about again at the next one; everything else has its answer.</numerusform>
            <numerusform>%n findings were waived at a close and are asked about again at the next one; everything else has its answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office.</source>
        <translation>
            <numerusform>{entry}: black bars in %n title or text; judges get it with the next package. The words as they came stay with the office.</numerusform>
            <numerusform>{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind: rank {call} --round {round} names them.</source>
        <translation>
            <numerusform>… and %n more of this kind: rank {call} --round {round} names it.</numerusform>
            <numerusform>… and %n more of this kind: rank {call} --round {round} names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %n entries left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>Texts and files of %n entry left out: consent to show them is not on file.</numerusform>
            <numerusform>Texts and files of %n entries left out: consent to show them is not on file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum: {entries}.</source>
        <translation>
            <numerusform>%n entry has fewer judges than its quorum: {entries}.</numerusform>
            <numerusform>%n entries have fewer judges than their quorum: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of round {round} are in no ballot yet; --round {round} sends them.</source>
        <translation>
            <numerusform>%n sheet of round {round} is in no ballot yet; --round {round} sends it.</numerusform>
            <numerusform>%n sheets of round {round} are in no ballot yet; --round {round} sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further reviews: of {close} entries too close to call, about {after} would be left</source>
        <translation>
            <numerusform>%n further review: of {close} entries too close to call, about {after} would be left</numerusform>
            <numerusform>%n further reviews: of {close} entries too close to call, about {after} would be left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were written down; they wait for a decision: findings {call}</source>
        <translation>
            <numerusform>%n conflict of interest was written down; it waits for a decision: findings {call}</numerusform>
            <numerusform>%n conflicts of interest were written down; they wait for a decision: findings {call}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent a final ballot that lacks entries they are asked for now: {judges}</source>
        <translation>
            <numerusform>%n judge has sent a final ballot that lacks entries asked for now: {judges}</numerusform>
            <numerusform>%n judges have sent a final ballot that lacks entries they are asked for now: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}.</source>
        <translation>
            <numerusform>%n sheet on paper waits for a second typing or was typed in two ways, and counts nowhere: {sheets}.</numerusform>
            <numerusform>%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}.</source>
        <translation>
            <numerusform>%n sheet that waits for a second typing lies on this computer alone and is in no bundle: {sheets}.</numerusform>
            <numerusform>%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges give every entry the same: {judges}</source>
        <translation>
            <numerusform>%n judge gives every entry the same: {judges}</numerusform>
            <numerusform>%n judges give every entry the same: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have fewer than {least} sheets, too few to be compared: {judges}</source>
        <translation>
            <numerusform>%n judge has fewer than {least} sheets, too few to be compared: {judges}</numerusform>
            <numerusform>%n judges have fewer than {least} sheets, too few to be compared: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files of the folder were left alone: they are none of Palmares.</source>
        <translation>
            <numerusform>%n other file of the folder was left alone: it is none of Palmares.</numerusform>
            <numerusform>%n other files of the folder were left alone: they are none of Palmares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %n others; --json names each.</source>
        <translation>
            <numerusform>It is the same with %n other; --json names it.</numerusform>
            <numerusform>It is the same with %n others; --json names each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:</source>
        <translation>
            <numerusform>%n comment of a judge on another entry names somebody of {code} and would go as well, for good. Tell the judge:</numerusform>
            <numerusform>%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:</source>
        <translation>
            <numerusform>%n comment of a judge on another entry named somebody of {code} and is gone as well. Tell the judge:</numerusform>
            <numerusform>%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}: %n further review, by {judges}; chance to be let in now {now}, that it is settled then {then}</numerusform>
            <numerusform>{entry}: %n further reviews, by {judges}; chance to be let in now {now}, that it is settled then {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}: %n further review only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}</numerusform>
            <numerusform>{entry}: %n further reviews only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have too few scores for a rank: these chances leave them out</source>
        <translation>
            <numerusform>%n entry has too few scores for a rank: these chances leave it out</numerusform>
            <numerusform>%n entries have too few scores for a rank: these chances leave them out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have neither a text nor a file, so that judges read a title at most: {codes}.</source>
        <translation>
            <numerusform>%n entry has neither a text nor a file, so that judges read a title at most: {codes}.</numerusform>
            <numerusform>%n entries have neither a text nor a file, so that judges read a title at most: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have long answers that are kept privately, so that no judge reads them: {fields}.</source>
        <translation>
            <numerusform>%n entry has long answers that are kept privately, so that no judge reads them: {fields}.</numerusform>
            <numerusform>%n entries have long answers that are kept privately, so that no judge reads them: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no file, and names of files are kept with their private data: {fields}. entries attach gives an entry its files.</source>
        <translation>
            <numerusform>%n entry has no file, and names of files are kept with its private data: {fields}. entries attach gives an entry its files.</numerusform>
            <numerusform>%n entries have no file, and names of files are kept with their private data: {fields}. entries attach gives an entry its files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were here with the same words were brought up to date.</source>
        <translation>
            <numerusform>%n entry that was here with the same words was brought up to date.</numerusform>
            <numerusform>%n entries that were here with the same words were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are here with the same words would be brought up to date.</source>
        <translation>
            <numerusform>%n entry that is here with the same words would be brought up to date.</numerusform>
            <numerusform>%n entries that are here with the same words would be brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter for %n entries: nothing is decided about them yet.</source>
        <translation>
            <numerusform>No letter for %n entry: nothing is decided about it yet.</numerusform>
            <numerusform>No letter for %n entries: nothing is decided about them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments were typed in other words before. What stood stays, and what is new stands below it; with --again the words of the table take its place.</source>
        <translation>
            <numerusform>%n comment was typed in other words before. What stood stays, and what is new stands below it; with --again the words of the table take its place.</numerusform>
            <numerusform>%n comments were typed in other words before. What stood stays, and what is new stands below it; with --again the words of the table take its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes say who somebody is, and stand in the file: {codes}. Others are given with entries set and judges set (code=…).</source>
        <translation>
            <numerusform>%n code says who somebody is, and stands in the file: {codes}. Another one is given with entries set or judges set (code=…).</numerusform>
            <numerusform>%n codes say who somebody is, and stand in the file: {codes}. Others are given with entries set and judges set (code=…).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name somebody or say how to reach somebody: {codes}. Read them: comments withhold holds one back, comments edit puts other words in its place.</source>
        <translation>
            <numerusform>%n of them names somebody or says how to reach somebody: {codes}. Read it: comments withhold holds it back, comments edit puts other words in its place.</numerusform>
            <numerusform>%n of them name somebody or say how to reach somebody: {codes}. Read them: comments withhold holds one back, comments edit puts other words in its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the records say who somebody is, and go with them: {codes}. Records keep every code that an entry or a judge has had.</source>
        <translation>
            <numerusform>%n code in the records says who somebody is, and goes with them: {codes}. Records keep every code that an entry or a judge has had.</numerusform>
            <numerusform>%n codes in the records say who somebody is, and go with them: {codes}. Records keep every code that an entry or a judge has had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments name somebody whose data was deleted here, or are about the entry, and are not kept. Tell the judges, who believe them sent:</source>
        <translation>
            <numerusform>%n comment names somebody whose data was deleted here, or is about the entry, and is not kept. Tell the judge, who believes it sent:</numerusform>
            <numerusform>%n comments name somebody whose data was deleted here, or are about the entry, and are not kept. Tell the judges, who believe them sent:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are empty in the table; what stands of them stays, and goes with --again.</source>
        <translation>
            <numerusform>%n comment is empty in the table; what stands of it stays, and goes with --again.</numerusform>
            <numerusform>%n comments are empty in the table; what stands of them stays, and goes with --again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>%n record that an act names is lost here: a bundle or a ballot may bring it.</numerusform>
            <numerusform>%n records that acts name are lost here: a bundle or a ballot may bring them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
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
    <name>Decisions</name>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln entries are in or at the cut</source>
        <translation>
            <numerusform>Nothing is decided yet: %Ln entry is in or at the cut</numerusform>
            <numerusform>Nothing is decided yet: %Ln entries are in or at the cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are decided</source>
        <translation>
            <numerusform>%Ln entry is decided</numerusform>
            <numerusform>%Ln entries are decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in or at the cut are not yet</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln in or at the cut is not yet</numerusform>
            <numerusform>%Ln in or at the cut are not yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1: package %L2 holds %Ln text or file</numerusform>
            <numerusform>%1: package %L2 holds %Ln texts or files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 of %3 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1: package %L2 of %3 holds %Ln text or file</numerusform>
            <numerusform>%1: package %L2 of %3 holds %Ln texts or files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew without it.</source>
        <translation>
            <numerusform>%Ln backup was written anew without it.</numerusform>
            <numerusform>%Ln backups were written anew without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept copies of files that held some of it were deleted.</source>
        <translation>
            <numerusform>%Ln kept copy of a file that held some of it was deleted.</numerusform>
            <numerusform>%Ln kept copies of files that held some of it were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments name somebody whose data was deleted here, or are about the entry, and are not kept: %1. Tell the judges, who believe them sent.</source>
        <translation>
            <numerusform>%Ln comment names somebody whose data was deleted here, or is about the entry, and is not kept: %1. Tell the judge, who believes it sent.</numerusform>
            <numerusform>%Ln comments name somebody whose data was deleted here, or are about the entry, and are not kept: %1. Tell the judges, who believe them sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
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
    <message numerus="yes">
        <source>The spreadsheet hides %n rows; they were read all the same.</source>
        <translation>
            <numerusform>The spreadsheet hides %n row; it was read all the same.</numerusform>
            <numerusform>The spreadsheet hides %n rows; they were read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas: a value beside several rows was taken for each of them.</source>
        <translation>
            <numerusform>%n merged area: a value beside several rows was taken for each of them.</numerusform>
            <numerusform>%n merged areas: a value beside several rows was taken for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries pass {round} with fewer sheets than its quorum asks for: {entries}.</source>
        <translation>
            <numerusform>%n entry passes {round} with fewer sheets than its quorum asks for: {entries}.</numerusform>
            <numerusform>%n entries pass {round} with fewer sheets than its quorum asks for: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}.</source>
        <translation>
            <numerusform>%n sheet counts now that the close of {round} does not know; it would change ranks: {ranks}, bands or the cut: {outcome}.</numerusform>
            <numerusform>%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why.</source>
        <translation>
            <numerusform>%n sheet of judge {judge} in {round} was set aside here and does not count; the log says who did it and why.</numerusform>
            <numerusform>%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}.</source>
        <translation>
            <numerusform>%n sheet of judge {judge} in {round} lacks a score and is not counted: {entries}.</numerusform>
            <numerusform>%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not “in” by the column {column} ({entries}). A table brings no states: they come in like the others. Leave their rows out, or set their states afterwards.</source>
        <translation>
            <numerusform>%n entry is not “in” by the column {column} ({entries}). A table brings no states: it comes in like the others. Leave its row out, or set its state afterwards.</numerusform>
            <numerusform>%n entries are not “in” by the column {column} ({entries}). A table brings no states: they come in like the others. Leave their rows out, or set their states afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hold long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map text=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n column holds long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map text=COLUMN.</numerusform>
            <numerusform>%n columns hold long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map text=COLUMN for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns name files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map attachment=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n column names files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map attachment=COLUMN.</numerusform>
            <numerusform>%n columns name files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map attachment=COLUMN for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files begin with an entry&apos;s code and go on with other words, and are left out: {files}. If all belong to the entries, import with --files-by-code.</source>
        <translation>
            <numerusform>%n file begins with an entry&apos;s code and goes on with other words, and is left out: {files}. If it belongs to the entry, import with --files-by-code.</numerusform>
            <numerusform>%n files begin with an entry&apos;s code and go on with other words, and are left out: {files}. If all belong to the entries, import with --files-by-code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes in {column} say who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made.</source>
        <translation>
            <numerusform>%n code in {column} says who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made.</numerusform>
            <numerusform>%n codes in {column} say who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln judges on this computer</source>
        <translation>
            <numerusform>%Ln judge on this computer</numerusform>
            <numerusform>%Ln judges on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets of another round not sent yet</source>
        <translation>
            <numerusform>%Ln sheet of another round not sent yet</numerusform>
            <numerusform>%Ln sheets of another round not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word</source>
        <translation>
            <numerusform>%Ln entry needs your word</numerusform>
            <numerusform>%Ln entries need your word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet</source>
        <translation>
            <numerusform>%Ln sheet not sent yet</numerusform>
            <numerusform>%Ln sheets not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded</source>
        <translation>
            <numerusform>%Ln decision is recorded</numerusform>
            <numerusform>%Ln decisions are recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes two groups of at least %Ln entries each, so that nobody is exposed.</source>
        <translation>
            <numerusform>It takes two groups of at least %Ln entry each, so that nobody is exposed.</numerusform>
            <numerusform>It takes two groups of at least %Ln entries each, so that nobody is exposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher than the panel</source>
        <translation>
            <numerusform>%Ln judge is clearly harsher than the panel</numerusform>
            <numerusform>%Ln judges are clearly harsher than the panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly milder than the panel</source>
        <translation>
            <numerusform>%Ln judge is clearly milder than the panel</numerusform>
            <numerusform>%Ln judges are clearly milder than the panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher</source>
        <translation>
            <numerusform>%Ln judge is clearly harsher</numerusform>
            <numerusform>%Ln judges are clearly harsher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clearly milder</source>
        <translation>
            <numerusform>%Ln clearly milder</numerusform>
            <numerusform>%Ln clearly milder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges use clearly less of the scale than the rest</source>
        <translation>
            <numerusform>%Ln judge uses clearly less of the scale than the rest</numerusform>
            <numerusform>%Ln judges use clearly less of the scale than the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln judge has sent nothing</numerusform>
            <numerusform>%Ln judges have sent nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores</source>
        <translation>
            <numerusform>%Ln entry has too few scores</numerusform>
            <numerusform>%Ln entries have too few scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many of %Ln entries have how many sheets that count; bright: enough</source>
        <translation>
            <numerusform>How many of %Ln entry have how many sheets that count; bright: enough</numerusform>
            <numerusform>How many of %Ln entries have how many sheets that count; bright: enough</numerusform>
        </translation>
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
        <source>asked: %Ln judges</source>
        <translation>
            <numerusform>asked: %Ln judge</numerusform>
            <numerusform>asked: %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ineligible</source>
        <translation>
            <numerusform>%Ln ineligible</numerusform>
            <numerusform>%Ln ineligible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disqualified</source>
        <translation>
            <numerusform>%Ln disqualified</numerusform>
            <numerusform>%Ln disqualified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln not screened</numerusform>
            <numerusform>%Ln not screened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a sheet</source>
        <translation>
            <numerusform>%Ln without a sheet</numerusform>
            <numerusform>%Ln without a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few scores</source>
        <translation>
            <numerusform>%Ln with too few scores</numerusform>
            <numerusform>%Ln with too few scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were judged</source>
        <translation>
            <numerusform>Of %Ln entry received, %1 were judged</numerusform>
            <numerusform>Of %Ln entries received, %1 were judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cut is clear: %Ln entries are in</source>
        <translation>
            <numerusform>The cut is clear: %Ln entry is in</numerusform>
            <numerusform>The cut is clear: %Ln entries are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compete for %1</source>
        <translation>
            <numerusform>%Ln competes for %1</numerusform>
            <numerusform>%Ln compete for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are clearly in</source>
        <translation>
            <numerusform>%Ln entry is clearly in</numerusform>
            <numerusform>%Ln entries are clearly in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in or out depending on the method</source>
        <translation>
            <numerusform>%Ln entry is in or out depending on the method</numerusform>
            <numerusform>%Ln entries are in or out depending on the method</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a distribution yet</source>
        <translation>
            <numerusform>%Ln sheet is not a distribution yet</numerusform>
            <numerusform>%Ln sheets are not a distribution yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Value of each entry by either panel; rank correlation %1 over %Ln entries</source>
        <translation>
            <numerusform>Value of each entry by either panel; rank correlation %1 over %Ln entry</numerusform>
            <numerusform>Value of each entry by either panel; rank correlation %1 over %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a picture yet</source>
        <translation>
            <numerusform>%Ln sheet is not a picture yet</numerusform>
            <numerusform>%Ln sheets are not a picture yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries</source>
        <translation>
            <numerusform>of %Ln entry</numerusform>
            <numerusform>of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews: %1</source>
        <translation>
            <numerusform>%Ln further review: %1</numerusform>
            <numerusform>%Ln further reviews: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go on</source>
        <translation>
            <numerusform>%Ln did not go on</numerusform>
            <numerusform>%Ln did not go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %Ln more sheets on the same entries before merit can be told from chance.</source>
        <translation>
            <numerusform>It takes at least %Ln more sheet on the same entries before merit can be told from chance.</numerusform>
            <numerusform>It takes at least %Ln more sheets on the same entries before merit can be told from chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told</source>
        <translation>
            <numerusform>The judges are one part</numerusform>
            <numerusform>The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln entries that two judges have scored.</source>
        <translation>
            <numerusform>It takes %Ln entry that two judges have scored.</numerusform>
            <numerusform>It takes %Ln entries that two judges have scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied</source>
        <translation>
            <numerusform>%Ln tied</numerusform>
            <numerusform>%Ln tied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied for %1</source>
        <translation>
            <numerusform>%Ln tied for %1</numerusform>
            <numerusform>%Ln tied for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By another method an entry stands up to %Ln ranks elsewhere</source>
        <translation>
            <numerusform>By another method an entry stands up to %Ln rank elsewhere</numerusform>
            <numerusform>By another method an entry stands up to %Ln ranks elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, %1 would not be, were all judges equally strict</source>
        <translation>
            <numerusform>Of %Ln entry that is in, %1 would not be, were all judges equally strict</numerusform>
            <numerusform>Of %Ln entries that are in, %1 would not be, were all judges equally strict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, the scores speak against %1</source>
        <translation>
            <numerusform>Of %Ln entry that is in, the scores speak against %1</numerusform>
            <numerusform>Of %Ln entries that are in, the scores speak against %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are too close to call</source>
        <translation>
            <numerusform>%Ln is too close to call</numerusform>
            <numerusform>%Ln are too close to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any of %Ln entries may be the best, of %1 that are ranked</source>
        <translation>
            <numerusform>%Ln entry may be the best, of %1 that are ranked</numerusform>
            <numerusform>Any of %Ln entries may be the best, of %1 that are ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>The scores are one part</numerusform>
            <numerusform>The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>after some codes</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln further reviews, of %1 that are too close to call about %2 would be left</source>
        <translation>
            <numerusform>With %Ln further review, of %1 that are too close to call about %2 would be left</numerusform>
            <numerusform>With %Ln further reviews, of %1 that are too close to call about %2 would be left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges give every entry the same: %1</source>
        <translation>
            <numerusform>%Ln judge gives every entry the same: %1</numerusform>
            <numerusform>%Ln judges give every entry the same: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every entry was seen by %Ln judges</source>
        <translation>
            <numerusform>Every entry was seen by %Ln judge</numerusform>
            <numerusform>Every entry was seen by %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries were seen by %1 to %Ln judges</source>
        <translation>
            <numerusform>Entries were seen by %1 to %Ln judge</numerusform>
            <numerusform>Entries were seen by %1 to %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became stricter on the way</source>
        <translation>
            <numerusform>%Ln judge became stricter on the way</numerusform>
            <numerusform>%Ln judges became stricter on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became milder on the way</source>
        <translation>
            <numerusform>%Ln judge became milder on the way</numerusform>
            <numerusform>%Ln judges became milder on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milder</source>
        <comment>judges who became milder</comment>
        <translation>
            <numerusform>%Ln milder</numerusform>
            <numerusform>%Ln milder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews would hardly help: most likely all %1 stay too close to call</source>
        <translation>
            <numerusform>%Ln further review would hardly help: most likely all %1 stay too close to call</numerusform>
            <numerusform>%Ln further reviews would hardly help: most likely all %1 stay too close to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No method lets in whom another leaves out; %Ln entries are tied at the cut by some</source>
        <translation>
            <numerusform>No method lets in whom another leaves out; %Ln entry is tied at the cut by some</numerusform>
            <numerusform>No method lets in whom another leaves out; %Ln entries are tied at the cut by some</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln are in</source>
        <comment>how many were received and judged; how many the cut let in</comment>
        <translation>
            <numerusform>%1, and %Ln is in</numerusform>
            <numerusform>%1, and %Ln are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, median %1; the middle half lies in the bright bars</source>
        <translation>
            <numerusform>%Ln sheet, median %1; the middle half lies in the bright bars</numerusform>
            <numerusform>%Ln sheets, median %1; the middle half lies in the bright bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left after the close</source>
        <translation>
            <numerusform>%Ln left after the close</numerusform>
            <numerusform>%Ln left after the close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were checked</source>
        <translation>
            <numerusform>Of %Ln entry received, %1 was checked</numerusform>
            <numerusform>Of %Ln entries received, %1 were checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln passed</source>
        <comment>how many were received and checked; how many passed</comment>
        <translation>
            <numerusform>%1, and %Ln passed</numerusform>
            <numerusform>%1, and %Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln judges compared uses clearly less of the scale than the rest</source>
        <translation>
            <numerusform>The %Ln judge compared does not use clearly less of the scale than the rest</numerusform>
            <numerusform>None of the %Ln judges compared uses clearly less of the scale than the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges could not be compared</source>
        <translation>
            <numerusform>%Ln judge could not be compared</numerusform>
            <numerusform>%Ln judges could not be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only by methods of the table</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln of them only by methods of the table</numerusform>
            <numerusform>%Ln of them only by methods of the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are too few to say how sure this is; %1</source>
        <comment>1: how many are missing</comment>
        <translation>
            <numerusform>%Ln sheet is too little to say how sure this is; %1</numerusform>
            <numerusform>%Ln sheets are too few to say how sure this is; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes at least %Ln more on the same entries</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>it takes at least %Ln more on the same entries</numerusform>
            <numerusform>it takes at least %Ln more on the same entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln entries need the sheets they wait for</source>
        <translation>
            <numerusform>First %Ln entry needs the sheets it waits for</numerusform>
            <numerusform>First %Ln entries need the sheets they wait for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that wait for sheets have no part in it.</source>
        <translation>
            <numerusform>%Ln entry that waits for sheets has no part in it.</numerusform>
            <numerusform>%Ln entries that wait for sheets have no part in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %Ln entries wait for sheets and could change that</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1, but %Ln entry waits for sheets and could change that</numerusform>
            <numerusform>%1, but %Ln entries wait for sheets and could change that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may be the best of their divisions, of %1 that are ranked</source>
        <translation>
            <numerusform>%Ln entry may be the best of its division, of %1 that are ranked</numerusform>
            <numerusform>%Ln entries may be the best of their divisions, of %1 that are ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln divisions have too few sheets to say it of them</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1; %Ln division has too few sheets to say it of that one</numerusform>
            <numerusform>%1; %Ln divisions have too few sheets to say it of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message numerus="yes">
        <source>There are %Ln entries for you to score.</source>
        <translation>
            <numerusform>There is %Ln entry for you to score.</numerusform>
            <numerusform>There are %Ln entries for you to score.</numerusform>
        </translation>
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
</context>
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>%Ln entries were judged. Yours was not among those that were chosen this time.</source>
        <translation>
            <numerusform>%Ln entry was judged. It was not chosen this time.</numerusform>
            <numerusform>%Ln entries were judged. Yours was not among those that were chosen this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was scored by %Ln judges; its score is %1.</source>
        <translation>
            <numerusform>It was scored by %Ln judge; its score is %1.</numerusform>
            <numerusform>It was scored by %Ln judges; its score is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked. Yours was not among those that go on.</source>
        <translation>
            <numerusform>%Ln entry was checked. Yours does not go on.</numerusform>
            <numerusform>%Ln entries were checked. Yours was not among those that go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. The score of yours puts it in the band “%1”.</source>
        <translation>
            <numerusform>%Ln entry was judged. The score of yours puts it in the band “%1”.</numerusform>
            <numerusform>%Ln entries were judged. The score of yours puts it in the band “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>The call received %Ln entries.</source>
        <translation>
            <numerusform>The call received %Ln entry.</numerusform>
            <numerusform>The call received %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were duplicates.</source>
        <translation>
            <numerusform>%Ln was a duplicate.</numerusform>
            <numerusform>%Ln were duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not eligible.</source>
        <translation>
            <numerusform>%Ln was not eligible.</numerusform>
            <numerusform>%Ln were not eligible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were withdrawn.</source>
        <translation>
            <numerusform>%Ln was withdrawn.</numerusform>
            <numerusform>%Ln were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were disqualified.</source>
        <translation>
            <numerusform>%Ln was disqualified.</numerusform>
            <numerusform>%Ln were disqualified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this round and have no sheet that counts.</source>
        <translation>
            <numerusform>%Ln was in this round and has no sheet that counts.</numerusform>
            <numerusform>%Ln were in this round and have no sheet that counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged in the round “%1”.</source>
        <translation>
            <numerusform>%Ln entry was judged in the round “%1”.</numerusform>
            <numerusform>%Ln entries were judged in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges returned %1 of the %2 sheets that were asked for (%3).</source>
        <translation>
            <numerusform>%Ln judge returned %1 of the %2 sheets that were asked for (%3).</numerusform>
            <numerusform>%Ln judges returned %1 of the %2 sheets that were asked for (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges dropped out.</source>
        <translation>
            <numerusform>%Ln judge dropped out.</numerusform>
            <numerusform>%Ln judges dropped out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not screened.</source>
        <translation>
            <numerusform>%Ln was not screened.</numerusform>
            <numerusform>%Ln were not screened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these lack a score and are not counted.</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>%Ln of these lacks a score and is not counted.</numerusform>
            <numerusform>%Ln of these lack a score and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked in the round “%1”.</source>
        <translation>
            <numerusform>%Ln entry was checked in the round “%1”.</numerusform>
            <numerusform>%Ln entries were checked in the round “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these left after the close, and are counted as they were closed.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln of these left after the close, and is counted as it was closed.</numerusform>
            <numerusform>%Ln of these left after the close, and are counted as they were closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln sheets of %1 asked for are not here: %2.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln sheet of %1 asked for is not here: %2.</numerusform>
            <numerusform>%Ln sheets of %1 asked for are not here: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent an interim ballot and no final one: %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln judge has sent an interim ballot and no final one: %1.</numerusform>
            <numerusform>%Ln judges have sent an interim ballot and no final one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are still open: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln entry is still open: %1.</numerusform>
            <numerusform>%Ln entries are still open: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores and get no rank: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln entry has too few scores and gets no rank: %1.</numerusform>
            <numerusform>%Ln entries have too few scores and get no rank: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper were typed in two ways and count nowhere: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln sheet on paper was typed in two ways and counts nowhere: %1.</numerusform>
            <numerusform>%Ln sheets on paper were typed in two ways and count nowhere: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper wait to be typed a second time: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln sheet on paper waits to be typed a second time: %1.</numerusform>
            <numerusform>%Ln sheets on paper wait to be typed a second time: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a rank in the close that stands: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln of them has a rank in the close that stands: %1.</numerusform>
            <numerusform>%Ln of them have a rank in the close that stands: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.</source>
        <translation>
            <numerusform>%Ln sheet counts though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.</numerusform>
            <numerusform>%Ln sheets count though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets have a blank where a score counts, and count for nothing: %1.</source>
        <comment>judge – entry</comment>
        <translation>
            <numerusform>%Ln sheet has a blank where a score counts, and counts for nothing: %1.</numerusform>
            <numerusform>%Ln sheets have a blank where a score counts, and count for nothing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets lack a score and are not counted, of %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln sheet lacks a score and is not counted, of %1.</numerusform>
            <numerusform>%Ln sheets lack a score and are not counted, of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%Ln files to merge</source>
        <translation>
            <numerusform>%Ln file to merge</numerusform>
            <numerusform>%Ln files to merge</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>a new round with %Ln entries: %1</source>
        <translation>
            <numerusform>a new round with %Ln entry: %1</numerusform>
            <numerusform>a new round with %Ln entries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message numerus="yes">
        <source>%Ln entries wait to be screened</source>
        <translation>
            <numerusform>%Ln entry waits to be screened</numerusform>
            <numerusform>%Ln entries wait to be screened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts of interest wait for a decision</source>
        <translation>
            <numerusform>%Ln conflict of interest waits for a decision</numerusform>
            <numerusform>%Ln conflicts of interest wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need judges</source>
        <translation>
            <numerusform>%Ln entry needs judges</numerusform>
            <numerusform>%Ln entries need judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have no package yet</source>
        <translation>
            <numerusform>%Ln judge has no package yet</numerusform>
            <numerusform>%Ln judges have no package yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions need an answer before the round can be closed</source>
        <translation>
            <numerusform>%Ln question needs an answer before the round can be closed</numerusform>
            <numerusform>%Ln questions need an answer before the round can be closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln judge has sent nothing</numerusform>
            <numerusform>%Ln judges have sent nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out</source>
        <translation>
            <numerusform>%Ln sheet is still out</numerusform>
            <numerusform>%Ln sheets are still out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have left an earlier round and are still in this one</source>
        <translation>
            <numerusform>%Ln entry has left an earlier round and is still in this one</numerusform>
            <numerusform>%Ln entries have left an earlier round and are still in this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few judges</source>
        <translation>
            <numerusform>%Ln entry has too few judges</numerusform>
            <numerusform>%Ln entries have too few judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are here in two versions</source>
        <translation>
            <numerusform>%Ln thing is here in two versions</numerusform>
            <numerusform>%Ln things are here in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions wait for an answer</source>
        <translation>
            <numerusform>%Ln question waits for an answer</numerusform>
            <numerusform>%Ln questions wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The totals of %Ln entries lie far apart</source>
        <translation>
            <numerusform>The totals of %Ln entry lie far apart</numerusform>
            <numerusform>The totals of %Ln entries lie far apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were honoured have left since</source>
        <translation>
            <numerusform>%Ln entry that was honoured has left since</numerusform>
            <numerusform>%Ln entries that were honoured have left since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are short of quorum, and no more sheets are awaited</source>
        <translation>
            <numerusform>%Ln entry is short of quorum, and no more sheets are awaited</numerusform>
            <numerusform>%Ln entries are short of quorum, and no more sheets are awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the cut are not decided about</source>
        <translation>
            <numerusform>%Ln place of the cut is not decided about</numerusform>
            <numerusform>%Ln places of the cut are not decided about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are in the call: say of each who judges this round in which panel.</source>
        <translation>
            <numerusform>%Ln judge is in the call: say in which panel of this round.</numerusform>
            <numerusform>%Ln judges are in the call: say of each who judges this round in which panel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have fewer judges than their quorum, and nobody is free</source>
        <translation>
            <numerusform>%Ln entry has fewer judges than its quorum, and nobody is free</numerusform>
            <numerusform>%Ln entries have fewer judges than their quorum, and nobody is free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next round does not hold what came through the one before: %Ln entries</source>
        <translation>
            <numerusform>The next round does not hold what came through the one before: %Ln entry</numerusform>
            <numerusform>The next round does not hold what came through the one before: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close, are not in the next round, and nobody has decided about them</source>
        <translation>
            <numerusform>%Ln entry was open at the close, is not in the next round, and nobody has decided about it</numerusform>
            <numerusform>%Ln entries were open at the close, are not in the next round, and nobody has decided about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision and are not in the next round</source>
        <translation>
            <numerusform>%Ln entry was honoured by a decision and is not in the next round</numerusform>
            <numerusform>%Ln entries were honoured by a decision and are not in the next round</numerusform>
        </translation>
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
    <name>Papers</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>who left the room</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>%Ln sheets come from %1 (%2).</source>
        <comment>a laptop; its own label</comment>
        <translation>
            <numerusform>%Ln sheet comes from %1 (%2).</numerusform>
            <numerusform>%Ln sheets come from %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them count now.</source>
        <translation>
            <numerusform>%Ln of them counts now.</numerusform>
            <numerusform>%Ln of them count now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
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
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>The titles of %Ln entries are left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>The title of %Ln entry is left out: consent to show it is not on file.</numerusform>
            <numerusform>The titles of %Ln entries are left out: consent to show them is not on file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more scores were not given because a judge recused or could not judge.</source>
        <comment>scores</comment>
        <translation>
            <numerusform>%Ln more score was not given because a judge recused or could not judge.</numerusform>
            <numerusform>%Ln more scores were not given because a judge recused or could not judge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
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
    <message numerus="yes">
        <source>%Ln share the last places, and the committee decides</source>
        <translation>
            <numerusform>%Ln shares the last places, and the committee decides</numerusform>
            <numerusform>%Ln share the last places, and the committee decides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count</source>
        <translation>
            <numerusform>%Ln sheet counts</numerusform>
            <numerusform>%Ln sheets count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranks by %Ln methods</source>
        <translation>
            <numerusform>Ranks by %Ln method</numerusform>
            <numerusform>Ranks by %Ln methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in whatever the method</source>
        <translation>
            <numerusform>%Ln entry is in whatever the method</numerusform>
            <numerusform>%Ln entries are in whatever the method</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not pass</source>
        <translation>
            <numerusform>%Ln does not pass</numerusform>
            <numerusform>%Ln do not pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>%Ln is open</numerusform>
            <numerusform>%Ln are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in or out depending on it</source>
        <comment>entries; the method</comment>
        <translation>
            <numerusform>%Ln is in or out depending on it</numerusform>
            <numerusform>%Ln are in or out depending on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are tied at the cut by some</source>
        <comment>entries; methods</comment>
        <translation>
            <numerusform>%Ln is tied at the cut by some</numerusform>
            <numerusform>%Ln are tied at the cut by some</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesText</name>
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
    <message numerus="yes">
        <source>Scores are shown with %Ln digits after the point.</source>
        <translation>
            <numerusform>Scores are shown with %Ln digit after the point.</numerusform>
            <numerusform>Scores are shown with %Ln digits after the point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the %Ln best of those left, a tie as a whole</source>
        <translation>
            <numerusform>%1: the best of those left, a tie as a whole</numerusform>
            <numerusform>%1: the %Ln best of those left, a tie as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln entries pass the cut.</source>
        <translation>
            <numerusform>The best entry passes the cut.</numerusform>
            <numerusform>The best %Ln entries pass the cut.</numerusform>
        </translation>
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
</context>
<context>
    <name>ScoreSheet</name>
    <message numerus="yes">
        <source>Score sheets for %Ln entries</source>
        <translation>
            <numerusform>Score sheet for %Ln entry</numerusform>
            <numerusform>Score sheets for %Ln entries</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln divisions</source>
        <translation>
            <numerusform>%Ln division</numerusform>
            <numerusform>%Ln divisions</numerusform>
        </translation>
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
    <name>Through</name>
    <message numerus="yes">
        <source>%Ln entries are in %1 without having come through %2: %3.</source>
        <comment>a round; the one before; codes of entries</comment>
        <translation>
            <numerusform>%Ln entry is in %1 without having come through %2: %3.</numerusform>
            <numerusform>%Ln entries are in %1 without having come through %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close of %1, are not in %2, and nobody has decided about them: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln entry was open at the close of %1, is not in %2, and nobody has decided about it: %3.</numerusform>
            <numerusform>%Ln entries were open at the close of %1, are not in %2, and nobody has decided about them: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision on %1, did not come through by its rules and are not in %2: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln entry was honoured by a decision on %1, did not come through by its rules and is not in %2: %3.</numerusform>
            <numerusform>%Ln entries were honoured by a decision on %1, did not come through by its rules and are not in %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have come through %1 and are not in %2: fill %2 again. They are: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln entry has come through %1 and is not in %2: fill %2 again. It is: %3.</numerusform>
            <numerusform>%Ln entries have come through %1 and are not in %2: fill %2 again. They are: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialMaker</name>
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
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
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
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyStands</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln sheet no longer counts, but the close of %1 rests on it; to leave it out, close it again: %2.</numerusform>
            <numerusform>%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked without a sheet from one of the groups of judges: %1.</source>
        <comment>groups with the entries</comment>
        <translation>
            <numerusform>%Ln entry is ranked without a sheet from one of the groups of judges: %1.</numerusform>
            <numerusform>%Ln entries are ranked without a sheet from one of the groups of judges: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::AssignmentPage</name>
    <message numerus="yes">
        <source>The plan is carried out: %Ln assignments were added.</source>
        <translation>
            <numerusform>The plan is carried out: %Ln assignment was added.</numerusform>
            <numerusform>The plan is carried out: %Ln assignments were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::BackupDialog</name>
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
</context>
<context>
    <name>palmares::ui::BlindPane</name>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln entry may show who sent it.</numerusform>
            <numerusform>%Ln entries may show who sent them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words were blacked out in %Ln titles and texts.</source>
        <translation>
            <numerusform>Words were blacked out in %Ln title or text.</numerusform>
            <numerusform>Words were blacked out in %Ln titles and texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Black out %Ln finds</source>
        <translation>
            <numerusform>Black out %Ln find</numerusform>
            <numerusform>Black out %Ln finds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::CommentsPane</name>
    <message numerus="yes">
        <source>%Ln comments for entrants wait to be read.</source>
        <translation>
            <numerusform>%Ln comment for an entrant waits to be read.</numerusform>
            <numerusform>%Ln comments for entrants wait to be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments go into letters as they were written.</source>
        <translation>
            <numerusform>%Ln comment goes into a letter as it was written.</numerusform>
            <numerusform>%Ln comments go into letters as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ConflictsPane</name>
    <message numerus="yes">
        <source>%Ln conflicts wait for your decision.</source>
        <translation>
            <numerusform>%Ln conflict waits for your decision.</numerusform>
            <numerusform>%Ln conflicts wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Confirm %Ln…</numerusform>
            <numerusform>Confirm %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Dismiss %Ln…</numerusform>
            <numerusform>Dismiss %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs that are here count for nothing.</source>
        <translation>
            <numerusform>%Ln conflict is confirmed: this judge is not asked for this entry, and a sheet that is here counts for nothing.</numerusform>
            <numerusform>%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs that are here count for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are dismissed: these judges may judge these entries.</source>
        <translation>
            <numerusform>%Ln conflict is dismissed: this judge may judge this entry.</numerusform>
            <numerusform>%Ln conflicts are dismissed: these judges may judge these entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were confirmed.</source>
        <translation>
            <numerusform>%Ln conflict was confirmed.</numerusform>
            <numerusform>%Ln conflicts were confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were dismissed.</source>
        <translation>
            <numerusform>%Ln conflict was dismissed.</numerusform>
            <numerusform>%Ln conflicts were dismissed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecideDialog</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided already: recording replaces that</source>
        <translation>
            <numerusform>%Ln of them is decided already: recording replaces that</numerusform>
            <numerusform>%Ln of them are decided already: recording replaces that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecisionsPage</name>
    <message numerus="yes">
        <source>Decide about %Ln entries…</source>
        <translation>
            <numerusform>Decide about %Ln entry…</numerusform>
            <numerusform>Decide about %Ln entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is recorded for %Ln entries.</source>
        <translation>
            <numerusform>The decision is recorded for %Ln entry.</numerusform>
            <numerusform>The decision is recorded for %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %Ln entries is taken back.</source>
        <translation>
            <numerusform>The decision about %Ln entry is taken back.</numerusform>
            <numerusform>The decision about %Ln entries is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::DropDialog</name>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to other judges.</source>
        <translation>
            <numerusform>%Ln entry that is not finished goes to another judge.</numerusform>
            <numerusform>%Ln entries that are not finished go to other judges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were judged already stay as they are.</source>
        <translation>
            <numerusform>%Ln entry that was judged already stays as it is.</numerusform>
            <numerusform>%Ln entries that were judged already stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to other judges.</source>
        <translation>
            <numerusform>%Ln entry went to another judge.</numerusform>
            <numerusform>%Ln entries went to other judges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.</source>
        <translation>
            <numerusform>%Ln entry that is not finished goes to nobody else: its other judges are all that the round asks for.</numerusform>
            <numerusform>%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to nobody else.</source>
        <translation>
            <numerusform>%Ln entry went to nobody else.</numerusform>
            <numerusform>%Ln entries went to nobody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln entries that are not finished nobody is left to ask.</source>
        <translation>
            <numerusform>For %Ln entry that is not finished nobody is left to ask.</numerusform>
            <numerusform>For %Ln entries that are not finished nobody is left to ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries then have fewer judges than were asked for: %1.</source>
        <translation>
            <numerusform>%Ln entry then has fewer judges than were asked for: %1.</numerusform>
            <numerusform>%Ln entries then have fewer judges than were asked for: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntriesPage</name>
    <message numerus="yes">
        <source>Let %Ln in</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Let %Ln in</numerusform>
            <numerusform>Let %Ln in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>%Ln entry is selected.</numerusform>
            <numerusform>%Ln entries are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown. Enter opens one, Shift and Ctrl select several.</source>
        <translation>
            <numerusform>%Ln entry is shown. Enter opens it.</numerusform>
            <numerusform>%Ln entries are shown. Enter opens one, Shift and Ctrl select several.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries: %1</source>
        <comment>how many and their state</comment>
        <translation>
            <numerusform>%Ln entry: %1</numerusform>
            <numerusform>%Ln entries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryDialog</name>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln judge</numerusform>
            <numerusform>%Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>%Ln file was attached.</numerusform>
            <numerusform>%Ln files were attached.</numerusform>
        </translation>
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
</context>
<context>
    <name>palmares::ui::EntryPane</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln given</numerusform>
            <numerusform>%Ln given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FileBar</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForksPane</name>
    <message numerus="yes">
        <source>The same answer wherever this judge used both laptops (%Ln sheets now)</source>
        <translation>
            <numerusform>The same answer wherever this judge used both laptops (%Ln sheet now)</numerusform>
            <numerusform>The same answer wherever this judge used both laptops (%Ln sheets now)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are decided.</source>
        <translation>
            <numerusform>%Ln sheet is decided.</numerusform>
            <numerusform>%Ln sheets are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever both say the same (%Ln times now)</source>
        <translation>
            <numerusform>The same answer wherever both say the same (%Ln time now)</numerusform>
            <numerusform>The same answer wherever both say the same (%Ln times now)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded.</source>
        <translation>
            <numerusform>%Ln decision is recorded.</numerusform>
            <numerusform>%Ln decisions are recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FormDialog</name>
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
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets were taken in.</source>
        <translation>
            <numerusform>%Ln sheet was taken in.</numerusform>
            <numerusform>%Ln sheets were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%Ln sheet replaces what the same person had typed before.</numerusform>
            <numerusform>%Ln sheets replace what the same person had typed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not what the other person typed: look at the paper.</source>
        <translation>
            <numerusform>%Ln cell is not what the other person typed: look at the paper.</numerusform>
            <numerusform>%Ln cells are not what the other person typed: look at the paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells that were taken in before would be replaced: %1.</source>
        <translation>
            <numerusform>%Ln cell that was taken in before would be replaced: %1.</numerusform>
            <numerusform>%Ln cells that were taken in before would be replaced: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets say what was replaced since and are left out: %1.</source>
        <translation>
            <numerusform>%Ln sheet says what was replaced since and is left out: %1.</numerusform>
            <numerusform>%Ln sheets say what was replaced since and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank here; what was taken in before stands: %1.</source>
        <translation>
            <numerusform>%Ln entry is blank here; what was taken in before stands: %1.</numerusform>
            <numerusform>%Ln entries are blank here; what was taken in before stands: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FreezeDialog</name>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>%Ln text is missing in languages that this call uses.</numerusform>
            <numerusform>%Ln texts are missing in languages that this call uses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::HistoryPane</name>
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
</context>
<context>
    <name>palmares::ui::ImportPane</name>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Import %Ln entry</numerusform>
            <numerusform>Import %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln judges</source>
        <translation>
            <numerusform>Import %Ln judge</numerusform>
            <numerusform>Import %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be imported and stay out.</source>
        <translation>
            <numerusform>%Ln row cannot be imported and stays out.</numerusform>
            <numerusform>%Ln rows cannot be imported and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out by you.</source>
        <translation>
            <numerusform>%Ln row is left out by you.</numerusform>
            <numerusform>%Ln rows are left out by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are here already.</source>
        <translation>
            <numerusform>%Ln row is here already.</numerusform>
            <numerusform>%Ln rows are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were imported.</source>
        <translation>
            <numerusform>%Ln entry was imported.</numerusform>
            <numerusform>%Ln entries were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges were imported.</source>
        <translation>
            <numerusform>%Ln judge was imported.</numerusform>
            <numerusform>%Ln judges were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came with them.</source>
        <translation>
            <numerusform>%Ln file came with them.</numerusform>
            <numerusform>%Ln files came with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns hold long answers that are kept privately, so that no judge will read them: %1.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln column holds long answers that are kept privately, so that no judge will read them: %1.</numerusform>
            <numerusform>%Ln columns hold long answers that are kept privately, so that no judge will read them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns name files that are kept privately, so that no judge will see them: %1. Take what is judged; portraits and papers stay.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln column names files that are kept privately, so that no judge will see them: %1. Take it if they are judged; portraits and papers stay.</numerusform>
            <numerusform>%Ln columns name files that are kept privately, so that no judge will see them: %1. Take what is judged; portraits and papers stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were brought up to date.</source>
        <translation>
            <numerusform>%Ln entry was brought up to date.</numerusform>
            <numerusform>%Ln entries were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files begin with an entry&apos;s code and go on with other words, and are left out: %1. Take them if all of them are judged; portraits and papers are not.</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%Ln file begins with an entry&apos;s code and goes on with other words, and is left out: %1. Take it if it is judged; portraits and papers are not.</numerusform>
            <numerusform>%Ln files begin with an entry&apos;s code and go on with other words, and are left out: %1. Take them if all of them are judged; portraits and papers are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::IncomingPage</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that the package names are not in it.</source>
        <translation>
            <numerusform>%Ln text that the package names is not in it.</numerusform>
            <numerusform>%Ln texts that the package names are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets start from your scores of the earlier round.</source>
        <translation>
            <numerusform>%Ln sheet starts from your scores of the earlier round.</numerusform>
            <numerusform>%Ln sheets start from your scores of the earlier round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::InsightPage</name>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
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
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells without a number</source>
        <translation>
            <numerusform>%Ln cell without a number</numerusform>
            <numerusform>%Ln cells without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesPage</name>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln judge</numerusform>
            <numerusform>%Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them without a seat in this round</source>
        <translation>
            <numerusform>%1, %Ln of them without a seat in this round</numerusform>
            <numerusform>%1, %Ln of them without a seat in this round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges</source>
        <translation>
            <numerusform>%1: %Ln judge</numerusform>
            <numerusform>%1: %Ln judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln entries in this round.</source>
        <translation>
            <numerusform>%1 has %Ln entry in this round.</numerusform>
            <numerusform>%1 has %Ln entries in this round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeepPane</name>
    <message numerus="yes">
        <source>Texts and files of %Ln entries stayed here: consent to show them is not on file.</source>
        <translation>
            <numerusform>Texts and files of %Ln entry stayed here: consent to show them is not on file.</numerusform>
            <numerusform>Texts and files of %Ln entries stayed here: consent to show them is not on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::LeftList</name>
    <message numerus="yes">
        <source>%Ln of %L1 entries are incomplete.</source>
        <translation>
            <numerusform>%Ln of %L1 entries is incomplete.</numerusform>
            <numerusform>%Ln of %L1 entries are incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word.</source>
        <translation>
            <numerusform>%Ln entry needs your word.</numerusform>
            <numerusform>%Ln entries need your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wanted to come back to %Ln entries.</source>
        <translation>
            <numerusform>You wanted to come back to %Ln entry.</numerusform>
            <numerusform>You wanted to come back to %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have no score yet.</source>
        <translation>
            <numerusform>%Ln of %L1 entries has no score yet.</numerusform>
            <numerusform>%Ln of %L1 entries have no score yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have blanks.</source>
        <translation>
            <numerusform>%Ln of %L1 entries has blanks.</numerusform>
            <numerusform>%Ln of %L1 entries have blanks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries do not pass or are unsure, and nothing says why.</source>
        <translation>
            <numerusform>%Ln entry does not pass or is unsure, and nothing says why.</numerusform>
            <numerusform>%Ln entries do not pass or are unsure, and nothing says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::LikePane</name>
    <message numerus="yes">
        <source>%Ln pairs look alike: look at both, and mark one if it came twice.</source>
        <translation>
            <numerusform>%Ln pair looks alike: look at both, and mark one if it came twice.</numerusform>
            <numerusform>%Ln pairs look alike: look at both, and mark one if it came twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::MainWindow</name>
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
</context>
<context>
    <name>palmares::ui::MediaPane</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::NotReadList</name>
    <message numerus="yes">
        <source>%Ln files are no files of Palmares and were left alone: %1.</source>
        <translation>
            <numerusform>%Ln file is no file of Palmares and was left alone: %1.</numerusform>
            <numerusform>%Ln files are no files of Palmares and were left alone: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not read</source>
        <translation>
            <numerusform>%Ln file was not read</numerusform>
            <numerusform>%Ln files were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfferCard</name>
    <message numerus="yes">
        <source>and %Ln files more</source>
        <translation>
            <numerusform>and %Ln file more</numerusform>
            <numerusform>and %Ln files more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1, %Ln still out</source>
        <translation>
            <numerusform>%1, %Ln still out</numerusform>
            <numerusform>%1, %Ln still out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries that are in</source>
        <translation>
            <numerusform>of %Ln entry that is in</numerusform>
            <numerusform>of %Ln entries that are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this round</source>
        <translation>
            <numerusform>%Ln of them in this round</numerusform>
            <numerusform>%Ln of them in this round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in a panel of this round</source>
        <translation>
            <numerusform>%Ln of them in a panel of this round</numerusform>
            <numerusform>%Ln of them in a panel of this round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their final scores</source>
        <translation>
            <numerusform>%Ln with final scores</numerusform>
            <numerusform>%Ln with final scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close of %1</source>
        <comment>a round</comment>
        <translation>
            <numerusform>%Ln sheet came after the close of %1</numerusform>
            <numerusform>%Ln sheets came after the close of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ProgressLine</name>
    <message numerus="yes">
        <source>About %Ln more minute(s)</source>
        <translation>
            <numerusform>About %Ln more minute</numerusform>
            <numerusform>About %Ln more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::QuestionsPane</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::RailItem</name>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReceivedPane</name>
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
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
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
</context>
<context>
    <name>palmares::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>%Ln row is written.</numerusform>
            <numerusform>%Ln rows are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were not read yet and are left out.</source>
        <translation>
            <numerusform>%Ln comment was not read yet and is left out.</numerusform>
            <numerusform>%Ln comments were not read yet and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables are written.</source>
        <translation>
            <numerusform>%Ln table is written.</numerusform>
            <numerusform>%Ln tables are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are written.</source>
        <translation>
            <numerusform>%Ln file is written.</numerusform>
            <numerusform>%Ln files are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were honoured</source>
        <translation>
            <numerusform>%Ln was honoured</numerusform>
            <numerusform>%Ln were honoured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on to the next round</source>
        <translation>
            <numerusform>%Ln goes on to the next round</numerusform>
            <numerusform>%Ln go on to the next round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not go on</source>
        <translation>
            <numerusform>%Ln who did not go on</numerusform>
            <numerusform>%Ln who did not go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no letter for %Ln about which nothing is decided</source>
        <translation>
            <numerusform>no letter for %Ln about which nothing is decided</numerusform>
            <numerusform>no letter for %Ln about which nothing is decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who earned a band by their score</source>
        <translation>
            <numerusform>%Ln that earned a band by its score</numerusform>
            <numerusform>%Ln that earned a band by their score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes say who somebody is, and stand in the file: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln code says who somebody is, and stands in the file: %1.</numerusform>
            <numerusform>%Ln codes say who somebody is, and stand in the file: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::RescueDialog</name>
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
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the records come from a good backup or from files sent before.</source>
        <translation>
            <numerusform>%Ln of the records comes from a good backup or from a file sent before.</numerusform>
            <numerusform>%Ln of the records come from a good backup or from files sent before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%Ln record has lost its signature: it is kept beside the call and counts once a file brings it again.</numerusform>
            <numerusform>%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%Ln row was damaged and could not be saved from where it lay.</numerusform>
            <numerusform>%Ln rows were damaged and could not be saved from where they lay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts and lists that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>%Ln text or list that a record names is not here: a bundle or a package may bring it.</numerusform>
            <numerusform>%Ln texts and lists that records name are not here: a bundle or a package may bring them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%Ln attachment is not here: take in a bundle or a package that holds it.</numerusform>
            <numerusform>%Ln attachments are not here: take in a bundle or a package that holds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>%Ln record that an act names is lost here: a bundle or a ballot may bring it.</numerusform>
            <numerusform>%Ln records that acts name are lost here: a bundle or a ballot may bring them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ResultsPage</name>
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
    <message numerus="yes">
        <source>%Ln sheets are here in two versions; the closed result stands as it was closed.</source>
        <translation>
            <numerusform>%Ln sheet is here in two versions; the closed result stands as it was closed.</numerusform>
            <numerusform>%Ln sheets are here in two versions; the closed result stands as it was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewModel</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln scores · median %1</source>
        <translation>
            <numerusform>%Ln score · median %1</numerusform>
            <numerusform>%Ln scores · median %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::RoundStrip</name>
    <message numerus="yes">
        <source>%Ln sheets not sent yet: %1</source>
        <extracomment>%1: title of another round of the same call</extracomment>
        <translation>
            <numerusform>%Ln sheet not sent yet: %1</numerusform>
            <numerusform>%Ln sheets not sent yet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPage</name>
    <message numerus="yes">
        <source>%Ln sheets changed since you sent</source>
        <translation>
            <numerusform>%Ln sheet changed since you sent</numerusform>
            <numerusform>%Ln sheets changed since you sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are complete.</source>
        <translation>
            <numerusform>%Ln of %L1 entries is complete.</numerusform>
            <numerusform>%Ln of %L1 entries are complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since.</source>
        <translation>
            <numerusform>%Ln sheet changed since.</numerusform>
            <numerusform>%Ln sheets changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sheets, every value as on your screen.</source>
        <translation>
            <numerusform>%1: %Ln sheet, every value as on your screen.</numerusform>
            <numerusform>%1: %Ln sheets, every value as on your screen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to judge; %Ln sheets from before can still be sent.</source>
        <translation>
            <numerusform>Nothing is left to judge; %Ln sheet from before can still be sent.</numerusform>
            <numerusform>Nothing is left to judge; %Ln sheets from before can still be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPane</name>
    <message numerus="yes">
        <source>%Ln packages are still to be written</source>
        <translation>
            <numerusform>%Ln package is still to be written</numerusform>
            <numerusform>%Ln packages are still to be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln packages…</source>
        <translation>
            <numerusform>Write %Ln package…</numerusform>
            <numerusform>Write %Ln packages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are written and were read back.</source>
        <translation>
            <numerusform>%Ln package is written and was read back.</numerusform>
            <numerusform>%Ln packages are written and were read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms are written.</source>
        <translation>
            <numerusform>%Ln form is written.</numerusform>
            <numerusform>%Ln forms are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments cannot be cleaned and are sent as they came.</source>
        <translation>
            <numerusform>%Ln attachment cannot be cleaned and is sent as it came.</numerusform>
            <numerusform>%Ln attachments cannot be cleaned and are sent as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln entry may show who sent it.</numerusform>
            <numerusform>%Ln entries may show who sent them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons show who sent an entry and were left out.</source>
        <translation>
            <numerusform>%Ln reason shows who sent an entry and was left out.</numerusform>
            <numerusform>%Ln reasons show who sent an entry and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score sheets of %Ln judges are written.</source>
        <translation>
            <numerusform>The score sheets of %Ln judge are written.</numerusform>
            <numerusform>The score sheets of %Ln judges are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have neither a text nor a file, so that judges read a title at most: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln entry has neither a text nor a file, so that judges read a title at most: %1.</numerusform>
            <numerusform>%Ln entries have neither a text nor a file, so that judges read a title at most: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have long answers that are kept privately, so that no judge reads them: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln entry has long answers that are kept privately, so that no judge reads them: %1.</numerusform>
            <numerusform>%Ln entries have long answers that are kept privately, so that no judge reads them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no file, and names of files are kept with their private data: %1. Attach the files under Entries.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln entry has no file, and names of files are kept with its private data: %1. Attach the files under Entries.</numerusform>
            <numerusform>%Ln entries have no file, and names of files are kept with their private data: %1. Attach the files under Entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SentList</name>
    <message numerus="yes">
        <source>%1 · %Ln sheets</source>
        <extracomment>Kind of ballot · how many sheets</extracomment>
        <translation>
            <numerusform>%1 · %Ln sheet</numerusform>
            <numerusform>%1 · %Ln sheets</numerusform>
        </translation>
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
    <name>palmares::ui::StateDialog</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextStage</name>
    <message numerus="yes">
        <source>%Ln characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</source>
        <translation>
            <numerusform>%Ln character of this text cannot be seen or would change the order of reading. It is left out or shown as �; tell the coordinator if the text does not make sense.</numerusform>
            <numerusform>%Ln characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsPane</name>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>%Ln text is missing in languages that this call uses.</numerusform>
            <numerusform>%Ln texts are missing in languages that this call uses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TotalsStrip</name>
    <message numerus="yes">
        <source>%Ln judges, all at %1</source>
        <translation>
            <numerusform>%Ln judge, at %1</numerusform>
            <numerusform>%Ln judges, all at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, from %1 to %2</source>
        <translation>
            <numerusform>%Ln judge, from %1 to %2</numerusform>
            <numerusform>%Ln judges, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingPane</name>
    <message numerus="yes">
        <source>%1: %L2 of %Ln sheets are taken in</source>
        <translation>
            <numerusform>%1: %L2 of %Ln sheet is taken in</numerusform>
            <numerusform>%1: %L2 of %Ln sheets are taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were typed differently. The paper decides: correct the one that was wrong.</source>
        <translation>
            <numerusform>%Ln field was typed differently. The paper decides: correct the one that was wrong.</numerusform>
            <numerusform>%Ln fields were typed differently. The paper decides: correct the one that was wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::WelcomePage</name>
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
    <message numerus="yes">
        <source>Practise with %Ln entries</source>
        <translation>
            <numerusform>Practise with %Ln entry</numerusform>
            <numerusform>Practise with %Ln entries</numerusform>
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
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>criterion</numerusform>
            <numerusform>criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>of a check, below their number</comment>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
</context>
</TS>
