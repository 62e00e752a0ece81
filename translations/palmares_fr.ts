<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>&amp;New call…</source>
        <translation>&amp;Nouvel appel…</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Tous les appels</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Icons only at the side</source>
        <translation>&amp;Icônes seules dans la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Rè&amp;gles</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Contributions</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>&amp;Juges</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>Attri&amp;bution</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>Ré&amp;sultats</translation>
    </message>
    <message>
        <source>&amp;Insight</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Décisions</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ra&amp;pports</translation>
    </message>
    <message>
        <source>&amp;Keys on this page</source>
        <translation>&amp;Raccourcis clavier de cette page</translation>
    </message>
    <message>
        <source>&amp;About Palmares</source>
        <translation>À &amp;propos de Palmares</translation>
    </message>
    <message>
        <source>&amp;Next entry to do</source>
        <translation>&amp;Prochaine contribution à noter</translation>
    </message>
    <message>
        <source>Entry &amp;after this one</source>
        <translation>Contribution &amp;suivante</translation>
    </message>
    <message>
        <source>Entry be&amp;fore this one</source>
        <translation>Contribution précé&amp;dente</translation>
    </message>
    <message>
        <source>L&amp;ist of entries</source>
        <translation>&amp;Liste des contributions</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Come back &amp;to this entry</source>
        <translation>Marquer à re&amp;voir</translation>
    </message>
    <message>
        <source>Cannot &amp;judge…</source>
        <translation>&amp;Impossible d’évaluer…</translation>
    </message>
    <message>
        <source>C&amp;onflict…</source>
        <translation>C&amp;onflit…</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>Écrire un co&amp;mmentaire</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>A&amp;ller à la tâche suivante</translation>
    </message>
    <message>
        <source>&amp;Try the sample call</source>
        <translation>&amp;Essayer l’appel d’exemple</translation>
    </message>
    <message>
        <source>Read &amp;in a rules file…</source>
        <translation>Importer un fichier de &amp;règles…</translation>
    </message>
    <message>
        <source>&amp;Write out the rules file…</source>
        <translation>É&amp;crire le fichier de règles…</translation>
    </message>
    <message>
        <source>Copy re&amp;minders…</source>
        <translation>Copier les r&amp;appels…</translation>
    </message>
    <message>
        <source>Free&amp;ze the rules…</source>
        <translation>Ve&amp;rrouiller les règles…</translation>
    </message>
    <message>
        <source>Chan&amp;ge judge</source>
        <translation>Chan&amp;ger de juge</translation>
    </message>
    <message>
        <source>Files to &amp;send out</source>
        <translation>Fichiers à &amp;envoyer</translation>
    </message>
    <message>
        <source>Files &amp;received</source>
        <translation>Fichiers &amp;reçus</translation>
    </message>
    <message>
        <source>Sheets in &amp;two versions</source>
        <translation>Grilles en &amp;deux versions</translation>
    </message>
    <message>
        <source>&amp;History of files</source>
        <translation>&amp;Historique des fichiers</translation>
    </message>
    <message>
        <source>&amp;Take a file out of the count…</source>
        <translation>Re&amp;tirer un fichier du décompte…</translation>
    </message>
    <message>
        <source>Write the &amp;packages…</source>
        <translation>Écrire les &amp;dossiers…</translation>
    </message>
    <message>
        <source>Copy the &amp;messages…</source>
        <translation>Copier les &amp;messages…</translation>
    </message>
    <message>
        <source>Write &amp;forms…</source>
        <translation>Écrire les &amp;formulaires…</translation>
    </message>
    <message>
        <source>Choose files that came &amp;back…</source>
        <translation>Choisir les fichiers &amp;revenus…</translation>
    </message>
    <message>
        <source>&amp;Merge the files</source>
        <translation>&amp;Fusionner les fichiers</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>&amp;Consigner la décision</translation>
    </message>
    <message>
        <source>&amp;Key and backups</source>
        <translation>&amp;Clé et sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>&amp;Clore le tour…</translation>
    </message>
    <message>
        <source>Fill the &amp;next round</source>
        <translation>&amp;Remplir le tour suivant</translation>
    </message>
    <message>
        <source>Official ranking or &amp;what if</source>
        <translation>Classement officiel ou &amp;hypothèses</translation>
    </message>
    <message>
        <source>Take &amp;in a form…</source>
        <translation>&amp;Importer un formulaire…</translation>
    </message>
    <message>
        <source>&amp;Import entries…</source>
        <translation>&amp;Importer des contributions…</translation>
    </message>
    <message>
        <source>T&amp;ype an entry…</source>
        <translation>&amp;Saisir une contribution…</translation>
    </message>
    <message>
        <source>Change the &amp;state of entries…</source>
        <translation>&amp;Changer l’état de contributions…</translation>
    </message>
    <message>
        <source>&amp;Let entries in</source>
        <translation>&amp;Admettre des contributions</translation>
    </message>
    <message>
        <source>Import &amp;judges…</source>
        <translation>Importer des &amp;juges…</translation>
    </message>
    <message>
        <source>&amp;Add a judge…</source>
        <translation>Ajouter &amp;un juge…</translation>
    </message>
    <message>
        <source>Enter a &amp;conflict of interest…</source>
        <translation>Consigner un &amp;conflit d’intérêts…</translation>
    </message>
    <message>
        <source>A judge &amp;drops out…</source>
        <translation>Un juge se &amp;retire…</translation>
    </message>
    <message>
        <source>Open file over the whole &amp;width</source>
        <translation>Fichier ouvert sur to&amp;ute la largeur</translation>
    </message>
    <message>
        <source>&amp;Carry out the plan</source>
        <translation>&amp;Appliquer le plan</translation>
    </message>
    <message>
        <source>Another &amp;plan</source>
        <translation>Autre &amp;plan</translation>
    </message>
    <message>
        <source>Start the &amp;meeting</source>
        <translation>Co&amp;mmencer la réunion</translation>
    </message>
    <message>
        <source>&amp;Decide about the entry…</source>
        <translation>Prendre une &amp;décision sur la contribution…</translation>
    </message>
    <message>
        <source>Copy the m&amp;inutes</source>
        <translation>Cop&amp;ier le procès-verbal</translation>
    </message>
    <message>
        <source>&amp;Write a table…</source>
        <translation>Écr&amp;ire un tableau…</translation>
    </message>
    <message>
        <source>Save my own cop&amp;y…</source>
        <translation>Enregistrer ma cop&amp;ie personnelle…</translation>
    </message>
    <message>
        <source>Write score &amp;sheets to print…</source>
        <translation>Écrire les &amp;grilles de notation à imprimer…</translation>
    </message>
    <message>
        <source>Write score sheets with &amp;texts to print…</source>
        <translation>Écrire les grilles à imprimer avec les te&amp;xtes…</translation>
    </message>
    <message>
        <source>T&amp;ype score sheets from paper</source>
        <translation>Saisir des grilles de notation &amp;papier</translation>
    </message>
    <message>
        <source>&amp;Watch an inbox folder…</source>
        <translation>&amp;Surveiller un dossier d’arrivée…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of an entry…</source>
        <translation>Effacer les données &amp;personnelles d’une contribution…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of a judge…</source>
        <translation>Effacer les données &amp;personnelles d’un juge…</translation>
    </message>
    <message>
        <source>&amp;Try it out with made-up scores…</source>
        <translation>Faire une &amp;simulation avec des notes inventées…</translation>
    </message>
    <message>
        <source>Dead&amp;line and contact…</source>
        <translation>Date &amp;limite et contact…</translation>
    </message>
    <message>
        <source>&amp;Questions to answer</source>
        <translation>&amp;Questions en attente</translation>
    </message>
</context>
<context>
    <name>Advance</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln contribution est dans %1.</numerusform>
            <numerusform>%Ln contributions sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cut, for the committee to decide: %1</source>
        <translation>Au seuil, au comité de décider&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken out, as they have not come through: %1</source>
        <translation>Retirées car elles n’ont pas franchi le tour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Have not come through, and stay as they were judged already: %1</source>
        <translation>N’ont pas franchi le tour et restent car déjà évaluées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Have left since (withdrawn, disqualified or the like), and are not let in: %1</source>
        <translation>Sorties entre-temps du tour précédent (retrait, disqualification ou autre) et non admises&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decided as declined or disqualified, and not let in: %1</source>
        <translation>Refusées ou disqualifiées par une décision, et non admises&#x202f;: %1</translation>
    </message>
    <message>
        <source>Honoured by a decision, but not through by the rules: %1</source>
        <translation>Distinguées par une décision, mais n’ont pas franchi le tour selon les règles&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>No entry has a judge yet</source>
        <translation>Aucune contribution n’a encore de juge</translation>
    </message>
    <message>
        <source>%1 entries will have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>Contributions qui auront les juges demandés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 entries have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>Contributions qui ont les juges demandés&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Each entry will have %Ln judges</source>
        <translation>
            <numerusform>Chaque contribution aura %Ln juge</numerusform>
            <numerusform>Chaque contribution aura %Ln juges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each entry has %Ln judges</source>
        <translation>
            <numerusform>Chaque contribution a %Ln juge</numerusform>
            <numerusform>Chaque contribution a %Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry will have the judges it asks for</source>
        <translation>Chaque contribution aura les juges demandés</translation>
    </message>
    <message>
        <source>Each entry has the judges it asks for</source>
        <translation>Chaque contribution a les juges demandés</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries for each judge</source>
        <translation>
            <numerusform>%Ln contribution par juge</numerusform>
            <numerusform>%Ln contributions par juge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries for each judge</source>
        <comment>%1 is a range</comment>
        <translation>%1 contributions par juge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be carried out until this is solved.</source>
        <translation>Rien ne peut être appliqué tant que ce n’est pas résolu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments are added.</source>
        <translation>
            <numerusform>%Ln attribution est ajoutée.</numerusform>
            <numerusform>%Ln attributions sont ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments without a sheet are taken back.</source>
        <translation>
            <numerusform>%Ln attribution sans grille est retirée.</numerusform>
            <numerusform>%Ln attributions sans grille sont retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add: what is asked for stands already.</source>
        <translation>Rien à ajouter&#x202f;: ce qui est demandé est déjà attribué.</translation>
    </message>
    <message>
        <source>All entries are joined by common judges, so that harsh and mild judges can be compared.</source>
        <translation>Toutes les contributions sont reliées par des juges communs&#x202f;: juges sévères et indulgents peuvent être comparés.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a judge, an entry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assigned now; the plan takes it back. No sheet has come.</source>
        <translation>Attribuée actuellement&#x202f;; le plan la retire. Aucune grille n’est arrivée.</translation>
    </message>
    <message>
        <source>The plan assigns it again: it was taken back before.</source>
        <translation>Le plan l’attribue de nouveau&#x202f;: elle avait été retirée.</translation>
    </message>
    <message>
        <source>The plan assigns it.</source>
        <translation>Le plan l’attribue.</translation>
    </message>
    <message>
        <source>Assigned, and judged: the sheet counts.</source>
        <translation>Attribuée et évaluée&#x202f;: la grille compte.</translation>
    </message>
    <message>
        <source>Assigned, and a sheet has come that does not count.</source>
        <translation>Attribuée&#x202f;; la grille arrivée ne compte pas.</translation>
    </message>
    <message>
        <source>Assigned; no sheet has come yet.</source>
        <translation>Attribuée&#x202f;; aucune grille n’est encore arrivée.</translation>
    </message>
    <message>
        <source>Was assigned, and taken back.</source>
        <translation>A été attribuée, puis retirée.</translation>
    </message>
    <message>
        <source>Not assigned. The judge may judge it.</source>
        <translation>Non attribuée. Le juge peut l’évaluer.</translation>
    </message>
    <message>
        <source>Not assigned.</source>
        <translation>Non attribuée.</translation>
    </message>
    <message>
        <source>The judge has no seat in this round.</source>
        <translation>Le juge n’a pas de siège dans ce tour.</translation>
    </message>
    <message>
        <source>The judge&apos;s panel does not judge this division.</source>
        <translation>Le jury de ce juge n’évalue pas cette catégorie.</translation>
    </message>
    <message>
        <source>A conflict of interest is noted that nobody has decided yet.</source>
        <translation>Un conflit d’intérêts est consigné&#x202f;; personne ne l’a encore tranché.</translation>
    </message>
    <message>
        <source>A conflict of interest is confirmed.</source>
        <translation>Un conflit d’intérêts est confirmé.</translation>
    </message>
    <message>
        <source>The entry is in %1; the judge reads %2.</source>
        <translation>La contribution est en %1&#x202f;; langues lues par le juge&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after the plan</source>
        <translation>
            <numerusform>%Ln contribution avec le plan</numerusform>
            <numerusform>%Ln contributions avec le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln actuellement</numerusform>
            <numerusform>%Ln actuellement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a sheet</source>
        <translation>
            <numerusform>%Ln avec grille</numerusform>
            <numerusform>%Ln avec grille</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>langues lues&#x202f;: %1</translation>
    </message>
    <message>
        <source>no seat in this round</source>
        <translation>sans siège dans ce tour</translation>
    </message>
    <message>
        <source>dropped out, gets nothing new</source>
        <translation>s’est retiré, ne reçoit rien de nouveau</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <comment>%1 is &apos;3 of 4&apos;</comment>
        <translation>Juges (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&apos;3 of 4 judges&apos;, their codes</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>With a sheet</source>
        <translation>Avec grille</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>dans aucun jury</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>s’est retiré</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %Ln judges instead of %2.</source>
        <translation>
            <numerusform>%1 reçoit %Ln juge au lieu de %2.</numerusform>
            <numerusform>%1 reçoit %Ln juges au lieu de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries get fewer judges than asked for: %1</source>
        <translation>
            <numerusform>%Ln contribution reçoit moins de juges que demandé&#x202f;: %1</numerusform>
            <numerusform>%Ln contributions reçoivent moins de juges que demandé&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries fall into %Ln groups that no judge joins.</source>
        <translation>
            <numerusform>Les contributions forment %Ln groupe qu’aucun juge ne relie.</numerusform>
            <numerusform>Les contributions forment %Ln groupes qu’aucun juge ne relie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harsh and mild judges cannot be compared across them. One more judge per entry helps most.</source>
        <translation>On ne peut pas comparer juges sévères et indulgents d’un groupe à l’autre. Le plus utile&#x202f;: un juge de plus par contribution.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new assignments are in a language that the judge does not read.</source>
        <translation>
            <numerusform>%Ln nouvelle attribution concerne une langue que le juge ne lit pas.</numerusform>
            <numerusform>%Ln nouvelles attributions concernent une langue que le juge ne lit pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add judges who read it, or translations of the entries.</source>
        <translation>Ajoutez des juges qui la lisent, ou des traductions des contributions.</translation>
    </message>
    <message>
        <source>More than the limit already: %1</source>
        <comment>codes of judges</comment>
        <translation>Déjà au-dessus de la limite&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is judged already is never taken back.</source>
        <translation>Ce qui est déjà évalué n’est jamais retiré.</translation>
    </message>
    <message>
        <source>Judged in spite of a conflict: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>Évaluation malgré un conflit&#x202f;: %1</translation>
    </message>
    <message>
        <source>These sheets count for nothing once the conflict is confirmed.</source>
        <translation>Ces grilles ne comptent plus dès que le conflit est confirmé.</translation>
    </message>
    <message>
        <source>Judged outside of the panel: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>Évaluation hors du jury&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without any entry: %1</source>
        <comment>codes of judges</comment>
        <translation>Sans aucune contribution&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, which %Ln judges read.</source>
        <comment>an entry, a language</comment>
        <translation>
            <numerusform>%1 est en %2, que lit %Ln juge.</numerusform>
            <numerusform>%1 est en %2, que lisent %Ln juges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart by a conflict of interest: %1.</source>
        <comment>codes of judges</comment>
        <translation>À l’écart pour conflit d’intérêts&#x202f;: %1.</translation>
    </message>
    <message>
        <source>At the limit already: %1.</source>
        <comment>codes of judges</comment>
        <translation>Déjà à la limite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nobody is left in the panel who could judge %1.</source>
        <comment>codes of entries</comment>
        <translation>Il ne reste personne dans le jury pour évaluer %1.</translation>
    </message>
    <message>
        <source>There are not enough judges for %1.</source>
        <comment>code of an entry</comment>
        <translation>Il n’y a pas assez de juges pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the judges who may judge them have room for %Ln of %2 judgings.</source>
        <comment>codes of entries</comment>
        <translation>
            <numerusform>%1&#x202f;: les juges possibles ont de la place pour %Ln évaluation sur %2.</numerusform>
            <numerusform>%1&#x202f;: les juges possibles ont de la place pour %Ln évaluations sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limit for each judge</source>
        <translation>la limite par juge</translation>
    </message>
    <message>
        <source>languages that a judge does not read</source>
        <translation>des langues que le juge ne lit pas</translation>
    </message>
    <message>
        <source>conflicts of interest</source>
        <translation>des conflits d’intérêts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>Ce qui l’empêche&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings find no judge, so there is no plan.</source>
        <translation>
            <numerusform>%Ln évaluation ne trouve pas de juge&#x202f;: il n’y a pas de plan.</numerusform>
            <numerusform>%Ln évaluations ne trouvent pas de juge&#x202f;: il n’y a pas de plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer judges, raise the limit, or add judges.</source>
        <translation>Demandez moins de juges, relevez la limite ou ajoutez des juges.</translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1</source>
        <comment>codes of entries</comment>
        <translation>Trop peu de juges pour obtenir un rang&#x202f;: %1</translation>
    </message>
    <message>
        <source>The rules ask for more judges before an entry counts.</source>
        <translation>Les règles exigent plus de juges pour qu’une contribution compte.</translation>
    </message>
    <message>
        <source>Whoever was brought back is asked again from now on.</source>
        <translation>Le juge réintégré est de nouveau sollicité dès maintenant.</translation>
    </message>
    <message>
        <source>Each entry needs one judge of every stratum; those missing are of: %1.</source>
        <comment>strata</comment>
        <translation>Chaque contribution demande un juge de chaque strate&#x202f;; il en manque de&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries go without a group of judges of which they were to have one: %1</source>
        <translation>
            <numerusform>%Ln contribution reste sans personne d’une strate dont elle devait avoir quelqu’un&#x202f;: %1</numerusform>
            <numerusform>%Ln contributions restent sans personne d’une strate dont elles devaient avoir quelqu’un&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned, and answered without scores that count: somebody else can be asked.</source>
        <translation>Attribuée, et répondue sans notes qui comptent&#x202f;: quelqu’un d’autre peut être sollicité.</translation>
    </message>
    <message>
        <source>Assigned, and asked no more: somebody else can be asked.</source>
        <translation>Attribuée, et plus demandée&#x202f;: quelqu’un d’autre peut être sollicité.</translation>
    </message>
    <message>
        <source>Both may be too close, by what they have said of themselves: nobody has decided yet.</source>
        <translation>Tous deux sont peut-être trop proches, d’après ce qu’ils ont dit d’eux-mêmes&#x202f;: personne n’en a encore décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings may be by somebody who is too close: %1</source>
        <translation>
            <numerusform>%Ln évaluation peut venir de quelqu’un de trop proche&#x202f;: %1</numerusform>
            <numerusform>%Ln évaluations peuvent venir de quelqu’un de trop proche&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Judges, under Conflicts, whether they are: the plan goes around what is confirmed.</source>
        <translation>Décidez sur la page Juges, sous Conflits, si c’est le cas&#x202f;: le plan évite ce qui est confirmé.</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Consent to publish</source>
        <translation>Consentement à la publication</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian</source>
        <translation>Consentement d’un parent ou tuteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>Type de contribution</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Picture %L1</source>
        <translation>Image %L1</translation>
    </message>
    <message>
        <source>Film %L1</source>
        <translation>Vidéo %L1</translation>
    </message>
    <message>
        <source>Sound %L1</source>
        <translation>Son %L1</translation>
    </message>
    <message>
        <source>Document %L1</source>
        <translation>Document %L1</translation>
    </message>
    <message>
        <source>File %L1</source>
        <translation>Fichier %L1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>in all</source>
        <extracomment>What a sheet of a check says about an entry, over all its items</extracomment>
        <translation>en tout</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>Sur cette échelle, la note la plus basse est la meilleure.</translation>
    </message>
    <message>
        <source>Asked only of entries in: %1.</source>
        <translation>Demandé seulement pour les contributions de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
</context>
<context>
    <name>Came</name>
    <message>
        <source>the deadline is over</source>
        <translation>la date limite est passée</translation>
    </message>
    <message>
        <source>ahead of an even pace</source>
        <translation>en avance sur un rythme régulier</translation>
    </message>
    <message>
        <source>behind an even pace</source>
        <translation>en retard sur un rythme régulier</translation>
    </message>
    <message>
        <source>Sheets that have come</source>
        <translation>Grilles reçues</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 so far</source>
        <comment>a day and two counts</comment>
        <translation>%1&#x202f;: %2 reçues, %3 jusqu’ici</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>Toutes les grilles demandées sont arrivées</translation>
    </message>
    <message>
        <source>%1 sheets have come, %2</source>
        <comment>311 of 396; ahead of an even pace</comment>
        <translation>%1 grilles sont arrivées, %2</translation>
    </message>
    <message>
        <source>%1 sheets have come</source>
        <comment>311 of 396</comment>
        <translation>%1 grilles sont arrivées</translation>
    </message>
    <message>
        <source>Sheets since %1, day by day, by the clock of the office</source>
        <comment>a day</comment>
        <translation>Grilles depuis le %1, jour par jour, selon l’horloge du bureau</translation>
    </message>
    <message numerus="yes">
        <source>asked for: %Ln sheets</source>
        <translation>
            <numerusform>demandée&#x202f;: %Ln grille</numerusform>
            <numerusform>demandées&#x202f;: %Ln grilles</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>date limite</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>for the entry “%1”</source>
        <translation>pour la contribution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Pour le comité</translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were judged</source>
        <translation>
            <numerusform>choisie parmi %Ln contribution jugée</numerusform>
            <numerusform>choisie parmi %Ln contributions jugées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were checked</source>
        <translation>
            <numerusform>choisie parmi %Ln contribution vérifiée</numerusform>
            <numerusform>choisie parmi %Ln contributions vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln entries that were judged</source>
        <translation>
            <numerusform>parmi %Ln contribution évaluée</numerusform>
            <numerusform>l’une des %Ln contributions évaluées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The judge&apos;s code.</source>
        <translation>Le code du juge.</translation>
    </message>
    <message>
        <source>What was scored; see the criteria.</source>
        <translation>Ce qui a été noté&#x202f;; voir les critères.</translation>
    </message>
    <message>
        <source>The number that was given; empty where there is none, never 0.</source>
        <translation>La note donnée&#x202f;; vide s’il n’y en a pas, jamais 0.</translation>
    </message>
    <message>
        <source>The panel of the judge in this round.</source>
        <translation>Le jury du juge dans ce tour.</translation>
    </message>
    <message>
        <source>The part of the panel that the judge stands for.</source>
        <translation>La strate du jury que le juge représente.</translation>
    </message>
    <message>
        <source>Why there is no number.</source>
        <translation>Pourquoi il n’y a pas de note.</translation>
    </message>
    <message>
        <source>The round in which it was scored.</source>
        <translation>Le tour dans lequel la note a été donnée.</translation>
    </message>
    <message>
        <source>The place in the division; entries that are level share it.</source>
        <translation>Le rang dans la catégorie&#x202f;; les contributions à égalité le partagent.</translation>
    </message>
    <message>
        <source>The same value as it is shown.</source>
        <translation>La même valeur telle qu’elle est affichée.</translation>
    </message>
    <message>
        <source>The band of the value, where the rules have bands.</source>
        <translation>Le palier de la valeur, si les règles en prévoient.</translation>
    </message>
    <message>
        <source>On which side of the cut the entry is.</source>
        <translation>De quel côté du seuil se trouve la contribution.</translation>
    </message>
    <message>
        <source>How many sheets with a total the entry has.</source>
        <translation>Combien de grilles avec un total la contribution a reçues.</translation>
    </message>
    <message>
        <source>The mean of these totals.</source>
        <translation>La moyenne de ces totaux.</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>Leur écart type.</translation>
    </message>
    <message>
        <source>Ranked, or why the entry has no rank.</source>
        <translation>Classée, ou pourquoi la contribution n’a pas de rang.</translation>
    </message>
    <message>
        <source>What is missing for a rank.</source>
        <translation>Ce qui manque pour un rang.</translation>
    </message>
    <message>
        <source>Whether the round was closed when the table was written.</source>
        <translation>Si le tour était clos quand le tableau a été écrit.</translation>
    </message>
    <message>
        <source>Names the rules of the round.</source>
        <translation>Désigne les règles du tour.</translation>
    </message>
    <message>
        <source>Equal for everybody who has the same result.</source>
        <translation>Identique pour tous ceux qui ont le même résultat.</translation>
    </message>
    <message>
        <source>The state of the entry in the round that is named.</source>
        <translation>L’état de la contribution dans le tour nommé.</translation>
    </message>
    <message>
        <source>The languages that the judge reads.</source>
        <translation>Les langues que lit le juge.</translation>
    </message>
    <message>
        <source>The panel of the judge in the round that is named.</source>
        <translation>Le jury du juge dans le tour nommé.</translation>
    </message>
    <message>
        <source>The part of that panel that the judge stands for.</source>
        <translation>La strate de ce jury que le juge représente.</translation>
    </message>
    <message>
        <source>The code of the entry.</source>
        <translation>Le code de la contribution.</translation>
    </message>
    <message>
        <source>The title of the entry.</source>
        <translation>Le titre de la contribution.</translation>
    </message>
    <message>
        <source>The division in which the entry ranks.</source>
        <translation>La catégorie dans laquelle la contribution est classée.</translation>
    </message>
    <message>
        <source>The value that decides, as a number; rounded if it never ends.</source>
        <translation>La valeur qui décide, sous forme décimale&#x202f;; arrondie si ses décimales ne finissent pas.</translation>
    </message>
    <message>
        <source>The same value exactly, numerator÷denominator.</source>
        <translation>La même valeur exacte, numérateur÷dénominateur.</translation>
    </message>
    <message>
        <source>The round in which it was written.</source>
        <translation>Le tour dans lequel cela a été écrit.</translation>
    </message>
    <message>
        <source>Whether the sheet counts, else why not; of a sheet in two versions each has a row.</source>
        <translation>Si la grille compte&#x202f;; sinon, pourquoi. Chaque version d’une grille en deux versions a sa ligne.</translation>
    </message>
    <message>
        <source>What the judge wrote for the entrant.</source>
        <translation>Ce que le juge a écrit pour le participant.</translation>
    </message>
    <message>
        <source>What the judge wrote for the committee, and in a check the reasons; it stays with the committee.</source>
        <translation>Ce que le juge a écrit pour le comité et, dans une vérification, les raisons&#x202f;; cela reste au comité.</translation>
    </message>
    <message>
        <source>The judge&apos;s name.</source>
        <translation>Le nom du juge.</translation>
    </message>
    <message>
        <source>What a person said who left the sheet out of the count.</source>
        <translation>Le motif donné par la personne qui a exclu la grille du décompte.</translation>
    </message>
    <message>
        <source>Of panels side by side: the place in the panel that is named.</source>
        <translation>Pour des jurys côte à côte&#x202f;: le rang dans le jury nommé.</translation>
    </message>
    <message>
        <source>Of panels side by side: the value in the panel that is named.</source>
        <translation>Pour des jurys côte à côte&#x202f;: la valeur dans le jury nommé.</translation>
    </message>
    <message>
        <source>A stage of the way of the entries, or why some left it.</source>
        <translation>Une étape du parcours des contributions, ou pourquoi certaines l’ont quitté.</translation>
    </message>
    <message>
        <source>The round to which the stage belongs.</source>
        <translation>Le tour auquel appartient l’étape.</translation>
    </message>
    <message>
        <source>How many entries.</source>
        <translation>Combien de contributions.</translation>
    </message>
    <message>
        <source>How many the call received, the whole of every share.</source>
        <translation>Combien l’appel en a reçu, le total de chaque part.</translation>
    </message>
    <message>
        <source>The state of the entry in the present round; of a closed one, as it was closed. Who did not come through an earlier round is ineligible in this one: see the states by round.</source>
        <translation>L’état de la contribution dans le tour en cours&#x202f;; s’il est clos, tel qu’à la clôture. Qui n’a pas franchi un tour précédent n’est pas admissible dans celui-ci&#x202f;: voyez les états par tour.</translation>
    </message>
    <message>
        <source>Why they were not eligible: the code or the condition that was ticked, else the words of who screened; of a check the item that they failed; of those that left after a close their state. An entry with several reasons is counted under each.</source>
        <translation>Pourquoi elles n’étaient pas admissibles&#x202f;: le code ou la condition cochée, sinon les mots de qui a fait le tri&#x202f;; d’une vérification, le point qui n’était pas rempli&#x202f;; de celles parties après une clôture, leur état. Une contribution avec plusieurs raisons est comptée sous chacune.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made the call {call} in {folder}</source>
        <translation>L’appel {call} a été créé dans {folder}</translation>
    </message>
    <message>
        <source>Next: look at its rules (call rules {call}), import entries and judges, then freeze the first round.</source>
        <translation>Ensuite&#x202f;: regardez ses règles (call rules {call}), importez les contributions et les juges, puis verrouillez le premier tour.</translation>
    </message>
    <message>
        <source>No calls yet: make one with call new, or open a package you were sent with open FILE.</source>
        <translation>Aucun appel&#x202f;: créez-en un avec call new, ou ouvrez le dossier que vous avez reçu avec open FILE.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Admises</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>Grilles demandées</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Grilles qui comptent</translation>
    </message>
    <message>
        <source>office</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>judge {judge}</source>
        <translation>juge {judge}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordance</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>notation</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}</source>
        <translation>Appel {call}, {entries}, {judges}</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}, without its key: read only</source>
        <translation>Appel {call}, {entries}, {judges}, sans sa clé&#x202f;: lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n juge</numerusform>
            <numerusform>%n juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Set digest {digest}</source>
        <translation>Empreinte des enregistrements {digest}</translation>
    </message>
    <message>
        <source>The rules of {call} are set.</source>
        <translation>Les règles de {call} sont enregistrées.</translation>
    </message>
    <message>
        <source>The texts are set.</source>
        <translation>Les textes sont enregistrés.</translation>
    </message>
    <message>
        <source>Round {round} is frozen. Form {form}…, rules {rules}…</source>
        <translation>Le tour {round} est verrouillé. Formulaire {form}…, règles {rules}…</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Making the call “{about}”</source>
        <translation>Création de l’appel «&#x202f;{about}&#x202f;»</translation>
    </message>
    <message>
        <source>Bringing in the entries</source>
        <translation>Importation des contributions</translation>
    </message>
    <message>
        <source>Bringing in the judges</source>
        <translation>Importation des juges</translation>
    </message>
    <message>
        <source>Screening the entries</source>
        <translation>Vérification préalable des contributions</translation>
    </message>
    <message>
        <source>Freezing the rules of round {about}</source>
        <translation>Verrouillage des règles du tour {about}</translation>
    </message>
    <message>
        <source>Deciding who judges what</source>
        <translation>Attribution des contributions aux juges</translation>
    </message>
    <message>
        <source>Writing one package per judge</source>
        <translation>Écriture d’un dossier par juge</translation>
    </message>
    <message>
        <source>{about} opens the package at home, scores, and writes a ballot</source>
        <translation>{about} ouvre son dossier à domicile, note et écrit un bulletin</translation>
    </message>
    <message numerus="yes">
        <source>Merging %n ballots</source>
        <translation>
            <numerusform>Fusion de %n bulletin</numerusform>
            <numerusform>Fusion de %n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing round {about}</source>
        <translation>Clôture du tour {about}</translation>
    </message>
    <message>
        <source>Done in {seconds} s: {packages}, {ballots}, {sheets}.</source>
        <translation>Terminé en {seconds}&#x202f;s&#x202f;: {packages}, {ballots}, {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n grille</numerusform>
            <numerusform>%n grilles</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie in {folder}</source>
        <translation>Les fichiers se trouvent dans {folder}</translation>
    </message>
    <message>
        <source>Go on with: palmares-cli --home {home} call show {call}</source>
        <translation>Pour continuer&#x202f;: palmares-cli --home {home} call show {call}</translation>
    </message>
    <message>
        <source>package</source>
        <translation>dossier d’évaluation</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n plus récent</numerusform>
            <numerusform>%n plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n en deux versions</numerusform>
            <numerusform>%n en deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n plus ancien</numerusform>
            <numerusform>%n plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connu</numerusform>
            <numerusform>%n connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside before</source>
        <translation>
            <numerusform>%n écarté auparavant</numerusform>
            <numerusform>%n écartés auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a revoked laptop</source>
        <translation>
            <numerusform>%n d’un appareil révoqué</numerusform>
            <numerusform>%n d’un appareil révoqué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed by nobody known here</source>
        <translation>
            <numerusform>%n signé par une clé inconnue ici</numerusform>
            <numerusform>%n signés par une clé inconnue ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <translation>
            <numerusform>%n d’une version plus récente</numerusform>
            <numerusform>%n d’une version plus récente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the close</source>
        <translation>
            <numerusform>%n après la clôture</numerusform>
            <numerusform>%n après la clôture</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>would be merged</source>
        <translation>serait fusionné</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>already imported, nothing changed</source>
        <translation>déjà importé, rien n’a changé</translation>
    </message>
    <message>
        <source>not merged: signed by nobody known here</source>
        <translation>non fusionné&#x202f;: signé par une clé inconnue ici</translation>
    </message>
    <message>
        <source>refused: {code}</source>
        <translation>refusé&#x202f;: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts or files are to be erased here, as the coordinator asked.</source>
        <translation>
            <numerusform>%n texte ou fichier doit être effacé ici, à la demande de la coordination.</numerusform>
            <numerusform>%n textes ou fichiers doivent être effacés ici, à la demande de la coordination.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{files} merged, {again} known before, {refused} refused; {records}.</source>
        <translation>Fusionné&#x202f;: {files}&#x202f;; déjà connus&#x202f;: {again}&#x202f;; refusés&#x202f;: {refused}&#x202f;; {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n nouvel enregistrement</numerusform>
            <numerusform>%n nouveaux enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed acts</source>
        <translation>
            <numerusform>%n acte signé</numerusform>
            <numerusform>%n actes signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows.</source>
        <translation>
            <numerusform>{file}&#x202f;: %n ligne.</numerusform>
            <numerusform>{file}&#x202f;: %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: keep it with the office.</source>
        <translation>Des personnes y sont nommées&#x202f;: conservez-le à la coordination.</translation>
    </message>
    <message>
        <source>(none stands)</source>
        <translation>(aucune ne fait foi)</translation>
    </message>
    <message>
        <source>{slot}   (stands in the way of closing {rounds})</source>
        <translation>{slot}   (empêche de clore {rounds})</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>écrit par</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>when, as claimed</source>
        <translation>date déclarée</translation>
    </message>
    <message>
        <source>Nothing is there in two versions.</source>
        <translation>Rien n’existe en deux versions.</translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID, or that none does with --exclude.</source>
        <translation>Dites laquelle fait foi avec resolve {call} SLOT --use ID, ou qu’aucune ne fait foi avec --exclude.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets decided for this laptop.</source>
        <translation>
            <numerusform>%n grille tranchée en faveur de cet appareil.</numerusform>
            <numerusform>%n grilles tranchées en faveur de cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions by this laptop itself: see forks {call}</source>
        <translation>
            <numerusform>%n grille a deux versions venant de cet appareil même&#x202f;: voir forks {call}</numerusform>
            <numerusform>%n grilles ont deux versions venant de cet appareil même&#x202f;: voir forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot} is decided.</source>
        <translation>{slot} est tranché.</translation>
    </message>
    <message>
        <source>{slot} does not count.</source>
        <translation>{slot} ne compte pas.</translation>
    </message>
    <message>
        <source>Recorded: {finding} {answer}.</source>
        <translation>Consigné&#x202f;: {finding} {answer}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records brought back.</source>
        <translation>
            <numerusform>%n enregistrement rétabli.</numerusform>
            <numerusform>%n enregistrements rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records set aside; what they had replaced stands again.</source>
        <translation>
            <numerusform>%n enregistrement écarté&#x202f;; ce qu’il remplaçait fait foi de nouveau.</numerusform>
            <numerusform>%n enregistrements écartés&#x202f;; ce qu’ils remplaçaient fait foi de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Everything has its answer.</source>
        <translation>Tous les points ont leur réponse.</translation>
    </message>
    <message>
        <source>{file}: {records}, {texts}, {files}, read back and found whole.</source>
        <translation>{file}&#x202f;: {records}, {texts}, {files}&#x202f;; relu et trouvé intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n private texts left out.</source>
        <translation>
            <numerusform>%n texte privé laissé de côté.</numerusform>
            <numerusform>%n textes privés laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds entrants&apos; names and addresses: send it only to coordinators. The key travels apart, with keys backup.</source>
        <translation>L’archive contient les noms et adresses des participants&#x202f;: ne l’envoyez qu’à la coordination. La clé s’envoie à part, avec keys backup.</translation>
    </message>
    <message>
        <source>{title} ({call}) is here: {records}.</source>
        <translation>{title} ({call}) est ici&#x202f;: {records}.</translation>
    </message>
    <message>
        <source>Its key is not: you can read, check and export it. To change it, restore the key with keys restore.</source>
        <translation>Sa clé n’y est pas&#x202f;: vous pouvez lire, vérifier et exporter. Pour modifier l’appel, restaurez la clé avec keys restore.</translation>
    </message>
    <message>
        <source>Says of itself (unchecked): {hint}</source>
        <translation>Se présente (non vérifié) comme&#x202f;: {hint}</translation>
    </message>
    <message>
        <source>A call key under a password; it can only be opened with that.</source>
        <translation>Une clé d’appel protégée par un mot de passe&#x202f;; seul celui-ci l’ouvre.</translation>
    </message>
    <message>
        <source>{records}:</source>
        <translation>{records}&#x202f;:</translation>
    </message>
    <message>
        <source>{records} of {call}:</source>
        <translation>{records} de {call}&#x202f;:</translation>
    </message>
    <message>
        <source>{texts} ({textBytes}), {files} ({fileBytes})</source>
        <translation>{texts} ({textBytes}), {files} ({fileBytes})</translation>
    </message>
    <message numerus="yes">
        <source>Update to see %n records of a newer version.</source>
        <translation>
            <numerusform>Mettez Palmares à jour pour voir %n enregistrement d’une version plus récente.</numerusform>
            <numerusform>Mettez Palmares à jour pour voir %n enregistrements d’une version plus récente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts, lists or files are named by nothing in it and would be left out.</source>
        <translation>
            <numerusform>%n texte, liste ou fichier n’y est cité par rien et serait laissé de côté.</numerusform>
            <numerusform>%n textes, listes ou fichiers n’y sont cités par rien et seraient laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}: {kind}, {sheets}, receipt {receipt}</source>
        <translation>Tour {round}&#x202f;: {kind}, {sheets}, accusé de réception {receipt}</translation>
    </message>
    <message>
        <source>{file}: a {kind}, {bytes}</source>
        <translation>{file}&#x202f;: {kind}, {bytes}</translation>
    </message>
    <message>
        <source>{file}: claims to be a {kind}, {bytes}</source>
        <translation>{file}&#x202f;: se présente comme {kind}, {bytes}</translation>
    </message>
    <message>
        <source>Hash {hash}</source>
        <translation>Empreinte {hash}</translation>
    </message>
    <message>
        <source>Call {call}</source>
        <translation>Appel {call}</translation>
    </message>
    <message>
        <source>Verdict: every check passed. Nothing was imported.</source>
        <translation>Verdict&#x202f;: tous les contrôles sont concluants. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Verified: every check passed.</source>
        <translation>Vérifié&#x202f;: tous les contrôles sont concluants.</translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation>NON vérifié.</translation>
    </message>
    <message>
        <source>{call}: {records}, {acts}, {lists}, {texts}, {files} read again from the disk.</source>
        <translation>{call}&#x202f;: {records}, {acts}, {lists}, {texts}, {files} relus sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here (withheld, erased, or never sent).</source>
        <translation>
            <numerusform>%n fichier n’est pas ici (non communiqué, effacé ou jamais envoyé).</numerusform>
            <numerusform>%n fichiers ne sont pas ici (non communiqués, effacés ou jamais envoyés).</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: everything is as it was signed.</source>
        <translation>Vérifié&#x202f;: tout est tel que signé.</translation>
    </message>
    <message>
        <source>Files opened or merged here:</source>
        <translation>Fichiers ouverts ou fusionnés ici&#x202f;:</translation>
    </message>
    <message>
        <source>When (as claimed)</source>
        <translation>Date (déclarée)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>an earlier close</source>
        <translation>une clôture antérieure</translation>
    </message>
    <message>
        <source>Round {round} ({state}): not as it was closed</source>
        <translation>Tour {round} ({state})&#x202f;: n’est plus tel qu’à la clôture</translation>
    </message>
    <message>
        <source>Round {round} ({state}): result digest {digest}</source>
        <translation>Tour {round} ({state})&#x202f;: empreinte du résultat {digest}</translation>
    </message>
    <message>
        <source>Do not send the key file to judges.</source>
        <translation>N’envoyez pas le fichier de clé aux juges.</translation>
    </message>
    <message>
        <source>This file was opened here before; nothing changed.</source>
        <translation>Ce fichier a déjà été ouvert ici&#x202f;; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome: you judge %n entries of {call} as {judge}.</source>
        <translation>
            <numerusform>Bienvenue&#x202f;: vous évaluez %n contribution de {call} en tant que {judge}.</numerusform>
            <numerusform>Bienvenue&#x202f;: vous évaluez %n contributions de {call} en tant que {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to your work on {call} as {judge}: {new}, {all} in all. What you have scored is still there.</source>
        <translation>Ajouté à votre travail sur {call} en tant que {judge}&#x202f;: {new}, {all} en tout. Ce que vous avez noté est toujours là.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n nouvelle contribution</numerusform>
            <numerusform>%n nouvelles contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: score {call} ENTRY criterion=value … --as {judge}, then ballot.</source>
        <translation>Ensuite&#x202f;: score {call} ENTRY criterion=value … --as {judge}, puis ballot.</translation>
    </message>
    <message>
        <source>Saved {entry}.</source>
        <translation>{entry}&#x202f;: enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the scores of %n entries.</source>
        <translation>
            <numerusform>Notes de %n contribution enregistrées.</numerusform>
            <numerusform>Notes de %n contributions enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n rows need a look.</source>
        <translation>
            <numerusform>Rien n’a été enregistré&#x202f;: %n ligne est à vérifier.</numerusform>
            <numerusform>Rien n’a été enregistré&#x202f;: %n lignes sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {file} and read it back: {sheets}, {new} new or changed.</source>
        <translation>{file} a été écrit et relu&#x202f;: {sheets}, nouvelles ou modifiées&#x202f;: {new}.</translation>
    </message>
    <message>
        <source>Without a complete sheet: {entries}</source>
        <translation>Sans grille complète&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Receipt {receipt}. Send the file to the coordinator; scores can still change and be sent again while the round is open.</source>
        <translation>Accusé de réception {receipt}. Envoyez le fichier à la coordination&#x202f;; tant que le tour est ouvert, les notes peuvent encore changer et être renvoyées.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>non notée</translation>
    </message>
    <message>
        <source>partly scored</source>
        <translation>notée en partie</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>récusation</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>differs on another laptop (--seen)</source>
        <translation>différente sur un autre appareil (--seen)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>The key of {call} is in {file}.</source>
        <translation>La clé de {call} est dans {file}.</translation>
    </message>
    <message>
        <source>Its password, shown this once: {password}</source>
        <translation>Son mot de passe, affiché cette seule fois&#x202f;: {password}</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the file. Whoever has both can act as the office of the call.</source>
        <translation>Notez-le et gardez-le loin du fichier. Quiconque a les deux peut agir au nom de la coordination de l’appel.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>The key of {call} was here already.</source>
        <translation>La clé de {call} était déjà ici.</translation>
    </message>
    <message>
        <source>The key of {call} is here now.</source>
        <translation>La clé de {call} est maintenant ici.</translation>
    </message>
    <message>
        <source>The call itself is not: import a bundle of it with call import.</source>
        <translation>L’appel lui-même n’y est pas&#x202f;: importez son archive avec call import.</translation>
    </message>
    <message>
        <source>call {id}</source>
        <translation>appel {id}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>{item} pass/fail/unsure</source>
        <translation>{item} conforme/non conforme/incertain</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>hors compétition</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Round {round}, a check, {state}</source>
        <translation>Tour {round}, une vérification, {state}</translation>
    </message>
    <message>
        <source>{title} · round {round} · {state}</source>
        <translation>{title} · tour {round} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions and do not count: see forks {call}</source>
        <translation>
            <numerusform>%n grille a deux versions et ne compte pas&#x202f;: voir forks {call}</numerusform>
            <numerusform>%n grilles ont deux versions et ne comptent pas&#x202f;: voir forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules {id}</source>
        <translation>Règles {id}</translation>
    </message>
    <message>
        <source>Result digest {digest}</source>
        <translation>Empreinte du résultat {digest}</translation>
    </message>
    <message>
        <source>Round {round} is closed. Result digest {digest}</source>
        <translation>Le tour {round} est clos. Empreinte du résultat {digest}</translation>
    </message>
    <message>
        <source>Recorded: {entry} {outcome}.</source>
        <translation>Consigné&#x202f;: {entry} {outcome}.</translation>
    </message>
    <message>
        <source>Nothing was imported: of {rows}, {problems}.</source>
        <translation>Rien n’a été importé&#x202f;: sur {rows}, {problems}.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems need a look</source>
        <translation>
            <numerusform>%n problème à examiner</numerusform>
            <numerusform>%n problèmes à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {count}.</source>
        <translation>Importé&#x202f;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they are here already (--again imports them once more).</source>
        <translation>
            <numerusform>%n ligne a été omise&#x202f;: elle est déjà ici (--again l’importe de nouveau).</numerusform>
            <numerusform>%n lignes ont été omises&#x202f;: elles sont déjà ici (--again les importe de nouveau).</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation>{count} à importer&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments.</source>
        <translation>
            <numerusform>%n pièce jointe.</numerusform>
            <numerusform>%n pièces jointes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as coded attributes of the entrants, never shown to judges: {names}.</source>
        <translation>Conservés comme attributs codés des participants, jamais montrés aux juges&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>No entries yet: import a table with entries import {call} FILE.csv</source>
        <translation>Aucune contribution&#x202f;: importez un tableau avec entries import {call} FILE.csv</translation>
    </message>
    <message>
        <source>No judges yet: import a table with judges import {call} FILE.csv</source>
        <translation>Aucun juge&#x202f;: importez un tableau avec judges import {call} FILE.csv</translation>
    </message>
    <message>
        <source>{entry} is in.</source>
        <translation>{entry} est admise.</translation>
    </message>
    <message>
        <source>{entry} is not eligible.</source>
        <translation>{entry} n’est pas admissible.</translation>
    </message>
    <message>
        <source>{entry} is corrected.</source>
        <translation>{entry} est corrigée.</translation>
    </message>
    <message>
        <source>{entry} is withdrawn.</source>
        <translation>{entry} est retirée.</translation>
    </message>
    <message>
        <source>{entry} is in again.</source>
        <translation>{entry} est de nouveau admise.</translation>
    </message>
    <message>
        <source>{entry} is disqualified.</source>
        <translation>{entry} est disqualifiée.</translation>
    </message>
    <message>
        <source>{entry} is marked as a duplicate.</source>
        <translation>{entry} est marquée comme doublon.</translation>
    </message>
    <message>
        <source>{entry} is a practice entry.</source>
        <translation>{entry} est une contribution d’essai.</translation>
    </message>
    <message>
        <source>The conflict of {judge} with {entry} is {state}.</source>
        <translation>Le conflit de {judge} avec {entry}&#x202f;: {state}.</translation>
    </message>
    <message>
        <source>Laptop {device} is confirmed.</source>
        <translation>L’appareil {device} est confirmé.</translation>
    </message>
    <message>
        <source>Laptop {device} is revoked; what had counted still does.</source>
        <translation>L’appareil {device} est révoqué&#x202f;; ce qui comptait compte toujours.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>sur invitation</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
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
        <translation>  places perdues&#x202f;: conflits {conflicts}, langues {languages}, charge maximale {load}</translation>
    </message>
    <message>
        <source>{on}, {off} off; loads from {low} to {high}; {mismatches}; seed {seed}.</source>
        <translation>{on}&#x202f;; retirées&#x202f;: {off}&#x202f;; charges de {low} à {high}&#x202f;; {mismatches}&#x202f;; graine {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments on</source>
        <translation>
            <numerusform>%n attribution active</numerusform>
            <numerusform>%n attributions actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language mismatches</source>
        <translation>
            <numerusform>%n discordance de langue</numerusform>
            <numerusform>%n discordances de langue</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges and entries of a panel fall into {n} parts that share nobody: their scores can only be compared with care.</source>
        <translation>Les juges et les contributions d’un jury se divisent en {n} parties sans élément commun&#x202f;: leurs notes ne peuvent être comparées qu’avec prudence.</translation>
    </message>
    <message>
        <source>palmares-cli: every verb of Palmares without a window.</source>
        <translation>palmares-cli&#x202f;: toutes les commandes de Palmares, sans fenêtre.</translation>
    </message>
    <message>
        <source>Everywhere: --home DIR (where calls and keys lie), --json, --lang CODE, --strict, --help</source>
        <translation>Partout&#x202f;: --home DIR (emplacement des appels et des clés), --json, --lang CODE, --strict, --help</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 something was refused, 2 usage, 3 a question needs an answer (--strict)</source>
        <translation>Sortie&#x202f;: 0 terminé, 1 refus, 2 erreur d’usage, 3 une question attend une réponse (--strict)</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>Usage&#x202f;: {line}</translation>
    </message>
    <message>
        <source>There is no verb {verb}; palmares-cli --help lists them.</source>
        <translation>La commande {verb} n’existe pas&#x202f;; palmares-cli --help les énumère.</translation>
    </message>
    <message>
        <source>unknown option {option}</source>
        <translation>option inconnue {option}</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} ne prend pas de valeur</translation>
    </message>
    <message>
        <source>{option} was given twice</source>
        <translation>{option} est donnée deux fois</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} exige une valeur</translation>
    </message>
    <message>
        <source>{word} is missing</source>
        <translation>{word} manque</translation>
    </message>
    <message>
        <source>too many words: {word}</source>
        <translation>trop de mots&#x202f;: {word}</translation>
    </message>
    <message>
        <source>{option} wants a whole number from {low} to {high}</source>
        <translation>{option} exige un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{option} wants a size such as 20MB</source>
        <translation>{option} exige une taille, par exemple 20MB</translation>
    </message>
    <message>
        <source>{option} is one of {words}</source>
        <translation>{option} doit être l’un de ces mots&#x202f;: {words}</translation>
    </message>
    <message>
        <source>expected {form}, not {word}</source>
        <translation>{form} était attendu, et non {word}</translation>
    </message>
    <message>
        <source>say one of --template, --from and --rules</source>
        <translation>indiquez l’une des options --template, --from et --rules</translation>
    </message>
    <message>
        <source>say --pass or --fail REASON</source>
        <translation>indiquez --pass ou --fail REASON</translation>
    </message>
    <message>
        <source>say --confirm or --revoke</source>
        <translation>indiquez --confirm ou --revoke</translation>
    </message>
    <message>
        <source>--device goes with --wins alone</source>
        <translation>--device ne va qu’avec --wins</translation>
    </message>
    <message>
        <source>name a SLOT and either --use ID or --exclude</source>
        <translation>nommez un SLOT, avec --use ID ou --exclude</translation>
    </message>
    <message>
        <source>either scores, or --recuse, or --cannot-judge</source>
        <translation>soit des notes, soit --recuse, soit --cannot-judge</translation>
    </message>
    <message>
        <source>either --final or --stopping</source>
        <translation>soit --final, soit --stopping</translation>
    </message>
    <message>
        <source>play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking</source>
        <translation>dérouler tout un appel sur un contenu d’exemple (ou inventé)&#x202f;: dossiers, bulletins, fusion, classement</translation>
    </message>
    <message>
        <source>the ready-made sets of rules and texts</source>
        <translation>les jeux de règles et de textes prêts à l’emploi</translation>
    </message>
    <message>
        <source>one template: texts and rules</source>
        <translation>un modèle&#x202f;: textes et règles</translation>
    </message>
    <message>
        <source>make a call from a template, an earlier call or a rules file</source>
        <translation>créer un appel à partir d’un modèle, d’un appel antérieur ou d’un fichier de règles</translation>
    </message>
    <message>
        <source>calls on this computer, with role and progress</source>
        <translation>les appels sur cet ordinateur, avec le rôle et l’avancement</translation>
    </message>
    <message>
        <source>one call: rounds and where they stand</source>
        <translation>un appel&#x202f;: ses tours et où ils en sont</translation>
    </message>
    <message>
        <source>print the rules, or put others (or texts) in their place</source>
        <translation>afficher les règles, ou remplacer les règles ou les textes</translation>
    </message>
    <message>
        <source>fix the rules of a round before scores exist</source>
        <translation>fixer les règles d’un tour avant la première note</translation>
    </message>
    <message>
        <source>settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …</source>
        <translation>paramètres&#x202f;: deadline=2026-12-31 ou 2026-12-31T18:00Z, contact=TEXT, …</translation>
    </message>
    <message>
        <source>write the whole call to a bundle</source>
        <translation>écrire tout l’appel dans une archive</translation>
    </message>
    <message>
        <source>make the office of a call from a bundle, or merge it into the one that is here</source>
        <translation>établir la coordination d’un appel à partir d’une archive, ou fusionner celle-ci avec l’appel présent</translation>
    </message>
    <message>
        <source>bring in a table of entries</source>
        <translation>importer un tableau de contributions</translation>
    </message>
    <message>
        <source>the entries and where they stand</source>
        <translation>les contributions et où elles en sont</translation>
    </message>
    <message>
        <source>let an entry in, or not, with the reason</source>
        <translation>admettre une contribution, ou non, avec le motif</translation>
    </message>
    <message>
        <source>an entrant withdraws</source>
        <translation>un participant se retire</translation>
    </message>
    <message>
        <source>an entry is in again, with the sheets it had</source>
        <translation>une contribution revient, avec ses grilles d’avant</translation>
    </message>
    <message>
        <source>an entry leaves the field</source>
        <translation>une contribution quitte la compétition</translation>
    </message>
    <message>
        <source>an entry is a duplicate of another</source>
        <translation>une contribution est le doublon d’une autre</translation>
    </message>
    <message>
        <source>an entry is for practice and never counts</source>
        <translation>une contribution sert d’essai et ne compte jamais</translation>
    </message>
    <message>
        <source>bring in a table of judges</source>
        <translation>importer un tableau de juges</translation>
    </message>
    <message>
        <source>the judges, what they were asked and what came back</source>
        <translation>les juges, ce qui leur a été demandé et ce qui est revenu</translation>
    </message>
    <message>
        <source>confirm, declare, suggest or dismiss a conflict</source>
        <translation>confirmer, déclarer, signaler ou rejeter un conflit</translation>
    </message>
    <message>
        <source>decide who judges what: exact demand, even loads, languages, no conflicts; or the proof that it cannot be</source>
        <translation>décider qui évalue quoi&#x202f;: demande exacte, charges équilibrées, langues, aucun conflit&#x202f;; ou la preuve que c’est impossible</translation>
    </message>
    <message>
        <source>write one file per judge with what that judge may see</source>
        <translation>écrire un fichier par juge avec ce que ce juge peut voir</translation>
    </message>
    <message>
        <source>open a package as a judge (or an earlier ballot of one&apos;s own)</source>
        <translation>ouvrir un dossier en tant que juge (ou un ancien bulletin à soi)</translation>
    </message>
    <message>
        <source>a judge&apos;s entries and how far they are</source>
        <translation>les contributions d’un juge et leur avancement</translation>
    </message>
    <message>
        <source>scores from a table: entry, criterion, score, state, comment, note_to_entrant</source>
        <translation>notes d’un tableau&#x202f;: entry, criterion, score, state, comment, note_to_entrant</translation>
    </message>
    <message>
        <source>score an entry; saved at once</source>
        <translation>noter une contribution&#x202f;; enregistré aussitôt</translation>
    </message>
    <message>
        <source>write the judge&apos;s scores as one signed file</source>
        <translation>écrire les notes du juge dans un seul fichier signé</translation>
    </message>
    <message>
        <source>take in ballots and bundles, or folders of them: plan, then all good ones in one step</source>
        <translation>importer des bulletins et des archives, ou des répertoires qui en contiennent&#x202f;: le plan, puis tous les bons d’un coup</translation>
    </message>
    <message>
        <source>what a person should look at, with the names that settle takes</source>
        <translation>ce qu’une personne doit vérifier, avec les noms que prend settle</translation>
    </message>
    <message>
        <source>what is there in two versions, side by side</source>
        <translation>ce qui existe en deux versions, côte à côte</translation>
    </message>
    <message>
        <source>decide which version stands; SLOT is JUDGE:ENTRY:ROUND, or as forks prints it</source>
        <translation>décider quelle version fait foi&#x202f;; SLOT est JUDGE:ENTRY:ROUND, ou tel que forks l’affiche</translation>
    </message>
    <message>
        <source>set aside what a merged file (by hash), a laptop or a judge brought, or bring it back</source>
        <translation>écarter ce qu’un fichier fusionné (par empreinte), un appareil ou un juge a apporté, ou le rétablir</translation>
    </message>
    <message>
        <source>the official result: of the close, else provisional</source>
        <translation>le résultat officiel&#x202f;: celui de la clôture, sinon le provisoire</translation>
    </message>
    <message>
        <source>fix which sheets count for a round</source>
        <translation>fixer les grilles qui comptent pour un tour</translation>
    </message>
    <message>
        <source>bring what the cut or a check let through into the next round</source>
        <translation>faire passer au tour suivant ce que le seuil ou une vérification a laissé passer</translation>
    </message>
    <message>
        <source>record a decision beside the ranking</source>
        <translation>consigner une décision à côté du classement</translation>
    </message>
    <message>
        <source>the decisions that stand</source>
        <translation>les décisions en vigueur</translation>
    </message>
    <message>
        <source>write the call&apos;s key to a file under a password</source>
        <translation>écrire la clé de l’appel dans un fichier protégé par un mot de passe</translation>
    </message>
    <message>
        <source>take a call&apos;s key in; the password comes from a file or one line of input</source>
        <translation>importer la clé d’un appel&#x202f;; le mot de passe vient d’un fichier ou d’une ligne saisie</translation>
    </message>
    <message>
        <source>write a table; scores and entries are what analyse reads</source>
        <translation>écrire un tableau&#x202f;; scores et entries sont ce que lit analyse</translation>
    </message>
    <message>
        <source>explain an exchange file without importing it</source>
        <translation>expliquer un fichier d’échange sans l’importer</translation>
    </message>
    <message>
        <source>check every byte and signature, and compute every result again</source>
        <translation>contrôler chaque octet et chaque signature, et recalculer chaque résultat</translation>
    </message>
    <message>
        <source>who did what, as the signed acts tell it, and which files came in here</source>
        <translation>qui a fait quoi, d’après les actes signés, et quels fichiers sont arrivés ici</translation>
    </message>
    <message>
        <source>rank a table of scores on disk under rules, without any call</source>
        <translation>classer un tableau de notes du disque selon des règles, sans aucun appel</translation>
    </message>
    <message numerus="yes">
        <source>{call}, {round}: %n entries for {judge}.</source>
        <translation>
            <numerusform>{call}, {round}&#x202f;: %n contribution pour {judge}.</numerusform>
            <numerusform>{call}, {round}&#x202f;: %n contributions pour {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Questions&#x202f;: {contact}</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Date limite&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>Nothing declared yet. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>Rien n’est encore déclaré. Types&#x202f;: {kinds}&#x202f;; --none s’il n’y a rien à déclarer.</translation>
    </message>
    <message>
        <source>Declared: no interests.</source>
        <translation>Déclaré&#x202f;: aucun intérêt.</translation>
    </message>
    <message>
        <source>Declared: {kinds} {words}</source>
        <translation>Déclaré&#x202f;: {kinds} {words}</translation>
    </message>
    <message>
        <source>The coordinator is told with the next ballot.</source>
        <translation>La coordination en sera informée avec le prochain bulletin.</translation>
    </message>
    <message>
        <source>either --none, or --kind and --words</source>
        <translation>soit --none, soit --kind et --words</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à modifier.</translation>
    </message>
    <message>
        <source>Took back the last change, of {entry}.</source>
        <translation>Dernière modification annulée&#x202f;: {entry}.</translation>
    </message>
    <message>
        <source>Did again what was taken back, of {entry}.</source>
        <translation>Modification annulée rétablie&#x202f;: {entry}.</translation>
    </message>
    <message>
        <source>{entry} is marked to come back to.</source>
        <translation>{entry} est marquée à revoir.</translation>
    </message>
    <message>
        <source>{entry} is no longer marked.</source>
        <translation>{entry} n’est plus marquée.</translation>
    </message>
    <message>
        <source>Wrote {file}: all your scores and comments, for your own keeping.</source>
        <translation>{file} est écrit&#x202f;: toutes vos notes et tous vos commentaires, pour votre usage.</translation>
    </message>
    <message>
        <source>Done: {done} of {all} entries. Sheets not sent yet: {unsent}.</source>
        <translation>Contributions terminées&#x202f;: {done} sur {all}. Grilles pas encore envoyées&#x202f;: {unsent}.</translation>
    </message>
    <message>
        <source>{entry} lacks: {criteria}</source>
        <translation>{entry}&#x202f;: il manque {criteria}</translation>
    </message>
    <message>
        <source>Marked to come back to: {entries}</source>
        <translation>Marquées à revoir&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else: {entries}</source>
        <translation>Un autre de vos appareils dit autre chose&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>The text was corrected since you scored (score keep): {entries}</source>
        <translation>Le texte a été corrigé depuis votre notation (score keep)&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Not judged: {entries}</source>
        <translation>Non évaluées&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>The deadline has passed by this computer&apos;s clock.</source>
        <translation>La date limite est passée d’après l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>You have not declared interests yet (interests).</source>
        <translation>Vous n’avez pas encore déclaré vos intérêts (interests).</translation>
    </message>
    <message>
        <source>Wrote {file}, byte for byte what was sent with receipt {receipt}.</source>
        <translation>{file} est écrit, identique octet pour octet à ce qui a été envoyé avec l’accusé de réception {receipt}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Sent (claimed)</source>
        <translation>Envoyé (déclaré)</translation>
    </message>
    <message>
        <source>what a judge is asked: criteria with their words, how many entries, until when</source>
        <translation>ce qui est demandé à un juge&#x202f;: critères et leurs textes, nombre de contributions, date limite</translation>
    </message>
    <message>
        <source>declare interests, or show what was declared; the coordinator is told with the next ballot</source>
        <translation>déclarer des intérêts, ou montrer ceux qui sont déclarés&#x202f;; la coordination en est informée avec le prochain bulletin</translation>
    </message>
    <message>
        <source>take back the last change to a score or comment</source>
        <translation>annuler la dernière modification d’une note ou d’un commentaire</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>rétablir la dernière modification annulée</translation>
    </message>
    <message>
        <source>mark an entry to come back to, on this computer only</source>
        <translation>marquer une contribution à revoir, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>the text was corrected: keep my scores</source>
        <translation>le texte a été corrigé&#x202f;: garder mes notes</translation>
    </message>
    <message>
        <source>a judge&apos;s own copy of all scores and comments</source>
        <translation>la copie personnelle d’un juge, avec toutes les notes et tous les commentaires</translation>
    </message>
    <message>
        <source>what is missing before sending; writes nothing</source>
        <translation>ce qui manque avant l’envoi&#x202f;; n’écrit rien</translation>
    </message>
    <message>
        <source>what was sent when, with receipts</source>
        <translation>ce qui a été envoyé et quand, avec les accusés de réception</translation>
    </message>
    <message>
        <source>write a ballot that was sent before once more, byte for byte</source>
        <translation>réécrire, octet pour octet, un bulletin déjà envoyé</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Adjusted rank</source>
        <translation>Rang ajusté</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>Rang de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>P(top)</source>
        <translation>P(tête)</translation>
    </message>
    <message>
        <source>No model: {code}</source>
        <translation>Pas de modèle&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}</source>
        <translation>Moyenne {mean}&#x202f;; variance des contributions {entries}, des juges {judges}, du reste {rest}</translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>Les notes forment %n partie sans juge commun&#x202f;: comparer des contributions de parties différentes ne repose que sur des hypothèses</numerusform>
            <numerusform>Les notes se divisent en %n parties sans juge commun&#x202f;: comparer des contributions de parties différentes ne repose que sur des hypothèses</numerusform>
        </translation>
    </message>
    <message>
        <source>Intraclass correlation: of one judge {one}, of the mean {mean}</source>
        <translation>Corrélation intraclasse&#x202f;: d’un juge {one}, de la moyenne {mean}</translation>
    </message>
    <message>
        <source>Kendall&apos;s W {value}</source>
        <translation>W de Kendall {value}</translation>
    </message>
    <message>
        <source>how sure the result is, and how far judges agree</source>
        <translation>à quel point le résultat est sûr, et à quel point les juges concordent</translation>
    </message>
    <message>
        <source>The texts for {judge} alone are larger than the limit, and texts are not divided: each file for {judge} exceeds it.</source>
        <translation>Les textes destinés à {judge} dépassent à eux seuls la limite, et les textes ne sont pas divisés&#x202f;: chaque fichier pour {judge} la dépasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>
            <numerusform>%n grille part de vos notes du tour {round}. Modifiez ce qui a changé&#x202f;; ce que vous laissez entre tel quel dans votre bulletin.</numerusform>
            <numerusform>%n grilles partent de vos notes du tour {round}. Modifiez ce qui a changé&#x202f;; ce que vous laissez entre tel quel dans votre bulletin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round starts from your sheets of round {round}, and none of them is on this computer. If you gave scores there on another one, open the ballot you sent from it, here, with open.</source>
        <translation>Ce tour part de vos grilles du tour {round}, et aucune ne se trouve sur cet ordinateur. Si vous avez noté ce tour-là sur un autre ordinateur, ouvrez ici, avec open, le bulletin que vous en avez envoyé.</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}</source>
        <translation>il faut {asked} pour {entries}, mais les juges qui peuvent s’en charger n’ont que {places}</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}: {judges}</source>
        <translation>il faut {asked} pour {entries}, mais les juges qui peuvent s’en charger n’ont que {places}&#x202f;: {judges}</translation>
    </message>
    <message>
        <source>Taken off this round before, so given nothing: {judges} (--bring-back JUDGE asks one again).</source>
        <translation>Retirés de ce tour auparavant, donc sans attribution&#x202f;: {judges} (--bring-back JUDGE en sollicite un de nouveau).</translation>
    </message>
    <message>
        <source>nothing to save: say CRITERION=VALUE, a comment, --recuse, --cannot-judge, --take-back or --seen</source>
        <translation>rien à enregistrer&#x202f;: indiquez CRITERION=VALUE, un commentaire, --recuse, --cannot-judge, --take-back ou --seen</translation>
    </message>
    <message>
        <source>either --rules, which say the scale, or --scale</source>
        <translation>soit --rules, qui fixent l’échelle, soit --scale</translation>
    </message>
    <message>
        <source>--lang {lang} is not one of the program&apos;s languages: {langs}</source>
        <translation>--lang {lang} n’est pas une langue du programme&#x202f;: {langs}</translation>
    </message>
    <message>
        <source>To let them count, close {round} again with a reason.</source>
        <translation>Pour qu’elles comptent, clôturez de nouveau {round} en donnant un motif.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that the package names are not in it; ask the coordinator for the whole package again before you score.</source>
        <translation>
            <numerusform>%n texte que le dossier mentionne n’y figure pas&#x202f;; redemandez le dossier complet à la coordination avant de noter.</numerusform>
            <numerusform>%n textes que le dossier mentionne n’y figurent pas&#x202f;; redemandez le dossier complet à la coordination avant de noter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of entries are not here; open the other parts of the package, or ask the coordinator for them.</source>
        <translation>
            <numerusform>%n fichier d’une contribution n’est pas ici&#x202f;; ouvrez les autres parties du dossier ou demandez-le à la coordination.</numerusform>
            <numerusform>%n fichiers de contributions ne sont pas ici&#x202f;; ouvrez les autres parties du dossier ou demandez-les à la coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tables without names and titles, ready to be shared.</source>
        <translation>
            <numerusform>{file}&#x202f;: %n tableau sans noms ni titres, prêt à être partagé.</numerusform>
            <numerusform>{file}&#x202f;: %n tableaux sans noms ni titres, prêts à être partagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column {column} names attachments; --attachments DIR says in which folder they lie.</source>
        <translation>La colonne {column} nomme des pièces jointes&#x202f;; --attachments DIR dit dans quel dossier elles se trouvent.</translation>
    </message>
    <message>
        <source>Kept with the entrants&apos; private data, never shown to judges: {names}.</source>
        <translation>Conservés avec les données personnelles des participants, jamais montrés aux juges&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, headings on line {line}.</source>
        <translation>Lu comme CSV en {encoding}, séparateur&#x202f;: {separator}, en-têtes à la ligne {line}.</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file, headings on line {line}.</source>
        <translation>Feuille de calcul {sheet} d’un fichier XLSX lue, en-têtes à la ligne {line}.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation>Colonnes&#x202f;: {list}</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>Aucune contribution ne ressemble à une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike; mark one of a pair with entries duplicate.</source>
        <translation>
            <numerusform>%n paire de contributions semblables&#x202f;; marquez l’une des deux avec entries duplicate.</numerusform>
            <numerusform>%n paires de contributions semblables&#x202f;; dans chacune, marquez l’une des deux avec entries duplicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>take in a filled form, or scores that were typed from paper</source>
        <translation>importer un formulaire rempli, ou des notes saisies d’après le papier</translation>
    </message>
    <message>
        <source>list what was typed once, or differently by two people</source>
        <translation>lister ce qui n’a été saisi qu’une fois, ou différemment par deux personnes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>When a form is back: sheets import {call} FILE --judge CODE --source form</source>
        <translation>Quand un formulaire revient&#x202f;: sheets import {call} FILE --judge CODE --source form</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets taken in.</source>
        <translation>
            <numerusform>%n grille importée.</numerusform>
            <numerusform>%n grilles importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets would be taken in; nothing was changed.</source>
        <translation>
            <numerusform>%n grille serait importée&#x202f;; rien n’a été modifié.</numerusform>
            <numerusform>%n grilles seraient importées&#x202f;; rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what is here already.</source>
        <translation>
            <numerusform>%n grille dit ce qui est déjà ici.</numerusform>
            <numerusform>%n grilles disent ce qui est déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank: nothing is said about them.</source>
        <translation>
            <numerusform>%n contribution est vide&#x202f;: rien n’en est dit.</numerusform>
            <numerusform>%n contributions sont vides&#x202f;: rien n’en est dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets differ from what the judge&apos;s laptop sent: forks {call} shows both.</source>
        <translation>
            <numerusform>%n grille diffère de ce que l’appareil du juge a envoyé&#x202f;: forks {call} montre les deux.</numerusform>
            <numerusform>%n grilles diffèrent de ce que l’appareil du juge a envoyé&#x202f;: forks {call} montre les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets wait: they count once a second person has typed the same.</source>
        <translation>
            <numerusform>%n grille attend&#x202f;: elle comptera quand une autre personne aura saisi la même chose.</numerusform>
            <numerusform>%n grilles attendent&#x202f;: elles compteront quand une autre personne aura saisi la même chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</source>
        <translation>
            <numerusform>%n cellule a été saisie différemment. Regardez le papier et importez de nouveau la saisie fausse, corrigée, avec --typing 1 ou --typing 2.</numerusform>
            <numerusform>%n cellules ont été saisies différemment. Regardez le papier et importez de nouveau la saisie fausse, corrigée, avec --typing 1 ou --typing 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problems need a look.</source>
        <translation>
            <numerusform>Rien n’a été importé&#x202f;: %n problème à examiner.</numerusform>
            <numerusform>Rien n’a été importé&#x202f;: %n problèmes à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was the first typing already. If a second person has typed the same, say --typing 2.</source>
        <translation>Ce fichier était déjà la première saisie. Si une autre personne a saisi la même chose, dites --typing 2.</translation>
    </message>
    <message>
        <source>Nothing waits for a second typing.</source>
        <translation>Rien n’attend une seconde saisie.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>First typing</source>
        <translation>Première saisie</translation>
    </message>
    <message>
        <source>Second typing</source>
        <translation>Seconde saisie</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>list entries that may have come twice, in whatever script</source>
        <translation>lister les contributions peut-être reçues deux fois, quelle que soit l’écriture</translation>
    </message>
    <message>
        <source>Backup made and checked: {file}</source>
        <translation>Sauvegarde faite et vérifiée&#x202f;: {file}</translation>
    </message>
    <message>
        <source>It holds {records}, {acts}, {texts} and {drafts}.</source>
        <translation>Elle contient {records}, {acts}, {texts} et {drafts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation>faite le</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>No backup could be made ({code}): what you did is saved, but only in one place. Free some space, then say palmares-cli backup {call}.</source>
        <translation>La sauvegarde n’a pas pu être faite ({code})&#x202f;: votre travail est enregistré, mais à un seul endroit. Libérez de l’espace, puis lancez palmares-cli backup {call}.</translation>
    </message>
    <message>
        <source>Call {call} is here again, in a folder of its own: {folder}</source>
        <translation>L’appel {call} est de nouveau ici, dans un dossier à part&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Neither the backup nor the call as it was has been touched. With two of the same call here, name the folder instead of the call.</source>
        <translation>Ni la sauvegarde ni l’appel d’origine n’ont été touchés. Si le même appel est ici deux fois, indiquez le dossier à la place de l’appel.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%n pièce jointe manque ici&#x202f;: importez une archive ou un dossier qui la contient.</numerusform>
            <numerusform>%n pièces jointes manquent ici&#x202f;: importez une archive ou un dossier qui les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>What still proves itself of call {call} is in a new folder: {folder}</source>
        <translation>Ce qui reste vérifiable de l’appel {call} est dans un nouveau dossier&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Saved: {records}, {acts}, {texts}, {files} and {drafts}.</source>
        <translation>Récupéré&#x202f;: {records}, {acts}, {texts}, {files} et {drafts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the records come from the newest good backup or from files sent before.</source>
        <translation>
            <numerusform>%n des enregistrements vient de la dernière sauvegarde saine ou d’un fichier envoyé auparavant.</numerusform>
            <numerusform>%n des enregistrements viennent de la dernière sauvegarde saine ou de fichiers envoyés auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%n enregistrement a perdu sa signature&#x202f;: il est gardé à côté de l’appel et comptera quand un fichier l’apportera de nouveau.</numerusform>
            <numerusform>%n enregistrements ont perdu leur signature&#x202f;: ils sont gardés à côté de l’appel et compteront quand un fichier les apportera de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%n ligne était endommagée et n’a pas pu être récupérée sur place.</numerusform>
            <numerusform>%n lignes étaient endommagées et n’ont pas pu être récupérées sur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>%n texte désigné par un enregistrement manque ici&#x202f;: une archive ou un dossier peut l’apporter.</numerusform>
            <numerusform>%n textes désignés par des enregistrements manquent ici&#x202f;: une archive ou un dossier peut les apporter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists that records name are not here: a bundle may bring them.</source>
        <translation>
            <numerusform>%n liste désignée par un enregistrement manque ici&#x202f;: une archive peut l’apporter.</numerusform>
            <numerusform>%n listes désignées par des enregistrements manquent ici&#x202f;: une archive peut les apporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged call was only read and lies untouched in {folder}</source>
        <translation>L’appel endommagé n’a été que lu et reste intact dans {folder}</translation>
    </message>
    <message>
        <source>Set digest: {digest}. Compare it with a colleague&apos;s, or merge the ballots and bundles again: what is missing comes back.</source>
        <translation>Empreinte des enregistrements&#x202f;: {digest}. Comparez-la avec celle d’un collègue, ou fusionnez de nouveau les bulletins et les archives&#x202f;: ce qui manque reviendra.</translation>
    </message>
    <message>
        <source>Erasing {code} would take away {texts} and {files}.</source>
        <translation>Effacer {code} supprimerait {texts} et {files}.</translation>
    </message>
    <message>
        <source>Codes, scores and results stay as they were.</source>
        <translation>Les codes, les notes et les résultats restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copies of files sent before held some of it and were deleted.</source>
        <translation>
            <numerusform>%n copie conservée d’un fichier envoyé auparavant en contenait une partie et a été supprimée.</numerusform>
            <numerusform>%n copies conservées de fichiers envoyés auparavant en contenaient une partie et ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These packages were sent before and hold some of it. Ask for them to be deleted; the judges&apos; programs erase it when the next package is opened:</source>
        <translation>Ces dossiers ont été envoyés auparavant et en contiennent une partie. Demandez leur suppression&#x202f;; les programmes des juges l’effacent à l’ouverture du dossier suivant&#x202f;:</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>texts and files</source>
        <translation>textes et fichiers</translation>
    </message>
    <message>
        <source>Trial of {title}</source>
        <translation>Simulation de {title}</translation>
    </message>
    <message>
        <source>Trial run {call} is ready: {entries}, {judges}, {sheets} with made-up scores.</source>
        <translation>La simulation {call} est prête&#x202f;: {entries}, {judges}, {sheets} avec des notes inventées.</translation>
    </message>
    <message>
        <source>Nothing of it can reach call {call}: it is a call of its own. Throw it away with palmares-cli call test {trial} --discard.</source>
        <translation>Rien ne peut en atteindre l’appel {call}&#x202f;: c’est un appel à part. Supprimez-la avec palmares-cli call test {trial} --discard.</translation>
    </message>
    <message>
        <source>Trial run {call} was thrown away.</source>
        <translation>La simulation {call} a été supprimée.</translation>
    </message>
    <message>
        <source>make a backup and check it, or list those that made themselves; rank, verify … take a backup&apos;s path as CALL</source>
        <translation>faire une sauvegarde et la vérifier, ou lister celles qui se sont faites seules&#x202f;; rank, verify … acceptent le chemin d’une sauvegarde comme CALL</translation>
    </message>
    <message>
        <source>make a call again from a backup, in a new folder</source>
        <translation>refaire un appel depuis une sauvegarde, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>save what still proves itself from a damaged call or backup, in a new folder, with counts</source>
        <translation>récupérer d’un appel ou d’une sauvegarde endommagés ce qui reste vérifiable, dans un nouveau dossier, avec les décomptes</translation>
    </message>
    <message>
        <source>forget an entrant or a judge: texts and files go everywhere, results stay</source>
        <translation>oublier un participant ou un juge&#x202f;: textes et fichiers disparaissent partout, les résultats restent</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</source>
        <translation>
            <numerusform>%n sauvegarde est ici. Les dix plus récentes sont conservées, et une par jour pour les quatorze jours précédents.</numerusform>
            <numerusform>%n sauvegardes sont ici. Les dix plus récentes sont conservées, et une par jour pour les quatorze jours précédents.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about round {round}; --round names another.</source>
        <translation>Il s’agit du tour {round}&#x202f;; --round en désigne un autre.</translation>
    </message>
    <message>
        <source>Round {round} is closed under the rules before: they decide until it is closed again, with close {call} --round {round} --reason TEXT</source>
        <translation>Le tour {round} a été clos selon les règles précédentes&#x202f;: elles décident jusqu’à une nouvelle clôture, avec close {call} --round {round} --reason TEXT</translation>
    </message>
    <message>
        <source>closed, changed since</source>
        <translation>clos, modifié depuis</translation>
    </message>
    <message>
        <source>To let the present rules decide, close {round} again with a reason.</source>
        <translation>Pour que les règles actuelles décident, clôturez de nouveau {round} en indiquant un motif.</translation>
    </message>
    <message>
        <source>This is the result as it was closed. What came or was changed since needs a new close: close {call} --round {round} --reason TEXT</source>
        <translation>Voici le résultat tel qu’à la clôture. Ce qui est arrivé ou a changé depuis demande une nouvelle clôture&#x202f;: close {call} --round {round} --reason TEXT</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent ici</translation>
    </message>
    <message>
        <source>{entry} has no files.</source>
        <translation>{entry} n’a pas de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached to {entry}.</source>
        <translation>
            <numerusform>%n fichier ajouté à {entry}.</numerusform>
            <numerusform>%n fichiers ajoutés à {entry}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was taken off {entry}.</source>
        <translation>Le fichier a été retiré de {entry}.</translation>
    </message>
    <message>
        <source>Judges who have a package see this with the next one: package {call} --out DIR</source>
        <translation>Les juges qui ont déjà un dossier le verront avec le suivant&#x202f;: package {call} --out DIR</translation>
    </message>
    <message>
        <source>the files of an entry, by number</source>
        <translation>les fichiers d’une contribution, par numéro</translation>
    </message>
    <message>
        <source>give an entry more files; judges get them with their next package</source>
        <translation>ajouter des fichiers à une contribution&#x202f;; les juges les reçoivent avec leur prochain dossier</translation>
    </message>
    <message>
        <source>take a file off an entry: its number, or how its hash begins</source>
        <translation>retirer un fichier d’une contribution&#x202f;: son numéro ou le début de son empreinte</translation>
    </message>
    <message>
        <source>Its entries are made up: the call has none yet.</source>
        <translation>Ses contributions sont inventées&#x202f;: l’appel n’en a encore aucune.</translation>
    </message>
    <message>
        <source>Its judges are made up: the call has none yet.</source>
        <translation>Ses juges sont inventés&#x202f;: l’appel n’en a encore aucun.</translation>
    </message>
    <message>
        <source>Nobody could be assigned in it: palmares-cli assign {trial} --dry-run tells what stands in the way.</source>
        <translation>Aucune attribution n’y a été possible&#x202f;: palmares-cli assign {trial} --dry-run dit ce qui l’empêche.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Dans les dossiers</translation>
    </message>
    <message>
        <source>title ({lang})</source>
        <translation>titre ({lang})</translation>
    </message>
    <message>
        <source>text ({lang})</source>
        <translation>texte ({lang})</translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation>attribut {name}</translation>
    </message>
    <message>
        <source>inside file {number}</source>
        <translation>dans le fichier {number}</translation>
    </message>
    <message>
        <source>name of the entrant</source>
        <translation>nom du participant</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>partie du nom</translation>
    </message>
    <message>
        <source>organisation of the entrant</source>
        <translation>organisation du participant</translation>
    </message>
    <message>
        <source>address of the entrant</source>
        <translation>adresse du participant</translation>
    </message>
    <message>
        <source>e-mail of the entrant</source>
        <translation>adresse e-mail du participant</translation>
    </message>
    <message>
        <source>phone of the entrant</source>
        <translation>téléphone du participant</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>stays in</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>données cachées</translation>
    </message>
    <message>
        <source>sent as it came</source>
        <translation>envoyé tel quel</translation>
    </message>
    <message>
        <source>sound is not cleaned</source>
        <translation>le son n’est pas nettoyé</translation>
    </message>
    <message>
        <source>video is not cleaned</source>
        <translation>la vidéo n’est pas nettoyée</translation>
    </message>
    <message>
        <source>files of this type are not cleaned</source>
        <translation>les fichiers de ce type ne sont pas nettoyés</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>breaks the rules of its format</source>
        <translation>enfreint les règles de son format</translation>
    </message>
    <message>
        <source>two versions of the entry differ</source>
        <translation>deux versions de la contribution diffèrent</translation>
    </message>
    <message>
        <source>the file is not here</source>
        <translation>le fichier n’est pas ici</translation>
    </message>
    <message>
        <source>Nothing was found that shows who sent the entries.</source>
        <translation>Rien n’a été trouvé qui montre qui a envoyé les contributions.</translation>
    </message>
    <message numerus="yes">
        <source>Look yourself at what %n pictures show: names in a picture are not found.</source>
        <translation>
            <numerusform>Regardez vous-même ce que montre %n image&#x202f;: les noms dans une image ne sont pas trouvés.</numerusform>
            <numerusform>Regardez vous-même ce que montrent %n images&#x202f;: les noms dans une image ne sont pas trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no data of an entrant: only addresses, numbers and links were looked for.</source>
        <translation>
            <numerusform>%n contribution n’a aucune donnée de participant&#x202f;: seuls des adresses, des numéros et des liens ont été cherchés.</numerusform>
            <numerusform>%n contributions n’ont aucune donnée de participant&#x202f;: seuls des adresses, des numéros et des liens ont été cherchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries may show who sent them: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n contribution montre peut-être qui l’a envoyée&#x202f;: entries blindness {call} la nomme.</numerusform>
            <numerusform>%n contributions montrent peut-être qui les a envoyées&#x202f;: entries blindness {call} les nomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n pièce jointe ne peut pas être nettoyée et part telle quelle&#x202f;: entries blindness {call} la nomme.</numerusform>
            <numerusform>%n pièces jointes ne peuvent pas être nettoyées et partent telles quelles&#x202f;: entries blindness {call} les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>say what shows who sent an entry, and which files packages cannot clean</source>
        <translation>dire ce qui montre qui a envoyé une contribution, et quels fichiers les dossiers ne peuvent pas nettoyer</translation>
    </message>
    <message>
        <source>To take it out: advance {call} --from {from}. To keep it in: entries reinstate {call} {entry} --round {round} --reason TEXT.</source>
        <translation>Pour la retirer&#x202f;: advance {call} --from {from}. Pour la garder&#x202f;: entries reinstate {call} {entry} --round {round} --reason TEXT.</translation>
    </message>
    <message>
        <source>It has sheets there and so stays in. To take it out: entries disqualify {call} {entry} --round {round} --reason TEXT.</source>
        <translation>Elle y a déjà des grilles et reste donc. Pour la retirer&#x202f;: entries disqualify {call} {entry} --round {round} --reason TEXT.</translation>
    </message>
    <message>
        <source>Taken out of {round}, as they have not come through {from}: {entries}</source>
        <translation>Retirées de {round} car elles n’ont pas franchi {from}&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>In {round} without having come through {from}, and kept as there are sheets of them: {entries}</source>
        <translation>Dans {round} sans avoir franchi {from}, et gardées car elles y ont déjà des grilles&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Have not come through {from}, and are in {round} because somebody put them in: {entries}</source>
        <translation>N’ont pas franchi {from} et sont dans {round} parce que quelqu’un les y a mises&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Came through {from}, and are not in {round} because of their state there: {entries}</source>
        <translation>Ont franchi {from}, mais ne sont pas dans {round} à cause de leur état&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Here already, and now with a seat in rounds where they had none: {judges}</source>
        <translation>Déjà ici, et désormais avec un siège dans des tours où ils n’en avaient pas&#x202f;: {judges}</translation>
    </message>
    <message>
        <source>correct a judge: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</source>
        <translation>corriger un juge&#x202f;: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n of its records were set aside. Bring back?</source>
        <translation>
            <numerusform>{file}&#x202f;: %n de ses enregistrements a été écarté. Le rétablir&#x202f;?</numerusform>
            <numerusform>{file}&#x202f;: %n de ses enregistrements ont été écartés. Les rétablir&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: its file {hash} is not on this computer.</source>
        <translation>{entry}&#x202f;: son fichier {hash} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Verified: all that is here is as it was signed; some files are not here.</source>
        <translation>Vérifié&#x202f;: tout ce qui est ici est tel qu’il a été signé&#x202f;; certains fichiers manquent.</translation>
    </message>
    <message>
        <source>Send each judge the file with the judge&apos;s code. Nobody else&apos;s scores and none of the entrants&apos; private data are in it.</source>
        <translation>Envoyez à chaque juge le fichier portant son code. Il ne contient ni notes d’autrui ni données personnelles des participants.</translation>
    </message>
    <message>
        <source>{file}: {bytes}</source>
        <translation>{file}&#x202f;: {bytes}</translation>
    </message>
    <message>
        <source>sheets it rests on</source>
        <translation>grilles sur lesquelles elle repose</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>New to judge: {entries}</source>
        <translation>Nouvelles à juger&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Texts or files have changed, look again: {entries}</source>
        <translation>Des textes ou des fichiers ont changé, regardez de nouveau&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>No longer to be judged: {entries}</source>
        <translation>Ne sont plus à juger&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>New deadline: {time}</source>
        <translation>Nouvelle date limite&#x202f;: {time}</translation>
    </message>
    <message>
        <source>There is no deadline any more.</source>
        <translation>Il n’y a plus de date limite.</translation>
    </message>
    <message>
        <source>Erased of {code}: {texts} and {files}. They are gone from this call and all its backups, for good.</source>
        <translation>Effacé pour {code}&#x202f;: {texts} et {files}. Il n’en reste rien dans cet appel ni dans aucune de ses sauvegardes&#x202f;; c’est définitif.</translation>
    </message>
    <message>
        <source>It would be erased in {folder} as well.</source>
        <translation>L’effacement porterait aussi sur {folder}.</translation>
    </message>
    <message>
        <source>Erased as well in {folder}, another copy in this home.</source>
        <translation>Effacé aussi dans {folder}, une autre copie dans ce dossier de données.</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and holds the call as it was then: it would be deleted.</source>
        <translation>{folder} a été écarté car endommagé et contient l’appel tel qu’il était alors&#x202f;: il serait supprimé.</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and held the call as it was then: it was deleted.</source>
        <translation>{folder} avait été écarté car endommagé et contenait l’appel tel qu’il était alors&#x202f;: il a été supprimé.</translation>
    </message>
    <message>
        <source>{folder} was not reached and may still hold it. {why} Then say palmares-cli erase {call} {code} --reason {reason} again.</source>
        <translation>{folder} n’a pas été atteint et contient peut-être encore ces données. {why} Ensuite, relancez palmares-cli erase {call} {code} --reason {reason}.</translation>
    </message>
    <message>
        <source>{folder} belongs to a judge who works in this home, and holds it until it takes in a newer package: palmares-cli package {call} --judge {judge} --out DIR, then palmares-cli open the new file.</source>
        <translation>{folder} appartient à un juge qui travaille dans ce dossier de données&#x202f;; le contenu y reste jusqu’à l’ouverture d’un dossier d’évaluation plus récent&#x202f;: palmares-cli package {call} --judge {judge} --out DIR, puis palmares-cli open avec le nouveau fichier.</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call {folder} is. It was not reached and may hold it: look into it and delete it yourself.</source>
        <translation>On ne peut plus savoir de quel appel est {folder}. Il n’a pas été atteint et contient peut-être ces données&#x202f;: examinez-le et supprimez-le vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%n grille remplace ce que la même personne avait saisi auparavant.</numerusform>
            <numerusform>%n grilles remplacent ce que la même personne avait saisi auparavant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of what is for {call} was taken in. Save that call with salvage {call}, then merge these files again.</source>
        <translation>Rien de ce qui concerne {call} n’a été pris en compte. Sauvez cet appel avec salvage {call}, puis fusionnez de nouveau ces fichiers.</translation>
    </message>
    <message>
        <source>    palmares-cli aside {call} {name} --back --reason TEXT</source>
        <translation>    palmares-cli aside {call} {name} --back --reason MOTIF</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum and could not be ranked: {entries}.</source>
        <translation>
            <numerusform>%n contribution a moins de juges que son quorum et ne pourrait pas être classée&#x202f;: {entries}.</numerusform>
            <numerusform>%n contributions ont moins de juges que leur quorum et ne pourraient pas être classées&#x202f;: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>correct an entry: title=, text=, language=, division=, name=, email=, …, private.NAME= (kept apart), entrant.NAME= (coded, no personal data)</source>
        <translation>corriger une contribution&#x202f;: title=, text=, language=, division=, name=, email=, …, private.NAME= (gardé à part), entrant.NAME= (codé, sans données personnelles)</translation>
    </message>
    <message>
        <source>answer a finding: counted or not_counted for a sheet that was not assigned or was taken back, device_confirmed for a second laptop, seen for the others</source>
        <translation>répondre à un constat&#x202f;: counted ou not_counted pour une grille non attribuée ou reprise, device_confirmed pour un second appareil, seen pour les autres</translation>
    </message>
    <message>
        <source>make a trial run: a copy with its own id, named like CALL with -TEST after it, and made-up scores; --discard throws away the copy that CALL then names</source>
        <translation>faire une simulation&#x202f;: une copie avec son propre identifiant, nommée comme CALL suivi de -TEST, et des notes inventées&#x202f;; --discard supprime la copie que CALL désigne alors</translation>
    </message>
    <message>
        <source>unpacks to more than can be looked through</source>
        <translation>une fois décompressé, trop volumineux pour être examiné</translation>
    </message>
    <message>
        <source>{judge} has declared interests: {kinds} {words} (conflict makes one of them count)</source>
        <translation>{judge} a déclaré des intérêts&#x202f;: {kinds} {words} (conflict en fait un conflit qui compte)</translation>
    </message>
    <message>
        <source>answer for a judge&apos;s second laptop (JUDGE/ and the first digits of its key, as judges list shows it)</source>
        <translation>se prononcer sur le second appareil d’un juge (JUDGE/ et les premiers chiffres de sa clé, comme l’affiche judges list)</translation>
    </message>
    <message>
        <source>{entry}, from {device}: {scores} {comment}</source>
        <translation>{entry}, depuis {device}&#x202f;: {scores} {comment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have come through into {round}.</source>
        <translation>
            <numerusform>%n contribution accède à {round}.</numerusform>
            <numerusform>%n contributions accèdent à {round}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: who signed this was set aside. It is kept, and counts as soon as they are brought back.</source>
        <translation>{file}&#x202f;: son signataire a été écarté. Le fichier est conservé, et comptera dès que le signataire sera rétabli.</translation>
    </message>
    <message>
        <source>{file}: nobody here vouches for the laptop that signed this (UNKNOWN_SIGNER). It is kept, and goes in by itself with the bundle that brings the invitation. To take it at once, merge it with --with-unknown: it counts once its invitation is here.</source>
        <translation>{file}&#x202f;: personne ici ne se porte garant de l’appareil qui a signé ceci (UNKNOWN_SIGNER). Le fichier est conservé, et sera fusionné de lui-même avec l’archive qui apportera l’invitation. Pour le prendre tout de suite, fusionnez-le avec --with-unknown&#x202f;: il comptera dès que son invitation sera là.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too).</source>
        <translation>
            <numerusform>%n attribution est dans un dossier déjà envoyé et reste (--deal-anew avec --reason la retire aussi).</numerusform>
            <numerusform>%n attributions sont dans des dossiers déjà envoyés et restent (--deal-anew avec --reason les retire aussi).</numerusform>
        </translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} no more: what is finished stays, and nothing new is asked.</source>
        <translation>{judge} ne participe plus au tour {round}&#x202f;: ce qui est terminé reste, et rien de nouveau n’est demandé.</translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} again.</source>
        <translation>{judge} participe de nouveau au tour {round}.</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>plus demandée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiée</translation>
    </message>
    <message>
        <source>came twice</source>
        <translation>reçue deux fois</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>absente de ce tour</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflit d’intérêts</translation>
    </message>
    <message>
        <source>Last ballot</source>
        <translation>Dernier bulletin</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>aucun bulletin</translation>
    </message>
    <message>
        <source>{judge} ({kind}, {missing} missing)</source>
        <translation>{judge} ({kind}, {missing} en attente)</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent no final ballot: {judges}</source>
        <translation>
            <numerusform>%n juge n’a envoyé aucun bulletin définitif&#x202f;: {judges}</numerusform>
            <numerusform>%n juges n’ont envoyé aucun bulletin définitif&#x202f;: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>what judges gave, answered and wrote, sheet by sheet; --comments: only those with words</source>
        <translation>ce que les juges ont noté, répondu et écrit, grille par grille&#x202f;; --comments&#x202f;: seulement les grilles qui contiennent des commentaires</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>Aucune grille ne correspond.</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the committee: {words}</source>
        <translation>{entry}, {judge} pour le comité&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the entrant: {words}</source>
        <translation>{entry}, {judge} pour le participant&#x202f;: {words}</translation>
    </message>
    <message>
        <source>--what {what} names nobody: leave --identified out</source>
        <translation>--what {what} ne nomme personne&#x202f;: omettez --identified</translation>
    </message>
    <message>
        <source>Stopping before round {about}: so few entries and judges leave nothing to be judged in it</source>
        <translation>Arrêt avant le tour {about}&#x202f;: avec si peu de contributions et de juges, il n’y reste rien à évaluer</translation>
    </message>
    <message>
        <source>The same in both: keep either. resolve CALL --same --reason T answers for all that are like this.</source>
        <translation>Les deux disent la même chose&#x202f;: gardez l’une ou l’autre. resolve CALL --same --reason T répond pour toutes celles-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n things that two people had said alike are settled.</source>
        <translation>
            <numerusform>%n point sur lequel deux personnes avaient dit la même chose est réglé.</numerusform>
            <numerusform>%n points sur lesquels deux personnes avaient dit la même chose sont réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>  {first} keeps it; {verb} {call} {name} code={proposed} gives the other one of its own.</source>
        <translation>  {first} le garde&#x202f;; {verb} {call} {name} code={proposed} donne à l’autre le sien.</translation>
    </message>
    <message>
        <source>At the cut or still open, for the committee to decide (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>Au seuil ou encore ouvertes, à trancher par le comité (advance --entry CODE --reason T en fait passer une)&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Decided for before, and counting on: {slots} (resolve decides otherwise).</source>
        <translation>Déjà tranchées, et toujours comptées&#x202f;: {slots} (resolve en décide autrement).</translation>
    </message>
    <message>
        <source>in two versions</source>
        <translation>en deux versions</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#x202f;: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>%n fichier écrit dans {folder}</numerusform>
            <numerusform>%n fichiers écrits dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate for {entries}: the entrant has no name here (entries set CALL ENTRY name=NAME gives one).</source>
        <translation>Pas de certificat pour {entries}&#x202f;: le nom du participant n’est pas ici (entries set CALL ENTRY name=NAME l’indique).</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Dans la lettre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>not yet, nobody has read it</source>
        <translation>pas encore, personne ne l’a lu</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant in this round.</source>
        <translation>Dans ce tour, aucun juge n’a écrit de commentaire pour un participant.</translation>
    </message>
    <message>
        <source>The comment of {judge} for {entry}: {state}.</source>
        <translation>Commentaire de {judge} pour {entry}&#x202f;: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments go into letters as they were written.</source>
        <translation>
            <numerusform>%n commentaire figure tel quel dans la lettre.</numerusform>
            <numerusform>%n commentaires figurent tels quels dans les lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>write a paper about a round: .pdf, .html or plain text by the ending of the file</source>
        <translation>écrire un document sur un tour&#x202f;: .pdf, .html ou texte brut selon l’extension du fichier</translation>
    </message>
    <message>
        <source>what judges wrote for entrants, and what of it letters may say</source>
        <translation>ce que les juges ont écrit pour les participants, et ce que les lettres peuvent en dire</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter as it was written; without ENTRY all that nobody answered</source>
        <translation>faire figurer un commentaire tel quel dans la lettre au participant&#x202f;; sans ENTRY, tous ceux sur lesquels personne ne s’est prononcé</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter in other words</source>
        <translation>faire figurer un commentaire reformulé dans la lettre au participant</translation>
    </message>
    <message>
        <source>keep a comment out of the entrant&apos;s letter</source>
        <translation>ne pas faire figurer un commentaire dans la lettre au participant</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments still hold what their makers&apos; programs wrote into them: package {call} cleans them, then write the bundle again.</source>
        <translation>
            <numerusform>%n pièce jointe contient encore ce que le logiciel de son auteur y a inscrit&#x202f;: package {call} la nettoie&#x202f;; écrivez ensuite de nouveau l’archive.</numerusform>
            <numerusform>%n pièces jointes contiennent encore ce que les logiciels de leurs auteurs y ont inscrit&#x202f;: package {call} les nettoie&#x202f;; écrivez ensuite de nouveau l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has not been touched.</source>
        <translation>La sauvegarde n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. What is said is remembered once the table has come in.</source>
        <translation>Pour en décider autrement&#x202f;: --map FIELD=COLUMN&#x202f;; le champ - laisse une colonne de côté. Ces choix sont mémorisés une fois le tableau importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again.</source>
        <translation>
            <numerusform>%n grille reprend des données remplacées depuis et a été laissée de côté&#x202f;: {codes}. Pour l’importer quand même, ajoutez --again.</numerusform>
            <numerusform>%n grilles reprennent des données remplacées depuis et ont été laissées de côté&#x202f;: {codes}. Pour les importer quand même, ajoutez --again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank here and had scores before, which stand: {codes}.</source>
        <translation>
            <numerusform>%n contribution n’a pas de note ici et en avait déjà, qui restent&#x202f;: {codes}.</numerusform>
            <numerusform>%n contributions n’ont pas de note ici et en avaient déjà, qui restent&#x202f;: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before are replaced:</source>
        <translation>
            <numerusform>%n cellule importée auparavant est remplacée&#x202f;:</numerusform>
            <numerusform>%n cellules importées auparavant sont remplacées&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before would be replaced:</source>
        <translation>
            <numerusform>%n cellule importée auparavant serait remplacée&#x202f;:</numerusform>
            <numerusform>%n cellules importées auparavant seraient remplacées&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions; the closed result stands as it was closed: see forks {call}</source>
        <translation>
            <numerusform>%n grille a deux versions&#x202f;; le résultat clos reste tel qu’il a été clos&#x202f;: voir forks {call}</numerusform>
            <numerusform>%n grilles ont deux versions&#x202f;; le résultat clos reste tel qu’il a été clos&#x202f;: voir forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} is closed, and its result stands without what was changed now: judge what is new, then close {call} --round {round} --reason TEXT again.</source>
        <translation>Le tour {round} est clos et son résultat reste sans ce qui vient de changer&#x202f;: faites évaluer ce qui est nouveau, puis relancez close {call} --round {round} --reason TEXT.</translation>
    </message>
    <message>
        <source>Have left {from} since (withdrawn, disqualified or the like), and are not let into {round}: {entries}</source>
        <translation>Ont quitté {from} depuis (retrait, disqualification ou autre) et n’entrent pas dans {round}&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>--kind {kind} names nobody: leave --identified out</source>
        <translation>--kind {kind} ne nomme personne&#x202f;: omettez --identified</translation>
    </message>
    <message>
        <source>A column that puts entrants into groups and names nobody becomes a coded attribute with --map entrant.NAME=COLUMN; it stays when an entry is erased.</source>
        <translation>Une colonne qui répartit les participants en groupes et ne nomme personne devient un attribut codé avec --map entrant.NAME=COLUMN&#x202f;; il reste quand une contribution est effacée.</translation>
    </message>
    <message>
        <source>What another laptop of yours says of {entry} differs, and stands beside it: score list {call} shows both. score {call} {entry} --seen lets yours replace it.</source>
        <translation>Ce qu’un autre de vos appareils dit de {entry} diffère et reste à côté&#x202f;: score list {call} montre les deux. score {call} {entry} --seen le remplace par ce qui est ici.</translation>
    </message>
    <message>
        <source>Your laptops differ, so that nothing counts until you say which holds: {entries}. score list {call} shows what each says.</source>
        <translation>Vos appareils diffèrent, et rien ne compte tant que vous n’avez pas dit ce qui vaut&#x202f;: {entries}. score list {call} montre ce que dit chacun.</translation>
    </message>
    <message>
        <source>Round {round} is closed: these are the rules its result rests on. They were changed since; call rules {call} --today prints them as they are now.</source>
        <translation>Le tour {round} est clos&#x202f;: voici les règles sur lesquelles repose son résultat. Elles ont changé depuis&#x202f;; call rules {call} --today les affiche telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>No column was taken for: {names}. If there is one, say --map FIELD=COLUMN.</source>
        <translation>Aucune colonne n’a été prise pour&#x202f;: {names}. S’il y en a une, indiquez-la avec --map FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>What was declared was erased. Who judges on declares again. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>Ce qui avait été déclaré a été effacé. Qui continue à juger déclare à nouveau. Types&#x202f;: {kinds}&#x202f;; --none s’il n’y a rien à déclarer.</translation>
    </message>
    <message>
        <source>Which packages written here hold some of it: erase {call} CODE --dry-run, with the code of the entry or judge.</source>
        <translation>Pour savoir quels dossiers écrits ici en contiennent&#x202f;: erase {call} CODE --dry-run, avec le code de la contribution ou du juge.</translation>
    </message>
    <message>
        <source>Colleagues erase it when they take in your next bundle. Bundles, forms, tables and reports saved elsewhere are not reached: delete those yourself.</source>
        <translation>Les collègues l’effacent en important votre prochaine archive. Les archives, formulaires, tableaux et rapports enregistrés ailleurs ne sont pas atteints&#x202f;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>{judge} had declared interests or none; it was erased.</source>
        <translation>{judge} avait déclaré des intérêts ou n’en avoir aucun&#x202f;; cela a été effacé.</translation>
    </message>
    <message numerus="yes">
        <source>Round {round}: %n entries are still to be scored.</source>
        <translation>
            <numerusform>Tour {round}&#x202f;: il reste %n contribution à noter.</numerusform>
            <numerusform>Tour {round}&#x202f;: il reste %n contributions à noter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} goes with {other} only</source>
        <translation>{option} ne va qu’avec {other}</translation>
    </message>
    <message>
        <source>(waived at a close; it still stands, and is in the way of the next one)</source>
        <translation>(une clôture a eu lieu malgré ce point&#x202f;; il subsiste et fait obstacle à la suivante)</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings are taken off, and there is no plan in which others take over.</source>
        <translation>
            <numerusform>%n évaluation est retirée, et aucun plan ne permet que d’autres la reprennent.</numerusform>
            <numerusform>%n évaluations sont retirées, et aucun plan ne permet que d’autres les reprennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}. Ask for fewer judges an entry with assign --per-entry N --top-up, or bring in another judge and then assign --top-up.</source>
        <translation>{why}. Demandez moins de juges par contribution avec assign --per-entry N --top-up, ou faites venir un autre juge puis assign --top-up.</translation>
    </message>
    <message>
        <source>either {one} or {other}</source>
        <translation>soit {one}, soit {other}</translation>
    </message>
    <message>
        <source>write a spreadsheet for each judge who cannot install the program; --paper: score sheets to print, with the texts: --texts</source>
        <translation>écrire un tableur pour chaque juge qui ne peut pas installer le programme&#x202f;; --paper&#x202f;: des grilles de notation à imprimer, avec les textes&#x202f;: --texts</translation>
    </message>
    <message>
        <source>When sheets are back, two people type them: sheets import {call} TABLE --judge CODE --source paper</source>
        <translation>Quand les grilles reviennent, deux personnes les saisissent&#x202f;: sheets import {call} TABLE --judge CODE --source paper</translation>
    </message>
    <message>
        <source>{option} goes with {other} alone</source>
        <translation>{option} ne va qu’avec {other}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>  To take it out: entries {verb} {call} {entry} --round {round} --reason TEXT. To have it back: entries reinstate {call} {entry} --round {from} --reason TEXT.</source>
        <translation>  Pour la retirer&#x202f;: entries {verb} {call} {entry} --round {round} --reason TEXT. Pour la réadmettre&#x202f;: entries reinstate {call} {entry} --round {from} --reason TEXT.</translation>
    </message>
    <message>
        <source>  To find others: assign {call} --round {round} --top-up.</source>
        <translation>  Pour en trouver d’autres&#x202f;: assign {call} --round {round} --top-up.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings were waived at a close and are asked about again at the next one; everything else has its answer.</source>
        <translation>
            <numerusform>%n point a été écarté lors d’une clôture et sera redemandé à la suivante&#x202f;; tout le reste a sa réponse.</numerusform>
            <numerusform>%n points ont été écartés lors d’une clôture et seront redemandés à la suivante&#x202f;; tout le reste a sa réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>s’est retiré</translation>
    </message>
    <message>
        <source>{judge} has dropped out of round {round}: {reason}. To bring the judge back: assign {call} --round {round} --bring-back {judge}.</source>
        <translation>{judge} s’est retiré du tour {round}&#x202f;: {reason}. Pour son retour&#x202f;: assign {call} --round {round} --bring-back {judge}.</translation>
    </message>
    <message>
        <source>Black out the words with entries redact {call} ENTRY, correct texts with entries set {call} ENTRY FIELD=VALUE, take a file off with entries detach {call} ENTRY NUMBER.</source>
        <translation>Masquez les mots avec entries redact {call} ENTRY, corrigez les textes avec entries set {call} ENTRY FIELD=VALUE, retirez un fichier avec entries detach {call} ENTRY NUMBER.</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office.</source>
        <translation>
            <numerusform>{entry}&#x202f;: barres noires dans %n titre ou texte&#x202f;; les juges le reçoivent avec le prochain dossier. Les mots d’origine restent à la coordination.</numerusform>
            <numerusform>{entry}&#x202f;: barres noires dans %n titres et textes&#x202f;; les juges les reçoivent avec le prochain dossier. Les mots d’origine restent à la coordination.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be blacked out: {words}</source>
        <translation>Seraient masqués&#x202f;: {words}</translation>
    </message>
    <message>
        <source>1 pass, 0 fail, 2 unsure</source>
        <translation>1 conforme, 0 non conforme, 2 incertain</translation>
    </message>
    <message>
        <source>Ask one more judge: assign {call} --round {round} --more {entry}</source>
        <translation>Demandez un juge de plus&#x202f;: assign {call} --round {round} --more {entry}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind: rank {call} --round {round} names them.</source>
        <translation>
            <numerusform>… et %n de plus de ce genre&#x202f;: rank {call} --round {round} le nomme.</numerusform>
            <numerusform>… et %n de plus de ce genre&#x202f;: rank {call} --round {round} les nomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %n entries left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>Textes et fichiers de %n contribution omis&#x202f;: le consentement pour les montrer n’est pas consigné.</numerusform>
            <numerusform>Textes et fichiers de %n contributions omis&#x202f;: le consentement pour les montrer n’est pas consigné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of this call is not here: what was merged can be read, checked and exported. To act on it, restore the key with keys restore.</source>
        <translation>La clé de cet appel n’est pas ici&#x202f;: ce qui a été fusionné peut être lu, vérifié et exporté. Pour agir, restaurez la clé avec keys restore.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>A reason that {judge} would read about {entries} shows, or may show, who takes part: it was left out of the package.</source>
        <translation>Un motif que {judge} lirait à propos de {entries} montre, ou peut montrer, qui participe&#x202f;: il a été laissé hors du dossier.</translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>La sauvegarde {file} a été écrite par une version plus récente de Palmares et le contient encore. Mettez Palmares à jour, ou supprimez vous-même ce fichier.</translation>
    </message>
    <message>
        <source>Rank in {panel}</source>
        <translation>Rang dans {panel}</translation>
    </message>
    <message>
        <source>Title ({lang}, {origin}):</source>
        <translation>Titre ({lang}, {origin})&#x202f;:</translation>
    </message>
    <message>
        <source>Text ({lang}, {origin}):</source>
        <translation>Texte ({lang}, {origin})&#x202f;:</translation>
    </message>
    <message>
        <source>not here: withheld, erased, or never sent</source>
        <translation>absent&#x202f;: non communiqué, effacé ou jamais envoyé</translation>
    </message>
    <message>
        <source>Above the limit, because what was sent or begun stays: {who}</source>
        <translation>Au-delà de la limite, car ce qui est envoyé ou commencé reste&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Begun before the conflict was known, so standing but counting for nothing: {who}</source>
        <translation>Commencées avant que le conflit soit connu&#x202f;: elles restent, mais ne comptent pas&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Begun, though the judge&apos;s panel does not judge the entry: {who}</source>
        <translation>Commencées, bien que le jury ne note pas la contribution&#x202f;: {who}</translation>
    </message>
    <message>
        <source>More judges than asked: {who}</source>
        <translation>Plus de juges que demandé&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Do not read the language of the entry: {who}</source>
        <translation>Ne lisent pas la langue de la contribution&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Nothing to judge: {who}</source>
        <translation>Rien à noter&#x202f;: {who}</translation>
    </message>
    <message>
        <source>read an entry: titles and texts in every language, files</source>
        <translation>lire une contribution&#x202f;: titres et textes dans chaque langue, fichiers</translation>
    </message>
    <message>
        <source>black out in titles and texts of an entry what shows who sent it</source>
        <translation>masquer dans les titres et textes d’une contribution ce qui révèle qui l’a envoyée</translation>
    </message>
    <message>
        <source>Not let into {round}, as they are decided as declined or disqualified: {entries}</source>
        <translation>Non admises dans {round}, car refusées ou disqualifiées par une décision&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Honoured by a decision and not through {from} by its rules (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>Distinguées par une décision, mais n’ont pas franchi {from} selon ses règles (advance --entry CODE --reason T en fait entrer une)&#x202f;: {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum: {entries}.</source>
        <translation>
            <numerusform>%n contribution a moins de juges que son quorum&#x202f;: {entries}.</numerusform>
            <numerusform>%n contributions ont moins de juges que leur quorum&#x202f;: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID.</source>
        <translation>Dites laquelle fait foi avec resolve {call} SLOT --use ID.</translation>
    </message>
    <message>
        <source>An attachment of {entry} ({kind}, {size}) alone is larger than the limit: for {judge} it has a part of its own, {file}.</source>
        <translation>Une pièce jointe de {entry} ({kind}, {size}) dépasse à elle seule la limite&#x202f;: pour {judge}, elle a sa propre partie, {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of round {round} are in no ballot yet; --round {round} sends them.</source>
        <translation>
            <numerusform>%n grille du tour {round} n’est encore dans aucun bulletin&#x202f;; --round {round} l’envoie.</numerusform>
            <numerusform>%n grilles du tour {round} ne sont encore dans aucun bulletin&#x202f;; --round {round} les envoie.</numerusform>
        </translation>
    </message>
    <message>
        <source>  of panel {panel}</source>
        <translation>  du jury {panel}</translation>
    </message>
    <message>
        <source>  panel {panel} wants one judge of each stratum, and those missing are of: {strata}; asking for fewer judges changes nothing</source>
        <translation>  le jury {panel} veut un juge de chaque strate, et il en manque de&#x202f;: {strata}&#x202f;; demander moins de juges n’y change rien</translation>
    </message>
    <message>
        <source>  in panel {panel} nobody is left to judge of: {strata}</source>
        <translation>  dans le jury {panel}, plus personne ne peut juger parmi&#x202f;: {strata}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Part {number}: judges {judges}; entries {entries}</source>
        <translation>Partie {number}&#x202f;: juges {judges}&#x202f;; contributions {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n further reviews: of {close} entries too close to call, about {after} would be left</source>
        <translation>
            <numerusform>%n évaluation de plus&#x202f;: sur {close} contributions trop serrées, il en resterait environ {after}</numerusform>
            <numerusform>%n évaluations de plus&#x202f;: sur {close} contributions trop serrées, il en resterait environ {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: not even all judges left would settle it; it is a matter for the committee</source>
        <translation>{entry}&#x202f;: même tous les juges restants ne la trancheraient pas&#x202f;; au comité de décider</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Plain mean</source>
        <translation>Moyenne simple</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Avec les autres attributs</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Entries in a language that the judge reads get {difference} points more than others ({low} to {high}; p {p})</source>
        <translation>Les contributions dans une langue que le juge lit reçoivent {difference} points de plus que les autres (de {low} à {high}&#x202f;; p {p})</translation>
    </message>
    <message>
        <source>To fill it again: advance {call} --from {from}.</source>
        <translation>Pour le remplir de nouveau&#x202f;: advance {call} --from {from}.</translation>
    </message>
    <message>
        <source>To bring it in: advance {call} --from {from} --entry {entry} --reason TEXT.</source>
        <translation>Pour la faire entrer&#x202f;: advance {call} --from {from} --entry {entry} --reason TEXT.</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>* a sheet of this judge is here</source>
        <translation>* une grille de ce juge est ici</translation>
    </message>
    <message>
        <source>Nobody is asked for anything here yet.</source>
        <translation>Rien n’est encore demandé à personne ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were written down; they wait for a decision: findings {call}</source>
        <translation>
            <numerusform>%n conflit d’intérêts a été noté&#x202f;; il attend une décision&#x202f;: findings {call}</numerusform>
            <numerusform>%n conflits d’intérêts ont été notés&#x202f;; ils attendent une décision&#x202f;: findings {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>who judges what: the entries of each judge, and of which a sheet is here</source>
        <translation>qui évalue quoi&#x202f;: les contributions de chaque juge, et celles dont une grille est ici</translation>
    </message>
    <message>
        <source>a picture inside is not cleaned</source>
        <translation>une image qu’il contient n’est pas nettoyée</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}. If any look wrong, leave --encoding out or say --encoding {encoding}.</source>
        <translation>Les caractères du fichier semblent être en {encoding}. Si certains paraissent faux, omettez --encoding ou indiquez --encoding {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}.</source>
        <translation>
            <numerusform>%n grille sur papier attend une seconde saisie ou a été saisie de deux façons, et ne compte nulle part&#x202f;: {sheets}.</numerusform>
            <numerusform>%n grilles sur papier attendent une seconde saisie ou ont été saisies de deux façons, et ne comptent nulle part&#x202f;: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}.</source>
        <translation>
            <numerusform>%n grille qui attend une seconde saisie se trouve sur cet ordinateur seulement et dans aucune archive&#x202f;: {sheets}.</numerusform>
            <numerusform>%n grilles qui attendent une seconde saisie se trouvent sur cet ordinateur seulement et dans aucune archive&#x202f;: {sheets}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed, or unsure, and nothing says why (score CALL ENTRY --comment=TEXT): {entries}</source>
        <translation>Non conforme, ou incertain, sans que rien ne dise pourquoi (score CALL ENTRY --comment=TEXT)&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>With more texts or files than before: {entries}</source>
        <translation>Avec plus de textes ou de fichiers qu’avant&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>{judge} ({missing} missing)</source>
        <translation>{judge} (il manque {missing})</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent a final ballot that lacks entries they are asked for now: {judges}</source>
        <translation>
            <numerusform>%n juge a envoyé un bulletin définitif où manquent des contributions qui lui sont demandées maintenant&#x202f;: {judges}</numerusform>
            <numerusform>%n juges ont envoyé un bulletin définitif où manquent des contributions qui leur sont demandées maintenant&#x202f;: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Moindres carrés</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>Moyenne des z</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Tronquée</translation>
    </message>
    <message>
        <source>Skating</source>
        <translation>Skating</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>Copeland</source>
        <translation>Copeland</translation>
    </message>
    <message>
        <source>Schulze</source>
        <translation>Schulze</translation>
    </message>
    <message>
        <source>Bradley–Terry</source>
        <translation>Bradley–Terry</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>Rasch</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <translation>Sans les juges atypiques</translation>
    </message>
    <message>
        <source>Judges drawn anew</source>
        <translation>Juges retirés au sort</translation>
    </message>
    <message>
        <source>P(beats the next)</source>
        <translation>P(devance le suivant)</translation>
    </message>
    <message>
        <source>Tie group</source>
        <translation>Groupe indiscernable</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>Infit</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Diffère par</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>sévérité</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>irrégularité</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>usage de l’échelle</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>critères tous notés pareil</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>Ranks by other methods; the official one decides</source>
        <translation>Rangs selon d’autres méthodes&#x202f;; le classement officiel décide</translation>
    </message>
    <message>
        <source>How each judge compares with colleagues on the same entries; nobody is left out</source>
        <translation>Chaque juge comparé à ses collègues sur les mêmes contributions&#x202f;; personne n’est écarté</translation>
    </message>
    <message>
        <source>Skillings–Mack {value} with {df} degrees of freedom, p {p}</source>
        <translation>Skillings–Mack {value} à {df} degrés de liberté, p {p}</translation>
    </message>
    <message>
        <source>Criteria of a sheet share {share} of what neither entry nor judge explains ({low} to {high})</source>
        <translation>Les critères d’une grille ont en commun {share} de ce que ni la contribution ni le juge n’expliquent ({low} à {high})</translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call. Your comments on {entries} are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>Les données personnelles de quelqu’un ont été effacées de cet appel. Vos commentaires sur {entries} ne sont pas encore envoyés et personne d’autre ne peut les lire&#x202f;: si l’un d’eux nomme cette personne, retirez-en le nom.</translation>
    </message>
    <message>
        <source>Gives more than the panel by</source>
        <translation>Donne de plus que le jury</translation>
    </message>
    <message>
        <source>p counts how many attributes were looked at. It says whether groups differ more than by chance, not why, and nothing of groups that are too small to be shown. That none is found does not prove that there is none: few entries show only large differences</source>
        <translation>p tient compte du nombre d’attributs examinés. Elle dit si les groupes diffèrent plus que par hasard, non pourquoi, et rien des groupes trop petits pour être montrés. N’en trouver aucune ne prouve pas qu’il n’y en a pas&#x202f;: peu de contributions ne montrent que de grandes différences</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>même note partout</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>ses langues</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>seulement la plus basse ou la plus haute note</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Irrégularité</translation>
    </message>
    <message>
        <source>Criteria apart</source>
        <translation>Écart entre critères</translation>
    </message>
    <message>
        <source>Own languages</source>
        <translation>Ses langues</translation>
    </message>
    <message>
        <source>The mean of z takes every judge to have seen entries of the same kind, and stretches what judges of little spread gave</source>
        <translation>La moyenne des z suppose que chaque juge a vu des contributions semblables, et étire les notes des juges qui s’écartent peu</translation>
    </message>
    <message>
        <source>The table is too large for exact algebra: these variances carry random errors of about {entries}, {judges} and {rest}</source>
        <translation>Le tableau est trop grand pour une algèbre exacte&#x202f;: ces variances portent des erreurs aléatoires d’environ {entries}, {judges} et {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n judges give every entry the same: {judges}</source>
        <translation>
            <numerusform>%n juge donne la même note à toutes les contributions&#x202f;: {judges}</numerusform>
            <numerusform>%n juges donnent la même note à toutes les contributions&#x202f;: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have fewer than {least} sheets, too few to be compared: {judges}</source>
        <translation>
            <numerusform>%n juge a moins de {least} grilles, trop peu pour être comparé&#x202f;: {judges}</numerusform>
            <numerusform>%n juges ont moins de {least} grilles, trop peu pour être comparés&#x202f;: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and not all reviews that judges could still give would settle the cut</source>
        <translation>{close} contributions sont trop serrées, et même toutes les évaluations encore possibles ne trancheraient pas</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge is left to ask; one more judge who scored them all would leave about {after} of them so</source>
        <translation>{close} contributions sont trop serrées, et il ne reste aucun juge à solliciter&#x202f;; un juge de plus qui les évaluerait toutes en laisserait environ {after} ainsi</translation>
    </message>
    <message>
        <source>{entry}: no judge is left who could score it</source>
        <translation>{entry}&#x202f;: il ne reste aucun juge pour l’évaluer</translation>
    </message>
    <message>
        <source>Intraclass correlation with its {level} interval: of one judge {one}, of the mean {mean}</source>
        <translation>Corrélation intraclasse avec son intervalle à {level}&#x202f;: d’un juge {one}, de la moyenne {mean}</translation>
    </message>
    <message>
        <source>Mean rank correlation of two judges {value}</source>
        <translation>Corrélation de rang moyenne de deux juges {value}</translation>
    </message>
    <message>
        <source>As far as it can be. These stay short of judges: {entries}. {why}</source>
        <translation>Autant que possible. Il manque encore des juges à celles-ci&#x202f;: {entries}. {why}</translation>
    </message>
    <message>
        <source>{file}: if it is still being written, merge again when it is whole.</source>
        <translation>{file}&#x202f;: s’il est encore en cours d’écriture, fusionnez de nouveau quand il sera complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other files of the folder were left alone: they are none of Palmares.</source>
        <translation>
            <numerusform>%n autre fichier du répertoire a été laissé&#x202f;: il n’est pas de Palmares.</numerusform>
            <numerusform>%n autres fichiers du répertoire ont été laissés&#x202f;: ils ne sont pas de Palmares.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you declared is in no ballot yet; the coordinator is told with the next one.</source>
        <translation>Ce que vous avez déclaré n’est encore dans aucun bulletin&#x202f;; la coordination l’apprendra avec le prochain.</translation>
    </message>
    <message>
        <source>Other words than before for {criteria}. Your scores stay; look whether they still hold.</source>
        <translation>D’autres mots qu’avant pour {criteria}. Vos notes restent&#x202f;; voyez si elles tiennent toujours.</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>Les consignes aux juges ont d’autres mots qu’avant.</translation>
    </message>
    <message>
        <source>Another person or address to write to: see who invites you.</source>
        <translation>Une autre personne ou adresse à qui écrire&#x202f;: voyez qui vous invite.</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %n others; --json names each.</source>
        <translation>
            <numerusform>Il en va de même pour %n autre&#x202f;; --json la nomme.</numerusform>
            <numerusform>Il en va de même pour %n autres&#x202f;; --json les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} (nobody of {stratum})</source>
        <translation>{entry} (personne de {stratum})</translation>
    </message>
    <message>
        <source>{close} entries are too close to call: the judges tell none from another, and no further reviews can be promised to settle the cut</source>
        <translation>{close} contributions sont trop serrées&#x202f;: les juges n’en distinguent aucune des autres, et aucune évaluation de plus ne peut promettre de trancher</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge has room for a further review</source>
        <translation>{close} contributions sont trop serrées, et aucun juge n’a de place pour une évaluation de plus</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and whoever could be asked has been asked already: sheets are still to come</source>
        <translation>{close} contributions sont trop serrées, et tous ceux qui pouvaient être sollicités l’ont déjà été&#x202f;: des grilles sont encore attendues</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has as many sheets as a judge may have</source>
        <translation>{entry}&#x202f;: tous ceux qui pourraient encore l’évaluer ont autant de grilles qu’un juge peut en avoir</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has been asked already</source>
        <translation>{entry}&#x202f;: tous ceux qui pourraient encore l’évaluer ont déjà été sollicités</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of sheet totals: interval {interval}, ordinal {ordinal}</source>
        <translation>Alpha de Krippendorff des totaux des grilles&#x202f;: intervalle {interval}, ordinal {ordinal}</translation>
    </message>
    <message>
        <source>Counts now, and holds what you tried for practice (score it anew, or say with score keep that you mean it): {entries}</source>
        <translation>Compte désormais et contient ce que vous avez essayé en vous exerçant (notez à nouveau, ou dites avec score keep que c’est voulu)&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>To practise on until now, and counting from now on: {entries}. What you tried there counts only once you say so (score keep).</source>
        <translation>Jusqu’ici pour s’exercer, et comptant désormais&#x202f;: {entries}. Ce que vous y avez essayé ne compte que quand vous le dites (score keep).</translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:</source>
        <translation>
            <numerusform>%n commentaire d’un juge sur une autre contribution nomme quelqu’un de {code} et partirait aussi, pour toujours. Prévenez ce juge&#x202f;:</numerusform>
            <numerusform>%n commentaires de juges sur d’autres contributions nomment quelqu’un de {code} et partiraient aussi, pour toujours. Prévenez ces juges&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:</source>
        <translation>
            <numerusform>%n commentaire d’un juge sur une autre contribution nommait quelqu’un de {code} et est supprimé aussi. Prévenez ce juge&#x202f;:</numerusform>
            <numerusform>%n commentaires de juges sur d’autres contributions nommaient quelqu’un de {code} et sont supprimés aussi. Prévenez ces juges&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>entry</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>comment for</source>
        <translation>commentaire pour</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomme</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>le comité</translation>
    </message>
    <message>
        <source>the entrant</source>
        <translation>le participant</translation>
    </message>
    <message>
        <source>The scores of {entry} hold.</source>
        <translation>Les notes de {entry} sont maintenues.</translation>
    </message>
    <message>
        <source>Only its judge can end this one, by opening both files on one laptop and sending once more; no round waits for it.</source>
        <translation>Seul son juge peut le régler, en ouvrant les deux fichiers sur un même appareil et en envoyant de nouveau&#x202f;; aucun tour n’en dépend.</translation>
    </message>
    <message>
        <source>The model counts all sheets of this round alike, the rules do not: adjusted values, ranks and chances are not those of the ranking</source>
        <translation>Le modèle compte toutes les grilles de ce tour à égalité, les règles non&#x202f;: les valeurs ajustées, les rangs et les probabilités ne sont pas ceux du classement</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>décision retirée</translation>
    </message>
    <message>
        <source>Taken back: nothing is decided about {entry}.</source>
        <translation>Décision retirée&#x202f;: rien n’est décidé sur {entry}.</translation>
    </message>
    <message>
        <source>take a decision back, with the reason</source>
        <translation>retirer une décision, avec le motif</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}&#x202f;: %n évaluation de plus, par {judges}&#x202f;; probabilité actuelle d’être retenue&#x202f;: {now}&#x202f;; d’être tranchée ensuite&#x202f;: {then}</numerusform>
            <numerusform>{entry}&#x202f;: %n évaluations de plus, par {judges}&#x202f;; probabilité actuelle d’être retenue&#x202f;: {now}&#x202f;; d’être tranchée ensuite&#x202f;: {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}&#x202f;: %n évaluation de plus, par {judges}, seulement pour départager ses rivales&#x202f;; probabilité actuelle d’être retenue&#x202f;: {now}&#x202f;; d’être tranchée ensuite&#x202f;: {then}</numerusform>
            <numerusform>{entry}&#x202f;: %n évaluations de plus, par {judges}, seulement pour départager ses rivales&#x202f;; probabilité actuelle d’être retenue&#x202f;: {now}&#x202f;; d’être tranchée ensuite&#x202f;: {then}</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is settled when its chance to be let in is {low} or less, or {chance} or more</source>
        <translation>Une contribution est tranchée quand sa probabilité d’être retenue est de {low} ou moins, ou de {chance} ou plus</translation>
    </message>
    <message>
        <source>They count the sheets of this round alone, all alike, and the rules do not: only the rank without judges who differ is by the rules</source>
        <translation>Elles ne comptent que les grilles de ce tour, toutes de la même façon, ce que les règles ne font pas&#x202f;: seul le rang sans les juges atypiques suit les règles</translation>
    </message>
    <message>
        <source>Round {round} could not be played, because nobody could be assigned in it. {why}</source>
        <translation>Le tour {round} n’a pas pu être essayé, car aucune attribution n’y a été possible. {why}</translation>
    </message>
    <message>
        <source>Round {round} could not be played: no entry comes through the round before it.</source>
        <translation>Le tour {round} n’a pas pu être essayé&#x202f;: aucune contribution ne franchit le tour précédent.</translation>
    </message>
    <message>
        <source>How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them</source>
        <translation>On ne peut pas dire à quel point le seuil est sûr&#x202f;: il a des maximums ou des minimums, dont le modèle ne tient pas compte</translation>
    </message>
    <message>
        <source>Division {division}:</source>
        <translation>Catégorie {division}&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have too few scores for a rank: these chances leave them out</source>
        <translation>
            <numerusform>%n contribution a trop peu de notes pour obtenir un rang&#x202f;: ces probabilités ne la comptent pas</numerusform>
            <numerusform>%n contributions ont trop peu de notes pour obtenir un rang&#x202f;: ces probabilités ne les comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, without headings: rows begin on line {line}, and the columns are called A, B, C and so on.</source>
        <translation>Lu comme CSV en {encoding}, cellules séparées par {separator}, sans en-têtes&#x202f;: les lignes commencent à la ligne {line} et les colonnes s’appellent A, B, C, etc.</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file without headings: rows begin on line {line}, and the columns are called A, B, C and so on.</source>
        <translation>Feuille {sheet} d’un fichier XLSX lue sans en-têtes&#x202f;: les lignes commencent à la ligne {line} et les colonnes s’appellent A, B, C, etc.</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. Of the next table without headings it has to be said again.</source>
        <translation>Pour en décider autrement&#x202f;: --map FIELD=COLUMN&#x202f;; le champ - laisse une colonne de côté. Pour le prochain tableau sans en-têtes, il faudra le redire.</translation>
    </message>
    <message>
        <source>stopping, takes part again</source>
        <translation>arrêt, participe de nouveau</translation>
    </message>
    <message>
        <source>without sheets of</source>
        <translation>sans grilles de</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have neither a text nor a file, so that judges read a title at most: {codes}.</source>
        <translation>
            <numerusform>%n contribution n’a ni texte ni fichier, si bien que les juges ne lisent qu’un titre, tout au plus&#x202f;: {codes}.</numerusform>
            <numerusform>%n contributions n’ont ni texte ni fichier, si bien que les juges ne lisent qu’un titre, tout au plus&#x202f;: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have long answers that are kept privately, so that no judge reads them: {fields}.</source>
        <translation>
            <numerusform>%n contribution a de longues réponses gardées à titre privé, qu’aucun juge ne lit&#x202f;: {fields}.</numerusform>
            <numerusform>%n contributions ont de longues réponses gardées à titre privé, qu’aucun juge ne lit&#x202f;: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no file, and names of files are kept with their private data: {fields}. entries attach gives an entry its files.</source>
        <translation>
            <numerusform>%n contribution n’a pas de fichier, et des noms de fichiers sont gardés avec ses données privées&#x202f;: {fields}. entries attach lui joint ses fichiers.</numerusform>
            <numerusform>%n contributions n’ont pas de fichier, et des noms de fichiers sont gardés avec leurs données privées&#x202f;: {fields}. entries attach joint à chacune ses fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were here with the same words were brought up to date.</source>
        <translation>
            <numerusform>%n contribution déjà présente avec les mêmes mots a été mise à jour.</numerusform>
            <numerusform>%n contributions déjà présentes avec les mêmes mots ont été mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are here with the same words would be brought up to date.</source>
        <translation>
            <numerusform>%n contribution déjà présente avec les mêmes mots serait mise à jour.</numerusform>
            <numerusform>%n contributions déjà présentes avec les mêmes mots seraient mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter for %n entries: nothing is decided about them yet.</source>
        <translation>
            <numerusform>Pas de lettre pour %n contribution&#x202f;: rien n’est encore décidé à son sujet.</numerusform>
            <numerusform>Pas de lettre pour %n contributions&#x202f;: rien n’est encore décidé à leur sujet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments were typed in other words before. What stood stays, and what is new stands below it; with --again the words of the table take its place.</source>
        <translation>
            <numerusform>%n commentaire avait déjà été saisi avec d’autres mots. Ce qui s’y trouvait reste, et ce qui est nouveau vient dessous&#x202f;; avec --again, les mots du tableau prennent la place de l’ancien texte.</numerusform>
            <numerusform>%n commentaires avaient déjà été saisis avec d’autres mots. Ce qui s’y trouvait reste, et ce qui est nouveau vient dessous&#x202f;; avec --again, les mots du tableau prennent la place de l’ancien texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes say who somebody is, and stand in the file: {codes}. Others are given with entries set and judges set (code=…).</source>
        <translation>
            <numerusform>%n code révèle l’identité de quelqu’un et figure dans le fichier&#x202f;: {codes}. Il se change avec entries set ou judges set (code=…).</numerusform>
            <numerusform>%n codes révèlent l’identité de quelqu’un et figurent dans le fichier&#x202f;: {codes}. Ils se changent avec entries set et judges set (code=…).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name somebody or say how to reach somebody: {codes}. Read them: comments withhold holds one back, comments edit puts other words in its place.</source>
        <translation>
            <numerusform>%n d’entre eux nomme quelqu’un ou donne des coordonnées&#x202f;: {codes}. Lisez-le&#x202f;: comments withhold permet de ne pas le communiquer, comments edit de le reformuler.</numerusform>
            <numerusform>%n d’entre eux nomment quelqu’un ou donnent des coordonnées&#x202f;: {codes}. Lisez-les&#x202f;: comments withhold permet de ne pas communiquer l’un d’eux, comments edit de le reformuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the records say who somebody is, and go with them: {codes}. Records keep every code that an entry or a judge has had.</source>
        <translation>
            <numerusform>%n code des enregistrements révèle l’identité de quelqu’un et part avec eux&#x202f;: {codes}. Les enregistrements gardent tous les codes qu’une contribution ou un juge a eus.</numerusform>
            <numerusform>%n codes des enregistrements révèlent l’identité de quelqu’un et partent avec eux&#x202f;: {codes}. Les enregistrements gardent tous les codes qu’une contribution ou un juge a eus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments name somebody whose data was deleted here, or are about the entry, and are not kept. Tell the judges, who believe them sent:</source>
        <translation>
            <numerusform>%n commentaire nomme quelqu’un dont les données ont été supprimées ici, ou porte sur sa contribution, et n’est pas conservé. Prévenez le juge, qui le croit envoyé&#x202f;:</numerusform>
            <numerusform>%n commentaires nomment quelqu’un dont les données ont été supprimées ici, ou portent sur sa contribution, et ne sont pas conservés. Prévenez les juges, qui les croient envoyés&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The code {code} says itself who that is. It stays in the records, here and wherever they have gone, and afterwards nothing knows any more that it is a name.</source>
        <translation>Le code {code} révèle lui-même de qui il s’agit. Il reste dans les enregistrements, ici et partout où ils sont allés, et ensuite le programme ne saura plus que c’est un nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are empty in the table; what stands of them stays, and goes with --again.</source>
        <translation>
            <numerusform>%n commentaire est vide dans le tableau&#x202f;; l’ancien texte reste, et avec --again il est supprimé.</numerusform>
            <numerusform>%n commentaires sont vides dans le tableau&#x202f;; l’ancien texte reste, et avec --again il est supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>%n enregistrement désigné par un acte est perdu ici : une archive ou un bulletin peut l’apporter.</numerusform>
            <numerusform>%n enregistrements désignés par des actes sont perdus ici : une archive ou un bulletin peut les apporter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>the same institution</source>
        <translation>la même institution</translation>
    </message>
    <message>
        <source>e-mail of the same house</source>
        <translation>adresse e-mail du même organisme</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>le même pays</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>emploi</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>financement</translation>
    </message>
    <message>
        <source>collaboration</source>
        <translation>collaboration</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>mentorat</translation>
    </message>
    <message>
        <source>family or friends</source>
        <translation>famille ou amis</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>participation au capital</translation>
    </message>
    <message>
        <source>rivalry</source>
        <translation>rivalité</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>noticed by the program</source>
        <translation>remarqué par le programme</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>declared by the judge</source>
        <translation>déclaré par le juge</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>rejeté</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and an hour of it: &quot;27 November, 09:30 UTC&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>shown</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>sortie de la salle</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>Finaliste</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Lauréate</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Deuxième lauréate</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Ex æquo</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>Mention honorable</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Non discutée</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiée</translation>
    </message>
    <message>
        <source>%1, place %L2</source>
        <translation>%1, place n°&#x202f;%L2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln entries are in or at the cut</source>
        <translation>
            <numerusform>Rien n’est encore décidé&#x202f;: %Ln contribution retenue ou au seuil</numerusform>
            <numerusform>Rien n’est encore décidé&#x202f;: %Ln contributions retenues ou au seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are decided</source>
        <translation>
            <numerusform>Décision prise pour %Ln contribution</numerusform>
            <numerusform>Décisions prises pour %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is provisional: decisions rest on a closed one.</source>
        <translation>Le résultat est provisoire&#x202f;: les décisions reposent sur un résultat clos.</translation>
    </message>
    <message>
        <source>Decisions rest on the close of %1. A ranking is not a decision.</source>
        <translation>Les décisions reposent sur la clôture de %1. Un classement n’est pas une décision.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>title of a call</comment>
        <translation>Procès-verbal&#x202f;: %1</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Tour&#x202f;: %1</translation>
    </message>
    <message>
        <source>The result was provisional.</source>
        <translation>Le résultat était provisoire.</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Clôture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title, decision</comment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>Hors de la salle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Réunion %1</translation>
    </message>
    <message>
        <source>score and rank</source>
        <translation>score et rang</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, decision</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Honoured, and left since: %1. Decide about the place again.</source>
        <comment>codes of entries</comment>
        <translation>Distinguées, et parties depuis&#x202f;: %1. Décidez de nouveau de la place.</translation>
    </message>
    <message>
        <source>has left since: withdrawn</source>
        <translation>partie depuis&#x202f;: retirée</translation>
    </message>
    <message>
        <source>has left since: disqualified</source>
        <translation>partie depuis&#x202f;: disqualifiée</translation>
    </message>
    <message>
        <source>has left since</source>
        <translation>partie depuis</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <comment>a decision; has left since</comment>
        <translation>%1, mais %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in or at the cut are not yet</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln retenue ou au seuil reste à décider</numerusform>
            <numerusform>%Ln retenues ou au seuil restent à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2). Taken back: %3</source>
        <comment>entry and decision; its reason; why not</comment>
        <translation>%1 (%2). Décision retirée&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (%2). Replaced by a later decision.</source>
        <comment>entry and decision; its reason</comment>
        <translation>%1 (%2). Remplacée par une décision ultérieure.</translation>
    </message>
    <message>
        <source>Decided before, and no more</source>
        <translation>Décisions antérieures qui ne valent plus</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <comment>a round</comment>
        <translation>pas encore dans %1</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Score the criterion in hand</source>
        <translation>Noter le critère en cours</translation>
    </message>
    <message>
        <source>Ten: first 1, then 0, however slowly</source>
        <translation>Dix&#x202f;: d’abord 1, puis 0, sans hâte</translation>
    </message>
    <message>
        <source>Take the score away: blank, not zero</source>
        <translation>Retirer la note&#x202f;: vide, et non zéro</translation>
    </message>
    <message>
        <source>The next point, as the arrow points</source>
        <translation>Le point suivant, dans le sens de la flèche</translation>
    </message>
    <message>
        <source>Next criterion; after the last one, the comment</source>
        <translation>Critère suivant&#x202f;; après le dernier, le commentaire</translation>
    </message>
    <message>
        <source>Criterion before, criterion after</source>
        <translation>Critère précédent, critère suivant</translation>
    </message>
    <message>
        <source>Scroll the text you read</source>
        <translation>Faire défiler le texte lu</translation>
    </message>
    <message>
        <source>In the text or picture: smaller, larger, as it was</source>
        <translation>Dans le texte ou l’image&#x202f;: réduire, agrandir, comme avant</translation>
    </message>
    <message>
        <source>Close the file or the list that is open</source>
        <translation>Fermer le fichier ou la liste qui est ouverte</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Taken back</source>
        <translation>Plus demandée</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Impossible d’évaluer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à noter</translation>
    </message>
    <message>
        <source>You are no longer asked to score this entry.</source>
        <translation>Il ne vous est plus demandé de noter cette contribution.</translation>
    </message>
    <message>
        <source>This entry was withdrawn.</source>
        <translation>Cette contribution a été retirée.</translation>
    </message>
    <message>
        <source>This entry was disqualified.</source>
        <translation>Cette contribution a été disqualifiée.</translation>
    </message>
    <message>
        <source>This entry came twice; the other one is scored.</source>
        <translation>Cette contribution est arrivée deux fois&#x202f;; c’est l’autre qui est notée.</translation>
    </message>
    <message>
        <source>This entry is not eligible.</source>
        <translation>Cette contribution n’est pas admissible.</translation>
    </message>
    <message>
        <source>This entry is not in this round.</source>
        <translation>Cette contribution n’est pas dans ce tour.</translation>
    </message>
    <message>
        <source>You have a conflict of interest with this entry: it is not yours to score.</source>
        <translation>Vous avez un conflit d’intérêts avec cette contribution&#x202f;: ce n’est pas à vous de la noter.</translation>
    </message>
    <message>
        <source>From practice</source>
        <translation>De l’exercice</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>texts and files</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to judge %2, who works on this computer. It holds the data until a newer package is opened there: write one and open it.</source>
        <translation>%1 appartient au juge %2, qui travaille sur cet ordinateur. Les données y restent jusqu’à l’ouverture d’un dossier plus récent&#x202f;: écrivez-en un et ouvrez-le.</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call %1 is. It may hold the data: look into it and delete it yourself.</source>
        <translation>Plus rien n’indique à quel appel appartient %1. Il contient peut-être les données&#x202f;: examinez-le et supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>%1 n’a pas été atteint&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 n’a pas été atteint.</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, then try again.</source>
        <translation>Fermez-le là où il est ouvert, ou rebranchez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The entrant asked for it</source>
        <translation>À la demande du participant</translation>
    </message>
    <message>
        <source>The judge asked for it</source>
        <translation>À la demande du juge</translation>
    </message>
    <message>
        <source>A parent or guardian asked for it</source>
        <translation>À la demande d’un parent ou d’un tuteur</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>La durée de conservation est écoulée</translation>
    </message>
    <message>
        <source>A law or an authority demands it</source>
        <translation>Une loi ou une autorité l’exige</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Names and addresses, the words and files of the entry, comments on it, and reasons that name somebody of it: %1 are here.</source>
        <translation>Noms et adresses, textes et fichiers de la contribution, commentaires à son sujet et motifs où une personne liée à elle est nommée&#x202f;: il y a ici %1.</translation>
    </message>
    <message>
        <source>The name, the address, declared interests, and reasons that name the judge: %1 are here.</source>
        <translation>Le nom et l’adresse du juge, ses intérêts déclarés et les motifs qui le nomment&#x202f;: il y a ici %1.</translation>
    </message>
    <message>
        <source>They go from this call, from all its backups, and from kept copies of files written before.</source>
        <translation>L’effacement porte sur cet appel, sur toutes ses sauvegardes et sur les copies gardées des fichiers écrits auparavant.</translation>
    </message>
    <message>
        <source>%1 was set aside as damaged: it is deleted.</source>
        <translation>%1 a été écarté car endommagé&#x202f;: il sera supprimé.</translation>
    </message>
    <message>
        <source>They go from the trial %1 as well.</source>
        <translation>L’effacement porte aussi sur la simulation %1.</translation>
    </message>
    <message>
        <source>They go from %1 as well, another copy of the call.</source>
        <translation>L’effacement porte aussi sur %1, une autre copie de l’appel.</translation>
    </message>
    <message>
        <source>The code, the scores, the results and their digests stay as they are, without a name.</source>
        <translation>Le code, les notes, les résultats et leurs empreintes restent tels quels, sans nom.</translation>
    </message>
    <message>
        <source>Comments that the judge wrote stay with the sheets.</source>
        <translation>Les commentaires écrits par le juge restent avec les grilles.</translation>
    </message>
    <message>
        <source>Colleagues’ computers delete it once they take in your next bundle.</source>
        <translation>Les ordinateurs des collègues effacent ces données en important votre prochaine archive.</translation>
    </message>
    <message>
        <source>Not reached: tables, reports and bundles saved elsewhere, and names that somebody typed into a reason or into minutes.</source>
        <translation>Hors d’atteinte&#x202f;: les tableaux, rapports et archives enregistrés ailleurs, et les noms saisis dans un motif ou un procès-verbal.</translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1&#x202f;: le dossier %L2 contient %Ln texte ou fichier</numerusform>
            <numerusform>%1&#x202f;: le dossier %L2 contient %Ln textes ou fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 of %3 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1&#x202f;: le dossier %L2 du %3 contient %Ln texte ou fichier</numerusform>
            <numerusform>%1&#x202f;: le dossier %L2 du %3 contient %Ln textes ou fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this call: %1.</source>
        <translation>Effacé de cet appel&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew without it.</source>
        <translation>
            <numerusform>%Ln sauvegarde a été réécrite sans ces données.</numerusform>
            <numerusform>%Ln sauvegardes ont été réécrites sans ces données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept copies of files that held some of it were deleted.</source>
        <translation>
            <numerusform>%Ln copie gardée d’un fichier qui en contenait a été supprimée.</numerusform>
            <numerusform>%Ln copies gardées de fichiers qui en contenaient ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, set aside as damaged, was deleted.</source>
        <translation>%1, écarté car endommagé, a été supprimé.</translation>
    </message>
    <message>
        <source>Gone from %1 as well.</source>
        <translation>Effacé aussi de %1.</translation>
    </message>
    <message>
        <source>Some of it still lies in this call: the disk did not let it finish. Free some space or see to the disk, then try again.</source>
        <translation>Il reste de ces données dans cet appel&#x202f;: le disque n’a pas permis de terminer. Libérez de la place ou vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>La sauvegarde %1 a été écrite par une version plus récente de Palmares et contient encore ces données. Mettez Palmares à jour, ou supprimez ce fichier vous-même.</translation>
    </message>
    <message>
        <source>Deleting it from the call</source>
        <translation>Effacement dans l’appel</translation>
    </message>
    <message>
        <source>Writing the backups anew without it</source>
        <translation>Réécriture des sauvegardes sans ces données</translation>
    </message>
    <message>
        <source>Deleting it from the other copies on this computer</source>
        <translation>Effacement dans les autres copies de cet ordinateur</translation>
    </message>
    <message>
        <source>Some of it still lies in this call and its backups, because you stopped it. It goes when the call is opened next, or when you try again.</source>
        <translation>Il en reste une partie dans cet appel et ses sauvegardes, parce que vous l’avez interrompu. Elle disparaîtra à la prochaine ouverture de l’appel, ou quand vous réessaierez.</translation>
    </message>
    <message>
        <source>%1 was not reached, because you stopped it before. Try again.</source>
        <translation>%1 n’a pas été atteint, parce que vous l’avez interrompu avant. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, for the entrant</source>
        <comment>judge, entry</comment>
        <translation>%1 sur %2, pour le participant</translation>
    </message>
    <message>
        <source>%1 on %2, for the committee</source>
        <comment>judge, entry</comment>
        <translation>%1 sur %2, pour le comité</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>judge, entry</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments name somebody whose data was deleted here, or are about the entry, and are not kept: %1. Tell the judges, who believe them sent.</source>
        <translation>
            <numerusform>%Ln commentaire nomme quelqu’un dont les données ont été supprimées ici, ou porte sur sa contribution, et n’est pas conservé&#x202f;: %1. Prévenez le juge, qui le croit envoyé.</numerusform>
            <numerusform>%Ln commentaires nomment quelqu’un dont les données ont été supprimées ici, ou portent sur sa contribution, et ne sont pas conservés&#x202f;: %1. Prévenez les juges, qui les croient envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code %1 says itself who that is. It stays in the records, here and wherever they have gone.</source>
        <translation>Le code %1 révèle lui-même de qui il s’agit. Il reste dans les enregistrements, ici et partout où ils sont allés.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that the file is still there, is an ordinary file and may be read, then try again.</source>
        <translation>Vérifiez que le fichier est toujours là, qu’il s’agit d’un fichier ordinaire et que sa lecture est permise, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing.</source>
        <translation>{file} est incomplet&#x202f;: la fin manque.</translation>
    </message>
    <message>
        <source>Ask for the file again, or copy it again from where it came.</source>
        <translation>Redemandez le fichier, ou copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>{file} is not a Palmares file.</source>
        <translation>{file} n’est pas un fichier Palmares.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant; names and endings do not matter, only the content.</source>
        <translation>Vérifiez que c’est bien le fichier voulu&#x202f;; seul le contenu compte, pas le nom ni l’extension.</translation>
    </message>
    <message>
        <source>{file} was changed by a program that took it for text.</source>
        <translation>{file} a été modifié par un programme qui l’a pris pour du texte.</translation>
    </message>
    <message>
        <source>Ask for it again as an attachment or in a ZIP archive, not pasted into a message.</source>
        <translation>Redemandez-le en pièce jointe ou dans une archive ZIP, et non collé dans un message.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Palmares.</source>
        <translation>{file} a été écrit par une version plus récente de Palmares.</translation>
    </message>
    <message>
        <source>Update Palmares on this computer, then open it again.</source>
        <translation>Mettez Palmares à jour sur cet ordinateur, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>{file} has something added at its end.</source>
        <translation>{file} comporte un ajout à la fin.</translation>
    </message>
    <message>
        <source>Ask for the original file again.</source>
        <translation>Redemandez le fichier d’origine.</translation>
    </message>
    <message>
        <source>{file} was damaged on the way.</source>
        <translation>{file} a été endommagé en chemin.</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation>Redemandez le fichier&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>{file} is a {found}, and a {limit} was expected here.</source>
        <translation>{file} est du type «&#x202f;{found}&#x202f;»&#x202f;; le type attendu ici est «&#x202f;{limit}&#x202f;».</translation>
    </message>
    <message>
        <source>Open it where it belongs: packages with open, ballots and bundles with merge, key files with keys restore.</source>
        <translation>Ouvrez-le là où il faut&#x202f;: dossiers avec open, bulletins et archives avec merge, fichiers de clé avec keys restore.</translation>
    </message>
    <message>
        <source>{file} belongs to another call.</source>
        <translation>{file} appartient à un autre appel.</translation>
    </message>
    <message>
        <source>Open the call it belongs to, or ask its sender for the right file.</source>
        <translation>Ouvrez l’appel auquel il appartient, ou demandez le bon fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>{file} is sealed, and no key on this computer opens it.</source>
        <translation>{file} est scellé, et aucune clé de cet ordinateur ne l’ouvre.</translation>
    </message>
    <message>
        <source>Ask its sender for a file that is not sealed.</source>
        <translation>Demandez à l’expéditeur un fichier non scellé.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>Réduisez-le ou divisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is not built as the format asks ({detail}).</source>
        <translation>{file} n’a pas la structure exigée par le format ({detail}).</translation>
    </message>
    <message>
        <source>Ask its sender to write it again with a released version of Palmares.</source>
        <translation>Demandez à l’expéditeur de l’écrire de nouveau avec une version publiée de Palmares.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>{file} a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>Do not use it; ask its sender for the file again by another way.</source>
        <translation>Ne l’utilisez pas&#x202f;; redemandez le fichier à l’expéditeur par une autre voie.</translation>
    </message>
    <message>
        <source>The password does not open this key file.</source>
        <translation>Le mot de passe n’ouvre pas ce fichier de clé.</translation>
    </message>
    <message>
        <source>Type the 20 digits again as they were shown; spaces and dashes do not matter.</source>
        <translation>Saisissez de nouveau les 20 chiffres tels qu’ils ont été affichés&#x202f;; espaces et tirets sont sans importance.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder or ask for permission to write there; nothing was changed.</source>
        <translation>Choisissez un autre dossier ou demandez le droit d’y écrire&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk.</source>
        <translation>Les données de cet appel sont endommagées sur le disque.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written.</source>
        <translation>Le disque est plein&#x202f;; {file} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Libérez de l’espace et réessayez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Fermez-le là-bas, puis réessayez ici.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>La mémoire n’a pas suffi.</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing was changed.</source>
        <translation>Fermez d’autres programmes et réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>More than one answer fits {value}.</source>
        <translation>Plusieurs réponses correspondent à {value}.</translation>
    </message>
    <message>
        <source>A call with the code {call} is here already.</source>
        <translation>Un appel portant le code {call} est déjà ici.</translation>
    </message>
    <message>
        <source>Choose another code with --code.</source>
        <translation>Choisissez un autre code avec --code.</translation>
    </message>
    <message>
        <source>There is no call {call} here.</source>
        <translation>Il n’y a pas d’appel {call} ici.</translation>
    </message>
    <message>
        <source>See the calls with call list, or open the file you were sent.</source>
        <translation>Voyez les appels avec call list, ou ouvrez le fichier que vous avez reçu.</translation>
    </message>
    <message>
        <source>Only a judge can do this, and {call} is open here as its office.</source>
        <translation>Seul un juge peut le faire, et {call} est ouvert ici pour la coordination.</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, then say --as and the judge&apos;s code.</source>
        <translation>Ouvrez d’abord le dossier du juge, puis indiquez --as et le code du juge.</translation>
    </message>
    <message>
        <source>The key of call {call} is not on this computer, so nothing can be changed.</source>
        <translation>La clé de l’appel {call} n’est pas sur cet ordinateur&#x202f;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Restore it from the key file with keys restore; reading, checking and exporting work without it.</source>
        <translation>Restaurez-la à partir du fichier de clé avec keys restore&#x202f;; lire, vérifier et exporter reste possible sans elle.</translation>
    </message>
    <message>
        <source>Only the office of the call can do this, and here it is open as a judge.</source>
        <translation>Seule la coordination de l’appel peut le faire, et l’appel est ouvert ici pour un juge.</translation>
    </message>
    <message>
        <source>Do it on the coordinator&apos;s computer.</source>
        <translation>Faites-le sur l’ordinateur de la coordination.</translation>
    </message>
    <message>
        <source>The rules give {key} a value it cannot have ({value}).</source>
        <translation>Les règles donnent à {key} une valeur impossible ({value}).</translation>
    </message>
    <message>
        <source>The rules contradict themselves at {key} ({detail}).</source>
        <translation>Les règles se contredisent à {key} ({detail}).</translation>
    </message>
    <message>
        <source>Change one of the two; docs/RULES.md says which settings go together.</source>
        <translation>Modifiez l’un des deux réglages&#x202f;; docs/RULES.md dit lesquels vont ensemble.</translation>
    </message>
    <message>
        <source>The rules lack {key}.</source>
        <translation>Il manque {key} dans les règles.</translation>
    </message>
    <message>
        <source>Add it; docs/RULES.md shows where.</source>
        <translation>Ajoutez-le&#x202f;; docs/RULES.md montre où.</translation>
    </message>
    <message>
        <source>The rules file is not valid JSON (line {line}, column {column}).</source>
        <translation>Le fichier de règles n’est pas du JSON valide (ligne {line}, colonne {column}).</translation>
    </message>
    <message>
        <source>Correct the file at that place, then try again.</source>
        <translation>Corrigez le fichier à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>The rules have a key that is not known: {key}.</source>
        <translation>Les règles contiennent une clé inconnue&#x202f;: {key}.</translation>
    </message>
    <message>
        <source>Check its spelling or take it out.</source>
        <translation>Vérifiez son orthographe ou retirez-la.</translation>
    </message>
    <message>
        <source>The rules of round {round} are frozen, so {key} can no longer change.</source>
        <translation>Les règles du tour {round} sont verrouillées&#x202f;; {key} ne peut plus changer.</translation>
    </message>
    <message>
        <source>Bands, ties and cut may still change, printed as changed after scoring began; for anything else make a new round.</source>
        <translation>Paliers, ex æquo et seuil peuvent encore changer, avec la mention qu’ils ont changé après le début de la notation&#x202f;; pour le reste, créez un nouveau tour.</translation>
    </message>
    <message>
        <source>The rules of round {round} are not frozen yet.</source>
        <translation>Les règles du tour {round} ne sont pas encore verrouillées.</translation>
    </message>
    <message>
        <source>Freeze the round first with call freeze.</source>
        <translation>Verrouillez d’abord le tour avec call freeze.</translation>
    </message>
    <message>
        <source>The table holds scores of several rounds ({round}, {value}).</source>
        <translation>Le tableau contient des notes de plusieurs tours ({round}, {value}).</translation>
    </message>
    <message>
        <source>Say which one with --round, or give the rules with --rules.</source>
        <translation>Précisez lequel avec --round, ou donnez les règles avec --rules.</translation>
    </message>
    <message>
        <source>There is no round {round} (line {row}).</source>
        <translation>Il n’y a pas de tour {round} (ligne {row}).</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the rounds of a call.</source>
        <translation>Vérifiez son orthographe&#x202f;; call rules énumère les tours d’un appel.</translation>
    </message>
    <message>
        <source>Round {round} is a check: it lets entries through and ranks none.</source>
        <translation>Le tour {round} est une vérification&#x202f;: il laisse passer des contributions et n’en classe aucune.</translation>
    </message>
    <message>
        <source>Name a round that is scored.</source>
        <translation>Nommez un tour qui est noté.</translation>
    </message>
    <message>
        <source>The record that ends on line {row} has a quotation mark that does not fit.</source>
        <translation>L’enregistrement qui finit à la ligne {row} contient un guillemet mal placé.</translation>
    </message>
    <message>
        <source>Close the quotation, or write a quotation mark inside a cell twice.</source>
        <translation>Fermez les guillemets, ou doublez le guillemet s’il fait partie d’une cellule.</translation>
    </message>
    <message>
        <source>Line {row}: {value} is not a score.</source>
        <translation>Ligne {row}&#x202f;: {value} n’est pas une note.</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 7 or 7.5, or leave the cell empty.</source>
        <translation>Écrivez des chiffres avec un point, par exemple 7 ou 7.5, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>{value} cannot stand in {column} (line {row}).</source>
        <translation>{value} n’est pas possible dans {column} (ligne {row}).</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrigez la valeur et réessayez.</translation>
    </message>
    <message>
        <source>The rules carry values of round {round}, and the table has no row of that round.</source>
        <translation>Les règles reprennent des valeurs du tour {round}, et le tableau n’a aucune ligne de ce tour.</translation>
    </message>
    <message>
        <source>Add the scores of that round with a round column.</source>
        <translation>Ajoutez les notes de ce tour avec une colonne round.</translation>
    </message>
    <message>
        <source>The code {value} is in use already (line {row}).</source>
        <translation>Le code {value} est déjà utilisé (ligne {row}).</translation>
    </message>
    <message>
        <source>Give each its own code, or leave the column empty to have codes made.</source>
        <translation>Donnez un code propre à chacun, ou laissez la colonne vide pour que les codes soient créés.</translation>
    </message>
    <message>
        <source>There is nothing in {column} (line {row}) (entry {entry}).</source>
        <translation>Il n’y a rien dans {column} (ligne {row}) (contribution {entry}).</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Remplissez la cellule et réessayez.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>Vérifiez que c’est bien le fichier voulu.</translation>
    </message>
    <message>
        <source>The table has no column {column}.</source>
        <translation>Le tableau n’a pas de colonne {column}.</translation>
    </message>
    <message>
        <source>Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.</source>
        <translation>Ajoutez-la, ou renommez la colonne qui en tient lieu&#x202f;; l’importation des contributions et des juges accepte aussi --map {column}=NAME.</translation>
    </message>
    <message>
        <source>Entry {entry} is not assigned to {judge} (line {row}).</source>
        <translation>La contribution {entry} n’est pas attribuée à {judge} (ligne {row}).</translation>
    </message>
    <message>
        <source>Score only the entries of the package, or ask the coordinator to assign it.</source>
        <translation>Ne notez que les contributions du dossier, ou demandez à la coordination de l’attribuer.</translation>
    </message>
    <message>
        <source>{column} is not asked here (line {row}).</source>
        <translation>{column} n’est pas demandé ici (ligne {row}).</translation>
    </message>
    <message>
        <source>Leave that score out: this panel or division does not score it.</source>
        <translation>Omettez cette note&#x202f;: elle n’est pas demandée à ce jury ou dans cette catégorie.</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} (line {row}).</source>
        <translation>{value} n’est pas sur l’échelle {limit} (ligne {row}).</translation>
    </message>
    <message>
        <source>Give a score from that scale, or leave it blank.</source>
        <translation>Donnez une note de cette échelle, ou laissez la case vide.</translation>
    </message>
    <message>
        <source>Line {row} has another number of cells ({found}) than the header ({limit}).</source>
        <translation>La ligne {row} n’a pas le même nombre de cellules ({found}) que l’en-tête ({limit}).</translation>
    </message>
    <message>
        <source>Correct that line; a comma inside a cell needs quotation marks around the cell.</source>
        <translation>Corrigez cette ligne&#x202f;; une cellule qui contient une virgule doit être entre guillemets.</translation>
    </message>
    <message>
        <source>Line {row} scores the same judge, entry and criterion a second time.</source>
        <translation>La ligne {row} donne une seconde note pour les mêmes juge, contribution et critère.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Gardez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>The column {column} is there twice.</source>
        <translation>La colonne {column} existe deux fois.</translation>
    </message>
    <message>
        <source>Line {row} has both a score and the state {value}.</source>
        <translation>La ligne {row} porte à la fois une note et l’état {value}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Entry {entry} is in two divisions (line {row}).</source>
        <translation>La contribution {entry} est dans deux catégories (ligne {row}).</translation>
    </message>
    <message>
        <source>Give it one division.</source>
        <translation>Donnez-lui une seule catégorie.</translation>
    </message>
    <message>
        <source>Judge {judge} is in two panels of one round (line {row}).</source>
        <translation>Le juge {judge} est dans deux jurys d’un même tour (ligne {row}).</translation>
    </message>
    <message>
        <source>Give the judge one panel.</source>
        <translation>Donnez un seul jury à ce juge.</translation>
    </message>
    <message>
        <source>Judge {judge} is in two strata (line {row}).</source>
        <translation>Le juge {judge} est dans deux strates (ligne {row}).</translation>
    </message>
    <message>
        <source>Give the judge one stratum.</source>
        <translation>Donnez une seule strate à ce juge.</translation>
    </message>
    <message>
        <source>There is no criterion {value} (line {row}).</source>
        <translation>Il n’y a pas de critère {value} (ligne {row}).</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the criteria.</source>
        <translation>Vérifiez son orthographe&#x202f;; call rules énumère les critères.</translation>
    </message>
    <message>
        <source>There is no division {value} (line {row}).</source>
        <translation>Il n’y a pas de catégorie {value} (ligne {row}).</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>There is no entry {entry} (line {row}).</source>
        <translation>Il n’y a pas de contribution {entry} (ligne {row}).</translation>
    </message>
    <message>
        <source>Check the code; entries list shows all of them.</source>
        <translation>Vérifiez le code&#x202f;; entries list les montre tous.</translation>
    </message>
    <message>
        <source>There is no judge {judge} (line {row}).</source>
        <translation>Il n’y a pas de juge {judge} (ligne {row}).</translation>
    </message>
    <message>
        <source>Check the code; judges list shows all of them.</source>
        <translation>Vérifiez le code&#x202f;; judges list les montre tous.</translation>
    </message>
    <message>
        <source>There is no panel {value} (line {row}).</source>
        <translation>Il n’y a pas de jury {value} (ligne {row}).</translation>
    </message>
    <message>
        <source>{value} is not a state (line {row}).</source>
        <translation>{value} n’est pas un état (ligne {row}).</translation>
    </message>
    <message>
        <source>Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, ineligible or practice for an entry.</source>
        <translation>Utilisez blank, cannot_judge, recused ou excluded pour une note&#x202f;; in, withdrawn, disqualified, duplicate, ineligible ou practice pour une contribution.</translation>
    </message>
    <message>
        <source>There is no stratum {value} (line {row}).</source>
        <translation>Il n’y a pas de strate {value} (ligne {row}).</translation>
    </message>
    <message>
        <source>The entries cannot all get the judges they need: {detail}.</source>
        <translation>Les contributions ne peuvent pas toutes avoir les juges qu’il leur faut&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>Add judges, raise the load, ask for fewer judges an entry, make languages a wish only (--language preferred), or look at the conflicts.</source>
        <translation>Ajoutez des juges, augmentez la charge, demandez moins de juges par contribution, faites des langues une simple préférence (--language preferred), ou examinez les conflits.</translation>
    </message>
    <message>
        <source>Round {round} cannot be closed yet: {detail}.</source>
        <translation>Le tour {round} ne peut pas encore être clos&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>Resolve what is named, or waive it in the same step with --waive.</source>
        <translation>Réglez ce qui est cité, ou passez outre du même coup avec --waive.</translation>
    </message>
    <message>
        <source>Round {round} is not closed, so nothing can rest on its result.</source>
        <translation>Le tour {round} n’est pas clos&#x202f;; rien ne peut se fonder sur son résultat.</translation>
    </message>
    <message>
        <source>Close the round first with close.</source>
        <translation>Commencez par clore le tour avec close.</translation>
    </message>
    <message>
        <source>There is no {value} here.</source>
        <translation>Il n’y a pas de {value} ici.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Look at the call with call show to see where it stands.</source>
        <translation>Regardez où en est l’appel avec call show.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Donnez-le avec --reason.</translation>
    </message>
    <message>
        <source>There is no template {value}.</source>
        <translation>Il n’y a pas de modèle {value}.</translation>
    </message>
    <message>
        <source>See the templates with template list.</source>
        <translation>Voyez les modèles avec template list.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez interrompu l’opération.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>Rien n’a été modifié&#x202f;; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>{file} cannot be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>{file} ne peut pas être écrit&#x202f;; le bulletin lui-même est fait et conservé, avec l’accusé de réception {value}.</translation>
    </message>
    <message>
        <source>Write it to another place with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>Écrivez-le ailleurs avec ballot again {call} {value} --out FILE, ou depuis la liste des envois.</translation>
    </message>
    <message>
        <source>The rules leave {key} empty, and it cannot be.</source>
        <translation>Les règles laissent {key} vide, et ce n’est pas permis.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>dossier d’évaluation</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>archive de l’appel</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>fichier de clé</translation>
    </message>
    <message>
        <source>Something is larger than Palmares accepts (limit {limit}) (line {row}).</source>
        <translation>Quelque chose dépasse la taille que Palmares accepte (limite {limit}) (ligne {row}).</translation>
    </message>
    <message>
        <source>Line {row} is not text in {value}.</source>
        <translation>La ligne {row} n’est pas du texte en {value}.</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 or as XLSX and try again, or say with --encoding how it is written.</source>
        <translation>Enregistrez le tableau en CSV UTF-8 ou en XLSX et réessayez, ou dites avec --encoding comment il est écrit.</translation>
    </message>
    <message>
        <source>The check code of {entry} does not fit this judge and this round (line {row}).</source>
        <translation>Le code de contrôle de {entry} ne correspond pas à ce juge et à ce tour (ligne {row}).</translation>
    </message>
    <message>
        <source>See whether this is the form of another judge or of another round, and whether entries and codes have been moved against each other.</source>
        <translation>Voyez si c’est le formulaire d’un autre juge ou d’un autre tour, et si contributions et codes ont été décalés les uns par rapport aux autres.</translation>
    </message>
    <message>
        <source>{file} is no table that Palmares can read ({detail}).</source>
        <translation>{file} n’est pas un tableau que Palmares sait lire ({detail}).</translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV UTF-8 in the program it comes from, and try again.</source>
        <translation>Enregistrez-le en XLSX ou en CSV UTF-8 dans son programme d’origine, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, and try again.</source>
        <translation>Ouvrez-le dans son programme d’origine, enregistrez-le sans mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The file has no worksheet {value}; it has {found}.</source>
        <translation>Le fichier n’a pas de feuille de calcul {value}&#x202f;; il contient&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Name one of them with --sheet, or give its number.</source>
        <translation>Nommez-en une avec --sheet, ou donnez son numéro.</translation>
    </message>
    <message>
        <source>{file} cannot be written; the package of {judge} is made and counted as sent.</source>
        <translation>{file} ne peut pas être écrit&#x202f;; le dossier de {judge} est fait et compte comme envoyé.</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one with package --judge {judge}.</source>
        <translation>Choisissez un autre dossier et écrivez-en un nouveau avec package --judge {judge}.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder, a pipe or a device, and is not replaced by a file.</source>
        <translation>{file} est un lien, un dossier, un tube ou un périphérique, et n’est pas remplacé par un fichier.</translation>
    </message>
    <message>
        <source>Give the name of a file; nothing was changed.</source>
        <translation>Donnez le nom d’un fichier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} cannot be written, and a call is not opened without it, not even to read.</source>
        <translation>{file} ne peut pas être écrit, et sans lui un appel ne s’ouvre pas, pas même en lecture.</translation>
    </message>
    <message>
        <source>Allow writing in the folder of the call, or copy the folder to where you may write.</source>
        <translation>Autorisez l’écriture dans le dossier de l’appel, ou copiez ce dossier là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} with steps of {step} (line {row}).</source>
        <translation>{value} n’est pas sur l’échelle {limit} au pas de {step} (ligne {row}).</translation>
    </message>
    <message>
        <source>{value} is no scale.</source>
        <translation>{value} n’est pas une échelle.</translation>
    </message>
    <message>
        <source>Give the smaller end, the larger end and the step, with colons between them.</source>
        <translation>Donnez la plus petite borne, la plus grande et le pas, séparés par des deux-points.</translation>
    </message>
    <message>
        <source>Entry {value} is in the table already (line {row}).</source>
        <translation>La contribution {value} est déjà dans le tableau (ligne {row}).</translation>
    </message>
    <message>
        <source>No entry is in the round {round} yet: {found} wait for screening.</source>
        <translation>Aucune contribution n’est encore dans le tour {round}&#x202f;; en attente de vérification préalable&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Let them in with entries screen, then try again.</source>
        <translation>Admettez-les avec entries screen, puis réessayez.</translation>
    </message>
    <message>
        <source>A file of entry {entry} was changed or damaged on this computer: {file}.</source>
        <translation>Un fichier de la contribution {entry} a été modifié ou endommagé sur cet ordinateur&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>Put it back from a backup of your disk, or merge a bundle of the call that holds it.</source>
        <translation>Remettez-le depuis une sauvegarde de votre disque, ou fusionnez une archive de l’appel qui le contient.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk: {value} is no longer what was signed.</source>
        <translation>Les données de cet appel sont endommagées sur le disque&#x202f;: {value} n’est plus ce qui a été signé.</translation>
    </message>
    <message>
        <source>Palmares will not change them; save what still proves itself with salvage, or restore a backup.</source>
        <translation>Palmares n’y touchera pas&#x202f;; récupérez ce qui reste vérifiable avec salvage, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The new rules leave out the round {round}, in which something was assigned or scored.</source>
        <translation>Les nouvelles règles omettent le tour {round}, dans lequel quelque chose a déjà été attribué ou noté.</translation>
    </message>
    <message>
        <source>Keep it in the rules, or make a new call from these rules with call new --rules.</source>
        <translation>Gardez-le dans les règles, ou créez un nouvel appel avec ces règles au moyen de call new --rules.</translation>
    </message>
    <message>
        <source>The call in {file} can be read and not be changed: nothing may be written there.</source>
        <translation>L’appel dans {file} peut être lu et non modifié&#x202f;: rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>Copy its whole home folder to where you may write and give that with --home, or allow writing; nothing was changed.</source>
        <translation>Copiez tout son dossier de données là où vous pouvez écrire et indiquez-le avec --home, ou autorisez l’écriture&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say it so that only one fits: with --as, or with more of the name.</source>
        <translation>Précisez pour qu’une seule convienne&#x202f;: avec --as, ou avec un nom plus complet.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Round {round} is closed on exactly these sheets already.</source>
        <translation>Le tour {round} est déjà clos sur exactement ces grilles.</translation>
    </message>
    <message>
        <source>Close it again when sheets have come in or were settled.</source>
        <translation>Clôturez-le de nouveau quand des grilles seront arrivées ou auront été tranchées.</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through that is not through already.</source>
        <translation>Rien du tour {round} ne passe qui ne soit déjà passé.</translation>
    </message>
    <message>
        <source>Look at rank, and at the decisions.</source>
        <translation>Regardez rank et les décisions.</translation>
    </message>
    <message>
        <source>Nothing is scored in round {round} yet.</source>
        <translation>Rien n’est encore noté au tour {round}.</translation>
    </message>
    <message>
        <source>Score an entry, then try again.</source>
        <translation>Notez une contribution, puis réessayez.</translation>
    </message>
    <message>
        <source>This call is not damaged.</source>
        <translation>Cet appel n’est pas endommagé.</translation>
    </message>
    <message>
        <source>There is nothing to save; backup makes a copy of it.</source>
        <translation>Il n’y a rien à récupérer&#x202f;; backup en fait une copie.</translation>
    </message>
    <message>
        <source>Nobody is asked to judge anything in round {round} yet.</source>
        <translation>Personne n’a encore rien à évaluer au tour {round}.</translation>
    </message>
    <message>
        <source>Decide with assign who judges what, then try again.</source>
        <translation>Décidez avec assign qui évalue quoi, puis réessayez.</translation>
    </message>
    <message>
        <source>Round {round} is frozen already.</source>
        <translation>Le tour {round} est déjà verrouillé.</translation>
    </message>
    <message>
        <source>Its rules stay as they are.</source>
        <translation>Ses règles restent telles quelles.</translation>
    </message>
    <message>
        <source>{value} differs from no other laptop.</source>
        <translation>{value} ne diffère d’aucun autre appareil.</translation>
    </message>
    <message>
        <source>See with forks what is there in two versions.</source>
        <translation>Voyez avec forks ce qui existe en deux versions.</translation>
    </message>
    <message>
        <source>Nothing is left here to forget.</source>
        <translation>Il ne reste rien à effacer ici.</translation>
    </message>
    <message>
        <source>Ask for more with --per-entry, or top up when a judge drops out.</source>
        <translation>Demandez-en plus avec --per-entry, ou complétez quand un juge se retire.</translation>
    </message>
    <message>
        <source>Round {round} is the last one.</source>
        <translation>Le tour {round} est le dernier.</translation>
    </message>
    <message>
        <source>Give the call another round first, with call rules.</source>
        <translation>Donnez d’abord un autre tour à l’appel, avec call rules.</translation>
    </message>
    <message>
        <source>There is no ballot and no bundle.</source>
        <translation>Il n’y a ni bulletin ni archive.</translation>
    </message>
    <message>
        <source>Name the files, or the folder they lie in; what they are called does not matter.</source>
        <translation>Nommez les fichiers, ou le dossier où ils se trouvent&#x202f;; leur nom n’a pas d’importance.</translation>
    </message>
    <message>
        <source>{value} is here already, and line {row} says something else in {column}.</source>
        <translation>{value} est déjà ici, et la ligne {row} dit autre chose dans {column}.</translation>
    </message>
    <message>
        <source>To correct what is here use judges set or entries set; then take the line out or make it agree.</source>
        <translation>Pour corriger ce qui est ici, utilisez judges set ou entries set&#x202f;; retirez ensuite la ligne ou faites-la concorder.</translation>
    </message>
    <message>
        <source>Nobody sits in panel {value} of round {round}.</source>
        <translation>Personne ne siège dans le jury {value} du tour {round}.</translation>
    </message>
    <message>
        <source>Seat judges there: judges set CALL JUDGE panel_{round}={value}, or judges import a table with the column panel_{round}.</source>
        <translation>Placez-y des juges&#x202f;: judges set CALL JUDGE panel_{round}={value}, ou judges import avec un tableau qui a la colonne panel_{round}.</translation>
    </message>
    <message>
        <source>More than one call here is called {value}: {found}.</source>
        <translation>Plusieurs appels portent ici le nom {value}&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Name one of these folders in its place, or with --call.</source>
        <translation>Nommez à sa place l’un de ces dossiers, ou avec --call.</translation>
    </message>
    <message>
        <source>A file of entry {entry} is no longer on this computer: {value}.</source>
        <translation>Un fichier de la contribution {entry} n’est plus sur cet ordinateur&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>Bring them back with salvage, merge a complete bundle, or restore a backup.</source>
        <translation>Récupérez-les avec salvage, fusionnez une archive complète ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This call has no round.</source>
        <translation>Cet appel n’a aucun tour.</translation>
    </message>
    <message>
        <source>If it had one, bring it back with salvage; else give it rules with call rules.</source>
        <translation>S’il en avait un, récupérez-le avec salvage&#x202f;; sinon, donnez-lui des règles avec call rules.</translation>
    </message>
    <message>
        <source>No laptop is called {value}.</source>
        <translation>Aucun appareil ne s’appelle {value}.</translation>
    </message>
    <message>
        <source>Name it as judges list does: the judge, a stroke and the first digits of its key.</source>
        <translation>Nommez-le comme judges list&#x202f;: le code du juge, une barre oblique et les premiers chiffres de sa clé.</translation>
    </message>
    <message>
        <source>This call is open in another Palmares ({host}).</source>
        <translation>Cet appel est ouvert dans un autre Palmares ({host}).</translation>
    </message>
    <message>
        <source>Line {row} is not text in UTF-8.</source>
        <translation>La ligne {row} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 and try again.</source>
        <translation>Enregistrez le tableau en CSV UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>This call was written by a newer version of Palmares.</source>
        <translation>Cet appel a été écrit par une version plus récente de Palmares.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>{value} of entry {entry} is given twice.</source>
        <translation>{value} de la contribution {entry} est donné deux fois.</translation>
    </message>
    <message>
        <source>Keep one of the two; nothing was saved.</source>
        <translation>Gardez l’un des deux&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no field {value}.</source>
        <translation>Il n’y a pas de champ {value}.</translation>
    </message>
    <message>
        <source>Name one of these: {found}.</source>
        <translation>Indiquez l’un de ceux-ci&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk, and the record it begins with is lost, here and in its backups.</source>
        <translation>Les données de cet appel sont endommagées sur le disque, et l’enregistrement par lequel il commence est perdu, ici et dans ses sauvegardes.</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and take it in with call import: what is still sound here is saved together with it.</source>
        <translation>Procurez-vous une archive de l’appel auprès d’un collègue ou là où elle est conservée et importez-la avec call import&#x202f;: ce qui est encore sain ici est sauvé avec elle.</translation>
    </message>
    <message>
        <source>Entry {entry} of judge {judge} was typed before, from another table.</source>
        <translation>La contribution {entry} du juge {judge} a déjà été saisie, à partir d’un autre tableau.</translation>
    </message>
    <message>
        <source>If a second person has typed this one from the paper, say so with --typing 2; if it corrects the first typing, with --typing 1.</source>
        <translation>Si une autre personne a saisi celui-ci d’après le papier, dites-le avec --typing 2&#x202f;; s’il corrige la première saisie, avec --typing 1.</translation>
    </message>
    <message>
        <source>{column} would put into the open what shows who the entrant is ({value}); records cannot be taken back.</source>
        <translation>{column} révélerait l’identité du participant ({value})&#x202f;; les enregistrements ne peuvent pas être repris.</translation>
    </message>
    <message>
        <source>Write name=, email=, phone=, organisation=, address= or note= without entrant. before it, or private.{found}=: these are kept apart and can be erased.</source>
        <translation>Écrivez name=, email=, phone=, organisation=, address= ou note= sans entrant. devant, ou private.{found}=&#x202f;: ces données sont gardées à part et peuvent être effacées.</translation>
    </message>
    <message>
        <source>That is no answer to {value}.</source>
        <translation>Ce n’est pas une réponse à {value}.</translation>
    </message>
    <message>
        <source>Answer it with: {found}.</source>
        <translation>Répondez par&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{value} cannot be answered away: it stands until what it names is put right.</source>
        <translation>{value} ne s’efface pas par une réponse&#x202f;: ce constat reste tant que ce qu’il désigne n’est pas réglé.</translation>
    </message>
    <message>
        <source>End a fork with resolve and confirm or revoke a laptop with device; what blocks a close can be waived in the same step with close --waive.</source>
        <translation>Mettez fin à une divergence avec resolve, confirmez ou révoquez un appareil avec device&#x202f;; si autre chose bloque une clôture, vous pouvez passer outre dans la même étape avec close --waive.</translation>
    </message>
    <message>
        <source>The close of {round} rests on {found} records that are not here (CLOSE_INCOMPLETE): {value}.</source>
        <translation>La clôture de {round} repose sur des enregistrements absents d’ici ({found}&#x202f;; CLOSE_INCOMPLETE)&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>{file} is the database of a call or a backup of it, not a file to exchange.</source>
        <translation>{file} est la base de données d’un appel ou l’une de ses sauvegardes, pas un fichier d’échange.</translation>
    </message>
    <message>
        <source>Bring a backup back as a call of its own with restore; to pass a call on, write a bundle of it.</source>
        <translation>Restaurez une sauvegarde comme appel à part avec restore&#x202f;; pour transmettre un appel, écrivez-en une archive.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be written.</source>
        <translation>Le disque n’a pas accepté ce qui devait être écrit.</translation>
    </message>
    <message>
        <source>Look whether the disk is there and may be written to, then try again; nothing was changed.</source>
        <translation>Vérifiez que le disque est là et accepte l’écriture, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The table has one line and nothing below it: {value}</source>
        <translation>Le tableau n’a qu’une ligne, sans rien dessous&#x202f;: {value}</translation>
    </message>
    <message>
        <source>The first line names the columns, and each line below it is read. Check that this is the file and the worksheet you meant.</source>
        <translation>La première ligne nomme les colonnes, et chaque ligne au-dessous est lue. Vérifiez que c’est bien le fichier et la feuille voulus.</translation>
    </message>
    <message>
        <source>Line {row} holds a zero byte, which is in no text.</source>
        <translation>La ligne {row} contient un octet nul, qui n’existe dans aucun texte.</translation>
    </message>
    <message>
        <source>The file was damaged, or it is no table. Save the table anew as CSV UTF-8 or as XLSX.</source>
        <translation>Le fichier a été endommagé, ou ce n’est pas un tableau. Enregistrez de nouveau le tableau en CSV UTF-8 ou en XLSX.</translation>
    </message>
    <message>
        <source>One version of {value} has to stand: only a sheet or a close can be left out.</source>
        <translation>Une version de {value} doit faire foi&#x202f;: seules une grille ou une clôture peuvent être exclues.</translation>
    </message>
    <message>
        <source>Say which with --use; forks shows the versions.</source>
        <translation>Dites laquelle avec --use&#x202f;; forks montre les versions.</translation>
    </message>
    <message>
        <source>Entry {value} was not in round {round}.</source>
        <translation>La contribution {value} n’était pas dans le tour {round}.</translation>
    </message>
    <message>
        <source>Decide on an entry that rank lists for that round, or name another round.</source>
        <translation>Prenez une décision sur une contribution que rank affiche pour ce tour, ou nommez un autre tour.</translation>
    </message>
    <message>
        <source>{key} is in the rules and says nothing.</source>
        <translation>{key} figure dans les règles et ne dit rien.</translation>
    </message>
    <message>
        <source>Give it one of the keys that docs/RULES.md names for it, or leave it out.</source>
        <translation>Donnez-lui l’une des clés que docs/RULES.md indique, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Correct that value; docs/RULES.md lists what it may be. Weights and other decimals stand in quotation marks.</source>
        <translation>Corrigez cette valeur&#x202f;; docs/RULES.md énumère les valeurs possibles. Les pondérations et autres nombres décimaux s’écrivent entre guillemets.</translation>
    </message>
    <message>
        <source>There is nothing to score; nothing was saved. Ask the coordinator if you think otherwise.</source>
        <translation>Il n’y a rien à noter&#x202f;; rien n’a été enregistré. Si vous pensez le contraire, demandez à la coordination.</translation>
    </message>
    <message>
        <source>Entry {entry} was withdrawn (line {row}).</source>
        <translation>La contribution {entry} a été retirée (ligne {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} was disqualified (line {row}).</source>
        <translation>La contribution {entry} a été disqualifiée (ligne {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} came twice, and the other one is scored (line {row}).</source>
        <translation>La contribution {entry} est arrivée deux fois, et c’est l’autre qui est notée (ligne {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not eligible (line {row}).</source>
        <translation>La contribution {entry} n’est pas admissible (ligne {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not in this round (line {row}).</source>
        <translation>La contribution {entry} n’est pas dans ce tour (ligne {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not yours to score: you have a conflict of interest with it (line {row}).</source>
        <translation>Ce n’est pas à vous de noter la contribution {entry}&#x202f;: vous avez un conflit d’intérêts avec elle (ligne {row}).</translation>
    </message>
    <message>
        <source>The text of entry {entry} was not corrected since it was scored.</source>
        <translation>Le texte de la contribution {entry} n’a pas été corrigé depuis qu’elle a été notée.</translation>
    </message>
    <message>
        <source>Your scores stand as they are.</source>
        <translation>Vos notes restent telles quelles.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>Le disque est plein&#x202f;: {file} n’a pas pu être écrit&#x202f;; le bulletin lui-même est fait et conservé, avec l’accusé de réception {value}.</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write it with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>Libérez de la place ou prenez un autre disque, puis écrivez-le avec ballot again {call} {value} --out FILE, ou depuis la liste des envois.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the package of {judge} is made and counted as sent.</source>
        <translation>Le disque est plein&#x202f;: {file} n’a pas pu être écrit&#x202f;; le dossier de {judge} est fait et compté comme envoyé.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one with package --judge {judge}.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, et écrivez-en un nouveau avec package --judge {judge}.</translation>
    </message>
    <message>
        <source>The disk is full: the call in {file} can be read, and what leaves it written to another disk, but not changed.</source>
        <translation>Le disque est plein&#x202f;: l’appel dans {file} peut être lu et exporté vers un autre disque, mais pas modifié.</translation>
    </message>
    <message>
        <source>The table has no column {column} for {value}.</source>
        <translation>Le tableau n’a pas de colonne {column} pour {value}.</translation>
    </message>
    <message>
        <source>It has these: {found}. Write the name as it stands there.</source>
        <translation>Il a celles-ci&#x202f;: {found}. Écrivez le nom tel qu’il y figure.</translation>
    </message>
    <message>
        <source>--map {value}={column} contradicts --map {found}; nothing was changed.</source>
        <translation>--map {value}={column} contredit --map {found}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say of each column once what it is, and of each field once where it stands; only text may stand in several columns.</source>
        <translation>Dites une seule fois ce qu’est chaque colonne, et une seule fois où se trouve chaque champ&#x202f;; seul text peut occuper plusieurs colonnes.</translation>
    </message>
    <message>
        <source>This looks like a table of entries ({found}): no column says who a judge is; nothing was changed.</source>
        <translation>Cela ressemble à un tableau de contributions ({found})&#x202f;: aucune colonne ne dit qui est juge&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Bring it in with entries import. If these are judges, say with --map name=COLUMN who they are, or leave each of those columns out with --map -=COLUMN.</source>
        <translation>Importez-le avec entries import. Si ce sont des juges, dites avec --map name=COLUMN qui ils sont, ou omettez chacune de ces colonnes avec --map -=COLUMN.</translation>
    </message>
    <message>
        <source>Line {row}: {value} has more digits than a score can have.</source>
        <translation>Ligne {row}&#x202f;: {value} a plus de chiffres qu’une note ne peut en avoir.</translation>
    </message>
    <message>
        <source>A score has at most 12 digits behind the point and 15 in all. Round it as your rules say.</source>
        <translation>Une note a au plus 12 décimales et 15 chiffres en tout. Arrondissez-la selon vos règles.</translation>
    </message>
    <message>
        <source>{value} is the code of more than one: {found}.</source>
        <translation>Plusieurs portent le code {value}&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Name one of them as it stands there; findings says how to give it a code of its own.</source>
        <translation>Nommez l’un d’eux tel qu’il est écrit là&#x202f;; findings dit comment lui donner un code propre.</translation>
    </message>
    <message>
        <source>{value} is there in two versions: nothing is done with it until one of them stands.</source>
        <translation>{value} existe en deux versions&#x202f;: rien n’en est fait tant qu’aucune ne fait foi.</translation>
    </message>
    <message>
        <source>Look at both with forks, and say with resolve which one stands.</source>
        <translation>Voyez les deux avec forks, et dites avec resolve laquelle fait foi.</translation>
    </message>
    <message>
        <source>{file} is a ballot, and the package it belongs to was not opened here.</source>
        <translation>{file} est un bulletin, et le dossier auquel il appartient n’a pas été ouvert ici.</translation>
    </message>
    <message>
        <source>Open the package that the office sent you first, then this ballot again.</source>
        <translation>Ouvrez d’abord le dossier que la coordination vous a envoyé, puis de nouveau ce bulletin.</translation>
    </message>
    <message>
        <source>{file} is there already, and may be the only copy of a key.</source>
        <translation>{file} existe déjà, et peut être la seule copie d’une clé.</translation>
    </message>
    <message>
        <source>Give the name of a new file, or move that one away first; nothing was changed.</source>
        <translation>Donnez le nom d’un nouveau fichier, ou déplacez d’abord celui-là&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty: there is no password in it.</source>
        <translation>La première ligne de {file} est vide&#x202f;: elle ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>Write the password into its first line, then try again.</source>
        <translation>Écrivez le mot de passe sur la première ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Round {value} does not come after round {round}: nothing goes on into it.</source>
        <translation>Le tour {value} ne vient pas après le tour {round}&#x202f;: rien n’y passe.</translation>
    </message>
    <message>
        <source>Name a later round with --to; call show lists them in their order.</source>
        <translation>Nommez avec --to un tour ultérieur&#x202f;; call show les donne dans l’ordre.</translation>
    </message>
    <message>
        <source>What is known of {value} as a person is not in this copy of the call: it was left out of the bundle that the copy was made from.</source>
        <translation>Les données personnelles de {value} ne sont pas dans cette copie de l’appel&#x202f;: elles n’étaient pas dans l’archive dont la copie provient.</translation>
    </message>
    <message>
        <source>Change it where it is, or merge a bundle with names first; nothing was changed, because the rest would be lost.</source>
        <translation>Modifiez-les là où elles sont, ou fusionnez d’abord une archive avec les noms&#x202f;; rien n’a été modifié, car le reste serait perdu.</translation>
    </message>
    <message>
        <source>The worksheet {value} has no column {column}; its headings are: {found}.</source>
        <translation>La feuille {value} n’a pas de colonne {column}&#x202f;; ses en-têtes sont&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet, or say --map {column}=HEADING.</source>
        <translation>D’autres feuilles ont aussi des lignes&#x202f;: {limit}. Indiquez la bonne avec --sheet, ou ajoutez --map {column}=HEADING.</translation>
    </message>
    <message>
        <source>The table has no column {column}; its headings are: {found}.</source>
        <translation>Le tableau n’a pas de colonne {column}&#x202f;; ses en-têtes sont&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{file} is a backup: it can be looked into and is never changed.</source>
        <translation>{file} est une sauvegarde&#x202f;: on peut la consulter, elle n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own with restore, and change that.</source>
        <translation>Restaurez-la comme appel à part avec restore, et modifiez celui-ci.</translation>
    </message>
    <message>
        <source>This key file asks for more work or memory to open it than any that Palmares writes; it was not opened.</source>
        <translation>Ce fichier de clé demande, pour être ouvert, plus de travail ou de mémoire qu’aucun de ceux que Palmares écrit&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It was altered or made by something else: ask its sender for the key file again.</source>
        <translation>Il a été altéré ou produit par autre chose&#x202f;: redemandez le fichier de clé à son expéditeur.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, and there is no such file in the folder of attachments.</source>
        <translation>La ligne {row} nomme {file}, et il n’y a pas de tel fichier dans le dossier des pièces jointes.</translation>
    </message>
    <message>
        <source>Put the file there or correct its name in the table; capital letters count.</source>
        <translation>Mettez-y le fichier ou corrigez son nom dans le tableau&#x202f;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which leads out of the folder of attachments.</source>
        <translation>La ligne {row} nomme {file}, qui mène hors du dossier des pièces jointes.</translation>
    </message>
    <message>
        <source>Put the file into the folder and write its name alone into the table.</source>
        <translation>Mettez le fichier dans le dossier et n’écrivez que son nom dans le tableau.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a link to another place and is not followed.</source>
        <translation>La ligne {row} nomme {file}, qui est un lien vers un autre endroit et n’est pas suivi.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder of attachments.</source>
        <translation>Mettez le fichier lui-même dans le dossier des pièces jointes.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a folder or a device and no file.</source>
        <translation>La ligne {row} nomme {file}, qui est un dossier ou un périphérique et non un fichier.</translation>
    </message>
    <message>
        <source>Name an ordinary file in the folder of attachments.</source>
        <translation>Nommez un fichier ordinaire du dossier des pièces jointes.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which cannot be read.</source>
        <translation>La ligne {row} nomme {file}, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that the file may be read, then try again.</source>
        <translation>Vérifiez que le fichier peut être lu, puis réessayez.</translation>
    </message>
    <message>
        <source>{entry} has left round {round}: withdrawn, disqualified or the like.</source>
        <translation>{entry} a quitté le tour {round}&#x202f;: retrait, disqualification ou autre.</translation>
    </message>
    <message>
        <source>Reinstate it there first, with entries reinstate and a reason, or leave it out.</source>
        <translation>Réintégrez-la d’abord dans ce tour, avec entries reinstate et un motif, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>No package for {judge} was written. In two versions, so that what differs would be missing from it: {found}.</source>
        <translation>Aucun dossier n’a été écrit pour {judge}. Ceci existe en deux versions, et ce qui diffère y manquerait&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Look at both with forks, say with resolve which one stands, then write the package with package --judge {judge}.</source>
        <translation>Voyez les deux avec forks, dites avec resolve laquelle fait foi, puis écrivez le dossier avec package --judge {judge}.</translation>
    </message>
    <message>
        <source>Head the columns as the form does, or like the criteria; forms writes the form anew.</source>
        <translation>Intitulez les colonnes comme le formulaire le fait, ou comme les critères&#x202f;; forms écrit de nouveau le formulaire.</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet.</source>
        <translation>D’autres feuilles ont aussi des lignes&#x202f;: {limit}. Indiquez la bonne avec --sheet.</translation>
    </message>
    <message>
        <source>Palmares will not change them. This command saves what still proves itself: palmares-cli salvage {folder}. A backup comes back with palmares-cli restore and its file.</source>
        <translation>Palmares n’y touchera pas. Cette commande récupère ce qui reste vérifiable&#x202f;: palmares-cli salvage {folder}. Une sauvegarde se restaure avec palmares-cli restore et son fichier.</translation>
    </message>
    <message>
        <source>Free some space or see to the disk: what is left goes when the call is opened next. The packages that held some of it are listed by erase with --dry-run.</source>
        <translation>Libérez de la place ou vérifiez le disque&#x202f;: ce qui reste sera effacé à la prochaine ouverture de l’appel. erase avec --dry-run montre les dossiers qui en contenaient.</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk is too full to finish it.</source>
        <translation>L’effacement est consigné, et le disque est trop plein pour le terminer.</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk did not let it finish.</source>
        <translation>L’effacement est consigné, et le disque ne l’a pas laissé finir.</translation>
    </message>
    <message>
        <source>Nothing was changed; with --dry-run, erase lists the packages that held some of it.</source>
        <translation>Rien n’a été modifié&#x202f;; avec --dry-run, erase montre les dossiers qui en contenaient.</translation>
    </message>
    <message>
        <source>{judge} is asked to judge nothing in round {round}, and was sent nothing of it.</source>
        <translation>{judge} n’a rien à évaluer dans le tour {round}, et rien de ce tour ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>{entry} is in round {round} already.</source>
        <translation>{entry} est déjà dans le tour {round}.</translation>
    </message>
    <message>
        <source>{value} is no word for why somebody recuses or cannot judge.</source>
        <translation>{value} n’est pas un mot qui dise pourquoi quelqu’un se récuse ou ne peut pas évaluer.</translation>
    </message>
    <message>
        <source>The file of texts is not made as it has to be, at {key}.</source>
        <translation>Le fichier de textes n’est pas fait comme il le faut, à {key}.</translation>
    </message>
    <message>
        <source>It is a list with, for each language, its lang and its items, each of them with at (where the text belongs, as template show lists it) and text.</source>
        <translation>C’est une liste qui, pour chaque langue, donne lang et items, chacun avec at (la place du texte, comme template show la liste) et text.</translation>
    </message>
    <message>
        <source>Nothing called {value} is in the way of closing round {round}; it was not closed.</source>
        <translation>Rien qui s’appelle {value} ne fait obstacle à la clôture du tour {round}&#x202f;; il n’a pas été clos.</translation>
    </message>
    <message>
        <source>Leave it out of --waive, or name what findings lists, by its code or in full.</source>
        <translation>Retirez-le de --waive, ou nommez ce que findings énumère, par son code ou en entier.</translation>
    </message>
    <message>
        <source>There are no two versions of {value}.</source>
        <translation>Il n’existe pas deux versions de {value}.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is not in round {round} now (withdrawn, disqualified or the like), so that no sheet of it can count.</source>
        <translation>Ligne {row}&#x202f;: la contribution {entry} n’est pas dans le tour {round} à présent (retirée, disqualifiée ou autre), si bien qu’aucune de ses grilles ne peut compter.</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first, with entries screen or entries reinstate.</source>
        <translation>Retirez la ligne, ou admettez d’abord la contribution avec entries screen ou entries reinstate.</translation>
    </message>
    <message>
        <source>Line {row}: {judge} has a confirmed conflict of interest with entry {entry}, so that the sheet cannot count.</source>
        <translation>Ligne {row}&#x202f;: {judge} a un conflit d’intérêts confirmé avec la contribution {entry}, si bien que la grille ne peut pas compter.</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first with judges conflict.</source>
        <translation>Retirez la ligne. S’il n’y a finalement pas de conflit, dites-le d’abord avec judges conflict.</translation>
    </message>
    <message>
        <source>{judge} has not dropped out of round {round}.</source>
        <translation>{judge} ne s’est pas retiré du tour {round}.</translation>
    </message>
    <message>
        <source>{file} holds nothing at all.</source>
        <translation>{file} ne contient rien du tout.</translation>
    </message>
    <message>
        <source>An upload may have been broken off: get the file again, or take it out of the folder.</source>
        <translation>Un téléversement a pu être interrompu&#x202f;: procurez-vous le fichier à nouveau, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <source>The rules file holds {value} and not an object with a version and rounds.</source>
        <translation>Le fichier de règles contient {value} et non un objet avec une version et des tours.</translation>
    </message>
    <message>
        <source>Begin as docs/RULES.md shows; template show prints one to start from.</source>
        <translation>Commencez comme le montre docs/RULES.md&#x202f;; template show en affiche un dont partir.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} has no check code, so that this is no form as Palmares writes it.</source>
        <translation>Ligne {row}&#x202f;: la contribution {entry} n’a pas de code de contrôle&#x202f;; ce n’est donc pas un formulaire tel que Palmares l’écrit.</translation>
    </message>
    <message>
        <source>Take the form that came back, with its column of check codes. What somebody typed from paper comes in with --source paper.</source>
        <translation>Prenez le formulaire revenu, avec sa colonne de codes de contrôle. Ce que quelqu’un a saisi d’après papier entre avec --source paper.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is for practice, and what judges give it never leaves their laptops.</source>
        <translation>Ligne {row}&#x202f;: la contribution {entry} est un essai, et ce que les juges lui donnent ne quitte jamais leurs appareils.</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given with entries practice.</source>
        <translation>Retirez la ligne&#x202f;; les notes de référence se donnent avec entries practice.</translation>
    </message>
    <message>
        <source>Between round {round} and round {value} lies {found}, which nothing may skip.</source>
        <translation>Entre le tour {round} et le tour {value} se trouve {found}, que rien ne peut sauter.</translation>
    </message>
    <message>
        <source>Go into the next round first, and on from there once that is closed.</source>
        <translation>Passez d’abord au tour suivant, puis continuez à partir de là une fois qu’il est clos.</translation>
    </message>
    <message>
        <source>{value} cannot be a duplicate of itself.</source>
        <translation>{value} ne peut pas être un doublon d’elle-même.</translation>
    </message>
    <message>
        <source>Name the entry that it repeats with --of.</source>
        <translation>Nommez avec --of la contribution qu’elle répète.</translation>
    </message>
    <message>
        <source>{value} is out of the field as a duplicate of {found}, so that neither would stay in.</source>
        <translation>{value} est écartée comme doublon de {found}&#x202f;; aucune des deux ne resterait.</translation>
    </message>
    <message>
        <source>Name the entry that stays in with --of, or let {value} in again first with entries reinstate.</source>
        <translation>Nommez avec --of la contribution qui reste, ou réadmettez d’abord {value} avec entries reinstate.</translation>
    </message>
    <message>
        <source>Type pass or 1, fail or 0, unsure or 2; leave it out if it was not looked at.</source>
        <translation>Tapez pass ou 1, fail ou 0, unsure ou 2&#x202f;; omettez-le si le point n’a pas été examiné.</translation>
    </message>
    <message>
        <source>The call that {file} belongs to is not on this computer.</source>
        <translation>L’appel auquel appartient {file} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take in a bundle of that call first, with call import, then merge this again; whoever coordinates it writes one with call export.</source>
        <translation>Faites d’abord entrer une archive de cet appel avec call import, puis fusionnez de nouveau ce fichier&#x202f;; qui le coordonne en écrit une avec call export.</translation>
    </message>
    <message>
        <source>{file} is a package for a judge and no table.</source>
        <translation>{file} est un dossier d’évaluation pour un juge, pas un tableau.</translation>
    </message>
    <message>
        <source>Its judge opens it with open.</source>
        <translation>Son juge l’ouvre avec open.</translation>
    </message>
    <message>
        <source>{file} is a ballot and no table.</source>
        <translation>{file} est un bulletin, pas un tableau.</translation>
    </message>
    <message>
        <source>Take it in with merge.</source>
        <translation>Intégrez-le avec merge.</translation>
    </message>
    <message>
        <source>{file} is a bundle of a whole call and no table.</source>
        <translation>{file} est l’archive d’un appel entier et non un tableau.</translation>
    </message>
    <message>
        <source>Take it in with merge, or with call import where the call is not here yet.</source>
        <translation>Intégrez-la avec merge, ou avec call import si l’appel n’est pas encore ici.</translation>
    </message>
    <message>
        <source>{file} is the key file of a call and no table.</source>
        <translation>{file} est le fichier de clé d’un appel, pas un tableau.</translation>
    </message>
    <message>
        <source>Bring the key in with keys restore.</source>
        <translation>Faites entrer la clé avec keys restore.</translation>
    </message>
    <message>
        <source>Line {row}: what is in {column} for entry {entry} fills its cell to the last of {limit} characters, so the spreadsheet has cut it off there.</source>
        <translation>Ligne {row}&#x202f;: ce qui se trouve dans {column} pour la contribution {entry} remplit sa cellule jusqu’au dernier des {limit} caractères&#x202f;; le tableur l’a donc coupé là.</translation>
    </message>
    <message>
        <source>Shorten it in the form, or ask the judge for the whole words and import the sheet as CSV.</source>
        <translation>Raccourcissez-le dans le formulaire, ou demandez au juge le texte entier et importez la fiche en CSV.</translation>
    </message>
    <message>
        <source>Entry {value} is not in round {round}.</source>
        <translation>La contribution {value} n’est pas dans le tour {round}.</translation>
    </message>
    <message>
        <source>See with entries list --round {round} which entries are.</source>
        <translation>Voyez avec entries list --round {round} lesquelles y sont.</translation>
    </message>
    <message>
        <source>{value} was erased, and not everywhere yet: it was not reached in {file}.</source>
        <translation>{value} a été effacé, mais pas encore partout&#x202f;: {file} n’a pas été atteint.</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, and say erase {call} {value} once more: that tells what is left to do.</source>
        <translation>Fermez-le là où il est ouvert, ou rebranchez son disque, puis redites erase {call} {value}&#x202f;: cela indique ce qui reste à faire.</translation>
    </message>
    <message>
        <source>The backup {file} holds what was erased; a newer version of Palmares has written it, so this one cannot take it out.</source>
        <translation>La sauvegarde {file} contient ce qui a été effacé&#x202f;; une version plus récente de Palmares l’a écrite, celle-ci ne peut donc pas l’en retirer.</translation>
    </message>
    <message>
        <source>Update Palmares and open the call, or delete that file yourself.</source>
        <translation>Mettez Palmares à jour et ouvrez l’appel, ou supprimez vous-même ce fichier.</translation>
    </message>
    <message>
        <source>{value} was erased (line {row}): no name, word or file about it is kept any more, and nothing was saved.</source>
        <translation>{value} a été effacé (ligne {row})&#x202f;: plus aucun nom, texte ou fichier à ce sujet n’est conservé, et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Scores and coded attributes can still be changed. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>Les notes et les attributs codés peuvent encore être modifiés. Une personne qui revient est enregistrée avec une nouvelle contribution, ou comme nouveau juge, sous un autre code.</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through: what is left stands at the cut, and nobody has decided.</source>
        <translation>Rien du tour {round} n’avance&#x202f;: ce qui reste est au seuil, et personne n’a décidé.</translation>
    </message>
    <message>
        <source>Let all of it through with --with-undecided, or one with --entry CODE and a --reason.</source>
        <translation>Laissez tout avancer avec --with-undecided, ou une seule avec --entry CODE et un --reason.</translation>
    </message>
    <message>
        <source>There is nothing to assign: what is asked for stands already, and what was sent or begun stays.</source>
        <translation>Rien à attribuer&#x202f;: ce qui est demandé est déjà en place, et ce qui est envoyé ou commencé reste.</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write the file there; until then it is in no file.</source>
        <translation>Libérez de la place ou prenez un autre disque, puis écrivez-y le fichier&#x202f;; d’ici là, le bulletin n’est dans aucun fichier.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one.</source>
        <translation>Libérez de la place ou choisissez un autre répertoire, et écrivez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Choose another place for the file; until then it is in no file.</source>
        <translation>Choisissez un autre endroit pour le fichier&#x202f;; d’ici là, le bulletin n’est dans aucun fichier.</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one.</source>
        <translation>Choisissez un autre répertoire et écrivez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Allow writing there, or copy its folder to where you may write; nothing was changed.</source>
        <translation>Autorisez-y l’écriture, ou copiez son répertoire là où vous pouvez écrire&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Palmares will not change them; restore a backup, or write to the coordinator.</source>
        <translation>Palmares ne les modifiera pas&#x202f;; restaurez une sauvegarde, ou écrivez à la coordination.</translation>
    </message>
    <message>
        <source>Correct what is named here, or leave it out, and try again.</source>
        <translation>Corrigez ce qui est nommé ici, ou laissez-le de côté, puis réessayez.</translation>
    </message>
    <message>
        <source>Say it so that only one fits.</source>
        <translation>Précisez, de façon qu’une seule réponse convienne.</translation>
    </message>
    <message>
        <source>Go to Home, which shows the calls that are here, or open the file you were sent.</source>
        <translation>Allez à l’Accueil, qui montre les appels présents ici, ou ouvrez le fichier que vous avez reçu.</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, and judge from there.</source>
        <translation>Ouvrez d’abord le dossier du juge, et évaluez à partir de là.</translation>
    </message>
    <message>
        <source>Nothing is decided about round {round}, and no entry of it goes on to a later one.</source>
        <translation>Rien n’est décidé pour le tour {round}, et aucune de ses contributions ne passe à un tour suivant.</translation>
    </message>
    <message>
        <source>Record what the committee decides, then write the letters.</source>
        <translation>Enregistrez ce que décide le comité, puis écrivez les lettres.</translation>
    </message>
    <message>
        <source>More than one judge of {value} works on this computer: {found}.</source>
        <translation>Plusieurs juges de {value} travaillent sur cet ordinateur&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Say whose work this is with --as.</source>
        <translation>Dites avec --as de qui est ce travail.</translation>
    </message>
    <message>
        <source>Use one of these: {found}. Say the rest in a comment, which can be erased.</source>
        <translation>Utilisez l’un de ceux-ci&#x202f;: {found}. Dites le reste dans un commentaire, qui peut être effacé.</translation>
    </message>
    <message>
        <source>Judges were sent another version of round {value} than this, and score on its form.</source>
        <translation>Les juges ont reçu une autre version du tour {value} que celle-ci, et notent sur sa grille.</translation>
    </message>
    <message>
        <source>Let that one stand, with --use {found}, or begin a new round for the other.</source>
        <translation>Laissez celle-là faire foi, avec --use {found}, ou commencez un nouveau tour pour l’autre.</translation>
    </message>
    <message>
        <source>Judges were sent both versions of round {value}, and score on two forms: neither can stand for the other.</source>
        <translation>Les juges ont reçu les deux versions du tour {value} et notent sur deux grilles&#x202f;: aucune ne peut valoir pour l’autre.</translation>
    </message>
    <message>
        <source>Set aside what one of the two offices has done, with aside and the hash of the file that brought it, as inspect tells it; then send its judges new packages.</source>
        <translation>Mettez de côté ce qu’a fait l’un des deux bureaux, avec aside et l’empreinte du fichier qui l’a apporté, telle que la donne inspect&#x202f;; puis envoyez de nouveaux dossiers à ses juges.</translation>
    </message>
    <message>
        <source>{file} says otherwise than the package you have, for two people changed the same at your coordinator&apos;s: {found}. Nothing was taken from it, and your scores are as they were.</source>
        <translation>{file} dit autre chose que le dossier que vous avez, car deux personnes de la coordination ont modifié la même chose&#x202f;: {found}. Rien n’en a été repris et vos notes sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>Go on with what you have, and tell your coordinator; once they have agreed they send you one that holds.</source>
        <translation>Continuez avec ce que vous avez et prévenez votre coordination&#x202f;; une fois d’accord, elle vous enverra un dossier qui vaut.</translation>
    </message>
    <message>
        <source>Round {round} has no panel {value}.</source>
        <translation>Le tour {round} n’a pas de jury {value}.</translation>
    </message>
    <message>
        <source>call rules CALL names the panels of each round.</source>
        <translation>call rules CALL nomme les jurys de chaque tour.</translation>
    </message>
    <message>
        <source>No entry is in round {round} yet.</source>
        <translation>Aucune contribution n’est encore dans le tour {round}.</translation>
    </message>
    <message>
        <source>Bring entries in with entries import; a later round is filled with advance.</source>
        <translation>Faites-les entrer avec entries import&#x202f;; un tour suivant se remplit avec advance.</translation>
    </message>
    <message>
        <source>Look at both under Files, Forks, and say which one stands.</source>
        <translation>Voyez les deux sous Fichiers, Divergences, et dites laquelle fait foi.</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first.</source>
        <translation>Retirez la ligne, ou admettez d’abord la contribution.</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given on the page Entries.</source>
        <translation>Retirez la ligne&#x202f;; les notes de référence se donnent sur la page Contributions.</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first, on the page Judges.</source>
        <translation>Retirez la ligne. S’il n’y a finalement pas de conflit, dites-le d’abord, sur la page Juges.</translation>
    </message>
    <message>
        <source>See under Files, Forks, what is there in two versions.</source>
        <translation>Voyez sous Fichiers, Divergences, ce qui existe en deux versions.</translation>
    </message>
    <message>
        <source>Decide on the page Assignment who judges what, then try again.</source>
        <translation>Décidez sur la page Attribution qui évalue quoi, puis réessayez.</translation>
    </message>
    <message>
        <source>Open a bundle of that call under All calls first, then this again; whoever coordinates the call writes one.</source>
        <translation>Ouvrez d’abord une archive de cet appel sous Tous les appels, puis ce fichier de nouveau&#x202f;; qui coordonne l’appel en écrit une.</translation>
    </message>
    <message>
        <source>Open it under All calls: what the file is for is said there, and what can be done with it.</source>
        <translation>Ouvrez-le sous Tous les appels&#x202f;: il y est dit à quoi sert le fichier et ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own, and change that.</source>
        <translation>Rétablissez-la comme un appel à part, et modifiez celui-ci.</translation>
    </message>
    <message>
        <source>Correct what is here on its own page; then take the line out or make it agree.</source>
        <translation>Corrigez ce qui est ici sur sa propre page&#x202f;; retirez ensuite la ligne ou faites-la concorder.</translation>
    </message>
    <message>
        <source>Seat judges there, on the page Judges.</source>
        <translation>Affectez-y des juges, sur la page Juges.</translation>
    </message>
    <message>
        <source>Let them in on the page Entries, then try again.</source>
        <translation>Admettez-les sur la page Contributions, puis réessayez.</translation>
    </message>
    <message>
        <source>Reinstate it there first, with a reason, or leave it out.</source>
        <translation>Réintégrez-la d’abord là-bas, avec un motif, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Look at the results, and at the decisions.</source>
        <translation>Voyez les résultats et les décisions.</translation>
    </message>
    <message>
        <source>Bring entries in on the page Entries; a later round is filled from Results.</source>
        <translation>Faites entrer des contributions sur la page Contributions&#x202f;; un tour suivant se remplit depuis Résultats.</translation>
    </message>
    <message>
        <source>Give the call another round first, on the page Rules.</source>
        <translation>Donnez d’abord un autre tour à l’appel, sur la page Règles.</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and open it under All calls: what is still sound here is saved together with it.</source>
        <translation>Procurez-vous une archive de cet appel auprès d’un collègue ou d’un fonds d’archives et ouvrez-la sous Tous les appels&#x202f;: ce qui est encore intact ici est sauvé avec elle.</translation>
    </message>
    <message>
        <source>A backup is brought back under Files, Backups, of its call; to pass a call on, write a bundle of it.</source>
        <translation>Une sauvegarde se rétablit sous Fichiers, Sauvegardes, de son appel&#x202f;; pour transmettre un appel, écrivez-en une archive.</translation>
    </message>
    <message>
        <source>Merge a complete bundle, or restore a backup.</source>
        <translation>Fusionnez une archive complète, ou rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Give it rules on the page Rules.</source>
        <translation>Donnez-lui des règles sur la page Règles.</translation>
    </message>
    <message>
        <source>Open the key file under All calls; reading, checking and exporting work without it.</source>
        <translation>Ouvrez le fichier de clé sous Tous les appels&#x202f;; lire, vérifier et exporter restent possibles sans lui.</translation>
    </message>
    <message>
        <source>Freeze the rules of the round first.</source>
        <translation>Figez d’abord les règles du tour.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Vérifiez le code.</translation>
    </message>
    <message>
        <source>Close the round first.</source>
        <translation>Clôturez d’abord le tour.</translation>
    </message>
    <message>
        <source>Look at the Overview to see where the call stands.</source>
        <translation>Voyez dans la Vue d’ensemble où en est l’appel.</translation>
    </message>
    <message>
        <source>Write one of these: {found}.</source>
        <translation>Écrivez l’un de ceux-ci&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>The worksheet {found} has one line and nothing below it: {value}</source>
        <translation>La feuille {found} n’a qu’une ligne, sans rien dessous&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{value} is for its judge to end, not for the office; no round waits for it.</source>
        <translation>{value} est à régler par son juge, non par la coordination&#x202f;; aucun tour n’en dépend.</translation>
    </message>
    <message>
        <source>Ask the judge to open both files on one laptop and to send once more. Which scores count is said of each sheet.</source>
        <translation>Demandez au juge d’ouvrir les deux fichiers sur un même appareil et d’envoyer de nouveau. Les notes qui comptent se décident grille par grille.</translation>
    </message>
    <message>
        <source>{value} is there in several versions, and none is this laptop&apos;s own that could replace them.</source>
        <translation>{value} existe en plusieurs versions, et cet appareil n’en a pas à lui qui puisse les remplacer.</translation>
    </message>
    <message>
        <source>Give every score of it together with --seen, or choose a version in the window.</source>
        <translation>Donnez toutes ses notes avec --seen, ou choisissez une version dans la fenêtre.</translation>
    </message>
    <message>
        <source>Take one of the versions, or give every score anew.</source>
        <translation>Prenez l’une des versions, ou redonnez toutes les notes.</translation>
    </message>
    <message>
        <source>This laptop has no key for call {call} yet, so it can make no ballot. What is scored is saved.</source>
        <translation>Cet appareil n’a pas encore de clé pour l’appel {call} et ne peut donc pas établir de bulletin. Ce qui est noté est enregistré.</translation>
    </message>
    <message>
        <source>Open your package once more, then send: the package makes this laptop known.</source>
        <translation>Ouvrez encore une fois votre dossier, puis envoyez&#x202f;: le dossier fait connaître cet appareil.</translation>
    </message>
    <message>
        <source>{value} is no answer to {column} (line {row}).</source>
        <translation>{value} n’est pas une réponse à {column} (ligne {row}).</translation>
    </message>
    <message>
        <source>Nothing is decided about entry {value}.</source>
        <translation>Rien n’est décidé sur la contribution {value}.</translation>
    </message>
    <message>
        <source>Look with decisions at what is decided, and name the award if it is not the round&apos;s own.</source>
        <translation>Regardez avec decisions ce qui est décidé, et nommez le prix si ce n’est pas celui du tour lui-même.</translation>
    </message>
    <message>
        <source>Choose an entry that is decided, and the award it is about.</source>
        <translation>Choisissez une contribution pour laquelle une décision est prise, et le prix concerné.</translation>
    </message>
    <message>
        <source>{file} is a form for a judge to fill in, no ballot.</source>
        <translation>{file} est un formulaire à remplir par un juge, pas un bulletin.</translation>
    </message>
    <message>
        <source>Take it in for its judge with sheets import.</source>
        <translation>Importez-le pour son juge avec sheets import.</translation>
    </message>
    <message>
        <source>Line {row} says {value} where the form asks whether the entry is not scored.</source>
        <translation>La ligne {row} indique {value} là où le formulaire demande si la contribution n’est pas notée.</translation>
    </message>
    <message>
        <source>Ask the judge what is meant. Where the entry is not scored, write conflict of interest or cannot judge there; else leave the cell empty.</source>
        <translation>Demandez au juge ce qu’il a voulu dire. Si la contribution n’est pas notée, écrivez-y «&#x202f;conflit d’intérêts&#x202f;» ou «&#x202f;impossible d’évaluer&#x202f;»&#x202f;; sinon, laissez la cellule vide.</translation>
    </message>
    <message>
        <source>By the column {column} these are not “in”: {found}. A table brings no states, and they would come in like the others.</source>
        <translation>Selon la colonne {column}, celles-ci ne sont pas «&#x202f;admises&#x202f;»&#x202f;: {found}. Un tableau n’apporte pas d’état, et elles entreraient comme les autres.</translation>
    </message>
    <message>
        <source>Leave them out with --without {value}; or say --map -={column}, and set their states afterwards with entries withdraw, entries disqualify or entries duplicate.</source>
        <translation>Laissez-les de côté avec --without {value}&#x202f;; ou indiquez --map -={column} et fixez leurs états ensuite avec entries withdraw, entries disqualify ou entries duplicate.</translation>
    </message>
    <message>
        <source>Rename or remove one of them, or say which is which: the second is called “{column} (2)”.</source>
        <translation>Renommez ou retirez l’une d’elles, ou dites laquelle est laquelle&#x202f;: la seconde s’appelle «&#x202f;{column} (2)&#x202f;».</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Renommez ou retirez l’une des deux.</translation>
    </message>
    <message>
        <source>The first row looks like a row of data, not like headings: {value}</source>
        <translation>La première ligne semble être une ligne de données, pas d’en-têtes&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Put a row of headings first and try again, or say --no-headings: the columns are then called A, B, C and so on.</source>
        <translation>Mettez d’abord une ligne d’en-têtes et réessayez, ou indiquez --no-headings&#x202f;: les colonnes s’appellent alors A, B, C, etc.</translation>
    </message>
    <message>
        <source>Tick above the rows that the first one holds no headings, or put a row of headings first.</source>
        <translation>Cochez «&#x202f;La première ligne ne contient pas d’en-têtes&#x202f;» au-dessus des lignes, ou mettez d’abord une ligne d’en-têtes.</translation>
    </message>
    <message>
        <source>Take it in for its judge under Files, Received, with the button “Take in a form”.</source>
        <translation>Importez-le pour son juge sous Fichiers, Reçus, avec le bouton «&#x202f;Importer un formulaire&#x202f;».</translation>
    </message>
    <message>
        <source>Papers are written as PDF, as a web page or as plain text, not as {value}.</source>
        <translation>Les documents s’écrivent en PDF, en page web ou en texte brut, pas en {value}.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf, .html or .txt; a word processor opens a web page and saves it as its own.</source>
        <translation>Donnez au fichier l’extension .pdf, .html ou .txt&#x202f;; un traitement de texte ouvre une page web et l’enregistre dans son propre format.</translation>
    </message>
    <message>
        <source>A table is written as a spreadsheet or as CSV, and {value} has the name of something else.</source>
        <translation>Un tableau s’écrit en feuille de calcul ou en CSV, et {value} porte le nom d’un autre type de fichier.</translation>
    </message>
    <message>
        <source>Give the file the ending .xlsx for a spreadsheet, .csv for CSV.</source>
        <translation>Donnez au fichier l’extension .xlsx pour une feuille de calcul, .csv pour CSV.</translation>
    </message>
    <message>
        <source>Line {row} goes on beyond column {limit}, the last that a table may have.</source>
        <translation>La ligne {row} va au-delà de la colonne {limit}, la dernière qu’un tableau puisse avoir.</translation>
    </message>
    <message>
        <source>Clear what stands far to the right, or copy the columns that are meant into a new table.</source>
        <translation>Effacez ce qui se trouve loin à droite, ou copiez les colonnes voulues dans un nouveau tableau.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>Le tableau a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>Clear what stands far below, or split it into several tables.</source>
        <translation>Effacez ce qui se trouve loin en bas, ou répartissez-le en plusieurs tableaux.</translation>
    </message>
    <message>
        <source>A cell in line {row} holds more than {limit} bytes, the most that one may.</source>
        <translation>Une cellule de la ligne {row} contient plus de {limit} octets, le maximum d’une cellule.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it to the entry as a file.</source>
        <translation>Raccourcissez-la, ou joignez-la à la contribution sous forme de fichier.</translation>
    </message>
    <message>
        <source>Files of the folder are named in {found}, and nothing says whether they are judged or somebody’s papers; nothing was imported.</source>
        <translation>Des fichiers du dossier sont nommés dans {found}, et rien ne dit s’ils sont à évaluer ou s’il s’agit de documents personnels&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Say --map attachment=COLUMN of each column with files that are judged, or --map -=COLUMN of each that stays out.</source>
        <translation>Indiquez --map attachment=COLONNE pour chaque colonne dont les fichiers sont à évaluer, ou --map -=COLONNE pour chaque colonne à laisser de côté.</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}: leave --encoding out or say --encoding {encoding}.</source>
        <translation>Les caractères du fichier semblent être en {encoding}&#x202f;: omettez --encoding ou indiquez --encoding {encoding}.</translation>
    </message>
    <message>
        <source>Leave the line out with --without {row}. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>Laissez cette ligne de côté avec --without {row}. Une personne qui revient est enregistrée avec une nouvelle contribution, ou comme nouveau juge, sous un autre code.</translation>
    </message>
    <message>
        <source>The row stays out. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>La ligne reste de côté. Une personne qui revient est enregistrée avec une nouvelle contribution, ou comme nouveau juge, sous un autre code.</translation>
    </message>
    <message>
        <source>{value} is no trial run; nothing was thrown away.</source>
        <translation>{value} n’est pas une simulation&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Its trial run, if there is one, is called {value}-TEST: see call list.</source>
        <translation>Sa simulation, s’il y en a une, s’appelle {value}-TEST&#x202f;: voyez call list.</translation>
    </message>
    <message>
        <source>Codes in {column} say who sent the entry: {found}. Judges read codes, and records keep them for ever; nothing was imported.</source>
        <translation>Des codes de {column} révèlent qui a envoyé la contribution&#x202f;: {found}. Les juges lisent les codes, et les enregistrements les gardent pour toujours&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Say --map private.source_id={column}, and codes are made; or --map code={column}, if they are to stay.</source>
        <translation>Indiquez --map private.source_id={column}, et des codes seront créés&#x202f;; ou --map code={column}, si ceux du tableau doivent rester.</translation>
    </message>
</context>
<context>
    <name>ExtraFields</name>
    <message>
        <source>Consent to show the work</source>
        <translation>Accord pour montrer le travail</translation>
    </message>
    <message>
        <source>Consent of a guardian</source>
        <translation>Accord d’un responsable légal</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>A judge has used more than one laptop. Is %1 one of them?</source>
        <comment>the name of a laptop, such as J-03/87b0</comment>
        <translation>Un juge a utilisé plusieurs appareils. %1 est-il l’un des siens&#x202f;?</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways: say under Files, Forks, which sheet stands.</source>
        <comment>a judge; an entry</comment>
        <translation>%1 a noté %2 de deux façons&#x202f;: dites sous Fichiers, Divergences, quelle grille fait foi.</translation>
    </message>
    <message>
        <source>One thing is here in two versions: say under Files, Forks, which one stands (%1).</source>
        <translation>Un élément existe ici en deux versions&#x202f;: dites sous Fichiers, Divergences, laquelle fait foi (%1).</translation>
    </message>
    <message>
        <source>The sheet of %1 for %2 was decided for, and counts, though its laptop %3 is revoked.</source>
        <comment>a judge; an entry; a laptop</comment>
        <translation>La grille de %1 pour %2 a été retenue et compte, bien que son appareil %3 soit révoqué.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {row} is here already as {value} and was left out.</source>
        <translation>La ligne {row} est déjà ici sous {value} et a été omise.</translation>
    </message>
    <message>
        <source>The column {column} was not used.</source>
        <translation>La colonne {column} n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began.</source>
        <translation>Les paliers, les ex æquo ou le seuil de {round} ont été modifiés après le début de la notation.</translation>
    </message>
    <message>
        <source>{entry} is capped: its {by} was full before it.</source>
        <translation>{entry} est plafonnée&#x202f;: son quota par {by} était atteint avant elle.</translation>
    </message>
    <message>
        <source>{entry} made room so that a floor by {by} is met.</source>
        <translation>{entry} a cédé sa place pour qu’un plancher par {by} soit atteint.</translation>
    </message>
    <message>
        <source>{entry} is level with others, and the floor for {by} {value} would have to choose among them: the committee decides.</source>
        <translation>{entry} est à égalité avec d’autres, et le plancher pour {by} {value} obligerait à choisir entre elles&#x202f;: au comité de décider.</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} to meet the floor.</source>
        <translation>Il n’y a pas assez de contributions avec {by} {value} pour atteindre le plancher.</translation>
    </message>
    <message>
        <source>{entry} was raised into the cut to meet a floor by {by}.</source>
        <translation>{entry} a été remontée au-dessus du seuil pour atteindre un plancher par {by}.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart: one more judge would help.</source>
        <translation>Les totaux de {entry} sont distants de {gap}&#x202f;: un juge de plus serait utile.</translation>
    </message>
    <message>
        <source>{entry} has no sheet from {stratum} in panel {panel}.</source>
        <translation>{entry} n’a aucune grille de {stratum} dans le jury {panel}.</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank}: the committee decides.</source>
        <translation>{entry} partage le rang {rank}&#x202f;: au comité de décider.</translation>
    </message>
    <message>
        <source>Something the close of {round} rests on has been corrected since ({kind}).</source>
        <translation>Un élément sur lequel repose la clôture de {round} a été corrigé depuis ({kind}).</translation>
    </message>
    <message>
        <source>The close of {round} rests on records that are not here; import a complete bundle.</source>
        <translation>La clôture de {round} repose sur des enregistrements absents ici&#x202f;; importez une archive complète.</translation>
    </message>
    <message>
        <source>The code {code} is used twice; give one of them another code.</source>
        <translation>Le code {code} est utilisé deux fois&#x202f;; donnez un autre code à l’un des deux.</translation>
    </message>
    <message>
        <source>A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.</source>
        <translation>Un conflit du juge {judge} avec la contribution {entry} attend une décision&#x202f;: confirmez-le ou rejetez-le.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.</source>
        <translation>Le juge {judge} a noté {entry} malgré un conflit confirmé&#x202f;; la grille ne compte pas.</translation>
    </message>
    <message>
        <source>Entry {entry} has sheets in {round} but is not in that round.</source>
        <translation>La contribution {entry} a des grilles dans {round} mais n’est pas dans ce tour.</translation>
    </message>
    <message>
        <source>A laptop ({device}) wrote in the name of another judge; none of that counts.</source>
        <translation>Un appareil ({device}) a écrit au nom d’un autre juge&#x202f;; rien de cela ne compte.</translation>
    </message>
    <message>
        <source>There are two versions of one {type}; look at both with forks and say which stands.</source>
        <translation>Il existe deux versions d’un même élément ({type})&#x202f;; voyez les deux avec forks et dites laquelle fait foi.</translation>
    </message>
    <message>
        <source>A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.</source>
        <translation>Un bulletin pour {round} énumère des grilles qui ne sont pas arrivées&#x202f;; demandez au juge de le renvoyer.</translation>
    </message>
    <message>
        <source>Entry {entry} is in no division of {round} and is not ranked; give it one.</source>
        <translation>La contribution {entry} n’est dans aucune catégorie de {round} et n’est pas classée&#x202f;; donnez-lui-en une.</translation>
    </message>
    <message>
        <source>Records by {author} are of a kind only others may write; they do not count.</source>
        <translation>Des enregistrements de {author} sont d’un type que seuls d’autres peuvent écrire&#x202f;; ils ne comptent pas.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were never assigned: count them or not?</source>
        <translation>Le juge {judge} a noté dans {round} des contributions qui ne lui ont jamais été attribuées&#x202f;: les compter ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Some records are of a newer version; update Palmares to see them.</source>
        <translation>Certains enregistrements sont d’une version plus récente&#x202f;; mettez Palmares à jour pour les voir.</translation>
    </message>
    <message>
        <source>A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.</source>
        <translation>Une note du juge {judge} pour {entry} dans {round} n’est pas sur l’échelle&#x202f;; la grille ne compte pas.</translation>
    </message>
    <message>
        <source>Entry {entry} was judged before its text or a file was changed.</source>
        <translation>La contribution {entry} a été évaluée avant une modification de son texte ou d’un fichier.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {round} on another form; the sheets do not count.</source>
        <translation>Le juge {judge} a noté {round} sur un autre formulaire&#x202f;; les grilles ne comptent pas.</translation>
    </message>
    <message>
        <source>Sheets from a laptop that was revoked ({device}) do not count.</source>
        <translation>Les grilles d’un appareil révoqué ({device}) ne comptent pas.</translation>
    </message>
    <message>
        <source>There are sheets of a round {round} that is not known here.</source>
        <translation>Il y a des grilles d’un tour {round} inconnu ici.</translation>
    </message>
    <message>
        <source>A judge has used more than one laptop ({device}): confirm or revoke it with device.</source>
        <translation>Un juge a utilisé plus d’un appareil ({device})&#x202f;: confirmez-le ou révoquez-le avec device.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were taken back: count them or not?</source>
        <translation>Le juge {judge} a noté dans {round} des contributions qui ne lui sont plus attribuées&#x202f;: les compter ou non&#x202f;?</translation>
    </message>
    <message>
        <source>A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.</source>
        <translation>Une grille du juge {judge} pour {entry} dans {round} note un critère inconnu&#x202f;; elle ne compte pas.</translation>
    </message>
    <message>
        <source>There are sheets in {round} for an entry that is not known here.</source>
        <translation>Il y a dans {round} des grilles pour une contribution inconnue ici.</translation>
    </message>
    <message>
        <source>There are sheets in {round} by a judge who is not known here.</source>
        <translation>Il y a dans {round} des grilles d’un juge inconnu ici.</translation>
    </message>
    <message>
        <source>Nobody vouches for the key {author}; what it signed does not count until a package does.</source>
        <translation>Personne ne répond de la clé {author}&#x202f;; ce qu’elle a signé ne compte pas tant qu’un dossier n’en répond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder belong to no row, such as {file}.</source>
        <translation>
            <numerusform>%n fichier du dossier n’appartient à aucune ligne&#x202f;: {file}.</numerusform>
            <numerusform>%n fichiers du dossier n’appartiennent à aucune ligne, par exemple {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold formulas; the values they had when the file was saved were taken.</source>
        <translation>
            <numerusform>%n cellule contient une formule&#x202f;; la valeur qu’elle avait à l’enregistrement du fichier a été prise.</numerusform>
            <numerusform>%n cellules contiennent des formules&#x202f;; les valeurs qu’elles avaient à l’enregistrement du fichier ont été prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet hides the columns {column}; they were read all the same.</source>
        <translation>Le classeur masque les colonnes {column}&#x202f;; elles ont été lues quand même.</translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet hides %n rows; they were read all the same.</source>
        <translation>
            <numerusform>Le classeur masque %n ligne&#x202f;; elle a été lue quand même.</numerusform>
            <numerusform>Le classeur masque %n lignes&#x202f;; elles ont été lues quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} names a link, and links are never followed: fetch {value} and put the file into the folder.</source>
        <translation>La ligne {row} contient un lien, et les liens ne sont jamais suivis&#x202f;: récupérez {value} et mettez le fichier dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas: a value beside several rows was taken for each of them.</source>
        <translation>
            <numerusform>%n zone fusionnée&#x202f;: une valeur placée à côté de plusieurs lignes vaut pour chacune.</numerusform>
            <numerusform>%n zones fusionnées&#x202f;: une valeur placée à côté de plusieurs lignes vaut pour chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the worksheet {value} was read, not {others}; --sheet names another.</source>
        <translation>Seule la feuille de calcul {value} a été lue, pas {others}&#x202f;; --sheet en désigne une autre.</translation>
    </message>
    <message>
        <source>Line {row} ({entry}) may be the same as {value}; look at both.</source>
        <translation>La ligne {row} ({entry}) est peut-être la même que {value}&#x202f;; voyez les deux.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after its close, which still decides by the rules before.</source>
        <translation>Les paliers, les ex æquo ou le seuil de {round} ont été modifiés après sa clôture, qui décide toujours selon les règles précédentes.</translation>
    </message>
    <message>
        <source>{entry} is in {round} without having come through {from}.</source>
        <translation>{entry} figure dans {round} sans avoir franchi {from}.</translation>
    </message>
    <message>
        <source>The decision about {entry} ({award}) rests on a result of {round} that no longer stands: decide again on the present one, or settle this as seen.</source>
        <translation>La décision sur {entry} ({award}) repose sur un résultat de {round} qui ne fait plus foi&#x202f;: décidez de nouveau d’après l’actuel, ou marquez ce point comme vu avec settle.</translation>
    </message>
    <message>
        <source>Place {place} of {award} is decided for both {entry} and {other}: decide again about one of them, or about both as joint.</source>
        <translation>La place {place} de {award} est attribuée à la fois à {entry} et à {other}&#x202f;: décidez de nouveau pour l’une d’elles, ou pour les deux comme joint (ex æquo).</translation>
    </message>
    <message>
        <source>Both {entry} and {other} are decided to win {award}: decide again about one of them, or about both as joint.</source>
        <translation>{entry} et {other} sont toutes deux désignées lauréates de {award}&#x202f;: décidez de nouveau pour l’une d’elles, ou pour les deux comme joint (ex æquo).</translation>
    </message>
    <message>
        <source>The division, language or attributes of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>La catégorie, la langue ou les attributs de {entry} ont été corrigés après la clôture de {round}&#x202f;; pour que cela décide, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>The attributes of the entrant of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>Les attributs du participant qui a envoyé {entry} ont été corrigés après la clôture de {round}&#x202f;; pour que cela décide, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>The panel of judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>Le juge {judge} a changé de jury après la clôture de {round}&#x202f;; pour que cela décide, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>The assignment of {entry} to judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>L’attribution de {entry} au juge {judge} a été modifiée après la clôture de {round}&#x202f;; pour que cela décide, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} for {entry} no longer counts, but the close of {round} rests on it; to leave it out, close {round} again.</source>
        <translation>La grille du juge {judge} pour {entry} ne compte plus, mais la clôture de {round} repose sur elle&#x202f;; pour l’exclure, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>{from}, from which {round} carries values, has been closed again since; to carry the new values, close {round} again.</source>
        <translation>{from}, dont {round} reprend des valeurs, a été clos de nouveau depuis&#x202f;; pour reprendre les nouvelles, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>{entry} has left since {round} was closed ({state}). The closed ranking stays as it is and still lists it; only its status and the decisions about it change.</source>
        <translation>{entry} est sortie depuis la clôture de {round} ({state}). Le classement de la clôture reste tel quel et la mentionne toujours&#x202f;; seuls changent son état et les décisions à son sujet.</translation>
    </message>
    <message>
        <source>The status of {entry} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>L’état de {entry} a été modifié après la clôture de {round}&#x202f;; pour que cela décide, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>{entry} has a place by a decision ({award}, {round}) but is out now ({state}): decide about it again, and about who moves up.</source>
        <translation>{entry} a obtenu une place par décision ({award}, {round}) mais n’est plus en lice ({state})&#x202f;: décidez de nouveau à son sujet, et de qui la remplace.</translation>
    </message>
    <message>
        <source>The sheet of {judge} for {entry} in {round} was decided for, and counts, though its laptop {device} is revoked: revoke it once more to keep it so, or decide again with resolve.</source>
        <translation>La grille de {judge} pour {entry} dans {round} a été retenue et compte, bien que son appareil {device} soit révoqué&#x202f;: révoquez-le encore une fois pour la garder, ou tranchez de nouveau avec resolve.</translation>
    </message>
    <message>
        <source>{entry} has left {from} ({state}) but is still in {round} and ranked there: take it out of {round} as well, or reinstate it in {from}.</source>
        <translation>{entry} a quitté {from} ({state}) mais figure encore dans {round} et y est classée&#x202f;: retirez-la aussi de {round}, ou réadmettez-la dans {from}.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began. The reason given: {reason}</source>
        <translation>Les paliers, les ex æquo ou le seuil de {round} ont été modifiés après le début de la notation. Motif donné&#x202f;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries pass {round} with fewer sheets than its quorum asks for: {entries}.</source>
        <translation>
            <numerusform>%n contribution franchit {round} avec moins de grilles que n’en demande le quorum&#x202f;: {entries}.</numerusform>
            <numerusform>%n contributions franchissent {round} avec moins de grilles que n’en demande le quorum&#x202f;: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}.</source>
        <translation>
            <numerusform>%n grille que la clôture de {round} ne connaît pas compte désormais. Changement des rangs&#x202f;: {ranks}&#x202f;; des paliers ou du seuil&#x202f;: {outcome}.</numerusform>
            <numerusform>%n grilles que la clôture de {round} ne connaît pas comptent désormais. Changement des rangs&#x202f;: {ranks}&#x202f;; des paliers ou du seuil&#x202f;: {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has come through {from} and is not in {round}: fill {round} again.</source>
        <translation>{entry} a franchi {from} et n’est pas dans {round}&#x202f;: remplissez {round} de nouveau.</translation>
    </message>
    <message>
        <source>{entry} is in {round} since its close, which does not rank it; to rank it, close {round} again.</source>
        <translation>{entry} est entrée dans {round} après la clôture de ce tour, qui ne la classe donc pas&#x202f;; pour la classer, clôturez {round} de nouveau.</translation>
    </message>
    <message>
        <source>{entry} was honoured by a decision on {from}, did not come through by its rules and is not in {round}: bring it in by hand with a reason, or leave it.</source>
        <translation>{entry} a été distinguée par une décision sur {from}, ne l’a pas franchi selon ses règles et n’est pas dans {round}&#x202f;: faites-la entrer à la main avec un motif, ou laissez-la.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} in division {division} to meet the floor.</source>
        <translation>Il n’y a pas assez de contributions avec {by} {value} dans la division {division} pour atteindre le plancher.</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank} of division {division}: the committee decides.</source>
        <translation>{entry} partage le rang {rank} de la division {division}&#x202f;: au comité de décider.</translation>
    </message>
    <message>
        <source>Judge {judge} has dropped out of {round}; sheets that came before count, unless an answer says otherwise.</source>
        <translation>Le juge {judge} s’est retiré de {round}&#x202f;; les grilles arrivées avant comptent, sauf réponse contraire.</translation>
    </message>
    <message>
        <source>The cut goes by “{by}”, and no entry has that attribute: its limit holds nobody back and brings nobody in. Give the entries the attribute, or change the rules.</source>
        <translation>Le seuil tient compte de «&#x202f;{by}&#x202f;», et aucune contribution n’a cet attribut&#x202f;: sa limite ne retient et ne fait entrer personne. Donnez cet attribut aux contributions, ou modifiez les règles.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after it was frozen. Its scores came on paper or in forms, so the records do not say whether judges had begun; log tells when each was taken in.</source>
        <translation>Les paliers, les ex æquo ou le seuil de {round} ont été modifiés après son verrouillage. Ses notes sont venues sur papier ou dans des formulaires&#x202f;: les enregistrements ne disent pas si les juges avaient commencé&#x202f;; log montre quand chaque chose a été reprise.</translation>
    </message>
    <message>
        <source>Line {row} is here already as {value} and was left out, its files too: {files}. Add them to the entry, or give the row a code of its own.</source>
        <translation>La ligne {row} est déjà ici sous {value} et a été omise, ses fichiers aussi&#x202f;: {files}. Ajoutez-les à la contribution, ou donnez à la ligne un code à elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why.</source>
        <translation>
            <numerusform>%n grille du juge {judge} dans {round} a été mise de côté ici et ne compte pas&#x202f;; le journal dit qui l’a fait et pourquoi.</numerusform>
            <numerusform>%n grilles du juge {judge} dans {round} ont été mises de côté ici et ne comptent pas&#x202f;; le journal dit qui l’a fait et pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has {judges} of the {asked} judges that panel {panel} of {round} asks for, since somebody dropped out or stopped: give it others with a top-up.</source>
        <translation>{entry} a {judges} juge(s) sur les {asked} que demande le jury {panel} du tour {round}, car quelqu’un s’est retiré ou s’est arrêté&#x202f;: attribuez-la à d’autres en complétant l’attribution.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart. Somebody who was asked to score it has not answered yet.</source>
        <translation>Les totaux de {entry} diffèrent de {gap}. Quelqu’un à qui elle a été confiée n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart, with more judges than the round asks for. Nobody else need be asked.</source>
        <translation>Les totaux de {entry} diffèrent de {gap}, avec plus de juges que le tour n’en demande. Il n’est pas nécessaire d’en solliciter d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}.</source>
        <translation>
            <numerusform>%n grille du juge {judge} dans {round} manque d’une note et n’est pas comptée&#x202f;: {entries}.</numerusform>
            <numerusform>%n grilles du juge {judge} dans {round} manquent d’une note et ne sont pas comptées&#x202f;: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} looks like {value}, whose personal data was deleted here on request; leave it out unless it is somebody else or they have sent it anew.</source>
        <translation>La ligne {row} ressemble à {value}, dont les données personnelles ont été effacées ici sur demande&#x202f;; laissez-la de côté, sauf s’il s’agit de quelqu’un d’autre ou d’un nouvel envoi de cette personne.</translation>
    </message>
    <message>
        <source>Sheets of judge {judge} in {round} do not count: the judge has no panel there, or no group where each judge needs one.</source>
        <translation>Les feuilles du juge {judge} dans {round} ne comptent pas&#x202f;: le juge n’y a pas de panel, ou pas de strate là où chaque juge en a besoin.</translation>
    </message>
    <message>
        <source>{entry} was open at the close of {from}, is not in {round}, and nobody has decided about it: bring it in by hand with a reason, or record a decision.</source>
        <translation>{entry} était en suspens à la clôture de {from}, n’est pas dans {round}, et personne n’en a décidé&#x202f;: faites-la entrer à la main avec un motif, ou enregistrez une décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not “in” by the column {column} ({entries}). A table brings no states: they come in like the others. Leave their rows out, or set their states afterwards.</source>
        <translation>
            <numerusform>%n contribution n’est pas «&#x202f;admise&#x202f;» selon la colonne {column} ({entries}). Un tableau n’apporte pas d’état&#x202f;: elle entre comme les autres. Laissez sa ligne de côté, ou fixez son état ensuite.</numerusform>
            <numerusform>%n contributions ne sont pas «&#x202f;admises&#x202f;» selon la colonne {column} ({entries}). Un tableau n’apporte pas d’état&#x202f;: elles entrent comme les autres. Laissez leurs lignes de côté, ou fixez leurs états ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hold long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map text=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n colonne contient de longues réponses gardées à titre privé, qu’aucun juge ne lira&#x202f;: {columns}. Si elles font partie de la contribution, importez avec --map text=COLONNE.</numerusform>
            <numerusform>%n colonnes contiennent de longues réponses gardées à titre privé, qu’aucun juge ne lira&#x202f;: {columns}. Si elles font partie de la contribution, importez avec --map text=COLONNE pour chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns name files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map attachment=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n colonne nomme des fichiers gardés à titre privé, qu’aucun juge ne verra&#x202f;: {columns}. S’ils font partie de la contribution, importez avec --map attachment=COLONNE.</numerusform>
            <numerusform>%n colonnes nomment des fichiers gardés à titre privé, qu’aucun juge ne verra&#x202f;: {columns}. S’ils font partie de la contribution, importez avec --map attachment=COLONNE pour chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} is {value}, which is here with the same words in other fields: it is brought up to date.</source>
        <translation>La ligne {row} est {value}, déjà présente ici avec les mêmes mots dans d’autres champs&#x202f;: cette contribution est mise à jour.</translation>
    </message>
    <message>
        <source>Line {row} says only that a file was sent in: save the files from REDCap and put them into the folder, as {value}_COLUMN and their ending.</source>
        <translation>La ligne {row} dit seulement qu’un fichier a été envoyé&#x202f;: enregistrez les fichiers depuis REDCap et placez-les dans le dossier sous le nom {value}_COLONNE suivi de leur extension.</translation>
    </message>
    <message numerus="yes">
        <source>%n files begin with an entry&apos;s code and go on with other words, and are left out: {files}. If all belong to the entries, import with --files-by-code.</source>
        <translation>
            <numerusform>%n fichier porte un nom qui commence par le code d’une contribution et continue par d’autres mots&#x202f;; il est laissé de côté&#x202f;: {files}. S’il fait partie de la contribution, importez avec --files-by-code.</numerusform>
            <numerusform>%n fichiers portent des noms qui commencent par le code d’une contribution et continuent par d’autres mots&#x202f;; ils sont laissés de côté&#x202f;: {files}. S’ils font tous partie des contributions, importez avec --files-by-code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} is {value}, which is here without these files; they come now: {files}.</source>
        <translation>La ligne {row} est {value}, déjà présente ici sans ces fichiers&#x202f;; ils y sont ajoutés maintenant&#x202f;: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in {column} say who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made.</source>
        <translation>
            <numerusform>%n code de {column} révèle l’identité de quelqu’un&#x202f;: {entries}. D’autres lisent les codes, et les enregistrements les gardent pour toujours&#x202f;: conservez cette colonne en privé, et des codes seront créés.</numerusform>
            <numerusform>%n codes de {column} révèlent l’identité de quelqu’un&#x202f;: {entries}. D’autres lisent les codes, et les enregistrements les gardent pour toujours&#x202f;: conservez cette colonne en privé, et des codes seront créés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>Restored from a backup on %1</source>
        <translation>Restauré depuis une sauvegarde le %1</translation>
    </message>
    <message>
        <source>Was here before the restored one</source>
        <translation>Était là avant celui qui a été restauré</translation>
    </message>
    <message>
        <source>Last changed on %1</source>
        <translation>Dernier changement le %1</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <comment>after another fact</comment>
        <translation>dernier changement le %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>répertoire %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflit d’intérêts</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>notée</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>in a form</source>
        <translation>dans un formulaire</translation>
    </message>
    <message>
        <source>in the program</source>
        <translation>dans le programme</translation>
    </message>
    <message>
        <source>Two closes of %1</source>
        <comment>a round</comment>
        <translation>Deux clôtures de %1</translation>
    </message>
    <message>
        <source>Two versions of the rules of %1</source>
        <comment>a round</comment>
        <translation>Deux versions des règles de %1</translation>
    </message>
    <message>
        <source>Two decisions about %1</source>
        <comment>an entry</comment>
        <translation>Deux décisions sur %1</translation>
    </message>
    <message>
        <source>Two states of %1</source>
        <comment>an entry</comment>
        <translation>Deux états de %1</translation>
    </message>
    <message>
        <source>Judge %1 in two versions</source>
        <translation>Juge %1 en deux versions</translation>
    </message>
    <message>
        <source>Entry %1 in two versions</source>
        <translation>Contribution %1 en deux versions</translation>
    </message>
    <message>
        <source>The entrant of %1 in two versions</source>
        <comment>an entry</comment>
        <translation>Participant de %1 en deux versions</translation>
    </message>
    <message>
        <source>Two versions of one thing: %1</source>
        <translation>Deux versions d’une même chose&#x202f;: %1</translation>
    </message>
    <message>
        <source>Typed at the office</source>
        <translation>Saisie à la coordination</translation>
    </message>
    <message>
        <source>Said on this computer</source>
        <translation>De cet ordinateur</translation>
    </message>
    <message>
        <source>Said at another office</source>
        <translation>D’une autre coordination</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where it was written</source>
        <translation>Où elle a été écrite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Pour le comité</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>Pour le participant</translation>
    </message>
    <message>
        <source>Sheets it rests on</source>
        <translation>Grilles sur lesquelles elle repose</translation>
    </message>
    <message>
        <source>Without sheets of</source>
        <translation>Sans grilles de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>Conservé en privé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <comment>a round</comment>
        <translation>Jury dans %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>I do not score this entry</source>
        <translation>Je ne note pas cette contribution</translation>
    </message>
    <message>
        <source>Why not, in a word</source>
        <translation>Pourquoi, en un mot</translation>
    </message>
    <message>
        <source>Comment for the committee</source>
        <translation>Commentaire pour le comité</translation>
    </message>
    <message>
        <source>Note to the entrant</source>
        <translation>Commentaire pour le participant</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflit d’intérêts</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>Not on the scale</source>
        <translation>Hors de l’échelle</translation>
    </message>
    <message>
        <source>Give a score from {scale}, or leave the cell blank.</source>
        <translation>Donnez une note sur l’échelle {scale}, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Fill in the coloured cells of the first worksheet and send this file back. Grey cells are not yours to score.</source>
        <translation>Remplissez les cellules colorées de la première feuille et renvoyez ce fichier. Vous n’avez pas à noter les cellules grises.</translation>
    </message>
    <message>
        <source>A cell that you leave blank is not a zero: it counts as not scored.</source>
        <translation>Une cellule laissée vide n’est pas un zéro&#x202f;: elle compte comme non notée.</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so in its row instead of a score.</source>
        <translation>En cas de conflit d’intérêts, ou si vous ne pouvez pas évaluer une contribution, indiquez-le sur sa ligne au lieu d’une note.</translation>
    </message>
    <message>
        <source>Please leave entries, check codes and headings as they are: by them the form finds its way back.</source>
        <translation>Laissez tels quels les contributions, les codes de contrôle et les en-têtes&#x202f;: c’est par eux que le formulaire retrouve sa place.</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>Sur cette échelle, la note la plus basse est la meilleure.</translation>
    </message>
    <message>
        <source>Scores go in steps of {step}.</source>
        <translation>Les notes vont par pas de {step}.</translation>
    </message>
    <message>
        <source>Asked only of entries in: {divisions}.</source>
        <translation>Demandé seulement pour les contributions de&#x202f;: {divisions}.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries done</source>
        <translation>Contributions terminées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 sheets received</source>
        <translation>Grilles reçues&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Open elsewhere, on %1: close it there first</source>
        <translation>Ouvert ailleurs, sur %1&#x202f;: fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>Open it to see how far it is</source>
        <translation>Ouvrez-le pour voir où il en est</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Relire et envoyer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>closes %1, %2</source>
        <translation>clôture le %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Final scores sent; %Ln changed since</source>
        <translation>
            <numerusform>Notes définitives envoyées&#x202f;; %Ln modifiée depuis</numerusform>
            <numerusform>Notes définitives envoyées&#x202f;; %Ln modifiées depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interim scores sent; %Ln changed since</source>
        <translation>
            <numerusform>Notes intermédiaires envoyées&#x202f;; %Ln modifiée depuis</numerusform>
            <numerusform>Notes intermédiaires envoyées&#x202f;; %Ln modifiées depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are sent</source>
        <translation>Toutes les notes sont envoyées</translation>
    </message>
    <message>
        <source>Next: look through your scores, then send them</source>
        <translation>Ensuite&#x202f;: relire vos notes, puis les envoyer</translation>
    </message>
    <message>
        <source>Next: %1, %2 of %3 criteria scored</source>
        <translation>Ensuite&#x202f;: %1, critères notés&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Next: add the entries</source>
        <translation>Ensuite&#x202f;: ajouter les contributions</translation>
    </message>
    <message>
        <source>Next: add judges, then assign the entries</source>
        <translation>Ensuite&#x202f;: ajouter les juges, puis attribuer les contributions</translation>
    </message>
    <message>
        <source>Next: assign the entries and send the packages</source>
        <translation>Ensuite&#x202f;: attribuer les contributions et envoyer les dossiers</translation>
    </message>
    <message>
        <source>Next: merge the ballots that come back</source>
        <translation>Ensuite&#x202f;: fusionner les bulletins qui reviennent</translation>
    </message>
    <message>
        <source>Every sheet is here</source>
        <translation>Toutes les grilles sont là</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges on this computer</source>
        <translation>
            <numerusform>%Ln juge sur cet ordinateur</numerusform>
            <numerusform>%Ln juges sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, and your own scores open.</source>
        <translation>Dites qui vous êtes, et vos propres notes s’ouvrent.</translation>
    </message>
    <message>
        <source>Choose who I am…</source>
        <translation>Choisir qui je suis…</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>Simulation avec des notes inventées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets of another round not sent yet</source>
        <translation>
            <numerusform>%Ln grille d’un autre tour pas encore envoyée</numerusform>
            <numerusform>%Ln grilles d’un autre tour pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet</source>
        <translation>Votre dernier bulletin n’est encore dans aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word</source>
        <translation>
            <numerusform>%Ln contribution attend votre réponse</numerusform>
            <numerusform>%Ln contributions attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores sent; what you declared since is not</source>
        <translation>Notes envoyées&#x202f;; ce que vous avez déclaré depuis ne l’est pas</translation>
    </message>
    <message>
        <source>You have stopped; what is sent counts</source>
        <translation>Vous avez arrêté de juger&#x202f;; ce qui est envoyé compte</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>Il ne reste rien à juger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet</source>
        <translation>
            <numerusform>%Ln grille pas encore envoyée</numerusform>
            <numerusform>%Ln grilles pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>le tour est clos</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a round</comment>
        <translation>%1&#x202f;: clos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded</source>
        <translation>
            <numerusform>%Ln décision est enregistrée</numerusform>
            <numerusform>%Ln décisions sont enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: fill the next round</source>
        <translation>Ensuite&#x202f;: remplir le tour suivant</translation>
    </message>
    <message>
        <source>Next: the committee decides</source>
        <translation>Ensuite&#x202f;: le comité décide</translation>
    </message>
    <message>
        <source>the deadline was %1</source>
        <translation>la date limite était le %1</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>All scores are alike, so nothing can be told apart.</source>
        <translation>Toutes les notes sont identiques&#x202f;: rien ne peut être distingué.</translation>
    </message>
    <message>
        <source>The judges fall into groups that share no entry.</source>
        <translation>Les juges se divisent en groupes sans contribution commune.</translation>
    </message>
    <message>
        <source>It takes at least two entries that two judges have scored.</source>
        <translation>Il faut au moins deux contributions notées par deux juges.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>4.5–5.0: 12 sheets</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln grille</numerusform>
            <numerusform>%Ln grilles</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>type of entry</source>
        <translation>type de contribution</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>Scores by %1</source>
        <comment>an attribute of entries</comment>
        <translation>Scores par %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Raw difference</source>
        <translation>Écart brut</translation>
    </message>
    <message>
        <source>Adjusted difference</source>
        <translation>Écart ajusté</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Groups by %1 cannot be compared</source>
        <comment>an attribute</comment>
        <translation>Les groupes par %1 ne peuvent pas être comparés</translation>
    </message>
    <message numerus="yes">
        <source>It takes two groups of at least %Ln entries each, so that nobody is exposed.</source>
        <translation>
            <numerusform>Il faut deux groupes d’au moins %Ln contribution chacun, pour que personne ne soit identifiable.</numerusform>
            <numerusform>Il faut deux groupes d’au moins %Ln contributions chacun, pour que personne ne soit identifiable.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1: not shown</source>
        <translation>moins de %L1&#x202f;: non affiché</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln contribution</numerusform>
            <numerusform>%1, %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance</source>
        <comment>an attribute</comment>
        <translation>Les écarts par %1 dépassent le hasard</translation>
    </message>
    <message>
        <source>Entries by %1 differ, but no more than the judges they met explain</source>
        <comment>an attribute</comment>
        <translation>Il y a des écarts par %1, mais pas plus que n’en expliquent les juges rencontrés</translation>
    </message>
    <message>
        <source>No difference by %1 beyond chance</source>
        <comment>an attribute</comment>
        <translation>Aucun écart par %1 au-delà du hasard</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>adjusted for judges</source>
        <translation>ajusté selon les juges</translation>
    </message>
    <message>
        <source>Judges and languages</source>
        <translation>Juges et langues</translation>
    </message>
    <message>
        <source>Whether the language matters cannot be told</source>
        <translation>Impossible de dire si la langue compte</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>ses langues</translation>
    </message>
    <message>
        <source>%1 points on %2 against %3</source>
        <comment>a signed number; so many sheets; so many sheets</comment>
        <translation>Écart en points&#x202f;: %1, sur %2 contre %3</translation>
    </message>
    <message>
        <source>Judges give entries in their languages more, by %1 points</source>
        <translation>Les juges donnent plus aux contributions dans leurs langues&#x202f;; écart en points&#x202f;: %1</translation>
    </message>
    <message>
        <source>Judges give entries in their languages less, by %1 points</source>
        <translation>Les juges donnent moins aux contributions dans leurs langues&#x202f;; écart en points&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>autres langues</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>Groups cannot be compared yet</source>
        <translation>Les groupes ne peuvent pas encore être comparés</translation>
    </message>
    <message>
        <source>No judge is clearly harsher or milder than the panel</source>
        <translation>Aucun juge n’est nettement plus sévère ou plus indulgent que le jury</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher than the panel</source>
        <translation>
            <numerusform>%Ln juge est nettement plus sévère que le jury</numerusform>
            <numerusform>%Ln juges sont nettement plus sévères que le jury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly milder than the panel</source>
        <translation>
            <numerusform>%Ln juge est nettement plus indulgent que le jury</numerusform>
            <numerusform>%Ln juges sont nettement plus indulgents que le jury</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many are harsher, so many milder</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher</source>
        <translation>
            <numerusform>%Ln juge est nettement plus sévère</numerusform>
            <numerusform>%Ln juges sont nettement plus sévères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clearly milder</source>
        <translation>
            <numerusform>%Ln nettement plus indulgent</numerusform>
            <numerusform>%Ln nettement plus indulgents</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity of judges</source>
        <translation>Sévérité des juges</translation>
    </message>
    <message>
        <source>Severity cannot be told yet</source>
        <translation>La sévérité ne peut pas encore être établie</translation>
    </message>
    <message>
        <source>Each judge has one sheet: a harsh judge cannot be told from a weak entry.</source>
        <translation>Chaque juge a une seule grille&#x202f;: un juge sévère ne se distingue pas d’une contribution faible.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Milder by</source>
        <translation>Plus indulgent de</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Unusual in</source>
        <translation>Atypique par</translation>
    </message>
    <message>
        <source>%1: %2 points against the panel, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1, écart avec le jury en points&#x202f;: %2, entre %3 et %4</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>sévérité</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>irrégularité</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>usage de l’échelle</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>critères tous notés pareil</translation>
    </message>
    <message>
        <source>Judges do not differ in severity beyond chance</source>
        <translation>Les juges ne diffèrent pas en sévérité au-delà du hasard</translation>
    </message>
    <message>
        <source>Points against the panel on the same entries, %1 interval; clear: beyond ±%2. It says how they differ, not who is right.</source>
        <translation>Points d’écart avec le jury sur les mêmes contributions, intervalle à %1&#x202f;; net&#x202f;: au-delà de ±%2. Cela dit en quoi les juges diffèrent, pas qui a raison.</translation>
    </message>
    <message>
        <source>harsher</source>
        <translation>plus sévère</translation>
    </message>
    <message>
        <source>milder</source>
        <translation>plus indulgent</translation>
    </message>
    <message>
        <source>How judges use the scale</source>
        <translation>Usage de l’échelle par les juges</translation>
    </message>
    <message>
        <source>Too few sheets to see how judges use the scale</source>
        <translation>Trop peu de grilles pour voir comment les juges utilisent l’échelle</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Spread against the median judge</source>
        <translation>Dispersion par rapport au juge médian</translation>
    </message>
    <message>
        <source>Clearly less of the scale</source>
        <translation>Part nettement plus petite de l’échelle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>No judge uses clearly less of the scale than the rest</source>
        <translation>Aucun juge n’utilise une part nettement plus petite de l’échelle que les autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges use clearly less of the scale than the rest</source>
        <translation>
            <numerusform>%Ln juge utilise une part nettement plus petite de l’échelle que les autres</numerusform>
            <numerusform>%Ln juges utilisent une part nettement plus petite de l’échelle que les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge&apos;s sheets, all on the same axis</source>
        <translation>Les grilles de chaque juge, toutes sur le même axe</translation>
    </message>
    <message>
        <source>agree well</source>
        <translation>s’accordent bien</translation>
    </message>
    <message>
        <source>agree tolerably</source>
        <translation>s’accordent assez bien</translation>
    </message>
    <message>
        <source>agree somewhat</source>
        <translation>s’accordent un peu</translation>
    </message>
    <message>
        <source>hardly agree</source>
        <translation>s’accordent à peine</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Alpha, interval</source>
        <translation>Alpha, intervalle</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Alpha, ordinal</source>
        <translation>Alpha, ordinal</translation>
    </message>
    <message>
        <source>ICC of one judge</source>
        <translation>CCI d’un juge</translation>
    </message>
    <message>
        <source>ICC of the mean</source>
        <translation>CCI de la moyenne</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>%1: %2, between %3 and %4</source>
        <comment>a criterion: numbers</comment>
        <translation>%1&#x202f;: %2, entre %3 et %4</translation>
    </message>
    <message>
        <source>Judges %1.</source>
        <comment>agree well, hardly agree …</comment>
        <translation>Les juges %1.</translation>
    </message>
    <message>
        <source>all scores alike</source>
        <translation>notes toutes identiques</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>trop peu de notes</translation>
    </message>
    <message>
        <source>Agreement cannot be told yet</source>
        <translation>La concordance ne peut pas encore être établie</translation>
    </message>
    <message>
        <source>It takes entries that two judges have scored, and scores that differ.</source>
        <translation>Il faut des contributions notées par deux juges, et des notes qui diffèrent.</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree …</comment>
        <translation>Les juges %1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement</source>
        <translation>Alpha de Krippendorff avec intervalle à %1&#x202f;: 0 = hasard, 1 = concordance complète</translation>
    </message>
    <message>
        <source>as by chance</source>
        <translation>comme au hasard</translation>
    </message>
    <message>
        <source>fully agree</source>
        <translation>concordance complète</translation>
    </message>
    <message>
        <source>Progress of judges</source>
        <translation>Avancement des juges</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Personne n’a encore été sollicité</translation>
    </message>
    <message>
        <source>As soon as entries are assigned, each judge gets a bar here.</source>
        <translation>Dès que des contributions sont attribuées, chaque juge a ici une barre.</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>Toutes les grilles demandées sont arrivées</translation>
    </message>
    <message>
        <source>%1 of the sheets have come</source>
        <comment>a percentage</comment>
        <translation>%1 des grilles sont arrivées</translation>
    </message>
    <message>
        <source>%1 of the sheets have come; %2</source>
        <comment>a percentage; %Ln judges have sent nothing</comment>
        <translation>%1 des grilles sont arrivées&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln juge n’a rien envoyé</numerusform>
            <numerusform>%Ln juges n’ont rien envoyé</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets that have come of those asked for, by judge; most left to do first</source>
        <translation>Grilles arrivées sur celles demandées, par juge&#x202f;; d’abord ceux à qui il en reste le plus</translation>
    </message>
    <message>
        <source>Have come</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptent</translation>
    </message>
    <message>
        <source>%1: %2 sheets have come</source>
        <comment>a judge, 9 of 15</comment>
        <translation>%1, grilles arrivées&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sheets by entry</source>
        <translation>Grilles par contribution</translation>
    </message>
    <message>
        <source>A check has no scores</source>
        <translation>Une vérification n’a pas de notes</translation>
    </message>
    <message>
        <source>No entry is in this round yet</source>
        <translation>Aucune contribution n’est encore dans ce tour</translation>
    </message>
    <message>
        <source>Every entry has enough sheets</source>
        <translation>Toutes les contributions ont assez de grilles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores</source>
        <translation>
            <numerusform>%Ln contribution a trop peu de notes</numerusform>
            <numerusform>%Ln contributions ont trop peu de notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many of %Ln entries have how many sheets that count; bright: enough</source>
        <translation>
            <numerusform>Nombre de grilles qui comptent, pour %Ln contribution&#x202f;; couleur vive&#x202f;: assez</numerusform>
            <numerusform>Nombre de grilles qui comptent, pour %Ln contributions&#x202f;; couleur vive&#x202f;: assez</numerusform>
        </translation>
    </message>
    <message>
        <source>With enough</source>
        <translation>Avec assez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 sheets: 12 entries</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals over time</source>
        <translation>Arrivées au fil du temps</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Judges so far</source>
        <translation>Juges jusque-là</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has come from every judge</source>
        <translation>Chaque juge a envoyé quelque chose</translation>
    </message>
    <message>
        <source>Something has come from %1 judges</source>
        <comment>9 of 15</comment>
        <translation>Juges qui ont envoyé quelque chose&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>asked: %Ln judges</source>
        <translation>
            <numerusform>%Ln juge sollicité</numerusform>
            <numerusform>%Ln juges sollicités</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>From received to decided</source>
        <translation>De la réception à la décision</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aucune contribution pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: how many entries</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>Dans le tour</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Évaluées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ineligible</source>
        <translation>
            <numerusform>%Ln non admissible</numerusform>
            <numerusform>%Ln non admissibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disqualified</source>
        <translation>
            <numerusform>%Ln disqualifiée</numerusform>
            <numerusform>%Ln disqualifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln sans vérification préalable</numerusform>
            <numerusform>%Ln sans vérification préalable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a sheet</source>
        <translation>
            <numerusform>%Ln sans grille</numerusform>
            <numerusform>%Ln sans grille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few scores</source>
        <translation>
            <numerusform>%Ln avec trop peu de notes</numerusform>
            <numerusform>%Ln avec trop peu de notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Conformes</translation>
    </message>
    <message>
        <source>Above the cut</source>
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisies</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were judged</source>
        <translation>
            <numerusform>Sur %Ln contribution reçue, évaluées&#x202f;: %1</numerusform>
            <numerusform>Sur %Ln contributions reçues, évaluées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Arrêtées à cette étape</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a percentage</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a percentage</comment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: chance alone could give this order</source>
        <translation>Les juges ne distinguent aucune contribution des autres&#x202f;: le hasard seul pourrait donner cet ordre</translation>
    </message>
    <message numerus="yes">
        <source>The cut is clear: %Ln entries are in</source>
        <translation>
            <numerusform>Le seuil est net&#x202f;: %Ln contribution est retenue</numerusform>
            <numerusform>Le seuil est net&#x202f;: %Ln contributions sont retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compete for %1</source>
        <translation>
            <numerusform>%Ln en lice pour %1</numerusform>
            <numerusform>%Ln en lice pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is clearly in; %1</source>
        <comment>who competes for what</comment>
        <translation>Aucune n’est nettement retenue&#x202f;; %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who competes</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are clearly in</source>
        <translation>
            <numerusform>%Ln contribution est nettement retenue</numerusform>
            <numerusform>%Ln contributions sont nettement retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>rank %1, score %2</source>
        <translation>rang %1, score %2</translation>
    </message>
    <message>
        <source>adjusted %1; likely ranks %2</source>
        <comment>a score; 3–8</comment>
        <translation>score ajusté&#x202f;: %1&#x202f;; rangs probables&#x202f;: %2</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>trop serré pour trancher</translation>
    </message>
    <message>
        <source>How sure the ranking is</source>
        <translation>Degré de certitude du classement</translation>
    </message>
    <message>
        <source>A check has no ranking</source>
        <translation>Une vérification n’a pas de classement</translation>
    </message>
    <message>
        <source>How sure the ranking is cannot be said yet</source>
        <translation>Le degré de certitude du classement ne peut pas encore être établi</translation>
    </message>
    <message>
        <source>No entry has a rank yet</source>
        <translation>Aucune contribution n’a encore de rang</translation>
    </message>
    <message>
        <source>Entries are ranked as soon as they have enough sheets.</source>
        <translation>Les contributions sont classées dès qu’elles ont assez de grilles.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>Rang de</translation>
    </message>
    <message>
        <source>Rank to</source>
        <translation>Rang à</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>in the top %L1</source>
        <comment>over a column of chances</comment>
        <translation>parmi les %L1 premières</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>Ce type de tour n’a pas d’autre méthode à comparer</translation>
    </message>
    <message>
        <source>Too few entries have a rank yet</source>
        <translation>Trop peu de contributions ont déjà un rang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a method: a rank</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Every method lets the same entries in</source>
        <translation>Toutes les méthodes retiennent les mêmes contributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in or out depending on the method</source>
        <translation>
            <numerusform>%Ln contribution est retenue ou non selon la méthode</numerusform>
            <numerusform>%Ln contributions sont retenues ou non selon la méthode</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides. The line is the cut.</source>
        <translation>Rangs selon chaque méthode&#x202f;; la méthode officielle décide. La ligne est le seuil.</translation>
    </message>
    <message>
        <source>out officially, in by another method</source>
        <translation>officiellement non retenue, retenue par une autre méthode</translation>
    </message>
    <message>
        <source>in officially, out by another method</source>
        <translation>officiellement retenue, non retenue par une autre méthode</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>Répartition des notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a distribution yet</source>
        <translation>
            <numerusform>%Ln grille ne suffit pas encore pour une répartition</numerusform>
            <numerusform>%Ln grilles ne suffisent pas encore pour une répartition</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, their spread is drawn here.</source>
        <translation>À partir de huit grilles, leur répartition apparaît ici.</translation>
    </message>
    <message>
        <source>Half of all sheets lie between %1 and %2</source>
        <translation>La moitié des grilles se situent entre %1 et %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>À moins de</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>Notes par critère</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lower quarter</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Upper quarter</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Too few scores for a distribution yet</source>
        <translation>Encore trop peu de notes pour une répartition</translation>
    </message>
    <message>
        <source>From eight scores on a criterion, their spread is drawn here.</source>
        <translation>À partir de huit notes pour un critère, leur répartition apparaît ici.</translation>
    </message>
    <message>
        <source>%1 gets the highest scores, %2 the lowest</source>
        <comment>two criteria</comment>
        <translation>Notes les plus hautes&#x202f;: %1&#x202f;; les plus basses&#x202f;: %2</translation>
    </message>
    <message>
        <source>The criteria get about the same scores</source>
        <translation>Les critères reçoivent à peu près les mêmes notes</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>Deux jurys</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>a panel, its value; the other panel, its value</comment>
        <translation>%1&#x202f;: %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>The two panels cannot be compared yet</source>
        <translation>Les deux jurys ne peuvent pas encore être comparés</translation>
    </message>
    <message>
        <source>It takes three entries that both panels have scored.</source>
        <translation>Il faut trois contributions notées par les deux jurys.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two panels</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 order the entries much alike</source>
        <comment>two panels</comment>
        <translation>%1 classent les contributions de façon très semblable</translation>
    </message>
    <message>
        <source>%1 order the entries somewhat alike</source>
        <comment>two panels</comment>
        <translation>%1 classent les contributions de façon assez semblable</translation>
    </message>
    <message>
        <source>%1 order the entries quite differently</source>
        <comment>two panels</comment>
        <translation>%1 classent les contributions de façon bien différente</translation>
    </message>
    <message>
        <source>%1 order the entries in opposite ways</source>
        <comment>two panels</comment>
        <translation>%1 classent les contributions en sens inverse</translation>
    </message>
    <message numerus="yes">
        <source>Value of each entry by either panel; rank correlation %1 over %Ln entries</source>
        <translation>
            <numerusform>Valeur de chaque contribution selon chacun des jurys&#x202f;; corrélation des rangs&#x202f;: %1, sur %Ln contribution</numerusform>
            <numerusform>Valeur de chaque contribution selon chacun des jurys&#x202f;; corrélation des rangs&#x202f;: %1, sur %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by judges</source>
        <translation>Contributions et juges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a picture yet</source>
        <translation>
            <numerusform>%Ln grille ne suffit pas encore pour un graphique</numerusform>
            <numerusform>%Ln grilles ne suffisent pas encore pour un graphique</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, each is a field here.</source>
        <translation>À partir de huit grilles, chacune est une case ici.</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a score</comment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a score</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>an entry; a judge: a score</comment>
        <translation>%1
%2&#x202f;: %3</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries</source>
        <translation>
            <numerusform>sur %Ln contribution</numerusform>
            <numerusform>sur %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in met judges as strict as the others did</source>
        <translation>Les contributions retenues ont eu des juges aussi sévères que les autres</translation>
    </message>
    <message>
        <source>Those that are in met judges who give more, by %1 points on average</source>
        <translation>Les contributions retenues ont eu des juges qui donnent plus&#x202f;; écart moyen en points&#x202f;: %1</translation>
    </message>
    <message>
        <source>Those that are in met judges who give less, by %1 points on average</source>
        <translation>Les contributions retenues ont eu des juges qui donnent moins&#x202f;; écart moyen en points&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows, those who give least first); gaps have no sheet</source>
        <translation>Grilles par contribution (colonnes, la meilleure d’abord) et par juge (lignes, d’abord ceux qui donnent le moins)&#x202f;; un vide&#x202f;: pas de grille</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows); gaps have no sheet</source>
        <translation>Grilles par contribution (colonnes, la meilleure d’abord) et par juge (lignes)&#x202f;; un vide&#x202f;: pas de grille</translation>
    </message>
    <message>
        <source>Further reviews</source>
        <translation>Évaluations supplémentaires</translation>
    </message>
    <message>
        <source>The cut needs no further reviews</source>
        <translation>Le seuil ne demande aucune évaluation de plus</translation>
    </message>
    <message>
        <source>Every entry is surely on its side of the cut.</source>
        <translation>Chaque contribution est sûrement de son côté du seuil.</translation>
    </message>
    <message>
        <source>Judges left</source>
        <translation>Juges disponibles</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Qui solliciter</translation>
    </message>
    <message>
        <source>too alike</source>
        <translation>trop proches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews: %1</source>
        <translation>
            <numerusform>%Ln évaluation supplémentaire&#x202f;: %1</numerusform>
            <numerusform>%Ln évaluations supplémentaires&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not even all judges left would settle it: it is a matter for the committee.</source>
        <translation>Même tous les juges disponibles ne trancheraient pas&#x202f;: c’est au comité de décider.</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>le comité</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <comment>a round</comment>
        <translation>Jugées&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go on</source>
        <translation>
            <numerusform>%Ln n’a pas continué</numerusform>
            <numerusform>%Ln n’ont pas continué</numerusform>
        </translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Tour franchi</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Jugées ici</translation>
    </message>
    <message>
        <source>Entries at each stage up to this round, and why others are not there</source>
        <translation>Contributions à chaque étape jusqu’à ce tour, et pourquoi les autres n’y sont pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a division; what is found of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %Ln more sheets on the same entries before merit can be told from chance.</source>
        <translation>
            <numerusform>Il faut encore au moins %Ln grille sur les mêmes contributions pour distinguer le mérite du hasard.</numerusform>
            <numerusform>Il faut encore au moins %Ln grilles sur les mêmes contributions pour distinguer le mérite du hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>p of standing out among the judges</source>
        <translation>p de se distinguer parmi les juges</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message numerus="yes">
        <source>The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told</source>
        <translation>
            <numerusform>Le jury forme %Ln seul ensemble</numerusform>
            <numerusform>Le jury se divise en %Ln parties sans contribution commune&#x202f;: on ne peut savoir si l’une est plus sévère</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge against the judges of the same part only.</source>
        <translation>Chaque juge n’est comparé qu’aux juges de la même partie.</translation>
    </message>
    <message>
        <source>Judges %1, most on %2 and least on %3</source>
        <comment>agree well, somewhat …; two criteria</comment>
        <translation>Les juges %1, le plus sur %2 et le moins sur %3</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln entries that two judges have scored.</source>
        <translation>
            <numerusform>Il faut %Ln contribution notée par deux juges.</numerusform>
            <numerusform>Il faut %Ln contributions notées par deux juges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether judges of different parts agree cannot be told: they share no entry</source>
        <translation>On ne peut savoir si les juges de parties différentes s’accordent&#x202f;: ils n’ont aucune contribution commune</translation>
    </message>
    <message>
        <source>Where one part is judged more strictly than another, alpha comes out too high.</source>
        <translation>Si une partie est jugée plus sévèrement qu’une autre, l’alpha est trop élevé.</translation>
    </message>
    <message>
        <source>in, though the scores speak against it</source>
        <translation>retenue, bien que les notes disent le contraire</translation>
    </message>
    <message>
        <source>out, though the scores speak for it</source>
        <translation>non retenue, bien que les notes parlent pour elle</translation>
    </message>
    <message>
        <source>chance to be in</source>
        <comment>over a column of chances</comment>
        <translation>chance d’être retenue</translation>
    </message>
    <message>
        <source>top %L1</source>
        <comment>the cut</comment>
        <translation>les %L1 premières</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>the cut, a percentage</comment>
        <translation>les %1 meilleures</translation>
    </message>
    <message>
        <source>%1 and better</source>
        <comment>the cut, a score</comment>
        <translation>%1 ou mieux</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <comment>top 11; 7 and better</comment>
        <translation>seuil&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the cut: who is tied</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied</source>
        <translation>
            <numerusform>%Ln ex æquo</numerusform>
            <numerusform>%Ln ex æquo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied for %1</source>
        <translation>
            <numerusform>%Ln ex æquo pour %1</numerusform>
            <numerusform>%Ln ex æquo pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in the top 6: 56%</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Every method ranks the entries alike</source>
        <translation>Toutes les méthodes classent les contributions de la même façon</translation>
    </message>
    <message numerus="yes">
        <source>By another method an entry stands up to %Ln ranks elsewhere</source>
        <translation>
            <numerusform>Par une autre méthode, une contribution change d’au plus %Ln rang</numerusform>
            <numerusform>Par une autre méthode, une contribution change d’au plus %Ln rangs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides.</source>
        <translation>Rangs selon chaque méthode&#x202f;; l’officielle décide.</translation>
    </message>
    <message>
        <source>tied at the cut officially, decided by another method</source>
        <translation>ex æquo au seuil officiellement, tranchée par une autre méthode</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, %1 would not be, were all judges equally strict</source>
        <translation>
            <numerusform>Sur %Ln contribution retenue, %1 ne le serait pas si tous les juges étaient également sévères</numerusform>
            <numerusform>Sur %Ln contributions retenues, %1 ne le seraient pas si tous les juges étaient également sévères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, the scores speak against %1</source>
        <translation>
            <numerusform>Sur %Ln contribution retenue, les notes parlent contre %1</numerusform>
            <numerusform>Sur %Ln contributions retenues, les notes parlent contre %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are out and would be in, were all judges equally strict: %1</source>
        <translation>Contributions non retenues qui le seraient si tous les juges étaient également sévères&#x202f;: %1</translation>
    </message>
    <message>
        <source>Entries that are out though the scores speak for them: %1</source>
        <translation>Contributions non retenues bien que les notes parlent pour elles&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are too close to call</source>
        <translation>
            <numerusform>%Ln est trop serrée pour trancher</numerusform>
            <numerusform>%Ln sont trop serrées pour trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry is clearly the best of %L1</source>
        <translation>Une contribution est nettement la meilleure sur %L1</translation>
    </message>
    <message numerus="yes">
        <source>Any of %Ln entries may be the best, of %1 that are ranked</source>
        <translation>
            <numerusform>%Ln contribution peut être la meilleure, sur %1 classées</numerusform>
            <numerusform>N’importe laquelle de %Ln contributions peut être la meilleure, sur %1 classées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>Les notes forment %Ln seul ensemble</numerusform>
            <numerusform>Les notes se divisent en %Ln parties sans juge commun&#x202f;: comparer des contributions de parties différentes ne repose que sur des hypothèses</numerusform>
        </translation>
    </message>
    <message>
        <source>part %L1</source>
        <comment>of the scores, that shares no judge with the others</comment>
        <translation>partie %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>after some codes</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: judges %2; entries %3</source>
        <comment>1: codes; codes</comment>
        <translation>Partie %1&#x202f;: juges %2&#x202f;; contributions %3</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln further reviews, of %1 that are too close to call about %2 would be left</source>
        <translation>
            <numerusform>Avec %Ln évaluation de plus, sur %1 trop serrées il en resterait environ %2</numerusform>
            <numerusform>Avec %Ln évaluations de plus, sur %1 trop serrées il en resterait environ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>its rivals&apos; reviews settle it</source>
        <translation>les évaluations de ses rivales la tranchent</translation>
    </message>
    <message>
        <source>First let judges of one part see entries of another</source>
        <translation>D’abord, que des juges d’une partie voient des contributions d’une autre</translation>
    </message>
    <message>
        <source>Until some judge has seen entries of both, no review near the cut would settle it.</source>
        <translation>Tant qu’aucun juge n’a vu des contributions des deux, aucune évaluation près du seuil ne le trancherait.</translation>
    </message>
    <message>
        <source>The smallest set of reviews after which whoever can be settled is sure, if scores stay where they are. Judges who read the language, in no conflict, with least to do.</source>
        <translation>Le plus petit ensemble d’évaluations qui tranche ce qui peut l’être si les notes restent où elles sont. Juges lisant la langue, sans conflit, les moins chargés.</translation>
    </message>
    <message>
        <source>Nothing here has a code or a title with these words.</source>
        <translation>Rien ici n’a un code ou un titre contenant ces mots.</translation>
    </message>
    <message>
        <source>It takes sheets on entries in a judge&apos;s languages and in others, each of %L1 judges and on %L2 entries.</source>
        <translation>Il faut des grilles sur des contributions dans les langues du juge et dans d’autres, de %L1 juges et sur %L2 contributions à chaque fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges give every entry the same: %1</source>
        <translation>
            <numerusform>%Ln juge donne la même note à toutes les contributions&#x202f;: %1</numerusform>
            <numerusform>%Ln juges donnent la même note à toutes les contributions&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1 sheets, too few to be told: %2</source>
        <comment>codes of judges</comment>
        <translation>moins de %L1 grilles, trop peu pour en dire quelque chose&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <comment>when: 7 judges</comment>
        <translation>%1&#x202f;: %2 jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing has come from a judge yet</source>
        <translation>Rien n’est encore venu d’un juge</translation>
    </message>
    <message>
        <source>Merge what judges send you, or type in their paper, and their arrivals are drawn here.</source>
        <translation>Fusionnez ce que les juges envoient, ou saisissez leurs feuilles, et les arrivées apparaissent ici.</translation>
    </message>
    <message>
        <source>Judges of whom a ballot was merged, or paper or a form was taken in, by the clock of the office</source>
        <translation>Juges dont un bulletin a été fusionné, ou dont le papier ou un formulaire a été repris, selon l’horloge du bureau</translation>
    </message>
    <message>
        <source>On average %1 gets %2</source>
        <comment>a criterion; a score</comment>
        <translation>En moyenne, %1 obtient %2</translation>
    </message>
    <message>
        <source>fewest sheets</source>
        <translation>le moins de grilles</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>par code</translation>
    </message>
    <message numerus="yes">
        <source>Every entry was seen by %Ln judges</source>
        <translation>
            <numerusform>Chaque contribution a été vue par %Ln juge</numerusform>
            <numerusform>Chaque contribution a été vue par %Ln juges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries were seen by %1 to %Ln judges</source>
        <translation>
            <numerusform>Les contributions ont été vues par %1 à %Ln juge</numerusform>
            <numerusform>Les contributions ont été vues par %1 à %Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets by entry (columns) and judge (rows); gaps have no sheet</source>
        <translation>Grilles par contribution (colonnes) et juge (lignes)&#x202f;; les vides n’ont pas de grille</translation>
    </message>
    <message>
        <source>by rank and severity</source>
        <translation>par rang et sévérité</translation>
    </message>
    <message>
        <source>by number of sheets</source>
        <translation>par nombre de grilles</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a figure; its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Rasch, logits</source>
        <translation>Rasch, logits</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>Infit</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutes et secondes</translation>
    </message>
    <message>
        <source>Drift of judges</source>
        <translation>Dérive des juges</translation>
    </message>
    <message>
        <source>Drift cannot be told yet</source>
        <translation>On ne peut encore rien dire de la dérive</translation>
    </message>
    <message>
        <source>It takes eight sheets of a judge that say in which order they were scored. Sheets on paper and in forms do not say it.</source>
        <translation>Il faut huit grilles d’un juge qui disent dans quel ordre elles ont été remplies. Celles sur papier et en formulaire ne le disent pas.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Au-delà du hasard</translation>
    </message>
    <message>
        <source>%1: %2 points from the first sheet to the last, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1&#x202f;: %2 points de la première grille à la dernière, entre %3 et %4</translation>
    </message>
    <message>
        <source>No judge clearly became stricter or milder on the way</source>
        <translation>Aucun juge n’est nettement devenu plus sévère ou plus indulgent en chemin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became stricter on the way</source>
        <translation>
            <numerusform>%Ln juge est devenu plus sévère en chemin</numerusform>
            <numerusform>%Ln juges sont devenus plus sévères en chemin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became milder on the way</source>
        <translation>
            <numerusform>%Ln juge est devenu plus indulgent en chemin</numerusform>
            <numerusform>%Ln juges sont devenus plus indulgents en chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many became stricter, so many milder</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milder</source>
        <comment>judges who became milder</comment>
        <translation>
            <numerusform>%Ln plus indulgent</numerusform>
            <numerusform>%Ln plus indulgents</numerusform>
        </translation>
    </message>
    <message>
        <source>What a judge gives against colleagues on the same entries, from the own first sheet to the last, with %1 interval. The order is what the judge&apos;s program says.</source>
        <translation>Ce qu’un juge donne par rapport à ses collègues sur les mêmes contributions, de sa première grille à la dernière, avec un intervalle à %1. L’ordre est celui que dit le programme du juge.</translation>
    </message>
    <message>
        <source>stricter at the end</source>
        <translation>plus sévère à la fin</translation>
    </message>
    <message>
        <source>milder at the end</source>
        <translation>plus indulgent à la fin</translation>
    </message>
    <message>
        <source>Time per entry</source>
        <translation>Temps par contribution</translation>
    </message>
    <message>
        <source>How long judges took is not known</source>
        <translation>On ne sait pas combien de temps les juges ont mis</translation>
    </message>
    <message>
        <source>Only sheets that were filled in on a screen say how long it took.</source>
        <translation>Seules les grilles remplies à l’écran disent le temps qu’elles ont pris.</translation>
    </message>
    <message>
        <source>%1: %2 an entry, between %3 and %4</source>
        <comment>a judge; minutes and seconds</comment>
        <translation>%1&#x202f;: %2 par contribution, entre %3 et %4</translation>
    </message>
    <message>
        <source>The judge took %1 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>Le juge a mis %1 par contribution</translation>
    </message>
    <message>
        <source>Judges took between %1 and %2 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>Les juges ont mis entre %1 et %2 par contribution</translation>
    </message>
    <message>
        <source>Median of each judge&apos;s sheets, with an interval that holds it in %1 of cases at least. Time is what the judge&apos;s program says; a quick judge is no worse judge.</source>
        <translation>Médiane des grilles de chaque juge, avec un intervalle qui la contient dans au moins %1 des cas. Le temps est celui que dit le programme du juge&#x202f;; un juge rapide n’est pas un moins bon juge.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry: a chance</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Rang médian</translation>
    </message>
    <message>
        <source>Better than the next by adjusted score</source>
        <translation>Meilleure que la suivante selon le score ajusté</translation>
    </message>
    <message>
        <source>Cannot be told apart: group</source>
        <translation>Indiscernables&#x202f;: groupe</translation>
    </message>
    <message>
        <source>Skating system</source>
        <translation>Système skating</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>Moyenne des z</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Moindres carrés</translation>
    </message>
    <message>
        <source>Judges drawn anew: rank from</source>
        <translation>Juges retirés au sort&#x202f;: rang de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a rank</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Its verdicts are under Results.</source>
        <translation>Ses verdicts sont sous Résultats.</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a small probability</comment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but other attributes may be behind it</source>
        <comment>an attribute</comment>
        <translation>Les écarts par %1 dépassent le hasard, mais d’autres attributs peuvent en être la cause</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but another attribute goes with it throughout</source>
        <comment>an attribute</comment>
        <translation>Les écarts par %1 dépassent le hasard, mais un autre attribut va toujours de pair</translation>
    </message>
    <message>
        <source>Entries by %1 may differ: p %2 after adjusting for judges</source>
        <comment>an attribute; a probability</comment>
        <translation>Il y a peut-être des écarts par %1&#x202f;: p = %2 après ajustement selon les juges</translation>
    </message>
    <message>
        <source>Beside the other attributes</source>
        <translation>À côté des autres attributs</translation>
    </message>
    <message>
        <source>raw %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>brut %1</translation>
    </message>
    <message>
        <source>adjusted for judges %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>ajusté selon les juges %1</translation>
    </message>
    <message>
        <source>beside the other attributes %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>à côté des autres attributs %1</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, %4 beside the other attributes, each corrected for the number of looks.</source>
        <translation>Points d’écart à la moyenne, intervalle à %1&#x202f;; p = %2 brut, %3 après ajustement selon les juges, %4 à côté des autres attributs, chaque fois corrigé du nombre de comparaisons.</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, each corrected for the number of looks.</source>
        <translation>Points d’écart à la moyenne, intervalle à %1&#x202f;; p = %2 brut, %3 après ajustement selon les juges, chaque fois corrigé du nombre de comparaisons.</translation>
    </message>
    <message>
        <source>beside the other attributes</source>
        <translation>à côté des autres attributs</translation>
    </message>
    <message>
        <source>No clear difference between entries in judges&apos; own languages and others</source>
        <translation>Pas de différence nette entre les contributions dans les langues des juges et les autres</translation>
    </message>
    <message>
        <source>Points against sheets in other languages, entries and judges allowed for; %1 interval, p %2.</source>
        <translation>Points d’écart avec les grilles dans d’autres langues, compte tenu des contributions et des juges&#x202f;; intervalle à %1, p = %2.</translation>
    </message>
    <message>
        <source>No judge is left to ask: only a further judge could settle the cut, else the committee decides</source>
        <translation>Plus aucun juge à solliciter&#x202f;: seul un juge de plus pourrait trancher, sinon le comité décide</translation>
    </message>
    <message>
        <source>Not all reviews that judges could still give would settle the cut: the committee decides</source>
        <translation>Même toutes les évaluations encore possibles ne trancheraient pas&#x202f;: le comité décide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews would hardly help: most likely all %1 stay too close to call</source>
        <translation>
            <numerusform>%Ln évaluation de plus n’aiderait guère&#x202f;: les %1 resteront sans doute trop serrées</numerusform>
            <numerusform>%Ln évaluations de plus n’aideraient guère&#x202f;: les %1 resteront sans doute trop serrées</numerusform>
        </translation>
    </message>
    <message>
        <source>no judge left</source>
        <translation>plus de juge</translation>
    </message>
    <message>
        <source>One more judge who scored all %1 that are too close to call would leave about %2 of them so.</source>
        <translation>Un juge de plus qui évaluerait les %1 trop serrées en laisserait environ %2 ainsi.</translation>
    </message>
    <message>
        <source>Scatter, 1 is usual</source>
        <translation>Irrégularité, 1 = habituel</translation>
    </message>
    <message>
        <source>Criteria apart, 1 is usual</source>
        <translation>Écart entre critères, 1 = habituel</translation>
    </message>
    <message>
        <source>Sheets with all criteria alike</source>
        <translation>Grilles aux critères tous pareils</translation>
    </message>
    <message>
        <source>More for own languages</source>
        <translation>En plus pour ses langues</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>même note partout</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>seulement la plus basse ou la plus haute note</translation>
    </message>
    <message>
        <source>Judges order the entries more alike than that: here a harsher judge counts as disagreement.</source>
        <translation>Les juges classent les contributions de façon plus semblable que cela&#x202f;: un juge plus sévère compte ici comme désaccord.</translation>
    </message>
    <message>
        <source>Criteria of a sheet share %1 of what neither entry nor judge explains (%2 to %3)</source>
        <comment>shares of it all</comment>
        <translation>Les critères d’une grille ont en commun %1 de ce que ni la contribution ni le juge n’expliquent (%2 à %3)</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>Rasch</translation>
    </message>
    <message numerus="yes">
        <source>No method lets in whom another leaves out; %Ln entries are tied at the cut by some</source>
        <translation>
            <numerusform>Aucune méthode ne retient ce qu’une autre écarte&#x202f;; %Ln contribution est ex æquo au seuil selon certaines</numerusform>
            <numerusform>Aucune méthode ne retient ce qu’une autre écarte&#x202f;; %Ln contributions sont ex æquo au seuil selon certaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Every method drawn lets the same entries in</source>
        <translation>Toutes les méthodes dessinées retiennent les mêmes contributions</translation>
    </message>
    <message>
        <source>The table has more: %1.</source>
        <comment>methods</comment>
        <translation>Le tableau en a d’autres&#x202f;: %1.</translation>
    </message>
    <message>
        <source>tied at the cut by another method</source>
        <translation>ex æquo au seuil selon une autre méthode</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln are in</source>
        <comment>how many were received and judged; how many the cut let in</comment>
        <translation>
            <numerusform>%1, retenue&#x202f;: %Ln</numerusform>
            <numerusform>%1, retenues&#x202f;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are of one look each: of many some lie off zero by chance. It says whether groups differ more than by chance, not why. That none is found does not prove that there is none: few entries show only large differences.</source>
        <translation>Les intervalles valent pour un seul examen&#x202f;: parmi beaucoup, quelques-uns s’écartent de zéro par hasard. Cela dit si les groupes diffèrent plus que par hasard, non pourquoi. N’en trouver aucune ne prouve pas qu’il n’y en a pas&#x202f;: peu de contributions ne montrent que de grandes différences.</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: no further reviews can be promised to settle the cut</source>
        <translation>Les juges ne distinguent aucune contribution des autres&#x202f;: aucune évaluation de plus ne peut promettre de trancher</translation>
    </message>
    <message>
        <source>No judge is left to ask, and one more would hardly help: the committee decides</source>
        <translation>Plus aucun juge à solliciter, et un juge de plus n’aiderait guère&#x202f;: le comité décide</translation>
    </message>
    <message>
        <source>No judge has room for a further review: raise the largest load, or the committee decides</source>
        <translation>Aucun juge n’a de place pour une évaluation de plus&#x202f;: relevez la charge maximale, ou le comité décide</translation>
    </message>
    <message>
        <source>Whoever could be asked has been asked already: sheets are still to come</source>
        <translation>Tous ceux qui pouvaient être sollicités l’ont déjà été&#x202f;: des grilles sont encore attendues</translation>
    </message>
    <message>
        <source>Whoever could still score it has been asked already.</source>
        <translation>Tous ceux qui pourraient encore l’évaluer ont déjà été sollicités.</translation>
    </message>
    <message>
        <source>Whoever could still score it has as many sheets as a judge may have.</source>
        <translation>Tous ceux qui pourraient encore l’évaluer ont autant de grilles qu’un juge peut en avoir.</translation>
    </message>
    <message>
        <source>Nobody is left who could score it: every judge of the round has, is in conflict, or does not read it.</source>
        <translation>Il ne reste personne pour l’évaluer&#x202f;: chaque juge du tour l’a fait, est en conflit ou n’en lit pas la langue.</translation>
    </message>
    <message>
        <source>Asked for what it settles of its rivals.</source>
        <translation>Sollicitée pour ce qu’elle tranche chez ses rivales.</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>totaux des grilles</translation>
    </message>
    <message>
        <source>Dot: official score. Tick and bar: score adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>Point&#x202f;: score officiel. Trait et barre&#x202f;: score ajusté selon la sévérité des juges, avec son intervalle à %1. Ordre&#x202f;: officiel.</translation>
    </message>
    <message>
        <source>%1 of the sheets come to %2</source>
        <comment>a percentage; a score</comment>
        <translation>%1 des grilles aboutissent à %2</translation>
    </message>
    <message>
        <source>%1 of the sheets lie between %2 and %3</source>
        <comment>a percentage; two scores</comment>
        <translation>%1 des grilles se situent entre %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, median %1; the middle half lies in the bright bars</source>
        <translation>
            <numerusform>%Ln grille, médiane %1&#x202f;; la moitié centrale se trouve dans les barres vives</numerusform>
            <numerusform>%Ln grilles, médiane %1&#x202f;; la moitié centrale se trouve dans les barres vives</numerusform>
        </translation>
    </message>
    <message>
        <source>How often each point was given; the middle half lies in the bright bars</source>
        <translation>Combien de fois chaque note a été donnée&#x202f;; la moitié centrale se trouve dans les barres vives</translation>
    </message>
    <message>
        <source>Every judge has scored every entry</source>
        <translation>Chaque juge a évalué chaque contribution</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give %1 points more, %2 interval %3 to %4</source>
        <comment>a signed number; a percentage; two signed numbers</comment>
        <translation>On ne sait si les contributions retenues ont eu des juges plus indulgents&#x202f;: les leurs donnent %1 point de plus, intervalle à %2 de %3 à %4</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: it goes by how many judges agree, not by means</source>
        <translation>On ne peut dire à quel point l’ordre est sûr&#x202f;: il suit le nombre de juges d’accord, non des moyennes</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>a round</comment>
        <translation>Vérifiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>Vérifiées ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left after the close</source>
        <translation>
            <numerusform>%Ln partie après la clôture</numerusform>
            <numerusform>%Ln parties après la clôture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were checked</source>
        <translation>
            <numerusform>Sur %Ln contribution reçue, vérifiées&#x202f;: %1</numerusform>
            <numerusform>Sur %Ln contributions reçues, vérifiées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln passed</source>
        <comment>how many were received and checked; how many passed</comment>
        <translation>
            <numerusform>%1, conforme&#x202f;: %Ln</numerusform>
            <numerusform>%1, conformes&#x202f;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is; each judge&apos;s strictness is shown under Judges.</source>
        <translation>Le classement selon les règles reste tel quel&#x202f;; la sévérité de chaque juge est montrée sous Juges.</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: scores of an earlier round count in it, and the model knows those of this round alone</source>
        <translation>On ne peut dire à quel point l’ordre est sûr&#x202f;: des notes d’un tour précédent y comptent, et le modèle ne connaît que celles de ce tour</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: by the rules a sheet of one panel or stratum counts for more than one of another, and the model counts all alike</source>
        <translation>On ne peut dire à quel point l’ordre est sûr&#x202f;: selon les règles, une grille d’un jury ou d’une strate compte plus que celle d’un autre, et le modèle les compte toutes à égalité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reviews; judges left</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, for its rivals</source>
        <comment>3 of 12 reviews</comment>
        <translation>%1, pour ses rivales</translation>
    </message>
    <message>
        <source>chance that it is settled then: %1</source>
        <comment>a percentage</comment>
        <translation>probabilité d’être tranchée ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>further reviews</source>
        <comment>what bars show</comment>
        <translation>évaluations supplémentaires</translation>
    </message>
    <message>
        <source>judges left who could give one</source>
        <comment>what bars show</comment>
        <translation>juges disponibles qui pourraient en donner une</translation>
    </message>
    <message>
        <source>How much of the scale judges use cannot be compared yet</source>
        <translation>On ne peut pas encore comparer quelle part de l’échelle les juges utilisent</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln judges compared uses clearly less of the scale than the rest</source>
        <translation>
            <numerusform>Sur %Ln juge comparé, aucun n’utilise une part nettement plus petite de l’échelle que les autres</numerusform>
            <numerusform>Sur %Ln juges comparés, aucun n’utilise une part nettement plus petite de l’échelle que les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what judges do; how many were not looked at</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges could not be compared</source>
        <translation>
            <numerusform>%Ln juge n’a pas pu être comparé</numerusform>
            <numerusform>%Ln juges n’ont pas pu être comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %L1 sheets of a judge. No judge has more than %L2 here.</source>
        <comment>sheets of a judge</comment>
        <translation>Il faut %L1 grilles d’un juge. Ici, aucun juge n’en a plus de %L2.</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give about the same, %1 interval %2 to %3</source>
        <comment>a percentage; two signed numbers</comment>
        <translation>On ne sait si les contributions retenues ont eu des juges plus indulgents&#x202f;: les leurs donnent à peu près autant, intervalle à %1 de %2 à %3</translation>
    </message>
    <message>
        <source>Whether those that are in met stricter judges is not clear: theirs give %1 points less, %2 interval %3 to %4</source>
        <comment>a number; a percentage; two signed numbers</comment>
        <translation>On ne sait si les contributions retenues ont eu des juges plus sévères&#x202f;: les leurs donnent %1 point de moins, intervalle à %2 de %3 à %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entries depend on the method, so many of them by what is not drawn</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only by methods of the table</source>
        <comment>entries</comment>
        <translation>
            <numerusform>dont %Ln seulement selon des méthodes du tableau</numerusform>
            <numerusform>dont %Ln seulement selon des méthodes du tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval is about what these judges would give on average, not all judges who could have been asked.</source>
        <translation>L’intervalle porte sur ce que ces juges donneraient en moyenne, non tous ceux qu’on aurait pu solliciter.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>further ones, a heading</comment>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Settled then</source>
        <comment>chance, a heading</comment>
        <translation>Tranchée ensuite</translation>
    </message>
    <message>
        <source>itself</source>
        <comment>what reviews of an entry are for</comment>
        <translation>elle-même</translation>
    </message>
    <message>
        <source>its rivals</source>
        <comment>what reviews of an entry are for</comment>
        <translation>ses rivales</translation>
    </message>
    <message>
        <source>For</source>
        <comment>reviews, a heading</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>In now</source>
        <comment>chance to be let in, a heading</comment>
        <translation>Retenue maintenant</translation>
    </message>
    <message>
        <source>chance to be let in now: %1</source>
        <comment>a percentage</comment>
        <translation>probabilité actuelle d’être retenue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Both percentages are chances; an entry is settled when its chance to be let in is %1 or less, or %2 or more.</source>
        <comment>percentages</comment>
        <translation>Les deux pourcentages sont des probabilités&#x202f;; une contribution est tranchée quand sa probabilité d’être retenue est de %1 ou moins, ou de %2 ou plus.</translation>
    </message>
    <message>
        <source>Methods that know the sheets of this round alone are left out.</source>
        <translation>Les méthodes qui ne connaissent que les grilles de ce tour ne sont pas montrées.</translation>
    </message>
    <message>
        <source>Methods that count all sheets alike are left out: the rules count those of one panel or stratum for more than those of another.</source>
        <translation>Les méthodes qui comptent toutes les grilles de la même façon ne sont pas montrées&#x202f;: selon les règles, celles d’un jury ou d’une strate comptent plus que celles d’un autre.</translation>
    </message>
    <message>
        <source>Scores of the earlier round count under each method as they do officially.</source>
        <translation>Les notes du tour précédent comptent avec chaque méthode comme dans le classement officiel.</translation>
    </message>
    <message>
        <source>Dot: mean of an entry&apos;s sheets, adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>Point&#x202f;: moyenne des grilles de la contribution, ajustée selon la sévérité des juges, avec son intervalle à %1. Ordre&#x202f;: officiel.</translation>
    </message>
    <message>
        <source>Dot: official score. Order: official.</source>
        <translation>Point&#x202f;: score officiel. Ordre&#x202f;: officiel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are too few to say how sure this is; %1</source>
        <comment>1: how many are missing</comment>
        <translation>
            <numerusform>%Ln grille, c’est trop peu pour dire à quel point c’est sûr&#x202f;; %1</numerusform>
            <numerusform>%Ln grilles, c’est trop peu pour dire à quel point c’est sûr&#x202f;; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes at least %Ln more on the same entries</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>il en faut encore au moins %Ln sur les mêmes contributions</numerusform>
            <numerusform>il en faut encore au moins %Ln sur les mêmes contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln entries need the sheets they wait for</source>
        <translation>
            <numerusform>D’abord, %Ln contribution a besoin des grilles qu’elle attend</numerusform>
            <numerusform>D’abord, %Ln contributions ont besoin des grilles qu’elles attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no rank yet, and with one they can change who is in.</source>
        <translation>Elles n’ont pas encore de rang et, une fois classées, elles peuvent changer la liste des retenues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that wait for sheets have no part in it.</source>
        <translation>
            <numerusform>%Ln contribution qui attend des grilles n’y figure pas.</numerusform>
            <numerusform>%Ln contributions qui attendent des grilles n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them</source>
        <translation>On ne peut pas dire à quel point le seuil est sûr&#x202f;: il a des maximums ou des minimums, dont le modèle ne tient pas compte</translation>
    </message>
    <message numerus="yes">
        <source>%1, but %Ln entries wait for sheets and could change that</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1, mais %Ln contribution attend des grilles et pourrait y changer quelque chose</numerusform>
            <numerusform>%1, mais %Ln contributions attendent des grilles et pourraient y changer quelque chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Each panel&apos;s ranks stand under Results.</source>
        <translation>Les rangs de chaque jury figurent sous Résultats.</translation>
    </message>
    <message>
        <source>Panels rank side by side: there is no ranking over all</source>
        <translation>Chaque jury a son propre classement&#x202f;: il n’y a pas de classement général</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may be the best of their divisions, of %1 that are ranked</source>
        <translation>
            <numerusform>Sur %1 classées, %Ln contribution peut être la meilleure de sa catégorie</numerusform>
            <numerusform>Sur %1 classées, %Ln contributions peuvent être les meilleures de leur catégorie</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: panels are asked for different criteria, and the totals of their sheets do not compare</source>
        <translation>On ne peut pas dire à quel point l’ordre est sûr&#x202f;: les jurys notent des critères différents, et les totaux de leurs grilles ne se comparent pas</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln divisions have too few sheets to say it of them</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln catégorie a trop peu de grilles pour qu’on puisse le dire d’elle</numerusform>
            <numerusform>%1&#x202f;; %Ln catégories ont trop peu de grilles pour qu’on puisse le dire d’elles</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels or divisions are asked for different criteria, so that the totals of their sheets do not compare: some add up to more than others.</source>
        <translation>Les jurys ou les catégories ont des critères différents, si bien que les totaux de leurs grilles ne se comparent pas&#x202f;: certains peuvent atteindre une somme plus élevée que d’autres.</translation>
    </message>
    <message>
        <source>Groups cannot be compared</source>
        <translation>Les groupes ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>Severity cannot be told</source>
        <translation>La sévérité ne peut pas être établie</translation>
    </message>
    <message>
        <source>Drift cannot be told</source>
        <translation>On ne peut rien dire de la dérive</translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is.</source>
        <translation>Le classement selon les règles reste tel quel.</translation>
    </message>
    <message>
        <source>Methods that compare totals of all sheets are left out: panels are asked for different criteria.</source>
        <translation>Les méthodes qui comparent les totaux de toutes les grilles sont omises&#x202f;: les jurys notent des critères différents.</translation>
    </message>
    <message>
        <source>Within divisions: that all give one of them more is no agreement.</source>
        <translation>Au sein des catégories&#x202f;: que tous donnent plus à l’une d’elles n’est pas de la concordance.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>Merci de votre travail d’évaluation pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln entries for you to score.</source>
        <translation>
            <numerusform>Il y a %Ln contribution à noter.</numerusform>
            <numerusform>Il y a %Ln contributions à noter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the attached spreadsheet, save it, and return the same file. A cell that you leave blank is not a zero.</source>
        <translation>Remplissez le tableur joint, enregistrez-le et renvoyez le même fichier. Une case laissée vide n’est pas un zéro.</translation>
    </message>
    <message>
        <source>Your package comes in several files. Save all of them in one folder, select them together and open them in Palmares.</source>
        <translation>Votre dossier se compose de plusieurs fichiers. Enregistrez-les tous dans un même répertoire, sélectionnez-les ensemble et ouvrez-les dans Palmares.</translation>
    </message>
    <message>
        <source>Save the attached file and open it in Palmares. It needs no account and no network, and is meant for you alone.</source>
        <translation>Enregistrez le fichier joint et ouvrez-le dans Palmares. Il ne demande ni compte ni réseau et n’est destiné qu’à vous.</translation>
    </message>
    <message>
        <source>When you have finished, choose Send there and return the file that it writes.</source>
        <translation>Quand vous aurez terminé, choisissez Envoyer et renvoyez le fichier que Palmares écrit.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>Il nous le faut au plus tard le %1.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>I work or study with them</source>
        <translation>Nous travaillons ou étudions ensemble</translation>
    </message>
    <message>
        <source>We work on something together</source>
        <translation>Nous menons un travail commun</translation>
    </message>
    <message>
        <source>I advised or taught them</source>
        <translation>J’ai été leur conseil ou leur enseignant</translation>
    </message>
    <message>
        <source>Family or close friends</source>
        <translation>Famille ou amis proches</translation>
    </message>
    <message>
        <source>I took part in it</source>
        <translation>J’ai participé à la contribution</translation>
    </message>
    <message>
        <source>We compete</source>
        <translation>Nous sommes en concurrence</translation>
    </message>
    <message>
        <source>I know whose it is</source>
        <translation>Je sais de qui elle vient</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>I do not read the language</source>
        <translation>Je ne lis pas cette langue</translation>
    </message>
    <message>
        <source>It lies outside my field</source>
        <translation>C’est hors de mon domaine</translation>
    </message>
    <message>
        <source>I do not know the local rules</source>
        <translation>Je ne connais pas les règles locales</translation>
    </message>
    <message>
        <source>A text or file does not open</source>
        <translation>Un texte ou un fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <source>There are financial ties between us</source>
        <translation>Nous avons des liens financiers</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%Ln things before you send</source>
        <translation>
            <numerusform>%Ln point à régler avant l’envoi</numerusform>
            <numerusform>%Ln points à régler avant l’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>Il ne reste rien à juger</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear entrant,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Thank you for sending “%1” (%2) to “%3”.</source>
        <translation>Merci d’avoir envoyé «&#x202f;%1&#x202f;» (%2) à «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>With kind regards,</source>
        <translation>Bien cordialement,</translation>
    </message>
    <message>
        <source>The team of “%1”</source>
        <translation>L’équipe de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>We are glad to tell you what the committee has decided about your entry: %1.</source>
        <translation>Nous avons le plaisir de vous annoncer la décision du comité au sujet de votre contribution&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. Yours was not among those that were chosen this time.</source>
        <translation>
            <numerusform>%Ln contribution a été évaluée. La vôtre n’a pas été retenue cette fois-ci.</numerusform>
            <numerusform>%Ln contributions ont été évaluées. La vôtre ne fait pas partie de celles qui ont été retenues cette fois-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was scored by %Ln judges; its score is %1.</source>
        <translation>
            <numerusform>Votre contribution a été notée par %Ln juge&#x202f;; son score est de %1.</numerusform>
            <numerusform>Votre contribution a été notée par %Ln juges&#x202f;; son score est de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This puts it in the band “%1”.</source>
        <translation>Elle se situe ainsi dans le palier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Mean of the judges</source>
        <translation>Moyenne des juges</translation>
    </message>
    <message>
        <source>Judges wrote to you:</source>
        <translation>Les juges vous ont écrit&#x202f;:</translation>
    </message>
    <message>
        <source>We are glad to tell you that your entry goes on to the next round, “%1”.</source>
        <translation>Nous avons le plaisir de vous annoncer que votre contribution passe au tour suivant, «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked. Yours was not among those that go on.</source>
        <translation>
            <numerusform>%Ln contribution a été vérifiée. La vôtre ne continue pas.</numerusform>
            <numerusform>%Ln contributions ont été vérifiées. La vôtre ne fait pas partie de celles qui continuent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. The score of yours puts it in the band “%1”.</source>
        <translation>
            <numerusform>%Ln contribution a été évaluée. Par son score, la vôtre se situe dans le palier «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln contributions ont été évaluées. Par son score, la vôtre se situe dans le palier «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its score puts it in the band “%1”.</source>
        <translation>Par son score, elle se situe dans le palier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Scores go from %1, the best, to %2.</source>
        <translation>Les scores vont de %1, le meilleur, à %2.</translation>
    </message>
    <message>
        <source>The lowest score is the best.</source>
        <translation>Le score le plus bas est le meilleur.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>La meilleure possible</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This file is not on this computer.</source>
        <translation>Ce fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It may come in another part of your package: open that part, or ask the coordinator for it.</source>
        <translation>Il se trouve peut-être dans une autre partie de votre dossier&#x202f;: ouvrez-la, ou demandez-le à la coordination.</translation>
    </message>
    <message>
        <source>Palmares does not show files of this kind.</source>
        <translation>Palmares n’affiche pas les fichiers de ce type.</translation>
    </message>
    <message>
        <source>Save a copy and open it with a program you trust, or judge without it and tell the coordinator.</source>
        <translation>Enregistrez une copie et ouvrez-la avec un programme de confiance, ou évaluez sans elle et informez la coordination.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is.</source>
        <translation>Ce fichier est endommagé ou n’est pas ce qu’il prétend être.</translation>
    </message>
    <message>
        <source>Tell the coordinator which entry it is; you can save a copy as it came.</source>
        <translation>Dites à la coordination de quelle contribution il s’agit&#x202f;; vous pouvez enregistrer une copie telle quelle.</translation>
    </message>
    <message>
        <source>This picture has more than 64 million pixels, which is more than Palmares opens.</source>
        <translation>Cette image a plus de 64&#x202f;millions de pixels, plus que Palmares n’en ouvre.</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or ask the coordinator for a smaller one.</source>
        <translation>Enregistrez une copie et ouvrez-la avec un autre programme, ou demandez-en une plus petite à la coordination.</translation>
    </message>
    <message>
        <source>This computer has no reader for pictures of this kind.</source>
        <translation>Cet ordinateur n’a pas de lecteur pour les images de ce type.</translation>
    </message>
    <message>
        <source>Install the image formats of Qt (on Debian: qt6-image-formats-plugins), or save a copy and open it elsewhere.</source>
        <translation>Installez les formats d’image de Qt (sous Debian&#x202f;: qt6-image-formats-plugins), ou enregistrez une copie et ouvrez-la ailleurs.</translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation>Ce document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Ask the coordinator for an open copy; passwords of entrants would tell who they are.</source>
        <translation>Demandez une copie ouverte à la coordination&#x202f;; le mot de passe d’un participant révélerait son identité.</translation>
    </message>
    <message>
        <source>This file takes too long to prepare, so Palmares stopped waiting.</source>
        <translation>La préparation de ce fichier est trop longue&#x202f;; Palmares a cessé d’attendre.</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or judge without it and tell the coordinator.</source>
        <translation>Enregistrez une copie et ouvrez-la avec un autre programme, ou évaluez sans elle et informez la coordination.</translation>
    </message>
    <message>
        <source>This file asks the player to fetch something from elsewhere, so it is not played.</source>
        <translation>Ce fichier demande au lecteur de chercher un élément ailleurs&#x202f;; il n’est donc pas lu.</translation>
    </message>
    <message>
        <source>Tell the coordinator: a recording has to be complete in itself.</source>
        <translation>Informez la coordination&#x202f;: un enregistrement doit être complet en lui-même.</translation>
    </message>
    <message>
        <source>This computer has no player for sound and video.</source>
        <translation>Cet ordinateur n’a pas de lecteur pour le son et la vidéo.</translation>
    </message>
    <message>
        <source>Install Qt Multimedia with its FFmpeg backend, or save a copy and play it elsewhere.</source>
        <translation>Installez Qt Multimedia avec son moteur FFmpeg, ou enregistrez une copie et lisez-la ailleurs.</translation>
    </message>
    <message>
        <source>This recording cannot be played: it is damaged, or the decoder for it is missing.</source>
        <translation>Cet enregistrement ne peut pas être lu&#x202f;: il est endommagé, ou son décodeur manque.</translation>
    </message>
    <message>
        <source>Save a copy and try another player; tell the coordinator if that does not play it either.</source>
        <translation>Enregistrez une copie et essayez un autre lecteur&#x202f;; s’il ne la lit pas non plus, informez la coordination.</translation>
    </message>
    <message>
        <source>Palmares closed unexpectedly while this very file was open.</source>
        <translation>Palmares s’est fermé de façon inattendue pendant que ce fichier était ouvert.</translation>
    </message>
    <message>
        <source>Your scores are safe. Save a copy and open it with another program, or try again here.</source>
        <translation>Vos notes sont en sécurité. Enregistrez une copie et ouvrez-la avec un autre programme, ou réessayez ici.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#x202f;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#x202f;Mo</translation>
    </message>
    <message>
        <source>The end of this picture is missing: its grey or empty part is not what was sent in.</source>
        <translation>Il manque la fin de cette image&#x202f;: sa partie grise ou vide n’est pas ce qui a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>The call received %Ln entries.</source>
        <translation>
            <numerusform>L’appel a reçu %Ln contribution.</numerusform>
            <numerusform>L’appel a reçu %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were duplicates.</source>
        <translation>
            <numerusform>%Ln était un doublon.</numerusform>
            <numerusform>%Ln étaient des doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not eligible.</source>
        <translation>
            <numerusform>%Ln n’était pas admissible.</numerusform>
            <numerusform>%Ln n’étaient pas admissibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were withdrawn.</source>
        <translation>
            <numerusform>%Ln a été retirée.</numerusform>
            <numerusform>%Ln ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were disqualified.</source>
        <translation>
            <numerusform>%Ln a été disqualifiée.</numerusform>
            <numerusform>%Ln ont été disqualifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this round and have no sheet that counts.</source>
        <translation>
            <numerusform>%Ln était dans ce tour et n’a aucune grille qui compte.</numerusform>
            <numerusform>%Ln étaient dans ce tour et n’ont aucune grille qui compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged in the round “%1”.</source>
        <translation>
            <numerusform>%Ln contribution a été évaluée dans le tour «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln contributions ont été évaluées dans le tour «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges returned %1 of the %2 sheets that were asked for (%3).</source>
        <translation>
            <numerusform>%Ln juge a rendu %1 des %2 grilles de notation demandées (%3).</numerusform>
            <numerusform>%Ln juges ont rendu %1 des %2 grilles de notation demandées (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a panel; what it did</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Judges did not see who had sent an entry, nor what other judges gave.</source>
        <translation>Les juges ne voyaient ni qui avait envoyé une contribution, ni les notes des autres juges.</translation>
    </message>
    <message>
        <source>Values adjusted for severe and mild judges come from a crossed mixed model of sheet totals (REML); they stand beside the ranking and decided nothing.</source>
        <translation>Les valeurs ajustées selon la sévérité des juges proviennent d’un modèle mixte à effets croisés sur les totaux des grilles (REML)&#x202f;; elles figurent à côté du classement et n’ont rien décidé.</translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules were frozen before scoring and are identified by %2, the result by %3.</source>
        <translation>Les notes ont été recueillies, fusionnées et classées avec Palmares %1&#x202f;; les règles ont été verrouillées avant la notation et sont identifiées par %2, le résultat par %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges dropped out.</source>
        <translation>
            <numerusform>%Ln juge s’est retiré.</numerusform>
            <numerusform>%Ln juges se sont retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules are identified by %2, the result by %3.</source>
        <translation>Les notes ont été recueillies, fusionnées et classées avec Palmares %1&#x202f;; les règles sont identifiées par %2, le résultat par %3.</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after scoring began.</source>
        <translation>Ce que les juges remplissent a été verrouillé avant la notation&#x202f;; les paliers, les ex æquo ou le seuil ont été modifiés après le début de la notation.</translation>
    </message>
    <message>
        <source>No reason is recorded yet: the round is not closed under the changed rules.</source>
        <translation>Aucun motif n’est encore consigné&#x202f;: le tour n’est pas clos selon les règles modifiées.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Motif donné&#x202f;: %1</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after that, and scores came on paper or in forms, so the records do not say whether judges had begun.</source>
        <translation>Ce que les juges remplissent a été verrouillé avant la notation&#x202f;; les paliers, les ex æquo ou le seuil ont été modifiés ensuite, et les notes sont venues sur papier ou dans des formulaires&#x202f;: les enregistrements ne disent pas si les juges avaient commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not screened.</source>
        <translation>
            <numerusform>%Ln n’a pas fait l’objet d’une vérification préalable.</numerusform>
            <numerusform>%Ln n’ont pas fait l’objet d’une vérification préalable.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were judged, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>Dans le tour «&#x202f;%1&#x202f;», %2 ont été jugées et %3 ont continué.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these lack a score and are not counted.</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>%Ln d’entre elles manque d’une note et n’est pas comptée.</numerusform>
            <numerusform>%Ln d’entre elles manquent d’une note et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric; %2 bootstrap interval %3 to %4): judges %5.</source>
        <translation>La concordance sur les totaux des grilles était de α = %1 (Krippendorff, métrique d’intervalle&#x202f;; intervalle bootstrap à %2&#x202f;: de %3 à %4)&#x202f;: les juges %5.</translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric): judges %2.</source>
        <translation>La concordance sur les totaux des grilles était de α = %1 (Krippendorff, métrique d’intervalle)&#x202f;: les juges %2.</translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were checked, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>Dans le tour «&#x202f;%1&#x202f;», %2 ont été vérifiées et %3 ont continué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked in the round “%1”.</source>
        <translation>
            <numerusform>%Ln contribution a été vérifiée dans le tour «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln contributions ont été vérifiées dans le tour «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these left after the close, and are counted as they were closed.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln d’entre elles est partie après la clôture et reste comptée comme à la clôture.</numerusform>
            <numerusform>%Ln d’entre elles sont parties après la clôture et restent comptées comme à la clôture.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an item of a check; how many entries failed it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The conditions that were not met, with the number of entries: %1.</source>
        <comment>items of a check</comment>
        <translation>Conditions non remplies, avec le nombre de contributions&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No values adjusted for severe and mild judges are given: the rules count some sheets for more than others, and the model of sheet totals would count all alike.</source>
        <translation>Aucune valeur ajustée selon la sévérité des juges n’est donnée&#x202f;: les règles comptent certaines grilles plus que d’autres, et le modèle des totaux des grilles les compterait toutes également.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln sheets of %1 asked for are not here: %2.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>Il manque %Ln grille sur les %1 demandées&#x202f;: %2.</numerusform>
            <numerusform>Il manque %Ln grilles sur les %1 demandées&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent an interim ballot and no final one: %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln juge a envoyé un bulletin provisoire et aucun définitif&#x202f;: %1.</numerusform>
            <numerusform>%Ln juges ont envoyé un bulletin provisoire et aucun définitif&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are still open: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln contribution est encore ouverte&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions sont encore ouvertes&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores and get no rank: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln contribution a trop peu de notes et n’aura pas de rang&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions ont trop peu de notes et n’auront pas de rang&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper were typed in two ways and count nowhere: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln grille sur papier a été saisie de deux façons et ne compte pas&#x202f;: %1.</numerusform>
            <numerusform>%Ln grilles sur papier ont été saisies de deux façons et ne comptent pas&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper wait to be typed a second time: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln grille sur papier attend une seconde saisie&#x202f;: %1.</numerusform>
            <numerusform>%Ln grilles sur papier attendent une seconde saisie&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a rank in the close that stands: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln d’entre elles a un rang dans la clôture qui vaut&#x202f;: %1.</numerusform>
            <numerusform>%Ln d’entre elles ont un rang dans la clôture qui vaut&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.</source>
        <translation>
            <numerusform>%Ln grille compte alors que personne n’a décidé si juge et contribution sont trop proches (page Juges, Conflits)&#x202f;: %1.</numerusform>
            <numerusform>%Ln grilles comptent alors que personne n’a décidé si juge et contribution sont trop proches (page Juges, Conflits)&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets have a blank where a score counts, and count for nothing: %1.</source>
        <comment>judge – entry</comment>
        <translation>
            <numerusform>%Ln grille a une case vide là où une note compte, et n’est pas comptée&#x202f;: %1.</numerusform>
            <numerusform>%Ln grilles ont une case vide là où une note compte, et ne sont pas comptées&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets lack a score and are not counted, of %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>Il manque une note sur %Ln grille de %1&#x202f;: elle n’est pas comptée.</numerusform>
            <numerusform>Il manque une note sur %Ln grilles de %1&#x202f;: elles ne sont pas comptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Opening it makes a place for your scores on this computer. If you are not judge %1, ask the coordinator for your own file.</source>
        <translation>L’ouvrir crée un espace pour vos notes sur cet ordinateur. Si vous n’êtes pas le juge %1, demandez votre propre fichier à la coordination.</translation>
    </message>
    <message>
        <source>You judge this call here already: what is new is added, and your scores stay.</source>
        <translation>Vous évaluez déjà cet appel ici&#x202f;: ce qui est nouveau s’ajoute, et vos notes restent.</translation>
    </message>
    <message>
        <source>These are scores sent before: work goes on from them, and nothing typed here is lost.</source>
        <translation>Ce sont des notes déjà envoyées&#x202f;: le travail reprend à partir d’elles, et rien de ce qui a été saisi ici n’est perdu.</translation>
    </message>
    <message>
        <source>You will see what is in it before anything is merged.</source>
        <translation>Vous en verrez le contenu avant toute fusion.</translation>
    </message>
    <message>
        <source>The call is not on this computer yet. Opening it makes its office here; to change anything you also need its key file.</source>
        <translation>L’appel n’est pas encore sur cet ordinateur. L’ouvrir y établit sa coordination&#x202f;; pour le modifier, il vous faut aussi son fichier de clé.</translation>
    </message>
    <message>
        <source>Whoever holds this key coordinates the call. It opens with its 20 digits.</source>
        <translation>Quiconque détient cette clé coordonne l’appel. Elle s’ouvre avec ses 20 chiffres.</translation>
    </message>
    <message>
        <source>The call it belongs to is not on this computer. Open the call&apos;s bundle or package first.</source>
        <translation>L’appel auquel il appartient n’est pas sur cet ordinateur. Ouvrez d’abord l’archive ou le dossier de cet appel.</translation>
    </message>
    <message>
        <source>Open as judge %1</source>
        <translation>Ouvrir en tant que juge %1</translation>
    </message>
    <message>
        <source>Add to judge %1</source>
        <translation>Ajouter au juge %1</translation>
    </message>
    <message>
        <source>Continue as judge %1</source>
        <translation>Continuer en tant que juge %1</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Take in the key</source>
        <translation>Importer la clé</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>A newer package for what you judge</source>
        <translation>Un dossier plus récent pour ce que vous évaluez</translation>
    </message>
    <message>
        <source>Scores you sent before</source>
        <translation>Notes que vous avez déjà envoyées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to merge</source>
        <translation>
            <numerusform>%Ln fichier à fusionner</numerusform>
            <numerusform>%Ln fichiers à fusionner</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>Un appel complet</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>Un fichier de clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose call is not here</source>
        <translation>
            <numerusform>%Ln fichier dont l’appel n’est pas ici</numerusform>
            <numerusform>%Ln fichiers dont l’appel n’est pas ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être utilisé</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitation de</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>juge %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>Nouveautés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score sheets</source>
        <translation>
            <numerusform>%Ln grille de notation</numerusform>
            <numerusform>%Ln grilles de notation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look into %Ln files…</source>
        <translation>
            <numerusform>Examiner %Ln fichier…</numerusform>
            <numerusform>Examiner %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, documents, sounds or films</source>
        <translation>
            <numerusform>%Ln image, document, son ou film</numerusform>
            <numerusform>%Ln images, documents, sons ou films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge: %1</source>
        <translation>à évaluer&#x202f;: %1</translation>
    </message>
    <message>
        <source>no longer to judge: %1</source>
        <translation>à ne plus évaluer&#x202f;: %1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>corrigées&#x202f;: %1</translation>
    </message>
    <message>
        <source>another deadline</source>
        <translation>une autre date limite</translation>
    </message>
    <message>
        <source>nothing; it can be opened all the same</source>
        <translation>rien&#x202f;; il peut être ouvert tout de même</translation>
    </message>
    <message>
        <source>Nothing new for what you judge</source>
        <translation>Rien de nouveau pour ce que vous évaluez</translation>
    </message>
    <message>
        <source>A new round for what you judge</source>
        <translation>Un nouveau tour pour ce que vous évaluez</translation>
    </message>
    <message>
        <source>You judge this call here already: the round is added. What you scored in the one before stays, and can still be sent.</source>
        <translation>Vous évaluez déjà cet appel ici&#x202f;: le tour s’ajoute. Ce que vous avez noté au tour précédent reste et peut encore être envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>a new round with %Ln entries: %1</source>
        <translation>
            <numerusform>un nouveau tour avec %Ln contribution&#x202f;: %1</numerusform>
            <numerusform>un nouveau tour avec %Ln contributions&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be added yet. Go on with what you have, and tell your coordinator: once they have agreed they send you one that can.</source>
        <translation>Il ne peut pas encore être ajouté. Continuez avec ce que vous avez et prévenez votre coordination&#x202f;: une fois d’accord, elle vous en enverra un qui le peut.</translation>
    </message>
    <message>
        <source>two people at your coordinator&apos;s say it differently: %1</source>
        <translation>deux personnes de la coordination le disent différemment&#x202f;: %1</translation>
    </message>
    <message>
        <source>with more texts or files: %1</source>
        <translation>avec d’autres textes ou fichiers en plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>erased, with what you wrote about it and have not sent: %1</source>
        <translation>effacées, avec ce que vous en avez écrit et pas envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>other words for: %1</source>
        <translation>autres mots pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>other words in what judges are told</source>
        <translation>autres mots dans les consignes aux juges</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>un autre contact</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Ira dans</translation>
    </message>
    <message>
        <source>This call is here more than once: you will be asked which one.</source>
        <translation>Cet appel se trouve ici plus d’une fois&#x202f;: on vous demandera lequel.</translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message>
        <source>This call has no rules yet</source>
        <translation>Cet appel n’a pas encore de règles</translation>
    </message>
    <message>
        <source>They say what is scored, by how many, and how it adds up.</source>
        <translation>Elles disent ce qui est noté, par combien de juges, et comment cela se combine.</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>Écrire les règles</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>Aucune contribution pour l’instant</translation>
    </message>
    <message>
        <source>Bring in a table, paste one, or type paper entries.</source>
        <translation>Importez un tableau, collez-le, ou saisissez les contributions papier.</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Ajouter des contributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait to be screened</source>
        <translation>
            <numerusform>%Ln contribution attend la vérification préalable</numerusform>
            <numerusform>%Ln contributions attendent la vérification préalable</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is in, or out with a reason.</source>
        <translation>Chacune est admise, ou non, avec un motif.</translation>
    </message>
    <message>
        <source>Screen entries</source>
        <translation>Vérifier les contributions</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>Aucun juge pour l’instant</translation>
    </message>
    <message>
        <source>Their languages and panels decide what they can be given.</source>
        <translation>Leurs langues et leurs jurys décident de ce qu’on peut leur confier.</translation>
    </message>
    <message>
        <source>Add judges</source>
        <translation>Ajouter des juges</translation>
    </message>
    <message>
        <source>Read the rules once more and freeze them</source>
        <translation>Relisez les règles et verrouillez-les</translation>
    </message>
    <message>
        <source>Rules stand before the first score: nobody can say they moved.</source>
        <translation>Les règles sont fixées avant la première note&#x202f;: personne ne pourra dire qu’elles ont changé.</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Ouvrir les règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts of interest wait for a decision</source>
        <translation>
            <numerusform>%Ln conflit d’intérêts attend une décision</numerusform>
            <numerusform>%Ln conflits d’intérêts attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need judges</source>
        <translation>
            <numerusform>%Ln contribution a besoin de juges</numerusform>
            <numerusform>%Ln contributions ont besoin de juges</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the plan before anything is written.</source>
        <translation>Vous voyez le plan avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Plan who judges what</source>
        <translation>Planifier qui évalue quoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have no package yet</source>
        <translation>
            <numerusform>%Ln juge n’a pas encore de dossier</numerusform>
            <numerusform>%Ln juges n’ont pas encore de dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each judge, to be sent by mail or on a stick.</source>
        <translation>Un fichier par juge, à envoyer par courriel ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Écrire les dossiers</translation>
    </message>
    <message>
        <source>Look at both and say which one stands.</source>
        <translation>Regardez les deux et dites laquelle fait foi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions need an answer before the round can be closed</source>
        <translation>
            <numerusform>%Ln question attend une réponse avant la clôture du tour</numerusform>
            <numerusform>%Ln questions attendent une réponse avant la clôture du tour</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is answered once, with a reason.</source>
        <translation>Chacune reçoit une seule réponse, avec un motif.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln juge n’a rien envoyé</numerusform>
            <numerusform>%Ln juges n’ont rien envoyé</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is ready in each judge’s language.</source>
        <translation>Un rappel est prêt dans la langue de chaque juge.</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>Copier les rappels…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out</source>
        <translation>
            <numerusform>%Ln grille manque encore</numerusform>
            <numerusform>%Ln grilles manquent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has sent something; not all of it.</source>
        <translation>Chacun a envoyé quelque chose, mais pas tout.</translation>
    </message>
    <message>
        <source>Plan a top-up</source>
        <translation>Planifier un complément</translation>
    </message>
    <message>
        <source>Close the round when nothing more is to come</source>
        <translation>Clôturez le tour quand plus rien n’est attendu</translation>
    </message>
    <message>
        <source>A close fixes which sheets count; late ones are shown apart.</source>
        <translation>La clôture fixe les grilles qui comptent&#x202f;; les tardives sont montrées à part.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>The next round has no entries yet</source>
        <translation>Le tour suivant n’a pas encore de contributions</translation>
    </message>
    <message>
        <source>What the cut of the last round let through goes on.</source>
        <translation>Ce que le seuil du tour précédent a laissé passer y entre.</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>Remplir le tour suivant</translation>
    </message>
    <message>
        <source>The round is closed: the committee decides</source>
        <translation>Le tour est clos&#x202f;: le comité décide</translation>
    </message>
    <message>
        <source>A ranking is not a decision; outcomes are recorded with their reasons.</source>
        <translation>Un classement n’est pas une décision&#x202f;; les issues sont consignées avec leurs motifs.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Aller aux décisions</translation>
    </message>
    <message>
        <source>Write the report and the letters</source>
        <translation>Rédiger le rapport et les lettres</translation>
    </message>
    <message>
        <source>Every figure comes with its n and what is missing.</source>
        <translation>Chaque chiffre est donné avec son n et ce qui manque.</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Aller aux rapports</translation>
    </message>
    <message>
        <source>Confirm or dismiss each one with a reason.</source>
        <translation>Confirmez ou rejetez chacun avec un motif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have left an earlier round and are still in this one</source>
        <translation>
            <numerusform>%Ln contribution a quitté un tour antérieur et figure encore dans celui-ci</numerusform>
            <numerusform>%Ln contributions ont quitté un tour antérieur et figurent encore dans celui-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Take each one out of this round as well, or reinstate it there.</source>
        <translation>Retirez chacune aussi de ce tour, ou réadmettez-la dans l’autre.</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Aller aux contributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few judges</source>
        <translation>
            <numerusform>%Ln contribution a trop peu de juges</numerusform>
            <numerusform>%Ln contributions ont trop peu de juges</numerusform>
        </translation>
    </message>
    <message>
        <source>A top-up gives each of them another one.</source>
        <translation>Un complément en donne un autre à chacune.</translation>
    </message>
    <message>
        <source>Write the key of the call to a safe place</source>
        <translation>Mettre la clé de l’appel en lieu sûr</translation>
    </message>
    <message>
        <source>Packages are on their way: if this computer is lost, nobody can go on with the call without the key file and its password.</source>
        <translation>Des dossiers sont en route&#x202f;: si cet ordinateur est perdu, personne ne pourra poursuivre l’appel sans le fichier de clé et son mot de passe.</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>Écrire le fichier de clé…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are here in two versions</source>
        <translation>
            <numerusform>%Ln élément est ici en deux versions</numerusform>
            <numerusform>%Ln éléments sont ici en deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions wait for an answer</source>
        <translation>
            <numerusform>%Ln question attend une réponse</numerusform>
            <numerusform>%Ln questions attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold up no close; each one is answered once.</source>
        <translation>Elles n’empêchent pas la clôture&#x202f;; chacune reçoit une seule réponse.</translation>
    </message>
    <message numerus="yes">
        <source>The totals of %Ln entries lie far apart</source>
        <translation>
            <numerusform>Les totaux de %Ln contribution sont très éloignés</numerusform>
            <numerusform>Les totaux de %Ln contributions sont très éloignés</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules ask for one more judge of each of them.</source>
        <translation>Les règles demandent un membre du jury de plus pour chacune.</translation>
    </message>
    <message>
        <source>Plan one more judge</source>
        <translation>Prévoir un membre du jury de plus</translation>
    </message>
    <message>
        <source>The results name whose sheets lack a score or have not come: ask them, or close without these entries.</source>
        <translation>Les résultats nomment les personnes dont une grille est incomplète ou n’est pas arrivée&#x202f;: demandez-leur, ou clôturez sans ces contributions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were honoured have left since</source>
        <translation>
            <numerusform>%Ln contribution distinguée est partie depuis</numerusform>
            <numerusform>%Ln contributions distinguées sont parties depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Their places are empty: decide about each of them again.</source>
        <translation>Leurs places sont vides&#x202f;: décidez de nouveau de chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are short of quorum, and no more sheets are awaited</source>
        <translation>
            <numerusform>%Ln contribution est sous le quorum, et aucune grille n’est plus attendue</numerusform>
            <numerusform>%Ln contributions sont sous le quorum, et aucune grille n’est plus attendue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the cut are not decided about</source>
        <translation>
            <numerusform>Une décision manque pour %Ln place du seuil</numerusform>
            <numerusform>Des décisions manquent pour %Ln places du seuil</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about each entry that is in or at the cut; who declines or is passed over is decided about, too.</source>
        <translation>Décidez pour chaque contribution retenue ou au seuil, y compris celles qui renoncent ou ne sont pas choisies.</translation>
    </message>
    <message>
        <source>Nobody sits in a panel of this round yet</source>
        <translation>Personne ne siège encore dans un jury de ce tour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are in the call: say of each who judges this round in which panel.</source>
        <translation>
            <numerusform>%Ln juge est dans l’appel&#x202f;: dites dans quel jury de ce tour il siège.</numerusform>
            <numerusform>%Ln juges sont dans l’appel&#x202f;: dites pour chacun dans quel jury de ce tour il siège.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat judges</source>
        <translation>Placer des juges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have fewer judges than their quorum, and nobody is free</source>
        <translation>
            <numerusform>%Ln contribution a moins de juges que son quorum, et personne n’est libre</numerusform>
            <numerusform>%Ln contributions ont moins de juges que leur quorum, et personne n’est libre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a judge or seat another one in the panel. As it is, these entries get no rank.</source>
        <translation>Ajoutez un juge ou placez-en un autre dans le jury. En l’état, ces contributions n’ont pas de rang.</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Aller aux juges</translation>
    </message>
    <message numerus="yes">
        <source>The next round does not hold what came through the one before: %Ln entries</source>
        <translation>
            <numerusform>Le tour suivant ne contient pas ce qui a franchi le précédent&#x202f;: %Ln contribution</numerusform>
            <numerusform>Le tour suivant ne contient pas ce qui a franchi le précédent&#x202f;: %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it again: what came through comes in, what did not goes out unless it is judged already. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>Remplissez-le à nouveau&#x202f;: ce qui a franchi le tour entre, le reste sort sauf s’il est déjà jugé. Il s’agit de %1.</translation>
    </message>
    <message>
        <source>Fill the next round again</source>
        <translation>Remplir à nouveau le tour suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close, are not in the next round, and nobody has decided about them</source>
        <translation>
            <numerusform>%Ln contribution était en suspens à la clôture, n’est pas dans le tour suivant, et personne n’a décidé à son sujet</numerusform>
            <numerusform>%Ln contributions étaient en suspens à la clôture, ne sont pas dans le tour suivant, et personne n’a décidé à leur sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a decision about each one, or bring it in by hand with a reason. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>Enregistrez une décision pour chacune, ou faites-la entrer à la main avec un motif. Il s’agit de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision and are not in the next round</source>
        <translation>
            <numerusform>%Ln contribution a été distinguée par une décision et n’est pas dans le tour suivant</numerusform>
            <numerusform>%Ln contributions ont été distinguées par une décision et ne sont pas dans le tour suivant</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the state of each one to “in”, with a reason, or leave it. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>Passez l’état de chacune à «&#x202f;admise&#x202f;», en indiquant le motif, ou laissez-la. Il s’agit de %1.</translation>
    </message>
</context>
<context>
    <name>OwnCopy</name>
    <message>
        <source>n/a</source>
        <translation>s.o.</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juge %1</translation>
    </message>
    <message>
        <source>My own copy, %1, %2</source>
        <translation>Ma copie personnelle, %1, %2</translation>
    </message>
    <message>
        <source>Writing my own copy</source>
        <translation>Écriture de ma copie personnelle</translation>
    </message>
    <message>
        <source>Your own copy is written: %1</source>
        <translation>Votre copie personnelle est écrite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Receipts:</source>
        <translation>Accusés de réception&#x202f;:</translation>
    </message>
    <message>
        <source>For the committee:</source>
        <translation>Pour le comité&#x202f;:</translation>
    </message>
    <message>
        <source>For the entrant:</source>
        <translation>Pour le participant&#x202f;:</translation>
    </message>
    <message>
        <source>my-scores</source>
        <comment>name of a file</comment>
        <translation>mes-notes</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Provisional: scores can still come in and change this result.</source>
        <translation>Provisoire&#x202f;: des notes peuvent encore arriver et changer ce résultat.</translation>
    </message>
    <message>
        <source>Closed: this result stands.</source>
        <translation>Clos&#x202f;: ce résultat fait foi.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of paper; name of a round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Établi le %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Réunion %1</translation>
    </message>
    <message>
        <source>kept with the office, for it names somebody</source>
        <comment>of a reason</comment>
        <translation>conservé à la coordination, car quelqu’un y est nommé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>who left the room</comment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>mark of the close</comment>
        <translation>clôture %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <comment>a mark</comment>
        <translation>règles %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <comment>a mark</comment>
        <translation>résultat %1</translation>
    </message>
    <message>
        <source>records %1</source>
        <comment>a mark</comment>
        <translation>enregistrements %1</translation>
    </message>
    <message>
        <source>Decided before, and no more</source>
        <translation>Décisions antérieures qui ne valent plus</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Answered: %1.</source>
        <translation>Réponse&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Les compter</translation>
    </message>
    <message>
        <source>The sheets count as if they had been asked for.</source>
        <translation>Les grilles comptent comme si elles avaient été demandées.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>Ne pas les compter</translation>
    </message>
    <message>
        <source>The sheets stay on record and count for nothing.</source>
        <translation>Les grilles restent enregistrées et ne comptent pour rien.</translation>
    </message>
    <message>
        <source>If the file cannot come again, leave it as it is when you close the round.</source>
        <translation>Si le fichier ne peut pas être renvoyé, laissez les choses en l’état à la clôture du tour.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Aller aux contributions</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Aller aux juges</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>Aller à l’attribution</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Aller aux décisions</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>It is recorded that you have seen it.</source>
        <translation>Il est enregistré que vous l’avez vu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets come from %1 (%2).</source>
        <comment>a laptop; its own label</comment>
        <translation>
            <numerusform>%Ln grille vient de %1 (%2).</numerusform>
            <numerusform>%Ln grilles viennent de %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them count now.</source>
        <translation>
            <numerusform>%Ln d’entre elles compte à présent.</numerusform>
            <numerusform>%Ln d’entre elles comptent à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the laptop</source>
        <translation>Confirmer l’appareil</translation>
    </message>
    <message>
        <source>It is the judge’s own: its sheets count like those of the other.</source>
        <translation>C’est bien celui du juge&#x202f;: ses grilles comptent comme celles de l’autre.</translation>
    </message>
    <message>
        <source>Revoke the laptop</source>
        <translation>Révoquer l’appareil</translation>
    </message>
    <message>
        <source>Only those of its sheets that count at this moment still do; whatever else it wrote or will send does not.</source>
        <translation>Seules ses grilles qui comptent en ce moment continuent de compter&#x202f;; rien d’autre de ce qu’il a écrit ou enverra ne compte.</translation>
    </message>
    <message>
        <source>Give %1 the code %2</source>
        <translation>Donner à %1 le code %2</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>sheet</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>record of an entrant</source>
        <translation>fiche de participant</translation>
    </message>
    <message>
        <source>state of an entry</source>
        <translation>état d’une contribution</translation>
    </message>
    <message>
        <source>record of a judge</source>
        <translation>fiche de juge</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>sign-on of a laptop</source>
        <translation>inscription d’un appareil</translation>
    </message>
    <message>
        <source>declaration of interests</source>
        <translation>déclaration d’intérêts</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>set of texts</source>
        <translation>ensemble de textes</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>answer to a finding</source>
        <translation>réponse à un point à vérifier</translation>
    </message>
    <message>
        <source>setting aside</source>
        <translation>mise à l’écart</translation>
    </message>
    <message>
        <source>close</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>carrying over of values</source>
        <translation>report de valeurs</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>Merci de votre travail d’évaluation pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>We have not received your scores for %Ln entries yet.</source>
        <translation>
            <numerusform>Nous n’avons pas encore reçu vos notes pour %Ln contribution.</numerusform>
            <numerusform>Nous n’avons pas encore reçu vos notes pour %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We still miss your scores for %Ln entries.</source>
        <translation>
            <numerusform>Il nous manque encore vos notes pour %Ln contribution.</numerusform>
            <numerusform>Il nous manque encore vos notes pour %Ln contributions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send them by %1.</source>
        <translation>Merci de les envoyer d’ici au %1.</translation>
    </message>
    <message>
        <source>In Palmares choose Send, and return the file it writes. What you have done so far helps, too.</source>
        <translation>Dans Palmares, choisissez Envoyer, puis renvoyez-nous le fichier que le programme écrit. Ce que vous avez déjà noté nous aide aussi.</translation>
    </message>
    <message>
        <source>On your sheets of these a score is still blank: %1.</source>
        <translation>Sur vos grilles de ces contributions, il manque encore une note&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Fill in what is missing on your form, and send it back. What you have done so far helps, too.</source>
        <translation>Complétez ce qui manque sur votre formulaire, puis renvoyez-le-nous. Ce que vous avez déjà noté nous aide aussi.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>From received to decided</source>
        <translation>De la réception à la décision</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non admissibles</translation>
    </message>
    <message>
        <source>– for the reason: %1</source>
        <translation>– motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiées</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>Dans le tour</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>Of these, with too few scores for a rank</source>
        <translation>Dont celles qui ont trop peu de notes pour un rang</translation>
    </message>
    <message>
        <source>In by the rules</source>
        <translation>Retenues selon les règles</translation>
    </message>
    <message>
        <source>At the cut or open, for the committee to decide</source>
        <translation>Au seuil ou en suspens, au comité de décider</translation>
    </message>
    <message>
        <source>Honoured by a decision</source>
        <translation>Distinguées par une décision</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Share of received</source>
        <translation>Part des reçues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Who sent entries</source>
        <translation>Qui a envoyé des contributions</translation>
    </message>
    <message>
        <source>Share of those that say</source>
        <translation>Part de celles qui le précisent</translation>
    </message>
    <message>
        <source>Judges and sheets</source>
        <translation>Juges et grilles</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>tous les juges</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number; a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Judges with sheets</source>
        <translation>Juges avec grilles</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>Grilles demandées</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Grilles qui comptent</translation>
    </message>
    <message>
        <source>Recused or cannot judge</source>
        <translation>Récusation ou impossible d’évaluer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Of %1 scores asked for on these sheets, %2 were given and %3 were left blank; a blank is never a zero.</source>
        <translation>Sur %1 notes demandées dans ces grilles, %2 ont été données et %3 laissées vides&#x202f;; une case vide n’est jamais un zéro.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>Hors de la salle&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is decided yet. A ranking is not a decision.</source>
        <translation>Rien n’est encore décidé. Un classement n’est pas une décision.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 (answered by the office)</source>
        <comment>a finding</comment>
        <translation>%1 (la coordination y a répondu)</translation>
    </message>
    <message>
        <source>What to know about this result</source>
        <translation>Ce qu’il faut savoir de ce résultat</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Whoever has the records of this call can compute the same result again and compare these marks.</source>
        <translation>Quiconque a les enregistrements de cet appel peut recalculer le même résultat et comparer ces empreintes.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Set of records</source>
        <translation>Ensemble des enregistrements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>Likely ranks</source>
        <translation>Rangs probables</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>Above this line: in, or for the committee to decide</source>
        <translation>Au-dessus de cette ligne&#x202f;: retenues, ou au comité de décider</translation>
    </message>
    <message>
        <source>Without a rank</source>
        <translation>Sans rang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree</comment>
        <translation>Les juges %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>ne peut pas être établie</translation>
    </message>
    <message>
        <source>How far judges agree</source>
        <translation>À quel point les juges concordent</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement.</source>
        <translation>Alpha de Krippendorff avec intervalle à %1&#x202f;: 0 = hasard, 1 = concordance complète.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>No entry has a rank yet.</source>
        <translation>Aucune contribution n’a encore de rang.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Degré de certitude du résultat</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Too close to call: %1.</source>
        <comment>codes of entries</comment>
        <translation>Trop serré pour trancher&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There are too few scores to say how sure the order is.</source>
        <translation>Il y a trop peu de notes pour dire à quel point l’ordre est sûr.</translation>
    </message>
    <message numerus="yes">
        <source>The titles of %Ln entries are left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>Le titre de %Ln contribution est omis&#x202f;: le consentement pour le montrer n’est pas consigné.</numerusform>
            <numerusform>Les titres de %Ln contributions sont omis&#x202f;: le consentement pour les montrer n’est pas consigné.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rank; a value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dropped out of this round: %1. Their sheets that came before count, unless an answer says otherwise.</source>
        <comment>codes of judges</comment>
        <translation>Se sont retirés de ce tour&#x202f;: %1. Leurs grilles arrivées avant comptent, sauf réponse contraire.</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sans vérification préalable</translation>
    </message>
    <message>
        <source>In the round “%1”</source>
        <translation>Dans le tour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Judged in “%1”</source>
        <comment>a round</comment>
        <translation>Jugées dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Did not go on from “%1”</source>
        <comment>a round</comment>
        <translation>N’ont pas continué après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Came through “%1”</source>
        <comment>a round</comment>
        <translation>Ont franchi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>Dans ce tour</translation>
    </message>
    <message>
        <source>Judged in this round</source>
        <translation>Jugées dans ce tour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Entries of one score</source>
        <translation>Contributions de même score</translation>
    </message>
    <message>
        <source>In, though the scores speak against it: %1.</source>
        <comment>codes of entries</comment>
        <translation>Retenues, bien que les notes disent le contraire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Out, though the scores speak for it: %1.</source>
        <comment>codes of entries</comment>
        <translation>Non retenues, bien que les notes parlent pour elles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>An entry that is not eligible for several reasons is counted under each of them.</source>
        <translation>Une contribution non admissible pour plusieurs raisons est comptée sous chacune d’elles.</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>totaux des grilles</translation>
    </message>
    <message>
        <source>Withdrawn since the close, counted above as closed</source>
        <translation>Retirées depuis la clôture, comptées ci-dessus comme à la clôture</translation>
    </message>
    <message>
        <source>Disqualified since the close, counted above as closed</source>
        <translation>Disqualifiées depuis la clôture, comptées ci-dessus comme à la clôture</translation>
    </message>
    <message>
        <source>Left for another reason since the close, counted above as closed</source>
        <translation>Parties pour une autre raison depuis la clôture, comptées ci-dessus comme à la clôture</translation>
    </message>
    <message>
        <source>– an answer is lacking</source>
        <translation>– une réponse manque</translation>
    </message>
    <message>
        <source>– failed: %1</source>
        <comment>an item of a check</comment>
        <translation>– non rempli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checked in “%1”</source>
        <comment>a round</comment>
        <translation>Vérifiées dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Checked in this round</source>
        <translation>Vérifiées dans ce tour</translation>
    </message>
    <message>
        <source>An entry that failed several items of a check is counted under each of them.</source>
        <translation>Une contribution qui ne remplit pas plusieurs points d’une vérification est comptée sous chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more scores were not given because a judge recused or could not judge.</source>
        <comment>scores</comment>
        <translation>
            <numerusform>%Ln note de plus n’a pas été donnée, parce qu’un membre du jury s’est récusé ou n’a pas pu juger.</numerusform>
            <numerusform>%Ln notes de plus n’ont pas été données, parce qu’un membre du jury s’est récusé ou n’a pas pu juger.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>items of a check</comment>
        <translation>non remplis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean and SD: of the totals of an entry&apos;s sheets, as the judges gave them; the score is counted on another scale.</source>
        <translation>Moyenne et ET&#x202f;: des totaux des grilles d’une contribution, tels que les juges les ont donnés&#x202f;; le score est compté sur une autre échelle.</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets.</source>
        <translation>ET&#x202f;: dispersion des grilles d’une contribution.</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets, multiplied by %1 as the score is.</source>
        <translation>ET&#x202f;: dispersion des grilles d’une contribution, multipliée par %1 comme le score.</translation>
    </message>
    <message>
        <source>Likely ranks: where %1 of simulated contests put the entry, after allowing for severe and mild judges; they decide nothing.</source>
        <translation>Rangs probables&#x202f;: là où %1 des concours simulés placent la contribution, compte tenu de la sévérité des juges&#x202f;; ils ne décident de rien.</translation>
    </message>
    <message>
        <source>%1: score</source>
        <comment>an earlier round</comment>
        <translation>%1&#x202f;: score</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a division: a sentence</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>in</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>out</source>
        <translation>non retenue</translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation>au seuil</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>plafonnée</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>remontée</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>trop peu de notes</translation>
    </message>
    <message>
        <source>fewer scores than others</source>
        <translation>moins de notes que les autres</translation>
    </message>
    <message>
        <source>a criterion without a score</source>
        <translation>un critère sans note</translation>
    </message>
    <message>
        <source>no value to carry</source>
        <translation>aucune valeur à reprendre</translation>
    </message>
    <message>
        <source>panels side by side</source>
        <translation>jurys côte à côte</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiée</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>ineligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>hors compétition</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>the top %L1</source>
        <translation>les %L1 premières</translation>
    </message>
    <message>
        <source>the top %1</source>
        <translation>les premiers %1</translation>
    </message>
    <message>
        <source>a score of %1 and better</source>
        <translation>un score de %1 ou mieux</translation>
    </message>
    <message>
        <source>= %L1</source>
        <comment>a rank that is shared</comment>
        <translation>= %L1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Tronquée</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>Borda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries pass the check</source>
        <translation>
            <numerusform>%Ln contribution est conforme</numerusform>
            <numerusform>%Ln contributions sont conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked</source>
        <translation>
            <numerusform>%Ln contribution est classée</numerusform>
            <numerusform>%Ln contributions sont classées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in</source>
        <translation>
            <numerusform>%Ln contribution est retenue</numerusform>
            <numerusform>%Ln contributions sont retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in, who is at the cut</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the last places, and the committee decides</source>
        <translation>
            <numerusform>%Ln partage les dernières places, et le comité décide</numerusform>
            <numerusform>%Ln partagent les dernières places, et le comité décide</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Règles %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count</source>
        <translation>
            <numerusform>%Ln grille compte</numerusform>
            <numerusform>%Ln grilles comptent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cut. Rules %2</source>
        <translation>%1&#x202f;; aucun seuil. Règles %2</translation>
    </message>
    <message>
        <source>%1; the cut is %2. Rules %3</source>
        <translation>%1&#x202f;; seuil&#x202f;: %2. Règles %3</translation>
    </message>
    <message>
        <source>%1 has no rank: %2.</source>
        <comment>an entry, why</comment>
        <translation>%1 n’a pas de rang&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 shares rank %L2 with %3: every rule for ties leaves them level.</source>
        <translation>%1 partage le rang %L2 avec %3&#x202f;: aucune règle de départage ne les sépare.</translation>
    </message>
    <message>
        <source>There are fewer places than entries that share them; the committee decides.</source>
        <translation>Il y a moins de places que de contributions qui les partagent&#x202f;; le comité décide.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>In the cut by</source>
        <translation>Retenue par</translation>
    </message>
    <message>
        <source>%1 of %2 methods</source>
        <comment>by how many methods an entry is in</comment>
        <translation>%1 des %2 méthodes</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>Ce type de tour n’a pas d’autre méthode à comparer</translation>
    </message>
    <message numerus="yes">
        <source>Ranks by %Ln methods</source>
        <translation>
            <numerusform>Rangs selon %Ln méthode</numerusform>
            <numerusform>Rangs selon %Ln méthodes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in whatever the method</source>
        <translation>
            <numerusform>%Ln contribution est retenue quelle que soit la méthode</numerusform>
            <numerusform>%Ln contributions sont retenues quelle que soit la méthode</numerusform>
        </translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>laptop confirmed</source>
        <translation>appareil confirmé</translation>
    </message>
    <message>
        <source>laptop revoked</source>
        <translation>appareil révoqué</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>takes part no more</source>
        <translation>ne participe plus</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>Rank by panel</source>
        <translation>Rang par jury</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a panel and the rank in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not pass</source>
        <translation>
            <numerusform>%Ln non conforme</numerusform>
            <numerusform>%Ln non conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>%Ln encore ouverte</numerusform>
            <numerusform>%Ln encore ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads with %2, before %3 with %4</source>
        <comment>an entry, its score, another entry, its score</comment>
        <translation>%1 est en tête avec %2, devant %3 avec %4</translation>
    </message>
    <message>
        <source>Low is best.</source>
        <translation>Le plus bas est le meilleur.</translation>
    </message>
    <message>
        <source>Dot: official score. Line: where the score lies with %1 once severe and mild judges are allowed for; bar: its middle.</source>
        <translation>Point&#x202f;: score officiel. Ligne&#x202f;: où se situe le score à %1, juges sévères et indulgents pris en compte&#x202f;; barre&#x202f;: son milieu.</translation>
    </message>
    <message>
        <source>In the top %L1</source>
        <translation>Parmi les %L1 premiers</translation>
    </message>
    <message>
        <source>%1, too close to call</source>
        <comment>in, out</comment>
        <translation>%1, trop serré pour trancher</translation>
    </message>
    <message>
        <source>it leaves out two sheets, and the rules ask for fewer than three</source>
        <translation>elle écarte deux grilles, et les règles en demandent moins de trois</translation>
    </message>
    <message>
        <source>its values are not the scores that the cut names</source>
        <translation>ses valeurs ne sont pas les scores que nomme le seuil</translation>
    </message>
    <message>
        <source>these rules put criteria together before judges</source>
        <translation>ces règles réunissent les critères avant les juges</translation>
    </message>
    <message>
        <source>the sheets tell no entry from another once severe and mild judges are allowed for</source>
        <translation>les grilles ne distinguent aucune contribution d’une autre, juges sévères et indulgents pris en compte</translation>
    </message>
    <message>
        <source>it is the official one</source>
        <translation>c’est la méthode officielle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a method; why it is left out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <comment>methods</comment>
        <translation>Non affichées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Chance to be in</source>
        <translation>Chance d’être retenue</translation>
    </message>
    <message>
        <source>%1, the scores speak against it</source>
        <comment>in</comment>
        <translation>%1, les notes disent le contraire</translation>
    </message>
    <message>
        <source>%1, the scores speak for it</source>
        <comment>out</comment>
        <translation>%1, les notes parlent pour elle</translation>
    </message>
    <message>
        <source>no judge compares all the entries</source>
        <translation>aucun juge ne compare toutes les contributions</translation>
    </message>
    <message>
        <source>how sure the ranking is has not been worked out</source>
        <translation>la sûreté du classement n’a pas été calculée</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <comment>a ranking without the sheets of some judges</comment>
        <translation>Sans les juges atypiques</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well</source>
        <translation>des notes d’un tour précédent comptent aussi</translation>
    </message>
    <message>
        <source>sheets of one panel or stratum count for more than those of another</source>
        <translation>les grilles d’un jury ou d’une strate comptent plus que celles d’un autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in or out depending on it</source>
        <comment>entries; the method</comment>
        <translation>
            <numerusform>%Ln est retenue ou non selon la méthode</numerusform>
            <numerusform>%Ln sont retenues ou non selon la méthode</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who is tied</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are tied at the cut by some</source>
        <comment>entries; methods</comment>
        <translation>
            <numerusform>%Ln est ex æquo au seuil selon certaines méthodes</numerusform>
            <numerusform>%Ln sont ex æquo au seuil selon certaines méthodes</numerusform>
        </translation>
    </message>
    <message>
        <source>these rules let strata count equally, which only a mean can do</source>
        <translation>ces règles donnent le même poids à chaque strate, ce que seule une moyenne peut faire</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well, and its values cannot be added to them</source>
        <translation>les notes d’un tour précédent comptent aussi, et ses valeurs ne peuvent pas s’y ajouter</translation>
    </message>
    <message>
        <source>Scores of the earlier round count under each method as they do officially.</source>
        <translation>Les notes du tour précédent comptent avec chaque méthode comme dans le classement officiel.</translation>
    </message>
    <message>
        <source>panels of unlike size would count for more or less than the rules say</source>
        <translation>des jurys de taille différente compteraient plus ou moins que ne le veulent les règles</translation>
    </message>
    <message>
        <source>it knows nothing of caps and floors in the cut</source>
        <translation>elle ne tient pas compte des maximums et minimums du seuil</translation>
    </message>
    <message>
        <source>without them no entry has enough sheets</source>
        <translation>sans eux, aucune contribution n’a assez de grilles</translation>
    </message>
    <message>
        <source>Line: where the mean of an entry&apos;s sheets lies with %1 once severe and mild judges are allowed for; dot: its middle.</source>
        <translation>Ligne&#x202f;: où se situe la moyenne des grilles de la contribution à %1, juges sévères et indulgents pris en compte&#x202f;; point&#x202f;: son milieu.</translation>
    </message>
    <message>
        <source>Panels rank side by side: there is no ranking over all</source>
        <translation>Chaque jury a son propre classement&#x202f;: il n’y a pas de classement général</translation>
    </message>
    <message>
        <source>panels are asked for different criteria, and the totals of their sheets do not compare</source>
        <translation>les jurys notent des critères différents, et les totaux de leurs grilles ne se comparent pas</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>the highest</source>
        <translation>la plus haute</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>la plus basse</translation>
    </message>
    <message>
        <source>the mean of its criteria, by weight</source>
        <translation>la moyenne pondérée de ses critères</translation>
    </message>
    <message>
        <source>the sum of its criteria, by weight</source>
        <translation>la somme pondérée de ses critères</translation>
    </message>
    <message>
        <source>the percentage of the most it could reach</source>
        <translation>le pourcentage du maximum possible</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>counts with what was answered</source>
        <translation>compte avec ce qui est rempli</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>leur moyenne</translation>
    </message>
    <message>
        <source>their median</source>
        <translation>leur médiane</translation>
    </message>
    <message>
        <source>their mean without the highest and the lowest</source>
        <translation>leur moyenne sans la plus haute et la plus basse</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>leur somme</translation>
    </message>
    <message>
        <source>the points of their ranks (Borda)</source>
        <translation>la somme des points de leurs rangs (Borda)</translation>
    </message>
    <message>
        <source>each judge’s sheet, then across judges</source>
        <translation>chaque grille, puis les juges entre eux</translation>
    </message>
    <message>
        <source>each criterion across judges, then the criteria</source>
        <translation>chaque critère entre les juges, puis les critères entre eux</translation>
    </message>
    <message>
        <source>count together, by weight</source>
        <translation>comptent ensemble, selon leur pondération</translation>
    </message>
    <message>
        <source>rank side by side</source>
        <translation>sont classés côte à côte</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>to whole points</source>
        <translation>à l’entier</translation>
    </message>
    <message>
        <source>to one digit</source>
        <translation>à une décimale</translation>
    </message>
    <message>
        <source>to two digits</source>
        <translation>à deux décimales</translation>
    </message>
    <message>
        <source>to three digits or more</source>
        <translation>à trois décimales ou plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the better median</source>
        <translation>la meilleure médiane</translation>
    </message>
    <message>
        <source>the smaller spread</source>
        <translation>la plus faible dispersion</translation>
    </message>
    <message>
        <source>what more judges prefer, between two</source>
        <translation>entre deux, celle que préfèrent le plus de juges</translation>
    </message>
    <message>
        <source>the better in %1</source>
        <translation>la meilleure pour %1</translation>
    </message>
    <message>
        <source>the better with %1</source>
        <translation>la meilleure selon %1</translation>
    </message>
    <message>
        <source>the committee decides</source>
        <translation>le comité décide</translation>
    </message>
    <message>
        <source>this score or better</source>
        <translation>ce score ou mieux</translation>
    </message>
    <message>
        <source>this many of the best</source>
        <translation>les meilleures, en nombre</translation>
    </message>
    <message>
        <source>this share of the best, in percent</source>
        <translation>les meilleures, en pourcentage</translation>
    </message>
    <message>
        <source>fewer sheets worse than …</source>
        <translation>moins de grilles pires que…</translation>
    </message>
    <message>
        <source>away from zero</source>
        <translation>en s’éloignant de zéro</translation>
    </message>
    <message>
        <source>to the even digit</source>
        <translation>au chiffre pair</translation>
    </message>
    <message>
        <source>not: every rest is dropped</source>
        <translation>non&#x202f;: tout reste est abandonné</translation>
    </message>
    <message>
        <source>score entries: they are ranked</source>
        <translation>notent les contributions&#x202f;: elles sont classées</translation>
    </message>
    <message>
        <source>check entries item by item: they pass or not</source>
        <translation>vérifient les contributions point par point&#x202f;: conformes ou non</translation>
    </message>
    <message>
        <source>say how far they agree: a share decides</source>
        <translation>disent à quel point ils sont d’accord&#x202f;: une part décide</translation>
    </message>
</context>
<context>
    <name>RuleConflicts</name>
    <message>
        <source>Borda ranks sheets, so the order has to be sheet_first</source>
        <translation>Borda classe des grilles, order doit donc être sheet_first</translation>
    </message>
    <message>
        <source>after the committee nothing else can split a tie</source>
        <translation>après committee, rien d’autre ne peut départager</translation>
    </message>
    <message>
        <source>for some counting criteria high is best, for others low</source>
        <translation>pour certains critères comptés le plus haut est le meilleur, pour d’autres le plus bas</translation>
    </message>
    <message>
        <source>equal strata need the method mean</source>
        <translation>des strates égales demandent la méthode mean</translation>
    </message>
    <message>
        <source>the panel has no strata that could count equally</source>
        <translation>le jury n’a pas de strates qui puissent compter à égalité</translation>
    </message>
    <message>
        <source>only the method trimmed drops scores</source>
        <translation>seule la méthode trimmed écarte des notes</translation>
    </message>
    <message>
        <source>the quorum has to be larger than the number of scores dropped</source>
        <translation>quorum doit dépasser le nombre de notes écartées</translation>
    </message>
    <message>
        <source>a round of agreement has none</source>
        <translation>un tour d’accord n’en a pas</translation>
    </message>
    <message>
        <source>the panel would have no counting criterion in some division</source>
        <translation>le jury n’aurait aucun critère compté dans une catégorie</translation>
    </message>
    <message>
        <source>a round of agreement has exactly one counting criterion</source>
        <translation>un tour d’accord a exactement un critère compté</translation>
    </message>
    <message>
        <source>only one of these can be given</source>
        <translation>un seul d’entre eux peut être donné</translation>
    </message>
    <message>
        <source>the round it carries from combines criteria in another way</source>
        <translation>le tour dont il reprend les valeurs combine les critères autrement</translation>
    </message>
    <message>
        <source>the round it names is of another kind</source>
        <translation>le tour qu’il nomme est d’un autre type</translation>
    </message>
    <message>
        <source>the round it carries from has another method across judges</source>
        <translation>le tour dont il reprend les valeurs a une autre méthode entre juges</translation>
    </message>
    <message>
        <source>the round it carries from has another multiply</source>
        <translation>le tour dont il reprend les valeurs a un autre multiply</translation>
    </message>
    <message>
        <source>the order of this round has no such place to round</source>
        <translation>l’order de ce tour n’a pas ce point d’arrondi</translation>
    </message>
    <message>
        <source>the round it carries from has another scale</source>
        <translation>le tour dont il reprend les valeurs a une autre échelle</translation>
    </message>
    <message>
        <source>the same one is there twice</source>
        <translation>le même y figure deux fois</translation>
    </message>
    <message>
        <source>the same key is there twice</source>
        <translation>la même clé y figure deux fois</translation>
    </message>
    <message>
        <source>panels side by side have no result over all, so it has to be left out</source>
        <translation>des jurys côte à côte n’ont pas de résultat d’ensemble, il faut donc l’omettre</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>de %1 à %2 par pas de %3</translation>
    </message>
    <message>
        <source>%1, where %2 is best</source>
        <translation>%1, %2 étant la meilleure note</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Ce tour</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>Le score</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Ex æquo</translation>
    </message>
    <message>
        <source>Bands and cut</source>
        <translation>Paliers et seuil</translation>
    </message>
    <message>
        <source>This round looks for agreement, as a Delphi study does.</source>
        <translation>Ce tour cherche un accord, comme une étude Delphi.</translation>
    </message>
    <message>
        <source>Entries rank apart in %1.</source>
        <translation>Les contributions sont classées séparément dans chaque catégorie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sheets start from those of %1; both rounds keep their own.</source>
        <translation>Les grilles partent de celles du tour «&#x202f;%1&#x202f;»&#x202f;; chaque tour garde les siennes.</translation>
    </message>
    <message>
        <source>Each entry is checked for %1.</source>
        <translation>Chaque contribution est vérifiée sur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Judges give %1.</source>
        <translation>Les juges notent %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They score %1.</source>
        <translation>Ils notent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is asked, and does not count.</source>
        <translation>Le critère %1 est demandé, mais ne compte pas.</translation>
    </message>
    <message>
        <source>%1 has a scale of its own: %2.</source>
        <translation>Le critère %1 a sa propre échelle&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is asked only in %2.</source>
        <translation>Le critère %1 n’est demandé que dans %2.</translation>
    </message>
    <message>
        <source>halves away from zero</source>
        <translation>les demis en s’éloignant de zéro</translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation>les demis vers le chiffre pair</translation>
    </message>
    <message>
        <source>towards zero</source>
        <translation>vers zéro</translation>
    </message>
    <message numerus="yes">
        <source>Each criterion’s value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>La valeur de chaque critère est arrondie à %Ln décimale, %1.</numerusform>
            <numerusform>La valeur de chaque critère est arrondie à %Ln décimales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each weighted value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Chaque valeur pondérée est arrondie à %Ln décimale, %1.</numerusform>
            <numerusform>Chaque valeur pondérée est arrondie à %Ln décimales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sheet is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Chaque grille est arrondie à %Ln décimale, %1.</numerusform>
            <numerusform>Chaque grille est arrondie à %Ln décimales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is rounded to %Ln digits, %1, before anything is compared.</source>
        <translation>
            <numerusform>Le score est arrondi à %Ln décimale, %1, avant toute comparaison.</numerusform>
            <numerusform>Le score est arrondi à %Ln décimales, %1, avant toute comparaison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rounded: ranks, bands and the cut compare exact scores.</source>
        <translation>Rien n’est arrondi&#x202f;: rangs, paliers et seuil comparent les scores exacts.</translation>
    </message>
    <message numerus="yes">
        <source>Scores are shown with %Ln digits after the point.</source>
        <translation>
            <numerusform>Les scores sont affichés avec %Ln décimale.</numerusform>
            <numerusform>Les scores sont affichés avec %Ln décimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>the better value in %1</source>
        <translation>la meilleure valeur pour %1</translation>
    </message>
    <message>
        <source>the better median of its sheets</source>
        <translation>la meilleure médiane des grilles</translation>
    </message>
    <message>
        <source>the smaller spread between judges</source>
        <translation>la plus faible dispersion entre juges</translation>
    </message>
    <message>
        <source>fewer sheets below %1</source>
        <translation>moins de grilles sous %1</translation>
    </message>
    <message>
        <source>fewer sheets above %1</source>
        <translation>moins de grilles au-dessus de %1</translation>
    </message>
    <message>
        <source>between two, the one more judges prefer who scored both</source>
        <translation>entre deux, celle que préfèrent le plus de juges parmi ceux qui ont noté les deux</translation>
    </message>
    <message>
        <source>the better value of %1</source>
        <translation>la meilleure valeur selon %1</translation>
    </message>
    <message>
        <source>the committee’s decision</source>
        <translation>la décision du comité</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %Ln best of those left, a tie as a whole</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln contribution, la meilleure des restantes, les ex æquo en bloc</numerusform>
            <numerusform>%1&#x202f;: %Ln contributions, les meilleures des restantes, les ex æquo en bloc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a score of %2 or more</source>
        <translation>%1&#x202f;: un score de %2 ou plus</translation>
    </message>
    <message>
        <source>%1: a score of %2 or less</source>
        <translation>%1&#x202f;: un score de %2 ou moins</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln entries pass the cut.</source>
        <translation>
            <numerusform>%Ln contribution passe le seuil&#x202f;: la meilleure.</numerusform>
            <numerusform>%Ln contributions passent le seuil&#x202f;: les meilleures.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best %1 of the ranked entries pass the cut, rounded up.</source>
        <translation>Parmi les contributions classées, les %1 les mieux placées passent le seuil&#x202f;; leur nombre est arrondi à l’entier supérieur.</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or more pass the cut.</source>
        <translation>Les contributions avec un score de %1 ou plus passent le seuil.</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or less pass the cut.</source>
        <translation>Les contributions avec un score de %1 ou moins passent le seuil.</translation>
    </message>
    <message>
        <source>A tie across the cut is not split: the committee decides about all of it.</source>
        <translation>Des ex æquo au seuil ne sont pas séparés&#x202f;: le comité décide de l’ensemble.</translation>
    </message>
    <message>
        <source>Equal entries share their rank: 1, 2, 2, 4.</source>
        <translation>Les contributions ex æquo partagent leur rang&#x202f;: 1, 2, 2, 4.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>What is still equal shares its rank; nothing is drawn by lot.</source>
        <translation>Celles qui restent ex æquo partagent leur rang&#x202f;; rien n’est tiré au sort.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no cut: the committee decides from the ranking.</source>
        <translation>Il n’y a pas de seuil&#x202f;: le comité décide d’après le classement.</translation>
    </message>
    <message>
        <source>Bands and cut hold in each division by itself.</source>
        <translation>Paliers et seuil valent dans chaque catégorie séparément.</translation>
    </message>
    <message>
        <source>If the judges of an entry lie %1 or more apart, one more judge is asked for; all of them count.</source>
        <translation>Si les juges d’une contribution s’écartent de %1 ou plus, un juge de plus est demandé&#x202f;; tous comptent.</translation>
    </message>
    <message numerus="yes">
        <source>Each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>Chaque contribution a besoin d’au moins %Ln juge.</numerusform>
            <numerusform>Chaque contribution a besoin d’au moins %Ln juges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>%1&#x202f;: chaque contribution a besoin d’au moins %Ln juge.</numerusform>
            <numerusform>%1&#x202f;: chaque contribution a besoin d’au moins %Ln juges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment gives it %Ln.</source>
        <translation>
            <numerusform>L’attribution lui en donne %Ln.</numerusform>
            <numerusform>L’attribution lui en donne %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This panel scores only %1.</source>
        <translation>Ce jury ne note que %1.</translation>
    </message>
    <message>
        <source>Its judges come from %1; each entry should meet one of each.</source>
        <translation>Ses juges viennent de ces groupes&#x202f;: %1&#x202f;; chaque contribution devrait avoir un juge de chacun.</translation>
    </message>
    <message>
        <source>Each of these groups counts the same, however many judges it has.</source>
        <translation>Chacun de ces groupes compte autant, quel que soit le nombre de ses juges.</translation>
    </message>
    <message>
        <source>Each panel has its own ranking; there is no common score, rank or cut.</source>
        <translation>Chaque jury a son propre classement&#x202f;; il n’y a ni score, ni rang, ni seuil communs.</translation>
    </message>
    <message>
        <source>The score is the mean of the panels’ values: %1.</source>
        <translation>Le score est la moyenne des valeurs des jurys&#x202f;: %1.</translation>
    </message>
    <message>
        <source>An entry that lacks judges in any panel is listed apart, without a rank.</source>
        <translation>Une contribution à laquelle il manque des juges dans un jury est listée à part, sans rang.</translation>
    </message>
    <message>
        <source>%1 counts %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>An entry passes if every item has a pass and none has a fail. Nothing is ranked.</source>
        <translation>Une contribution est conforme si chaque point reçoit au moins un «&#x202f;conforme&#x202f;» et aucun «&#x202f;non conforme&#x202f;». Rien n’est classé.</translation>
    </message>
    <message>
        <source>The value of an entry is the share of judges who gave %1 or better.</source>
        <translation>La valeur d’une contribution est la part des juges qui ont donné %1 ou mieux.</translation>
    </message>
    <message>
        <source>From a share of %1 on there is consensus.</source>
        <translation>À partir d’une part de %1, il y a consensus.</translation>
    </message>
    <message>
        <source>The result is multiplied by %1.</source>
        <translation>Le résultat est multiplié par %1.</translation>
    </message>
    <message>
        <source>Of the final score, %1 is the score of %2; an entry without one there has no rank.</source>
        <translation>Le score du tour «&#x202f;%2&#x202f;» compte pour %1 du score final&#x202f;; une contribution qui n’en a pas dans ce tour n’a pas de rang.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the one score on it.</source>
        <translation>La grille d’un juge vaut la seule note qu’elle porte.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted mean of its criteria.</source>
        <translation>La grille d’un juge vaut la moyenne pondérée de ses critères.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the mean of its criteria.</source>
        <translation>La grille d’un juge vaut la moyenne de ses critères.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted sum of its criteria.</source>
        <translation>La grille d’un juge vaut la somme pondérée de ses critères.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the sum of its criteria.</source>
        <translation>La grille d’un juge vaut la somme de ses critères.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the percentage it reaches of the most it could, by weight.</source>
        <translation>La grille d’un juge vaut le pourcentage atteint du maximum possible, selon les pondérations.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets.</source>
        <translation>Le score d’une contribution est la moyenne des grilles de ses juges.</translation>
    </message>
    <message>
        <source>The score of an entry is the median of its judges’ sheets: the middle one, or the mean of the middle two.</source>
        <translation>Le score d’une contribution est la médiane des grilles de ses juges&#x202f;: celle du milieu, ou la moyenne des deux du milieu.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets without %1.</source>
        <translation>Le score d’une contribution est la moyenne des grilles de ses juges sans %1.</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of its judges’ sheets; all entries need equally many, and one with fewer has no rank.</source>
        <translation>Le score d’une contribution est la somme des grilles de ses juges&#x202f;; toutes les contributions doivent en avoir le même nombre, et celle qui en a moins n’a pas de rang.</translation>
    </message>
    <message>
        <source>Each judge’s sheets make a ranking; an entry’s score is the points of its ranks (Borda), so that strict and mild judges weigh the same.</source>
        <translation>Les grilles de chaque juge forment un classement&#x202f;; le score d’une contribution est la somme des points de ses rangs (Borda), si bien que juges sévères et indulgents pèsent autant.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln lowest</source>
        <translation>
            <numerusform>la plus basse (%Ln)</numerusform>
            <numerusform>les plus basses (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln highest</source>
        <translation>
            <numerusform>la plus haute (%Ln)</numerusform>
            <numerusform>les plus hautes (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>First each criterion is taken by itself across the judges: %1.</source>
        <translation>D’abord chaque critère est pris à part, tous juges confondus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>the mean of its scores</source>
        <translation>la moyenne de ses notes</translation>
    </message>
    <message>
        <source>the median of its scores</source>
        <translation>la médiane de ses notes</translation>
    </message>
    <message>
        <source>the mean of its scores without %1</source>
        <translation>la moyenne de ses notes sans %1</translation>
    </message>
    <message>
        <source>the sum of its scores, and all entries need equally many</source>
        <translation>la somme de ses notes, et toutes les contributions doivent en avoir le même nombre</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted mean of these values.</source>
        <translation>Le score d’une contribution est la moyenne pondérée de ces valeurs.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of these values.</source>
        <translation>Le score d’une contribution est la moyenne de ces valeurs.</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted sum of these values.</source>
        <translation>Le score d’une contribution est la somme pondérée de ces valeurs.</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of these values.</source>
        <translation>Le score d’une contribution est la somme de ces valeurs.</translation>
    </message>
    <message>
        <source>The score of an entry is the percentage they reach of the most they could, by weight.</source>
        <translation>Le score d’une contribution est le pourcentage qu’elles atteignent du maximum possible, selon les pondérations.</translation>
    </message>
    <message>
        <source>A sheet with a blank among its counting criteria does not count.</source>
        <translation>Une grille avec une case vide parmi les critères qui comptent ne compte pas.</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: what was answered stands for the whole sheet.</source>
        <translation>Une case vide est laissée de côté, jamais prise pour un zéro&#x202f;: ce qui est rempli vaut pour toute la grille.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln may share the same “%1”.</source>
        <translation>
            <numerusform>Au plus %Ln contribution retenue pour une même valeur de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>Au plus %Ln contributions retenues pour une même valeur de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln must have “%2” as “%1”; the best of them take the last places.</source>
        <translation>
            <numerusform>Au moins %Ln contribution retenue doit avoir «&#x202f;%2&#x202f;» pour «&#x202f;%1&#x202f;»&#x202f;; la meilleure de ce groupe prend la dernière place.</numerusform>
            <numerusform>Au moins %Ln contributions retenues doivent avoir «&#x202f;%2&#x202f;» pour «&#x202f;%1&#x202f;»&#x202f;; les meilleures de ce groupe prennent les dernières places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties are broken in this order: %1.</source>
        <translation>Les contributions ex æquo sont départagées dans cet ordre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>An entry with fewer sheets than it needs is listed apart, without a rank.</source>
        <translation>Une contribution qui a moins de grilles qu’il n’en faut est listée à part, sans rang.</translation>
    </message>
    <message>
        <source>A check is decided by the sheets that have come: fewer than that are pointed out and keep nothing back.</source>
        <translation>Une vérification se décide sur les grilles reçues&#x202f;: s’il y en a moins, c’est signalé, mais aucune contribution n’est bloquée.</translation>
    </message>
    <message>
        <source>This round is a check: judges say pass, fail or unsure, and are asked why.</source>
        <translation>Ce tour est un contrôle&#x202f;: les juges disent conforme, non conforme ou incertain, et on leur demande pourquoi.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of the means of its groups of judges, not of its sheets; a group without a sheet is left out.</source>
        <translation>Le score d’une contribution est la moyenne des moyennes de ses groupes de juges, et non de ses grilles&#x202f;; un groupe sans grille est laissé de côté.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets; in %1, of the means of its groups of judges.</source>
        <translation>Le score d’une contribution est la moyenne des grilles de ses juges&#x202f;; dans %1, celle des moyennes de ses groupes de juges.</translation>
    </message>
    <message>
        <source>the mean of its scores, or where groups of judges count the same, of their means</source>
        <translation>la moyenne de ses notes ou, là où les groupes de juges comptent à égalité, celle des moyennes des groupes</translation>
    </message>
    <message>
        <source>That holds of every criterion that counts: an entry with fewer scores on any of them is listed apart, without a rank.</source>
        <translation>Cela vaut pour chaque critère qui compte&#x202f;: une contribution qui a moins de notes sur l’un d’eux est listée à part, sans rang.</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: each criterion counts the scores that there are.</source>
        <translation>Une case vide est laissée de côté, jamais prise pour un zéro&#x202f;: chaque critère compte les notes qu’il a.</translation>
    </message>
</context>
<context>
    <name>SavingPlace</name>
    <message>
        <source>Ballots (*.palmballot)</source>
        <translation>Bulletins (*.palmballot)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Où écrire le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Judge %1</source>
        <translation>Juge %1</translation>
    </message>
    <message numerus="yes">
        <source>Score sheets for %Ln entries</source>
        <translation>
            <numerusform>Grille de notation pour %Ln contribution</numerusform>
            <numerusform>Grilles de notation pour %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill in a sheet</source>
        <translation>Comment remplir une grille</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Les contributions</translation>
    </message>
    <message>
        <source>Cross one box of each row, or write the number into the empty boxes. To change a score, fill the wrong box and cross another one.</source>
        <translation>Cochez une case par ligne, ou écrivez le nombre dans les cases vides. Pour changer une note, noircissez la mauvaise case et cochez-en une autre.</translation>
    </message>
    <message>
        <source>A row that you leave empty is not a zero: it counts as not scored.</source>
        <translation>Une ligne laissée vide n’est pas un zéro&#x202f;: elle compte comme non notée.</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so at the foot of its sheet instead of scoring it.</source>
        <translation>En cas de conflit d’intérêts, ou si vous ne pouvez pas évaluer une contribution, indiquez-le au bas de sa grille au lieu de la noter.</translation>
    </message>
    <message>
        <source>Sign each sheet and send all of them back, also those that are empty.</source>
        <translation>Signez chaque grille et renvoyez-les toutes, même celles qui sont vides.</translation>
    </message>
    <message>
        <source>An empty row is not a zero.</source>
        <translation>Une ligne vide n’est pas un zéro.</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>code de contrôle %1</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature of the judge</source>
        <translation>Signature du juge</translation>
    </message>
    <message>
        <source>What you gave in the round before is filled in: leave it, or change it. A number is struck out and the new one written beside it.</source>
        <translation>Ce que vous avez donné au tour précédent est déjà inscrit&#x202f;: laissez-le ou modifiez-le. Un nombre se barre et le nouveau s’écrit à côté.</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of points, such as 7–8</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of points of which the first is below zero: -2 to -1</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>arrivée en retard</translation>
    </message>
    <message>
        <source>off topic</source>
        <translation>hors sujet</translation>
    </message>
    <message>
        <source>not in a language of the call</source>
        <translation>pas dans une langue de l’appel</translation>
    </message>
    <message>
        <source>sender not eligible</source>
        <translation>auteur non admissible</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop longue</translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation>consentement manquant</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln tour</numerusform>
            <numerusform>%Ln tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria</source>
        <translation>
            <numerusform>%Ln critère</numerusform>
            <numerusform>%Ln critères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln divisions</source>
        <translation>
            <numerusform>%Ln catégorie</numerusform>
            <numerusform>%Ln catégories</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Its rules and texts; nothing of its entries and judges.</source>
        <translation>Ses règles et ses textes&#x202f;; rien de ses contributions ni de ses juges.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undone in %1.</source>
        <translation>Annulé dans %1.</translation>
    </message>
    <message>
        <source>Done again in %1.</source>
        <translation>Rétabli dans %1.</translation>
    </message>
    <message>
        <source>The entry can be scored again.</source>
        <translation>La contribution peut de nouveau être notée.</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>Impossible d’évaluer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a criterion, its score now, its score before</extracomment>
        <translation>%1&#x202f;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>The comment for the committee has changed.</source>
        <translation>Le commentaire pour le comité a changé.</translation>
    </message>
    <message>
        <source>The comment for the entrant has changed.</source>
        <translation>Le commentaire pour le participant a changé.</translation>
    </message>
    <message>
        <source>%1: a number that is not on the scale was not saved.</source>
        <translation>%1&#x202f;: un nombre qui n’est pas sur l’échelle n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>What was there before stands.</source>
        <translation>Ce qui s’y trouvait avant reste valable.</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>Ce nombre n’est pas sur l’échelle et n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>What was there before stands. Correct it, or close once more to leave it so.</source>
        <translation>Ce qui s’y trouvait avant reste valable. Corrigez-le, ou fermez encore une fois pour le laisser ainsi.</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Title of the call</source>
        <translation>Titre de l’appel</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>De quoi traite l’appel</translation>
    </message>
    <message>
        <source>What judges are told</source>
        <translation>Ce qui est dit aux juges</translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Jury %1</translation>
    </message>
    <message>
        <source>Group of judges %1</source>
        <translation>Groupe de juges %1</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1&#x202f;: nom</translation>
    </message>
    <message>
        <source>%1: definition</source>
        <translation>%1&#x202f;: définition</translation>
    </message>
    <message>
        <source>%1: what %2 means</source>
        <translation>%1&#x202f;: ce que veut dire %2</translation>
    </message>
    <message>
        <source>Name of the round “%1”</source>
        <translation>Nom du tour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Round “%1”: what judges are told</source>
        <translation>Tour «&#x202f;%1&#x202f;»&#x202f;: ce qui est dit aux juges</translation>
    </message>
    <message>
        <source>Screening: what an entry has to meet, one condition a line</source>
        <translation>Vérification préalable&#x202f;: ce qu’une contribution doit remplir, une condition par ligne</translation>
    </message>
    <message>
        <source>What “%1” is called in the report</source>
        <translation>Comment «&#x202f;%1&#x202f;» s’appelle dans le rapport</translation>
    </message>
</context>
<context>
    <name>Through</name>
    <message numerus="yes">
        <source>%Ln entries are in %1 without having come through %2: %3.</source>
        <comment>a round; the one before; codes of entries</comment>
        <translation>
            <numerusform>%Ln contribution est dans %1 sans avoir franchi %2&#x202f;: %3.</numerusform>
            <numerusform>%Ln contributions sont dans %1 sans avoir franchi %2&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close of %1, are not in %2, and nobody has decided about them: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln contribution était en suspens à la clôture de %1, n’est pas dans %2, et personne n’a décidé à son sujet&#x202f;: %3.</numerusform>
            <numerusform>%Ln contributions étaient en suspens à la clôture de %1, ne sont pas dans %2, et personne n’a décidé à leur sujet&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision on %1, did not come through by its rules and are not in %2: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln contribution a été distinguée par une décision sur %1, ne l’a pas franchi selon ses règles et n’est pas dans %2&#x202f;: %3.</numerusform>
            <numerusform>%Ln contributions ont été distinguées par une décision sur %1, ne l’ont pas franchi selon ses règles et ne sont pas dans %2&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have come through %1 and are not in %2: fill %2 again. They are: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln contribution a franchi %1 et n’est pas dans %2&#x202f;: remplissez %2 à nouveau. C’est&#x202f;: %3.</numerusform>
            <numerusform>%Ln contributions ont franchi %1 et ne sont pas dans %2&#x202f;: remplissez %2 à nouveau. Ce sont&#x202f;: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialMaker</name>
    <message>
        <source>Nobody could be assigned in it. Plan the assignment there to see what stands in the way.</source>
        <translation>Aucune attribution n’y a été possible. Planifiez-y l’attribution pour voir ce qui l’empêche.</translation>
    </message>
    <message>
        <source>Its entries and judges are made up, too: the call has none yet.</source>
        <translation>Ses contributions et ses juges sont inventés aussi&#x202f;: l’appel n’en a pas encore.</translation>
    </message>
    <message>
        <source>Its entries are made up, too: the call has none yet.</source>
        <translation>Ses contributions sont inventées aussi&#x202f;: l’appel n’en a pas encore.</translation>
    </message>
    <message>
        <source>Its judges are made up, too: the call has none yet.</source>
        <translation>Ses juges sont inventés aussi&#x202f;: l’appel n’en a pas encore.</translation>
    </message>
    <message>
        <source>A copy is made, a call of its own with the rules, entries and judges of this one and nobody’s personal data. What is not there yet is made up like the scores. Nothing of it can reach this call.</source>
        <translation>Une copie est faite&#x202f;: un appel à part avec les règles, les contributions et les juges de celui-ci, sans données personnelles. Ce qui manque encore est inventé, comme les notes. Rien de ce qui s’y fait ne peut atteindre cet appel.</translation>
    </message>
    <message>
        <source>Make the trial</source>
        <translation>Faire la simulation</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <comment>a title</comment>
        <translation>Simulation de %1</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>Simulation en préparation</translation>
    </message>
    <message>
        <source>The trial is ready: %1, %2, %3 with made-up scores</source>
        <comment>entries, judges, sheets</comment>
        <translation>La simulation est prête&#x202f;: %1, %2, %3 avec des notes inventées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln grille</numerusform>
            <numerusform>%Ln grilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it out with made-up scores?</source>
        <translation>Essayer avec des notes inventées&#x202f;?</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Ce tour</translation>
    </message>
    <message>
        <source>All rounds, one after the other</source>
        <translation>Tous les tours, l’un après l’autre</translation>
    </message>
    <message>
        <source>%1 could not be played: it asks for a judge of each stratum, and there is nobody of %2.</source>
        <comment>a round; strata</comment>
        <translation>Impossible d’essayer %1&#x202f;: ce tour demande un juge de chaque strate, et il n’y a personne de %2.</translation>
    </message>
    <message>
        <source>%1 could not be played: nobody could be assigned in it. Plan its assignment there to see what stands in the way.</source>
        <comment>a round</comment>
        <translation>Impossible d’essayer %1&#x202f;: aucune attribution n’y a été possible. Planifiez-y l’attribution pour voir ce qui l’empêche.</translation>
    </message>
    <message>
        <source>%1 could not be played: no entry comes through the round before it.</source>
        <comment>a round</comment>
        <translation>Impossible d’essayer %1&#x202f;: aucune contribution ne franchit le tour précédent.</translation>
    </message>
</context>
<context>
    <name>TrialRemoval</name>
    <message>
        <source>Throw the trial away?</source>
        <translation>Supprimer la simulation&#x202f;?</translation>
    </message>
    <message>
        <source>Its made-up scores go, and what was tried in it. The call it was made from stays as it is.</source>
        <translation>Ses notes inventées et ce qui y a été essayé disparaissent. L’appel dont elle est tirée reste tel quel.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Throwing the trial away</source>
        <translation>Suppression de la simulation</translation>
    </message>
    <message>
        <source>The trial was thrown away.</source>
        <translation>La simulation a été supprimée.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a verdict and how many files have it</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>signed by nobody known here</source>
        <translation>signataire inconnu ici</translation>
    </message>
    <message>
        <source>set aside before</source>
        <translation>écarté auparavant</translation>
    </message>
    <message>
        <source>from a laptop that was revoked</source>
        <translation>d’un appareil révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sheets</source>
        <translation>
            <numerusform>%Ln nouvelle grille</numerusform>
            <numerusform>%Ln nouvelles grilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed sheets</source>
        <translation>
            <numerusform>%Ln grille modifiée</numerusform>
            <numerusform>%Ln grilles modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in two versions</source>
        <translation>
            <numerusform>%Ln en deux versions</numerusform>
            <numerusform>%Ln en deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the close</source>
        <translation>
            <numerusform>%Ln après la clôture</numerusform>
            <numerusform>%Ln après la clôture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, identical</source>
        <translation>
            <numerusform>%Ln grille, identique</numerusform>
            <numerusform>%Ln grilles, identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>identical to what is here</source>
        <translation>identique à ce qui est ici</translation>
    </message>
    <message>
        <source>newer sheets of the same are here</source>
        <translation>des grilles plus récentes sont ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln nouvel enregistrement</numerusform>
            <numerusform>%Ln nouveaux enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>they count once you merge them</source>
        <translation>ils comptent dès que vous les fusionnez</translation>
    </message>
    <message>
        <source>they take the place of what the judge sent before</source>
        <translation>ils remplacent ce que le juge avait envoyé</translation>
    </message>
    <message>
        <source>merge them, then decide under Forks which version stands</source>
        <translation>fusionnez-les, puis décidez sous Divergences quelle version vaut</translation>
    </message>
    <message>
        <source>they are kept, and count once a bundle of a colleague brings the judge</source>
        <translation>ils sont conservés, et comptent dès qu’un lot d’un collègue apporte le juge</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>newer ones are here; merging them changes nothing</source>
        <translation>de plus récents sont là&#x202f;; les fusionner ne change rien</translation>
    </message>
    <message>
        <source>nothing was taken from them; each says what to do</source>
        <translation>rien n’en a été repris&#x202f;; chacun dit quoi faire</translation>
    </message>
    <message>
        <source>the same file as %1</source>
        <translation>le même fichier que %1</translation>
    </message>
</context>
<context>
    <name>WhyStands</name>
    <message>
        <source>consensus</source>
        <comment>a band</comment>
        <translation>consensus</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>aucun palier</translation>
    </message>
    <message>
        <source>Would pass</source>
        <translation>Deviendrait conforme</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Deviendrait non conforme</translation>
    </message>
    <message>
        <source>Would be open again</source>
        <translation>Redeviendrait en suspens</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>Serait retenu</translation>
    </message>
    <message>
        <source>Would be at the cut, for the committee to decide</source>
        <translation>Serait au seuil, au comité de décider</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>Ne serait plus retenu</translation>
    </message>
    <message>
        <source>Would stay on their side of the cut for another reason</source>
        <translation>Resterait du même côté du seuil pour une autre raison</translation>
    </message>
    <message>
        <source>Would be in %1 instead of %2</source>
        <comment>a band; a band</comment>
        <translation>Serait dans %1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same score. What puts %1 ahead is a rule for ties: %3.</source>
        <comment>codes; codes; a rule</comment>
        <translation>%1 et %2 ont le même score. Ce qui place %1 devant est une règle de départage&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what would change; codes of entries</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln grille ne compte plus, mais la clôture de %1 repose sur elle&#x202f;; pour l’exclure, clôturez de nouveau&#x202f;: %2.</numerusform>
            <numerusform>%Ln grilles ne comptent plus, mais la clôture de %1 repose sur elles&#x202f;; pour les exclure, clôturez de nouveau&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of judges; entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked without a sheet from one of the groups of judges: %1.</source>
        <comment>groups with the entries</comment>
        <translation>
            <numerusform>%Ln contribution est classée sans grille de l’un des groupes de juges&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions sont classées sans grille de l’un des groupes de juges&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have a rank, and stay out</source>
        <translation>Aurait un rang, et resterait dehors</translation>
    </message>
    <message>
        <source>Would have no rank any more</source>
        <translation>N’aurait plus de rang</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AboutDialog</name>
    <message>
        <source>About Palmares</source>
        <translation>À propos de Palmares</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>Judging for open calls, without a network. Everything stays on this computer; nothing is sent unless you send a file.</source>
        <translation>L’évaluation des appels ouverts, hors ligne. Tout reste sur cet ordinateur&#x202f;; rien n’est envoyé tant que vous n’envoyez pas de fichier.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AmongDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AsideField</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AskForm</name>
    <message>
        <source>Judges per entry</source>
        <translation>Juges par contribution</translation>
    </message>
    <message>
        <source>Judges per entry: %1</source>
        <comment>a panel</comment>
        <translation>Juges par contribution&#x202f;: %1</translation>
    </message>
    <message>
        <source>all who may</source>
        <translation>tous les juges possibles</translation>
    </message>
    <message>
        <source>At most per judge</source>
        <translation>Maximum par juge</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>only those the judge reads</source>
        <translation>seulement celles que le juge lit</translation>
    </message>
    <message>
        <source>those the judge reads first</source>
        <translation>d’abord celles que le juge lit</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Assigned already</source>
        <translation>Déjà attribué</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>garder tel quel</translation>
    </message>
    <message>
        <source>Otherwise everything is dealt anew that no sheet has come for and that is in no package yet</source>
        <translation>Sinon, tout ce qui n’a pas de grille et n’est encore dans aucun dossier est redistribué</translation>
    </message>
    <message>
        <source>Totals that lie apart</source>
        <translation>Totaux éloignés</translation>
    </message>
    <message>
        <source>one more judge where they differ by %1</source>
        <comment>a number of points</comment>
        <translation>un membre du jury de plus s’ils diffèrent de %1</translation>
    </message>
    <message>
        <source>Only entries whose judges differ so far get one more; nothing else is asked for</source>
        <translation>Seules les contributions dont les totaux diffèrent autant en reçoivent un de plus&#x202f;; rien d’autre n’est demandé</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AssignmentPage</name>
    <message>
        <source>Assignment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>plan, not carried out</source>
        <translation>plan non appliqué</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>from cell to cell, and onto judges and entries</source>
        <translation>d’une case à l’autre, jusqu’aux juges et aux contributions</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <comment>keys</comment>
        <translation>Ctrl+flèche</translation>
    </message>
    <message>
        <source>to the edge of the matrix</source>
        <translation>au bord de la matrice</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>what can be done with the judge and the entry</source>
        <translation>les actions possibles pour ce juge et cette contribution</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>How the assignment is shown</source>
        <translation>Comment l’attribution est montrée</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles contributions sont affichées</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Code, title or judge</source>
        <translation>Code, titre ou juge</translation>
    </message>
    <message>
        <source>Find entries by code, title or judge</source>
        <translation>Chercher par code, titre ou juge</translation>
    </message>
    <message>
        <source>Judges by entries</source>
        <translation>Juges et contributions</translation>
    </message>
    <message>
        <source>Entries and who judges them</source>
        <translation>Contributions et leurs juges</translation>
    </message>
    <message>
        <source>Judges and how much they have</source>
        <translation>Juges et leur charge</translation>
    </message>
    <message>
        <source>A judge drops out…</source>
        <translation>Un juge se retire…</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Autre plan</translation>
    </message>
    <message>
        <source>The same question with other chances</source>
        <translation>La même demande avec un autre tirage</translation>
    </message>
    <message>
        <source>Carry out the plan</source>
        <translation>Appliquer le plan</translation>
    </message>
    <message>
        <source>Working out who judges what</source>
        <translation>Calcul de qui évalue quoi</translation>
    </message>
    <message>
        <source>Here it is settled who judges what, seen as a plan before it is agreed to.</source>
        <translation>Ici se décide qui évalue quoi&#x202f;; vous voyez le plan avant de l’accepter.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet: they say how many judges an entry needs.</source>
        <translation>Les règles de ce tour ne sont pas encore verrouillées&#x202f;: elles disent combien de juges il faut par contribution.</translation>
    </message>
    <message>
        <source>No entry is in this round yet. Let entries in first.</source>
        <translation>Aucune contribution n’est encore dans ce tour. Admettez-en d’abord.</translation>
    </message>
    <message>
        <source>Nobody sits in this round yet. Give judges a seat in it first.</source>
        <translation>Personne ne siège encore dans ce tour. Donnez d’abord un siège aux juges.</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Aller aux règles</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Aller aux contributions</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Aller aux juges</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Le tour est clos.</translation>
    </message>
    <message>
        <source>What is assigned stays as it is.</source>
        <translation>Ce qui est attribué reste tel quel.</translation>
    </message>
    <message>
        <source>Dropped out, and gets nothing: %1</source>
        <comment>codes of judges</comment>
        <translation>Sans attribution après un retrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>code of a judge</comment>
        <translation>Réintégrer %1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Toutes %L1</translation>
    </message>
    <message>
        <source>Short %L1</source>
        <comment>of judges</comment>
        <translation>Incomplètes %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <comment>by the plan</comment>
        <translation>Modifiées %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <comment>for sheets</comment>
        <translation>En attente %L1</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Aucune contribution ne correspond.</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>Le plan est en cours de calcul.</translation>
    </message>
    <message>
        <source>Choose a judge with a seat in the round first.</source>
        <translation>Choisissez d’abord un juge qui siège dans ce tour.</translation>
    </message>
    <message>
        <source>Working out who judges what…</source>
        <translation>Calcul de qui évalue quoi…</translation>
    </message>
    <message numerus="yes">
        <source>The plan is carried out: %Ln assignments were added.</source>
        <translation>
            <numerusform>Plan appliqué&#x202f;: %Ln attribution ajoutée.</numerusform>
            <numerusform>Plan appliqué&#x202f;: %Ln attributions ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see it with their packages. Write them under Files.</source>
        <translation>Les juges le voient avec leurs dossiers. Écrivez-les sous Fichiers.</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>Aller aux fichiers</translation>
    </message>
    <message>
        <source>Show %1 under Judges</source>
        <comment>code of a judge</comment>
        <translation>Afficher %1 sous Juges</translation>
    </message>
    <message>
        <source>%1 drops out…</source>
        <comment>code of a judge</comment>
        <translation>%1 se retire…</translation>
    </message>
    <message>
        <source>Show %1 under Entries</source>
        <comment>code of an entry</comment>
        <translation>Afficher %1 sous Contributions</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BackupDialog</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>entries, judges, sheets</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that count</source>
        <translation>
            <numerusform>%Ln grille qui compte</numerusform>
            <numerusform>%Ln grilles qui comptent</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>The call as it was on %1</source>
        <comment>a day and a time</comment>
        <translation>L’appel tel qu’il était le %1</translation>
    </message>
    <message>
        <source>This is only to look at: nothing in it, and nothing in the call of today, is changed.</source>
        <translation>C’est seulement pour regarder&#x202f;: rien n’y est changé, ni dans l’appel d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>Ce qui est montré de la sauvegarde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>This round was not ranked yet.</source>
        <translation>Ce tour n’était pas encore classé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>Restaurer comme nouvel appel</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <comment>what a backup and the call hold</comment>
        <translation>Alors&#x202f;: %1. Maintenant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Binder</name>
    <message>
        <source>Frozen: this cannot change any more.</source>
        <translation>Verrouillé&#x202f;: ceci ne peut plus changer.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BlindPane</name>
    <message>
        <source>What shows who sent an entry</source>
        <translation>Ce qui révèle qui a envoyé une contribution</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>In packages</source>
        <translation>Dans les dossiers</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Les parcourir à nouveau</translation>
    </message>
    <message>
        <source>Look through all entries</source>
        <translation>Parcourir toutes les contributions</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>Examen des contributions</translation>
    </message>
    <message>
        <source>Here stands what shows judges who sent an entry.</source>
        <translation>Ici figure ce qui révèle aux juges qui a envoyé une contribution.</translation>
    </message>
    <message>
        <source>Titles, texts and files are searched for the sender&apos;s name in any script, for addresses, numbers and links, and for what files say of their maker.</source>
        <translation>Titres, textes et fichiers sont parcourus à la recherche du nom de l’expéditeur dans toute écriture, d’adresses, de numéros et de liens, et de ce que les fichiers disent de leur auteur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln contribution peut révéler qui l’a envoyée.</numerusform>
            <numerusform>%Ln contributions peuvent révéler qui les a envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry names its sender; look at what else was found.</source>
        <translation>Aucune contribution ne nomme son expéditeur&#x202f;; voyez ce qui a été trouvé d’autre.</translation>
    </message>
    <message>
        <source>Open an entry to correct its words or take a file off.</source>
        <translation>Ouvrez une contribution pour corriger ses textes ou retirer un fichier.</translation>
    </message>
    <message>
        <source>The call has changed since: look through it again.</source>
        <translation>L’appel a changé depuis&#x202f;: parcourez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Words were blacked out in %Ln titles and texts.</source>
        <translation>
            <numerusform>Des mots ont été masqués dans %Ln titre ou texte.</numerusform>
            <numerusform>Des mots ont été masqués dans %Ln titres et textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges get them with their next package. The words as they came stay with the office.</source>
        <translation>Les juges les reçoivent avec leur prochain dossier. Les mots d’origine restent à la coordination.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose lines to black out what stands in titles and texts. Enter opens the entry.</source>
        <translation>Choisissez des lignes pour masquer ce qui figure dans les titres et les textes. Entrée ouvre la contribution.</translation>
    </message>
    <message numerus="yes">
        <source>Black out %Ln finds</source>
        <translation>
            <numerusform>Masquer %Ln passage</numerusform>
            <numerusform>Masquer %Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Choose a line with words of a title or text.</source>
        <translation>Choisissez une ligne dont les mots figurent dans un titre ou un texte.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BoardKeeper</name>
    <message>
        <source>This page stays open: what you typed is not on disk yet.</source>
        <translation>Cette page reste ouverte&#x202f;: ce que vous avez saisi n’est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>%1 Try again when that is mended, or save a copy elsewhere first.</source>
        <translation>%1 Réessayez quand ce sera réglé, ou enregistrez d’abord une copie ailleurs.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallCardRow</name>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the sample call</source>
        <translation>Retirer l’appel d’exemple</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Throw the trial away</source>
        <translation>Supprimer la simulation</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallForm</name>
    <message>
        <source>Capital letters A to Z, digits and hyphens, at most 24.</source>
        <translation>Lettres majuscules de A à Z, chiffres et traits d’union, 24 au plus.</translation>
    </message>
    <message>
        <source>Title of the call</source>
        <translation>Titre de l’appel</translation>
    </message>
    <message>
        <source>As judges and entrants read it</source>
        <translation>Tel que le lisent juges et participants</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Langue du titre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stands in file names; it cannot be changed later.</source>
        <translation>Figure dans les noms de fichiers&#x202f;; ne peut plus changer ensuite.</translation>
    </message>
    <message>
        <source>Take over the texts for judges in</source>
        <translation>Reprendre les textes pour les juges en</translation>
    </message>
    <message>
        <source>Take over the rounds</source>
        <translation>Reprendre les tours</translation>
    </message>
    <message>
        <source>A round that another one builds on is taken over with it.</source>
        <translation>Un tour sur lequel un autre s’appuie est repris avec celui-ci.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallSettingsDialog</name>
    <message>
        <source>Deadline and contact</source>
        <translation>Date limite et contact</translation>
    </message>
    <message>
        <source>Judges read this on their first page and in every message. Who has a package already gets it with the next one.</source>
        <translation>Les juges lisent ces indications sur leur première page et dans chaque message. Ceux qui ont déjà un dossier les recevront avec le suivant.</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>Tout l’appel</translation>
    </message>
    <message>
        <source>New entries are screened before they are judged</source>
        <translation>Les nouvelles contributions passent une vérification préalable avant l’évaluation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>Il y a une date limite</translation>
    </message>
    <message>
        <source>This round has a deadline of its own</source>
        <translation>Ce tour a sa propre date limite</translation>
    </message>
    <message>
        <source>Sheets are wanted until</source>
        <translation>Grilles attendues jusqu’au</translation>
    </message>
    <message>
        <source>In the time of this computer. Nothing is locked after it: what comes late is shown as late.</source>
        <translation>À l’heure de cet ordinateur. Rien n’est bloqué ensuite&#x202f;: ce qui arrive en retard est montré comme tel.</translation>
    </message>
    <message>
        <source>Whom judges write to</source>
        <translation>À qui les juges écrivent</translation>
    </message>
    <message>
        <source>A name and an address</source>
        <translation>Un nom et une adresse</translation>
    </message>
    <message>
        <source>Empty: as in the whole call</source>
        <translation>Vide&#x202f;: comme pour tout l’appel</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>Write the packages anew for judges to see them.</source>
        <translation>Écrivez de nouveau les dossiers pour que les juges voient ces réglages.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Qui signe les certificats</translation>
    </message>
    <message>
        <source>One name a line; empty: a line to sign on, for the committee</source>
        <translation>Un nom par ligne&#x202f;; vide&#x202f;: une ligne à signer, pour le comité</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>Copier l’image et le tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>a chart</comment>
        <translation>Ordre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: from</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1&#x202f;: de</translation>
    </message>
    <message>
        <source>%1: to</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1&#x202f;: à</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseBox</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseDialog</name>
    <message>
        <source>Close the round again</source>
        <translation>Clore le tour à nouveau</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le tour</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>Tick what you have looked at and leave as it is. It is recorded with your reason.</source>
        <translation>Cochez ce que vous avez examiné et laissez tel quel. C’est consigné avec votre motif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Conservé avec l’appel et imprimé dans son journal.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Clore à nouveau</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>Tick everything that stands in the way, or decide it first.</source>
        <translation>Cochez tout ce qui s’y oppose, ou tranchez d’abord.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing: every sheet that was asked for is here.</source>
        <translation>Rien&#x202f;: toutes les grilles demandées sont là.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ColumnList</name>
    <message>
        <source>Column %L1, without a heading</source>
        <translation>Colonne %L1, sans en-tête</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message>
        <source>Columns that are not known are kept privately. Take as a group of entrants only what names nobody: it stays when an entry is erased.</source>
        <translation>Les colonnes non reconnues sont conservées en privé. Ne prenez comme groupe de participants que ce qui ne nomme personne&#x202f;: cela reste quand une contribution est effacée.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CommentsPane</name>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Dans la lettre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>Commentaires pour les participants</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>Quels commentaires sont affichés</translation>
    </message>
    <message>
        <source>A letter says only what was read here, and never who wrote it. When a judge writes something else, it has to be read again.</source>
        <translation>Une lettre ne dit que ce qui a été lu ici, et jamais qui l’a écrit. Si un juge écrit autre chose, il faut le relire.</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant.</source>
        <translation>Aucun juge n’a écrit de commentaire pour un participant.</translation>
    </message>
    <message>
        <source>Judges write comments for entrants beside their scores; they come in with the ballots.</source>
        <translation>Les juges écrivent des commentaires pour les participants à côté de leurs notes&#x202f;; ils arrivent avec les bulletins.</translation>
    </message>
    <message>
        <source>All unread as written</source>
        <translation>Tous les non lus tels quels</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Ne pas communiquer</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Reformuler…</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>answered in two ways</source>
        <translation>deux réponses différentes</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>The words are not here.</source>
        <translation>Le texte n’est pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments for entrants wait to be read.</source>
        <translation>
            <numerusform>%Ln commentaire pour un participant attend d’être lu.</numerusform>
            <numerusform>%Ln commentaires pour les participants attendent d’être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every comment for an entrant was read.</source>
        <translation>Tous les commentaires pour les participants ont été lus.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>To read %L1</source>
        <translation>À lire %L1</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>The entrant of %1 reads this in place of what the judge wrote. The judge&apos;s words stay with the call.</source>
        <comment>code of an entry</comment>
        <translation>Le participant qui a envoyé %1 lira ceci à la place de ce que le juge a écrit. Le texte du juge reste dans l’appel.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>The letter says it without a name.</source>
        <translation>Dans la lettre, aucun nom ne l’accompagne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments go into letters as they were written.</source>
        <translation>
            <numerusform>%Ln commentaire figure tel quel dans la lettre.</numerusform>
            <numerusform>%Ln commentaires figurent tels quels dans les lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for the entrant of %2</source>
        <translation>%1 au participant qui a envoyé %2</translation>
    </message>
    <message>
        <source>In the letter: %1</source>
        <translation>Dans la lettre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>One of the two is not scored in full.</source>
        <translation>L’une des deux n’est pas entièrement notée.</translation>
    </message>
    <message>
        <source>You scored both alike.</source>
        <translation>Vous avez noté les deux de la même façon.</translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation>Revenir à la notation</translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation>Comparer deux contributions</translation>
    </message>
    <message>
        <source>Only your own scores are shown here.</source>
        <translation>Seules vos propres notes sont affichées ici.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Permuter les côtés</translation>
    </message>
    <message>
        <source>Your scores, criterion by criterion</source>
        <translation>Vos notes, critère par critère</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première contribution</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Deuxième contribution</translation>
    </message>
    <message>
        <source>They are furthest apart on %1, by %2.</source>
        <translation>C’est pour %1 qu’elles s’écartent le plus&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Your answers differ on: %1</source>
        <translation>Vos réponses diffèrent sur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Neither of the two is scored in full.</source>
        <translation>Aucune des deux n’est entièrement notée.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ConflictsPane</name>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>Recherche de juges proches de contributions</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>Which conflicts are shown</source>
        <translation>Quels conflits sont affichés</translation>
    </message>
    <message>
        <source>Same country too</source>
        <translation>Même pays aussi</translation>
    </message>
    <message>
        <source>Many judges share a country with many entries: it says little by itself.</source>
        <translation>Beaucoup de juges partagent un pays avec beaucoup de contributions&#x202f;: en soi, cela dit peu de chose.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a judge or an entry</source>
        <translation>Chercher un juge ou une contribution</translation>
    </message>
    <message>
        <source>Enter a conflict…</source>
        <translation>Consigner un conflit…</translation>
    </message>
    <message>
        <source>No judge seems close to an entry.</source>
        <translation>Aucun juge ne semble proche d’une contribution.</translation>
    </message>
    <message>
        <source>Judges declare conflicts with their scores. The program compares names, e-mail and institutions of judges and senders; what you know besides you can enter.</source>
        <translation>Les juges déclarent leurs conflits avec leurs notes. Le programme compare noms, adresses e-mail et institutions des juges et des expéditeurs&#x202f;; ce que vous savez en plus, vous pouvez le consigner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts wait for your decision.</source>
        <translation>
            <numerusform>%Ln conflit attend votre décision.</numerusform>
            <numerusform>%Ln conflits attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>Tous les conflits sont tranchés.</translation>
    </message>
    <message>
        <source>Until somebody decides, the assignment keeps recorded ones apart. What the program only noticed counts once it is confirmed.</source>
        <translation>Tant que personne n’a tranché, l’attribution évite les conflits consignés. Ce que le programme a seulement remarqué compte une fois confirmé.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>À trancher %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>Tranchés %L1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Confirmer %Ln…</numerusform>
            <numerusform>Confirmer %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Rejeter %Ln…</numerusform>
            <numerusform>Rejeter %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Confirm conflicts</source>
        <translation>Confirmer des conflits</translation>
    </message>
    <message>
        <source>Dismiss conflicts</source>
        <translation>Rejeter des conflits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs that are here count for nothing.</source>
        <translation>
            <numerusform>%Ln conflit est confirmé&#x202f;: ce juge n’est pas sollicité pour cette contribution, et sa grille éventuelle ne compte pas.</numerusform>
            <numerusform>%Ln conflits sont confirmés&#x202f;: ces juges ne sont pas sollicités pour ces contributions, et leurs grilles éventuelles ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are dismissed: these judges may judge these entries.</source>
        <translation>
            <numerusform>%Ln conflit est rejeté&#x202f;: ce juge peut évaluer cette contribution.</numerusform>
            <numerusform>%Ln conflits sont rejetés&#x202f;: ces juges peuvent évaluer ces contributions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Rejeter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were confirmed.</source>
        <translation>
            <numerusform>%Ln conflit a été confirmé.</numerusform>
            <numerusform>%Ln conflits ont été confirmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were dismissed.</source>
        <translation>
            <numerusform>%Ln conflit a été rejeté.</numerusform>
            <numerusform>%Ln conflits ont été rejetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something is assigned already, top up the assignment.</source>
        <translation>Si l’attribution est déjà faite, complétez-la.</translation>
    </message>
    <message>
        <source>%1 will not judge %2.</source>
        <comment>codes of a judge and an entry</comment>
        <translation>%1 n’évaluera pas %2.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CriterionCard</name>
    <message>
        <source>weight %1</source>
        <translation>pondération %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>not yet scored</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>Cannot judge this criterion</source>
        <translation>Impossible d’évaluer ce critère</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecideDialog</name>
    <message>
        <source>Decide about an entry</source>
        <translation>Prendre une décision sur une contribution</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>The same for all who share it.</source>
        <translation>La même pour tous les ex æquo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stands in the minutes.</source>
        <translation>Figure au procès-verbal.</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>Hors de la salle</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already.</source>
        <translation>Noms séparés par des points-virgules. Les personnes en conflit y figurent déjà.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Choose an outcome first.</source>
        <translation>Choisissez d’abord une issue.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>Decide about entries</source>
        <translation>Décider de contributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>of the round itself</source>
        <translation>du tour lui-même</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Type the name of one that stands beside the round, such as of a theme.</source>
        <translation>Saisissez le nom d’un prix à côté du tour, par exemple d’un thème.</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already, and recorded for the entries it is about only.</source>
        <translation>Noms séparés par des points-virgules. Les personnes en conflit y figurent déjà et ne sont notées que pour les contributions concernées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided already: recording replaces that</source>
        <translation>
            <numerusform>%Ln d’entre elles est déjà décidée&#x202f;: enregistrer remplace cette décision</numerusform>
            <numerusform>%Ln d’entre elles sont déjà décidées&#x202f;: enregistrer remplace ces décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Nothing is decided then. The minutes say what was, and why not.</source>
        <translation>Plus rien n’est alors décidé. Le procès-verbal dit ce qui l’était, et pourquoi cela ne l’est plus.</translation>
    </message>
    <message>
        <source>Write under Reason why it is taken back.</source>
        <translation>Écrivez sous Motif pourquoi la décision est retirée.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles contributions sont affichées</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Entries and what was decided</source>
        <translation>Contributions et décisions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Copier le procès-verbal</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Enregistrer le procès-verbal…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>Remplir le tour suivant</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>One entry at a time, large, with scores and names hidden until they are revealed</source>
        <translation>Une contribution à la fois, en grand, score et noms cachés jusqu’à ce qu’on les révèle</translation>
    </message>
    <message>
        <source>Here the committee decides: finalists, winners, commendations, each with its reason.</source>
        <translation>Ici le comité décide&#x202f;: finalistes, lauréats, mentions, chaque décision avec son motif.</translation>
    </message>
    <message>
        <source>Decisions rest on a closed result. Close the round under Results first.</source>
        <translation>Les décisions reposent sur un résultat clos. Clôturez d’abord le tour sous Résultats.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Lecture du résultat</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>provisoire&#x202f;: peut encore changer</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>clos&#x202f;: fixé par sa clôture</translation>
    </message>
    <message>
        <source>In or at the cut %L1</source>
        <translation>Retenues ou au seuil %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>Décidées %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Toutes %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une contribution.</translation>
    </message>
    <message>
        <source>%1: the decision is recorded.</source>
        <comment>code of an entry</comment>
        <translation>%1&#x202f;: la décision est consignée.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Enregistrer le procès-verbal</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard. They name people: keep them inside the team.</source>
        <translation>Le procès-verbal est dans le presse-papiers. Il nomme des personnes&#x202f;: gardez-le au sein de l’équipe.</translation>
    </message>
    <message>
        <source>The minutes are saved. They name people: keep them inside the team.</source>
        <translation>Le procès-verbal est enregistré. Il nomme des personnes&#x202f;: gardez-le au sein de l’équipe.</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln entries…</source>
        <translation>
            <numerusform>Décider de %Ln contribution…</numerusform>
            <numerusform>Décider de %Ln contributions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is recorded for %Ln entries.</source>
        <translation>
            <numerusform>La décision est consignée pour %Ln contribution.</numerusform>
            <numerusform>La décision est consignée pour %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %Ln entries is taken back.</source>
        <translation>
            <numerusform>La décision sur %Ln contribution est retirée.</numerusform>
            <numerusform>La décision sur %Ln contributions est retirée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the decision is taken back.</source>
        <comment>code of an entry</comment>
        <translation>%1&#x202f;: la décision est retirée.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeclareDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>A judge with a conflict is never asked for that entry; a sheet that is there already counts for nothing.</source>
        <translation>Un juge en conflit n’est jamais sollicité pour cette contribution&#x202f;; une grille déjà reçue ne compte pas.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Type a code or a part of the name.</source>
        <translation>Saisissez un code ou une partie du nom.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Type a code or a part of the title.</source>
        <translation>Saisissez un code ou une partie du titre.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Kept with the call; judges do not see it.</source>
        <translation>Conservé avec l’appel&#x202f;; les juges ne le voient pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record the conflict</source>
        <translation>Consigner le conflit</translation>
    </message>
    <message>
        <source>Choose a judge and an entry.</source>
        <translation>Choisissez un juge et une contribution.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeskPage</name>
    <message>
        <source>Score</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Come back to this entry</source>
        <translation>Marquer cette contribution à revoir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Shows the list of entries</source>
        <translation>Affiche la liste des contributions</translation>
    </message>
    <message>
        <source>What is shown of the entry</source>
        <translation>Ce qui est affiché de la contribution</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>Aucune contribution n’est encore arrivée</translation>
    </message>
    <message>
        <source>Open the package that your coordinator sends you.</source>
        <translation>Ouvrez le dossier que la coordination vous envoie.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Practice is over: this entry counts.</source>
        <translation>L’exercice est fini&#x202f;: cette contribution compte.</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>Ce nombre n’est pas sur l’échelle et n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DropDialog</name>
    <message>
        <source>A judge drops out</source>
        <translation>Un juge se retire</translation>
    </message>
    <message>
        <source>%1 drops out</source>
        <comment>a judge&apos;s code</comment>
        <translation>%1 se retire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Conservé avec l’appel et imprimé dans son journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>Aller à l’attribution</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Nothing is assigned to this judge in the round: the judge leaves the panel, and can be given a seat again.</source>
        <translation>Rien n’est attribué à ce juge dans ce tour&#x202f;: il quitte le jury et peut y revenir.</translation>
    </message>
    <message>
        <source>Working out who could take over…</source>
        <translation>Recherche de qui pourrait prendre le relais…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to other judges.</source>
        <translation>
            <numerusform>%Ln contribution inachevée va à un autre juge.</numerusform>
            <numerusform>%Ln contributions inachevées vont à d’autres juges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were judged already stay as they are.</source>
        <translation>
            <numerusform>%Ln contribution déjà évaluée reste telle quelle.</numerusform>
            <numerusform>%Ln contributions déjà évaluées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others then have %1 entries each.</source>
        <comment>a range</comment>
        <translation>Les autres ont alors %1 contributions chacun.</translation>
    </message>
    <message>
        <source>Write their packages anew afterwards.</source>
        <translation>Écrivez ensuite leurs dossiers à nouveau.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>%1 was taken off.</source>
        <comment>a judge&apos;s code</comment>
        <translation>%1 a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to other judges.</source>
        <translation>
            <numerusform>%Ln contribution est allée à un autre juge.</numerusform>
            <numerusform>%Ln contributions sont allées à d’autres juges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.</source>
        <translation>
            <numerusform>%Ln contribution inachevée ne va à personne d’autre&#x202f;: ses autres juges sont tous ceux que le tour demande.</numerusform>
            <numerusform>%Ln contributions inachevées ne vont à personne d’autre&#x202f;: leurs autres juges sont tous ceux que le tour demande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to nobody else.</source>
        <translation>
            <numerusform>%Ln contribution n’est allée à personne d’autre.</numerusform>
            <numerusform>%Ln contributions ne sont allées à personne d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln entries that are not finished nobody is left to ask.</source>
        <translation>
            <numerusform>Pour %Ln contribution inachevée, il ne reste personne à solliciter.</numerusform>
            <numerusform>Pour %Ln contributions inachevées, il ne reste personne à solliciter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries then have fewer judges than were asked for: %1.</source>
        <translation>
            <numerusform>%Ln contribution aura alors moins de juges que demandé&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions auront alors moins de juges que demandé&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1.</source>
        <comment>codes of entries</comment>
        <translation>Trop peu de juges pour obtenir un rang&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Judges who are added later can be asked for what is missing, under Assignment.</source>
        <translation>Aux juges ajoutés plus tard, on peut demander ce qui manque, sous Attribution.</translation>
    </message>
    <message>
        <source>Taken off other judges as well, who cannot judge them: %1.</source>
        <comment>codes of entries</comment>
        <translation>Également retirées à d’autres juges, qui ne peuvent pas les évaluer&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Dumbbells</name>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1&#x202f;: %2 et %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntriesPage</name>
    <message>
        <source>Import entries</source>
        <translation>Importer des contributions</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>What of the entries is shown</source>
        <translation>Ce qui est affiché des contributions</translation>
    </message>
    <message>
        <source>Type an entry…</source>
        <translation>Saisir une contribution…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Entries of the call</source>
        <translation>Contributions de l’appel</translation>
    </message>
    <message>
        <source>The way of the entries</source>
        <translation>Le parcours des contributions</translation>
    </message>
    <message>
        <source>Here stand the entries: each with a neutral code, its words, and what became of it.</source>
        <translation>Ici figurent les contributions&#x202f;: chacune avec un code neutre, ses textes et ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Import the table in which they arrived, in whatever language its headings are, or type them from paper one by one.</source>
        <translation>Importez le tableau dans lequel elles sont arrivées, quelle que soit la langue de ses en-têtes, ou saisissez-les une à une depuis le papier.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>CSV, XLSX ou cellules copiées dans un tableur</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Aucune contribution ne correspond au filtre.</translation>
    </message>
    <message>
        <source>All entries are still here.</source>
        <translation>Toutes les contributions sont toujours là.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>Changer l’état…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lecture du registre</translation>
    </message>
    <message>
        <source>Looking for entries that came twice</source>
        <translation>Recherche de contributions reçues deux fois</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>Peut-être en double</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>Peut-être en double %L1</translation>
    </message>
    <message>
        <source>Blindness</source>
        <translation>Anonymat</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçues</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissibles</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirées</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiées</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>d’essai</translation>
    </message>
    <message>
        <source>wait for screening</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>à évaluer</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a reason and how many</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>Not eligible: %1</source>
        <comment>reasons with their counts</comment>
        <translation>Non admissibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>peut-être en double</translation>
    </message>
    <message>
        <source>without a judge</source>
        <translation>sans juge</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Tous les jurys</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>sans langue</translation>
    </message>
    <message>
        <source>Choose one entry.</source>
        <translation>Choisissez une contribution.</translation>
    </message>
    <message>
        <source>Choose one entry or several.</source>
        <translation>Choisissez une ou plusieurs contributions.</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln in</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Admettre %Ln</numerusform>
            <numerusform>Admettre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Choose entries that wait for screening.</source>
        <translation>Choisissez des contributions à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>%Ln contribution sélectionnée.</numerusform>
            <numerusform>%Ln contributions sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown. Enter opens one, Shift and Ctrl select several.</source>
        <translation>
            <numerusform>%Ln contribution affichée. Entrée l’ouvre.</numerusform>
            <numerusform>%Ln contributions affichées. Entrée en ouvre une, Maj et Ctrl en sélectionnent plusieurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code and its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries: %1</source>
        <comment>how many and their state</comment>
        <translation>
            <numerusform>%Ln contribution&#x202f;: %1</numerusform>
            <numerusform>%Ln contributions&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change of state is recorded, and can be changed again.</source>
        <translation>Chaque changement d’état est consigné et peut être modifié à nouveau.</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <comment>a round</comment>
        <translation>jugées&#x202f;: %1</translation>
    </message>
    <message>
        <source>an answer is lacking</source>
        <translation>une réponse manque</translation>
    </message>
    <message>
        <source>Did not pass %1: %2</source>
        <comment>a round; reasons with their counts</comment>
        <translation>N’ont pas franchi %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <comment>a round</comment>
        <translation>vérifiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>wait for screening in an earlier round</source>
        <translation>à vérifier dans un tour précédent</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à contrôler</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle contribution</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Contribution %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>Enregistrer et saisir la suivante</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>Ajouter la contribution</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Enregistrer les corrections</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>Titre et texte</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Qui l’a envoyée</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Parties de la contribution</translation>
    </message>
    <message>
        <source>Add the entry first.</source>
        <translation>Ajoutez d’abord la contribution.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>Vide&#x202f;: le suivant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A tag such as fr, sw or zh-Hans</source>
        <translation>Un code tel que fr, sw ou zh-Hans</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Translations beside the original</source>
        <translation>Traductions à côté de l’original</translation>
    </message>
    <message>
        <source>Judges never see any of this, and no file for a judge contains it.</source>
        <translation>Les juges ne voient jamais rien de cela, et aucun fichier pour un juge ne le contient.</translation>
    </message>
    <message>
        <source>New entry, as it is typed from paper</source>
        <translation>Nouvelle contribution, saisie depuis le papier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Also kept from the table:</source>
        <translation>Également conservé du tableau&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what shows the sender</source>
        <translation>Recherche de ce qui révèle l’expéditeur</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>where, what was found, what it is</comment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Judges may see who sent this entry.</source>
        <translation>Les juges peuvent voir qui a envoyé cette contribution.</translation>
    </message>
    <message>
        <source>Type a title or a text first.</source>
        <translation>Saisissez d’abord un titre ou un texte.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1&#x202f;: ajout effectué.</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>%1&#x202f;: correction enregistrée.</translation>
    </message>
    <message>
        <source>Judges who have a package see it with the next one.</source>
        <translation>Les juges qui ont un dossier le verront avec le prochain.</translation>
    </message>
    <message>
        <source>No file was attached.</source>
        <translation>Aucun fichier n’a été joint.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>%Ln fichier a été joint.</numerusform>
            <numerusform>%Ln fichiers ont été joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see them with the next package.</source>
        <translation>Les juges les verront avec le prochain dossier.</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>La contribution a déjà ces fichiers.</translation>
    </message>
    <message>
        <source>The file was taken off.</source>
        <translation>Le fichier a été retiré.</translation>
    </message>
    <message>
        <source>It stays on this computer, as sheets may have judged it.</source>
        <translation>Il reste sur cet ordinateur, car des grilles ont pu en tenir compte.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>The file is there again.</source>
        <translation>Le fichier est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryFiles</name>
    <message>
        <source>Drop files on this window, or choose them. Names of files are not kept, as they may say who sent them. What pictures and PDFs say of their maker is taken out when packages are written.</source>
        <translation>Déposez des fichiers sur cette fenêtre ou choisissez-les. Les noms des fichiers ne sont pas conservés, car ils peuvent révéler l’expéditeur. Ce que les images et les PDF disent de leur auteur est retiré à l’écriture des dossiers.</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Fichiers de la contribution</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (pas sur cet ordinateur)</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Aucun fichier pour l’instant.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 · translated by a machine</source>
        <translation>%1 · traduction automatique</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1 · traduction</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language and length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · entry %2 in your order</source>
        <translation>%1 · contribution %2 dans votre ordre</translation>
    </message>
    <message>
        <source>%1 · practice</source>
        <translation>%1 · essai</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Texte affiché</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>a very long text</source>
        <translation>un texte très long</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryList</name>
    <message>
        <source>waits for screening</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>in</source>
        <translation>admise</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiée</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>has not come through</source>
        <translation>n’a pas franchi le tour précédent</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>doublon de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and its reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryPane</name>
    <message>
        <source>At your pace: %1 left</source>
        <translation>À votre rythme&#x202f;: encore %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>My scores so far</source>
        <translation>Mes notes jusqu’ici</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>terminées&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To do %L1</source>
        <translation>À noter %L1</translation>
    </message>
    <message>
        <source>Flag %L1</source>
        <translation>À revoir %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>Terminées %L1</translation>
    </message>
    <message>
        <source>No entries have come yet.</source>
        <translation>Aucune contribution n’est encore arrivée.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Aucune contribution ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing is left for you to read.</source>
        <translation>Il ne vous reste rien à lire.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryView</name>
    <message>
        <source>There is nothing to read in this entry.</source>
        <translation>Il n’y a rien à lire dans cette contribution.</translation>
    </message>
    <message>
        <source>No text and no file of it is here. Ask the coordinator, or say that you cannot judge it.</source>
        <translation>Ni texte ni fichier n’est arrivé ici. Demandez à la coordination, ou indiquez qu’il vous est impossible de l’évaluer.</translation>
    </message>
    <message>
        <source>This entry has no text.</source>
        <translation>Cette contribution n’a pas de texte.</translation>
    </message>
    <message>
        <source>Open a file below to see what was sent in.</source>
        <translation>Ouvrez un fichier ci-dessous pour voir ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>This entry was erased.</source>
        <translation>Cette contribution a été effacée.</translation>
    </message>
    <message>
        <source>Somebody asked for that, so its texts and files are gone for good. What you scored stays as it is.</source>
        <translation>Quelqu’un l’a demandé&#x202f;; ses textes et fichiers ont disparu pour toujours. Ce que vous avez noté reste tel quel.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EraseDialog</name>
    <message>
        <source>Delete personal data</source>
        <translation>Effacer des données personnelles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Kept with the call as one of these kinds, without a name.</source>
        <translation>Conservé avec l’appel sous l’un de ces types, sans nom.</translation>
    </message>
    <message>
        <source>Delete it for good: nobody can bring it back</source>
        <translation>Effacer définitivement&#x202f;: personne ne pourra récupérer ces données</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisir le motif</translation>
    </message>
    <message>
        <source>Free some space or see to the disk. What is left goes when the call is opened next, or when you try again.</source>
        <translation>Libérez de la place ou vérifiez le disque. Le reste sera effacé à la prochaine ouverture de l’appel, ou en réessayant.</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>Données personnelles de %1</translation>
    </message>
    <message>
        <source>Looking for what is kept…</source>
        <translation>Recherche de ce qui est conservé…</translation>
    </message>
    <message>
        <source>The personal data of %1 is deleted</source>
        <comment>a code</comment>
        <translation>Les données personnelles de %1 sont effacées</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>Les données personnelles de %1 ne sont pas encore effacées partout</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Ce qui a été atteint</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>Nothing personal is kept here any more.</source>
        <translation>Plus rien de personnel n’est conservé ici.</translation>
    </message>
    <message>
        <source>What was not reached</source>
        <translation>Ce qui n’a pas été atteint</translation>
    </message>
    <message>
        <source>What an earlier deletion did not reach</source>
        <translation>Ce qu’un effacement précédent n’a pas atteint</translation>
    </message>
    <message>
        <source>Packages that were sent before</source>
        <translation>Dossiers envoyés auparavant</translation>
    </message>
    <message>
        <source>Ask for them to be deleted. A judge’s program deletes what is in it when the next package is opened: write new ones and send them.</source>
        <translation>Demandez leur suppression. Le programme d’un juge efface ces données à l’ouverture du dossier suivant&#x202f;: écrivez de nouveaux dossiers et envoyez-les.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Choose the reason, and tick that it is for good.</source>
        <translation>Choisissez le motif et cochez la case de l’effacement définitif.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete the data of %1</source>
        <comment>a code</comment>
        <translation>Effacer les données de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <translation>Ne rien effacer</translation>
    </message>
    <message>
        <source>It was stopped before anything was deleted.</source>
        <translation>Interrompu avant tout effacement.</translation>
    </message>
    <message>
        <source>Comments on other entries that went</source>
        <translation>Commentaires sur d’autres contributions qui ont été supprimés</translation>
    </message>
    <message>
        <source>Comments on other entries that go</source>
        <translation>Commentaires sur d’autres contributions qui sont supprimés</translation>
    </message>
    <message>
        <source>They name the person. Tell the judges: their words are not kept.</source>
        <translation>Ils nomment la personne. Prévenez les juges&#x202f;: leurs mots ne sont pas conservés.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ExampleSheet</name>
    <message>
        <source>Try it: nothing you score here is kept.</source>
        <translation>Essayez&#x202f;: rien de ce que vous notez ici n’est gardé.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FileBar</name>
    <message>
        <source>No attachments</source>
        <translation>Aucune pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open attachment %1 of %2: %3</source>
        <translation>Ouvrir la pièce jointe %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What travels</source>
        <translation>Ce qui circule</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a tab, and how much waits there</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPanel</name>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, as many as you like</source>
        <translation>Déposez des fichiers n’importe où dans cette fenêtre, autant que vous voulez</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>from a coordinator: entries to judge</source>
        <translation>de la coordination&#x202f;: des contributions à évaluer</translation>
    </message>
    <message>
        <source>from a judge: scores to merge</source>
        <translation>d’un juge&#x202f;: des notes à fusionner</translation>
    </message>
    <message>
        <source>a whole call, to hand over or keep</source>
        <translation>un appel complet, à transmettre ou à conserver</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent unless you send a file.</source>
        <translation>Tout reste sur cet ordinateur. Rien n’est envoyé tant que vous n’envoyez pas de fichier.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForkTable</name>
    <message>
        <source>%1, says %2, %3</source>
        <comment>a laptop, and the day and time that it claims</comment>
        <translation>%1, selon son horloge le %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Difference, on %1</source>
        <translation>Écart, sur %1</translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>The sheet comes to</source>
        <translation>La grille donne</translation>
    </message>
    <message>
        <source>%1, decided %2, %3</source>
        <comment>a laptop, and the day and time of a decision</comment>
        <translation>%1, décidé le %2, %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForksPane</name>
    <message>
        <source>Nothing is here in two versions.</source>
        <translation>Rien n’existe ici en deux versions.</translation>
    </message>
    <message>
        <source>When a judge scores the same entry on two laptops, both sheets are shown here and you say which counts.</source>
        <translation>Quand un juge note la même contribution sur deux appareils, les deux grilles s’affichent ici et vous dites laquelle compte.</translation>
    </message>
    <message>
        <source>Neither version knows of the other. Clocks can be wrong, so none is taken to be the newer one. Until you decide, it counts for nothing.</source>
        <translation>Aucune des deux versions ne connaît l’autre. Les horloges peuvent se tromper&#x202f;: aucune version n’est tenue pour la plus récente. Tant que vous n’avez pas décidé, ni l’une ni l’autre ne compte.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Conservé avec l’appel et imprimé dans son journal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways</source>
        <comment>a judge; an entry</comment>
        <translation>%1 a noté %2 de deux façons</translation>
    </message>
    <message>
        <source>Count neither; ask the judge to send a new file</source>
        <translation>N’en compter aucune&#x202f;; demander un nouveau fichier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a laptop, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let it count for nothing, as decided before</source>
        <translation>Ne pas la compter, comme décidé auparavant</translation>
    </message>
    <message>
        <source>%1 Count this one: %2</source>
        <comment>a mark; a version</comment>
        <translation>%1 Compter celle-ci&#x202f;: %2</translation>
    </message>
    <message>
        <source>Let neither close stand</source>
        <translation>Ne retenir aucune clôture</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever this judge used both laptops (%Ln sheets now)</source>
        <translation>
            <numerusform>La même réponse partout où ce juge a utilisé les deux appareils (%Ln grille à présent)</numerusform>
            <numerusform>La même réponse partout où ce juge a utilisé les deux appareils (%Ln grilles à présent)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version and write the reason first.</source>
        <translation>Choisissez d’abord une version et écrivez le motif.</translation>
    </message>
    <message>
        <source>Both versions stay on record. You can decide again later.</source>
        <translation>Les deux versions restent consignées. Vous pourrez décider à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are decided.</source>
        <translation>
            <numerusform>%Ln grille est tranchée.</numerusform>
            <numerusform>%Ln grilles sont tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>La décision est consignée.</translation>
    </message>
    <message>
        <source>Two people have said the same, neither knowing of the other: whichever you let stand, nothing else changes.</source>
        <translation>Deux personnes ont dit la même chose, sans rien savoir l’une de l’autre&#x202f;: quelle que soit la version que vous retenez, rien d’autre ne change.</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever both say the same (%Ln times now)</source>
        <translation>
            <numerusform>La même réponse partout où les deux disent la même chose (%Ln fois actuellement)</numerusform>
            <numerusform>La même réponse partout où les deux disent la même chose (%Ln fois actuellement)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded.</source>
        <translation>
            <numerusform>%Ln décision est consignée.</numerusform>
            <numerusform>%Ln décisions sont consignées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FormDialog</name>
    <message>
        <source>Take in a form</source>
        <translation>Importer un formulaire</translation>
    </message>
    <message>
        <source>Whose scores these are</source>
        <translation>De qui sont ces notes</translation>
    </message>
    <message>
        <source>The name of a form says it; look at it all the same.</source>
        <translation>Le nom du formulaire le dit&#x202f;; vérifiez-le tout de même.</translation>
    </message>
    <message>
        <source>A form the judge filled in</source>
        <translation>Un formulaire rempli par le juge</translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation>Saisies depuis le papier</translation>
    </message>
    <message>
        <source>How they were written</source>
        <translation>Comment elles ont été écrites</translation>
    </message>
    <message>
        <source>Paper is typed twice: until both typings agree, the scores count nowhere.</source>
        <translation>Le papier est saisi deux fois&#x202f;: tant que les deux saisies ne concordent pas, les notes ne comptent pas.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Say first whose scores these are.</source>
        <translation>Dites d’abord de qui sont ces notes.</translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file.</source>
        <translation>Rien ne peut être importé de ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would be taken in.</source>
        <translation>
            <numerusform>%Ln grille serait importée.</numerusform>
            <numerusform>%Ln grilles seraient importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would wait for the second typing.</source>
        <translation>
            <numerusform>%Ln grille attendrait la seconde saisie.</numerusform>
            <numerusform>%Ln grilles attendraient la seconde saisie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here already.</source>
        <translation>
            <numerusform>%Ln grille est déjà ici.</numerusform>
            <numerusform>%Ln grilles sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank: a blank is not a zero.</source>
        <translation>
            <numerusform>%Ln contribution est sans note&#x202f;: une case vide n’est pas un zéro.</numerusform>
            <numerusform>%Ln contributions sont sans note&#x202f;: une case vide n’est pas un zéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets differ from the judge&apos;s laptop: you decide under Forks.</source>
        <translation>
            <numerusform>%Ln grille diffère de celle de l’appareil du juge&#x202f;: tranchez sous Divergences.</numerusform>
            <numerusform>%Ln grilles diffèrent de celles de l’appareil du juge&#x202f;: tranchez sous Divergences.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Il ne contient rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken in until this is mended:</source>
        <translation>Rien n’est importé tant que ceci n’est pas corrigé&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets were taken in.</source>
        <translation>
            <numerusform>%Ln grille a été importée.</numerusform>
            <numerusform>%Ln grilles ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La première personne</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Une seconde personne</translation>
    </message>
    <message>
        <source>Who typed it</source>
        <translation>Qui l’a saisi</translation>
    </message>
    <message>
        <source>A table that was corrected remains the typing of whoever typed it first.</source>
        <translation>Un tableau corrigé reste la saisie de la personne qui l’avait saisi d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%Ln grille remplace ce que la même personne avait saisi auparavant.</numerusform>
            <numerusform>%Ln grilles remplacent ce que la même personne avait saisi auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not what the other person typed: look at the paper.</source>
        <translation>
            <numerusform>%Ln cellule diffère de ce que l’autre personne a saisi&#x202f;: regardez le papier.</numerusform>
            <numerusform>%Ln cellules diffèrent de ce que l’autre personne a saisi&#x202f;: regardez le papier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells that were taken in before would be replaced: %1.</source>
        <translation>
            <numerusform>%Ln cellule importée auparavant serait remplacée&#x202f;: %1.</numerusform>
            <numerusform>%Ln cellules importées auparavant seraient remplacées&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets say what was replaced since and are left out: %1.</source>
        <translation>
            <numerusform>%Ln grille reprend des données remplacées depuis et est laissée de côté&#x202f;: %1.</numerusform>
            <numerusform>%Ln grilles reprennent des données remplacées depuis et sont laissées de côté&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank here; what was taken in before stands: %1.</source>
        <translation>
            <numerusform>%Ln contribution n’a pas de note ici&#x202f;; ce qui a été importé auparavant reste&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions n’ont pas de note ici&#x202f;; ce qui a été importé auparavant reste&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FreezeDialog</name>
    <message>
        <source>Freeze the rules</source>
        <translation>Verrouiller les règles</translation>
    </message>
    <message>
        <source>One last look at %1</source>
        <translation>Un dernier regard sur %1</translation>
    </message>
    <message>
        <source>After this nobody can change what is scored or how it adds up. Bands, ties and the cut can still change until the round is closed; once packages were written, such a change is printed with every result.</source>
        <translation>Après cela, personne ne pourra plus changer ce qui est noté ni comment cela se combine. Paliers, ex æquo et seuil peuvent encore changer jusqu’à la clôture&#x202f;; une fois les dossiers écrits, un tel changement est mentionné avec chaque résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>%Ln texte manque dans les langues de cet appel.</numerusform>
            <numerusform>%Ln textes manquent dans les langues de cet appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges then read another language. Texts can still be written after the freeze.</source>
        <translation>Les juges liront alors une autre langue. Les textes peuvent encore être écrits après le verrouillage.</translation>
    </message>
    <message>
        <source>The rules in plain words</source>
        <translation>Les règles en mots simples</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Header</name>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Raccourcis et aide</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change judge: back to all calls</source>
        <translation>Changer de juge&#x202f;: retour à tous les appels</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HistoryPane</name>
    <message>
        <source>package</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>taken out of the count</source>
        <translation>retiré du décompte</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Save the same file once more</source>
        <translation>Enregistrer encore une fois le même fichier</translation>
    </message>
    <message>
        <source>What came in and what went out from this computer. Taking a file out of the count takes away what only that file brought; what it had replaced stands again.</source>
        <translation>Ce qui est arrivé sur cet ordinateur et ce qui en est parti. Retirer un fichier ôte ce que lui seul a apporté&#x202f;; ce qu’il avait remplacé fait foi de nouveau.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All files received and written</source>
        <translation>Tous les fichiers reçus et écrits</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quels fichiers sont affichés</translation>
    </message>
    <message>
        <source>Every file that comes in or goes out is listed here.</source>
        <translation>Tous les fichiers qui arrivent ou partent sont listés ici.</translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation>Rien n’est encore arrivé ni parti.</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>L’enregistrer à nouveau…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>Received %L1</source>
        <translation>Reçus %L1</translation>
    </message>
    <message>
        <source>Written %L1</source>
        <translation>Écrits %L1</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Le rétablir…</translation>
    </message>
    <message>
        <source>Take out of the count…</source>
        <translation>Retirer du décompte…</translation>
    </message>
    <message>
        <source>Choose a merged file first.</source>
        <translation>Choisissez d’abord un fichier fusionné.</translation>
    </message>
    <message>
        <source>The very same bytes, if a stick or a mail was lost</source>
        <translation>Exactement les mêmes octets, si une clé ou un courriel s’est perdu</translation>
    </message>
    <message>
        <source>Choose a written file first.</source>
        <translation>Choisissez d’abord un fichier écrit.</translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation>Rétablir un fichier</translation>
    </message>
    <message>
        <source>Take a file out of the count</source>
        <translation>Retirer un fichier du décompte</translation>
    </message>
    <message>
        <source>What %1 brought counts again.</source>
        <translation>Ce que %1 a apporté compte de nouveau.</translation>
    </message>
    <message>
        <source>What only %1 brought counts no more; what it had replaced stands again. Nothing is deleted, and it can be brought back.</source>
        <translation>Ce que seul %1 a apporté ne compte plus&#x202f;; ce qu’il avait remplacé fait foi de nouveau. Rien n’est supprimé, et il peut être rétabli.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Take it out of the count</source>
        <translation>Le retirer du décompte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records count again.</source>
        <translation>
            <numerusform>%Ln enregistrement compte de nouveau.</numerusform>
            <numerusform>%Ln enregistrements comptent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken out of the count.</source>
        <translation>
            <numerusform>%Ln enregistrement a été retiré du décompte.</numerusform>
            <numerusform>%Ln enregistrements ont été retirés du décompte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved once more as %1.</source>
        <translation>Enregistré encore une fois sous %1.</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>Données personnelles de %1</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>Deletions %L1</source>
        <translation>Effacements %L1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HomePage</name>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>You judge</source>
        <translation>Vous évaluez</translation>
    </message>
    <message>
        <source>opened with a package you were sent</source>
        <translation>ouverts avec un dossier que vous avez reçu</translation>
    </message>
    <message>
        <source>You coordinate</source>
        <translation>Vous coordonnez</translation>
    </message>
    <message>
        <source>No calls on this computer yet</source>
        <translation>Aucun appel sur cet ordinateur</translation>
    </message>
    <message>
        <source>If you judge, you were sent a file that ends in .palmpack: open it, or drop it here. If you take over a call, open the file that ends in .palmcall.</source>
        <translation>Si vous êtes juge, vous avez reçu un fichier qui finit par .palmpack&#x202f;: ouvrez-le ou déposez-le ici. Si vous prenez la suite d’un appel, ouvrez le fichier qui finit par .palmcall.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>Try the sample call</source>
        <translation>Essayer l’appel d’exemple</translation>
    </message>
    <message>
        <source>The sample is made up. It takes some seconds to make and can be removed again.</source>
        <translation>L’exemple est inventé. Il se prépare en quelques secondes et peut être retiré ensuite.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportPane</name>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>Colonnes et lignes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Étapes de l’importation</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Choisissez d’abord un tableau.</translation>
    </message>
    <message>
        <source>The button at the bottom imports.</source>
        <translation>Le bouton du bas importe.</translation>
    </message>
    <message>
        <source>A table of entries comes in as it is.</source>
        <translation>Un tableau de contributions s’importe tel quel.</translation>
    </message>
    <message>
        <source>A table of judges comes in as it is.</source>
        <translation>Un tableau de juges s’importe tel quel.</translation>
    </message>
    <message>
        <source>Whatever its columns are called and in whatever language, you see what each is taken for and what becomes of every row before anything changes.</source>
        <translation>Quels que soient les noms de ses colonnes et leur langue, vous voyez ce que chacune représente et ce que devient chaque ligne avant que rien ne change.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>CSV or XLSX, in UTF-8 or what the spreadsheet wrote; or cells copied in a spreadsheet</source>
        <translation>CSV ou XLSX, en UTF-8 ou tel que le tableur l’a écrit&#x202f;; ou des cellules copiées dans un tableur</translation>
    </message>
    <message>
        <source>How the letters of the file are written</source>
        <translation>Codage des caractères du fichier</translation>
    </message>
    <message>
        <source>If letters look wrong in the rows below, choose another one.</source>
        <translation>Si des caractères semblent faux dans les lignes ci-dessous, choisissez un autre codage.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>Rows of the table and what becomes of them</source>
        <translation>Lignes du tableau et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Files are found there by the names in the table, or by names that begin with the code of an entry</source>
        <translation>Les fichiers y sont trouvés par les noms du tableau ou par ceux qui commencent par le code d’une contribution</translation>
    </message>
    <message>
        <source>A table of entries</source>
        <translation>Un tableau de contributions</translation>
    </message>
    <message>
        <source>A table of judges</source>
        <translation>Un tableau de juges</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Tableurs (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation>Il n’y a pas de cellules dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Mark the rows in the spreadsheet with their headings, copy them, and come back.</source>
        <translation>Sélectionnez dans le tableur les lignes avec leurs en-têtes, copiez-les et revenez.</translation>
    </message>
    <message>
        <source>The folder with the files of the entries</source>
        <translation>Le dossier contenant les fichiers des contributions</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>La lecture a été annulée. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Importer %Ln contribution</numerusform>
            <numerusform>Importer %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln judges</source>
        <translation>
            <numerusform>Importer %Ln juge</numerusform>
            <numerusform>Importer %Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Pasted from a spreadsheet</source>
        <translation>Collé depuis un tableur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, headings in row %L2</source>
        <comment>how many rows</comment>
        <translation>%1, en-têtes à la ligne %L2</translation>
    </message>
    <message>
        <source>Choose at the side which column it is.</source>
        <translation>Indiquez sur le côté de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>A column names files. Say in which folder they lie, or attach them later.</source>
        <translation>Une colonne nomme des fichiers. Indiquez dans quel dossier ils se trouvent, ou joignez-les plus tard.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>Nothing changes until you import.</source>
        <translation>Rien ne change avant l’importation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be imported and stay out.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être importée et sera ignorée.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être importées et seront ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out by you.</source>
        <translation>
            <numerusform>Vous avez laissé de côté %Ln ligne.</numerusform>
            <numerusform>Vous avez laissé de côté %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are here already.</source>
        <translation>
            <numerusform>%Ln ligne est déjà là.</numerusform>
            <numerusform>%Ln lignes sont déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row comes in. Nothing changes until you import.</source>
        <translation>Toutes les lignes seront importées. Rien ne change avant l’importation.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>L’importation a été annulée. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were imported.</source>
        <translation>
            <numerusform>%Ln contribution a été importée.</numerusform>
            <numerusform>%Ln contributions ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges were imported.</source>
        <translation>
            <numerusform>%Ln juge a été importé.</numerusform>
            <numerusform>%Ln juges ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 to %2.</source>
        <comment>codes</comment>
        <translation>Codes&#x202f;: %1 à %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a code</comment>
        <translation>Code&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came with them.</source>
        <translation>
            <numerusform>%Ln fichier les accompagne.</numerusform>
            <numerusform>%Ln fichiers les accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>No column is taken for the title of an entry. If one of them is, say so at the side before you import.</source>
        <translation>Aucune colonne n’est prise pour le titre d’une contribution. Si l’une d’elles l’est, indiquez-le sur le côté avant d’importer.</translation>
    </message>
    <message>
        <source>The first row holds no headings</source>
        <translation>La première ligne ne contient pas d’en-têtes</translation>
    </message>
    <message>
        <source>%1, without headings: the columns are called A, B, C and so on</source>
        <comment>how many rows</comment>
        <translation>%1, sans en-têtes&#x202f;: les colonnes s’appellent A, B, C, etc.</translation>
    </message>
    <message>
        <source>Choose at the side which column it is. If the first row holds no headings, say so first.</source>
        <translation>Choisissez sur le côté quelle colonne c’est. Si la première ligne ne contient pas d’en-têtes, dites-le d’abord.</translation>
    </message>
    <message>
        <source>No column is taken for the text of an entry, so that judges read a title at most. If one of them is, say so at the side before you import.</source>
        <translation>Aucune colonne n’est prise pour le texte d’une contribution, si bien que les juges ne liraient qu’un titre, tout au plus. Si l’une d’elles l’est, indiquez-le sur le côté avant d’importer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns hold long answers that are kept privately, so that no judge will read them: %1.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln colonne contient de longues réponses gardées à titre privé, qu’aucun juge ne lira&#x202f;: %1.</numerusform>
            <numerusform>%Ln colonnes contiennent de longues réponses gardées à titre privé, qu’aucun juge ne lira&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns name files that are kept privately, so that no judge will see them: %1. Take what is judged; portraits and papers stay.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln colonne nomme des fichiers gardés à titre privé, qu’aucun juge ne verra&#x202f;: %1. Prenez-la si ces fichiers sont à évaluer&#x202f;; les portraits et les documents personnels restent privés.</numerusform>
            <numerusform>%Ln colonnes nomment des fichiers gardés à titre privé, qu’aucun juge ne verra&#x202f;: %1. Prenez comme fichiers ce qui est à évaluer&#x202f;; les portraits et les documents personnels restent privés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it as files</source>
        <translation>La prendre comme fichiers</translation>
    </message>
    <message>
        <source>Take as files…</source>
        <translation>Prendre comme fichiers…</translation>
    </message>
    <message>
        <source>Take it as text</source>
        <translation>La prendre comme texte</translation>
    </message>
    <message>
        <source>Take as text…</source>
        <translation>Prendre comme texte…</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were brought up to date.</source>
        <translation>
            <numerusform>%Ln contribution a été mise à jour.</numerusform>
            <numerusform>%Ln contributions ont été mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files begin with an entry&apos;s code and go on with other words, and are left out: %1. Take them if all of them are judged; portraits and papers are not.</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%Ln fichier porte un nom qui commence par le code d’une contribution et continue par d’autres mots&#x202f;; il est laissé de côté&#x202f;: %1. Prenez-le s’il est à évaluer&#x202f;; les portraits et les documents personnels ne le sont pas.</numerusform>
            <numerusform>%Ln fichiers portent des noms qui commencent par le code d’une contribution et continuent par d’autres mots&#x202f;; ils sont laissés de côté&#x202f;: %1. Prenez-les s’ils sont tous à évaluer&#x202f;; les portraits et les documents personnels ne le sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these files</source>
        <translation>Prendre ces fichiers</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>Conservé en privé</translation>
    </message>
    <message>
        <source>Group of entrants</source>
        <translation>Groupe de participants</translation>
    </message>
    <message>
        <source>A fact judges may see</source>
        <translation>Fait visible par les juges</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <comment>a language</comment>
        <translation>Titre en %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <comment>a language</comment>
        <translation>Texte en %1</translation>
    </message>
    <message>
        <source>Panel in round %1</source>
        <translation>Jury du tour %1</translation>
    </message>
    <message>
        <source>Stratum in round %1</source>
        <translation>Strate du tour %1</translation>
    </message>
    <message>
        <source>New %L1</source>
        <translation>Nouvelles %L1</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>Peut-être en double %L1</translation>
    </message>
    <message>
        <source>To check %L1</source>
        <translation>À vérifier %L1</translation>
    </message>
    <message>
        <source>Here already %L1</source>
        <translation>Déjà là %L1</translation>
    </message>
    <message>
        <source>Cannot be imported %L1</source>
        <translation>Non importables %L1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Perhaps the same as %1</source>
        <translation>Peut-être identique à %1</translation>
    </message>
    <message>
        <source>Here already as %1</source>
        <translation>Déjà là sous %1</translation>
    </message>
    <message>
        <source>A link: no file is fetched</source>
        <translation>Un lien&#x202f;: aucun fichier n’est récupéré</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>Perhaps the same as row %1</source>
        <translation>Peut-être la même que la ligne %1</translation>
    </message>
    <message>
        <source>Row %1 has the same code.</source>
        <translation>La ligne %1 porte le même code.</translation>
    </message>
    <message>
        <source>Looks like %1, whose personal data was deleted</source>
        <translation>Ressemble à %1, dont les données personnelles ont été effacées</translation>
    </message>
    <message>
        <source>Brought up to date %L1</source>
        <translation>Mises à jour %L1</translation>
    </message>
    <message>
        <source>%1 is brought up to date</source>
        <comment>a code</comment>
        <translation>%1 est mise à jour</translation>
    </message>
</context>
<context>
    <name>palmares::ui::IncomingPage</name>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Nothing has been opened or changed yet.</source>
        <translation>Rien n’a encore été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>Opening the call</source>
        <translation>Ouverture de l’appel</translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation>Ouverture du fichier de clé</translation>
    </message>
    <message>
        <source>This computer holds the key of the call now.</source>
        <translation>Cet ordinateur détient maintenant la clé de l’appel.</translation>
    </message>
    <message>
        <source>Whoever uses it here can coordinate the call.</source>
        <translation>Quiconque l’utilise ici peut coordonner l’appel.</translation>
    </message>
    <message>
        <source>This round starts from your earlier scores, and they are not on this computer.</source>
        <translation>Ce tour part de vos notes précédentes, et elles ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If you gave them on another computer, open the ballot you sent from it, here.</source>
        <translation>Si vous les avez données sur un autre ordinateur, ouvrez ici le bulletin que vous en avez envoyé.</translation>
    </message>
    <message>
        <source>Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>Modifiez ce qui a changé&#x202f;; ce que vous laissez entre tel quel dans votre bulletin.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the whole package again before you score.</source>
        <translation>Redemandez le dossier complet à la coordination avant de noter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that the package names are not in it.</source>
        <translation>
            <numerusform>%Ln texte que le dossier mentionne n’y figure pas.</numerusform>
            <numerusform>%Ln textes que le dossier mentionne n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets start from your scores of the earlier round.</source>
        <translation>
            <numerusform>%Ln grille part de vos notes du tour précédent.</numerusform>
            <numerusform>%Ln grilles partent de vos notes du tour précédent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call.</source>
        <translation>Les données personnelles de quelqu’un ont été effacées de cet appel.</translation>
    </message>
    <message>
        <source>Your comments on %1 are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>Vos commentaires sur %1 ne sont pas encore envoyés et personne d’autre ne peut les lire&#x202f;: si l’un d’eux nomme cette personne, retirez-en le nom.</translation>
    </message>
    <message>
        <source>Other words than before: %1</source>
        <translation>D’autres mots qu’avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your scores stay. Read what has changed, and look whether they still hold.</source>
        <translation>Vos notes restent. Lisez ce qui a changé et voyez si elles tiennent toujours.</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>Les consignes aux juges ont d’autres mots qu’avant.</translation>
    </message>
    <message>
        <source>You find it on this page.</source>
        <translation>Vous les trouvez sur cette page.</translation>
    </message>
    <message>
        <source>%1 counts now; until now it was there to practise on.</source>
        <translation>%1 compte désormais&#x202f;; jusqu’ici c’était pour s’exercer.</translation>
    </message>
    <message>
        <source>What you tried there counts only once you say so.</source>
        <translation>Ce que vous y avez essayé ne compte que quand vous le dites.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>From mark to mark in a chart</source>
        <translation>D’un élément à l’autre dans un graphique</translation>
    </message>
    <message>
        <source>Open the sheets behind a mark</source>
        <translation>Ouvrir les grilles derrière un élément</translation>
    </message>
    <message>
        <source>Draw a wide chart wider or narrower</source>
        <translation>Élargir ou resserrer un graphique large</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Which charts</source>
        <translation>Graphiques affichés</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>Calcul du degré de certitude du classement</translation>
    </message>
    <message>
        <source>Here you see how sure the ranking is, and how the judges judged.</source>
        <translation>Vous voyez ici à quel point le classement est sûr, et comment les juges ont évalué.</translation>
    </message>
    <message>
        <source>The figures are being worked out.</source>
        <translation>Les chiffres sont en cours de calcul.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nobody can have scored.</source>
        <translation>Les règles de ce tour ne sont pas encore verrouillées&#x202f;; personne n’a donc pu noter.</translation>
    </message>
    <message>
        <source>A check passes or fails; it has no scores to compare.</source>
        <translation>Une vérification est conforme ou non&#x202f;; elle n’a pas de notes à comparer.</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>380 sheets of 24 judges on 96 entries</comment>
        <translation>%1 de %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln grille</numerusform>
            <numerusform>%Ln grilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells without a number</source>
        <translation>
            <numerusform>%Ln case sans nombre</numerusform>
            <numerusform>%Ln cases sans nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Find entries or judges</source>
        <translation>Trouver contributions ou juges</translation>
    </message>
    <message>
        <source>Show only entries and judges with this code or title</source>
        <translation>N’afficher que les contributions et juges ayant ce code ou ce titre</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>All charts of this round on pages of A4, to be printed or sent</source>
        <translation>Tous les graphiques de ce tour sur des pages A4, à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>Insight: %1, %2</source>
        <comment>a call, a round</comment>
        <translation>Analyse&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>Enregistrer tous les graphiques</translation>
    </message>
    <message>
        <source>insight</source>
        <comment>a file name</comment>
        <translation>analyse</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>Ce que recouvre ce repère</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InterestForm</name>
    <message>
        <source>In your own words, if you like</source>
        <translation>Avec vos propres mots, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Your interests in your own words</source>
        <translation>Vos intérêts, avec vos propres mots</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Je n’en ai aucun</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>It goes to the coordinator with your scores.</source>
        <translation>La déclaration parvient à la coordination avec vos notes.</translation>
    </message>
    <message>
        <source>Changed, and not declared yet.</source>
        <translation>Modifications pas encore déclarées.</translation>
    </message>
    <message>
        <source>You declared that you have none.</source>
        <translation>Vous avez déclaré n’en avoir aucun.</translation>
    </message>
    <message>
        <source>Declared. Step back from single entries at the desk.</source>
        <translation>Déclaré. Récusez-vous pour une contribution donnée depuis la page de notation.</translation>
    </message>
    <message>
        <source>What you declared was erased. Declare again if you judge on.</source>
        <translation>Ce que vous aviez déclaré a été effacé. Déclarez à nouveau si vous continuez à juger.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgeDialog</name>
    <message>
        <source>New judge</source>
        <translation>Nouveau juge</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juge %1</translation>
    </message>
    <message>
        <source>Interests the judge declared</source>
        <translation>Intérêts déclarés par le juge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Languages the judge reads</source>
        <translation>Langues que lit le juge</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>Vide&#x202f;: le suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>Enregistrer et saisir le suivant</translation>
    </message>
    <message>
        <source>Add the judge</source>
        <translation>Ajouter le juge</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Enregistrer les corrections</translation>
    </message>
    <message>
        <source>In no panel</source>
        <translation>Dans aucun jury</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>Jury (%1)</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1&#x202f;: ajout effectué.</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>%1&#x202f;: correction enregistrée.</translation>
    </message>
    <message>
        <source>With ; between them: en; fr; zh-Hans. The judge is written to in the first one.</source>
        <translation>Séparées par des points-virgules&#x202f;: en&#x202f;; fr&#x202f;; zh-Hans. Les messages au juge sont écrits dans la première.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesModel</name>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>a arrêté</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation>pas encore de dossier</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non sollicité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Grilles qui comptent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Dernier fichier</translation>
    </message>
    <message>
        <source>new package due</source>
        <translation>nouveau dossier à envoyer</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>s’est retiré</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesPage</name>
    <message>
        <source>Import judges</source>
        <translation>Importer des juges</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>What of the judges is shown</source>
        <translation>Ce qui est affiché des juges</translation>
    </message>
    <message>
        <source>Add a judge…</source>
        <translation>Ajouter un juge…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Find a judge</source>
        <translation>Chercher un juge</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>Juges affichés</translation>
    </message>
    <message>
        <source>Judges of the call</source>
        <translation>Juges de l’appel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Here stand the judges: who they are, which languages they read, and where they sit.</source>
        <translation>Ici figurent les juges&#x202f;: qui ils sont, quelles langues ils lisent et où ils siègent.</translation>
    </message>
    <message>
        <source>Import the list you have, or add them one by one. Each gets a neutral code; names stay with the office.</source>
        <translation>Importez la liste que vous avez, ou ajoutez-les un par un. Chacun reçoit un code neutre&#x202f;; les noms restent à la coordination.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>CSV, XLSX ou cellules copiées dans un tableur</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Drops out…</source>
        <translation>Se retire…</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>dans aucun jury</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all with a seat in this round</source>
        <comment>how many judges</comment>
        <translation>%1, tous avec un siège dans ce tour</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them without a seat in this round</source>
        <translation>
            <numerusform>%1, dont %Ln sans siège dans ce tour</numerusform>
            <numerusform>%1, dont %Ln sans siège dans ce tour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln juge</numerusform>
            <numerusform>%1&#x202f;: %Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <translation>Conflits %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>Without a seat %L1</source>
        <translation>Sans siège %L1</translation>
    </message>
    <message>
        <source>Open conflict %L1</source>
        <translation>Conflit ouvert %L1</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Tous les jurys</translation>
    </message>
    <message>
        <source>Choose a judge first.</source>
        <translation>Choisissez d’abord un juge.</translation>
    </message>
    <message>
        <source>This judge has no seat in the round.</source>
        <translation>Ce juge n’a pas de siège dans ce tour.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln entries in this round.</source>
        <translation>
            <numerusform>%1 a %Ln contribution dans ce tour.</numerusform>
            <numerusform>%1 a %Ln contributions dans ce tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and Ctrl select several.</source>
        <translation>Maj et Ctrl en sélectionnent plusieurs.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>s’est retiré</translation>
    </message>
    <message>
        <source>This judge has dropped out already.</source>
        <translation>Ce juge s’est déjà retiré.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeepPane</name>
    <message>
        <source>Write the key file</source>
        <translation>Écrire le fichier de clé</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Écrire l’archive</translation>
    </message>
    <message>
        <source>The key of the call</source>
        <translation>La clé de l’appel</translation>
    </message>
    <message>
        <source>1. Write the key file to a stick or another safe place.
2. Write the password of 20 digits on paper. It is shown once.
3. Keep the two apart. Whoever has both can coordinate this call.</source>
        <translation>1. Écrivez le fichier de clé sur une clé USB ou en lieu sûr.
2. Notez sur papier le mot de passe de 20 chiffres. Il ne s’affiche qu’une fois.
3. Gardez-les séparément. Qui a les deux peut coordonner cet appel.</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>Écrire le fichier de clé…</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Hand the call to a colleague</source>
        <translation>Confier l’appel à un collègue</translation>
    </message>
    <message>
        <source>1. Write the bundle: it holds everything, with the names of entrants.
2. Write the key file, and send it another way than the bundle.
3. Tell the password by telephone. The colleague opens both files in Palmares.</source>
        <translation>1. Écrivez l’archive&#x202f;: elle contient tout, avec les noms des participants.
2. Écrivez le fichier de clé et envoyez-le par un autre moyen que l’archive.
3. Donnez le mot de passe par téléphone. La personne ouvre les deux fichiers dans Palmares.</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Écrire l’archive…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>They make themselves: after each import and merge, and on the first opening of a day. They lie on this computer; a copy elsewhere is the bundle.</source>
        <translation>Elles se font d’elles-mêmes&#x202f;: après chaque importation et fusion, et à la première ouverture du jour. Elles sont sur cet ordinateur&#x202f;; pour une copie ailleurs, il y a l’archive.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>Restaurer à part</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key file was written from this computer.</source>
        <translation>Un fichier de clé a été écrit depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>No key file was written yet. If this computer is lost, nobody can coordinate the call any more.</source>
        <translation>Aucun fichier de clé n’a encore été écrit. Si cet ordinateur est perdu, plus personne ne pourra coordonner l’appel.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>Écriture du fichier de clé</translation>
    </message>
    <message>
        <source>The key file is written: %1</source>
        <translation>Le fichier de clé est écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture de l’archive</translation>
    </message>
    <message>
        <source>The bundle is written and was read back: %1, %2</source>
        <translation>L’archive est écrite et a été relue&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>It names entrants: send it only to coordinators. The key travels apart.</source>
        <translation>Elle nomme les participants&#x202f;: ne l’envoyez qu’à la coordination. La clé voyage à part.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>Examen de la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is a call of its own now.</source>
        <translation>La sauvegarde est maintenant un appel à part.</translation>
    </message>
    <message>
        <source>Neither the backup nor this call was touched.</source>
        <translation>Ni la sauvegarde ni cet appel n’ont été touchés.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>It holds no names, no addresses and no comments for the committee.</source>
        <translation>Elle ne contient ni noms, ni adresses, ni commentaires pour le comité.</translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %Ln entries stayed here: consent to show them is not on file.</source>
        <translation>
            <numerusform>Les textes et fichiers de %Ln contribution sont restés ici&#x202f;: le consentement pour les montrer n’est pas consigné.</numerusform>
            <numerusform>Les textes et fichiers de %Ln contributions sont restés ici&#x202f;: le consentement pour les montrer n’est pas consigné.</numerusform>
        </translation>
    </message>
    <message>
        <source>A researcher or an archive gets it without names: the result can be computed again, and nothing changed.</source>
        <translation>À la recherche ou aux archives, on la remet sans les noms&#x202f;: le résultat peut être recalculé, et rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Without names…</source>
        <translation>Sans les noms…</translation>
    </message>
    <message>
        <source>Leaves out names, addresses, comments for the committee, and entries without consent</source>
        <translation>Omet les noms, les adresses, les commentaires pour le comité et les contributions sans consentement</translation>
    </message>
    <message>
        <source>The key file is written. Write down this password now: it is shown here, and only now.</source>
        <translation>Le fichier de clé est écrit. Notez ce mot de passe maintenant&#x202f;: il n’est affiché qu’ici, une seule fois.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeyCard</name>
    <message>
        <source>Keys on this page</source>
        <translation>Raccourcis clavier de cette page</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LeftList</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are incomplete.</source>
        <translation>
            <numerusform>%Ln contribution sur %L1 est incomplète.</numerusform>
            <numerusform>%Ln contributions sur %L1 sont incomplètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: incomplete sheets do not count.</source>
        <translation>Une case vide n’est pas un zéro&#x202f;: les grilles incomplètes ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word.</source>
        <translation>
            <numerusform>%Ln contribution attend votre réponse.</numerusform>
            <numerusform>%Ln contributions attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wanted to come back to %Ln entries.</source>
        <translation>
            <numerusform>Vous vouliez revenir à %Ln contribution.</numerusform>
            <numerusform>Vous vouliez revenir à %Ln contributions.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not declared your interests.</source>
        <translation>Vous n’avez pas déclaré vos intérêts.</translation>
    </message>
    <message>
        <source>Say so even if there are none.</source>
        <translation>Déclarez-le même si vous n’en avez aucun.</translation>
    </message>
    <message>
        <source>Declare interests</source>
        <translation>Déclarer mes intérêts</translation>
    </message>
    <message>
        <source>The deadline has passed by this laptop’s clock.</source>
        <translation>La date limite est passée d’après l’horloge de cet appareil.</translation>
    </message>
    <message>
        <source>Send all the same; the coordinator decides what counts.</source>
        <translation>Envoyez tout de même&#x202f;; la coordination décide de ce qui compte.</translation>
    </message>
    <message>
        <source>Every score of yours is in a file you sent.</source>
        <translation>Toutes vos notes sont dans un fichier déjà envoyé.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>A blank is not a zero: an entry without any score of yours is left to the others.</source>
        <translation>Une case vide n’est pas un zéro&#x202f;: une contribution sans aucune note de votre part est laissée aux autres.</translation>
    </message>
    <message>
        <source>A blank is neither a pass nor a fail: what you answered counts all the same.</source>
        <translation>Une case vide ne vaut ni «&#x202f;conforme&#x202f;» ni «&#x202f;non conforme&#x202f;»&#x202f;: ce à quoi vous avez répondu compte quand même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have no score yet.</source>
        <translation>
            <numerusform>%Ln contribution sur %L1 n’a encore aucune note.</numerusform>
            <numerusform>%Ln contributions sur %L1 n’ont encore aucune note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have blanks.</source>
        <translation>
            <numerusform>%Ln contribution sur %L1 a des cases vides.</numerusform>
            <numerusform>%Ln contributions sur %L1 ont des cases vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: what you answered counts.</source>
        <translation>Une case vide n’est pas un zéro&#x202f;: ce à quoi vous avez répondu compte.</translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet.</source>
        <translation>Votre dernier bulletin n’est encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>It is made and kept on this laptop; nobody can have received it.</source>
        <translation>Il est établi et conservé sur cet ordinateur&#x202f;; personne n’a pu le recevoir.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries do not pass or are unsure, and nothing says why.</source>
        <translation>
            <numerusform>%Ln contribution est non conforme ou incertaine, et rien ne dit pourquoi.</numerusform>
            <numerusform>%Ln contributions sont non conformes ou incertaines, et rien ne dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line in a comment is enough: whoever sent the entry will ask.</source>
        <translation>Une ligne de commentaire suffit&#x202f;: la personne qui a envoyé la contribution le demandera.</translation>
    </message>
    <message>
        <source>What you declared since goes with the next file you send.</source>
        <translation>Ce que vous avez déclaré depuis partira avec le prochain fichier que vous enverrez.</translation>
    </message>
    <message>
        <source>Their text was corrected, they were there to practise on, or another laptop of yours says something else.</source>
        <translation>Un texte a été corrigé, une contribution servait d’exercice, ou un autre de vos appareils dit autre chose.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LettersDialog</name>
    <message>
        <source>Copy a message and paste it into a mail or a chat. Nothing is sent from here.</source>
        <translation>Copiez un message et collez-le dans un courriel ou une messagerie. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LikePane</name>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>le même titre</translation>
    </message>
    <message>
        <source>Pairs of entries that look alike</source>
        <translation>Paires de contributions qui se ressemblent</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui l’indique</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>Aucune contribution ne ressemble à une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs look alike: look at both, and mark one if it came twice.</source>
        <translation>
            <numerusform>%Ln paire se ressemble&#x202f;: regardez les deux et marquez-en une si elle est arrivée deux fois.</numerusform>
            <numerusform>%Ln paires se ressemblent&#x202f;: regardez les deux et marquez-en une si elle est arrivée deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the duplicate</source>
        <translation>%1 est le doublon</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse électronique</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>Titles, texts and senders are compared in whatever script they are written. Pairs in which one is marked as a duplicate, or that you said are two, are not shown any more.</source>
        <translation>Titres, textes et expéditeurs sont comparés quelle que soit leur écriture. Les paires dont une contribution est marquée comme doublon, ou que vous avez déclarées distinctes, ne sont plus affichées.</translation>
    </message>
    <message>
        <source>They are two different entries…</source>
        <translation>Ce sont deux contributions différentes…</translation>
    </message>
    <message>
        <source>Two different entries</source>
        <translation>Deux contributions différentes</translation>
    </message>
    <message>
        <source>%1 and %2 stay two entries, and this pair is not shown again.</source>
        <translation>%1 et %2 restent deux contributions, et cette paire n’est plus affichée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep both entries</source>
        <translation>Garder les deux contributions</translation>
    </message>
    <message>
        <source>Both entries stay.</source>
        <translation>Les deux contributions restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MainWindow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>juge %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Palmares</source>
        <translation>%1 – Palmares</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Palmares files (*.palmpack *.palmballot *.palmcall *.palmkey);;All files (*)</source>
        <translation>Fichiers Palmares (*.palmpack *.palmballot *.palmcall *.palmkey);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All text: %1</source>
        <translation>Tout le texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>Simulation avec des notes inventées</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MediaPane</name>
    <message>
        <source>Save a copy of the attachment</source>
        <translation>Enregistrer une copie de la pièce jointe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height in pixels.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts about a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · shown smaller, because it is very large</source>
        <translation>%1 · affichée plus petite, car très grande</translation>
    </message>
    <message>
        <source>%1 · moving picture, only the first one is shown</source>
        <translation>%1 · image animée, seule la première vue est affichée</translation>
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
        <translation>%1 · seules les %2 premières sont affichées</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close the attachment</source>
        <translation>Fermer la pièce jointe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation>Réessayer ici</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Une copie a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>No copy was saved: %1 cannot be written. Choose another folder, or free some space.</source>
        <translation>Aucune copie n’a été enregistrée&#x202f;: %1 ne peut pas être écrit. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Pivoter vers la droite (R)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size in per cent of the actual size.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>Image de la contribution</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>Aussi grand que possible (Ctrl+0)</translation>
    </message>
    <message>
        <source>Actual size (*)</source>
        <translation>Taille réelle (*)</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Over the whole width of the window</source>
        <translation>Sur toute la largeur de la fenêtre</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MeetingView</name>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>%1 · rank %2 of %3</source>
        <comment>score, rank, number of entries</comment>
        <translation>%1 · rang %2 sur %3</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>aucun nom donné</translation>
    </message>
    <message>
        <source>Leaves the room for this entry: %1</source>
        <comment>names</comment>
        <translation>Hors de la salle pour cette contribution&#x202f;: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Score and rank</source>
        <translation>Score et rang</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>Contributions de la réunion</translation>
    </message>
    <message>
        <source>R reveals, A reveals all, F shows a file, arrows change the entry, Esc leaves</source>
        <translation>R révèle, A révèle tout, F montre un fichier, les flèches changent de contribution, Échap quitte</translation>
    </message>
    <message>
        <source>now</source>
        <comment>this entry</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <comment>&apos;9 of 11&apos;</comment>
        <translation>Décidées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Chance of the top %L1</source>
        <translation>Probabilité d’être parmi les %L1 premières</translation>
    </message>
    <message>
        <source>Chance of passing the cut</source>
        <translation>Probabilité de passer le seuil</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Trop serré pour trancher</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>too close to call</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>too close to call</comment>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>A&amp;ppel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MergeCard</name>
    <message>
        <source>After the merge</source>
        <translation>Après la fusion</translation>
    </message>
    <message>
        <source>Score sheets that count</source>
        <translation>Grilles qui comptent</translation>
    </message>
    <message>
        <source>Judges who returned something</source>
        <translation>Juges qui ont renvoyé quelque chose</translation>
    </message>
    <message>
        <source>Entries short of quorum</source>
        <translation>Contributions sous le quorum</translation>
    </message>
    <message>
        <source>Sheets in two versions</source>
        <translation>Grilles en deux versions</translation>
    </message>
    <message>
        <source>A sheet in two versions counts for nothing until you decide.</source>
        <translation>Une grille en deux versions ne compte pas tant que vous n’avez pas décidé.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NewCallPage</name>
    <message>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Copy a call of this computer</source>
        <translation>Copier un appel de cet ordinateur</translation>
    </message>
    <message>
        <source>Reading the call</source>
        <translation>Lecture de l’appel</translation>
    </message>
    <message>
        <source>Makes the call %1 on this computer, with its key. Rules and texts can be changed until they are frozen.</source>
        <translation>Crée l’appel %1 sur cet ordinateur, avec sa clé. Règles et textes peuvent changer jusqu’au verrouillage.</translation>
    </message>
    <message>
        <source>Give the call a title.</source>
        <translation>Donnez un titre à l’appel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Making the call</source>
        <translation>Création de l’appel</translation>
    </message>
    <message>
        <source>What the call starts from</source>
        <translation>D’où part l’appel</translation>
    </message>
    <message>
        <source>What its rules say</source>
        <translation>Ce que disent ses règles</translation>
    </message>
    <message>
        <source>Back to all calls</source>
        <translation>Revenir à tous les appels</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>Créer l’appel</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NotReadList</name>
    <message>
        <source>Put the list away</source>
        <translation>Ranger la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no files of Palmares and were left alone: %1.</source>
        <translation>
            <numerusform>%Ln fichier n’est pas un fichier de Palmares et a été laissé de côté&#x202f;: %1.</numerusform>
            <numerusform>%Ln fichiers ne sont pas des fichiers de Palmares et ont été laissés de côté&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas été lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>What you typed is kept here and written as soon as that is mended. Until then leave Palmares open, or save a copy elsewhere.</source>
        <translation>Ce que vous avez saisi est gardé ici et sera écrit dès que ce sera réglé. D’ici là, laissez Palmares ouvert ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfferCard</name>
    <message>
        <source>20 digits</source>
        <translation>20 chiffres</translation>
    </message>
    <message>
        <source>The 20 digits of the key file</source>
        <translation>Les 20 chiffres du fichier de clé</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln files more</source>
        <translation>
            <numerusform>et %Ln autre fichier</numerusform>
            <numerusform>et %Ln autres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfficePage</name>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>Recherche de liens entre juges et contributions</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>Copier les rappels…</translation>
    </message>
    <message>
        <source>Who has returned what</source>
        <translation>Qui a renvoyé quoi</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>Juges affichés</translation>
    </message>
    <message>
        <source>score sheets count</source>
        <translation>grilles de notation qui comptent</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln still out</source>
        <translation>
            <numerusform>%1, %Ln manque encore</numerusform>
            <numerusform>%1, %Ln manquent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>entries short of quorum</source>
        <translation>contributions sous le quorum</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries that are in</source>
        <translation>
            <numerusform>sur %Ln contribution admise</numerusform>
            <numerusform>sur %Ln contributions admises</numerusform>
        </translation>
    </message>
    <message>
        <source>judges have sent something</source>
        <translation>juges ayant envoyé quelque chose</translation>
    </message>
    <message>
        <source>entries in the call</source>
        <translation>contributions dans l’appel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this round</source>
        <translation>
            <numerusform>dont %Ln dans ce tour</numerusform>
            <numerusform>dont %Ln dans ce tour</numerusform>
        </translation>
    </message>
    <message>
        <source>judges in the call</source>
        <translation>juges dans l’appel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in a panel of this round</source>
        <translation>
            <numerusform>dont %Ln dans un jury de ce tour</numerusform>
            <numerusform>dont %Ln dans un jury de ce tour</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is assigned yet</source>
        <translation>rien n’est encore attribué</translation>
    </message>
    <message>
        <source>no deadline is set</source>
        <translation>aucune date limite fixée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>past</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>until the deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>En attente %L1</translation>
    </message>
    <message>
        <source>Final %L1</source>
        <translation>Définitifs %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their final scores</source>
        <translation>
            <numerusform>dont %Ln à titre définitif</numerusform>
            <numerusform>dont %Ln à titre définitif</numerusform>
        </translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Judges to remind</source>
        <translation>Juges à relancer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is not deleted everywhere yet</source>
        <translation>Des données personnelles ne sont pas encore effacées partout</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>Les données personnelles de %1 ne sont pas encore effacées partout</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>This is a trial: its scores are made up</source>
        <translation>Ceci est une simulation&#x202f;: ses notes sont inventées</translation>
    </message>
    <message>
        <source>Nothing of it can reach the call it was made from.</source>
        <translation>Rien de ce qui s’y fait ne peut atteindre l’appel dont elle est tirée.</translation>
    </message>
    <message>
        <source>Throw the trial away…</source>
        <translation>Supprimer la simulation…</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>Simuler…</translation>
    </message>
    <message>
        <source>Set a deadline…</source>
        <translation>Fixer une date limite…</translation>
    </message>
    <message>
        <source>Deadline and contact…</source>
        <translation>Date limite et contact…</translation>
    </message>
    <message>
        <source>checks are here</source>
        <translation>vérifications reçues</translation>
    </message>
    <message>
        <source>entries that too few have checked</source>
        <translation>contributions vérifiées par trop peu</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries, and for late sheets</source>
        <translation>Recherche de juges proches de contributions et de grilles tardives</translation>
    </message>
    <message>
        <source>They would change nobody’s outcome.</source>
        <translation>Elles ne changeraient le résultat de personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close of %1</source>
        <comment>a round</comment>
        <translation>
            <numerusform>%Ln grille est arrivée après la clôture de %1</numerusform>
            <numerusform>%Ln grilles sont arrivées après la clôture de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>palmares::ui::PageStack</name>
    <message>
        <source>Palmares writes nothing more to them. A backup can take their place, or what still proves itself is saved into a new call.</source>
        <translation>Palmares n’y écrit plus rien. Une sauvegarde peut prendre leur place, ou ce qui reste vérifiable est récupéré dans un nouvel appel.</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>Voir ce qui peut être récupéré…</translation>
    </message>
    <message>
        <source>There is no screen for this in this version.</source>
        <translation>Cette version n’a pas d’écran pour cela.</translation>
    </message>
    <message>
        <source>The command line can do it: palmares-cli --help.</source>
        <translation>La ligne de commande le permet&#x202f;: palmares-cli --help.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::PlayerView</name>
    <message>
        <source>%1 / %2</source>
        <comment>time played, whole time</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>There is no sound device here. Save a copy and play it elsewhere.</source>
        <translation>Il n’y a pas de périphérique audio ici. Enregistrez une copie et écoutez-la ailleurs.</translation>
    </message>
    <message>
        <source>This recording cannot be wound here. Save a copy and play it elsewhere.</source>
        <translation>Impossible d’avancer ou de reculer ici dans cet enregistrement. Enregistrez une copie et lisez-la ailleurs.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ProgressLine</name>
    <message>
        <source>A few more seconds</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message>
        <source>Less than a minute more</source>
        <translation>Il reste moins d’une minute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two sizes, e.g. &quot;3.1 MB of 20 MB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more minute(s)</source>
        <translation>
            <numerusform>Encore environ %Ln minute</numerusform>
            <numerusform>Encore environ %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::QuestionsPane</name>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>When a judge uses a second laptop, scores what was never asked for, or two codes are the same, it is asked here.</source>
        <translation>Quand un juge utilise un second appareil ou note ce qui ne lui a pas été demandé, ou quand deux codes sont identiques, la question est posée ici.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>Before the round can be closed</source>
        <translation>Avant de pouvoir clore le tour</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>It can be answered again at any time.</source>
        <translation>Il est possible d’y répondre à nouveau à tout moment.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Rail</name>
    <message>
        <source>Pages of this call</source>
        <translation>Pages de cet appel</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RailItem</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReasonDialog</name>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Conservé avec l’appel et imprimé dans son journal.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReceivedPane</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Fichiers revenus</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quels fichiers sont affichés</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un répertoire…</translation>
    </message>
    <message>
        <source>Ballots (.palmballot) and bundles (.palmcall), as many as you like, in any order</source>
        <translation>Bulletins (.palmballot) et archives (.palmcall), autant que vous voulez, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Files from judges and colleagues</source>
        <translation>Fichiers des juges et des collègues</translation>
    </message>
    <message>
        <source>Ballots and bundles (%1)</source>
        <translation>Bulletins et archives (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>The folder in which files arrive</source>
        <translation>Le répertoire où arrivent les fichiers</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>La lecture a été annulée. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are merged.</source>
        <translation>
            <numerusform>%Ln fichier est fusionné.</numerusform>
            <numerusform>%Ln fichiers sont fusionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets stand in two versions: decide them under Forks.</source>
        <translation>
            <numerusform>%Ln grille existe en deux versions&#x202f;: tranchez sous Divergences.</numerusform>
            <numerusform>%Ln grilles existent en deux versions&#x202f;: tranchez sous Divergences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more score sheets count now.</source>
        <translation>
            <numerusform>%Ln grille de plus compte à présent.</numerusform>
            <numerusform>%Ln grilles de plus comptent à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can be taken out of the count again under History.</source>
        <translation>Un fichier peut être retiré du décompte sous Historique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>at the start of a sentence</comment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bring something new</source>
        <translation>
            <numerusform>%Ln apporte du nouveau</numerusform>
            <numerusform>%Ln apportent du nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>they bring nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, and what they bring</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>files, what they bring, how many not read</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu</numerusform>
            <numerusform>%Ln n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file of this call in it.</source>
        <translation>Il n’y avait là aucun fichier de cet appel.</translation>
    </message>
    <message>
        <source>Here come the files that judges and colleagues send back.</source>
        <translation>Ici arrivent les fichiers que renvoient juges et collègues.</translation>
    </message>
    <message>
        <source>Drop them on this window, or choose them. You see what each would bring before anything changes.</source>
        <translation>Déposez-les sur cette fenêtre ou choisissez-les. Vous voyez ce que chacun apporterait avant que rien ne change.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>la coordination</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changes until you merge. Order does not matter, and merging a file twice does no harm.</source>
        <translation>Rien ne change avant la fusion. L’ordre est sans importance, et fusionner deux fois un fichier est sans effet.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln files</source>
        <translation>
            <numerusform>Fusionner %Ln fichier</numerusform>
            <numerusform>Fusionner %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts or files would be erased here, as a coordinator asked.</source>
        <translation>
            <numerusform>%Ln texte ou fichier serait effacé ici, comme la coordination l’a demandé.</numerusform>
            <numerusform>%Ln textes ou fichiers seraient effacés ici, comme la coordination l’a demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>Each file can be taken out of the count again under History.</source>
        <translation>Chaque fichier peut être retiré du décompte sous Historique.</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Importer un formulaire…</translation>
    </message>
    <message>
        <source>A filled spreadsheet, or scores typed from paper</source>
        <translation>Un tableur rempli, ou des notes saisies depuis le papier</translation>
    </message>
    <message>
        <source>A filled form or a table of scores</source>
        <translation>Un formulaire rempli ou un tableau de notes</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Tableurs (%1)</translation>
    </message>
    <message>
        <source>Inbox folder…</source>
        <translation>Dossier d’arrivée…</translation>
    </message>
    <message>
        <source>A folder into which mail, a cloud or a stick puts files: what arrives in it is shown here by itself</source>
        <translation>Un dossier où la messagerie, un espace en ligne ou une clé USB dépose des fichiers&#x202f;: ce qui y arrive s’affiche ici de lui-même</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What arrives in %1 is shown here by itself.</source>
        <translation>Ce qui arrive dans %1 s’affiche ici de lui-même.</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed, and nothing is merged until you say so.</source>
        <translation>Rien n’est modifié dans le dossier, et rien n’est fusionné avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict with its count; what becomes of these files</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReferenceForm</name>
    <message>
        <source>Reference scores</source>
        <translation>Notes de référence</translation>
    </message>
    <message>
        <source>Judges see them beside their own once their sheet is complete. Leave empty what has none.</source>
        <translation>Les juges les voient à côté des leurs une fois leur grille complète. Laissez vide ce qui n’en a pas.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Rank, score exact and as printed, band, in or out, and why not: one row an entry.</source>
        <translation>Rang, score exact et affiché, palier, retenue ou non et pourquoi&#x202f;: une ligne par contribution.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Each criterion of each sheet that counts: one row a score, with codes of judges and entries.</source>
        <translation>Chaque critère de chaque grille qui compte&#x202f;: une ligne par note, avec les codes des juges et des contributions.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>State, division and attributes of every entry of the round.</source>
        <translation>État, catégorie et attributs de chaque contribution du tour.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>What columns, criteria, points and attributes of the other tables mean.</source>
        <translation>Ce que signifient les colonnes, critères, points et attributs des autres tableaux.</translation>
    </message>
    <message>
        <source>Data set without names</source>
        <translation>Données sans noms</translation>
    </message>
    <message>
        <source>Scores, entries, judges and codebook together, without a name or a title, to be shared or archived.</source>
        <translation>Notes, contributions, juges et livre de codes ensemble, sans nom ni titre, à partager ou à archiver.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>Avec noms et titres</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is nothing to write until the rules of a round are frozen.</source>
        <translation>Il n’y a rien à écrire tant que les règles d’un tour ne sont pas verrouillées.</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Aller aux règles</translation>
    </message>
    <message>
        <source>This file names people. Keep it inside the team.</source>
        <translation>Ce fichier nomme des personnes. Gardez-le dans l’équipe.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Écrire dans un dossier…</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>Écrire le tableau…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write into a folder</source>
        <translation>Écrire dans un dossier</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Écrire le tableau</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tableurs (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>%Ln ligne est écrite.</numerusform>
            <numerusform>%Ln lignes sont écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>What judges wrote to entrants and, with names and titles, to the committee: one row a sheet.</source>
        <translation>Ce que les juges ont écrit aux participants et, avec noms et titres, au comité&#x202f;: une ligne par grille.</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Papers for the committee, for entrants and for research, and tables for spreadsheets and the archive</source>
        <translation>Documents pour le comité, les participants et la recherche, et tableaux pour tableurs et archives</translation>
    </message>
    <message>
        <source>The decision alone</source>
        <translation>La décision seule</translation>
    </message>
    <message>
        <source>And the comments that were read</source>
        <translation>Et les commentaires lus</translation>
    </message>
    <message>
        <source>And the mean of every criterion</source>
        <translation>Et la moyenne de chaque critère</translation>
    </message>
    <message>
        <source>What letters say</source>
        <translation>Ce que disent les lettres</translation>
    </message>
    <message>
        <source>From here papers and tables leave the program: report, minutes, letters, ranking, a data set without names.</source>
        <translation>D’ici partent les documents et les tableaux&#x202f;: rapport, procès-verbal, lettres, classement, données sans noms.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>From received to decided, judges, rules in sentences, ranking with its threshold, how sure it is, decisions, methods, proof.</source>
        <translation>De la réception à la décision, juges, règles en phrases, classement avec son seuil, degré de certitude, décisions, méthodes, preuve.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>How entries were judged, in sentences ready for a paper.</source>
        <translation>Comment les contributions ont été évaluées, en phrases prêtes pour un article.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Decisions with reasons, what was shown and when who left the room.</source>
        <translation>Décisions avec leurs motifs, ce qui a été montré, et qui est sorti de la salle et quand.</translation>
    </message>
    <message>
        <source>Letters to entrants</source>
        <translation>Lettres aux participants</translation>
    </message>
    <message>
        <source>One PDF an entry, in the language of the entry.</source>
        <translation>Un PDF par contribution, dans la langue de la contribution.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Papers and tables</source>
        <translation>Documents et tableaux</translation>
    </message>
    <message>
        <source>Comments for entrants %L1</source>
        <translation>Commentaires pour les participants %L1</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>Commentaires pour les participants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were not read yet and are left out.</source>
        <translation>
            <numerusform>%Ln commentaire n’a pas encore été lu et n’y figure pas.</numerusform>
            <numerusform>%Ln commentaires n’ont pas encore été lus et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is for one entrant: send it to nobody else.</source>
        <translation>Chaque fichier est destiné à un seul participant&#x202f;: ne l’envoyez à personne d’autre.</translation>
    </message>
    <message>
        <source>Write the paper…</source>
        <translation>Écrire le document…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>Écrire le document</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables are written.</source>
        <translation>
            <numerusform>%Ln tableau est écrit.</numerusform>
            <numerusform>%Ln tableaux sont écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing a paper</source>
        <translation>Écriture d’un document</translation>
    </message>
    <message>
        <source>The paper is written.</source>
        <translation>Le document est écrit.</translation>
    </message>
    <message>
        <source>Writing papers for entrants</source>
        <translation>Écriture des documents pour les participants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are written.</source>
        <translation>
            <numerusform>%Ln fichier est écrit.</numerusform>
            <numerusform>%Ln fichiers sont écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: give it only to those it is meant for.</source>
        <translation>Des personnes y sont nommées&#x202f;: ne le remettez qu’à ses destinataires.</translation>
    </message>
    <message>
        <source>No certificate for %1: the entrant has no name here.</source>
        <comment>codes of entries</comment>
        <translation>Pas de certificat pour %1&#x202f;: le nom du participant n’est pas ici.</translation>
    </message>
    <message>
        <source>Way of the entries</source>
        <translation>Parcours des contributions</translation>
    </message>
    <message>
        <source>Received, duplicates, not eligible by reason, judged in each round, came through: one row a stage.</source>
        <translation>Reçues, doublons, non admissibles par motif, jugées à chaque tour, tour franchi&#x202f;: une ligne par étape.</translation>
    </message>
    <message>
        <source>Counting who gets a letter</source>
        <translation>Décompte des destinataires de lettres</translation>
    </message>
    <message>
        <source>Nothing is decided yet and nothing goes on: there is nothing to write to entrants.</source>
        <translation>Rien n’est encore décidé et rien ne continue&#x202f;: il n’y a rien à écrire aux participants.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were honoured</source>
        <translation>
            <numerusform>%Ln distinguée</numerusform>
            <numerusform>%Ln distinguées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on to the next round</source>
        <translation>
            <numerusform>%Ln continue au tour suivant</numerusform>
            <numerusform>%Ln continuent au tour suivant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not go on</source>
        <translation>
            <numerusform>%Ln qui n’a pas continué</numerusform>
            <numerusform>%Ln qui n’ont pas continué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no letter for %Ln about which nothing is decided</source>
        <translation>
            <numerusform>pas de lettre pour %Ln sur laquelle rien n’est décidé</numerusform>
            <numerusform>pas de lettre pour %Ln sur lesquelles rien n’est décidé</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <comment>how many of whom</comment>
        <translation>Lettres&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nobody is named who signs: there will be a line to sign on. Names are set in Overview, with deadline and contact.</source>
        <translation>Personne n’est nommé pour signer&#x202f;: il y aura une ligne à signer. Les noms se saisissent dans la vue d’ensemble, avec la date limite et le contact.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who earned a band by their score</source>
        <translation>
            <numerusform>%Ln ayant obtenu un palier par son score</numerusform>
            <numerusform>%Ln ayant obtenu un palier par leur score</numerusform>
        </translation>
    </message>
    <message>
        <source>And the score with its band</source>
        <translation>Et le score avec son palier</translation>
    </message>
    <message>
        <source>Who gets a certificate</source>
        <translation>Qui reçoit un certificat</translation>
    </message>
    <message>
        <source>One PDF for each entry that was honoured, in the language of the entry; if you wish, also for those that earned a band.</source>
        <translation>Un PDF pour chaque contribution distinguée, dans sa langue&#x202f;; si vous le souhaitez, aussi pour celles qui ont obtenu un palier.</translation>
    </message>
    <message>
        <source>For who was honoured</source>
        <translation>Pour les contributions distinguées</translation>
    </message>
    <message>
        <source>And who earned %1</source>
        <comment>bands</comment>
        <translation>Et celles qui ont obtenu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes say who somebody is, and stand in the file: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln code révèle l’identité de quelqu’un et figure dans le fichier&#x202f;: %1.</numerusform>
            <numerusform>%Ln codes révèlent l’identité de quelqu’un et figurent dans le fichier&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::RescueDialog</name>
    <message>
        <source>Looking for a good backup</source>
        <translation>Recherche d’une sauvegarde saine</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>Récupération de ce qui peut l’être</translation>
    </message>
    <message>
        <source>A file of this call</source>
        <translation>Un fichier de cet appel</translation>
    </message>
    <message>
        <source>Bundles and ballots (*.palmcall *.palmballot);;All files (*)</source>
        <translation>Archives et bulletins (*.palmcall *.palmballot);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is written to them any more.</source>
        <translation>Rien n’a été modifié, et plus rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Recherche d’une sauvegarde saine…</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, %2. It holds %3, %4 and %5, and becomes a call of its own. What was done after it is not in it: merge the files again that came since.</source>
        <translation>La sauvegarde saine la plus récente est du %1, %2. Elle contient %3, %4 et %5, et devient un appel à part. Ce qui a été fait après n’y est pas&#x202f;: fusionnez de nouveau les fichiers arrivés depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln grille</numerusform>
            <numerusform>%Ln grilles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup of it on this computer.</source>
        <translation>Il n’y a aucune sauvegarde saine de cet appel sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Saving what can be saved takes everything that still proves itself, from the damaged data, from a good backup and from files that were written here, into a new call, and says how much that is.</source>
        <translation>La récupération rassemble dans un nouvel appel tout ce qui reste vérifiable dans les données endommagées, dans une sauvegarde saine et dans les fichiers écrits ici, et dit combien d’éléments cela représente.</translation>
    </message>
    <message>
        <source>Saved: %1, %2, %3, %4 and %5.</source>
        <comment>records, acts, texts, files, drafts</comment>
        <translation>Récupéré&#x202f;: %1, %2, %3, %4 et %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln acte</numerusform>
            <numerusform>%Ln actes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the records come from a good backup or from files sent before.</source>
        <translation>
            <numerusform>%Ln des enregistrements vient d’une sauvegarde saine ou d’un fichier envoyé auparavant.</numerusform>
            <numerusform>%Ln des enregistrements viennent d’une sauvegarde saine ou de fichiers envoyés auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%Ln enregistrement a perdu sa signature&#x202f;: il est gardé à côté de l’appel et compte dès qu’un fichier le rapporte.</numerusform>
            <numerusform>%Ln enregistrements ont perdu leur signature&#x202f;: ils sont gardés à côté de l’appel et comptent dès qu’un fichier les rapporte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%Ln ligne était endommagée et n’a pas pu être récupérée sur place.</numerusform>
            <numerusform>%Ln lignes étaient endommagées et n’ont pas pu être récupérées sur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts and lists that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>%Ln texte ou liste que désigne un enregistrement manque ici&#x202f;: une archive ou un dossier peut l’apporter.</numerusform>
            <numerusform>%Ln textes et listes que désignent des enregistrements manquent ici&#x202f;: une archive ou un dossier peut les apporter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%Ln pièce jointe manque ici&#x202f;: importez une archive ou un dossier qui la contient.</numerusform>
            <numerusform>%Ln pièces jointes manquent ici&#x202f;: importez une archive ou un dossier qui les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the ballots and bundles again that you have: what is missing comes back.</source>
        <translation>Fusionnez de nouveau les bulletins et les archives que vous avez&#x202f;: ce qui manque reviendra.</translation>
    </message>
    <message>
        <source>The damaged call lies untouched in %1.</source>
        <translation>L’appel endommagé reste intact dans %1.</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Données endommagées</translation>
    </message>
    <message>
        <source>What could be saved is a new call</source>
        <translation>Ce qui a pu être récupéré est un nouvel appel</translation>
    </message>
    <message>
        <source>The backup is a call of its own now</source>
        <translation>La sauvegarde est maintenant un appel à part</translation>
    </message>
    <message>
        <source>The damaged call stays in the list, untouched.</source>
        <translation>L’appel endommagé reste dans la liste, intact.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk</source>
        <translation>Les données de cet appel sont endommagées sur le disque</translation>
    </message>
    <message>
        <source>With a bundle or a ballot of this call, from a colleague or an archive, what is still sound is saved together with it.</source>
        <translation>Avec une archive ou un bulletin de cet appel, obtenus d’un collègue ou là où l’appel est conservé, ce qui est encore sain est récupéré en même temps.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>With a file of this call…</source>
        <translation>Utiliser un fichier de cet appel…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Récupérer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Looking how much is damaged</source>
        <translation>Examen de l’étendue des dommages</translation>
    </message>
    <message>
        <source>Reading what can still be read</source>
        <translation>Lecture de ce qui est encore lisible</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Lecture des sauvegardes</translation>
    </message>
    <message>
        <source>Reading the files that were sent</source>
        <translation>Lecture des fichiers envoyés</translation>
    </message>
    <message>
        <source>Checking every signature</source>
        <translation>Vérification de toutes les signatures</translation>
    </message>
    <message>
        <source>Writing the new call</source>
        <translation>Écriture du nouvel appel</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>Copie des pièces jointes</translation>
    </message>
    <message>
        <source>It was stopped. The damaged data are as they were, and nothing else is left of it.</source>
        <translation>Interrompu. Les données endommagées sont inchangées, et il n’en reste rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>%Ln enregistrement désigné par un acte est perdu ici : une archive ou un bulletin peut l’apporter.</numerusform>
            <numerusform>%Ln enregistrements désignés par des actes sont perdus ici : une archive ou un bulletin peut les apporter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Official ranking</source>
        <translation>Classement officiel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Which ranking</source>
        <translation>Quel classement</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles contributions sont affichées</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>The official ranking</source>
        <translation>Le classement officiel</translation>
    </message>
    <message>
        <source>Ranks under other methods</source>
        <translation>Rangs selon d’autres méthodes</translation>
    </message>
    <message>
        <source>Sheets of the entry…</source>
        <translation>Grilles de la contribution…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>Remplir le tour suivant</translation>
    </message>
    <message>
        <source>Puts what the cut let through into the next round; what is at the cut stays for the committee</source>
        <translation>Place dans le tour suivant ce que le seuil a retenu&#x202f;; ce qui est au seuil reste pour le comité</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Aller aux règles</translation>
    </message>
    <message>
        <source>Working out the ranking</source>
        <translation>Calcul du classement</translation>
    </message>
    <message>
        <source>Here stands the ranking under the frozen rules.</source>
        <translation>Ici figure le classement selon les règles verrouillées.</translation>
    </message>
    <message>
        <source>No entry is in this round yet.</source>
        <translation>Aucune contribution n’est encore dans ce tour.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nothing can be ranked.</source>
        <translation>Les règles de ce tour ne sont pas encore verrouillées&#x202f;: rien ne peut être classé.</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>provisoire&#x202f;: peut encore changer</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>clos&#x202f;: fixé par sa clôture</translation>
    </message>
    <message>
        <source>Rank under each method. The official ranking is the first column and does not change. Where methods differ, the committee&apos;s reasons matter most.</source>
        <translation>Rang selon chaque méthode. Le classement officiel est la première colonne et ne change pas. Là où les méthodes diffèrent, les raisons du comité comptent le plus.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Clore le tour…</translation>
    </message>
    <message>
        <source>Close again…</source>
        <translation>Clore à nouveau…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change who is in, or a band.</source>
        <translation>
            <numerusform>%Ln grille est arrivée après la clôture. Elle changerait qui est retenu ou un palier.</numerusform>
            <numerusform>%Ln grilles sont arrivées après la clôture. Elles changeraient qui est retenu ou un palier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change ranks, but nobody&apos;s outcome.</source>
        <translation>
            <numerusform>%Ln grille est arrivée après la clôture. Elle changerait des rangs, mais l’issue d’aucune contribution.</numerusform>
            <numerusform>%Ln grilles sont arrivées après la clôture. Elles changeraient des rangs, mais l’issue d’aucune contribution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change nothing.</source>
        <translation>
            <numerusform>%Ln grille est arrivée après la clôture. Elle ne changerait rien.</numerusform>
            <numerusform>%Ln grilles sont arrivées après la clôture. Elles ne changeraient rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions and count for nothing.</source>
        <translation>
            <numerusform>%Ln grille est ici en deux versions et ne compte pas.</numerusform>
            <numerusform>%Ln grilles sont ici en deux versions et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Toutes %L1</translation>
    </message>
    <message>
        <source>Changing sides %L1</source>
        <translation>Changent de côté %L1</translation>
    </message>
    <message>
        <source>Ranked %L1</source>
        <translation>Classées %L1</translation>
    </message>
    <message>
        <source>Insufficient %L1</source>
        <translation>Insuffisantes %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une contribution.</translation>
    </message>
    <message>
        <source>Everything that counts now becomes the basis of the result, with what came after the first close. The earlier close stays on record.</source>
        <translation>Tout ce qui compte à présent devient la base du résultat, avec ce qui est arrivé après la première clôture. La clôture précédente reste consignée.</translation>
    </message>
    <message>
        <source>This fixes which sheets count, and the result. What comes later is shown beside it and changes nothing until you close again with a reason.</source>
        <translation>Cela fixe les grilles qui comptent et le résultat. Ce qui arrive ensuite s’affiche à côté et ne change rien tant que vous ne clôturez pas à nouveau avec un motif.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Le tour est clos.</translation>
    </message>
    <message>
        <source>What comes now is shown beside the result and changes nothing.</source>
        <translation>Ce qui arrive maintenant s’affiche à côté du résultat et ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions; the closed result stands as it was closed.</source>
        <translation>
            <numerusform>%Ln grille est ici en deux versions&#x202f;; le résultat clos reste tel qu’il a été clos.</numerusform>
            <numerusform>%Ln grilles sont ici en deux versions&#x202f;; le résultat clos reste tel qu’il a été clos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who passed the check</source>
        <translation>Les contributions conformes</translation>
    </message>
    <message>
        <source>Passed %L1</source>
        <translation>Conformes %L1</translation>
    </message>
    <message>
        <source>Not passed %L1</source>
        <translation>Non conformes %L1</translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>Ouvertes %L1</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>Classeurs (*.xlsx);;Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is written.</source>
        <translation>Le tableau est écrit.</translation>
    </message>
    <message>
        <source>Work out how sure this is</source>
        <translation>Calculer le degré de certitude</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>Calcul du degré de certitude du classement</translation>
    </message>
    <message>
        <source>Not in the field %L1</source>
        <comment>duplicates, withdrawn and the like</comment>
        <translation>Hors compétition %L1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>No entry is in this round yet. The round before it is closed: what came through it can come in.</source>
        <translation>Aucune contribution n’est encore dans ce tour. Le précédent est clos&#x202f;: ce qui l’a franchi peut entrer.</translation>
    </message>
    <message>
        <source>Fill %1 again</source>
        <comment>a round</comment>
        <translation>Remplir %1 à nouveau</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewModel</name>
    <message>
        <source>No scores yet</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>Impossible d’évaluer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit&#x202f;: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Cannot judge, in a narrow cell</extracomment>
        <translation>s.o.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>none</source>
        <comment>result of a sheet</comment>
        <extracomment>No number comes of a sheet on which something could not be judged</extracomment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>All my scores, in my order</source>
        <translation>Toutes mes notes, dans mon ordre</translation>
    </message>
    <message>
        <source>All my scores, best first</source>
        <translation>Toutes mes notes, les meilleures d’abord</translation>
    </message>
    <message>
        <source>All my scores, by code</source>
        <translation>Toutes mes notes, par code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores · median %1</source>
        <translation>
            <numerusform>%Ln note · médiane %1</numerusform>
            <numerusform>%Ln notes · médiane %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>Arrow keys move, digits overwrite, Enter opens the entry.</source>
        <translation>Flèches&#x202f;: se déplacer&#x202f;; chiffres&#x202f;: remplacer la note&#x202f;; Entrée&#x202f;: ouvrir la contribution.</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les contributions</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Contributions affichées</translation>
    </message>
    <message>
        <source>All my scores</source>
        <translation>Toutes mes notes</translation>
    </message>
    <message>
        <source>How I used the scale</source>
        <translation>Mon usage de l’échelle</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>Envoyer mes notes…</translation>
    </message>
    <message>
        <source>How the entries are ordered</source>
        <translation>Ordre des contributions</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>Enregistrer ma copie personnelle…</translation>
    </message>
    <message>
        <source>You can change scores and send again while the round is open.</source>
        <translation>Vous pouvez modifier vos notes et les renvoyer tant que le tour est ouvert.</translation>
    </message>
    <message>
        <source>How I used the scale from %1 to %2</source>
        <translation>Mon usage de l’échelle de %1 à %2</translation>
    </message>
    <message>
        <source>You can change scores and send again until %1.</source>
        <translation>Vous pouvez modifier vos notes et les renvoyer jusqu’au %1.</translation>
    </message>
    <message>
        <source>How I answered</source>
        <translation>Mes réponses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>aucune réponse</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewTable</name>
    <message>
        <source>This entry has no scores: %1. Enter opens it.</source>
        <translation>Cette contribution n’a pas de notes&#x202f;: %1. Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>This criterion is not asked of this entry.</source>
        <translation>Ce critère n’est pas demandé pour cette contribution.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RoundStrip</name>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet: %1</source>
        <extracomment>%1: title of another round of the same call</extracomment>
        <translation>
            <numerusform>%Ln grille pas encore envoyée&#x202f;: %1</numerusform>
            <numerusform>%Ln grilles pas encore envoyées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>Les envoyer…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RowList</name>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RuleForm</name>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Par pas de</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>La meilleure note est</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Critères et pondérations</translation>
    </message>
    <message>
        <source>Name of criterion %L1</source>
        <translation>Nom du critère %L1</translation>
    </message>
    <message>
        <source>Weight of criterion %L1</source>
        <translation>Pondération du critère %L1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>Criterion %L1 counts</source>
        <translation>Le critère %L1 compte</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>Plusieurs jurys</translation>
    </message>
    <message>
        <source>Ask for one more judge where judges differ by</source>
        <translation>Demander un juge de plus si l’écart atteint</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Vide&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation>Vise</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>From scores to a rank</source>
        <translation>Des notes au rang</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth</source>
        <translation>La grille d’un juge vaut</translation>
    </message>
    <message>
        <source>A sheet with a blank</source>
        <translation>Une grille avec une case vide</translation>
    </message>
    <message>
        <source>An entry’s score, of its judges’ sheets, is</source>
        <translation>Le score d’une contribution, d’après les grilles de ses juges, est</translation>
    </message>
    <message>
        <source>Add up first</source>
        <translation>Combiner d’abord</translation>
    </message>
    <message>
        <source>Round the score before comparing</source>
        <translation>Arrondir le score avant de comparer</translation>
    </message>
    <message>
        <source>Ties, bands and cut</source>
        <translation>Ex æquo, paliers et seuil</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Step %L1 in a tie</source>
        <translation>Étape %L1 en cas d’ex æquo</translation>
    </message>
    <message>
        <source>Limit of step %L1</source>
        <translation>Limite de l’étape %L1</translation>
    </message>
    <message>
        <source>Name of band %L1</source>
        <translation>Nom du palier %L1</translation>
    </message>
    <message>
        <source>Band %L1 takes</source>
        <translation>Condition du palier %L1</translation>
    </message>
    <message>
        <source>Limit of band %L1</source>
        <translation>Limite du palier %L1</translation>
    </message>
    <message>
        <source>Total weight %1: the criteria count %2.</source>
        <translation>Pondération totale %1&#x202f;: les critères comptent pour %2.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>criterion %L1</source>
        <translation>le critère %L1</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Ajouter un jury</translation>
    </message>
    <message>
        <source>panel %L1</source>
        <translation>le jury %L1</translation>
    </message>
    <message>
        <source>Add a step for ties</source>
        <translation>Ajouter une étape de départage</translation>
    </message>
    <message>
        <source>step %L1</source>
        <translation>l’étape %L1</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>band %L1</source>
        <translation>le palier %L1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A rule for ties</source>
        <translation>Une règle de départage</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>What the round was before</source>
        <translation>L’ancien contenu du tour</translation>
    </message>
    <message>
        <source>What judges do</source>
        <translation>Ce que font les juges</translation>
    </message>
    <message>
        <source>Agrees who gives at least</source>
        <translation>Est d’accord qui donne au moins</translation>
    </message>
    <message>
        <source>Consensus from a share of</source>
        <translation>Consensus à partir d’une part de</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>item %L1</source>
        <translation>le point %L1</translation>
    </message>
    <message>
        <source>Add an upper limit for a group</source>
        <translation>Ajouter un maximum pour un groupe</translation>
    </message>
    <message>
        <source>upper limit %L1</source>
        <translation>le maximum %L1</translation>
    </message>
    <message>
        <source>Add a lower limit for a group</source>
        <translation>Ajouter un minimum pour un groupe</translation>
    </message>
    <message>
        <source>lower limit %L1</source>
        <translation>le minimum %L1</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: all entries rank together.</source>
        <translation>Noms séparés par des points-virgules. Vide&#x202f;: toutes sont classées ensemble.</translation>
    </message>
    <message>
        <source>In tables of entries: %1</source>
        <translation>Dans les tableaux de contributions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Round each sheet</source>
        <translation>Arrondir chaque grille</translation>
    </message>
    <message>
        <source>Round each criterion</source>
        <translation>Arrondir chaque critère</translation>
    </message>
    <message>
        <source>Round each criterion after its weight</source>
        <translation>Arrondir chaque critère après pondération</translation>
    </message>
    <message>
        <source>A half is rounded</source>
        <translation>Une moitié est arrondie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>Sheets start</source>
        <translation>Les grilles commencent</translation>
    </message>
    <message>
        <source>With an earlier round: each judge begins with what they gave there.</source>
        <translation>Avec un tour précédent&#x202f;: chaque juge part de ce qu’il y a donné.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Its share, in percent</source>
        <translation>Sa part, en pour cent</translation>
    </message>
    <message>
        <source>Multiply the score by</source>
        <translation>Multiplier le score par</translation>
    </message>
    <message>
        <source>Digits shown after the point</source>
        <translation>Décimales affichées</translation>
    </message>
    <message>
        <source>Lowest left out</source>
        <translation>Plus basses écartées</translation>
    </message>
    <message>
        <source>Highest left out</source>
        <translation>Plus hautes écartées</translation>
    </message>
    <message>
        <source>An upper limit</source>
        <translation>Un maximum</translation>
    </message>
    <message>
        <source>A lower limit</source>
        <translation>Un minimum</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>of one and the same</source>
        <translation>d’un même attribut</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>with the attribute</source>
        <translation>avec l’attribut</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>égal à</translation>
    </message>
    <message>
        <source>More of criterion %L1</source>
        <translation>Plus sur le critère %L1</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>Une échelle à lui</translation>
    </message>
    <message>
        <source>Criterion %L1 has a scale of its own</source>
        <translation>Le critère %L1 a sa propre échelle</translation>
    </message>
    <message>
        <source>Criterion %L1 from</source>
        <translation>Critère %L1 de</translation>
    </message>
    <message>
        <source>Criterion %L1 to</source>
        <translation>Critère %L1 à</translation>
    </message>
    <message>
        <source>Criterion %L1 in steps of</source>
        <translation>Critère %L1 par pas de</translation>
    </message>
    <message>
        <source>Asked only in</source>
        <translation>Demandé seulement dans</translation>
    </message>
    <message>
        <source>None ticked: in all divisions.</source>
        <translation>Aucune cochée&#x202f;: dans toutes les catégories.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Each is passed, failed or unsure. What an item means is written under Texts.</source>
        <translation>Chacun est conforme, non conforme ou incertain. Le sens d’un point s’écrit sous Textes.</translation>
    </message>
    <message>
        <source>Name of item %L1</source>
        <translation>Nom du point %L1</translation>
    </message>
    <message>
        <source>More of panel %L1</source>
        <translation>Plus sur le jury %L1</translation>
    </message>
    <message>
        <source>One judge of each of these groups</source>
        <translation>Un juge de chacun de ces groupes</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: no groups.</source>
        <translation>Noms séparés par des points-virgules. Vide&#x202f;: pas de groupes.</translation>
    </message>
    <message>
        <source>In tables of judges: %1</source>
        <translation>Dans les tableaux de juges&#x202f;: %1</translation>
    </message>
    <message>
        <source>This panel scores</source>
        <translation>Ce jury note</translation>
    </message>
    <message>
        <source>Divisions that rank apart, in every round</source>
        <translation>Catégories classées séparément, à chaque tour</translation>
    </message>
    <message>
        <source>Score carried over from</source>
        <translation>Score repris de</translation>
    </message>
    <message>
        <source>Each group counts the same</source>
        <translation>Chaque groupe compte autant</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Ajouter un tour</translation>
    </message>
    <message>
        <source>These rules are frozen: scores rest on them.</source>
        <translation>Ces règles sont verrouillées&#x202f;: les notes reposent sur elles.</translation>
    </message>
    <message>
        <source>Bands, ties and the cut may still change, each time with a new close and its reason. For anything else add a round, or copy the call.</source>
        <translation>Paliers, ex æquo et seuil peuvent encore changer, chaque fois avec une nouvelle clôture et son motif. Pour le reste, ajoutez un tour ou copiez l’appel.</translation>
    </message>
    <message>
        <source>Add a round like this one</source>
        <translation>Ajouter un tour comme celui-ci</translation>
    </message>
    <message>
        <source>Not saved yet. %1 %2</source>
        <translation>Pas encore enregistré. %1 %2</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Règles %1</translation>
    </message>
    <message>
        <source>A draft: every change is kept, nobody is asked to judge before the freeze.</source>
        <translation>Un brouillon&#x202f;: chaque changement est gardé, personne n’est invité à évaluer avant le verrouillage.</translation>
    </message>
    <message>
        <source>There is no round yet. Add one, or read in a rules file.</source>
        <translation>Aucun tour pour l’instant. Ajoutez-en un ou importez un fichier de règles.</translation>
    </message>
    <message>
        <source>The rules are frozen.</source>
        <translation>Les règles sont verrouillées.</translation>
    </message>
    <message>
        <source>Next: bring in entries and judges, then say who judges what.</source>
        <translation>Ensuite&#x202f;: importez contributions et juges, puis dites qui évalue quoi.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Aller à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Round %L1</source>
        <translation>Tour %L1</translation>
    </message>
    <message>
        <source>Read in a rules file</source>
        <translation>Importer un fichier de règles</translation>
    </message>
    <message>
        <source>Rules files (*.json);;All files (*)</source>
        <translation>Fichiers de règles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write out the rules file</source>
        <translation>Écrire le fichier de règles</translation>
    </message>
    <message>
        <source>Rules files (*.json)</source>
        <translation>Fichiers de règles (*.json)</translation>
    </message>
    <message>
        <source>The rules are written to %1.</source>
        <translation>Les règles sont écrites dans %1.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>What the rules make</source>
        <translation>Ce que donnent les règles</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation>Fichier de règles</translation>
    </message>
    <message>
        <source>Freeze the rules…</source>
        <translation>Verrouiller les règles…</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>As judges see it</source>
        <translation>Vu par les juges</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Go back to the rules that are saved</source>
        <translation>Revenir aux règles enregistrées</translation>
    </message>
    <message>
        <source>%1 was taken out of the rules.</source>
        <translation>%1 ne figure plus dans les règles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the round out</source>
        <translation>Retirer le tour</translation>
    </message>
    <message>
        <source>Take %1 out of the rules?</source>
        <translation>Retirer %1 des règles&#x202f;?</translation>
    </message>
    <message>
        <source>Its criteria, judges and cut go with it. Its texts stay with the call.</source>
        <translation>Ses critères, ses juges et son seuil partent avec lui. Ses textes restent dans l’appel.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>What to do with the round</source>
        <translation>Que faire du tour</translation>
    </message>
    <message>
        <source>Move the round earlier</source>
        <translation>Avancer le tour</translation>
    </message>
    <message>
        <source>Move the round later</source>
        <translation>Reculer le tour</translation>
    </message>
    <message>
        <source>Take the round out…</source>
        <translation>Retirer le tour…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SampleTrial</name>
    <message>
        <source>Making the sample call</source>
        <translation>Préparation de l’appel d’exemple</translation>
    </message>
    <message>
        <source>The sample call was not made.</source>
        <translation>L’appel d’exemple n’a pas été préparé.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The sample call is here twice: as one judge sees it, and as its office.</source>
        <translation>L’appel d’exemple est ici deux fois&#x202f;: tel que le voit un juge, et côté coordination.</translation>
    </message>
    <message>
        <source>You are judge %1; all others have sent their scores. Everything in it is made up.</source>
        <translation>Vous êtes le juge %1&#x202f;; tous les autres ont envoyé leurs notes. Tout y est inventé.</translation>
    </message>
    <message>
        <source>Remove the sample call?</source>
        <translation>Retirer l’appel d’exemple&#x202f;?</translation>
    </message>
    <message>
        <source>Both sides of it go, and what you scored in it. It can be made again at any time.</source>
        <translation>Ses deux côtés disparaissent, avec vos notes. Il peut être préparé de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing the sample call</source>
        <translation>Retrait de l’appel d’exemple</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SavedIndicator</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day. What was typed is on the disk since then.</extracomment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Non enregistré depuis %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreControl</name>
    <message>
        <source>not yet scored</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A score and what it means, for those who listen: &quot;8, strong, small gaps&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreField</name>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>de %1 à %2, par pas de %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreStrip</name>
    <message>
        <source>No</source>
        <extracomment>Answers to a question of priority setting; undecided counts one half</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Answer to a question of priority setting: the question is left out</extracomment>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Written once more: %1</source>
        <translation>Réécrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since you sent</source>
        <translation>Rien n’a changé depuis votre envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since you sent</source>
        <translation>
            <numerusform>%Ln grille modifiée depuis votre envoi</numerusform>
            <numerusform>%Ln grilles modifiées depuis votre envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Send your scores as one file</source>
        <translation>Envoyer vos notes dans un seul fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are complete.</source>
        <translation>
            <numerusform>%Ln contribution sur %L1 est complète.</numerusform>
            <numerusform>%Ln contributions sur %L1 sont complètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on and send again at any time.</source>
        <translation>Vous pouvez continuer et renvoyer vos notes à tout moment.</translation>
    </message>
    <message>
        <source>Nothing sent so far</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>A ballot is a small file. Every one you send is listed here with its receipt.</source>
        <translation>Un bulletin est un petit fichier. Chaque bulletin envoyé figure ici avec son accusé de réception.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since.</source>
        <translation>
            <numerusform>%Ln grille modifiée depuis.</numerusform>
            <numerusform>%Ln grilles modifiées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change scores and send again.</source>
        <translation>Vous pouvez encore modifier vos notes et les renvoyer.</translation>
    </message>
    <message>
        <source>The file is ready and was read back</source>
        <translation>Le fichier est prêt et a été relu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sheets, every value as on your screen.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln grille, chaque valeur comme à l’écran.</numerusform>
            <numerusform>%1&#x202f;: %Ln grilles, chaque valeur comme à l’écran.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Interim: I will go on scoring</source>
        <translation>Intermédiaire&#x202f;: je continue à noter</translation>
    </message>
    <message>
        <source>Final: these are my scores</source>
        <translation>Définitif&#x202f;: ce sont mes notes</translation>
    </message>
    <message>
        <source>I stop here: others have to score the rest</source>
        <translation>J’arrête ici&#x202f;: d’autres doivent noter le reste</translation>
    </message>
    <message>
        <source>The coordinator sees how far you are.</source>
        <translation>La coordination voit où vous en êtes.</translation>
    </message>
    <message>
        <source>You can still correct and send again.</source>
        <translation>Vous pouvez encore corriger et renvoyer.</translation>
    </message>
    <message>
        <source>What you scored counts; the coordinator gives the rest to others.</source>
        <translation>Ce que vous avez noté compte&#x202f;; la coordination confie le reste à d’autres.</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>Envoyer mes notes…</translation>
    </message>
    <message>
        <source>Look at them once more</source>
        <translation>Les relire une fois encore</translation>
    </message>
    <message>
        <source>Receipt; the coordinator’s results show the same digits</source>
        <translation>Accusé de réception&#x202f;; les résultats de la coordination affichent les mêmes chiffres</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Give this file to the coordinator: by e-mail, in a message, or on a memory stick.</source>
        <translation>Remettez ce fichier à la coordination&#x202f;: par courriel, dans un message ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Note the receipt if you want to check later that it arrived.</source>
        <translation>Notez l’accusé de réception si vous voulez vérifier plus tard que le fichier est arrivé.</translation>
    </message>
    <message>
        <source>Keep your own copy if you like. Everything stays on this laptop, too.</source>
        <translation>Conservez votre propre copie si vous le souhaitez. Tout reste aussi sur cet appareil.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy to a memory stick…</source>
        <translation>Copier sur une clé USB…</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>Enregistrer ma copie personnelle…</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>Revenir à l’envoi</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <source>You can go on and send again until %1.</source>
        <translation>Vous pouvez continuer et renvoyer vos notes jusqu’au %1.</translation>
    </message>
    <message>
        <source>Your scores are in no file yet</source>
        <translation>Vos notes ne sont encore dans aucun fichier</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Tour&#x202f;: %1</translation>
    </message>
    <message>
        <source>What you declared has changed since you sent</source>
        <translation>Votre déclaration d’intérêts a changé depuis votre envoi</translation>
    </message>
    <message>
        <source>Send again, so that the coordinator is told of it.</source>
        <translation>Renvoyez vos notes pour que la coordination en soit informée.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to judge; %Ln sheets from before can still be sent.</source>
        <translation>
            <numerusform>Il ne reste rien à juger&#x202f;; %Ln grille remplie auparavant peut encore être envoyée.</numerusform>
            <numerusform>Il ne reste rien à juger&#x202f;; %Ln grilles remplies auparavant peuvent encore être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to judge.</source>
        <translation>Il ne reste rien à juger.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPane</name>
    <message>
        <source>Mail, 20 MB a file</source>
        <translation>Courriel, 20 Mo par fichier</translation>
    </message>
    <message>
        <source>Messaging app, 100 MB a file</source>
        <translation>Messagerie, 100 Mo par fichier</translation>
    </message>
    <message>
        <source>USB stick or link, any size</source>
        <translation>Clé USB ou lien, toute taille</translation>
    </message>
    <message>
        <source>Files go by</source>
        <translation>Envoi par</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>Quels dossiers sont affichés</translation>
    </message>
    <message>
        <source>Packages for the judges</source>
        <translation>Dossiers pour les juges</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Taille, environ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Here each judge gets a package: the entries to score, blinded, in one file.</source>
        <translation>Ici, chaque juge reçoit un dossier&#x202f;: les contributions à noter, anonymisées, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Nobody has anything to score yet. Freeze the rules and assign the entries first.</source>
        <translation>Personne n’a encore rien à noter. Verrouillez d’abord les règles et attribuez les contributions.</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>Aller à l’attribution</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Messages…</translation>
    </message>
    <message>
        <source>A message for each judge, ready to paste, in the judge&apos;s language</source>
        <translation>Un message pour chaque juge, prêt à coller, dans sa langue</translation>
    </message>
    <message>
        <source>Looking at the packages</source>
        <translation>Examen des dossiers</translation>
    </message>
    <message>
        <source>an attachment is larger than that</source>
        <translation>une pièce jointe dépasse cette limite</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>changed since number %L1</source>
        <translation>modifié depuis le numéro %L1</translation>
    </message>
    <message>
        <source>written, number %L1</source>
        <translation>écrit, numéro %L1</translation>
    </message>
    <message>
        <source>Every judge&apos;s package is written</source>
        <translation>Le dossier de chaque juge est écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are still to be written</source>
        <translation>
            <numerusform>%Ln dossier reste à écrire</numerusform>
            <numerusform>%Ln dossiers restent à écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest takes about %1. A package holds only that judge&apos;s entries, and names no entrant and no other judge.</source>
        <translation>Le plus gros fait environ %1. Un dossier ne contient que les contributions de ce juge et ne nomme ni participant ni autre juge.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Tous %L1</translation>
    </message>
    <message>
        <source>Not written %L1</source>
        <translation>Non écrits %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation>Modifiés %L1</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln packages…</source>
        <translation>
            <numerusform>Écrire %Ln dossier…</numerusform>
            <numerusform>Écrire %Ln dossiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected judges only.</source>
        <translation>Pour les juges sélectionnés seulement.</translation>
    </message>
    <message>
        <source>Packages can be written again at any time; a judge&apos;s scores stay where they are.</source>
        <translation>Les dossiers peuvent être réécrits à tout moment&#x202f;; les notes d’un juge restent où elles sont.</translation>
    </message>
    <message>
        <source>A folder for the packages</source>
        <translation>Un répertoire pour les dossiers</translation>
    </message>
    <message>
        <source>A folder for the forms</source>
        <translation>Un répertoire pour les formulaires</translation>
    </message>
    <message>
        <source>Writing the packages</source>
        <translation>Écriture des dossiers</translation>
    </message>
    <message>
        <source>Copy the messages…</source>
        <translation>Copier les messages…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre répertoire…</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Ils sont dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are written and were read back.</source>
        <translation>
            <numerusform>%Ln dossier est écrit et a été relu.</numerusform>
            <numerusform>%Ln dossiers sont écrits et ont été relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 packages are written, and those are whole.</source>
        <translation>Dossiers écrits&#x202f;: %1 sur %2, tous complets.</translation>
    </message>
    <message>
        <source>The rest was cancelled: nothing of it was issued. %1</source>
        <translation>Le reste a été annulé&#x202f;: rien n’en a été émis. %1</translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation>Écriture des formulaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms are written.</source>
        <translation>
            <numerusform>%Ln formulaire est écrit.</numerusform>
            <numerusform>%Ln formulaires sont écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Messages with the packages</source>
        <translation>Messages avec les dossiers</translation>
    </message>
    <message>
        <source>Judges to write to</source>
        <translation>Juges à qui écrire</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>Examen des contributions</translation>
    </message>
    <message>
        <source>Look at the entries…</source>
        <translation>Voir les contributions…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments cannot be cleaned and are sent as they came.</source>
        <translation>
            <numerusform>%Ln pièce jointe ne peut pas être nettoyée et part telle quelle.</numerusform>
            <numerusform>%Ln pièces jointes ne peuvent pas être nettoyées et partent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln contribution peut révéler qui l’a envoyée.</numerusform>
            <numerusform>%Ln contributions peuvent révéler qui les a envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, Blindness names them; after a correction these files can be written again.</source>
        <translation>La liste est sous Contributions, Anonymat&#x202f;; après une correction, ces fichiers peuvent être réécrits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons show who sent an entry and were left out.</source>
        <translation>
            <numerusform>%Ln motif montre qui a envoyé une contribution et a été laissé de côté.</numerusform>
            <numerusform>%Ln motifs montrent qui a envoyé une contribution et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Spreadsheets and score sheets on paper for judges who cannot install the program</source>
        <translation>Tableurs et grilles de notation sur papier pour les juges qui ne peuvent pas installer le programme</translation>
    </message>
    <message>
        <source>A folder for the score sheets</source>
        <translation>Un dossier pour les grilles de notation</translation>
    </message>
    <message>
        <source>Writing the score sheets</source>
        <translation>Écriture des grilles de notation</translation>
    </message>
    <message numerus="yes">
        <source>The score sheets of %Ln judges are written.</source>
        <translation>
            <numerusform>Les grilles de notation de %Ln juge sont écrites.</numerusform>
            <numerusform>Les grilles de notation de %Ln juges sont écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have neither a text nor a file, so that judges read a title at most: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln contribution n’a ni texte ni fichier, si bien que les juges ne lisent qu’un titre, tout au plus&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions n’ont ni texte ni fichier, si bien que les juges ne lisent qu’un titre, tout au plus&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have long answers that are kept privately, so that no judge reads them: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln contribution a de longues réponses gardées à titre privé, qu’aucun juge ne lit&#x202f;: %1.</numerusform>
            <numerusform>%Ln contributions ont de longues réponses gardées à titre privé, qu’aucun juge ne lit&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no file, and names of files are kept with their private data: %1. Attach the files under Entries.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln contribution n’a pas de fichier, et des noms de fichiers sont gardés avec ses données privées&#x202f;: %1. Joignez les fichiers sous Contributions.</numerusform>
            <numerusform>%Ln contributions n’ont pas de fichier, et des noms de fichiers sont gardés avec leurs données privées&#x202f;: %1. Joignez les fichiers sous Contributions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SentList</name>
    <message>
        <source>Interim</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>I stop here</source>
        <translation>J’arrête ici</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sans heure</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sheets</source>
        <extracomment>Kind of ballot · how many sheets</extracomment>
        <translation>
            <numerusform>%1 · %Ln grille</numerusform>
            <numerusform>%1 · %Ln grilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Accusé de réception %1</translation>
    </message>
    <message>
        <source>From another laptop: %1</source>
        <translation>D’un autre appareil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Write it once more…</source>
        <translation>Réécrire le bulletin…</translation>
    </message>
    <message>
        <source>Not written yet: it is in no file</source>
        <translation>Pas encore écrit&#x202f;: il n’est dans aucun fichier</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>As usual in the language: %1</source>
        <translation>Selon l’usage de la langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Always 0–9</source>
        <translation>Toujours 0–9</translation>
    </message>
    <message>
        <source>Codes, file names and receipts always have 0–9.</source>
        <translation>Les codes, les noms de fichiers et les accusés de réception utilisent toujours 0⁠–⁠9.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetNotes</name>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The text was corrected after you scored.</source>
        <translation>Le texte a été corrigé après votre notation.</translation>
    </message>
    <message>
        <source>Keep my scores</source>
        <translation>Garder mes notes</translation>
    </message>
    <message>
        <source>For practice; it never counts.</source>
        <translation>Pour s’exercer&#x202f;; ne compte jamais.</translation>
    </message>
    <message>
        <source>%1: you %2, reference %3</source>
        <translation>%1&#x202f;: vous %2, référence %3</translation>
    </message>
    <message>
        <source>You scored as the reference did.</source>
        <translation>Vous avez noté comme la référence.</translation>
    </message>
    <message>
        <source>How the reference scored it</source>
        <translation>Les notes de la référence</translation>
    </message>
    <message>
        <source>Practice never counts.</source>
        <translation>L’essai ne compte jamais.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation>%1&#x202f;: %2 ici, %3 là-bas</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else.</source>
        <translation>Un autre de vos appareils dit autre chose.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder la version d’ici</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation>Prendre la version de %1</translation>
    </message>
    <message>
        <source>It has no reference scores to compare with.</source>
        <translation>Aucune note de référence n’est prévue pour comparer.</translation>
    </message>
    <message>
        <source>Score every criterion; reference scores, if there are any, are shown then.</source>
        <translation>Notez chaque critère&#x202f;; les notes de référence, s’il y en a, s’affichent alors.</translation>
    </message>
    <message>
        <source>Read it again and change what you like, then say that your scores stand.</source>
        <translation>Relisez-le et changez ce que vous voulez, puis confirmez vos notes.</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>notée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The sheet: %1 here, %2 there</source>
        <translation>La feuille&#x202f;: %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>For the committee, there: %1</source>
        <translation>Pour le comité, là-bas&#x202f;: %1</translation>
    </message>
    <message>
        <source>For the entrant, there: %1</source>
        <translation>Pour le participant, là-bas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing that you see differs.</source>
        <translation>Rien de ce qui se voit ne diffère.</translation>
    </message>
    <message>
        <source>This entry counts now; until now it was there to practise on.</source>
        <translation>Cette contribution compte désormais&#x202f;; jusqu’ici elle était là pour s’exercer.</translation>
    </message>
    <message>
        <source>What you tried goes into no ballot until you say that it is meant. Change what you like first.</source>
        <translation>Ce que vous avez essayé n’entre dans aucun bulletin avant que vous disiez que c’est voulu. Changez d’abord ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetPane</name>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>Impossible d’évaluer&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 scored</source>
        <translation>notés&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Only this criterion: %1</source>
        <translation>Ce critère seulement&#x202f;: %1</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toute la contribution</translation>
    </message>
    <message>
        <source>I step back from this entry</source>
        <translation>Je me récuse pour cette contribution</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Grille de notation</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Impossible d’évaluer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Goes to the next entry that is not done</source>
        <translation>Passe à la prochaine contribution à noter</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Pour le comité</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>Que devrait-il savoir&#x202f;?</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>Pour le participant</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>Que peut-on améliorer&#x202f;?</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>réponses&#x202f;: %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetsDialog</name>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflit d’intérêts</translation>
    </message>
    <message>
        <source>never assigned</source>
        <translation>jamais attribuée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>plus attribuée</translation>
    </message>
    <message>
        <source>entry not in the round</source>
        <translation>contribution hors du tour</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>Sheets of %1</source>
        <translation>Grilles de %1</translation>
    </message>
    <message>
        <source>Score sheets of this entry</source>
        <translation>Grilles de cette contribution</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s.o.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>arrivée après la clôture</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For the committee: %1</source>
        <translation>Pour le comité&#x202f;: %1</translation>
    </message>
    <message>
        <source>For the entrant: %1</source>
        <translation>Pour le participant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Score sheets of this judge</source>
        <translation>Grilles de ce juge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>has not come</source>
        <comment>a score sheet</comment>
        <translation>n’est pas arrivée</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SignLegend</name>
    <message>
        <source>assigned, sheet here</source>
        <translation>attribuée, grille arrivée</translation>
    </message>
    <message>
        <source>assigned, waiting</source>
        <translation>attribuée, en attente</translation>
    </message>
    <message>
        <source>the plan adds it</source>
        <translation>ajoutée par le plan</translation>
    </message>
    <message>
        <source>the plan takes it back</source>
        <translation>retirée par le plan</translation>
    </message>
    <message>
        <source>does not read the language</source>
        <translation>ne lit pas la langue</translation>
    </message>
    <message>
        <source>other panel</source>
        <translation>autre jury</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <source>conflict, or gave no scores</source>
        <translation>conflit, ou pas de notes</translation>
    </message>
    <message>
        <source>may be too close: nobody has decided</source>
        <translation>peut-être trop proches&#x202f;: non décidé</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SpreadBars</name>
    <message numerus="yes">
        <source>%1: %Ln times</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln fois</numerusform>
            <numerusform>%1&#x202f;: %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::StateDialog</name>
    <message>
        <source>In: it is judged</source>
        <translation>Admise&#x202f;: elle est évaluée</translation>
    </message>
    <message>
        <source>Not eligible: it does not meet the conditions of the call</source>
        <translation>Non admissible&#x202f;: elle ne remplit pas les conditions de l’appel</translation>
    </message>
    <message>
        <source>Duplicate: the same as another entry, which is judged</source>
        <translation>Doublon&#x202f;: identique à une autre contribution, qui est évaluée</translation>
    </message>
    <message>
        <source>Withdrawn: whoever sent it has taken it back</source>
        <translation>Retirée&#x202f;: son expéditeur l’a reprise</translation>
    </message>
    <message>
        <source>Disqualified: it broke the rules</source>
        <translation>Disqualifiée&#x202f;: elle a enfreint les règles</translation>
    </message>
    <message>
        <source>Practice: judges warm up on it, it never counts</source>
        <translation>Essai&#x202f;: les juges s’y exercent, elle ne compte jamais</translation>
    </message>
    <message>
        <source>Waits for screening again</source>
        <translation>De nouveau à vérifier</translation>
    </message>
    <message>
        <source>State of entries</source>
        <translation>État des contributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>The code of the entry that is judged.</source>
        <translation>Le code de la contribution qui est évaluée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Choose or type. Equal reasons are counted together in the report.</source>
        <translation>Choisissez ou saisissez. Les motifs identiques sont comptés ensemble dans le rapport.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>Say of which entry.</source>
        <translation>Indiquez de quelle contribution.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>A reference score is not on its scale.</source>
        <translation>Une note de référence n’est pas sur son échelle.</translation>
    </message>
    <message>
        <source>What is not met</source>
        <translation>Ce qui n’est pas rempli</translation>
    </message>
    <message>
        <source>The conditions of the call are written under Rules, Texts: one a line.</source>
        <translation>Les conditions de l’appel s’écrivent sous Règles, Textes&#x202f;: une par ligne.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::StepBar</name>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Steps</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextStage</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 · original</source>
        <translation>%1 · original</translation>
    </message>
    <message>
        <source>%1 · machine translation</source>
        <translation>%1 · traduction automatique</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1 · traduction</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Text of the entry, original</source>
        <translation>Texte de la contribution, original</translation>
    </message>
    <message>
        <source>Text of the entry, translation</source>
        <translation>Texte de la contribution, traduction</translation>
    </message>
    <message>
        <source>This text is very long. Part %1 of %2 is shown.</source>
        <translation>Ce texte est très long. La partie %1 sur %2 est affichée.</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Text of the entry: %1</source>
        <translation>Texte de la contribution&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</source>
        <translation>
            <numerusform>%Ln caractère de ce texte est invisible ou modifierait l’ordre de lecture. Il est omis ou affiché comme �&#x202f;; si le texte n’a pas de sens, informez la coordination.</numerusform>
            <numerusform>%Ln caractères de ce texte sont invisibles ou modifieraient l’ordre de lecture. Ils sont omis ou affichés comme �&#x202f;; si le texte n’a pas de sens, informez la coordination.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsPane</name>
    <message>
        <source>Choose a text above to write it.</source>
        <translation>Choisissez un texte ci-dessus pour l’écrire.</translation>
    </message>
    <message>
        <source>%1 written in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Every language has what judges need.</source>
        <translation>Chaque langue a ce dont les juges ont besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>%Ln texte manque dans les langues de cet appel.</numerusform>
            <numerusform>%Ln textes manquent dans les langues de cet appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Seulement ce qui manque</translation>
    </message>
    <message>
        <source>Texts of the call</source>
        <translation>Textes de l’appel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TotalsStrip</name>
    <message>
        <source>no official score</source>
        <translation>pas de score officiel</translation>
    </message>
    <message>
        <source>official score %1</source>
        <translation>score officiel %1</translation>
    </message>
    <message>
        <source>No sheet of it counts</source>
        <translation>Aucune de ses grilles ne compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, all at %1</source>
        <translation>
            <numerusform>%Ln juge, à %1</numerusform>
            <numerusform>%Ln juges, tous à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, from %1 to %2</source>
        <translation>
            <numerusform>%Ln juge, de %1 à %2</numerusform>
            <numerusform>%Ln juges, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>On a scale from %1 to %2: %3</source>
        <comment>ends; totals of the judges</comment>
        <translation>Sur une échelle de %1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Totals of the judges</source>
        <translation>Totaux des juges</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingModel</name>
    <message>
        <source>scored</source>
        <translation>notée</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossible d’évaluer</translation>
    </message>
    <message>
        <source>%1 is no score here: the scale is %2 in steps of %3. A × stands for cannot judge.</source>
        <translation>%1 n’est pas une note ici&#x202f;: l’échelle est %2 par pas de %3. Un × signifie «&#x202f;impossible d’évaluer&#x202f;».</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>en cours de saisie</translation>
    </message>
    <message>
        <source>waits for the other typing</source>
        <translation>attend l’autre saisie</translation>
    </message>
    <message>
        <source>typed differently</source>
        <translation>saisie différemment</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>prise en compte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non notée</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Pour le comité</translation>
    </message>
    <message>
        <source>To the entrant</source>
        <translation>Au participant</translation>
    </message>
    <message>
        <source>A sheet that is not scored has no scores: empty its fields, or say that it is scored.</source>
        <translation>Une grille non notée n’a pas de notes&#x202f;: videz ses champs, ou dites qu’elle est notée.</translation>
    </message>
    <message>
        <source>%1 is no answer here: 1 is pass, 0 is fail, 2 is unsure. A × stands for cannot judge.</source>
        <translation>%1 n’est pas une réponse ici&#x202f;: 1 veut dire conforme, 0 non conforme, 2 incertain. Un × signifie «&#x202f;impossible d’évaluer&#x202f;».</translation>
    </message>
    <message>
        <source>two versions: see Forks</source>
        <translation>deux versions&#x202f;: voir Divergences</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingPane</name>
    <message>
        <source>Whose sheets are typed</source>
        <translation>De qui sont les grilles</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La première personne</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Une deuxième personne</translation>
    </message>
    <message>
        <source>Who types</source>
        <translation>Qui saisit</translation>
    </message>
    <message>
        <source>Check code of a sheet</source>
        <translation>Code de contrôle d’une grille</translation>
    </message>
    <message>
        <source>Enter goes to the sheet that carries it</source>
        <translation>Entrée mène à la grille qui le porte</translation>
    </message>
    <message>
        <source>Scores as they stand on paper</source>
        <translation>Notes telles qu’elles figurent sur papier</translation>
    </message>
    <message>
        <source>What was typed differently</source>
        <translation>Ce qui a été saisi différemment</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Nobody scores on paper yet.</source>
        <translation>Personne ne note encore sur papier.</translation>
    </message>
    <message>
        <source>Once entries are assigned, print score sheets under Send out, Forms; what comes back is typed here.</source>
        <translation>Une fois les contributions attribuées, imprimez les grilles de notation sous Envoyer, Formulaires&#x202f;; ce qui revient se saisit ici.</translation>
    </message>
    <message>
        <source>Go to what differs</source>
        <translation>Aller à ce qui diffère</translation>
    </message>
    <message>
        <source>Every field is kept as soon as it is typed.</source>
        <translation>Chaque champ est gardé dès qu’il est saisi.</translation>
    </message>
    <message>
        <source>No sheet of this judge carries the check code %1. Compare it with the paper, and the judge too.</source>
        <translation>Aucune grille de ce juge ne porte le code de contrôle %1. Comparez-le avec le papier, et vérifiez aussi le juge choisi.</translation>
    </message>
    <message>
        <source>All sheets of %1 are taken in</source>
        <translation>Toutes les grilles de %1 sont prises en compte</translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln sheets are taken in</source>
        <translation>
            <numerusform>%1, grilles prises en compte&#x202f;: %L2 sur %Ln</numerusform>
            <numerusform>%1, grilles prises en compte&#x202f;: %L2 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were typed differently. The paper decides: correct the one that was wrong.</source>
        <translation>
            <numerusform>%Ln champ a été saisi différemment. Le papier décide&#x202f;: corrigez celui qui était faux.</numerusform>
            <numerusform>%Ln champs ont été saisis différemment. Le papier décide&#x202f;: corrigez ceux qui étaient faux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is typed twice, by two people. What both typed alike is taken in at once; until then it counts nowhere. Enter goes on from score to score, Tab to the comments as well; × stands for cannot judge, an empty field is not a zero.</source>
        <translation>Le papier est saisi deux fois, par deux personnes. Ce que toutes deux ont saisi de la même façon est pris en compte aussitôt&#x202f;; d’ici là, cela ne compte nulle part. Entrée passe de note en note, Tab aussi aux commentaires&#x202f;; × signifie «&#x202f;impossible d’évaluer&#x202f;», un champ vide n’est pas un zéro.</translation>
    </message>
    <message>
        <source>Until both have typed the change, the sheet that was taken in counts.</source>
        <translation>Tant que les deux personnes n’ont pas saisi le changement, c’est la grille déjà prise en compte qui vaut.</translation>
    </message>
    <message>
        <source>1 is pass, 0 is fail, 2 is unsure.</source>
        <translation>1 veut dire conforme, 0 non conforme, 2 incertain.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>Aucune contribution n’est encore arrivée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are left to read</source>
        <translation>
            <numerusform>%Ln contribution reste à lire</numerusform>
            <numerusform>%Ln contributions restent à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for your reading</source>
        <translation>
            <numerusform>%Ln contribution attend votre lecture</numerusform>
            <numerusform>%Ln contributions attendent votre lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>You see no names and no scores of others. Score without a network, at your pace, and send one file in the end.</source>
        <translation>Vous ne voyez ni noms ni notes d’autrui. Notez hors ligne, à votre rythme, et envoyez un seul fichier à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>Practise with %Ln entries</source>
        <translation>
            <numerusform>S’exercer avec %Ln contribution</numerusform>
            <numerusform>S’exercer avec %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on scoring</source>
        <translation>Continuer à noter</translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation>Commencer à noter</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>contribution</numerusform>
            <numerusform>contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria, from %1 to %2</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>critère, de %1 à %2</numerusform>
            <numerusform>critères, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in a headline</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>I am the one invited</source>
        <translation>Je suis la personne invitée</translation>
    </message>
    <message>
        <source>Declare your interests</source>
        <translation>Déclarer vos intérêts</translation>
    </message>
    <message>
        <source>Is there a tie to anyone who may have entered? Names are not shown to you, so answer in general.</source>
        <translation>Avez-vous un lien avec une personne qui a pu participer&#x202f;? Les noms ne vous sont pas montrés&#x202f;; répondez donc de façon générale.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop at every change. Close whenever you like.</source>
        <translation>Tout est enregistré sur cet appareil à chaque modification. Fermez quand vous voulez.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
    <message>
        <source>All entries are read</source>
        <translation>Toutes les contributions sont lues</translation>
    </message>
    <message>
        <source>Judge %1. Your scores are signed with a key made on this laptop.</source>
        <translation>Juge %1. Vos notes sont signées avec une clé créée sur cet appareil.</translation>
    </message>
    <message>
        <source>Get used to the scales, and compare with reference scores if there are any. It never counts.</source>
        <translation>Familiarisez-vous avec les échelles et comparez avec les notes de référence, s’il y en a. L’essai ne compte jamais.</translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>critère</numerusform>
            <numerusform>critères</numerusform>
        </translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>date limite&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>of a check, below their number</comment>
        <translation>
            <numerusform>point à vérifier</numerusform>
            <numerusform>points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for you to read</source>
        <translation>Il ne vous reste rien à lire</translation>
    </message>
    <message>
        <source>Your interests are declared as they stand.</source>
        <translation>Vos intérêts sont déclarés tels quels.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhatIfCharts</name>
    <message>
        <source>All methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two methods</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhichDialog</name>
    <message>
        <source>Which one is it for?</source>
        <translation>Pour lequel est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is on this computer more than once.</source>
        <translation>%1 se trouve plus d’une fois sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only the one you choose gets it; what else is here stays as it is.</source>
        <translation>Seul celui que vous choisissez le reçoit&#x202f;; le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhoDialog</name>
    <message>
        <source>Choose yourself</source>
        <translation>Choisissez-vous</translation>
    </message>
    <message>
        <source>I am judge %1</source>
        <translation>Je suis le juge %1</translation>
    </message>
    <message>
        <source>Who is judging?</source>
        <translation>Qui note&#x202f;?</translation>
    </message>
    <message>
        <source>Each of you has scores of your own here. Open only yours.</source>
        <translation>Chacun a ici ses propres notes. N’ouvrez que les vôtres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Judge %1: open in another window</source>
        <translation>Juge %1&#x202f;: ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juge %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WritingDialog</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Ce que vous avez écrit ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Go back and save it, or throw it away. What is thrown away cannot be brought back.</source>
        <translation>Revenez l’enregistrer, ou jetez-le. Ce qui est jeté ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>palmares::ui::numbers</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many: 9 of 15</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
</TS>
