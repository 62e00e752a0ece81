<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>&amp;New call…</source>
        <translation>&amp;Nueva convocatoria…</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Todas las convocatorias</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Icons only at the side</source>
        <translation>Solo &amp;iconos en la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Puntuar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Resu&amp;men</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;glas</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Propuestas</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>&amp;Jurado</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>&amp;Asignación</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>A&amp;rchivos</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>Res&amp;ultados</translation>
    </message>
    <message>
        <source>&amp;Insight</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Decisiones</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Keys on this page</source>
        <translation>&amp;Teclas de esta página</translation>
    </message>
    <message>
        <source>&amp;About Palmares</source>
        <translation>&amp;Acerca de Palmares</translation>
    </message>
    <message>
        <source>&amp;Next entry to do</source>
        <translation>&amp;Siguiente propuesta pendiente</translation>
    </message>
    <message>
        <source>Entry &amp;after this one</source>
        <translation>Propuesta si&amp;guiente</translation>
    </message>
    <message>
        <source>Entry be&amp;fore this one</source>
        <translation>Propuesta &amp;anterior</translation>
    </message>
    <message>
        <source>L&amp;ist of entries</source>
        <translation>&amp;Lista de propuestas</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Come back &amp;to this entry</source>
        <translation>&amp;Marcar para volver a esta propuesta</translation>
    </message>
    <message>
        <source>Cannot &amp;judge…</source>
        <translation>&amp;No puedo evaluar…</translation>
    </message>
    <message>
        <source>C&amp;onflict…</source>
        <translation>Conflict&amp;o…</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>Escribir &amp;un comentario</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>Hacer lo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Try the sample call</source>
        <translation>&amp;Probar la convocatoria de muestra</translation>
    </message>
    <message>
        <source>Read &amp;in a rules file…</source>
        <translation>&amp;Leer un archivo de reglas…</translation>
    </message>
    <message>
        <source>&amp;Write out the rules file…</source>
        <translation>&amp;Escribir el archivo de reglas…</translation>
    </message>
    <message>
        <source>Copy re&amp;minders…</source>
        <translation>&amp;Copiar recordatorios…</translation>
    </message>
    <message>
        <source>Free&amp;ze the rules…</source>
        <translation>&amp;Bloquear las reglas…</translation>
    </message>
    <message>
        <source>Chan&amp;ge judge</source>
        <translation>Cambiar de &amp;juez/a</translation>
    </message>
    <message>
        <source>Files to &amp;send out</source>
        <translation>Archivos para &amp;enviar</translation>
    </message>
    <message>
        <source>Files &amp;received</source>
        <translation>Archivos &amp;recibidos</translation>
    </message>
    <message>
        <source>Sheets in &amp;two versions</source>
        <translation>Hojas con &amp;dos versiones</translation>
    </message>
    <message>
        <source>&amp;History of files</source>
        <translation>&amp;Historial de archivos</translation>
    </message>
    <message>
        <source>&amp;Take a file out of the count…</source>
        <translation>E&amp;xcluir un archivo del cómputo…</translation>
    </message>
    <message>
        <source>Write the &amp;packages…</source>
        <translation>Escribir los pa&amp;quetes…</translation>
    </message>
    <message>
        <source>Copy the &amp;messages…</source>
        <translation>Copiar los men&amp;sajes…</translation>
    </message>
    <message>
        <source>Write &amp;forms…</source>
        <translation>Escribir los &amp;formularios…</translation>
    </message>
    <message>
        <source>Choose files that came &amp;back…</source>
        <translation>Elegir archivos de&amp;vueltos…</translation>
    </message>
    <message>
        <source>&amp;Merge the files</source>
        <translation>&amp;Combinar los archivos</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>R&amp;egistrar la decisión</translation>
    </message>
    <message>
        <source>&amp;Key and backups</source>
        <translation>&amp;Clave y copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>&amp;Cerrar la ronda…</translation>
    </message>
    <message>
        <source>Fill the &amp;next round</source>
        <translation>Pasar pr&amp;opuestas a la próxima ronda</translation>
    </message>
    <message>
        <source>Official ranking or &amp;what if</source>
        <translation>Clasificación oficial o &amp;qué pasaría si</translation>
    </message>
    <message>
        <source>Take &amp;in a form…</source>
        <translation>Incorp&amp;orar un formulario…</translation>
    </message>
    <message>
        <source>&amp;Import entries…</source>
        <translation>Imp&amp;ortar propuestas…</translation>
    </message>
    <message>
        <source>T&amp;ype an entry…</source>
        <translation>Introdu&amp;cir una propuesta…</translation>
    </message>
    <message>
        <source>Change the &amp;state of entries…</source>
        <translation>Cambiar el &amp;estado de propuestas…</translation>
    </message>
    <message>
        <source>&amp;Let entries in</source>
        <translation>Admitir propue&amp;stas</translation>
    </message>
    <message>
        <source>Import &amp;judges…</source>
        <translation>Imp&amp;ortar jurado…</translation>
    </message>
    <message>
        <source>&amp;Add a judge…</source>
        <translation>Añadir un jue&amp;z o una jueza…</translation>
    </message>
    <message>
        <source>Enter a &amp;conflict of interest…</source>
        <translation>Registrar un &amp;conflicto de intereses…</translation>
    </message>
    <message>
        <source>A judge &amp;drops out…</source>
        <translation>Una persona d&amp;eja el jurado…</translation>
    </message>
    <message>
        <source>Open file over the whole &amp;width</source>
        <translation>Archivo abierto a todo el anc&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Carry out the plan</source>
        <translation>Apli&amp;car el plan</translation>
    </message>
    <message>
        <source>Another &amp;plan</source>
        <translation>Otro p&amp;lan</translation>
    </message>
    <message>
        <source>Start the &amp;meeting</source>
        <translation>Ini&amp;ciar la reunión</translation>
    </message>
    <message>
        <source>&amp;Decide about the entry…</source>
        <translation>Decidir &amp;sobre la propuesta…</translation>
    </message>
    <message>
        <source>Copy the m&amp;inutes</source>
        <translation>Copiar e&amp;l acta</translation>
    </message>
    <message>
        <source>&amp;Write a table…</source>
        <translation>&amp;Escribir una tabla…</translation>
    </message>
    <message>
        <source>Save my own cop&amp;y…</source>
        <translation>Guardar mi propia cop&amp;ia…</translation>
    </message>
    <message>
        <source>Write score &amp;sheets to print…</source>
        <translation>Escribir hojas de puntuación para &amp;imprimir…</translation>
    </message>
    <message>
        <source>Write score sheets with &amp;texts to print…</source>
        <translation>Escribir hojas de puntuación con &amp;textos para imprimir…</translation>
    </message>
    <message>
        <source>T&amp;ype score sheets from paper</source>
        <translation>&amp;Transcribir hojas de puntuación del papel</translation>
    </message>
    <message>
        <source>&amp;Watch an inbox folder…</source>
        <translation>&amp;Vigilar una carpeta de entrada…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of an entry…</source>
        <translation>Borrar datos &amp;personales de una propuesta…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of a judge…</source>
        <translation>Borrar datos &amp;personales de un juez o una jueza…</translation>
    </message>
    <message>
        <source>&amp;Try it out with made-up scores…</source>
        <translation>&amp;Ensayar con puntuaciones inventadas…</translation>
    </message>
    <message>
        <source>Dead&amp;line and contact…</source>
        <translation>&amp;Fecha límite y contacto…</translation>
    </message>
    <message>
        <source>&amp;Questions to answer</source>
        <translation>&amp;Preguntas pendientes</translation>
    </message>
</context>
<context>
    <name>Advance</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln propuesta está en %1.</numerusform>
            <numerusform>%Ln propuestas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cut, for the committee to decide: %1</source>
        <translation>En el corte, para que decida el comité: %1</translation>
    </message>
    <message>
        <source>Taken out, as they have not come through: %1</source>
        <translation>Sacadas por no haber pasado: %1</translation>
    </message>
    <message>
        <source>Have not come through, and stay as they were judged already: %1</source>
        <translation>No han pasado y se quedan porque ya fueron evaluadas: %1</translation>
    </message>
    <message>
        <source>Have left since (withdrawn, disqualified or the like), and are not let in: %1</source>
        <translation>Han salido desde entonces (retiradas, descalificadas o similar) y no pasan: %1</translation>
    </message>
    <message>
        <source>Decided as declined or disqualified, and not let in: %1</source>
        <translation>Decididas como no seleccionadas o descalificadas, y no admitidas: %1</translation>
    </message>
    <message>
        <source>Honoured by a decision, but not through by the rules: %1</source>
        <translation>Distinguidas por una decisión, pero no clasificadas por las reglas: %1</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>No entry has a judge yet</source>
        <translation>Ninguna propuesta tiene jurado todavía</translation>
    </message>
    <message>
        <source>%1 entries will have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>%1 propuestas tendrán los jueces que piden</translation>
    </message>
    <message>
        <source>%1 entries have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>%1 propuestas tienen los jueces que piden</translation>
    </message>
    <message numerus="yes">
        <source>Each entry will have %Ln judges</source>
        <translation>
            <numerusform>Cada propuesta tendrá %Ln juez/a</numerusform>
            <numerusform>Cada propuesta tendrá %Ln jueces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each entry has %Ln judges</source>
        <translation>
            <numerusform>Cada propuesta tiene %Ln juez/a</numerusform>
            <numerusform>Cada propuesta tiene %Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry will have the judges it asks for</source>
        <translation>Cada propuesta tendrá los jueces que pide</translation>
    </message>
    <message>
        <source>Each entry has the judges it asks for</source>
        <translation>Cada propuesta tiene los jueces que pide</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries for each judge</source>
        <translation>
            <numerusform>%Ln propuesta por juez/a</numerusform>
            <numerusform>%Ln propuestas por juez/a</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries for each judge</source>
        <comment>%1 is a range</comment>
        <translation>%1 propuestas por juez/a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be carried out until this is solved.</source>
        <translation>No se puede aplicar nada hasta que esto se resuelva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments are added.</source>
        <translation>
            <numerusform>Se añade %Ln asignación.</numerusform>
            <numerusform>Se añaden %Ln asignaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments without a sheet are taken back.</source>
        <translation>
            <numerusform>Se retira %Ln asignación sin hoja.</numerusform>
            <numerusform>Se retiran %Ln asignaciones sin hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add: what is asked for stands already.</source>
        <translation>Nada que añadir: lo pedido ya está asignado.</translation>
    </message>
    <message>
        <source>All entries are joined by common judges, so that harsh and mild judges can be compared.</source>
        <translation>Todas las propuestas quedan unidas por jueces en común, así que se puede comparar a jueces severos y benévolos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a judge, an entry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assigned now; the plan takes it back. No sheet has come.</source>
        <translation>Asignada ahora; el plan la retira. No ha llegado ninguna hoja.</translation>
    </message>
    <message>
        <source>The plan assigns it again: it was taken back before.</source>
        <translation>El plan la asigna de nuevo: antes se le había retirado.</translation>
    </message>
    <message>
        <source>The plan assigns it.</source>
        <translation>El plan la asigna.</translation>
    </message>
    <message>
        <source>Assigned, and judged: the sheet counts.</source>
        <translation>Asignada y evaluada: la hoja cuenta.</translation>
    </message>
    <message>
        <source>Assigned, and a sheet has come that does not count.</source>
        <translation>Asignada, y llegó una hoja que no cuenta.</translation>
    </message>
    <message>
        <source>Assigned; no sheet has come yet.</source>
        <translation>Asignada; aún no ha llegado ninguna hoja.</translation>
    </message>
    <message>
        <source>Was assigned, and taken back.</source>
        <translation>Se le asignó y luego se le retiró.</translation>
    </message>
    <message>
        <source>Not assigned. The judge may judge it.</source>
        <translation>Sin asignar. Se le puede asignar.</translation>
    </message>
    <message>
        <source>Not assigned.</source>
        <translation>Sin asignar.</translation>
    </message>
    <message>
        <source>The judge has no seat in this round.</source>
        <translation>El juez o la jueza no está en ningún panel de esta ronda.</translation>
    </message>
    <message>
        <source>The judge&apos;s panel does not judge this division.</source>
        <translation>Su panel no evalúa esta categoría.</translation>
    </message>
    <message>
        <source>A conflict of interest is noted that nobody has decided yet.</source>
        <translation>Consta un conflicto de intereses que nadie ha decidido aún.</translation>
    </message>
    <message>
        <source>A conflict of interest is confirmed.</source>
        <translation>Hay un conflicto de intereses confirmado.</translation>
    </message>
    <message>
        <source>The entry is in %1; the judge reads %2.</source>
        <translation>La propuesta está en %1; el juez o la jueza lee %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after the plan</source>
        <translation>
            <numerusform>%Ln propuesta con el plan</numerusform>
            <numerusform>%Ln propuestas con el plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln ahora</numerusform>
            <numerusform>%Ln ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a sheet</source>
        <translation>
            <numerusform>%Ln con hoja</numerusform>
            <numerusform>%Ln con hoja</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lee %1</translation>
    </message>
    <message>
        <source>no seat in this round</source>
        <translation>sin panel en esta ronda</translation>
    </message>
    <message>
        <source>dropped out, gets nothing new</source>
        <translation>dejó el jurado, no recibe nada nuevo</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <comment>%1 is &apos;3 of 4&apos;</comment>
        <translation>%1 jueces</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&apos;3 of 4 judges&apos;, their codes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With a sheet</source>
        <translation>Con hoja</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>en ningún panel</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>dejó el jurado</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %Ln judges instead of %2.</source>
        <translation>
            <numerusform>%1 recibe %Ln juez/a en vez de %2.</numerusform>
            <numerusform>%1 recibe %Ln jueces en vez de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries get fewer judges than asked for: %1</source>
        <translation>
            <numerusform>%Ln propuesta recibe menos jueces de los pedidos: %1</numerusform>
            <numerusform>%Ln propuestas reciben menos jueces de los pedidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries fall into %Ln groups that no judge joins.</source>
        <translation>
            <numerusform>Las propuestas forman %Ln grupo sin jueces en común.</numerusform>
            <numerusform>Las propuestas forman %Ln grupos sin jueces en común.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harsh and mild judges cannot be compared across them. One more judge per entry helps most.</source>
        <translation>Entre un grupo y otro no se puede comparar a jueces severos y benévolos. Lo que más ayuda es un juez o jueza más por propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new assignments are in a language that the judge does not read.</source>
        <translation>
            <numerusform>%Ln asignación nueva está en un idioma que no lee quien evalúa.</numerusform>
            <numerusform>%Ln asignaciones nuevas están en un idioma que no lee quien evalúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add judges who read it, or translations of the entries.</source>
        <translation>Añada jueces que lo lean o traducciones de las propuestas.</translation>
    </message>
    <message>
        <source>More than the limit already: %1</source>
        <comment>codes of judges</comment>
        <translation>Por encima del máximo: %1</translation>
    </message>
    <message>
        <source>What is judged already is never taken back.</source>
        <translation>Lo ya evaluado nunca se retira.</translation>
    </message>
    <message>
        <source>Judged in spite of a conflict: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>Evaluadas pese a un conflicto: %1</translation>
    </message>
    <message>
        <source>These sheets count for nothing once the conflict is confirmed.</source>
        <translation>Estas hojas dejan de contar en cuanto se confirma el conflicto.</translation>
    </message>
    <message>
        <source>Judged outside of the panel: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>Evaluadas fuera del panel: %1</translation>
    </message>
    <message>
        <source>Without any entry: %1</source>
        <comment>codes of judges</comment>
        <translation>Sin ninguna propuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, which %Ln judges read.</source>
        <comment>an entry, a language</comment>
        <translation>
            <numerusform>%1 está en %2, que lee %Ln juez/a.</numerusform>
            <numerusform>%1 está en %2, que leen %Ln jueces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart by a conflict of interest: %1.</source>
        <comment>codes of judges</comment>
        <translation>Con conflicto de intereses: %1.</translation>
    </message>
    <message>
        <source>At the limit already: %1.</source>
        <comment>codes of judges</comment>
        <translation>Ya en el máximo: %1.</translation>
    </message>
    <message>
        <source>Nobody is left in the panel who could judge %1.</source>
        <comment>codes of entries</comment>
        <translation>En el panel no queda nadie que pueda evaluar %1.</translation>
    </message>
    <message>
        <source>There are not enough judges for %1.</source>
        <comment>code of an entry</comment>
        <translation>No hay jueces suficientes para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the judges who may judge them have room for %Ln of %2 judgings.</source>
        <comment>codes of entries</comment>
        <translation>
            <numerusform>%1: quienes pueden evaluarlas tienen capacidad para %Ln de %2 evaluaciones.</numerusform>
            <numerusform>%1: quienes pueden evaluarlas tienen capacidad para %Ln de %2 evaluaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limit for each judge</source>
        <translation>el máximo por juez/a</translation>
    </message>
    <message>
        <source>languages that a judge does not read</source>
        <translation>idiomas que no lee quien evalúa</translation>
    </message>
    <message>
        <source>conflicts of interest</source>
        <translation>conflictos de intereses</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>Lo que lo impide: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings find no judge, so there is no plan.</source>
        <translation>
            <numerusform>%Ln evaluación queda sin asignar, así que no hay plan.</numerusform>
            <numerusform>%Ln evaluaciones quedan sin asignar, así que no hay plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer judges, raise the limit, or add judges.</source>
        <translation>Pida menos jueces, suba el máximo o añada jueces.</translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1</source>
        <comment>codes of entries</comment>
        <translation>Muy pocos jueces para la clasificación: %1</translation>
    </message>
    <message>
        <source>The rules ask for more judges before an entry counts.</source>
        <translation>Las reglas piden más jueces para que una propuesta cuente.</translation>
    </message>
    <message>
        <source>Whoever was brought back is asked again from now on.</source>
        <translation>A quien se ha reincorporado se le vuelven a asignar propuestas desde ahora.</translation>
    </message>
    <message>
        <source>Each entry needs one judge of every stratum; those missing are of: %1.</source>
        <comment>strata</comment>
        <translation>Cada propuesta necesita un miembro del jurado de cada estrato; los que faltan son de: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries go without a group of judges of which they were to have one: %1</source>
        <translation>
            <numerusform>%Ln propuesta se queda sin nadie de un estrato del que debía tener a alguien: %1</numerusform>
            <numerusform>%Ln propuestas se quedan sin nadie de un estrato del que debían tener a alguien: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned, and answered without scores that count: somebody else can be asked.</source>
        <translation>Asignada, y respondida sin puntuaciones que cuenten: se puede pedir a otra persona.</translation>
    </message>
    <message>
        <source>Assigned, and asked no more: somebody else can be asked.</source>
        <translation>Asignada, y ya no se pide: se puede pedir a otra persona.</translation>
    </message>
    <message>
        <source>Both may be too close, by what they have said of themselves: nobody has decided yet.</source>
        <translation>Según lo que ha declarado cada parte, puede haber demasiada cercanía: nadie lo ha decidido todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings may be by somebody who is too close: %1</source>
        <translation>
            <numerusform>%Ln evaluación puede ser de alguien demasiado cercano: %1</numerusform>
            <numerusform>%Ln evaluaciones pueden ser de alguien demasiado cercano: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Judges, under Conflicts, whether they are: the plan goes around what is confirmed.</source>
        <translation>Decida en la página Jurado, en Conflictos, si lo son: el plan evita lo que está confirmado.</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Consent to publish</source>
        <translation>Consentimiento para publicar</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian</source>
        <translation>Consentimiento de padre, madre o tutor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>Tipo de propuesta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no corresponde</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Picture %L1</source>
        <translation>Imagen %L1</translation>
    </message>
    <message>
        <source>Film %L1</source>
        <translation>Video %L1</translation>
    </message>
    <message>
        <source>Sound %L1</source>
        <translation>Audio %L1</translation>
    </message>
    <message>
        <source>Document %L1</source>
        <translation>Documento %L1</translation>
    </message>
    <message>
        <source>File %L1</source>
        <translation>Archivo %L1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>in all</source>
        <extracomment>What a sheet of a check says about an entry, over all its items</extracomment>
        <translation>en conjunto</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>En esta escala la puntuación más baja es la mejor.</translation>
    </message>
    <message>
        <source>Asked only of entries in: %1.</source>
        <translation>Solo se pide en propuestas de: %1.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrada</translation>
    </message>
</context>
<context>
    <name>Came</name>
    <message>
        <source>the deadline is over</source>
        <translation>la fecha límite ha pasado</translation>
    </message>
    <message>
        <source>ahead of an even pace</source>
        <translation>por delante de un ritmo uniforme</translation>
    </message>
    <message>
        <source>behind an even pace</source>
        <translation>por detrás de un ritmo uniforme</translation>
    </message>
    <message>
        <source>Sheets that have come</source>
        <translation>Hojas recibidas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 so far</source>
        <comment>a day and two counts</comment>
        <translation>%1: %2 recibidas, %3 hasta ahora</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>Han llegado todas las hojas pedidas</translation>
    </message>
    <message>
        <source>%1 sheets have come, %2</source>
        <comment>311 of 396; ahead of an even pace</comment>
        <translation>Han llegado %1 hojas, %2</translation>
    </message>
    <message>
        <source>%1 sheets have come</source>
        <comment>311 of 396</comment>
        <translation>Han llegado %1 hojas</translation>
    </message>
    <message>
        <source>Sheets since %1, day by day, by the clock of the office</source>
        <comment>a day</comment>
        <translation>Hojas desde el %1, día a día, según el reloj de la oficina</translation>
    </message>
    <message numerus="yes">
        <source>asked for: %Ln sheets</source>
        <translation>
            <numerusform>pedida: %Ln hoja</numerusform>
            <numerusform>pedidas: %Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>for the entry “%1”</source>
        <translation>por la propuesta «%1»</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Por el comité</translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were judged</source>
        <translation>
            <numerusform>elegida entre %Ln propuesta evaluada</numerusform>
            <numerusform>elegida entre %Ln propuestas evaluadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were checked</source>
        <translation>
            <numerusform>elegida entre %Ln propuesta verificada</numerusform>
            <numerusform>elegida entre %Ln propuestas verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln entries that were judged</source>
        <translation>
            <numerusform>de entre %Ln propuesta evaluada</numerusform>
            <numerusform>una de %Ln propuestas evaluadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The judge&apos;s code.</source>
        <translation>El código del juez o la jueza.</translation>
    </message>
    <message>
        <source>What was scored; see the criteria.</source>
        <translation>Lo que se puntuó; véanse los criterios.</translation>
    </message>
    <message>
        <source>The number that was given; empty where there is none, never 0.</source>
        <translation>La puntuación que se dio; vacía si no la hay, nunca 0.</translation>
    </message>
    <message>
        <source>The panel of the judge in this round.</source>
        <translation>El panel del juez o la jueza en esta ronda.</translation>
    </message>
    <message>
        <source>The part of the panel that the judge stands for.</source>
        <translation>El estrato del panel que representa el juez o la jueza.</translation>
    </message>
    <message>
        <source>Why there is no number.</source>
        <translation>Por qué no hay puntuación.</translation>
    </message>
    <message>
        <source>The round in which it was scored.</source>
        <translation>La ronda en que se puntuó.</translation>
    </message>
    <message>
        <source>The place in the division; entries that are level share it.</source>
        <translation>El puesto en la categoría; las propuestas igualadas lo comparten.</translation>
    </message>
    <message>
        <source>The same value as it is shown.</source>
        <translation>El mismo valor tal como se muestra.</translation>
    </message>
    <message>
        <source>The band of the value, where the rules have bands.</source>
        <translation>La franja del valor, si las reglas tienen franjas.</translation>
    </message>
    <message>
        <source>On which side of the cut the entry is.</source>
        <translation>De qué lado del corte está la propuesta.</translation>
    </message>
    <message>
        <source>How many sheets with a total the entry has.</source>
        <translation>Cuántas hojas con total tiene la propuesta.</translation>
    </message>
    <message>
        <source>The mean of these totals.</source>
        <translation>La media de esos totales.</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>Su desviación estándar.</translation>
    </message>
    <message>
        <source>Ranked, or why the entry has no rank.</source>
        <translation>Clasificada, o por qué la propuesta no tiene puesto.</translation>
    </message>
    <message>
        <source>What is missing for a rank.</source>
        <translation>Lo que falta para tener un puesto.</translation>
    </message>
    <message>
        <source>Whether the round was closed when the table was written.</source>
        <translation>Si la ronda estaba cerrada cuando se escribió la tabla.</translation>
    </message>
    <message>
        <source>Names the rules of the round.</source>
        <translation>Identifica las reglas de la ronda.</translation>
    </message>
    <message>
        <source>Equal for everybody who has the same result.</source>
        <translation>Igual para todas las personas que tienen el mismo resultado.</translation>
    </message>
    <message>
        <source>The state of the entry in the round that is named.</source>
        <translation>El estado de la propuesta en la ronda indicada.</translation>
    </message>
    <message>
        <source>The languages that the judge reads.</source>
        <translation>Los idiomas que lee el juez o la jueza.</translation>
    </message>
    <message>
        <source>The panel of the judge in the round that is named.</source>
        <translation>El panel del juez o la jueza en la ronda indicada.</translation>
    </message>
    <message>
        <source>The part of that panel that the judge stands for.</source>
        <translation>El estrato de ese panel que representa el juez o la jueza.</translation>
    </message>
    <message>
        <source>The code of the entry.</source>
        <translation>El código de la propuesta.</translation>
    </message>
    <message>
        <source>The title of the entry.</source>
        <translation>El título de la propuesta.</translation>
    </message>
    <message>
        <source>The division in which the entry ranks.</source>
        <translation>La categoría en que se clasifica la propuesta.</translation>
    </message>
    <message>
        <source>The value that decides, as a number; rounded if it never ends.</source>
        <translation>El valor que decide, como número; redondeado si tiene infinitos decimales.</translation>
    </message>
    <message>
        <source>The same value exactly, numerator÷denominator.</source>
        <translation>El mismo valor en forma exacta, numerador÷denominador.</translation>
    </message>
    <message>
        <source>The round in which it was written.</source>
        <translation>La ronda en la que se escribió.</translation>
    </message>
    <message>
        <source>Whether the sheet counts, else why not; of a sheet in two versions each has a row.</source>
        <translation>Si la hoja cuenta y, si no, por qué; de una hoja en dos versiones, cada una tiene su fila.</translation>
    </message>
    <message>
        <source>What the judge wrote for the entrant.</source>
        <translation>Lo que el juez o la jueza escribió para la persona participante.</translation>
    </message>
    <message>
        <source>What the judge wrote for the committee, and in a check the reasons; it stays with the committee.</source>
        <translation>Lo que el juez o la jueza escribió para el comité y, en una verificación, los motivos; queda en el comité.</translation>
    </message>
    <message>
        <source>The judge&apos;s name.</source>
        <translation>El nombre del juez o la jueza.</translation>
    </message>
    <message>
        <source>What a person said who left the sheet out of the count.</source>
        <translation>Lo que indicó la persona que excluyó la hoja del cómputo.</translation>
    </message>
    <message>
        <source>Of panels side by side: the place in the panel that is named.</source>
        <translation>De paneles en paralelo: el puesto en el panel que se nombra.</translation>
    </message>
    <message>
        <source>Of panels side by side: the value in the panel that is named.</source>
        <translation>De paneles en paralelo: el valor en el panel que se nombra.</translation>
    </message>
    <message>
        <source>A stage of the way of the entries, or why some left it.</source>
        <translation>Una etapa del recorrido de las propuestas, o por qué algunas lo dejaron.</translation>
    </message>
    <message>
        <source>The round to which the stage belongs.</source>
        <translation>La ronda a la que pertenece la etapa.</translation>
    </message>
    <message>
        <source>How many entries.</source>
        <translation>Cuántas propuestas.</translation>
    </message>
    <message>
        <source>How many the call received, the whole of every share.</source>
        <translation>Cuántas recibió la convocatoria: el total de cada proporción.</translation>
    </message>
    <message>
        <source>The state of the entry in the present round; of a closed one, as it was closed. Who did not come through an earlier round is ineligible in this one: see the states by round.</source>
        <translation>El estado de la propuesta en la ronda actual; si está cerrada, el que tenía al cerrarse. La que no pasó una ronda anterior no es admisible en esta: vea los estados por ronda.</translation>
    </message>
    <message>
        <source>Why they were not eligible: the code or the condition that was ticked, else the words of who screened; of a check the item that they failed; of those that left after a close their state. An entry with several reasons is counted under each.</source>
        <translation>Por qué no eran admisibles: el código o la condición que se marcó, o si no, las palabras de quien hizo la revisión; de una verificación, el punto que no cumplieron; de las que salieron tras un cierre, su estado. Una propuesta con varios motivos se cuenta en cada uno.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made the call {call} in {folder}</source>
        <translation>Se creó la convocatoria {call} en {folder}</translation>
    </message>
    <message>
        <source>Next: look at its rules (call rules {call}), import entries and judges, then freeze the first round.</source>
        <translation>Siguiente paso: revise las reglas (call rules {call}), importe las propuestas y el jurado y después bloquee la primera ronda.</translation>
    </message>
    <message>
        <source>No calls yet: make one with call new, or open a package you were sent with open FILE.</source>
        <translation>Aún no hay convocatorias: cree una con call new o abra con open FILE un paquete que le hayan enviado.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>Hojas pedidas</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Hojas que cuentan</translation>
    </message>
    <message>
        <source>office</source>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>judge {judge}</source>
        <translation>juez/a {judge}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}</source>
        <translation>Convocatoria {call}, {entries}, {judges}</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}, without its key: read only</source>
        <translation>Convocatoria {call}, {entries}, {judges}, sin su clave: solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n juez/a</numerusform>
            <numerusform>%n jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Set digest {digest}</source>
        <translation>Huella del conjunto {digest}</translation>
    </message>
    <message>
        <source>The rules of {call} are set.</source>
        <translation>Las reglas de {call} están establecidas.</translation>
    </message>
    <message>
        <source>The texts are set.</source>
        <translation>Los textos están establecidos.</translation>
    </message>
    <message>
        <source>Round {round} is frozen. Form {form}…, rules {rules}…</source>
        <translation>La ronda {round} está bloqueada. Formulario {form}…, reglas {rules}…</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>{name}: valor establecido.</translation>
    </message>
    <message>
        <source>Making the call “{about}”</source>
        <translation>Creando la convocatoria “{about}”</translation>
    </message>
    <message>
        <source>Bringing in the entries</source>
        <translation>Incorporando las propuestas</translation>
    </message>
    <message>
        <source>Bringing in the judges</source>
        <translation>Incorporando el jurado</translation>
    </message>
    <message>
        <source>Screening the entries</source>
        <translation>Preseleccionando las propuestas</translation>
    </message>
    <message>
        <source>Freezing the rules of round {about}</source>
        <translation>Bloqueando las reglas de la ronda {about}</translation>
    </message>
    <message>
        <source>Deciding who judges what</source>
        <translation>Decidiendo quién evalúa qué</translation>
    </message>
    <message>
        <source>Writing one package per judge</source>
        <translation>Escribiendo un paquete por juez/a</translation>
    </message>
    <message>
        <source>{about} opens the package at home, scores, and writes a ballot</source>
        <translation>{about} abre el paquete en su equipo, puntúa y escribe una boleta</translation>
    </message>
    <message numerus="yes">
        <source>Merging %n ballots</source>
        <translation>
            <numerusform>Combinando %n boleta</numerusform>
            <numerusform>Combinando %n boletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing round {about}</source>
        <translation>Cerrando la ronda {about}</translation>
    </message>
    <message>
        <source>Done in {seconds} s: {packages}, {ballots}, {sheets}.</source>
        <translation>Terminado en {seconds} s: {packages}, {ballots}, {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n boleta</numerusform>
            <numerusform>%n boletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie in {folder}</source>
        <translation>Los archivos están en {folder}</translation>
    </message>
    <message>
        <source>Go on with: palmares-cli --home {home} call show {call}</source>
        <translation>Continúe con: palmares-cli --home {home} call show {call}</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>boleta</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>archivo de la convocatoria</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n más reciente</numerusform>
            <numerusform>%n más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n en dos versiones</numerusform>
            <numerusform>%n en dos versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n más antiguo</numerusform>
            <numerusform>%n más antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conocido</numerusform>
            <numerusform>%n conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside before</source>
        <translation>
            <numerusform>%n apartado antes</numerusform>
            <numerusform>%n apartados antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a revoked laptop</source>
        <translation>
            <numerusform>%n de un equipo revocado</numerusform>
            <numerusform>%n de un equipo revocado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed by nobody known here</source>
        <translation>
            <numerusform>%n con firma desconocida aquí</numerusform>
            <numerusform>%n con firma desconocida aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <translation>
            <numerusform>%n de una versión más reciente</numerusform>
            <numerusform>%n de una versión más reciente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the close</source>
        <translation>
            <numerusform>%n posterior al cierre</numerusform>
            <numerusform>%n posteriores al cierre</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>would be merged</source>
        <translation>se combinaría</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>already imported, nothing changed</source>
        <translation>ya importado, nada cambió</translation>
    </message>
    <message>
        <source>not merged: signed by nobody known here</source>
        <translation>no combinado: firma desconocida aquí</translation>
    </message>
    <message>
        <source>refused: {code}</source>
        <translation>rechazado: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts or files are to be erased here, as the coordinator asked.</source>
        <translation>
            <numerusform>%n texto o archivo debe borrarse aquí, como pidió la coordinación.</numerusform>
            <numerusform>%n textos o archivos deben borrarse aquí, como pidió la coordinación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>{files} merged, {again} known before, {refused} refused; {records}.</source>
        <translation>Combinados: {files}; ya conocidos: {again}; rechazados: {refused}; {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n registro nuevo</numerusform>
            <numerusform>%n registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
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
            <numerusform>%n acto firmado</numerusform>
            <numerusform>%n actos firmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows.</source>
        <translation>
            <numerusform>{file}: %n fila.</numerusform>
            <numerusform>{file}: %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: keep it with the office.</source>
        <translation>Contiene nombres de personas: guárdelo en la coordinación.</translation>
    </message>
    <message>
        <source>(none stands)</source>
        <translation>(ninguna es válida)</translation>
    </message>
    <message>
        <source>{slot}   (stands in the way of closing {rounds})</source>
        <translation>{slot}   (impide cerrar {rounds})</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>escrito por</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>when, as claimed</source>
        <translation>cuándo, según se declara</translation>
    </message>
    <message>
        <source>Nothing is there in two versions.</source>
        <translation>Nada está en dos versiones.</translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID, or that none does with --exclude.</source>
        <translation>Indique cuál es válida con resolve {call} SLOT --use ID, o que ninguna lo es con --exclude.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets decided for this laptop.</source>
        <translation>
            <numerusform>Se decidió %n hoja a favor de este equipo.</numerusform>
            <numerusform>Se decidieron %n hojas a favor de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions by this laptop itself: see forks {call}</source>
        <translation>
            <numerusform>%n hoja tiene dos versiones de este mismo equipo: vea forks {call}</numerusform>
            <numerusform>%n hojas tienen dos versiones de este mismo equipo: vea forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot} is decided.</source>
        <translation>{slot}: decidido.</translation>
    </message>
    <message>
        <source>{slot} does not count.</source>
        <translation>{slot}: no cuenta.</translation>
    </message>
    <message>
        <source>Recorded: {finding} {answer}.</source>
        <translation>Registrado: {finding} {answer}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records brought back.</source>
        <translation>
            <numerusform>Se recuperó %n registro.</numerusform>
            <numerusform>Se recuperaron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records set aside; what they had replaced stands again.</source>
        <translation>
            <numerusform>Se apartó %n registro; lo que había reemplazado vuelve a ser válido.</numerusform>
            <numerusform>Se apartaron %n registros; lo que habían reemplazado vuelve a ser válido.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>Everything has its answer.</source>
        <translation>Todo tiene su respuesta.</translation>
    </message>
    <message>
        <source>{file}: {records}, {texts}, {files}, read back and found whole.</source>
        <translation>{file}: {records}, {texts}, {files}; se volvió a leer y está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>%n private texts left out.</source>
        <translation>
            <numerusform>Se omitió %n texto privado.</numerusform>
            <numerusform>Se omitieron %n textos privados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds entrants&apos; names and addresses: send it only to coordinators. The key travels apart, with keys backup.</source>
        <translation>Contiene nombres y direcciones de participantes: envíelo solo a la coordinación. La clave viaja aparte, con keys backup.</translation>
    </message>
    <message>
        <source>{title} ({call}) is here: {records}.</source>
        <translation>{title} ({call}) está aquí: {records}.</translation>
    </message>
    <message>
        <source>Its key is not: you can read, check and export it. To change it, restore the key with keys restore.</source>
        <translation>Su clave no está: puede leer, verificar y exportar. Para hacer cambios, restaure la clave con keys restore.</translation>
    </message>
    <message>
        <source>Says of itself (unchecked): {hint}</source>
        <translation>Dice de sí mismo (sin verificar): {hint}</translation>
    </message>
    <message>
        <source>A call key under a password; it can only be opened with that.</source>
        <translation>Una clave de convocatoria protegida con contraseña; solo se abre con ella.</translation>
    </message>
    <message>
        <source>{records}:</source>
        <translation>{records}:</translation>
    </message>
    <message>
        <source>{records} of {call}:</source>
        <translation>{records} de {call}:</translation>
    </message>
    <message>
        <source>{texts} ({textBytes}), {files} ({fileBytes})</source>
        <translation>{texts} ({textBytes}), {files} ({fileBytes})</translation>
    </message>
    <message numerus="yes">
        <source>Update to see %n records of a newer version.</source>
        <translation>
            <numerusform>Actualice Palmares para ver %n registro de una versión más reciente.</numerusform>
            <numerusform>Actualice Palmares para ver %n registros de una versión más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts, lists or files are named by nothing in it and would be left out.</source>
        <translation>
            <numerusform>Contiene %n texto, lista o archivo que nada menciona y que quedaría fuera.</numerusform>
            <numerusform>Contiene %n textos, listas o archivos que nada menciona y que quedarían fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}: {kind}, {sheets}, receipt {receipt}</source>
        <translation>Ronda {round}: {kind}, {sheets}, acuse de recibo {receipt}</translation>
    </message>
    <message>
        <source>{file}: a {kind}, {bytes}</source>
        <translation>{file}: {kind}, {bytes}</translation>
    </message>
    <message>
        <source>{file}: claims to be a {kind}, {bytes}</source>
        <translation>{file}: dice ser {kind}, {bytes}</translation>
    </message>
    <message>
        <source>Hash {hash}</source>
        <translation>Hash {hash}</translation>
    </message>
    <message>
        <source>Call {call}</source>
        <translation>Convocatoria {call}</translation>
    </message>
    <message>
        <source>Verdict: every check passed. Nothing was imported.</source>
        <translation>Veredicto: se superaron todas las verificaciones. No se importó nada.</translation>
    </message>
    <message>
        <source>Verified: every check passed.</source>
        <translation>Verificado: se superaron todas las verificaciones.</translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation>NO verificado.</translation>
    </message>
    <message>
        <source>{call}: {records}, {acts}, {lists}, {texts}, {files} read again from the disk.</source>
        <translation>{call}: {records}, {acts}, {lists}, {texts}, {files} leídos de nuevo del disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here (withheld, erased, or never sent).</source>
        <translation>
            <numerusform>%n archivo no está aquí (retenido, borrado o nunca enviado).</numerusform>
            <numerusform>%n archivos no están aquí (retenidos, borrados o nunca enviados).</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: everything is as it was signed.</source>
        <translation>Verificado: todo está tal como se firmó.</translation>
    </message>
    <message>
        <source>Files opened or merged here:</source>
        <translation>Archivos abiertos o combinados aquí:</translation>
    </message>
    <message>
        <source>When (as claimed)</source>
        <translation>Cuándo (según se declara)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>an earlier close</source>
        <translation>un cierre anterior</translation>
    </message>
    <message>
        <source>Round {round} ({state}): not as it was closed</source>
        <translation>Ronda {round} ({state}): no está como se cerró</translation>
    </message>
    <message>
        <source>Round {round} ({state}): result digest {digest}</source>
        <translation>Ronda {round} ({state}): huella del resultado {digest}</translation>
    </message>
    <message>
        <source>Do not send the key file to judges.</source>
        <translation>No envíe el archivo de clave al jurado.</translation>
    </message>
    <message>
        <source>This file was opened here before; nothing changed.</source>
        <translation>Este archivo ya se abrió aquí; nada cambió.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome: you judge %n entries of {call} as {judge}.</source>
        <translation>
            <numerusform>Le damos la bienvenida: usted evalúa %n propuesta de {call} como {judge}.</numerusform>
            <numerusform>Le damos la bienvenida: usted evalúa %n propuestas de {call} como {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to your work on {call} as {judge}: {new}, {all} in all. What you have scored is still there.</source>
        <translation>Se añadió a su trabajo en {call} como {judge}: {new}, {all} en total. Lo que ya puntuó sigue ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n propuesta nueva</numerusform>
            <numerusform>%n propuestas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: score {call} ENTRY criterion=value … --as {judge}, then ballot.</source>
        <translation>Siguiente paso: score {call} ENTRY criterion=value … --as {judge}, después ballot.</translation>
    </message>
    <message>
        <source>Saved {entry}.</source>
        <translation>Se guardó {entry}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the scores of %n entries.</source>
        <translation>
            <numerusform>Se guardaron las puntuaciones de %n propuesta.</numerusform>
            <numerusform>Se guardaron las puntuaciones de %n propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n rows need a look.</source>
        <translation>
            <numerusform>No se guardó nada: %n fila necesita revisión.</numerusform>
            <numerusform>No se guardó nada: %n filas necesitan revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {file} and read it back: {sheets}, {new} new or changed.</source>
        <translation>Se escribió {file} y se volvió a leer: {sheets}, nuevas o con cambios: {new}.</translation>
    </message>
    <message>
        <source>Without a complete sheet: {entries}</source>
        <translation>Sin una hoja completa: {entries}</translation>
    </message>
    <message>
        <source>Receipt {receipt}. Send the file to the coordinator; scores can still change and be sent again while the round is open.</source>
        <translation>Acuse de recibo {receipt}. Envíe el archivo a la coordinación; mientras la ronda esté abierta, puede cambiar las puntuaciones y volver a enviarlas.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>partly scored</source>
        <translation>puntuada en parte</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>no puede evaluar</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>differs on another laptop (--seen)</source>
        <translation>difiere en otro equipo (--seen)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>The key of {call} is in {file}.</source>
        <translation>La clave de {call} está en {file}.</translation>
    </message>
    <message>
        <source>Its password, shown this once: {password}</source>
        <translation>Su contraseña, que se muestra solo esta vez: {password}</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the file. Whoever has both can act as the office of the call.</source>
        <translation>Anótela y guárdela separada del archivo. Quien tenga ambos puede actuar como coordinación de la convocatoria.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>The key of {call} was here already.</source>
        <translation>La clave de {call} ya estaba aquí.</translation>
    </message>
    <message>
        <source>The key of {call} is here now.</source>
        <translation>La clave de {call} ya está aquí.</translation>
    </message>
    <message>
        <source>The call itself is not: import a bundle of it with call import.</source>
        <translation>La convocatoria aún no está: importe su archivo con call import.</translation>
    </message>
    <message>
        <source>call {id}</source>
        <translation>convocatoria {id}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>{item} pass/fail/unsure</source>
        <translation>{item} cumple/no cumple/duda</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>fuera de la clasificación</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>Round {round}, a check, {state}</source>
        <translation>Ronda {round}, una verificación, {state}</translation>
    </message>
    <message>
        <source>{title} · round {round} · {state}</source>
        <translation>{title} · ronda {round} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions and do not count: see forks {call}</source>
        <translation>
            <numerusform>%n hoja tiene dos versiones y no cuenta: vea forks {call}</numerusform>
            <numerusform>%n hojas tienen dos versiones y no cuentan: vea forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules {id}</source>
        <translation>Reglas {id}</translation>
    </message>
    <message>
        <source>Result digest {digest}</source>
        <translation>Huella del resultado {digest}</translation>
    </message>
    <message>
        <source>Round {round} is closed. Result digest {digest}</source>
        <translation>La ronda {round} está cerrada. Huella del resultado {digest}</translation>
    </message>
    <message>
        <source>Recorded: {entry} {outcome}.</source>
        <translation>Registrado: {entry} {outcome}.</translation>
    </message>
    <message>
        <source>Nothing was imported: of {rows}, {problems}.</source>
        <translation>No se importó nada: de {rows}, {problems}.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems need a look</source>
        <translation>
            <numerusform>%n problema necesita revisión</numerusform>
            <numerusform>%n problemas necesitan revisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {count}.</source>
        <translation>Se importó: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they are here already (--again imports them once more).</source>
        <translation>
            <numerusform>Se omitió %n fila: ya está aquí (--again la importa otra vez).</numerusform>
            <numerusform>Se omitieron %n filas: ya están aquí (--again las importa otra vez).</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation>Se importaría: {count}; nada cambió.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments.</source>
        <translation>
            <numerusform>%n archivo adjunto.</numerusform>
            <numerusform>%n archivos adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as coded attributes of the entrants, never shown to judges: {names}.</source>
        <translation>Se conservan como atributos codificados de participantes y nunca se muestran al jurado: {names}.</translation>
    </message>
    <message>
        <source>No entries yet: import a table with entries import {call} FILE.csv</source>
        <translation>Aún no hay propuestas: importe una tabla con entries import {call} FILE.csv</translation>
    </message>
    <message>
        <source>No judges yet: import a table with judges import {call} FILE.csv</source>
        <translation>Aún no hay jurado: importe una tabla con judges import {call} FILE.csv</translation>
    </message>
    <message>
        <source>{entry} is in.</source>
        <translation>{entry} está admitida.</translation>
    </message>
    <message>
        <source>{entry} is not eligible.</source>
        <translation>{entry} no es elegible.</translation>
    </message>
    <message>
        <source>{entry} is corrected.</source>
        <translation>{entry} está corregida.</translation>
    </message>
    <message>
        <source>{entry} is withdrawn.</source>
        <translation>{entry} está retirada.</translation>
    </message>
    <message>
        <source>{entry} is in again.</source>
        <translation>{entry} está admitida de nuevo.</translation>
    </message>
    <message>
        <source>{entry} is disqualified.</source>
        <translation>{entry} está descalificada.</translation>
    </message>
    <message>
        <source>{entry} is marked as a duplicate.</source>
        <translation>{entry} está marcada como duplicada.</translation>
    </message>
    <message>
        <source>{entry} is a practice entry.</source>
        <translation>{entry} es una propuesta de práctica.</translation>
    </message>
    <message>
        <source>The conflict of {judge} with {entry} is {state}.</source>
        <translation>Conflicto de {judge} con {entry}: {state}.</translation>
    </message>
    <message>
        <source>Laptop {device} is confirmed.</source>
        <translation>El equipo {device} está confirmado.</translation>
    </message>
    <message>
        <source>Laptop {device} is revoked; what had counted still does.</source>
        <translation>El equipo {device} está revocado; lo que ya contaba sigue contando.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>por invitación</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings</source>
        <translation>
            <numerusform>%n evaluación</numerusform>
            <numerusform>%n evaluaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>  places lost to conflicts {conflicts}, to languages {languages}, to the load limit {load}</source>
        <translation>  lugares perdidos por conflictos {conflicts}, por idiomas {languages}, por el límite de carga {load}</translation>
    </message>
    <message>
        <source>{on}, {off} off; loads from {low} to {high}; {mismatches}; seed {seed}.</source>
        <translation>{on}; retiradas: {off}; cargas de {low} a {high}; {mismatches}; semilla {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments on</source>
        <translation>
            <numerusform>%n asignación vigente</numerusform>
            <numerusform>%n asignaciones vigentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language mismatches</source>
        <translation>
            <numerusform>%n discrepancia de idioma</numerusform>
            <numerusform>%n discrepancias de idioma</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges and entries of a panel fall into {n} parts that share nobody: their scores can only be compared with care.</source>
        <translation>El jurado y las propuestas de un panel forman {n} partes sin nadie en común: sus puntuaciones solo pueden compararse con cautela.</translation>
    </message>
    <message>
        <source>palmares-cli: every verb of Palmares without a window.</source>
        <translation>palmares-cli: todas las órdenes de Palmares, sin ventanas.</translation>
    </message>
    <message>
        <source>Everywhere: --home DIR (where calls and keys lie), --json, --lang CODE, --strict, --help</source>
        <translation>En todas: --home DIR (dónde están las convocatorias y las claves), --json, --lang CODE, --strict, --help</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 something was refused, 2 usage, 3 a question needs an answer (--strict)</source>
        <translation>Salida: 0 hecho, 1 algo se rechazó, 2 uso, 3 una pregunta necesita respuesta (--strict)</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>Uso: {line}</translation>
    </message>
    <message>
        <source>There is no verb {verb}; palmares-cli --help lists them.</source>
        <translation>No existe la orden {verb}; palmares-cli --help muestra la lista.</translation>
    </message>
    <message>
        <source>unknown option {option}</source>
        <translation>opción desconocida {option}</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} no admite ningún valor</translation>
    </message>
    <message>
        <source>{option} was given twice</source>
        <translation>{option} aparece dos veces</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} necesita un valor</translation>
    </message>
    <message>
        <source>{word} is missing</source>
        <translation>falta {word}</translation>
    </message>
    <message>
        <source>too many words: {word}</source>
        <translation>sobran palabras: {word}</translation>
    </message>
    <message>
        <source>{option} wants a whole number from {low} to {high}</source>
        <translation>{option} requiere un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{option} wants a size such as 20MB</source>
        <translation>{option} requiere un tamaño, por ejemplo 20MB</translation>
    </message>
    <message>
        <source>{option} is one of {words}</source>
        <translation>{option} admite uno de estos valores: {words}</translation>
    </message>
    <message>
        <source>expected {form}, not {word}</source>
        <translation>se esperaba {form}, no {word}</translation>
    </message>
    <message>
        <source>say one of --template, --from and --rules</source>
        <translation>indique uno de --template, --from y --rules</translation>
    </message>
    <message>
        <source>say --pass or --fail REASON</source>
        <translation>indique --pass o --fail REASON</translation>
    </message>
    <message>
        <source>say --confirm or --revoke</source>
        <translation>indique --confirm o --revoke</translation>
    </message>
    <message>
        <source>--device goes with --wins alone</source>
        <translation>--device solo se usa con --wins</translation>
    </message>
    <message>
        <source>name a SLOT and either --use ID or --exclude</source>
        <translation>indique un SLOT y, además, --use ID o --exclude</translation>
    </message>
    <message>
        <source>either scores, or --recuse, or --cannot-judge</source>
        <translation>puntuaciones, --recuse o --cannot-judge: solo una de las tres</translation>
    </message>
    <message>
        <source>either --final or --stopping</source>
        <translation>--final o --stopping: solo una de las dos</translation>
    </message>
    <message>
        <source>play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking</source>
        <translation>recorre una convocatoria completa con contenido de muestra (o inventado): paquetes, boletas, combinación, clasificación</translation>
    </message>
    <message>
        <source>the ready-made sets of rules and texts</source>
        <translation>los conjuntos ya preparados de reglas y textos</translation>
    </message>
    <message>
        <source>one template: texts and rules</source>
        <translation>una plantilla: textos y reglas</translation>
    </message>
    <message>
        <source>make a call from a template, an earlier call or a rules file</source>
        <translation>crea una convocatoria a partir de una plantilla, una convocatoria anterior o un archivo de reglas</translation>
    </message>
    <message>
        <source>calls on this computer, with role and progress</source>
        <translation>las convocatorias de este equipo, con función y avance</translation>
    </message>
    <message>
        <source>one call: rounds and where they stand</source>
        <translation>una convocatoria: las rondas y su situación</translation>
    </message>
    <message>
        <source>print the rules, or put others (or texts) in their place</source>
        <translation>muestra las reglas, o pone otras (o textos) en su lugar</translation>
    </message>
    <message>
        <source>fix the rules of a round before scores exist</source>
        <translation>bloquea las reglas de una ronda antes de que haya puntuaciones</translation>
    </message>
    <message>
        <source>settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …</source>
        <translation>configuración: deadline=2026-12-31 o 2026-12-31T18:00Z, contact=TEXT, …</translation>
    </message>
    <message>
        <source>write the whole call to a bundle</source>
        <translation>escribe la convocatoria completa en un archivo</translation>
    </message>
    <message>
        <source>make the office of a call from a bundle, or merge it into the one that is here</source>
        <translation>crea la coordinación a partir de un archivo de la convocatoria, o lo combina con la que ya está aquí</translation>
    </message>
    <message>
        <source>bring in a table of entries</source>
        <translation>incorpora una tabla de propuestas</translation>
    </message>
    <message>
        <source>the entries and where they stand</source>
        <translation>las propuestas y su situación</translation>
    </message>
    <message>
        <source>let an entry in, or not, with the reason</source>
        <translation>admite o no una propuesta, con el motivo</translation>
    </message>
    <message>
        <source>an entrant withdraws</source>
        <translation>la persona participante retira su propuesta</translation>
    </message>
    <message>
        <source>an entry is in again, with the sheets it had</source>
        <translation>una propuesta vuelve a estar admitida, con las hojas que tenía</translation>
    </message>
    <message>
        <source>an entry leaves the field</source>
        <translation>una propuesta sale de la clasificación</translation>
    </message>
    <message>
        <source>an entry is a duplicate of another</source>
        <translation>una propuesta es un duplicado de otra</translation>
    </message>
    <message>
        <source>an entry is for practice and never counts</source>
        <translation>una propuesta es de práctica y nunca cuenta</translation>
    </message>
    <message>
        <source>bring in a table of judges</source>
        <translation>incorpora una tabla de jueces</translation>
    </message>
    <message>
        <source>the judges, what they were asked and what came back</source>
        <translation>el jurado, lo que se le pidió y lo que se recibió</translation>
    </message>
    <message>
        <source>confirm, declare, suggest or dismiss a conflict</source>
        <translation>confirma, declara, sugiere o descarta un conflicto</translation>
    </message>
    <message>
        <source>decide who judges what: exact demand, even loads, languages, no conflicts; or the proof that it cannot be</source>
        <translation>decide quién evalúa qué: demanda exacta, cargas parejas, idiomas, sin conflictos; o la prueba de que no es posible</translation>
    </message>
    <message>
        <source>write one file per judge with what that judge may see</source>
        <translation>escribe un archivo por juez/a con lo que puede ver</translation>
    </message>
    <message>
        <source>open a package as a judge (or an earlier ballot of one&apos;s own)</source>
        <translation>abre un paquete como juez/a (o una boleta propia anterior)</translation>
    </message>
    <message>
        <source>a judge&apos;s entries and how far they are</source>
        <translation>las propuestas de un juez o jueza y su avance</translation>
    </message>
    <message>
        <source>scores from a table: entry, criterion, score, state, comment, note_to_entrant</source>
        <translation>puntuaciones de una tabla: entry, criterion, score, state, comment, note_to_entrant</translation>
    </message>
    <message>
        <source>score an entry; saved at once</source>
        <translation>puntúa una propuesta; se guarda de inmediato</translation>
    </message>
    <message>
        <source>write the judge&apos;s scores as one signed file</source>
        <translation>escribe las puntuaciones del juez o jueza en un solo archivo firmado</translation>
    </message>
    <message>
        <source>take in ballots and bundles, or folders of them: plan, then all good ones in one step</source>
        <translation>recibe boletas y archivos de convocatoria, o carpetas de ellos: plan y, después, todos los correctos en un paso</translation>
    </message>
    <message>
        <source>what a person should look at, with the names that settle takes</source>
        <translation>lo que una persona debe revisar, con los nombres que admite settle</translation>
    </message>
    <message>
        <source>what is there in two versions, side by side</source>
        <translation>lo que está en dos versiones, lado a lado</translation>
    </message>
    <message>
        <source>decide which version stands; SLOT is JUDGE:ENTRY:ROUND, or as forks prints it</source>
        <translation>decide qué versión es válida; SLOT es JUDGE:ENTRY:ROUND, o como lo muestra forks</translation>
    </message>
    <message>
        <source>set aside what a merged file (by hash), a laptop or a judge brought, or bring it back</source>
        <translation>aparta lo que trajo un archivo combinado (por hash), un equipo o un juez o jueza, o lo recupera</translation>
    </message>
    <message>
        <source>the official result: of the close, else provisional</source>
        <translation>el resultado oficial: el del cierre; si no lo hay, el provisional</translation>
    </message>
    <message>
        <source>fix which sheets count for a round</source>
        <translation>fija qué hojas cuentan para una ronda</translation>
    </message>
    <message>
        <source>bring what the cut or a check let through into the next round</source>
        <translation>pasa a la ronda siguiente lo que admitió el corte o una verificación</translation>
    </message>
    <message>
        <source>record a decision beside the ranking</source>
        <translation>registra una decisión junto a la clasificación</translation>
    </message>
    <message>
        <source>the decisions that stand</source>
        <translation>las decisiones vigentes</translation>
    </message>
    <message>
        <source>write the call&apos;s key to a file under a password</source>
        <translation>escribe la clave de la convocatoria en un archivo con contraseña</translation>
    </message>
    <message>
        <source>take a call&apos;s key in; the password comes from a file or one line of input</source>
        <translation>incorpora la clave de una convocatoria; la contraseña viene de un archivo o de una línea de entrada</translation>
    </message>
    <message>
        <source>write a table; scores and entries are what analyse reads</source>
        <translation>escribe una tabla; scores y entries son las que lee analyse</translation>
    </message>
    <message>
        <source>explain an exchange file without importing it</source>
        <translation>explica un archivo de intercambio sin importarlo</translation>
    </message>
    <message>
        <source>check every byte and signature, and compute every result again</source>
        <translation>verifica cada byte y cada firma, y vuelve a calcular cada resultado</translation>
    </message>
    <message>
        <source>who did what, as the signed acts tell it, and which files came in here</source>
        <translation>quién hizo qué, según los actos firmados, y qué archivos llegaron aquí</translation>
    </message>
    <message>
        <source>rank a table of scores on disk under rules, without any call</source>
        <translation>clasifica según unas reglas una tabla de puntuaciones del disco, sin ninguna convocatoria</translation>
    </message>
    <message numerus="yes">
        <source>{call}, {round}: %n entries for {judge}.</source>
        <translation>
            <numerusform>{call}, {round}: %n propuesta para {judge}.</numerusform>
            <numerusform>{call}, {round}: %n propuestas para {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Preguntas: {contact}</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Hasta el {time}.</translation>
    </message>
    <message>
        <source>Nothing declared yet. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>Aún no se ha declarado nada. Tipos: {kinds}; --none si no hay nada que declarar.</translation>
    </message>
    <message>
        <source>Declared: no interests.</source>
        <translation>Declarado: sin intereses.</translation>
    </message>
    <message>
        <source>Declared: {kinds} {words}</source>
        <translation>Declarado: {kinds} {words}</translation>
    </message>
    <message>
        <source>The coordinator is told with the next ballot.</source>
        <translation>La coordinación lo sabrá con la próxima boleta.</translation>
    </message>
    <message>
        <source>either --none, or --kind and --words</source>
        <translation>--none, o bien --kind y --words</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Took back the last change, of {entry}.</source>
        <translation>Se deshizo el último cambio, de {entry}.</translation>
    </message>
    <message>
        <source>Did again what was taken back, of {entry}.</source>
        <translation>Se rehízo lo que se había deshecho, de {entry}.</translation>
    </message>
    <message>
        <source>{entry} is marked to come back to.</source>
        <translation>{entry} está marcada para volver a ella.</translation>
    </message>
    <message>
        <source>{entry} is no longer marked.</source>
        <translation>{entry} ya no está marcada.</translation>
    </message>
    <message>
        <source>Wrote {file}: all your scores and comments, for your own keeping.</source>
        <translation>Se escribió {file}: todas sus puntuaciones y comentarios, para que los conserve.</translation>
    </message>
    <message>
        <source>Done: {done} of {all} entries. Sheets not sent yet: {unsent}.</source>
        <translation>Hechas: {done} de {all} propuestas. Hojas aún sin enviar: {unsent}.</translation>
    </message>
    <message>
        <source>{entry} lacks: {criteria}</source>
        <translation>A {entry} le falta: {criteria}</translation>
    </message>
    <message>
        <source>Marked to come back to: {entries}</source>
        <translation>Marcadas para volver a ellas: {entries}</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else: {entries}</source>
        <translation>Otro equipo suyo dice algo distinto: {entries}</translation>
    </message>
    <message>
        <source>The text was corrected since you scored (score keep): {entries}</source>
        <translation>El texto se corrigió después de que usted puntuara (score keep): {entries}</translation>
    </message>
    <message>
        <source>Not judged: {entries}</source>
        <translation>Sin evaluar: {entries}</translation>
    </message>
    <message>
        <source>The deadline has passed by this computer&apos;s clock.</source>
        <translation>La fecha límite ya pasó según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>You have not declared interests yet (interests).</source>
        <translation>Aún no ha declarado sus intereses (interests).</translation>
    </message>
    <message>
        <source>Wrote {file}, byte for byte what was sent with receipt {receipt}.</source>
        <translation>Se escribió {file}, byte por byte igual a lo enviado con el acuse de recibo {receipt}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Sent (claimed)</source>
        <translation>Envío (según se declara)</translation>
    </message>
    <message>
        <source>what a judge is asked: criteria with their words, how many entries, until when</source>
        <translation>lo que se pide a un juez o jueza: criterios con sus textos, cuántas propuestas, hasta cuándo</translation>
    </message>
    <message>
        <source>declare interests, or show what was declared; the coordinator is told with the next ballot</source>
        <translation>declara intereses o muestra lo declarado; la coordinación lo sabrá con la próxima boleta</translation>
    </message>
    <message>
        <source>take back the last change to a score or comment</source>
        <translation>deshace el último cambio de una puntuación o un comentario</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>mark an entry to come back to, on this computer only</source>
        <translation>marca una propuesta para volver a ella, solo en este equipo</translation>
    </message>
    <message>
        <source>the text was corrected: keep my scores</source>
        <translation>el texto se corrigió: conserva mis puntuaciones</translation>
    </message>
    <message>
        <source>a judge&apos;s own copy of all scores and comments</source>
        <translation>copia propia de todas las puntuaciones y los comentarios de un juez o jueza</translation>
    </message>
    <message>
        <source>what is missing before sending; writes nothing</source>
        <translation>lo que falta antes de enviar; no escribe nada</translation>
    </message>
    <message>
        <source>what was sent when, with receipts</source>
        <translation>qué se envió y cuándo, con los acuses de recibo</translation>
    </message>
    <message>
        <source>write a ballot that was sent before once more, byte for byte</source>
        <translation>vuelve a escribir una boleta ya enviada, byte por byte</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Adjusted rank</source>
        <translation>Puesto ajustado</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>Puesto desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>P(top)</source>
        <translation>P(primeros)</translation>
    </message>
    <message>
        <source>No model: {code}</source>
        <translation>Sin modelo: {code}</translation>
    </message>
    <message>
        <source>Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}</source>
        <translation>Media {mean}; varianza de las propuestas {entries}, del jurado {judges}, del resto {rest}</translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>Las puntuaciones forman %n parte sin jueces en común: comparar propuestas de partes distintas se basa solo en supuestos</numerusform>
            <numerusform>Las puntuaciones forman %n partes sin jueces en común: comparar propuestas de partes distintas se basa solo en supuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Intraclass correlation: of one judge {one}, of the mean {mean}</source>
        <translation>Correlación intraclase: de un juez o jueza {one}, de la media {mean}</translation>
    </message>
    <message>
        <source>Kendall&apos;s W {value}</source>
        <translation>W de Kendall {value}</translation>
    </message>
    <message>
        <source>how sure the result is, and how far judges agree</source>
        <translation>cuán seguro es el resultado y cuánto concuerda el jurado</translation>
    </message>
    <message>
        <source>The texts for {judge} alone are larger than the limit, and texts are not divided: each file for {judge} exceeds it.</source>
        <translation>Solo los textos para {judge} superan ya el límite, y los textos no se dividen: cada archivo para {judge} lo supera.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>
            <numerusform>%n hoja parte de lo que usted puntuó en la ronda {round}. Cambie lo que haya cambiado; lo que deje igual irá así en su boleta.</numerusform>
            <numerusform>%n hojas parten de lo que usted puntuó en la ronda {round}. Cambie lo que haya cambiado; lo que deje igual irá así en su boleta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round starts from your sheets of round {round}, and none of them is on this computer. If you gave scores there on another one, open the ballot you sent from it, here, with open.</source>
        <translation>Esta ronda parte de sus hojas de la ronda {round}, y ninguna está en este equipo. Si la puntuó en otro equipo, abra aquí con open la boleta que envió desde él.</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}</source>
        <translation>demanda de {entries}: {asked}; capacidad de quienes pueden hacerlas: {places}</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}: {judges}</source>
        <translation>demanda de {entries}: {asked}; capacidad de quienes pueden hacerlas: {places}: {judges}</translation>
    </message>
    <message>
        <source>Taken off this round before, so given nothing: {judges} (--bring-back JUDGE asks one again).</source>
        <translation>Jurado ya retirado de esta ronda, que por eso no recibe nada: {judges} (--bring-back JUDGE vuelve a incluir a quien se indique).</translation>
    </message>
    <message>
        <source>nothing to save: say CRITERION=VALUE, a comment, --recuse, --cannot-judge, --take-back or --seen</source>
        <translation>no hay nada que guardar: indique CRITERION=VALUE, un comentario, --recuse, --cannot-judge, --take-back o --seen</translation>
    </message>
    <message>
        <source>either --rules, which say the scale, or --scale</source>
        <translation>--rules (que ya indica la escala) o --scale: solo una de las dos</translation>
    </message>
    <message>
        <source>--lang {lang} is not one of the program&apos;s languages: {langs}</source>
        <translation>--lang {lang} no es uno de los idiomas del programa: {langs}</translation>
    </message>
    <message>
        <source>To let them count, close {round} again with a reason.</source>
        <translation>Para que cuenten, cierre de nuevo {round} e indique el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that the package names are not in it; ask the coordinator for the whole package again before you score.</source>
        <translation>
            <numerusform>Falta en el paquete %n texto que este menciona; pida de nuevo a la coordinación el paquete completo antes de puntuar.</numerusform>
            <numerusform>Faltan en el paquete %n textos que este menciona; pida de nuevo a la coordinación el paquete completo antes de puntuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of entries are not here; open the other parts of the package, or ask the coordinator for them.</source>
        <translation>
            <numerusform>Falta aquí %n archivo de una propuesta; abra las otras partes del paquete o pídalo a la coordinación.</numerusform>
            <numerusform>Faltan aquí %n archivos de propuestas; abra las otras partes del paquete o pídalos a la coordinación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tables without names and titles, ready to be shared.</source>
        <translation>
            <numerusform>{file}: %n tabla sin nombres ni títulos, lista para compartir.</numerusform>
            <numerusform>{file}: %n tablas sin nombres ni títulos, listas para compartir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column {column} names attachments; --attachments DIR says in which folder they lie.</source>
        <translation>La columna {column} nombra archivos adjuntos; --attachments DIR indica en qué carpeta están.</translation>
    </message>
    <message>
        <source>Kept with the entrants&apos; private data, never shown to judges: {names}.</source>
        <translation>Se conservan con los datos personales de participantes y nunca se muestran al jurado: {names}.</translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, headings on line {line}.</source>
        <translation>Se leyó como CSV en {encoding}, celdas separadas por {separator}, encabezados en la línea {line}.</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file, headings on line {line}.</source>
        <translation>Se leyó la hoja de cálculo {sheet} de un archivo XLSX, encabezados en la línea {line}.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation>Columnas: {list}</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>No hay propuestas que se parezcan.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike; mark one of a pair with entries duplicate.</source>
        <translation>
            <numerusform>Hay %n par de propuestas que se parecen; marque una de las dos con entries duplicate.</numerusform>
            <numerusform>Hay %n pares de propuestas que se parecen; marque una de cada par con entries duplicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>By</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>take in a filled form, or scores that were typed from paper</source>
        <translation>incorpora un formulario completado o puntuaciones transcritas del papel</translation>
    </message>
    <message>
        <source>list what was typed once, or differently by two people</source>
        <translation>muestra lo que se transcribió una sola vez, o de modo distinto por dos personas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>When a form is back: sheets import {call} FILE --judge CODE --source form</source>
        <translation>Cuando vuelva un formulario: sheets import {call} FILE --judge CODE --source form</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets taken in.</source>
        <translation>
            <numerusform>Se incorporó %n hoja.</numerusform>
            <numerusform>Se incorporaron %n hojas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets would be taken in; nothing was changed.</source>
        <translation>
            <numerusform>Se incorporaría %n hoja; nada cambió.</numerusform>
            <numerusform>Se incorporarían %n hojas; nada cambió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what is here already.</source>
        <translation>
            <numerusform>%n hoja dice lo que ya está aquí.</numerusform>
            <numerusform>%n hojas dicen lo que ya está aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank: nothing is said about them.</source>
        <translation>
            <numerusform>%n propuesta está en blanco: no se dice nada de ella.</numerusform>
            <numerusform>%n propuestas están en blanco: no se dice nada de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets differ from what the judge&apos;s laptop sent: forks {call} shows both.</source>
        <translation>
            <numerusform>%n hoja difiere de lo que envió el equipo del juez o la jueza: forks {call} muestra ambas versiones.</numerusform>
            <numerusform>%n hojas difieren de lo que envió el equipo del juez o la jueza: forks {call} muestra ambas versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets wait: they count once a second person has typed the same.</source>
        <translation>
            <numerusform>%n hoja espera: contará cuando otra persona haya transcrito lo mismo.</numerusform>
            <numerusform>%n hojas esperan: contarán cuando otra persona haya transcrito lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</source>
        <translation>
            <numerusform>%n celda se transcribió de modo distinto. Mire el papel e importe otra vez, corregida, la transcripción errónea con --typing 1 o --typing 2.</numerusform>
            <numerusform>%n celdas se transcribieron de modo distinto. Mire el papel e importe otra vez, corregida, la transcripción errónea con --typing 1 o --typing 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problems need a look.</source>
        <translation>
            <numerusform>No se incorporó nada: %n problema necesita revisión.</numerusform>
            <numerusform>No se incorporó nada: %n problemas necesitan revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was the first typing already. If a second person has typed the same, say --typing 2.</source>
        <translation>Este archivo ya se incorporó como primera transcripción. Si otra persona transcribió lo mismo, indique --typing 2.</translation>
    </message>
    <message>
        <source>Nothing waits for a second typing.</source>
        <translation>Nada espera una segunda transcripción.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>First typing</source>
        <translation>Primera transcripción</translation>
    </message>
    <message>
        <source>Second typing</source>
        <translation>Segunda transcripción</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>transcrita</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>list entries that may have come twice, in whatever script</source>
        <translation>muestra propuestas que quizá llegaron dos veces, en cualquier sistema de escritura</translation>
    </message>
    <message>
        <source>Backup made and checked: {file}</source>
        <translation>Copia de seguridad hecha y verificada: {file}</translation>
    </message>
    <message>
        <source>It holds {records}, {acts}, {texts} and {drafts}.</source>
        <translation>Contiene {records}, {acts}, {texts} y {drafts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>No backup could be made ({code}): what you did is saved, but only in one place. Free some space, then say palmares-cli backup {call}.</source>
        <translation>No se pudo hacer la copia de seguridad ({code}): lo que hizo está guardado, pero en un solo lugar. Libere espacio y use palmares-cli backup {call}.</translation>
    </message>
    <message>
        <source>Call {call} is here again, in a folder of its own: {folder}</source>
        <translation>La convocatoria {call} está aquí de nuevo, en su propia carpeta: {folder}</translation>
    </message>
    <message>
        <source>Neither the backup nor the call as it was has been touched. With two of the same call here, name the folder instead of the call.</source>
        <translation>Ni la copia de seguridad ni la convocatoria tal como estaba se han tocado. Si la misma convocatoria está aquí dos veces, indique la carpeta en lugar de la convocatoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>Falta aquí %n archivo adjunto: incorpore un archivo de la convocatoria o un paquete que lo contenga.</numerusform>
            <numerusform>Faltan aquí %n archivos adjuntos: incorpore un archivo de la convocatoria o un paquete que los contenga.</numerusform>
        </translation>
    </message>
    <message>
        <source>What still proves itself of call {call} is in a new folder: {folder}</source>
        <translation>Lo que aún puede verificarse de la convocatoria {call} está en una carpeta nueva: {folder}</translation>
    </message>
    <message>
        <source>Saved: {records}, {acts}, {texts}, {files} and {drafts}.</source>
        <translation>Recuperado: {records}, {acts}, {texts}, {files} y {drafts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the records come from the newest good backup or from files sent before.</source>
        <translation>
            <numerusform>%n de los registros viene de la copia de seguridad válida más reciente o de un archivo enviado antes.</numerusform>
            <numerusform>%n de los registros vienen de la copia de seguridad válida más reciente o de archivos enviados antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%n registro perdió su firma: se guarda junto a la convocatoria y contará cuando un archivo lo traiga de nuevo.</numerusform>
            <numerusform>%n registros perdieron su firma: se guardan junto a la convocatoria y contarán cuando un archivo los traiga de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%n fila estaba dañada y no pudo recuperarse de donde estaba.</numerusform>
            <numerusform>%n filas estaban dañadas y no pudieron recuperarse de donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>Falta aquí %n texto que menciona un registro: puede traerlo un archivo de la convocatoria o un paquete.</numerusform>
            <numerusform>Faltan aquí %n textos que mencionan los registros: pueden traerlos un archivo de la convocatoria o un paquete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists that records name are not here: a bundle may bring them.</source>
        <translation>
            <numerusform>Falta aquí %n lista que menciona un registro: puede traerla un archivo de la convocatoria.</numerusform>
            <numerusform>Faltan aquí %n listas que mencionan los registros: puede traerlas un archivo de la convocatoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged call was only read and lies untouched in {folder}</source>
        <translation>La convocatoria dañada solo se leyó y sigue intacta en {folder}</translation>
    </message>
    <message>
        <source>Set digest: {digest}. Compare it with a colleague&apos;s, or merge the ballots and bundles again: what is missing comes back.</source>
        <translation>Huella del conjunto: {digest}. Compárela con la que tenga otra persona de la coordinación, o combine de nuevo las boletas y los archivos de la convocatoria: lo que falta se recuperará.</translation>
    </message>
    <message>
        <source>Erasing {code} would take away {texts} and {files}.</source>
        <translation>Borrar {code} quitaría {texts} y {files}.</translation>
    </message>
    <message>
        <source>Codes, scores and results stay as they were.</source>
        <translation>Los códigos, las puntuaciones y los resultados quedan como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copies of files sent before held some of it and were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n copia guardada de un archivo enviado antes que contenía parte de ello.</numerusform>
            <numerusform>Se eliminaron %n copias guardadas de archivos enviados antes que contenían parte de ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>These packages were sent before and hold some of it. Ask for them to be deleted; the judges&apos; programs erase it when the next package is opened:</source>
        <translation>Estos paquetes se enviaron antes y contienen parte de ello. Pida que se eliminen; los programas de los jueces lo borran al abrir el siguiente paquete:</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juez/a</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>texts and files</source>
        <translation>textos y archivos</translation>
    </message>
    <message>
        <source>Trial of {title}</source>
        <translation>Ensayo de {title}</translation>
    </message>
    <message>
        <source>Trial run {call} is ready: {entries}, {judges}, {sheets} with made-up scores.</source>
        <translation>El ensayo {call} está listo: {entries}, {judges}, {sheets} con puntuaciones inventadas.</translation>
    </message>
    <message>
        <source>Nothing of it can reach call {call}: it is a call of its own. Throw it away with palmares-cli call test {trial} --discard.</source>
        <translation>Nada de él puede llegar a la convocatoria {call}: es una convocatoria aparte. Deséchelo con palmares-cli call test {trial} --discard.</translation>
    </message>
    <message>
        <source>Trial run {call} was thrown away.</source>
        <translation>El ensayo {call} se desechó.</translation>
    </message>
    <message>
        <source>make a backup and check it, or list those that made themselves; rank, verify … take a backup&apos;s path as CALL</source>
        <translation>hace una copia de seguridad y la verifica, o muestra las que se hicieron solas; rank, verify … aceptan la ruta de una copia como CALL</translation>
    </message>
    <message>
        <source>make a call again from a backup, in a new folder</source>
        <translation>vuelve a crear una convocatoria a partir de una copia de seguridad, en una carpeta nueva</translation>
    </message>
    <message>
        <source>save what still proves itself from a damaged call or backup, in a new folder, with counts</source>
        <translation>recupera en una carpeta nueva lo que aún puede verificarse de una convocatoria o copia de seguridad dañada, con recuentos</translation>
    </message>
    <message>
        <source>forget an entrant or a judge: texts and files go everywhere, results stay</source>
        <translation>olvida a una persona participante o del jurado: los textos y archivos desaparecen de todas partes, los resultados quedan</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</source>
        <translation>
            <numerusform>Aquí hay %n copia de seguridad. Se conservan las diez más recientes y una por día de los catorce días anteriores.</numerusform>
            <numerusform>Aquí hay %n copias de seguridad. Se conservan las diez más recientes y una por día de los catorce días anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about round {round}; --round names another.</source>
        <translation>Se trata de la ronda {round}; --round indica otra.</translation>
    </message>
    <message>
        <source>Round {round} is closed under the rules before: they decide until it is closed again, with close {call} --round {round} --reason TEXT</source>
        <translation>La ronda {round} se cerró con las reglas anteriores, y con ellas se decide hasta que se cierre de nuevo, con close {call} --round {round} --reason TEXT</translation>
    </message>
    <message>
        <source>closed, changed since</source>
        <translation>cerrada, con cambios posteriores</translation>
    </message>
    <message>
        <source>To let the present rules decide, close {round} again with a reason.</source>
        <translation>Para que decidan las reglas actuales, cierre {round} de nuevo con un motivo.</translation>
    </message>
    <message>
        <source>This is the result as it was closed. What came or was changed since needs a new close: close {call} --round {round} --reason TEXT</source>
        <translation>Este es el resultado tal como se cerró. Lo que llegó o cambió después requiere un nuevo cierre: close {call} --round {round} --reason TEXT</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>{entry} has no files.</source>
        <translation>{entry} no tiene archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached to {entry}.</source>
        <translation>
            <numerusform>Se adjuntó %n archivo a {entry}.</numerusform>
            <numerusform>Se adjuntaron %n archivos a {entry}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was taken off {entry}.</source>
        <translation>El archivo se quitó de {entry}.</translation>
    </message>
    <message>
        <source>Judges who have a package see this with the next one: package {call} --out DIR</source>
        <translation>Los jueces que ya tienen un paquete lo verán con el siguiente: package {call} --out DIR</translation>
    </message>
    <message>
        <source>the files of an entry, by number</source>
        <translation>los archivos de una propuesta, por número</translation>
    </message>
    <message>
        <source>give an entry more files; judges get them with their next package</source>
        <translation>añade archivos a una propuesta; los jueces los reciben con su próximo paquete</translation>
    </message>
    <message>
        <source>take a file off an entry: its number, or how its hash begins</source>
        <translation>quita un archivo de una propuesta: su número o el comienzo de su hash</translation>
    </message>
    <message>
        <source>Its entries are made up: the call has none yet.</source>
        <translation>Sus propuestas son inventadas: la convocatoria aún no tiene ninguna.</translation>
    </message>
    <message>
        <source>Its judges are made up: the call has none yet.</source>
        <translation>Sus jueces son inventados: la convocatoria aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>Nobody could be assigned in it: palmares-cli assign {trial} --dry-run tells what stands in the way.</source>
        <translation>No se pudo asignar a nadie: palmares-cli assign {trial} --dry-run dice qué lo impide.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>En los paquetes</translation>
    </message>
    <message>
        <source>title ({lang})</source>
        <translation>título ({lang})</translation>
    </message>
    <message>
        <source>text ({lang})</source>
        <translation>texto ({lang})</translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation>atributo {name}</translation>
    </message>
    <message>
        <source>inside file {number}</source>
        <translation>dentro del archivo {number}</translation>
    </message>
    <message>
        <source>name of the entrant</source>
        <translation>nombre de quien participa</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>organisation of the entrant</source>
        <translation>organización de quien participa</translation>
    </message>
    <message>
        <source>address of the entrant</source>
        <translation>dirección de quien participa</translation>
    </message>
    <message>
        <source>e-mail of the entrant</source>
        <translation>correo de quien participa</translation>
    </message>
    <message>
        <source>phone of the entrant</source>
        <translation>teléfono de quien participa</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>stays in</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>datos ocultos</translation>
    </message>
    <message>
        <source>sent as it came</source>
        <translation>se envía como llegó</translation>
    </message>
    <message>
        <source>sound is not cleaned</source>
        <translation>el sonido no se limpia</translation>
    </message>
    <message>
        <source>video is not cleaned</source>
        <translation>el video no se limpia</translation>
    </message>
    <message>
        <source>files of this type are not cleaned</source>
        <translation>los archivos de este tipo no se limpian</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>breaks the rules of its format</source>
        <translation>incumple las reglas de su formato</translation>
    </message>
    <message>
        <source>two versions of the entry differ</source>
        <translation>hay dos versiones distintas de la propuesta</translation>
    </message>
    <message>
        <source>the file is not here</source>
        <translation>el archivo no está aquí</translation>
    </message>
    <message>
        <source>Nothing was found that shows who sent the entries.</source>
        <translation>No se encontró nada que muestre quién envió las propuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Look yourself at what %n pictures show: names in a picture are not found.</source>
        <translation>
            <numerusform>Mire qué se ve en %n imagen: los nombres dentro de una imagen no se detectan.</numerusform>
            <numerusform>Mire qué se ve en %n imágenes: los nombres dentro de una imagen no se detectan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no data of an entrant: only addresses, numbers and links were looked for.</source>
        <translation>
            <numerusform>%n propuesta no tiene datos de quien participa: solo se buscaron direcciones, números y enlaces.</numerusform>
            <numerusform>%n propuestas no tienen datos de quien participa: solo se buscaron direcciones, números y enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries may show who sent them: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n propuesta puede mostrar quién la envió: entries blindness {call} la nombra.</numerusform>
            <numerusform>%n propuestas pueden mostrar quién las envió: entries blindness {call} las nombra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n archivo adjunto no se puede limpiar y se envía como llegó: entries blindness {call} lo nombra.</numerusform>
            <numerusform>%n archivos adjuntos no se pueden limpiar y se envían como llegaron: entries blindness {call} los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>say what shows who sent an entry, and which files packages cannot clean</source>
        <translation>dice qué muestra quién envió una propuesta y qué archivos no pueden limpiar los paquetes</translation>
    </message>
    <message>
        <source>To take it out: advance {call} --from {from}. To keep it in: entries reinstate {call} {entry} --round {round} --reason TEXT.</source>
        <translation>Para sacarla: advance {call} --from {from}. Para dejarla: entries reinstate {call} {entry} --round {round} --reason TEXT.</translation>
    </message>
    <message>
        <source>It has sheets there and so stays in. To take it out: entries disqualify {call} {entry} --round {round} --reason TEXT.</source>
        <translation>Tiene hojas allí y por eso se queda. Para sacarla: entries disqualify {call} {entry} --round {round} --reason TEXT.</translation>
    </message>
    <message>
        <source>Taken out of {round}, as they have not come through {from}: {entries}</source>
        <translation>Se sacaron de {round} por no haber pasado {from}: {entries}</translation>
    </message>
    <message>
        <source>In {round} without having come through {from}, and kept as there are sheets of them: {entries}</source>
        <translation>En {round} sin haber pasado {from}; se quedan porque tienen hojas: {entries}</translation>
    </message>
    <message>
        <source>Have not come through {from}, and are in {round} because somebody put them in: {entries}</source>
        <translation>No han pasado {from} y están en {round} porque alguien las incluyó: {entries}</translation>
    </message>
    <message>
        <source>Came through {from}, and are not in {round} because of their state there: {entries}</source>
        <translation>Pasaron {from}, pero no están en {round} por su estado allí: {entries}</translation>
    </message>
    <message>
        <source>Here already, and now with a seat in rounds where they had none: {judges}</source>
        <translation>Ya estaban aquí y ahora están en un panel de rondas en que no lo estaban: {judges}</translation>
    </message>
    <message>
        <source>correct a judge: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</source>
        <translation>corrige los datos de un juez o jueza: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n of its records were set aside. Bring back?</source>
        <translation>
            <numerusform>{file}: %n de sus registros está apartado. ¿Recuperarlo?</numerusform>
            <numerusform>{file}: %n de sus registros están apartados. ¿Recuperarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>    palmares-cli aside {call} {name} --back --reason TEXT</source>
        <translation>    palmares-cli aside {call} {name} --back --reason MOTIVO</translation>
    </message>
    <message>
        <source>{entry}: its file {hash} is not on this computer.</source>
        <translation>{entry}: su archivo {hash} no está en este equipo.</translation>
    </message>
    <message>
        <source>Verified: all that is here is as it was signed; some files are not here.</source>
        <translation>Verificado: todo lo que está aquí está como se firmó; faltan algunos archivos.</translation>
    </message>
    <message>
        <source>Send each judge the file with the judge&apos;s code. Nobody else&apos;s scores and none of the entrants&apos; private data are in it.</source>
        <translation>Envíe a cada juez/a el archivo con su código. No contiene puntuaciones ajenas ni datos privados de participantes.</translation>
    </message>
    <message>
        <source>{file}: {bytes}</source>
        <translation>{file}: {bytes}</translation>
    </message>
    <message>
        <source>sheets it rests on</source>
        <translation>hojas en que se basa</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>New to judge: {entries}</source>
        <translation>Nuevas por evaluar: {entries}</translation>
    </message>
    <message>
        <source>Texts or files have changed, look again: {entries}</source>
        <translation>Cambiaron textos o archivos; vuelva a revisarlas: {entries}</translation>
    </message>
    <message>
        <source>No longer to be judged: {entries}</source>
        <translation>Ya no se evalúan: {entries}</translation>
    </message>
    <message>
        <source>New deadline: {time}</source>
        <translation>Nueva fecha límite: {time}</translation>
    </message>
    <message>
        <source>There is no deadline any more.</source>
        <translation>Ya no hay fecha límite.</translation>
    </message>
    <message>
        <source>Erased of {code}: {texts} and {files}. They are gone from this call and all its backups, for good.</source>
        <translation>Se borró de {code}: {texts} y {files}. Ya no están en esta convocatoria ni en ninguna de sus copias de seguridad, de forma definitiva.</translation>
    </message>
    <message>
        <source>It would be erased in {folder} as well.</source>
        <translation>También se borraría en {folder}.</translation>
    </message>
    <message>
        <source>Erased as well in {folder}, another copy in this home.</source>
        <translation>También se ha borrado en {folder}, otra copia en esta carpeta de datos.</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and holds the call as it was then: it would be deleted.</source>
        <translation>{folder} se apartó por estar dañada y contiene la convocatoria tal como era entonces: se eliminaría.</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and held the call as it was then: it was deleted.</source>
        <translation>{folder} se apartó por estar dañada y contenía la convocatoria tal como era entonces: se ha eliminado.</translation>
    </message>
    <message>
        <source>{folder} was not reached and may still hold it. {why} Then say palmares-cli erase {call} {code} --reason {reason} again.</source>
        <translation>No se pudo acceder a {folder}, que quizá aún lo contenga. {why} Después, repita palmares-cli erase {call} {code} --reason {reason}.</translation>
    </message>
    <message>
        <source>{folder} belongs to a judge who works in this home, and holds it until it takes in a newer package: palmares-cli package {call} --judge {judge} --out DIR, then palmares-cli open the new file.</source>
        <translation>{folder} es de un juez o jueza que trabaja en esta carpeta de datos y lo conserva hasta que se incorpore un paquete más reciente: palmares-cli package {call} --judge {judge} --out DIR, y después palmares-cli open con el archivo nuevo.</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call {folder} is. It was not reached and may hold it: look into it and delete it yourself.</source>
        <translation>Ya no se puede saber de qué convocatoria es {folder}. No se pudo acceder a ella y quizá lo contenga: revísela y elimínela usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum and could not be ranked: {entries}.</source>
        <translation>
            <numerusform>%n propuesta tiene menos jurados que su quórum y no podría clasificarse: {entries}.</numerusform>
            <numerusform>%n propuestas tienen menos jurados que su quórum y no podrían clasificarse: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>answer a finding: counted or not_counted for a sheet that was not assigned or was taken back, device_confirmed for a second laptop, seen for the others</source>
        <translation>responder a un hallazgo: counted o not_counted para una hoja no asignada o retirada, device_confirmed para un segundo equipo, seen para los demás</translation>
    </message>
    <message>
        <source>make a trial run: a copy with its own id, named like CALL with -TEST after it, and made-up scores; --discard throws away the copy that CALL then names</source>
        <translation>hacer un ensayo: una copia con identificador propio, llamada como CALL con -TEST detrás, y puntuaciones inventadas; --discard desecha la copia que CALL nombre entonces</translation>
    </message>
    <message>
        <source>correct an entry: title=, text=, language=, division=, name=, email=, …, private.NAME= (kept apart), entrant.NAME= (coded, no personal data)</source>
        <translation>corregir una propuesta: title=, text=, language=, division=, name=, email=, …, private.NAME= (se guarda aparte), entrant.NAME= (codificado, sin datos personales)</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%n hoja sustituye lo que la misma persona había transcrito antes.</numerusform>
            <numerusform>%n hojas sustituyen lo que la misma persona había transcrito antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of what is for {call} was taken in. Save that call with salvage {call}, then merge these files again.</source>
        <translation>No se incorporó nada de lo que es para {call}. Recupere esa convocatoria con salvage {call} y combine después otra vez estos archivos.</translation>
    </message>
    <message>
        <source>unpacks to more than can be looked through</source>
        <translation>al descomprimirse ocupa más de lo que se puede revisar</translation>
    </message>
    <message>
        <source>{judge} has declared interests: {kinds} {words} (conflict makes one of them count)</source>
        <translation>{judge} ha declarado intereses: {kinds} {words} (con conflict uno de ellos cuenta como conflicto)</translation>
    </message>
    <message>
        <source>answer for a judge&apos;s second laptop (JUDGE/ and the first digits of its key, as judges list shows it)</source>
        <translation>responde por el segundo equipo de un juez o jueza (JUDGE/ y los primeros dígitos de su clave, tal como aparecen en judges list)</translation>
    </message>
    <message>
        <source>{entry}, from {device}: {scores} {comment}</source>
        <translation>{entry}, de {device}: {scores} {comment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have come through into {round}.</source>
        <translation>
            <numerusform>%n propuesta ha pasado a {round}.</numerusform>
            <numerusform>%n propuestas han pasado a {round}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: who signed this was set aside. It is kept, and counts as soon as they are brought back.</source>
        <translation>{file}: quien firmó esto está apartado. Se conserva, y contará en cuanto se le recupere.</translation>
    </message>
    <message>
        <source>{file}: nobody here vouches for the laptop that signed this (UNKNOWN_SIGNER). It is kept, and goes in by itself with the bundle that brings the invitation. To take it at once, merge it with --with-unknown: it counts once its invitation is here.</source>
        <translation>{file}: nadie responde aquí por el equipo que firmó esto (UNKNOWN_SIGNER). Se guarda, y entrará por sí solo con el archivo de la convocatoria que traiga la invitación. Para incorporarlo ya, combínelo con --with-unknown: contará en cuanto llegue su invitación.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too).</source>
        <translation>
            <numerusform>%n asignación está en un paquete ya enviado y se mantiene (--deal-anew con --reason la retira también).</numerusform>
            <numerusform>%n asignaciones están en paquetes ya enviados y se mantienen (--deal-anew con --reason las retira también).</numerusform>
        </translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} no more: what is finished stays, and nothing new is asked.</source>
        <translation>{judge} ya no participa en la ronda {round}: lo terminado se mantiene y no se le pide nada nuevo.</translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} again.</source>
        <translation>{judge} vuelve a participar en la ronda {round}.</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>ya no se pide</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificada</translation>
    </message>
    <message>
        <source>came twice</source>
        <translation>llegó dos veces</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>no elegible</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>no está en esta ronda</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflicto de intereses</translation>
    </message>
    <message>
        <source>Last ballot</source>
        <translation>Última boleta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>terminó antes</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>sin boleta</translation>
    </message>
    <message>
        <source>{judge} ({kind}, {missing} missing)</source>
        <translation>{judge} ({kind}, pendientes: {missing})</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent no final ballot: {judges}</source>
        <translation>
            <numerusform>%n juez/a no ha enviado una boleta final: {judges}</numerusform>
            <numerusform>%n jueces no han enviado una boleta final: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>what judges gave, answered and wrote, sheet by sheet; --comments: only those with words</source>
        <translation>lo que los jueces puntuaron, respondieron y escribieron, hoja por hoja; --comments: solo las que tienen comentarios</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Puntuado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>No hay ninguna hoja así.</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the committee: {words}</source>
        <translation>{entry}, {judge} para el comité: {words}</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the entrant: {words}</source>
        <translation>{entry}, {judge} para la persona participante: {words}</translation>
    </message>
    <message>
        <source>--what {what} names nobody: leave --identified out</source>
        <translation>--what {what} no nombra a nadie: omita --identified</translation>
    </message>
    <message>
        <source>Stopping before round {about}: so few entries and judges leave nothing to be judged in it</source>
        <translation>Se detiene antes de la ronda {about}: con tan pocas propuestas y jueces no queda nada que evaluar en ella</translation>
    </message>
    <message>
        <source>The same in both: keep either. resolve CALL --same --reason T answers for all that are like this.</source>
        <translation>Dicen lo mismo: vale cualquiera. resolve CALL --same --reason T resuelve todas las que están en el mismo caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n things that two people had said alike are settled.</source>
        <translation>
            <numerusform>Queda resuelto %n caso en que dos personas dijeron lo mismo.</numerusform>
            <numerusform>Quedan resueltos %n casos en que dos personas dijeron lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>  {first} keeps it; {verb} {call} {name} code={proposed} gives the other one of its own.</source>
        <translation>  {first} lo conserva; {verb} {call} {name} code={proposed} da al otro uno propio.</translation>
    </message>
    <message>
        <source>At the cut or still open, for the committee to decide (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>En el corte o aún pendientes, para que decida el comité (advance --entry CODE --reason T hace pasar una): {entries}</translation>
    </message>
    <message>
        <source>Decided for before, and counting on: {slots} (resolve decides otherwise).</source>
        <translation>Ya decididas y siguen contando: {slots} (resolve decide otra cosa).</translation>
    </message>
    <message>
        <source>in two versions</source>
        <translation>en dos versiones</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>Se escribió %n archivo en {folder}</numerusform>
            <numerusform>Se escribieron %n archivos en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate for {entries}: the entrant has no name here (entries set CALL ENTRY name=NAME gives one).</source>
        <translation>Sin certificado para {entries}: aquí no consta el nombre de la persona participante (se indica con entries set CALL ENTRY name=NAME).</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>En la carta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>not yet, nobody has read it</source>
        <translation>todavía no: nadie lo ha leído</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant in this round.</source>
        <translation>En esta ronda nadie del jurado ha escrito nada para participantes.</translation>
    </message>
    <message>
        <source>The comment of {judge} for {entry}: {state}.</source>
        <translation>Comentario de {judge} para {entry}: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments go into letters as they were written.</source>
        <translation>
            <numerusform>%n comentario va en la carta tal cual.</numerusform>
            <numerusform>%n comentarios van en las cartas tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>write a paper about a round: .pdf, .html or plain text by the ending of the file</source>
        <translation>escribe un documento sobre una ronda: .pdf, .html o texto sin formato según la extensión del archivo</translation>
    </message>
    <message>
        <source>what judges wrote for entrants, and what of it letters may say</source>
        <translation>lo que el jurado escribió para participantes y qué parte de ello pueden incluir las cartas</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter as it was written; without ENTRY all that nobody answered</source>
        <translation>incluye un comentario tal cual en la carta a la persona participante; sin ENTRY, todos los que aún no tienen respuesta</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter in other words</source>
        <translation>incluye un comentario con otras palabras en la carta a la persona participante</translation>
    </message>
    <message>
        <source>keep a comment out of the entrant&apos;s letter</source>
        <translation>deja un comentario fuera de la carta a la persona participante</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments still hold what their makers&apos; programs wrote into them: package {call} cleans them, then write the bundle again.</source>
        <translation>
            <numerusform>%n archivo adjunto aún contiene lo que escribió en él el programa de su autor: package {call} lo limpia; después, escriba de nuevo el archivo de la convocatoria.</numerusform>
            <numerusform>%n archivos adjuntos aún contienen lo que escribieron en ellos los programas de sus autores: package {call} los limpia; después, escriba de nuevo el archivo de la convocatoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has not been touched.</source>
        <translation>La copia de seguridad no se ha tocado.</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. What is said is remembered once the table has come in.</source>
        <translation>Para cambiarlo, use --map FIELD=COLUMN; el campo - omite una columna. Lo que se indica se recuerda una vez importada la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again.</source>
        <translation>
            <numerusform>%n hoja repite valores que se sustituyeron después, y quedó fuera: {codes}. Para incorporarla de todos modos, añada --again.</numerusform>
            <numerusform>%n hojas repiten valores que se sustituyeron después, y quedaron fuera: {codes}. Para incorporarlas de todos modos, añada --again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank here and had scores before, which stand: {codes}.</source>
        <translation>
            <numerusform>%n propuesta está en blanco aquí y tenía antes puntuaciones, que se mantienen: {codes}.</numerusform>
            <numerusform>%n propuestas están en blanco aquí y tenían antes puntuaciones, que se mantienen: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before are replaced:</source>
        <translation>
            <numerusform>Se sustituye %n celda incorporada antes:</numerusform>
            <numerusform>Se sustituyen %n celdas incorporadas antes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before would be replaced:</source>
        <translation>
            <numerusform>Se sustituiría %n celda incorporada antes:</numerusform>
            <numerusform>Se sustituirían %n celdas incorporadas antes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions; the closed result stands as it was closed: see forks {call}</source>
        <translation>
            <numerusform>%n hoja tiene dos versiones; el resultado cerrado queda como se cerró: vea forks {call}</numerusform>
            <numerusform>%n hojas tienen dos versiones; el resultado cerrado queda como se cerró: vea forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} is closed, and its result stands without what was changed now: judge what is new, then close {call} --round {round} --reason TEXT again.</source>
        <translation>La ronda {round} está cerrada y su resultado queda sin lo que se acaba de cambiar: evalúe lo nuevo y luego ejecute otra vez close {call} --round {round} --reason TEXT.</translation>
    </message>
    <message>
        <source>Have left {from} since (withdrawn, disqualified or the like), and are not let into {round}: {entries}</source>
        <translation>Han salido de {from} desde entonces (retiradas, descalificadas o similar) y no pasan a {round}: {entries}</translation>
    </message>
    <message>
        <source>--kind {kind} names nobody: leave --identified out</source>
        <translation>--kind {kind} no nombra a nadie: omita --identified</translation>
    </message>
    <message>
        <source>A column that puts entrants into groups and names nobody becomes a coded attribute with --map entrant.NAME=COLUMN; it stays when an entry is erased.</source>
        <translation>Una columna que agrupa a las personas participantes y no nombra a nadie se convierte en atributo codificado con --map entrant.NAME=COLUMN; permanece cuando se borra una propuesta.</translation>
    </message>
    <message>
        <source>What another laptop of yours says of {entry} differs, and stands beside it: score list {call} shows both. score {call} {entry} --seen lets yours replace it.</source>
        <translation>Lo que otro equipo suyo dice de {entry} difiere, y se conservan ambas versiones: score list {call} las muestra. score {call} {entry} --seen hace que la de este equipo sustituya a la otra.</translation>
    </message>
    <message>
        <source>Your laptops differ, so that nothing counts until you say which holds: {entries}. score list {call} shows what each says.</source>
        <translation>Sus equipos difieren, y nada cuenta hasta que diga qué vale: {entries}. score list {call} muestra lo que dice cada uno.</translation>
    </message>
    <message>
        <source>Round {round} is closed: these are the rules its result rests on. They were changed since; call rules {call} --today prints them as they are now.</source>
        <translation>La ronda {round} está cerrada: estas son las reglas en que se basa su resultado. Se cambiaron después; call rules {call} --today las muestra como son ahora.</translation>
    </message>
    <message>
        <source>No column was taken for: {names}. If there is one, say --map FIELD=COLUMN.</source>
        <translation>Ninguna columna se tomó como: {names}. Si la hay, indique --map FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>What was declared was erased. Who judges on declares again. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>Lo que se declaró fue borrado. Quien siga evaluando debe declarar de nuevo. Tipos: {kinds}; --none si no hay nada que declarar.</translation>
    </message>
    <message>
        <source>Which packages written here hold some of it: erase {call} CODE --dry-run, with the code of the entry or judge.</source>
        <translation>Qué paquetes escritos aquí contienen parte de ello: erase {call} CODE --dry-run, con el código de la propuesta o del juez o la jueza.</translation>
    </message>
    <message>
        <source>Colleagues erase it when they take in your next bundle. Bundles, forms, tables and reports saved elsewhere are not reached: delete those yourself.</source>
        <translation>Sus colegas lo borran al incorporar el próximo archivo de la convocatoria que usted les envíe. Los archivos de la convocatoria, los formularios, las tablas y los informes guardados en otro lugar quedan fuera de alcance: elimínelos usted.</translation>
    </message>
    <message>
        <source>{judge} had declared interests or none; it was erased.</source>
        <translation>{judge} había declarado sus intereses o que no los tenía; esa declaración se borró.</translation>
    </message>
    <message numerus="yes">
        <source>Round {round}: %n entries are still to be scored.</source>
        <translation>
            <numerusform>Ronda {round}: queda %n propuesta por puntuar.</numerusform>
            <numerusform>Ronda {round}: quedan %n propuestas por puntuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} goes with {other} only</source>
        <translation>{option} solo va con {other}</translation>
    </message>
    <message>
        <source>(waived at a close; it still stands, and is in the way of the next one)</source>
        <translation>(se renunció a exigirlo en un cierre; sigue pendiente e impide el siguiente)</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings are taken off, and there is no plan in which others take over.</source>
        <translation>
            <numerusform>Se retira %n evaluación, y no hay un plan en el que otros la asuman.</numerusform>
            <numerusform>Se retiran %n evaluaciones, y no hay un plan en el que otros las asuman.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}. Ask for fewer judges an entry with assign --per-entry N --top-up, or bring in another judge and then assign --top-up.</source>
        <translation>{why}. Pida menos jueces por propuesta con assign --per-entry N --top-up, o incorpore a otra persona al jurado y luego use assign --top-up.</translation>
    </message>
    <message>
        <source>either {one} or {other}</source>
        <translation>{one} o {other}: solo una de las dos</translation>
    </message>
    <message>
        <source>write a spreadsheet for each judge who cannot install the program; --paper: score sheets to print, with the texts: --texts</source>
        <translation>escribe una hoja de cálculo para cada juez o jueza que no pueda instalar el programa; --paper: hojas de puntuación para imprimir, con los textos: --texts</translation>
    </message>
    <message>
        <source>When sheets are back, two people type them: sheets import {call} TABLE --judge CODE --source paper</source>
        <translation>Cuando vuelvan las hojas, dos personas las transcriben: sheets import {call} TABLE --judge CODE --source paper</translation>
    </message>
    <message>
        <source>{option} goes with {other} alone</source>
        <translation>{option} solo va con {other}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>  To take it out: entries {verb} {call} {entry} --round {round} --reason TEXT. To have it back: entries reinstate {call} {entry} --round {from} --reason TEXT.</source>
        <translation>  Para sacarla: entries {verb} {call} {entry} --round {round} --reason TEXT. Para readmitirla: entries reinstate {call} {entry} --round {from} --reason TEXT.</translation>
    </message>
    <message>
        <source>  To find others: assign {call} --round {round} --top-up.</source>
        <translation>  Para encontrar otros: assign {call} --round {round} --top-up.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings were waived at a close and are asked about again at the next one; everything else has its answer.</source>
        <translation>
            <numerusform>%n asunto se eximió en un cierre y se pregunta de nuevo en el siguiente; todo lo demás tiene respuesta.</numerusform>
            <numerusform>%n asuntos se eximieron en un cierre y se preguntan de nuevo en el siguiente; todo lo demás tiene respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>dejó el jurado</translation>
    </message>
    <message>
        <source>{judge} has dropped out of round {round}: {reason}. To bring the judge back: assign {call} --round {round} --bring-back {judge}.</source>
        <translation>{judge} dejó la ronda {round}: {reason}. Para que vuelva: assign {call} --round {round} --bring-back {judge}.</translation>
    </message>
    <message>
        <source>Black out the words with entries redact {call} ENTRY, correct texts with entries set {call} ENTRY FIELD=VALUE, take a file off with entries detach {call} ENTRY NUMBER.</source>
        <translation>Tache las palabras con entries redact {call} ENTRY, corrija textos con entries set {call} ENTRY FIELD=VALUE, quite un archivo con entries detach {call} ENTRY NUMBER.</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office.</source>
        <translation>
            <numerusform>{entry}: barras negras en %n título o texto; el jurado lo recibe con el próximo paquete. Las palabras originales se quedan en la coordinación.</numerusform>
            <numerusform>{entry}: barras negras en %n títulos y textos; el jurado los recibe con el próximo paquete. Las palabras originales se quedan en la coordinación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be blacked out: {words}</source>
        <translation>Se tacharía: {words}</translation>
    </message>
    <message>
        <source>1 pass, 0 fail, 2 unsure</source>
        <translation>1 cumple, 0 no cumple, 2 duda</translation>
    </message>
    <message>
        <source>Ask one more judge: assign {call} --round {round} --more {entry}</source>
        <translation>Pida una persona más: assign {call} --round {round} --more {entry}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind: rank {call} --round {round} names them.</source>
        <translation>
            <numerusform>… y %n más de este tipo: rank {call} --round {round} lo nombra.</numerusform>
            <numerusform>… y %n más de este tipo: rank {call} --round {round} los nombra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %n entries left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>Se omitieron los textos y archivos de %n propuesta: no consta el consentimiento para mostrarlos.</numerusform>
            <numerusform>Se omitieron los textos y archivos de %n propuestas: no consta el consentimiento para mostrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of this call is not here: what was merged can be read, checked and exported. To act on it, restore the key with keys restore.</source>
        <translation>La clave de esta convocatoria no está aquí: lo combinado se puede leer, comprobar y exportar. Para actuar, restaure la clave con keys restore.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>A reason that {judge} would read about {entries} shows, or may show, who takes part: it was left out of the package.</source>
        <translation>Un motivo que {judge} leería sobre {entries} muestra, o puede mostrar, quién participa: se dejó fuera del paquete.</translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>La copia de seguridad {file} la escribió una versión más nueva de Palmares y todavía lo contiene. Actualice Palmares o elimine usted ese archivo.</translation>
    </message>
    <message>
        <source>Rank in {panel}</source>
        <translation>Puesto en {panel}</translation>
    </message>
    <message>
        <source>Title ({lang}, {origin}):</source>
        <translation>Título ({lang}, {origin}):</translation>
    </message>
    <message>
        <source>Text ({lang}, {origin}):</source>
        <translation>Texto ({lang}, {origin}):</translation>
    </message>
    <message>
        <source>not here: withheld, erased, or never sent</source>
        <translation>no está aquí: se retuvo, se borró o nunca se envió</translation>
    </message>
    <message>
        <source>Above the limit, because what was sent or begun stays: {who}</source>
        <translation>Por encima del límite, porque lo enviado o empezado se mantiene: {who}</translation>
    </message>
    <message>
        <source>Begun before the conflict was known, so standing but counting for nothing: {who}</source>
        <translation>Empezadas antes de conocerse el conflicto: se mantienen, pero no cuentan: {who}</translation>
    </message>
    <message>
        <source>Begun, though the judge&apos;s panel does not judge the entry: {who}</source>
        <translation>Empezadas, aunque el panel del juez o la jueza no evalúa la propuesta: {who}</translation>
    </message>
    <message>
        <source>More judges than asked: {who}</source>
        <translation>Más jueces de los pedidos: {who}</translation>
    </message>
    <message>
        <source>Do not read the language of the entry: {who}</source>
        <translation>No leen el idioma de la propuesta: {who}</translation>
    </message>
    <message>
        <source>Nothing to judge: {who}</source>
        <translation>Sin nada que evaluar: {who}</translation>
    </message>
    <message>
        <source>read an entry: titles and texts in every language, files</source>
        <translation>lee una propuesta: títulos y textos en todos los idiomas, archivos</translation>
    </message>
    <message>
        <source>black out in titles and texts of an entry what shows who sent it</source>
        <translation>tacha en títulos y textos de una propuesta lo que muestra quién la envió</translation>
    </message>
    <message>
        <source>Not let into {round}, as they are decided as declined or disqualified: {entries}</source>
        <translation>No admitidas en {round}, porque se decidieron como no seleccionadas o descalificadas: {entries}</translation>
    </message>
    <message>
        <source>Honoured by a decision and not through {from} by its rules (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>Distinguidas por una decisión y no clasificadas en {from} por sus reglas (advance --entry CODE --reason T incorpora una): {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum: {entries}.</source>
        <translation>
            <numerusform>%n propuesta tiene menos jueces que su quórum: {entries}.</numerusform>
            <numerusform>%n propuestas tienen menos jueces que su quórum: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID.</source>
        <translation>Indique cuál es válida con resolve {call} SLOT --use ID.</translation>
    </message>
    <message>
        <source>An attachment of {entry} ({kind}, {size}) alone is larger than the limit: for {judge} it has a part of its own, {file}.</source>
        <translation>Un archivo adjunto de {entry} ({kind}, {size}) supera por sí solo el límite: para {judge} tiene una parte propia, {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of round {round} are in no ballot yet; --round {round} sends them.</source>
        <translation>
            <numerusform>%n hoja de la ronda {round} no está aún en ninguna boleta; --round {round} la envía.</numerusform>
            <numerusform>%n hojas de la ronda {round} no están aún en ninguna boleta; --round {round} las envía.</numerusform>
        </translation>
    </message>
    <message>
        <source>  of panel {panel}</source>
        <translation>  del panel {panel}</translation>
    </message>
    <message>
        <source>  panel {panel} wants one judge of each stratum, and those missing are of: {strata}; asking for fewer judges changes nothing</source>
        <translation>  el panel {panel} pide un juez de cada estrato, y los que faltan son de: {strata}; pedir menos jueces no cambia nada</translation>
    </message>
    <message>
        <source>  in panel {panel} nobody is left to judge of: {strata}</source>
        <translation>  en el panel {panel} no queda nadie que pueda juzgar de: {strata}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Part {number}: judges {judges}; entries {entries}</source>
        <translation>Parte {number}: jueces {judges}; propuestas {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n further reviews: of {close} entries too close to call, about {after} would be left</source>
        <translation>
            <numerusform>%n evaluación más: de {close} propuestas demasiado ajustadas quedarían unas {after}</numerusform>
            <numerusform>%n evaluaciones más: de {close} propuestas demasiado ajustadas quedarían unas {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: not even all judges left would settle it; it is a matter for the committee</source>
        <translation>{entry}: ni siquiera todos los jueces restantes lo aclararían; decide el comité</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Plain mean</source>
        <translation>Media simple</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Con los demás atributos</translation>
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
        <translation>Las propuestas en un idioma que el juez o la jueza lee reciben {difference} puntos más que las otras (de {low} a {high}; p {p})</translation>
    </message>
    <message>
        <source>To fill it again: advance {call} --from {from}.</source>
        <translation>Para llenarla de nuevo: advance {call} --from {from}.</translation>
    </message>
    <message>
        <source>To bring it in: advance {call} --from {from} --entry {entry} --reason TEXT.</source>
        <translation>Para incluirla: advance {call} --from {from} --entry {entry} --reason TEXT.</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>* a sheet of this judge is here</source>
        <translation>* hay aquí una hoja de este juez</translation>
    </message>
    <message>
        <source>Nobody is asked for anything here yet.</source>
        <translation>Todavía no se pide nada a nadie aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were written down; they wait for a decision: findings {call}</source>
        <translation>
            <numerusform>Se ha anotado %n conflicto de interés, pendiente de decisión: findings {call}</numerusform>
            <numerusform>Se han anotado %n conflictos de interés, pendientes de decisión: findings {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>who judges what: the entries of each judge, and of which a sheet is here</source>
        <translation>quién evalúa qué: las propuestas de cada juez, y de cuáles hay aquí una hoja</translation>
    </message>
    <message>
        <source>a picture inside is not cleaned</source>
        <translation>una imagen que contiene no se limpia</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}. If any look wrong, leave --encoding out or say --encoding {encoding}.</source>
        <translation>Las letras del archivo parecen estar en {encoding}. Si alguna se ve mal, omita --encoding o indique --encoding {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}.</source>
        <translation>
            <numerusform>%n hoja en papel espera una segunda transcripción o se transcribió de dos modos, y no cuenta en ningún sitio: {sheets}.</numerusform>
            <numerusform>%n hojas en papel esperan una segunda transcripción o se transcribieron de dos modos, y no cuentan en ningún sitio: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}.</source>
        <translation>
            <numerusform>%n hoja que espera una segunda transcripción está solo en este ordenador y en ningún archivo de la convocatoria: {sheets}.</numerusform>
            <numerusform>%n hojas que esperan una segunda transcripción están solo en este ordenador y en ningún archivo de la convocatoria: {sheets}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed, or unsure, and nothing says why (score CALL ENTRY --comment=TEXT): {entries}</source>
        <translation>Sin superar, o con dudas, y nada dice por qué (score CALL ENTRY --comment=TEXT): {entries}</translation>
    </message>
    <message>
        <source>With more texts or files than before: {entries}</source>
        <translation>Con más textos o archivos que antes: {entries}</translation>
    </message>
    <message>
        <source>{judge} ({missing} missing)</source>
        <translation>{judge} (faltan {missing})</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent a final ballot that lacks entries they are asked for now: {judges}</source>
        <translation>
            <numerusform>%n juez ha enviado una boleta definitiva a la que le faltan propuestas que ahora se le piden: {judges}</numerusform>
            <numerusform>%n jueces han enviado una boleta definitiva a la que le faltan propuestas que ahora se les piden: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos cuadrados</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>Media de z</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Recortada</translation>
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
        <translation>Sin jueces que difieren</translation>
    </message>
    <message>
        <source>Judges drawn anew</source>
        <translation>Jurado remuestreado</translation>
    </message>
    <message>
        <source>P(beats the next)</source>
        <translation>P(supera al siguiente)</translation>
    </message>
    <message>
        <source>Tie group</source>
        <translation>Grupo indistinguible</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
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
        <translation>Difiere en</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severidad</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>irregularidad</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>uso de la escala</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>criterios todos iguales</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>Ranks by other methods; the official one decides</source>
        <translation>Puestos según otros métodos; decide el oficial</translation>
    </message>
    <message>
        <source>How each judge compares with colleagues on the same entries; nobody is left out</source>
        <translation>Cada juez/a comparado/a con sus colegas en las mismas propuestas; no se excluye a nadie</translation>
    </message>
    <message>
        <source>Skillings–Mack {value} with {df} degrees of freedom, p {p}</source>
        <translation>Skillings–Mack {value} con {df} grados de libertad, p {p}</translation>
    </message>
    <message>
        <source>Criteria of a sheet share {share} of what neither entry nor judge explains ({low} to {high})</source>
        <translation>Los criterios de una hoja comparten {share} de lo que no explican ni la propuesta ni el juez o la jueza ({low} a {high})</translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call. Your comments on {entries} are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>Se borraron de esta convocatoria los datos personales de alguien. Sus comentarios sobre {entries} aún no se han enviado y nadie más puede leerlos: si alguno nombra a esa persona, quite el nombre.</translation>
    </message>
    <message>
        <source>Gives more than the panel by</source>
        <translation>Da de más que el jurado</translation>
    </message>
    <message>
        <source>p counts how many attributes were looked at. It says whether groups differ more than by chance, not why, and nothing of groups that are too small to be shown. That none is found does not prove that there is none: few entries show only large differences</source>
        <translation>p tiene en cuenta cuántos atributos se miraron. Dice si los grupos difieren más que por azar, no por qué, y nada de los grupos demasiado pequeños para mostrarse. No encontrar ninguna diferencia no prueba que no la haya: pocas propuestas solo muestran diferencias grandes</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>todas igual</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>sus idiomas</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>solo la nota más baja o la más alta</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Irregularidad</translation>
    </message>
    <message>
        <source>Criteria apart</source>
        <translation>Distancia entre criterios</translation>
    </message>
    <message>
        <source>Own languages</source>
        <translation>Sus idiomas</translation>
    </message>
    <message>
        <source>The mean of z takes every judge to have seen entries of the same kind, and stretches what judges of little spread gave</source>
        <translation>La media de z supone que cada juez o jueza vio propuestas del mismo tipo, y estira lo que dieron quienes usan poca dispersión</translation>
    </message>
    <message>
        <source>The table is too large for exact algebra: these variances carry random errors of about {entries}, {judges} and {rest}</source>
        <translation>La tabla es demasiado grande para un álgebra exacta: estas varianzas llevan errores aleatorios de unos {entries}, {judges} y {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n judges give every entry the same: {judges}</source>
        <translation>
            <numerusform>%n juez/a da lo mismo a todas las propuestas: {judges}</numerusform>
            <numerusform>%n jueces dan lo mismo a todas las propuestas: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have fewer than {least} sheets, too few to be compared: {judges}</source>
        <translation>
            <numerusform>%n juez/a tiene menos de {least} hojas, muy pocas para comparar: {judges}</numerusform>
            <numerusform>%n jueces tienen menos de {least} hojas, muy pocas para comparar: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and not all reviews that judges could still give would settle the cut</source>
        <translation>Hay {close} propuestas demasiado ajustadas, y ni siquiera todas las evaluaciones aún posibles aclararían el corte</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge is left to ask; one more judge who scored them all would leave about {after} of them so</source>
        <translation>Hay {close} propuestas demasiado ajustadas y no queda nadie del jurado a quien pedírselo; un juez o jueza más que las puntuara todas dejaría así unas {after}</translation>
    </message>
    <message>
        <source>{entry}: no judge is left who could score it</source>
        <translation>{entry}: no queda nadie del jurado que pueda puntuarla</translation>
    </message>
    <message>
        <source>Intraclass correlation with its {level} interval: of one judge {one}, of the mean {mean}</source>
        <translation>Correlación intraclase con su intervalo del {level}: de un juez o jueza {one}, de la media {mean}</translation>
    </message>
    <message>
        <source>Mean rank correlation of two judges {value}</source>
        <translation>Correlación de rangos media de dos jueces {value}</translation>
    </message>
    <message>
        <source>As far as it can be. These stay short of judges: {entries}. {why}</source>
        <translation>Hasta donde se puede. A estas les siguen faltando jueces: {entries}. {why}</translation>
    </message>
    <message>
        <source>{file}: if it is still being written, merge again when it is whole.</source>
        <translation>{file}: si todavía se está escribiendo, vuelva a combinar cuando esté completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n other files of the folder were left alone: they are none of Palmares.</source>
        <translation>
            <numerusform>Se dejó %n otro archivo de la carpeta: no es de Palmares.</numerusform>
            <numerusform>Se dejaron otros %n archivos de la carpeta: no son de Palmares.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you declared is in no ballot yet; the coordinator is told with the next one.</source>
        <translation>Lo que declaró no está todavía en ninguna boleta; la coordinación lo sabrá con la próxima.</translation>
    </message>
    <message>
        <source>Other words than before for {criteria}. Your scores stay; look whether they still hold.</source>
        <translation>Otras palabras que antes para {criteria}. Sus puntuaciones se conservan; compruebe si siguen siendo válidas.</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>Las indicaciones a los jueces tienen otras palabras que antes.</translation>
    </message>
    <message>
        <source>Another person or address to write to: see who invites you.</source>
        <translation>Otra persona o dirección a la que escribir: vea quién le invita.</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %n others; --json names each.</source>
        <translation>
            <numerusform>Lo mismo ocurre con %n más; --json la nombra.</numerusform>
            <numerusform>Lo mismo ocurre con %n más; --json las nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} (nobody of {stratum})</source>
        <translation>{entry} (nadie de {stratum})</translation>
    </message>
    <message>
        <source>{close} entries are too close to call: the judges tell none from another, and no further reviews can be promised to settle the cut</source>
        <translation>{close} propuestas están demasiado igualadas: el jurado no distingue unas de otras, y no se puede prometer que más evaluaciones aclaren el corte</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge has room for a further review</source>
        <translation>{close} propuestas están demasiado igualadas, y nadie del jurado tiene hueco para otra evaluación</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and whoever could be asked has been asked already: sheets are still to come</source>
        <translation>{close} propuestas están demasiado igualadas, y a quien se podía pedir ya se le ha pedido: aún faltan hojas por llegar</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has as many sheets as a judge may have</source>
        <translation>{entry}: quien aún podría puntuarla tiene tantas hojas como puede tener una persona del jurado</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has been asked already</source>
        <translation>{entry}: a quien aún podría puntuarla ya se le ha pedido</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of sheet totals: interval {interval}, ordinal {ordinal}</source>
        <translation>Alfa de Krippendorff de los totales de las hojas: de intervalo {interval}, ordinal {ordinal}</translation>
    </message>
    <message>
        <source>Counts now, and holds what you tried for practice (score it anew, or say with score keep that you mean it): {entries}</source>
        <translation>Cuenta ahora y contiene lo que probó al practicar (puntúela de nuevo, o diga con score keep que va en serio): {entries}</translation>
    </message>
    <message>
        <source>To practise on until now, and counting from now on: {entries}. What you tried there counts only once you say so (score keep).</source>
        <translation>Hasta ahora para practicar, y desde ahora cuenta: {entries}. Lo que probó ahí solo cuenta cuando usted lo diga (score keep).</translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:</source>
        <translation>
            <numerusform>%n comentario del jurado sobre otra propuesta nombra a alguien de {code} y también se borraría, para siempre. Avise a quien lo escribió:</numerusform>
            <numerusform>%n comentarios del jurado sobre otras propuestas nombran a alguien de {code} y también se borrarían, para siempre. Avise a quienes los escribieron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:</source>
        <translation>
            <numerusform>%n comentario del jurado sobre otra propuesta nombraba a alguien de {code} y también se ha borrado. Avise a quien lo escribió:</numerusform>
            <numerusform>%n comentarios del jurado sobre otras propuestas nombraban a alguien de {code} y también se han borrado. Avise a quienes los escribieron:</numerusform>
        </translation>
    </message>
    <message>
        <source>entry</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>comment for</source>
        <translation>comentario para</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombra a</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>el comité</translation>
    </message>
    <message>
        <source>the entrant</source>
        <translation>la persona participante</translation>
    </message>
    <message>
        <source>The scores of {entry} hold.</source>
        <translation>Las puntuaciones de {entry} se mantienen.</translation>
    </message>
    <message>
        <source>Only its judge can end this one, by opening both files on one laptop and sending once more; no round waits for it.</source>
        <translation>Esto solo puede resolverlo su juez o jueza, abriendo ambos archivos en un mismo equipo y enviando de nuevo; ninguna ronda depende de ello.</translation>
    </message>
    <message>
        <source>The model counts all sheets of this round alike, the rules do not: adjusted values, ranks and chances are not those of the ranking</source>
        <translation>El modelo cuenta por igual todas las hojas de esta ronda; las reglas, no: los valores ajustados, los puestos y las probabilidades no son los de la clasificación</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>decisión retirada</translation>
    </message>
    <message>
        <source>Taken back: nothing is decided about {entry}.</source>
        <translation>Decisión retirada: no hay nada decidido sobre {entry}.</translation>
    </message>
    <message>
        <source>take a decision back, with the reason</source>
        <translation>retirar una decisión, con el motivo</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}: %n evaluación más, de {judges}; probabilidad actual de entrar: {now}; de quedar resuelta después: {then}</numerusform>
            <numerusform>{entry}: %n evaluaciones más, de {judges}; probabilidad actual de entrar: {now}; de quedar resuelta después: {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}: %n evaluación más, de {judges}, solo para aclarar la situación de sus rivales; probabilidad actual de entrar: {now}; de quedar resuelta después: {then}</numerusform>
            <numerusform>{entry}: %n evaluaciones más, de {judges}, solo para aclarar la situación de sus rivales; probabilidad actual de entrar: {now}; de quedar resuelta después: {then}</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is settled when its chance to be let in is {low} or less, or {chance} or more</source>
        <translation>Una propuesta está resuelta cuando su probabilidad de entrar es {low} o menos, o {chance} o más</translation>
    </message>
    <message>
        <source>They count the sheets of this round alone, all alike, and the rules do not: only the rank without judges who differ is by the rules</source>
        <translation>Solo tienen en cuenta las hojas de esta ronda, todas por igual, y las reglas no: solo el puesto sin los jueces que difieren sigue las reglas</translation>
    </message>
    <message>
        <source>Round {round} could not be played, because nobody could be assigned in it. {why}</source>
        <translation>No se pudo probar la ronda {round} porque no se pudo asignar a nadie. {why}</translation>
    </message>
    <message>
        <source>Round {round} could not be played: no entry comes through the round before it.</source>
        <translation>No se pudo probar la ronda {round}: ninguna propuesta pasa de la ronda anterior.</translation>
    </message>
    <message>
        <source>How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them</source>
        <translation>No se puede decir cuán seguro es el corte: tiene máximos o mínimos, que el modelo no tiene en cuenta</translation>
    </message>
    <message>
        <source>Division {division}:</source>
        <translation>Categoría {division}:</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have too few scores for a rank: these chances leave them out</source>
        <translation>
            <numerusform>%n propuesta tiene muy pocas puntuaciones para tener puesto: estas probabilidades no la incluyen</numerusform>
            <numerusform>%n propuestas tienen muy pocas puntuaciones para tener puesto: estas probabilidades no las incluyen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, without headings: rows begin on line {line}, and the columns are called A, B, C and so on.</source>
        <translation>Leído como CSV en {encoding}, celdas separadas por {separator}, sin encabezados: las filas empiezan en la línea {line} y las columnas se llaman A, B, C, etc.</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file without headings: rows begin on line {line}, and the columns are called A, B, C and so on.</source>
        <translation>Leída la hoja {sheet} de un archivo XLSX sin encabezados: las filas empiezan en la línea {line} y las columnas se llaman A, B, C, etc.</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. Of the next table without headings it has to be said again.</source>
        <translation>Para cambiarlo, use --map FIELD=COLUMN; el campo - omite una columna. Con la próxima tabla sin encabezados hay que indicarlo de nuevo.</translation>
    </message>
    <message>
        <source>stopping, takes part again</source>
        <translation>terminó antes, participa de nuevo</translation>
    </message>
    <message>
        <source>without sheets of</source>
        <translation>sin hojas de</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have neither a text nor a file, so that judges read a title at most: {codes}.</source>
        <translation>
            <numerusform>%n propuesta no tiene texto ni archivo, así que los jueces solo leen, como mucho, un título: {codes}.</numerusform>
            <numerusform>%n propuestas no tienen texto ni archivo, así que los jueces solo leen, como mucho, un título: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have long answers that are kept privately, so that no judge reads them: {fields}.</source>
        <translation>
            <numerusform>%n propuesta tiene respuestas largas que se guardan como privadas, de modo que ningún juez las lee: {fields}.</numerusform>
            <numerusform>%n propuestas tienen respuestas largas que se guardan como privadas, de modo que ningún juez las lee: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no file, and names of files are kept with their private data: {fields}. entries attach gives an entry its files.</source>
        <translation>
            <numerusform>%n propuesta no tiene archivos, y hay nombres de archivos guardados con sus datos privados: {fields}. Con entries attach se le añaden los archivos.</numerusform>
            <numerusform>%n propuestas no tienen archivos, y hay nombres de archivos guardados con sus datos privados: {fields}. Con entries attach se les añaden los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were here with the same words were brought up to date.</source>
        <translation>
            <numerusform>Se actualizó %n propuesta que ya estaba aquí con las mismas palabras.</numerusform>
            <numerusform>Se actualizaron %n propuestas que ya estaban aquí con las mismas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are here with the same words would be brought up to date.</source>
        <translation>
            <numerusform>Se actualizaría %n propuesta que ya está aquí con las mismas palabras.</numerusform>
            <numerusform>Se actualizarían %n propuestas que ya están aquí con las mismas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter for %n entries: nothing is decided about them yet.</source>
        <translation>
            <numerusform>Sin carta para %n propuesta: todavía no se ha decidido nada sobre ella.</numerusform>
            <numerusform>Sin carta para %n propuestas: todavía no se ha decidido nada sobre ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments were typed in other words before. What stood stays, and what is new stands below it; with --again the words of the table take its place.</source>
        <translation>
            <numerusform>%n comentario ya estaba transcrito con otras palabras. Lo que había se queda y lo nuevo va debajo; con --again las palabras de la tabla ocupan su lugar.</numerusform>
            <numerusform>%n comentarios ya estaban transcritos con otras palabras. Lo que había se queda y lo nuevo va debajo; con --again las palabras de la tabla ocupan su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes say who somebody is, and stand in the file: {codes}. Others are given with entries set and judges set (code=…).</source>
        <translation>
            <numerusform>%n código revela la identidad de alguien y figura en el archivo: {codes}. Se cambia con entries set o judges set (code=…).</numerusform>
            <numerusform>%n códigos revelan la identidad de alguien y figuran en el archivo: {codes}. Se cambian con entries set y judges set (code=…).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name somebody or say how to reach somebody: {codes}. Read them: comments withhold holds one back, comments edit puts other words in its place.</source>
        <translation>
            <numerusform>%n de ellos nombra a alguien o da una forma de contacto: {codes}. Léalo: comments withhold lo retiene, comments edit pone otras palabras en su lugar.</numerusform>
            <numerusform>%n de ellos nombran a alguien o dan una forma de contacto: {codes}. Léalos: comments withhold retiene uno, comments edit pone otras palabras en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the records say who somebody is, and go with them: {codes}. Records keep every code that an entry or a judge has had.</source>
        <translation>
            <numerusform>%n código de los registros revela la identidad de alguien y va con ellos: {codes}. Los registros guardan todos los códigos que tuvo una propuesta o un juez.</numerusform>
            <numerusform>%n códigos de los registros revelan la identidad de alguien y van con ellos: {codes}. Los registros guardan todos los códigos que tuvo una propuesta o un juez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments name somebody whose data was deleted here, or are about the entry, and are not kept. Tell the judges, who believe them sent:</source>
        <translation>
            <numerusform>%n comentario nombra a alguien cuyos datos se borraron aquí, o trata de su propuesta, y no se conserva. Avise a quien lo escribió, que lo cree enviado:</numerusform>
            <numerusform>%n comentarios nombran a alguien cuyos datos se borraron aquí, o tratan de su propuesta, y no se conservan. Avise a quienes los escribieron, que los creen enviados:</numerusform>
        </translation>
    </message>
    <message>
        <source>The code {code} says itself who that is. It stays in the records, here and wherever they have gone, and afterwards nothing knows any more that it is a name.</source>
        <translation>El código {code} revela por sí mismo de quién se trata. Se queda en los registros, aquí y dondequiera que hayan llegado, y después el programa ya no sabrá que es un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are empty in the table; what stands of them stays, and goes with --again.</source>
        <translation>
            <numerusform>%n comentario está vacío en la tabla; lo que había se queda, y con --again se quita.</numerusform>
            <numerusform>%n comentarios están vacíos en la tabla; lo que había se queda, y con --again se quita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>%n registro que menciona una acción se perdió aquí: puede traerlo un archivo de la convocatoria o una boleta.</numerusform>
            <numerusform>%n registros que mencionan las acciones se perdieron aquí: pueden traerlos un archivo de la convocatoria o una boleta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>the same person</source>
        <translation>la misma persona</translation>
    </message>
    <message>
        <source>the same institution</source>
        <translation>la misma institución</translation>
    </message>
    <message>
        <source>e-mail of the same house</source>
        <translation>correo de la misma entidad</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>el mismo país</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>relación laboral</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>financiación</translation>
    </message>
    <message>
        <source>collaboration</source>
        <translation>colaboración</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>mentoría</translation>
    </message>
    <message>
        <source>family or friends</source>
        <translation>familia o amistad</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>rivalry</source>
        <translation>rivalidad</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>noticed by the program</source>
        <translation>detectado por el programa</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>declared by the judge</source>
        <translation>declarado por el juez o la jueza</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and an hour of it: &quot;27 November, 09:30 UTC&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>shown</source>
        <translation>se mostró</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>se trató</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>fuera de la sala</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>Finalista</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganadora</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Segundo puesto</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Ex aequo</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>Mención de honor</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No seleccionada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>No tratada</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificada</translation>
    </message>
    <message>
        <source>%1, place %L2</source>
        <translation>%1, lugar %L2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln entries are in or at the cut</source>
        <translation>
            <numerusform>Aún no se ha decidido nada: %Ln propuesta está dentro o en el corte</numerusform>
            <numerusform>Aún no se ha decidido nada: %Ln propuestas están dentro o en el corte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are decided</source>
        <translation>
            <numerusform>%Ln propuesta decidida</numerusform>
            <numerusform>%Ln propuestas decididas</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is provisional: decisions rest on a closed one.</source>
        <translation>El resultado es provisional: las decisiones se basan en uno cerrado.</translation>
    </message>
    <message>
        <source>Decisions rest on the close of %1. A ranking is not a decision.</source>
        <translation>Las decisiones se basan en el cierre de %1. Una clasificación no es una decisión.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>title of a call</comment>
        <translation>Acta: %1</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Ronda: %1</translation>
    </message>
    <message>
        <source>The result was provisional.</source>
        <translation>El resultado era provisional.</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Cierre: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title, decision</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>Fuera de la sala: %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Reunión %1</translation>
    </message>
    <message>
        <source>score and rank</source>
        <translation>puntuación y puesto</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Honoured, and left since: %1. Decide about the place again.</source>
        <comment>codes of entries</comment>
        <translation>Distinguidas, y fuera desde entonces: %1. Decida de nuevo sobre el lugar.</translation>
    </message>
    <message>
        <source>has left since: withdrawn</source>
        <translation>salió después: retirada</translation>
    </message>
    <message>
        <source>has left since: disqualified</source>
        <translation>salió después: descalificada</translation>
    </message>
    <message>
        <source>has left since</source>
        <translation>salió después</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <comment>a decision; has left since</comment>
        <translation>%1, pero %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in or at the cut are not yet</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln dentro del corte o en él aún no lo está</numerusform>
            <numerusform>%Ln dentro del corte o en él aún no lo están</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2). Taken back: %3</source>
        <comment>entry and decision; its reason; why not</comment>
        <translation>%1 (%2). Decisión retirada: %3</translation>
    </message>
    <message>
        <source>%1 (%2). Replaced by a later decision.</source>
        <comment>entry and decision; its reason</comment>
        <translation>%1 (%2). Sustituida por una decisión posterior.</translation>
    </message>
    <message>
        <source>Decided before, and no more</source>
        <translation>Decisiones anteriores que ya no valen</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <comment>a round</comment>
        <translation>aún no está en %1</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Score the criterion in hand</source>
        <translation>Puntuar el criterio actual</translation>
    </message>
    <message>
        <source>Ten: first 1, then 0, however slowly</source>
        <translation>Diez: primero 1 y luego 0, sin prisa</translation>
    </message>
    <message>
        <source>Take the score away: blank, not zero</source>
        <translation>Quitar la puntuación: en blanco, no cero</translation>
    </message>
    <message>
        <source>The next point, as the arrow points</source>
        <translation>El punto siguiente, según la flecha</translation>
    </message>
    <message>
        <source>Next criterion; after the last one, the comment</source>
        <translation>Criterio siguiente; tras el último, el comentario</translation>
    </message>
    <message>
        <source>Criterion before, criterion after</source>
        <translation>Criterio anterior, criterio siguiente</translation>
    </message>
    <message>
        <source>Scroll the text you read</source>
        <translation>Desplazar el texto que lee</translation>
    </message>
    <message>
        <source>In the text or picture: smaller, larger, as it was</source>
        <translation>En el texto o la imagen: reducir, ampliar, como estaba</translation>
    </message>
    <message>
        <source>Close the file or the list that is open</source>
        <translation>Cerrar el archivo o la lista que está abierta</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Taken back</source>
        <translation>Retirada de su lista</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Para volver</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>No puedo evaluar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>You are no longer asked to score this entry.</source>
        <translation>Ya no se le pide puntuar esta propuesta.</translation>
    </message>
    <message>
        <source>This entry was withdrawn.</source>
        <translation>Esta propuesta fue retirada.</translation>
    </message>
    <message>
        <source>This entry was disqualified.</source>
        <translation>Esta propuesta fue descalificada.</translation>
    </message>
    <message>
        <source>This entry came twice; the other one is scored.</source>
        <translation>Esta propuesta llegó dos veces; se puntúa la otra.</translation>
    </message>
    <message>
        <source>This entry is not eligible.</source>
        <translation>Esta propuesta no es elegible.</translation>
    </message>
    <message>
        <source>This entry is not in this round.</source>
        <translation>Esta propuesta no está en esta ronda.</translation>
    </message>
    <message>
        <source>You have a conflict of interest with this entry: it is not yours to score.</source>
        <translation>Usted tiene un conflicto de intereses con esta propuesta: no le corresponde puntuarla.</translation>
    </message>
    <message>
        <source>From practice</source>
        <translation>De la práctica</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>texts and files</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to judge %2, who works on this computer. It holds the data until a newer package is opened there: write one and open it.</source>
        <translation>%1 es de %2, que evalúa en este equipo. Conserva los datos hasta que se abra allí un paquete más nuevo: escriba uno y ábralo.</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call %1 is. It may hold the data: look into it and delete it yourself.</source>
        <translation>Ya no se puede saber de qué convocatoria es %1. Quizá contenga los datos: revíselo y elimínelo usted.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>No se llegó a %1: %2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>No se llegó a %1.</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, then try again.</source>
        <translation>Ciérrelo donde esté abierto, o conecte su disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The entrant asked for it</source>
        <translation>Lo pidió la persona participante</translation>
    </message>
    <message>
        <source>The judge asked for it</source>
        <translation>Lo pidió la persona que evalúa</translation>
    </message>
    <message>
        <source>A parent or guardian asked for it</source>
        <translation>Lo pidió la madre, el padre o la persona tutora</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>Terminó el plazo de conservación</translation>
    </message>
    <message>
        <source>A law or an authority demands it</source>
        <translation>Lo exige una ley o una autoridad</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Names and addresses, the words and files of the entry, comments on it, and reasons that name somebody of it: %1 are here.</source>
        <translation>Nombres y direcciones, los textos y archivos de la propuesta, los comentarios sobre ella y los motivos que nombran a alguien de ella: aquí hay %1.</translation>
    </message>
    <message>
        <source>The name, the address, declared interests, and reasons that name the judge: %1 are here.</source>
        <translation>El nombre, la dirección, los intereses declarados y los motivos que nombran a quien evalúa: aquí hay %1.</translation>
    </message>
    <message>
        <source>They go from this call, from all its backups, and from kept copies of files written before.</source>
        <translation>Se borran de esta convocatoria, de todas sus copias de seguridad y de las copias guardadas de archivos escritos antes.</translation>
    </message>
    <message>
        <source>%1 was set aside as damaged: it is deleted.</source>
        <translation>%1 se apartó por estar dañada: se elimina.</translation>
    </message>
    <message>
        <source>They go from the trial %1 as well.</source>
        <translation>También se borran del ensayo %1.</translation>
    </message>
    <message>
        <source>They go from %1 as well, another copy of the call.</source>
        <translation>También se borran de %1, otra copia de la convocatoria.</translation>
    </message>
    <message>
        <source>The code, the scores, the results and their digests stay as they are, without a name.</source>
        <translation>El código, las puntuaciones, los resultados y sus huellas quedan como están, sin nombre.</translation>
    </message>
    <message>
        <source>Comments that the judge wrote stay with the sheets.</source>
        <translation>Los comentarios que escribió quedan con las hojas.</translation>
    </message>
    <message>
        <source>Colleagues’ computers delete it once they take in your next bundle.</source>
        <translation>Los equipos de sus colegas lo borran cuando se incorpora en ellos el próximo archivo de la convocatoria que usted envíe.</translation>
    </message>
    <message>
        <source>Not reached: tables, reports and bundles saved elsewhere, and names that somebody typed into a reason or into minutes.</source>
        <translation>Fuera de alcance: tablas, informes y archivos de la convocatoria guardados en otro lugar, y nombres que alguien escribió en un motivo o en un acta.</translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1: el paquete %L2 contiene %Ln texto o archivo</numerusform>
            <numerusform>%1: el paquete %L2 contiene %Ln textos o archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 of %3 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1: el paquete %L2 del %3 contiene %Ln texto o archivo</numerusform>
            <numerusform>%1: el paquete %L2 del %3 contiene %Ln textos o archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this call: %1.</source>
        <translation>Borrado de esta convocatoria: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew without it.</source>
        <translation>
            <numerusform>%Ln copia de seguridad se escribió de nuevo sin ello.</numerusform>
            <numerusform>%Ln copias de seguridad se escribieron de nuevo sin ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept copies of files that held some of it were deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln copia guardada de un archivo que contenía parte de ello.</numerusform>
            <numerusform>Se eliminaron %Ln copias guardadas de archivos que contenían parte de ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, set aside as damaged, was deleted.</source>
        <translation>%1, apartada por estar dañada, se eliminó.</translation>
    </message>
    <message>
        <source>Gone from %1 as well.</source>
        <translation>Borrado también de %1.</translation>
    </message>
    <message>
        <source>Some of it still lies in this call: the disk did not let it finish. Free some space or see to the disk, then try again.</source>
        <translation>Parte de ello sigue en esta convocatoria: no se pudo terminar por un problema del disco. Libere espacio o revise el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>La copia de seguridad %1 la escribió una versión más nueva de Palmares y aún lo contiene. Actualice Palmares o elimine usted ese archivo.</translation>
    </message>
    <message>
        <source>Deleting it from the call</source>
        <translation>Borrándolos de la convocatoria</translation>
    </message>
    <message>
        <source>Writing the backups anew without it</source>
        <translation>Escribiendo de nuevo las copias de seguridad sin ellos</translation>
    </message>
    <message>
        <source>Deleting it from the other copies on this computer</source>
        <translation>Borrándolos de las demás copias de este equipo</translation>
    </message>
    <message>
        <source>Some of it still lies in this call and its backups, because you stopped it. It goes when the call is opened next, or when you try again.</source>
        <translation>Parte de ello sigue en esta convocatoria y en sus copias de seguridad porque usted lo detuvo. Se borrará la próxima vez que se abra la convocatoria, o cuando lo intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not reached, because you stopped it before. Try again.</source>
        <translation>No se llegó a %1 porque usted lo detuvo antes. Inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, for the entrant</source>
        <comment>judge, entry</comment>
        <translation>%1 sobre %2, para la persona participante</translation>
    </message>
    <message>
        <source>%1 on %2, for the committee</source>
        <comment>judge, entry</comment>
        <translation>%1 sobre %2, para el comité</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>judge, entry</comment>
        <translation>%1 sobre %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments name somebody whose data was deleted here, or are about the entry, and are not kept: %1. Tell the judges, who believe them sent.</source>
        <translation>
            <numerusform>%Ln comentario nombra a alguien cuyos datos se borraron aquí, o trata de su propuesta, y no se conserva: %1. Avise a quien lo escribió, que lo cree enviado.</numerusform>
            <numerusform>%Ln comentarios nombran a alguien cuyos datos se borraron aquí, o tratan de su propuesta, y no se conservan: %1. Avise a quienes los escribieron, que los creen enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code %1 says itself who that is. It stays in the records, here and wherever they have gone.</source>
        <translation>El código %1 revela por sí mismo de quién se trata. Se queda en los registros, aquí y dondequiera que hayan llegado.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>Check that the file is still there, is an ordinary file and may be read, then try again.</source>
        <translation>Compruebe que el archivo sigue ahí, que es un archivo común y que se permite leerlo; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing.</source>
        <translation>{file} está incompleto: le falta el final.</translation>
    </message>
    <message>
        <source>Ask for the file again, or copy it again from where it came.</source>
        <translation>Pida el archivo de nuevo o vuelva a copiarlo desde su origen.</translation>
    </message>
    <message>
        <source>{file} is not a Palmares file.</source>
        <translation>{file} no es un archivo de Palmares.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant; names and endings do not matter, only the content.</source>
        <translation>Compruebe que es el archivo que buscaba; no importan el nombre ni la extensión, solo el contenido.</translation>
    </message>
    <message>
        <source>{file} was changed by a program that took it for text.</source>
        <translation>Un programa tomó {file} por texto y lo modificó.</translation>
    </message>
    <message>
        <source>Ask for it again as an attachment or in a ZIP archive, not pasted into a message.</source>
        <translation>Pídalo de nuevo como archivo adjunto o en un archivo ZIP, no pegado en un mensaje.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Palmares.</source>
        <translation>{file} se creó con una versión más reciente de Palmares.</translation>
    </message>
    <message>
        <source>Update Palmares on this computer, then open it again.</source>
        <translation>Actualice Palmares en este equipo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>{file} has something added at its end.</source>
        <translation>{file} tiene algo añadido al final.</translation>
    </message>
    <message>
        <source>Ask for the original file again.</source>
        <translation>Pida de nuevo el archivo original.</translation>
    </message>
    <message>
        <source>{file} was damaged on the way.</source>
        <translation>{file} se dañó en el camino.</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation>Pida el archivo de nuevo; no se usó nada de él.</translation>
    </message>
    <message>
        <source>{file} is a {found}, and a {limit} was expected here.</source>
        <translation>{file} es de este tipo: {found}; aquí se esperaba: {limit}.</translation>
    </message>
    <message>
        <source>Open it where it belongs: packages with open, ballots and bundles with merge, key files with keys restore.</source>
        <translation>Ábralo donde corresponde: los paquetes con open, las boletas y los archivos de convocatoria con merge, los archivos de clave con keys restore.</translation>
    </message>
    <message>
        <source>{file} belongs to another call.</source>
        <translation>{file} pertenece a otra convocatoria.</translation>
    </message>
    <message>
        <source>Open the call it belongs to, or ask its sender for the right file.</source>
        <translation>Abra la convocatoria a la que pertenece o pida el archivo correcto a quien lo envió.</translation>
    </message>
    <message>
        <source>{file} is sealed, and no key on this computer opens it.</source>
        <translation>{file} está sellado y ninguna clave de este equipo lo abre.</translation>
    </message>
    <message>
        <source>Ask its sender for a file that is not sealed.</source>
        <translation>Pida a quien lo envió un archivo sin sellar.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>Redúzcalo o divídalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not built as the format asks ({detail}).</source>
        <translation>{file} no tiene la estructura que exige el formato ({detail}).</translation>
    </message>
    <message>
        <source>Ask its sender to write it again with a released version of Palmares.</source>
        <translation>Pida a quien lo envió que lo escriba de nuevo con una versión publicada de Palmares.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>{file} se modificó después de firmarse.</translation>
    </message>
    <message>
        <source>Do not use it; ask its sender for the file again by another way.</source>
        <translation>No lo use; pida el archivo de nuevo a quien lo envió, por otra vía.</translation>
    </message>
    <message>
        <source>The password does not open this key file.</source>
        <translation>La contraseña no abre este archivo de clave.</translation>
    </message>
    <message>
        <source>Type the 20 digits again as they were shown; spaces and dashes do not matter.</source>
        <translation>Escriba de nuevo los 20 dígitos tal como se mostraron; los espacios y guiones no importan.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>No se puede escribir {file}.</translation>
    </message>
    <message>
        <source>Choose another folder or ask for permission to write there; nothing was changed.</source>
        <translation>Elija otra carpeta o pida permiso para escribir en esa; nada cambió.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk.</source>
        <translation>Los datos de esta convocatoria están dañados en el disco.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written.</source>
        <translation>El disco está lleno y no se pudo escribir {file}.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Libere espacio e inténtelo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Ciérrela allí y después inténtelo de nuevo aquí.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>No hubo memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing was changed.</source>
        <translation>Cierre otros programas e inténtelo de nuevo; nada cambió.</translation>
    </message>
    <message>
        <source>More than one answer fits {value}.</source>
        <translation>Más de una respuesta corresponde a {value}.</translation>
    </message>
    <message>
        <source>A call with the code {call} is here already.</source>
        <translation>Ya hay aquí una convocatoria con el código {call}.</translation>
    </message>
    <message>
        <source>Choose another code with --code.</source>
        <translation>Elija otro código con --code.</translation>
    </message>
    <message>
        <source>There is no call {call} here.</source>
        <translation>Aquí no hay ninguna convocatoria {call}.</translation>
    </message>
    <message>
        <source>See the calls with call list, or open the file you were sent.</source>
        <translation>Vea las convocatorias con call list o abra el archivo que recibió.</translation>
    </message>
    <message>
        <source>Only a judge can do this, and {call} is open here as its office.</source>
        <translation>Esto solo puede hacerlo un juez o una jueza, y {call} está abierta aquí como coordinación.</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, then say --as and the judge&apos;s code.</source>
        <translation>Abra primero el paquete de evaluación; después indique --as y el código del juez o jueza.</translation>
    </message>
    <message>
        <source>The key of call {call} is not on this computer, so nothing can be changed.</source>
        <translation>La clave de la convocatoria {call} no está en este equipo, por lo que no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Restore it from the key file with keys restore; reading, checking and exporting work without it.</source>
        <translation>Restáurela desde el archivo de clave con keys restore; leer, verificar y exportar funciona sin ella.</translation>
    </message>
    <message>
        <source>Only the office of the call can do this, and here it is open as a judge.</source>
        <translation>Esto solo puede hacerlo la coordinación de la convocatoria, que aquí está abierta como juez/a.</translation>
    </message>
    <message>
        <source>Do it on the coordinator&apos;s computer.</source>
        <translation>Hágalo en el equipo de la coordinación.</translation>
    </message>
    <message>
        <source>The rules give {key} a value it cannot have ({value}).</source>
        <translation>Las reglas dan a {key} un valor que no puede tener ({value}).</translation>
    </message>
    <message>
        <source>The rules contradict themselves at {key} ({detail}).</source>
        <translation>Las reglas se contradicen en {key} ({detail}).</translation>
    </message>
    <message>
        <source>Change one of the two; docs/RULES.md says which settings go together.</source>
        <translation>Cambie una de las dos; docs/RULES.md indica qué opciones son compatibles.</translation>
    </message>
    <message>
        <source>The rules lack {key}.</source>
        <translation>A las reglas les falta {key}.</translation>
    </message>
    <message>
        <source>Add it; docs/RULES.md shows where.</source>
        <translation>Añádala; docs/RULES.md muestra dónde.</translation>
    </message>
    <message>
        <source>The rules file is not valid JSON (line {line}, column {column}).</source>
        <translation>El archivo de reglas no es JSON válido (línea {line}, columna {column}).</translation>
    </message>
    <message>
        <source>Correct the file at that place, then try again.</source>
        <translation>Corrija el archivo en ese lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rules have a key that is not known: {key}.</source>
        <translation>Las reglas tienen una entrada desconocida: {key}.</translation>
    </message>
    <message>
        <source>Check its spelling or take it out.</source>
        <translation>Revise cómo está escrita o quítela.</translation>
    </message>
    <message>
        <source>The rules of round {round} are frozen, so {key} can no longer change.</source>
        <translation>Las reglas de la ronda {round} están bloqueadas; {key} ya no puede cambiar.</translation>
    </message>
    <message>
        <source>Bands, ties and cut may still change, printed as changed after scoring began; for anything else make a new round.</source>
        <translation>Las franjas, los empates y el corte aún pueden cambiar, y se imprimirán como cambiados después de iniciarse la puntuación; para lo demás, cree una ronda nueva.</translation>
    </message>
    <message>
        <source>The rules of round {round} are not frozen yet.</source>
        <translation>Las reglas de la ronda {round} aún no están bloqueadas.</translation>
    </message>
    <message>
        <source>Freeze the round first with call freeze.</source>
        <translation>Bloquee primero la ronda con call freeze.</translation>
    </message>
    <message>
        <source>The table holds scores of several rounds ({round}, {value}).</source>
        <translation>La tabla contiene puntuaciones de varias rondas ({round}, {value}).</translation>
    </message>
    <message>
        <source>Say which one with --round, or give the rules with --rules.</source>
        <translation>Indique cuál con --round o proporcione las reglas con --rules.</translation>
    </message>
    <message>
        <source>There is no round {round} (line {row}).</source>
        <translation>No existe la ronda {round} (línea {row}).</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the rounds of a call.</source>
        <translation>Revise cómo está escrita; call rules muestra las rondas de una convocatoria.</translation>
    </message>
    <message>
        <source>Round {round} is a check: it lets entries through and ranks none.</source>
        <translation>La ronda {round} es una verificación: admite propuestas y no clasifica ninguna.</translation>
    </message>
    <message>
        <source>Name a round that is scored.</source>
        <translation>Indique una ronda que se puntúe.</translation>
    </message>
    <message>
        <source>The record that ends on line {row} has a quotation mark that does not fit.</source>
        <translation>El registro que termina en la línea {row} tiene unas comillas fuera de lugar.</translation>
    </message>
    <message>
        <source>Close the quotation, or write a quotation mark inside a cell twice.</source>
        <translation>Cierre las comillas, o escríbalas dos veces dentro de la celda.</translation>
    </message>
    <message>
        <source>Line {row}: {value} is not a score.</source>
        <translation>Línea {row}: {value} no es una puntuación.</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 7 or 7.5, or leave the cell empty.</source>
        <translation>Escriba dígitos con punto, como 7 o 7.5, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>{value} cannot stand in {column} (line {row}).</source>
        <translation>{value} no puede estar en {column} (línea {row}).</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrija el valor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rules carry values of round {round}, and the table has no row of that round.</source>
        <translation>Las reglas arrastran valores de la ronda {round} y la tabla no tiene ninguna fila de ella.</translation>
    </message>
    <message>
        <source>Add the scores of that round with a round column.</source>
        <translation>Añada las puntuaciones de esa ronda con una columna round.</translation>
    </message>
    <message>
        <source>The code {value} is in use already (line {row}).</source>
        <translation>El código {value} ya está en uso (línea {row}).</translation>
    </message>
    <message>
        <source>Give each its own code, or leave the column empty to have codes made.</source>
        <translation>Dé a cada fila su propio código o deje la columna vacía para que se generen los códigos.</translation>
    </message>
    <message>
        <source>There is nothing in {column} (line {row}) (entry {entry}).</source>
        <translation>No hay nada en {column} (línea {row}) (propuesta {entry}).</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Complételo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>Compruebe que es el archivo que buscaba.</translation>
    </message>
    <message>
        <source>The table has no column {column}.</source>
        <translation>La tabla no tiene la columna {column}.</translation>
    </message>
    <message>
        <source>Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.</source>
        <translation>Añádala o cambie el nombre de la columna que la contiene; las importaciones de propuestas y de jurado admiten también --map {column}=NAME.</translation>
    </message>
    <message>
        <source>Entry {entry} is not assigned to {judge} (line {row}).</source>
        <translation>La propuesta {entry} no está asignada a {judge} (línea {row}).</translation>
    </message>
    <message>
        <source>Score only the entries of the package, or ask the coordinator to assign it.</source>
        <translation>Puntúe solo las propuestas del paquete o pida a la coordinación que la asigne.</translation>
    </message>
    <message>
        <source>{column} is not asked here (line {row}).</source>
        <translation>{column} no se pide aquí (línea {row}).</translation>
    </message>
    <message>
        <source>Leave that score out: this panel or division does not score it.</source>
        <translation>Omita esa puntuación: este panel o esta categoría no la usa.</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} (line {row}).</source>
        <translation>{value} no está en la escala {limit} (línea {row}).</translation>
    </message>
    <message>
        <source>Give a score from that scale, or leave it blank.</source>
        <translation>Dé una puntuación de esa escala o déjela en blanco.</translation>
    </message>
    <message>
        <source>Line {row} has another number of cells ({found}) than the header ({limit}).</source>
        <translation>La línea {row} tiene un número de celdas ({found}) distinto del encabezado ({limit}).</translation>
    </message>
    <message>
        <source>Correct that line; a comma inside a cell needs quotation marks around the cell.</source>
        <translation>Corrija esa línea; una coma dentro de una celda exige comillas alrededor de la celda.</translation>
    </message>
    <message>
        <source>Line {row} scores the same judge, entry and criterion a second time.</source>
        <translation>La línea {row} puntúa por segunda vez el mismo criterio de la misma propuesta y del mismo juez o jueza.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Conserve una de las dos líneas.</translation>
    </message>
    <message>
        <source>The column {column} is there twice.</source>
        <translation>La columna {column} aparece dos veces.</translation>
    </message>
    <message>
        <source>Line {row} has both a score and the state {value}.</source>
        <translation>La línea {row} tiene una puntuación y, a la vez, el estado {value}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>Entry {entry} is in two divisions (line {row}).</source>
        <translation>La propuesta {entry} está en dos categorías (línea {row}).</translation>
    </message>
    <message>
        <source>Give it one division.</source>
        <translation>Dele una sola categoría.</translation>
    </message>
    <message>
        <source>Judge {judge} is in two panels of one round (line {row}).</source>
        <translation>{judge} está en dos paneles de una misma ronda (línea {row}).</translation>
    </message>
    <message>
        <source>Give the judge one panel.</source>
        <translation>Asígnele un solo panel.</translation>
    </message>
    <message>
        <source>Judge {judge} is in two strata (line {row}).</source>
        <translation>{judge} está en dos estratos (línea {row}).</translation>
    </message>
    <message>
        <source>Give the judge one stratum.</source>
        <translation>Asígnele un solo estrato.</translation>
    </message>
    <message>
        <source>There is no criterion {value} (line {row}).</source>
        <translation>No existe el criterio {value} (línea {row}).</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the criteria.</source>
        <translation>Revise cómo está escrito; call rules muestra los criterios.</translation>
    </message>
    <message>
        <source>There is no division {value} (line {row}).</source>
        <translation>No existe la categoría {value} (línea {row}).</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>There is no entry {entry} (line {row}).</source>
        <translation>No existe la propuesta {entry} (línea {row}).</translation>
    </message>
    <message>
        <source>Check the code; entries list shows all of them.</source>
        <translation>Revise el código; entries list los muestra todos.</translation>
    </message>
    <message>
        <source>There is no judge {judge} (line {row}).</source>
        <translation>No hay juez/a con el código {judge} (línea {row}).</translation>
    </message>
    <message>
        <source>Check the code; judges list shows all of them.</source>
        <translation>Revise el código; judges list los muestra todos.</translation>
    </message>
    <message>
        <source>There is no panel {value} (line {row}).</source>
        <translation>No existe el panel {value} (línea {row}).</translation>
    </message>
    <message>
        <source>{value} is not a state (line {row}).</source>
        <translation>{value} no es un estado (línea {row}).</translation>
    </message>
    <message>
        <source>Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, ineligible or practice for an entry.</source>
        <translation>Use blank, cannot_judge, recused o excluded para una puntuación; in, withdrawn, disqualified, duplicate, ineligible o practice para una propuesta.</translation>
    </message>
    <message>
        <source>There is no stratum {value} (line {row}).</source>
        <translation>No existe el estrato {value} (línea {row}).</translation>
    </message>
    <message>
        <source>The entries cannot all get the judges they need: {detail}.</source>
        <translation>No todas las propuestas pueden tener los jueces que necesitan: {detail}.</translation>
    </message>
    <message>
        <source>Add judges, raise the load, ask for fewer judges an entry, make languages a wish only (--language preferred), or look at the conflicts.</source>
        <translation>Añada jueces, aumente la carga, pida menos jueces por propuesta, haga de los idiomas solo una preferencia (--language preferred) o revise los conflictos.</translation>
    </message>
    <message>
        <source>Round {round} cannot be closed yet: {detail}.</source>
        <translation>La ronda {round} aún no se puede cerrar: {detail}.</translation>
    </message>
    <message>
        <source>Resolve what is named, or waive it in the same step with --waive.</source>
        <translation>Resuelva lo que se menciona o renuncie a exigirlo en el mismo paso con --waive.</translation>
    </message>
    <message>
        <source>Round {round} is not closed, so nothing can rest on its result.</source>
        <translation>La ronda {round} no está cerrada; nada puede basarse en su resultado.</translation>
    </message>
    <message>
        <source>Close the round first with close.</source>
        <translation>Cierre primero la ronda con close.</translation>
    </message>
    <message>
        <source>There is no {value} here.</source>
        <translation>Aquí no hay {value}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Look at the call with call show to see where it stands.</source>
        <translation>Revise con call show la situación de la convocatoria.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto necesita un motivo.</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Indíquelo con --reason.</translation>
    </message>
    <message>
        <source>There is no template {value}.</source>
        <translation>No existe la plantilla {value}.</translation>
    </message>
    <message>
        <source>See the templates with template list.</source>
        <translation>Vea las plantillas con template list.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>Nada cambió; puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>{file} cannot be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>No se puede escribir {file}; la boleta ya está hecha y guardada, con el acuse de recibo {value}.</translation>
    </message>
    <message>
        <source>Write it to another place with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>Escríbala en otro lugar con ballot again {call} {value} --out FILE o desde la lista de lo enviado.</translation>
    </message>
    <message>
        <source>The rules leave {key} empty, and it cannot be.</source>
        <translation>Las reglas dejan {key} vacío, y no puede estarlo.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete de evaluación</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>boleta de puntuación</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>archivo de la convocatoria</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>archivo de clave</translation>
    </message>
    <message>
        <source>Something is larger than Palmares accepts (limit {limit}) (line {row}).</source>
        <translation>Algo supera el tamaño que Palmares acepta (límite {limit}) (línea {row}).</translation>
    </message>
    <message>
        <source>Line {row} is not text in {value}.</source>
        <translation>La línea {row} no es texto válido en {value}.</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 or as XLSX and try again, or say with --encoding how it is written.</source>
        <translation>Guarde la tabla como CSV UTF-8 o como XLSX e inténtelo de nuevo, o indique con --encoding cómo está escrita.</translation>
    </message>
    <message>
        <source>The check code of {entry} does not fit this judge and this round (line {row}).</source>
        <translation>El código de control de {entry} no corresponde a este juez o jueza en esta ronda (línea {row}).</translation>
    </message>
    <message>
        <source>See whether this is the form of another judge or of another round, and whether entries and codes have been moved against each other.</source>
        <translation>Compruebe si es el formulario de otra persona o de otra ronda, o si las propuestas y los códigos de control ya no coinciden en sus filas.</translation>
    </message>
    <message>
        <source>{file} is no table that Palmares can read ({detail}).</source>
        <translation>{file} no es una tabla que Palmares pueda leer ({detail}).</translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV UTF-8 in the program it comes from, and try again.</source>
        <translation>Guárdelo como XLSX o como CSV UTF-8 en el programa de origen e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, and try again.</source>
        <translation>Ábralo en el programa de origen, guárdelo sin contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has no worksheet {value}; it has {found}.</source>
        <translation>El archivo no tiene la hoja de cálculo {value}; tiene {found}.</translation>
    </message>
    <message>
        <source>Name one of them with --sheet, or give its number.</source>
        <translation>Indique una de ellas con --sheet, o dé su número.</translation>
    </message>
    <message>
        <source>{file} cannot be written; the package of {judge} is made and counted as sent.</source>
        <translation>No se puede escribir {file}; el paquete de {judge} ya está hecho y cuenta como enviado.</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one with package --judge {judge}.</source>
        <translation>Elija otra carpeta y escriba uno nuevo con package --judge {judge}.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder, a pipe or a device, and is not replaced by a file.</source>
        <translation>{file} es un enlace, una carpeta, una tubería o un dispositivo, y no se sustituye por un archivo.</translation>
    </message>
    <message>
        <source>Give the name of a file; nothing was changed.</source>
        <translation>Indique el nombre de un archivo; nada cambió.</translation>
    </message>
    <message>
        <source>{file} cannot be written, and a call is not opened without it, not even to read.</source>
        <translation>No se puede escribir {file}, y sin él no se abre una convocatoria, ni siquiera para leerla.</translation>
    </message>
    <message>
        <source>Allow writing in the folder of the call, or copy the folder to where you may write.</source>
        <translation>Permita escribir en la carpeta de la convocatoria, o copie la carpeta a un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} with steps of {step} (line {row}).</source>
        <translation>{value} no está en la escala {limit} con pasos de {step} (línea {row}).</translation>
    </message>
    <message>
        <source>{value} is no scale.</source>
        <translation>{value} no es una escala.</translation>
    </message>
    <message>
        <source>Give the smaller end, the larger end and the step, with colons between them.</source>
        <translation>Indique el extremo menor, el mayor y el paso, separados por dos puntos.</translation>
    </message>
    <message>
        <source>Entry {value} is in the table already (line {row}).</source>
        <translation>La propuesta {value} ya está en la tabla (línea {row}).</translation>
    </message>
    <message>
        <source>No entry is in the round {round} yet: {found} wait for screening.</source>
        <translation>Aún no hay ninguna propuesta en la ronda {round}. A la espera de preselección: {found}.</translation>
    </message>
    <message>
        <source>Let them in with entries screen, then try again.</source>
        <translation>Admítalas con entries screen y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A file of entry {entry} was changed or damaged on this computer: {file}.</source>
        <translation>Un archivo de la propuesta {entry} se modificó o se dañó en este equipo: {file}.</translation>
    </message>
    <message>
        <source>Put it back from a backup of your disk, or merge a bundle of the call that holds it.</source>
        <translation>Restáurelo desde una copia de seguridad de su disco, o combine un archivo de la convocatoria que lo contenga.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk: {value} is no longer what was signed.</source>
        <translation>Los datos de esta convocatoria están dañados en el disco: {value} ya no es lo que se firmó.</translation>
    </message>
    <message>
        <source>Palmares will not change them; save what still proves itself with salvage, or restore a backup.</source>
        <translation>Palmares no los modificará; recupere con salvage lo que aún puede verificarse, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The new rules leave out the round {round}, in which something was assigned or scored.</source>
        <translation>Las reglas nuevas omiten la ronda {round}, en la que ya se asignó o puntuó algo.</translation>
    </message>
    <message>
        <source>Keep it in the rules, or make a new call from these rules with call new --rules.</source>
        <translation>Consérvela en las reglas, o cree una convocatoria nueva con estas reglas mediante call new --rules.</translation>
    </message>
    <message>
        <source>The call in {file} can be read and not be changed: nothing may be written there.</source>
        <translation>La convocatoria en {file} se puede leer, pero no cambiar: allí no se puede escribir.</translation>
    </message>
    <message>
        <source>Copy its whole home folder to where you may write and give that with --home, or allow writing; nothing was changed.</source>
        <translation>Copie toda su carpeta de datos a donde pueda escribir e indíquela con --home, o permita la escritura; no se cambió nada.</translation>
    </message>
    <message>
        <source>Say it so that only one fits: with --as, or with more of the name.</source>
        <translation>Indíquelo de modo que solo corresponda una respuesta: con --as o con una parte mayor del nombre.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Round {round} is closed on exactly these sheets already.</source>
        <translation>La ronda {round} ya está cerrada con exactamente estas hojas.</translation>
    </message>
    <message>
        <source>Close it again when sheets have come in or were settled.</source>
        <translation>Ciérrela de nuevo cuando lleguen hojas o se resuelvan.</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through that is not through already.</source>
        <translation>De la ronda {round} no pasa nada que no haya pasado ya.</translation>
    </message>
    <message>
        <source>Look at rank, and at the decisions.</source>
        <translation>Mire rank y las decisiones.</translation>
    </message>
    <message>
        <source>Nothing is scored in round {round} yet.</source>
        <translation>Todavía no hay nada puntuado en la ronda {round}.</translation>
    </message>
    <message>
        <source>Score an entry, then try again.</source>
        <translation>Puntúe una propuesta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This call is not damaged.</source>
        <translation>Esta convocatoria no está dañada.</translation>
    </message>
    <message>
        <source>There is nothing to save; backup makes a copy of it.</source>
        <translation>No hay nada que recuperar; backup hace una copia de ella.</translation>
    </message>
    <message>
        <source>Nobody is asked to judge anything in round {round} yet.</source>
        <translation>Todavía no se ha asignado nada a nadie en la ronda {round}.</translation>
    </message>
    <message>
        <source>Decide with assign who judges what, then try again.</source>
        <translation>Decida con assign quién evalúa qué e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Round {round} is frozen already.</source>
        <translation>La ronda {round} ya está bloqueada.</translation>
    </message>
    <message>
        <source>Its rules stay as they are.</source>
        <translation>Sus reglas quedan como están.</translation>
    </message>
    <message>
        <source>{value} differs from no other laptop.</source>
        <translation>{value} no difiere de ningún otro equipo.</translation>
    </message>
    <message>
        <source>See with forks what is there in two versions.</source>
        <translation>Vea con forks qué existe en dos versiones.</translation>
    </message>
    <message>
        <source>Nothing is left here to forget.</source>
        <translation>Aquí no queda nada que borrar.</translation>
    </message>
    <message>
        <source>Ask for more with --per-entry, or top up when a judge drops out.</source>
        <translation>Pida más con --per-entry o complete la asignación cuando alguien deje el jurado.</translation>
    </message>
    <message>
        <source>Round {round} is the last one.</source>
        <translation>La ronda {round} es la última.</translation>
    </message>
    <message>
        <source>Give the call another round first, with call rules.</source>
        <translation>Dé primero otra ronda a la convocatoria, con call rules.</translation>
    </message>
    <message>
        <source>There is no ballot and no bundle.</source>
        <translation>No hay ninguna boleta ni ningún archivo de la convocatoria.</translation>
    </message>
    <message>
        <source>Name the files, or the folder they lie in; what they are called does not matter.</source>
        <translation>Indique los archivos o la carpeta donde están; el nombre no importa.</translation>
    </message>
    <message>
        <source>{value} is here already, and line {row} says something else in {column}.</source>
        <translation>{value} ya está aquí, y la línea {row} dice otra cosa en {column}.</translation>
    </message>
    <message>
        <source>To correct what is here use judges set or entries set; then take the line out or make it agree.</source>
        <translation>Para corregir lo que hay use judges set o entries set; después quite la línea o haga que coincida.</translation>
    </message>
    <message>
        <source>Nobody sits in panel {value} of round {round}.</source>
        <translation>No hay nadie en el panel {value} de la ronda {round}.</translation>
    </message>
    <message>
        <source>Seat judges there: judges set CALL JUDGE panel_{round}={value}, or judges import a table with the column panel_{round}.</source>
        <translation>Ponga jueces en él: judges set CALL JUDGE panel_{round}={value}, o judges import con una tabla que tenga la columna panel_{round}.</translation>
    </message>
    <message>
        <source>More than one call here is called {value}: {found}.</source>
        <translation>Aquí hay más de una convocatoria llamada {value}: {found}.</translation>
    </message>
    <message>
        <source>Name one of these folders in its place, or with --call.</source>
        <translation>Indique en su lugar una de estas carpetas, o con --call.</translation>
    </message>
    <message>
        <source>A file of entry {entry} is no longer on this computer: {value}.</source>
        <translation>Un archivo de la propuesta {entry} ya no está en este equipo: {value}.</translation>
    </message>
    <message>
        <source>Bring them back with salvage, merge a complete bundle, or restore a backup.</source>
        <translation>Recupérelos con salvage, combine un archivo completo de la convocatoria o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>This call has no round.</source>
        <translation>Esta convocatoria no tiene ninguna ronda.</translation>
    </message>
    <message>
        <source>If it had one, bring it back with salvage; else give it rules with call rules.</source>
        <translation>Si tenía alguna, recupérela con salvage; si no, dele reglas con call rules.</translation>
    </message>
    <message>
        <source>No laptop is called {value}.</source>
        <translation>Ningún equipo se llama {value}.</translation>
    </message>
    <message>
        <source>Name it as judges list does: the judge, a stroke and the first digits of its key.</source>
        <translation>Nómbrelo como judges list: el código del juez o la jueza, una barra y los primeros dígitos de su clave.</translation>
    </message>
    <message>
        <source>This call is open in another Palmares ({host}).</source>
        <translation>Esta convocatoria está abierta en otro Palmares ({host}).</translation>
    </message>
    <message>
        <source>Line {row} is not text in UTF-8.</source>
        <translation>La línea {row} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 and try again.</source>
        <translation>Guarde la tabla como CSV UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This call was written by a newer version of Palmares.</source>
        <translation>Esta convocatoria se escribió con una versión más reciente de Palmares.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>{value} of entry {entry} is given twice.</source>
        <translation>{value} de la propuesta {entry} aparece dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the two; nothing was saved.</source>
        <translation>Conserve uno de los dos; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>There is no field {value}.</source>
        <translation>No existe el campo {value}.</translation>
    </message>
    <message>
        <source>Name one of these: {found}.</source>
        <translation>Indique uno de estos: {found}.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk, and the record it begins with is lost, here and in its backups.</source>
        <translation>Los datos de esta convocatoria están dañados en el disco, y el registro con el que empieza se ha perdido, aquí y en sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and take it in with call import: what is still sound here is saved together with it.</source>
        <translation>Consiga el archivo de la convocatoria, de otra persona de la coordinación o de donde se conserve, e impórtelo con call import: lo que aquí sigue en buen estado se guarda junto con él.</translation>
    </message>
    <message>
        <source>That is no answer to {value}.</source>
        <translation>Esa no es una respuesta a {value}.</translation>
    </message>
    <message>
        <source>Answer it with: {found}.</source>
        <translation>Responda con: {found}.</translation>
    </message>
    <message>
        <source>{value} cannot be answered away: it stands until what it names is put right.</source>
        <translation>{value} no se quita con una respuesta: sigue ahí hasta que se corrija lo que nombra.</translation>
    </message>
    <message>
        <source>End a fork with resolve and confirm or revoke a laptop with device; what blocks a close can be waived in the same step with close --waive.</source>
        <translation>Ponga fin a las versiones divergentes con resolve y confirme o revoque un equipo con device; a lo que impide el cierre se puede renunciar en el mismo paso con close --waive.</translation>
    </message>
    <message>
        <source>The close of {round} rests on {found} records that are not here (CLOSE_INCOMPLETE): {value}.</source>
        <translation>El cierre de {round} se apoya en registros que no están aquí ({found}; CLOSE_INCOMPLETE): {value}.</translation>
    </message>
    <message>
        <source>{column} would put into the open what shows who the entrant is ({value}); records cannot be taken back.</source>
        <translation>{column} dejaría a la vista quién es el participante ({value}); los registros no se pueden retirar.</translation>
    </message>
    <message>
        <source>Write name=, email=, phone=, organisation=, address= or note= without entrant. before it, or private.{found}=: these are kept apart and can be erased.</source>
        <translation>Escriba name=, email=, phone=, organisation=, address= o note= sin entrant. delante, o private.{found}=: se guardan aparte y se pueden borrar.</translation>
    </message>
    <message>
        <source>Entry {entry} of judge {judge} was typed before, from another table.</source>
        <translation>La propuesta {entry} del jurado {judge} ya se transcribió antes, desde otra tabla.</translation>
    </message>
    <message>
        <source>If a second person has typed this one from the paper, say so with --typing 2; if it corrects the first typing, with --typing 1.</source>
        <translation>Si otra persona transcribió esta desde el papel, indíquelo con --typing 2; si corrige la primera transcripción, con --typing 1.</translation>
    </message>
    <message>
        <source>{file} is the database of a call or a backup of it, not a file to exchange.</source>
        <translation>{file} es la base de datos de una convocatoria o una copia de seguridad suya, no un archivo de intercambio.</translation>
    </message>
    <message>
        <source>Bring a backup back as a call of its own with restore; to pass a call on, write a bundle of it.</source>
        <translation>Restaure una copia de seguridad con restore: será una convocatoria aparte; para pasar una convocatoria a otra persona, escriba el archivo de la convocatoria.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be written.</source>
        <translation>El disco no aceptó lo que había que escribir.</translation>
    </message>
    <message>
        <source>Look whether the disk is there and may be written to, then try again; nothing was changed.</source>
        <translation>Compruebe que el disco está ahí y admite escritura, e inténtelo de nuevo; nada cambió.</translation>
    </message>
    <message>
        <source>The table has one line and nothing below it: {value}</source>
        <translation>La tabla tiene una sola línea y nada debajo: {value}</translation>
    </message>
    <message>
        <source>The first line names the columns, and each line below it is read. Check that this is the file and the worksheet you meant.</source>
        <translation>La primera línea nombra las columnas y se leen todas las líneas siguientes. Compruebe que son el archivo y la hoja de cálculo que quería.</translation>
    </message>
    <message>
        <source>Line {row} holds a zero byte, which is in no text.</source>
        <translation>La línea {row} contiene un byte cero, que no existe en ningún texto.</translation>
    </message>
    <message>
        <source>The file was damaged, or it is no table. Save the table anew as CSV UTF-8 or as XLSX.</source>
        <translation>El archivo se dañó o no es una tabla. Guarde la tabla de nuevo como CSV UTF-8 o como XLSX.</translation>
    </message>
    <message>
        <source>One version of {value} has to stand: only a sheet or a close can be left out.</source>
        <translation>Una versión de {value} tiene que ser válida: solo una hoja o un cierre pueden quedarse sin ninguna.</translation>
    </message>
    <message>
        <source>Say which with --use; forks shows the versions.</source>
        <translation>Indique cuál con --use; forks muestra las versiones.</translation>
    </message>
    <message>
        <source>Entry {value} was not in round {round}.</source>
        <translation>La propuesta {value} no estaba en la ronda {round}.</translation>
    </message>
    <message>
        <source>Decide on an entry that rank lists for that round, or name another round.</source>
        <translation>Decida sobre una propuesta que rank muestre en esa ronda, o indique otra ronda.</translation>
    </message>
    <message>
        <source>{key} is in the rules and says nothing.</source>
        <translation>{key} está en las reglas, pero no indica nada.</translation>
    </message>
    <message>
        <source>Give it one of the keys that docs/RULES.md names for it, or leave it out.</source>
        <translation>Dele una de las claves que docs/RULES.md menciona para ello, o quítelo.</translation>
    </message>
    <message>
        <source>Correct that value; docs/RULES.md lists what it may be. Weights and other decimals stand in quotation marks.</source>
        <translation>Corrija ese valor; docs/RULES.md indica cuáles se admiten. Las ponderaciones y demás decimales van entre comillas.</translation>
    </message>
    <message>
        <source>There is nothing to score; nothing was saved. Ask the coordinator if you think otherwise.</source>
        <translation>No hay nada que puntuar; no se ha guardado nada. Pregunte a la coordinación si cree otra cosa.</translation>
    </message>
    <message>
        <source>Entry {entry} was withdrawn (line {row}).</source>
        <translation>La propuesta {entry} fue retirada (línea {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} was disqualified (line {row}).</source>
        <translation>La propuesta {entry} fue descalificada (línea {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} came twice, and the other one is scored (line {row}).</source>
        <translation>La propuesta {entry} llegó dos veces, y se puntúa la otra (línea {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not eligible (line {row}).</source>
        <translation>La propuesta {entry} no es elegible (línea {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not in this round (line {row}).</source>
        <translation>La propuesta {entry} no está en esta ronda (línea {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not yours to score: you have a conflict of interest with it (line {row}).</source>
        <translation>No le corresponde puntuar la propuesta {entry}: usted tiene un conflicto de intereses con ella (línea {row}).</translation>
    </message>
    <message>
        <source>The text of entry {entry} was not corrected since it was scored.</source>
        <translation>El texto de la propuesta {entry} no se ha corregido desde que se puntuó.</translation>
    </message>
    <message>
        <source>Your scores stand as they are.</source>
        <translation>Sus puntuaciones quedan como están.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>El disco está lleno y no se pudo escribir {file}; la boleta ya está hecha y guardada, con el acuse de recibo {value}.</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write it with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>Libere espacio o use otro disco y escríbala con ballot again {call} {value} --out FILE, o desde la lista de lo enviado.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the package of {judge} is made and counted as sent.</source>
        <translation>El disco está lleno y no se pudo escribir {file}; el paquete de {judge} está hecho y cuenta como enviado.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one with package --judge {judge}.</source>
        <translation>Libere espacio o elija otra carpeta y escriba uno nuevo con package --judge {judge}.</translation>
    </message>
    <message>
        <source>The disk is full: the call in {file} can be read, and what leaves it written to another disk, but not changed.</source>
        <translation>El disco está lleno: la convocatoria en {file} se puede leer y exportar a otro disco, pero no cambiar.</translation>
    </message>
    <message>
        <source>The table has no column {column} for {value}.</source>
        <translation>La tabla no tiene ninguna columna {column} para {value}.</translation>
    </message>
    <message>
        <source>It has these: {found}. Write the name as it stands there.</source>
        <translation>Tiene estas: {found}. Escriba el nombre tal como está allí.</translation>
    </message>
    <message>
        <source>--map {value}={column} contradicts --map {found}; nothing was changed.</source>
        <translation>--map {value}={column} contradice --map {found}; no se cambió nada.</translation>
    </message>
    <message>
        <source>Say of each column once what it is, and of each field once where it stands; only text may stand in several columns.</source>
        <translation>Diga de cada columna una sola vez qué es, y de cada campo una sola vez dónde está; solo text puede estar en varias columnas.</translation>
    </message>
    <message>
        <source>This looks like a table of entries ({found}): no column says who a judge is; nothing was changed.</source>
        <translation>Esto parece una tabla de propuestas ({found}): ninguna columna dice quién es juez; no se cambió nada.</translation>
    </message>
    <message>
        <source>Bring it in with entries import. If these are judges, say with --map name=COLUMN who they are, or leave each of those columns out with --map -=COLUMN.</source>
        <translation>Impórtela con entries import. Si son jueces, indique con --map name=COLUMN quiénes son, u omita cada una de esas columnas con --map -=COLUMN.</translation>
    </message>
    <message>
        <source>Line {row}: {value} has more digits than a score can have.</source>
        <translation>Línea {row}: {value} tiene más cifras de las que puede tener una puntuación.</translation>
    </message>
    <message>
        <source>A score has at most 12 digits behind the point and 15 in all. Round it as your rules say.</source>
        <translation>Una puntuación tiene como máximo 12 decimales y 15 cifras en total. Redondéela según sus reglas.</translation>
    </message>
    <message>
        <source>{value} is the code of more than one: {found}.</source>
        <translation>{value} es el código de más de uno: {found}.</translation>
    </message>
    <message>
        <source>Name one of them as it stands there; findings says how to give it a code of its own.</source>
        <translation>Indique uno tal como figura ahí; findings dice cómo darle un código propio.</translation>
    </message>
    <message>
        <source>{value} is there in two versions: nothing is done with it until one of them stands.</source>
        <translation>Hay dos versiones de {value}: no se hace nada con ello hasta que una sea la válida.</translation>
    </message>
    <message>
        <source>Look at both with forks, and say with resolve which one stands.</source>
        <translation>Revise ambas con forks e indique con resolve cuál es válida.</translation>
    </message>
    <message>
        <source>{file} is a ballot, and the package it belongs to was not opened here.</source>
        <translation>{file} es una boleta y el paquete al que pertenece no se ha abierto aquí.</translation>
    </message>
    <message>
        <source>Open the package that the office sent you first, then this ballot again.</source>
        <translation>Abra primero el paquete que le envió la coordinación y después esta boleta.</translation>
    </message>
    <message>
        <source>{file} is there already, and may be the only copy of a key.</source>
        <translation>{file} ya existe y puede ser la única copia de una clave.</translation>
    </message>
    <message>
        <source>Give the name of a new file, or move that one away first; nothing was changed.</source>
        <translation>Indique el nombre de un archivo nuevo o aparte ese primero; nada cambió.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty: there is no password in it.</source>
        <translation>La primera línea de {file} está vacía: no contiene contraseña.</translation>
    </message>
    <message>
        <source>Write the password into its first line, then try again.</source>
        <translation>Escriba la contraseña en la primera línea y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Round {value} does not come after round {round}: nothing goes on into it.</source>
        <translation>La ronda {value} no va después de la ronda {round}: nada pasa a ella.</translation>
    </message>
    <message>
        <source>Name a later round with --to; call show lists them in their order.</source>
        <translation>Indique con --to una ronda posterior; call show las muestra en su orden.</translation>
    </message>
    <message>
        <source>What is known of {value} as a person is not in this copy of the call: it was left out of the bundle that the copy was made from.</source>
        <translation>Los datos personales de {value} no están en esta copia: se dejaron fuera del archivo de la convocatoria a partir del cual se hizo.</translation>
    </message>
    <message>
        <source>Change it where it is, or merge a bundle with names first; nothing was changed, because the rest would be lost.</source>
        <translation>Cámbielos donde estén, o combine antes un archivo de la convocatoria con nombres; no se cambió nada, porque lo demás se perdería.</translation>
    </message>
    <message>
        <source>The worksheet {value} has no column {column}; its headings are: {found}.</source>
        <translation>La hoja de cálculo {value} no tiene la columna {column}; sus encabezados son: {found}.</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet, or say --map {column}=HEADING.</source>
        <translation>Otras hojas de cálculo también tienen filas: {limit}. Indique la correcta con --sheet, o use --map {column}=HEADING.</translation>
    </message>
    <message>
        <source>The table has no column {column}; its headings are: {found}.</source>
        <translation>La tabla no tiene la columna {column}; sus encabezados son: {found}.</translation>
    </message>
    <message>
        <source>{file} is a backup: it can be looked into and is never changed.</source>
        <translation>{file} es una copia de seguridad: se puede consultar y nunca se cambia.</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own with restore, and change that.</source>
        <translation>Restáurela con restore como convocatoria aparte y haga los cambios en ella.</translation>
    </message>
    <message>
        <source>This key file asks for more work or memory to open it than any that Palmares writes; it was not opened.</source>
        <translation>Este archivo de clave exige para abrirse más trabajo o memoria que cualquiera de los que escribe Palmares; no se abrió.</translation>
    </message>
    <message>
        <source>It was altered or made by something else: ask its sender for the key file again.</source>
        <translation>Se alteró o lo creó otro programa: pida de nuevo el archivo de clave a quien lo envió.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, and there is no such file in the folder of attachments.</source>
        <translation>La línea {row} nombra {file}, y en la carpeta de adjuntos no hay tal archivo.</translation>
    </message>
    <message>
        <source>Put the file there or correct its name in the table; capital letters count.</source>
        <translation>Ponga allí el archivo o corrija su nombre en la tabla; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which leads out of the folder of attachments.</source>
        <translation>La línea {row} nombra {file}, que lleva fuera de la carpeta de adjuntos.</translation>
    </message>
    <message>
        <source>Put the file into the folder and write its name alone into the table.</source>
        <translation>Ponga el archivo en la carpeta y escriba en la tabla solo su nombre.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a link to another place and is not followed.</source>
        <translation>La línea {row} nombra {file}, que es un enlace a otro lugar y no se sigue.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder of attachments.</source>
        <translation>Ponga el archivo mismo en la carpeta de adjuntos.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a folder or a device and no file.</source>
        <translation>La línea {row} nombra {file}, que es una carpeta o un dispositivo y no un archivo.</translation>
    </message>
    <message>
        <source>Name an ordinary file in the folder of attachments.</source>
        <translation>Indique un archivo común de la carpeta de adjuntos.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which cannot be read.</source>
        <translation>La línea {row} nombra {file}, que no se puede leer.</translation>
    </message>
    <message>
        <source>Check that the file may be read, then try again.</source>
        <translation>Compruebe que el archivo se puede leer y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{entry} has left round {round}: withdrawn, disqualified or the like.</source>
        <translation>{entry} ha salido de la ronda {round}: retirada, descalificada o similar.</translation>
    </message>
    <message>
        <source>Reinstate it there first, with entries reinstate and a reason, or leave it out.</source>
        <translation>Reincorpórela antes allí, con entries reinstate y un motivo, o déjela fuera.</translation>
    </message>
    <message>
        <source>No package for {judge} was written. In two versions, so that what differs would be missing from it: {found}.</source>
        <translation>No se escribió el paquete de {judge}. Hay dos versiones de lo siguiente y lo que difiere faltaría en él: {found}.</translation>
    </message>
    <message>
        <source>Look at both with forks, say with resolve which one stands, then write the package with package --judge {judge}.</source>
        <translation>Revise ambas con forks, indique con resolve cuál es válida y luego escriba el paquete con package --judge {judge}.</translation>
    </message>
    <message>
        <source>Head the columns as the form does, or like the criteria; forms writes the form anew.</source>
        <translation>Encabece las columnas como lo hace el formulario o como se llaman los criterios; forms escribe de nuevo el formulario.</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet.</source>
        <translation>Otras hojas de cálculo también tienen filas: {limit}. Indique la correcta con --sheet.</translation>
    </message>
    <message>
        <source>Palmares will not change them. This command saves what still proves itself: palmares-cli salvage {folder}. A backup comes back with palmares-cli restore and its file.</source>
        <translation>Palmares no los modificará. Esta orden recupera lo que aún puede verificarse: palmares-cli salvage {folder}. Una copia de seguridad se restaura con palmares-cli restore y su archivo.</translation>
    </message>
    <message>
        <source>Free some space or see to the disk: what is left goes when the call is opened next. The packages that held some of it are listed by erase with --dry-run.</source>
        <translation>Libere espacio o revise el disco: lo que queda se borra al abrir la convocatoria la próxima vez. erase con --dry-run muestra los paquetes que contenían parte de ello.</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk is too full to finish it.</source>
        <translation>El borrado quedó registrado, pero el disco está demasiado lleno para terminarlo.</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk did not let it finish.</source>
        <translation>El borrado quedó registrado, pero el disco no permitió terminarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed; with --dry-run, erase lists the packages that held some of it.</source>
        <translation>No se cambió nada; con --dry-run, erase muestra los paquetes que contenían parte de ello.</translation>
    </message>
    <message>
        <source>{judge} is asked to judge nothing in round {round}, and was sent nothing of it.</source>
        <translation>A {judge} no se le pide evaluar nada en la ronda {round}, y no se le envió nada de ella.</translation>
    </message>
    <message>
        <source>{entry} is in round {round} already.</source>
        <translation>{entry} ya está en la ronda {round}.</translation>
    </message>
    <message>
        <source>{value} is no word for why somebody recuses or cannot judge.</source>
        <translation>{value} no es una palabra que diga por qué alguien se abstiene o no puede evaluar.</translation>
    </message>
    <message>
        <source>The file of texts is not made as it has to be, at {key}.</source>
        <translation>El archivo de textos no tiene la forma debida, en {key}.</translation>
    </message>
    <message>
        <source>It is a list with, for each language, its lang and its items, each of them with at (where the text belongs, as template show lists it) and text.</source>
        <translation>Es una lista que, para cada idioma, tiene su lang y sus items, cada uno con at (dónde va el texto, tal como lo muestra template show) y text.</translation>
    </message>
    <message>
        <source>Nothing called {value} is in the way of closing round {round}; it was not closed.</source>
        <translation>Nada llamado {value} impide cerrar la ronda {round}; no se cerró.</translation>
    </message>
    <message>
        <source>Leave it out of --waive, or name what findings lists, by its code or in full.</source>
        <translation>Quítelo de --waive, o indique algo que findings muestre, por su código o completo.</translation>
    </message>
    <message>
        <source>There are no two versions of {value}.</source>
        <translation>No hay dos versiones de {value}.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is not in round {round} now (withdrawn, disqualified or the like), so that no sheet of it can count.</source>
        <translation>Línea {row}: la propuesta {entry} no está ahora en la ronda {round} (retirada, descalificada o similar), así que ninguna hoja suya puede contar.</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first, with entries screen or entries reinstate.</source>
        <translation>Quite la línea, o admita antes la propuesta con entries screen o entries reinstate.</translation>
    </message>
    <message>
        <source>Line {row}: {judge} has a confirmed conflict of interest with entry {entry}, so that the sheet cannot count.</source>
        <translation>Línea {row}: {judge} tiene un conflicto de intereses confirmado con la propuesta {entry}, así que la hoja no puede contar.</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first with judges conflict.</source>
        <translation>Quite la línea. Si al final no hay conflicto, indíquelo antes con judges conflict.</translation>
    </message>
    <message>
        <source>{judge} has not dropped out of round {round}.</source>
        <translation>{judge} no ha dejado la ronda {round}.</translation>
    </message>
    <message>
        <source>{file} holds nothing at all.</source>
        <translation>{file} no contiene nada.</translation>
    </message>
    <message>
        <source>An upload may have been broken off: get the file again, or take it out of the folder.</source>
        <translation>Puede que la subida se interrumpiera: consiga de nuevo el archivo o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>The rules file holds {value} and not an object with a version and rounds.</source>
        <translation>El archivo de reglas contiene {value} y no un objeto con versión y rondas.</translation>
    </message>
    <message>
        <source>Begin as docs/RULES.md shows; template show prints one to start from.</source>
        <translation>Empiece como muestra docs/RULES.md; template show imprime uno del que partir.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} has no check code, so that this is no form as Palmares writes it.</source>
        <translation>Línea {row}: la propuesta {entry} no tiene código de control, así que este no es un formulario como los que escribe Palmares.</translation>
    </message>
    <message>
        <source>Take the form that came back, with its column of check codes. What somebody typed from paper comes in with --source paper.</source>
        <translation>Tome el formulario que volvió, con su columna de códigos de control. Lo que alguien transcribió del papel entra con --source paper.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is for practice, and what judges give it never leaves their laptops.</source>
        <translation>Línea {row}: la propuesta {entry} es de práctica, y lo que le dan los jueces nunca sale de sus equipos.</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given with entries practice.</source>
        <translation>Quite la línea; las puntuaciones de referencia se dan con entries practice.</translation>
    </message>
    <message>
        <source>Between round {round} and round {value} lies {found}, which nothing may skip.</source>
        <translation>Entre la ronda {round} y la ronda {value} está {found}, que nada puede saltarse.</translation>
    </message>
    <message>
        <source>Go into the next round first, and on from there once that is closed.</source>
        <translation>Pase antes a la ronda siguiente y siga desde allí cuando esté cerrada.</translation>
    </message>
    <message>
        <source>{value} cannot be a duplicate of itself.</source>
        <translation>{value} no puede ser duplicado de sí misma.</translation>
    </message>
    <message>
        <source>Name the entry that it repeats with --of.</source>
        <translation>Nombre con --of la propuesta que repite.</translation>
    </message>
    <message>
        <source>{value} is out of the field as a duplicate of {found}, so that neither would stay in.</source>
        <translation>{value} está fuera como duplicado de {found}, así que no quedaría ninguna.</translation>
    </message>
    <message>
        <source>Name the entry that stays in with --of, or let {value} in again first with entries reinstate.</source>
        <translation>Nombre con --of la propuesta que se queda, o readmita antes {value} con entries reinstate.</translation>
    </message>
    <message>
        <source>Type pass or 1, fail or 0, unsure or 2; leave it out if it was not looked at.</source>
        <translation>Escriba pass o 1, fail o 0, unsure o 2; déjelo fuera si no se miró.</translation>
    </message>
    <message>
        <source>The call that {file} belongs to is not on this computer.</source>
        <translation>La convocatoria a la que pertenece {file} no está en este equipo.</translation>
    </message>
    <message>
        <source>Take in a bundle of that call first, with call import, then merge this again; whoever coordinates it writes one with call export.</source>
        <translation>Incorpore primero un archivo de esa convocatoria con call import y vuelva a combinar esto; quien la coordina lo escribe con call export.</translation>
    </message>
    <message>
        <source>{file} is a package for a judge and no table.</source>
        <translation>{file} es un paquete para un juez, no una tabla.</translation>
    </message>
    <message>
        <source>Its judge opens it with open.</source>
        <translation>Su juez lo abre con open.</translation>
    </message>
    <message>
        <source>{file} is a ballot and no table.</source>
        <translation>{file} es una boleta, no una tabla.</translation>
    </message>
    <message>
        <source>Take it in with merge.</source>
        <translation>Incorpórela con merge.</translation>
    </message>
    <message>
        <source>{file} is a bundle of a whole call and no table.</source>
        <translation>{file} es el archivo de una convocatoria entera, no una tabla.</translation>
    </message>
    <message>
        <source>Take it in with merge, or with call import where the call is not here yet.</source>
        <translation>Incorpórelo con merge, o con call import si la convocatoria aún no está aquí.</translation>
    </message>
    <message>
        <source>{file} is the key file of a call and no table.</source>
        <translation>{file} es el archivo de clave de una convocatoria, no una tabla.</translation>
    </message>
    <message>
        <source>Bring the key in with keys restore.</source>
        <translation>Incorpore la clave con keys restore.</translation>
    </message>
    <message>
        <source>Line {row}: what is in {column} for entry {entry} fills its cell to the last of {limit} characters, so the spreadsheet has cut it off there.</source>
        <translation>Línea {row}: lo que hay en {column} para la propuesta {entry} llena su celda hasta el último de {limit} caracteres, así que la hoja de cálculo lo cortó ahí.</translation>
    </message>
    <message>
        <source>Shorten it in the form, or ask the judge for the whole words and import the sheet as CSV.</source>
        <translation>Acórtelo en el formulario, o pida al juez el texto completo e importe la hoja como CSV.</translation>
    </message>
    <message>
        <source>Entry {value} is not in round {round}.</source>
        <translation>La propuesta {value} no está en la ronda {round}.</translation>
    </message>
    <message>
        <source>See with entries list --round {round} which entries are.</source>
        <translation>Vea con entries list --round {round} cuáles están.</translation>
    </message>
    <message>
        <source>{value} was erased, and not everywhere yet: it was not reached in {file}.</source>
        <translation>{value} se borró, pero todavía no en todas partes: no se llegó a {file}.</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, and say erase {call} {value} once more: that tells what is left to do.</source>
        <translation>Ciérrelo donde esté abierto, o conecte su disco, y diga otra vez erase {call} {value}: dirá lo que queda por hacer.</translation>
    </message>
    <message>
        <source>The backup {file} holds what was erased; a newer version of Palmares has written it, so this one cannot take it out.</source>
        <translation>La copia de seguridad {file} contiene lo que se borró; la escribió una versión más nueva de Palmares, así que esta no puede quitarlo.</translation>
    </message>
    <message>
        <source>Update Palmares and open the call, or delete that file yourself.</source>
        <translation>Actualice Palmares y abra la convocatoria, o elimine usted ese archivo.</translation>
    </message>
    <message>
        <source>{value} was erased (line {row}): no name, word or file about it is kept any more, and nothing was saved.</source>
        <translation>{value} se borró (línea {row}): ya no se guarda ningún nombre, texto ni archivo al respecto, y no se guardó nada.</translation>
    </message>
    <message>
        <source>Scores and coded attributes can still be changed. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>Las puntuaciones y los atributos codificados aún se pueden cambiar. Para quien vuelva se registra una propuesta nueva, o un juez nuevo, con otro código.</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through: what is left stands at the cut, and nobody has decided.</source>
        <translation>Nada de la ronda {round} pasa: lo que queda está en el corte y nadie ha decidido.</translation>
    </message>
    <message>
        <source>Let all of it through with --with-undecided, or one with --entry CODE and a --reason.</source>
        <translation>Déjelo pasar todo con --with-undecided, o una con --entry CÓDIGO y un --reason.</translation>
    </message>
    <message>
        <source>There is nothing to assign: what is asked for stands already, and what was sent or begun stays.</source>
        <translation>No hay nada que asignar: lo pedido ya está, y lo enviado o empezado se mantiene.</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write the file there; until then it is in no file.</source>
        <translation>Libere espacio o use otro disco y escriba allí el archivo; hasta entonces no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one.</source>
        <translation>Libere espacio o elija otra carpeta, y escriba uno nuevo.</translation>
    </message>
    <message>
        <source>Choose another place for the file; until then it is in no file.</source>
        <translation>Elija otro lugar para el archivo; hasta entonces no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one.</source>
        <translation>Elija otra carpeta y escriba uno nuevo.</translation>
    </message>
    <message>
        <source>Allow writing there, or copy its folder to where you may write; nothing was changed.</source>
        <translation>Permita escribir allí, o copie la carpeta adonde pueda escribir; no se cambió nada.</translation>
    </message>
    <message>
        <source>Palmares will not change them; restore a backup, or write to the coordinator.</source>
        <translation>Palmares no los cambiará; restaure una copia de seguridad o escriba a la coordinación.</translation>
    </message>
    <message>
        <source>Correct what is named here, or leave it out, and try again.</source>
        <translation>Corrija lo que se indica aquí, u omítalo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Say it so that only one fits.</source>
        <translation>Indíquelo de modo que solo haya una coincidencia.</translation>
    </message>
    <message>
        <source>Go to Home, which shows the calls that are here, or open the file you were sent.</source>
        <translation>Vaya a Inicio, que muestra las convocatorias que hay aquí, o abra el archivo que recibió.</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, and judge from there.</source>
        <translation>Abra primero el paquete de evaluación y evalúe desde allí.</translation>
    </message>
    <message>
        <source>Nothing is decided about round {round}, and no entry of it goes on to a later one.</source>
        <translation>Nada está decidido sobre la ronda {round}, y ninguna de sus propuestas pasa a otra posterior.</translation>
    </message>
    <message>
        <source>Record what the committee decides, then write the letters.</source>
        <translation>Registre lo que decida el comité y escriba después las cartas.</translation>
    </message>
    <message>
        <source>More than one judge of {value} works on this computer: {found}.</source>
        <translation>En este ordenador trabaja más de un miembro del jurado de {value}: {found}.</translation>
    </message>
    <message>
        <source>Say whose work this is with --as.</source>
        <translation>Diga de quién es este trabajo con --as.</translation>
    </message>
    <message>
        <source>Use one of these: {found}. Say the rest in a comment, which can be erased.</source>
        <translation>Use una de estas: {found}. Diga lo demás en un comentario, que puede borrarse.</translation>
    </message>
    <message>
        <source>Judges were sent another version of round {value} than this, and score on its form.</source>
        <translation>A los jueces se les envió otra versión de la ronda {value}, y puntúan con su formulario.</translation>
    </message>
    <message>
        <source>Let that one stand, with --use {found}, or begin a new round for the other.</source>
        <translation>Deje que valga esa, con --use {found}, o empiece otra ronda para la otra.</translation>
    </message>
    <message>
        <source>Judges were sent both versions of round {value}, and score on two forms: neither can stand for the other.</source>
        <translation>A los jueces se les enviaron las dos versiones de la ronda {value} y puntúan con dos formularios: ninguna puede valer por la otra.</translation>
    </message>
    <message>
        <source>Set aside what one of the two offices has done, with aside and the hash of the file that brought it, as inspect tells it; then send its judges new packages.</source>
        <translation>Aparte lo que hizo una de las dos oficinas, con aside y el hash del archivo que lo trajo, tal como lo indica inspect; luego envíe paquetes nuevos a sus jueces.</translation>
    </message>
    <message>
        <source>{file} says otherwise than the package you have, for two people changed the same at your coordinator&apos;s: {found}. Nothing was taken from it, and your scores are as they were.</source>
        <translation>{file} dice algo distinto del paquete que tiene usted, porque en la coordinación dos personas cambiaron lo mismo: {found}. No se ha tomado nada de él y sus puntuaciones siguen como estaban.</translation>
    </message>
    <message>
        <source>Go on with what you have, and tell your coordinator; once they have agreed they send you one that holds.</source>
        <translation>Siga con lo que tiene y avise a su coordinación; cuando se hayan puesto de acuerdo, le enviarán un paquete que valga.</translation>
    </message>
    <message>
        <source>Round {round} has no panel {value}.</source>
        <translation>La ronda {round} no tiene ningún panel {value}.</translation>
    </message>
    <message>
        <source>call rules CALL names the panels of each round.</source>
        <translation>call rules CALL nombra los paneles de cada ronda.</translation>
    </message>
    <message>
        <source>No entry is in round {round} yet.</source>
        <translation>Todavía no hay ninguna propuesta en la ronda {round}.</translation>
    </message>
    <message>
        <source>Bring entries in with entries import; a later round is filled with advance.</source>
        <translation>Incorpore propuestas con entries import; una ronda posterior se llena con advance.</translation>
    </message>
    <message>
        <source>Look at both under Files, Forks, and say which one stands.</source>
        <translation>Revise ambas en Archivos, Versiones divergentes, e indique cuál es válida.</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first.</source>
        <translation>Quite la línea o admita antes la propuesta.</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given on the page Entries.</source>
        <translation>Quite la línea; las puntuaciones de referencia se dan en la página Propuestas.</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first, on the page Judges.</source>
        <translation>Quite la línea. Si al final no hay conflicto, indíquelo antes en la página Jurado.</translation>
    </message>
    <message>
        <source>See under Files, Forks, what is there in two versions.</source>
        <translation>Vea en Archivos, Versiones divergentes, qué hay en dos versiones.</translation>
    </message>
    <message>
        <source>Decide on the page Assignment who judges what, then try again.</source>
        <translation>Decida en la página Asignación quién evalúa qué e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open a bundle of that call under All calls first, then this again; whoever coordinates the call writes one.</source>
        <translation>Abra antes un archivo de esa convocatoria en Todas las convocatorias y después este de nuevo; lo escribe quien coordina la convocatoria.</translation>
    </message>
    <message>
        <source>Open it under All calls: what the file is for is said there, and what can be done with it.</source>
        <translation>Ábralo en Todas las convocatorias: allí se dice para qué sirve el archivo y qué se puede hacer con él.</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own, and change that.</source>
        <translation>Recupérela como una convocatoria propia y modifique esa.</translation>
    </message>
    <message>
        <source>Correct what is here on its own page; then take the line out or make it agree.</source>
        <translation>Corrija lo que hay en su propia página; después quite la línea o haga que coincida.</translation>
    </message>
    <message>
        <source>Seat judges there, on the page Judges.</source>
        <translation>Asigne jueces a ese panel en la página Jurado.</translation>
    </message>
    <message>
        <source>Let them in on the page Entries, then try again.</source>
        <translation>Admítalas en la página Propuestas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reinstate it there first, with a reason, or leave it out.</source>
        <translation>Readmítala antes allí, con un motivo, o déjela fuera.</translation>
    </message>
    <message>
        <source>Look at the results, and at the decisions.</source>
        <translation>Vea los resultados y las decisiones.</translation>
    </message>
    <message>
        <source>Bring entries in on the page Entries; a later round is filled from Results.</source>
        <translation>Incorpore propuestas en la página Propuestas; una ronda posterior se llena desde Resultados.</translation>
    </message>
    <message>
        <source>Give the call another round first, on the page Rules.</source>
        <translation>Añada antes otra ronda a la convocatoria en la página Reglas.</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and open it under All calls: what is still sound here is saved together with it.</source>
        <translation>Consiga un archivo de esta convocatoria de un colega o de un depósito y ábralo en Todas las convocatorias: lo que aquí sigue intacto se salva junto con él.</translation>
    </message>
    <message>
        <source>A backup is brought back under Files, Backups, of its call; to pass a call on, write a bundle of it.</source>
        <translation>Una copia de seguridad se recupera en Archivos, Copias de seguridad, de su convocatoria; para entregar una convocatoria, escriba un archivo de ella.</translation>
    </message>
    <message>
        <source>Merge a complete bundle, or restore a backup.</source>
        <translation>Combine un archivo completo de la convocatoria o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>Give it rules on the page Rules.</source>
        <translation>Dele reglas en la página Reglas.</translation>
    </message>
    <message>
        <source>Open the key file under All calls; reading, checking and exporting work without it.</source>
        <translation>Abra el archivo de clave en Todas las convocatorias; leer, comprobar y exportar funcionan sin él.</translation>
    </message>
    <message>
        <source>Freeze the rules of the round first.</source>
        <translation>Fije antes las reglas de la ronda.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Compruebe el código.</translation>
    </message>
    <message>
        <source>Close the round first.</source>
        <translation>Cierre antes la ronda.</translation>
    </message>
    <message>
        <source>Look at the Overview to see where the call stands.</source>
        <translation>Vea en el Resumen cómo va la convocatoria.</translation>
    </message>
    <message>
        <source>Write one of these: {found}.</source>
        <translation>Escriba uno de estos: {found}.</translation>
    </message>
    <message>
        <source>The worksheet {found} has one line and nothing below it: {value}</source>
        <translation>La hoja {found} tiene una sola línea y nada debajo: {value}</translation>
    </message>
    <message>
        <source>{value} is for its judge to end, not for the office; no round waits for it.</source>
        <translation>{value} debe resolverlo su juez o jueza, no la coordinación; ninguna ronda depende de ello.</translation>
    </message>
    <message>
        <source>Ask the judge to open both files on one laptop and to send once more. Which scores count is said of each sheet.</source>
        <translation>Pida al juez o la jueza que abra ambos archivos en un mismo equipo y envíe de nuevo. Qué puntuaciones cuentan se decide hoja por hoja.</translation>
    </message>
    <message>
        <source>{value} is there in several versions, and none is this laptop&apos;s own that could replace them.</source>
        <translation>{value} existe en varias versiones, y este equipo no tiene ninguna propia que pueda sustituirlas.</translation>
    </message>
    <message>
        <source>Give every score of it together with --seen, or choose a version in the window.</source>
        <translation>Dé todas sus puntuaciones junto con --seen, o elija una versión en la ventana.</translation>
    </message>
    <message>
        <source>Take one of the versions, or give every score anew.</source>
        <translation>Tome una de las versiones o dé todas las puntuaciones de nuevo.</translation>
    </message>
    <message>
        <source>This laptop has no key for call {call} yet, so it can make no ballot. What is scored is saved.</source>
        <translation>Este equipo aún no tiene clave para la convocatoria {call}, así que no puede crear una boleta. Lo puntuado está guardado.</translation>
    </message>
    <message>
        <source>Open your package once more, then send: the package makes this laptop known.</source>
        <translation>Abra su paquete una vez más y luego envíe: el paquete da a conocer este equipo.</translation>
    </message>
    <message>
        <source>{value} is no answer to {column} (line {row}).</source>
        <translation>{value} no es una respuesta a {column} (línea {row}).</translation>
    </message>
    <message>
        <source>Nothing is decided about entry {value}.</source>
        <translation>No hay nada decidido sobre la propuesta {value}.</translation>
    </message>
    <message>
        <source>Look with decisions at what is decided, and name the award if it is not the round&apos;s own.</source>
        <translation>Mire con decisions qué se ha decidido e indique el premio si no es el de la propia ronda.</translation>
    </message>
    <message>
        <source>Choose an entry that is decided, and the award it is about.</source>
        <translation>Elija una propuesta sobre la que se haya decidido y el premio de que se trata.</translation>
    </message>
    <message>
        <source>{file} is a form for a judge to fill in, no ballot.</source>
        <translation>{file} es un formulario para que lo rellene un juez, no una boleta.</translation>
    </message>
    <message>
        <source>Take it in for its judge with sheets import.</source>
        <translation>Incorpórelo para su juez con sheets import.</translation>
    </message>
    <message>
        <source>Line {row} says {value} where the form asks whether the entry is not scored.</source>
        <translation>La línea {row} dice {value} donde el formulario pregunta si la propuesta no se puntúa.</translation>
    </message>
    <message>
        <source>Ask the judge what is meant. Where the entry is not scored, write conflict of interest or cannot judge there; else leave the cell empty.</source>
        <translation>Pregunte al juez o la jueza qué quiso decir. Si la propuesta no se puntúa, escriba ahí «conflicto de intereses» o «no puedo evaluar»; si no, deje la celda vacía.</translation>
    </message>
    <message>
        <source>By the column {column} these are not “in”: {found}. A table brings no states, and they would come in like the others.</source>
        <translation>Según la columna {column}, estas no están «admitidas»: {found}. Una tabla no trae estados, y entrarían como las demás.</translation>
    </message>
    <message>
        <source>Leave them out with --without {value}; or say --map -={column}, and set their states afterwards with entries withdraw, entries disqualify or entries duplicate.</source>
        <translation>Déjelas fuera con --without {value}; o indique --map -={column} y fije sus estados después con entries withdraw, entries disqualify o entries duplicate.</translation>
    </message>
    <message>
        <source>Rename or remove one of them, or say which is which: the second is called “{column} (2)”.</source>
        <translation>Cambie el nombre de una o quítela, o diga cuál es cuál: la segunda se llama «{column} (2)».</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Cambie el nombre de una de ellas o quítela.</translation>
    </message>
    <message>
        <source>The first row looks like a row of data, not like headings: {value}</source>
        <translation>La primera fila parece una fila de datos y no de encabezados: {value}</translation>
    </message>
    <message>
        <source>Put a row of headings first and try again, or say --no-headings: the columns are then called A, B, C and so on.</source>
        <translation>Ponga primero una fila de encabezados e inténtelo de nuevo, o indique --no-headings: las columnas se llaman entonces A, B, C, etc.</translation>
    </message>
    <message>
        <source>Tick above the rows that the first one holds no headings, or put a row of headings first.</source>
        <translation>Marque «La primera fila no contiene encabezados» encima de las filas, o ponga primero una fila de encabezados.</translation>
    </message>
    <message>
        <source>Take it in for its judge under Files, Received, with the button “Take in a form”.</source>
        <translation>Incorpórelo para su juez en Archivos, Recibidos, con el botón «Incorporar un formulario».</translation>
    </message>
    <message>
        <source>Papers are written as PDF, as a web page or as plain text, not as {value}.</source>
        <translation>Los documentos se escriben como PDF, como página web o como texto sin formato, no como {value}.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf, .html or .txt; a word processor opens a web page and saves it as its own.</source>
        <translation>Dé al archivo la extensión .pdf, .html o .txt; un procesador de textos abre una página web y la guarda en su propio formato.</translation>
    </message>
    <message>
        <source>A table is written as a spreadsheet or as CSV, and {value} has the name of something else.</source>
        <translation>Una tabla se escribe como hoja de cálculo o como CSV, y {value} lleva el nombre de otro tipo de archivo.</translation>
    </message>
    <message>
        <source>Give the file the ending .xlsx for a spreadsheet, .csv for CSV.</source>
        <translation>Dé al archivo la extensión .xlsx para una hoja de cálculo o .csv para CSV.</translation>
    </message>
    <message>
        <source>Line {row} goes on beyond column {limit}, the last that a table may have.</source>
        <translation>La línea {row} continúa más allá de la columna {limit}, la última que puede tener una tabla.</translation>
    </message>
    <message>
        <source>Clear what stands far to the right, or copy the columns that are meant into a new table.</source>
        <translation>Borre lo que hay muy a la derecha, o copie en una tabla nueva las columnas que interesan.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>La tabla tiene más de {limit} filas.</translation>
    </message>
    <message>
        <source>Clear what stands far below, or split it into several tables.</source>
        <translation>Borre lo que hay muy abajo, o divídala en varias tablas.</translation>
    </message>
    <message>
        <source>A cell in line {row} holds more than {limit} bytes, the most that one may.</source>
        <translation>Una celda de la línea {row} contiene más de {limit} bytes, el máximo de una celda.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it to the entry as a file.</source>
        <translation>Acórtela, o adjúntela a la propuesta como archivo.</translation>
    </message>
    <message>
        <source>Files of the folder are named in {found}, and nothing says whether they are judged or somebody’s papers; nothing was imported.</source>
        <translation>En {found} se nombran archivos de la carpeta, y nada indica si se evalúan o si son documentos personales; no se importó nada.</translation>
    </message>
    <message>
        <source>Say --map attachment=COLUMN of each column with files that are judged, or --map -=COLUMN of each that stays out.</source>
        <translation>Indique --map attachment=COLUMNA para cada columna con archivos que se evalúan, o --map -=COLUMNA para cada una que deba quedar fuera.</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}: leave --encoding out or say --encoding {encoding}.</source>
        <translation>Las letras del archivo parecen estar en {encoding}: omita --encoding o indique --encoding {encoding}.</translation>
    </message>
    <message>
        <source>Leave the line out with --without {row}. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>Deje fuera la línea con --without {row}. Para quien vuelva se registra una propuesta nueva, o un juez nuevo, con otro código.</translation>
    </message>
    <message>
        <source>The row stays out. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>La fila queda fuera. Para quien vuelva se registra una propuesta nueva, o un juez nuevo, con otro código.</translation>
    </message>
    <message>
        <source>{value} is no trial run; nothing was thrown away.</source>
        <translation>{value} no es un ensayo; no se desechó nada.</translation>
    </message>
    <message>
        <source>Its trial run, if there is one, is called {value}-TEST: see call list.</source>
        <translation>Su ensayo, si lo hay, se llama {value}-TEST: véalo con call list.</translation>
    </message>
    <message>
        <source>Codes in {column} say who sent the entry: {found}. Judges read codes, and records keep them for ever; nothing was imported.</source>
        <translation>Hay códigos de {column} que revelan quién envió la propuesta: {found}. Los jueces leen los códigos y los registros los guardan para siempre; no se importó nada.</translation>
    </message>
    <message>
        <source>Say --map private.source_id={column}, and codes are made; or --map code={column}, if they are to stay.</source>
        <translation>Indique --map private.source_id={column} y se crearán códigos; o --map code={column} si los de la tabla deben quedarse.</translation>
    </message>
</context>
<context>
    <name>ExtraFields</name>
    <message>
        <source>Consent to show the work</source>
        <translation>Consentimiento para mostrar la obra</translation>
    </message>
    <message>
        <source>Consent of a guardian</source>
        <translation>Consentimiento de un tutor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>A judge has used more than one laptop. Is %1 one of them?</source>
        <comment>the name of a laptop, such as J-03/87b0</comment>
        <translation>Un juez o una jueza usó más de un equipo. ¿Es %1 uno de ellos?</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways: say under Files, Forks, which sheet stands.</source>
        <comment>a judge; an entry</comment>
        <translation>%1 puntuó %2 de dos maneras: diga en Archivos, Versiones divergentes, qué hoja vale.</translation>
    </message>
    <message>
        <source>One thing is here in two versions: say under Files, Forks, which one stands (%1).</source>
        <translation>Algo está aquí en dos versiones: diga en Archivos, Versiones divergentes, cuál vale (%1).</translation>
    </message>
    <message>
        <source>The sheet of %1 for %2 was decided for, and counts, though its laptop %3 is revoked.</source>
        <comment>a judge; an entry; a laptop</comment>
        <translation>La hoja de %1 para %2 se dio por válida y cuenta, aunque su equipo %3 está revocado.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {row} is here already as {value} and was left out.</source>
        <translation>La línea {row} ya está aquí como {value} y se omitió.</translation>
    </message>
    <message>
        <source>The column {column} was not used.</source>
        <translation>La columna {column} no se usó.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began.</source>
        <translation>Las franjas, los empates o el corte de {round} cambiaron después de iniciarse la puntuación.</translation>
    </message>
    <message>
        <source>{entry} is capped: its {by} was full before it.</source>
        <translation>{entry} queda limitada: el cupo de {by} se llenó antes.</translation>
    </message>
    <message>
        <source>{entry} made room so that a floor by {by} is met.</source>
        <translation>{entry} cedió su lugar para cumplir un mínimo por {by}.</translation>
    </message>
    <message>
        <source>{entry} is level with others, and the floor for {by} {value} would have to choose among them: the committee decides.</source>
        <translation>{entry} está igualada con otras y el mínimo de {by} {value} tendría que elegir entre ellas: decide el comité.</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} to meet the floor.</source>
        <translation>No hay suficientes propuestas con {by} {value} para cumplir el mínimo.</translation>
    </message>
    <message>
        <source>{entry} was raised into the cut to meet a floor by {by}.</source>
        <translation>{entry} subió dentro del corte para cumplir un mínimo por {by}.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart: one more judge would help.</source>
        <translation>Los totales de {entry} difieren en {gap}: convendría que la evaluara una persona más.</translation>
    </message>
    <message>
        <source>{entry} has no sheet from {stratum} in panel {panel}.</source>
        <translation>{entry} no tiene ninguna hoja de {stratum} en el panel {panel}.</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank}: the committee decides.</source>
        <translation>{entry} comparte el puesto {rank}: decide el comité.</translation>
    </message>
    <message>
        <source>Something the close of {round} rests on has been corrected since ({kind}).</source>
        <translation>Algo en lo que se basa el cierre de {round} se corrigió después ({kind}).</translation>
    </message>
    <message>
        <source>The close of {round} rests on records that are not here; import a complete bundle.</source>
        <translation>El cierre de {round} se basa en registros que no están aquí; importe un archivo completo de la convocatoria.</translation>
    </message>
    <message>
        <source>The code {code} is used twice; give one of them another code.</source>
        <translation>El código {code} se usa dos veces; dé otro código a uno de los dos.</translation>
    </message>
    <message>
        <source>A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.</source>
        <translation>Un conflicto de {judge} con la propuesta {entry} espera una decisión: confírmelo o descártelo.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.</source>
        <translation>{judge} puntuó {entry} a pesar de un conflicto confirmado; la hoja no cuenta.</translation>
    </message>
    <message>
        <source>Entry {entry} has sheets in {round} but is not in that round.</source>
        <translation>La propuesta {entry} tiene hojas en {round}, pero no está en esa ronda.</translation>
    </message>
    <message>
        <source>A laptop ({device}) wrote in the name of another judge; none of that counts.</source>
        <translation>Un equipo ({device}) escribió en nombre de otra persona del jurado; nada de eso cuenta.</translation>
    </message>
    <message>
        <source>There are two versions of one {type}; look at both with forks and say which stands.</source>
        <translation>Hay dos versiones de un mismo elemento ({type}); revise ambas con forks e indique cuál es válida.</translation>
    </message>
    <message>
        <source>A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.</source>
        <translation>Una boleta de {round} menciona hojas que no han llegado; pida al juez o jueza que la envíe de nuevo.</translation>
    </message>
    <message>
        <source>Entry {entry} is in no division of {round} and is not ranked; give it one.</source>
        <translation>La propuesta {entry} no está en ninguna categoría de {round} y no se clasifica; asígnele una.</translation>
    </message>
    <message>
        <source>Records by {author} are of a kind only others may write; they do not count.</source>
        <translation>Hay registros de {author} de un tipo que solo otras personas pueden escribir; no cuentan.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were never assigned: count them or not?</source>
        <translation>{judge} puntuó en {round} propuestas que nunca se le asignaron: ¿deben contar o no?</translation>
    </message>
    <message>
        <source>Some records are of a newer version; update Palmares to see them.</source>
        <translation>Algunos registros son de una versión más reciente; actualice Palmares para verlos.</translation>
    </message>
    <message>
        <source>A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.</source>
        <translation>Una puntuación de {judge} para {entry} en {round} no está en la escala; la hoja no cuenta.</translation>
    </message>
    <message>
        <source>Entry {entry} was judged before its text or a file was changed.</source>
        <translation>La propuesta {entry} se evaluó antes de que cambiara su texto o un archivo.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {round} on another form; the sheets do not count.</source>
        <translation>{judge} puntuó {round} con otro formulario; las hojas no cuentan.</translation>
    </message>
    <message>
        <source>Sheets from a laptop that was revoked ({device}) do not count.</source>
        <translation>Las hojas de un equipo revocado ({device}) no cuentan.</translation>
    </message>
    <message>
        <source>There are sheets of a round {round} that is not known here.</source>
        <translation>Hay hojas de una ronda {round} que no se conoce aquí.</translation>
    </message>
    <message>
        <source>A judge has used more than one laptop ({device}): confirm or revoke it with device.</source>
        <translation>Un juez o una jueza usó más de un equipo ({device}): confírmelo o revóquelo con device.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were taken back: count them or not?</source>
        <translation>{judge} puntuó en {round} propuestas que se le habían retirado: ¿deben contar o no?</translation>
    </message>
    <message>
        <source>A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.</source>
        <translation>Una hoja de {judge} para {entry} en {round} puntúa un criterio desconocido; no cuenta.</translation>
    </message>
    <message>
        <source>There are sheets in {round} for an entry that is not known here.</source>
        <translation>Hay hojas en {round} de una propuesta que no se conoce aquí.</translation>
    </message>
    <message>
        <source>There are sheets in {round} by a judge who is not known here.</source>
        <translation>Hay hojas en {round} de alguien del jurado que no se conoce aquí.</translation>
    </message>
    <message>
        <source>Nobody vouches for the key {author}; what it signed does not count until a package does.</source>
        <translation>Nadie responde por la clave {author}; lo que firmó no cuenta hasta que un paquete lo haga.</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder belong to no row, such as {file}.</source>
        <translation>
            <numerusform>%n archivo de la carpeta no pertenece a ninguna fila: {file}.</numerusform>
            <numerusform>%n archivos de la carpeta no pertenecen a ninguna fila, como {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold formulas; the values they had when the file was saved were taken.</source>
        <translation>
            <numerusform>%n celda contiene una fórmula; se tomó el valor que tenía al guardarse el archivo.</numerusform>
            <numerusform>%n celdas contienen fórmulas; se tomaron los valores que tenían al guardarse el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet hides the columns {column}; they were read all the same.</source>
        <translation>La hoja de cálculo oculta las columnas {column}; se leyeron igualmente.</translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet hides %n rows; they were read all the same.</source>
        <translation>
            <numerusform>La hoja de cálculo oculta %n fila; se leyó igualmente.</numerusform>
            <numerusform>La hoja de cálculo oculta %n filas; se leyeron igualmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} names a link, and links are never followed: fetch {value} and put the file into the folder.</source>
        <translation>La línea {row} contiene un enlace, y los enlaces nunca se siguen: descargue {value} y ponga el archivo en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas: a value beside several rows was taken for each of them.</source>
        <translation>
            <numerusform>%n grupo de celdas combinadas: un valor junto a varias filas se tomó para cada una.</numerusform>
            <numerusform>%n grupos de celdas combinadas: un valor junto a varias filas se tomó para cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the worksheet {value} was read, not {others}; --sheet names another.</source>
        <translation>Solo se leyó la hoja de cálculo {value}, no {others}; con --sheet se indica otra.</translation>
    </message>
    <message>
        <source>Line {row} ({entry}) may be the same as {value}; look at both.</source>
        <translation>La línea {row} ({entry}) puede ser la misma propuesta que {value}; revise ambas.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after its close, which still decides by the rules before.</source>
        <translation>Las franjas, los empates o el corte de {round} cambiaron después de su cierre, que sigue decidiendo según las reglas anteriores.</translation>
    </message>
    <message>
        <source>{entry} is in {round} without having come through {from}.</source>
        <translation>{entry} está en {round} sin haber pasado {from}.</translation>
    </message>
    <message>
        <source>The decision about {entry} ({award}) rests on a result of {round} that no longer stands: decide again on the present one, or settle this as seen.</source>
        <translation>La decisión sobre {entry} ({award}) se basa en un resultado de {round} que ya no es válido: decida de nuevo según el actual, o responda con settle y seen (visto).</translation>
    </message>
    <message>
        <source>Place {place} of {award} is decided for both {entry} and {other}: decide again about one of them, or about both as joint.</source>
        <translation>El lugar {place} de {award} está decidido tanto para {entry} como para {other}: decida de nuevo sobre una de ellas, o sobre ambas como joint (compartido).</translation>
    </message>
    <message>
        <source>Both {entry} and {other} are decided to win {award}: decide again about one of them, or about both as joint.</source>
        <translation>Tanto {entry} como {other} figuran como ganadoras de {award}: decida de nuevo sobre una de ellas, o sobre ambas como joint (compartido).</translation>
    </message>
    <message>
        <source>The division, language or attributes of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>La división, el idioma o los atributos de {entry} se corrigieron después de cerrar {round}; para que eso decida, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>The attributes of the entrant of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>Los atributos de quien participa con {entry} se corrigieron después de cerrar {round}; para que eso decida, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>The panel of judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>El panel de {judge} se cambió después de cerrar {round}; para que eso decida, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>The assignment of {entry} to judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>La asignación de {entry} a {judge} se cambió después de cerrar {round}; para que eso decida, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} for {entry} no longer counts, but the close of {round} rests on it; to leave it out, close {round} again.</source>
        <translation>La hoja de {judge} para {entry} ya no cuenta, pero el cierre de {round} se basa en ella; para dejarla fuera, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>{from}, from which {round} carries values, has been closed again since; to carry the new values, close {round} again.</source>
        <translation>{from}, de donde {round} arrastra valores, se ha cerrado de nuevo después; para arrastrar los nuevos, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>{entry} has left since {round} was closed ({state}). The closed ranking stays as it is and still lists it; only its status and the decisions about it change.</source>
        <translation>{entry} ha salido después de cerrar {round} ({state}). La clasificación cerrada queda como está y la sigue incluyendo; solo cambian su estado y las decisiones sobre ella.</translation>
    </message>
    <message>
        <source>The status of {entry} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>El estado de {entry} se cambió después de cerrar {round}; para que eso decida, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>{entry} has a place by a decision ({award}, {round}) but is out now ({state}): decide about it again, and about who moves up.</source>
        <translation>{entry} tiene un lugar por una decisión ({award}, {round}), pero ahora está fuera ({state}): decida de nuevo sobre ella y sobre cuál pasa a ocupar su lugar.</translation>
    </message>
    <message>
        <source>The sheet of {judge} for {entry} in {round} was decided for, and counts, though its laptop {device} is revoked: revoke it once more to keep it so, or decide again with resolve.</source>
        <translation>La hoja de {judge} para {entry} en {round} se dio por válida y cuenta, aunque su equipo {device} está revocado: revóquelo de nuevo para mantenerla o decida otra vez con resolve.</translation>
    </message>
    <message>
        <source>{entry} has left {from} ({state}) but is still in {round} and ranked there: take it out of {round} as well, or reinstate it in {from}.</source>
        <translation>{entry} salió de {from} ({state}) pero sigue en {round} y allí se clasifica: sáquela también de {round}, o readmítala en {from}.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began. The reason given: {reason}</source>
        <translation>Las franjas, los empates o el corte de {round} cambiaron después de iniciarse la puntuación. Motivo dado: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries pass {round} with fewer sheets than its quorum asks for: {entries}.</source>
        <translation>
            <numerusform>%n propuesta pasa {round} con menos hojas de las que pide su quórum: {entries}.</numerusform>
            <numerusform>%n propuestas pasan {round} con menos hojas de las que pide su quórum: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}.</source>
        <translation>
            <numerusform>%n hoja cuenta ahora y el cierre de {round} no la conoce; cambiaría puestos: {ranks}, franjas o el corte: {outcome}.</numerusform>
            <numerusform>%n hojas cuentan ahora y el cierre de {round} no las conoce; cambiarían puestos: {ranks}, franjas o el corte: {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has come through {from} and is not in {round}: fill {round} again.</source>
        <translation>{entry} se clasificó en {from} y no está en {round}: vuelva a pasar propuestas a {round}.</translation>
    </message>
    <message>
        <source>{entry} is in {round} since its close, which does not rank it; to rank it, close {round} again.</source>
        <translation>{entry} está en {round} desde su cierre, que no la clasifica; para clasificarla, cierre {round} de nuevo.</translation>
    </message>
    <message>
        <source>{entry} was honoured by a decision on {from}, did not come through by its rules and is not in {round}: bring it in by hand with a reason, or leave it.</source>
        <translation>{entry} fue distinguida por una decisión sobre {from}, no se clasificó por sus reglas y no está en {round}: incorpórela a mano con un motivo, o déjela.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} in division {division} to meet the floor.</source>
        <translation>No hay suficientes propuestas con {by} {value} en la división {division} para cumplir el mínimo.</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank} of division {division}: the committee decides.</source>
        <translation>{entry} comparte el puesto {rank} de la división {division}: decide el comité.</translation>
    </message>
    <message>
        <source>Judge {judge} has dropped out of {round}; sheets that came before count, unless an answer says otherwise.</source>
        <translation>{judge} dejó el jurado en {round}; las hojas que llegaron antes cuentan, salvo que una respuesta diga otra cosa.</translation>
    </message>
    <message>
        <source>The cut goes by “{by}”, and no entry has that attribute: its limit holds nobody back and brings nobody in. Give the entries the attribute, or change the rules.</source>
        <translation>El corte se guía por «{by}» y ninguna propuesta tiene ese atributo: su límite no frena ni hace entrar a nadie. Dé ese atributo a las propuestas o cambie las reglas.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after it was frozen. Its scores came on paper or in forms, so the records do not say whether judges had begun; log tells when each was taken in.</source>
        <translation>Las franjas, los empates o el corte de {round} cambiaron después de bloquearla. Sus puntuaciones llegaron en papel o en formularios, así que los registros no dicen si los jueces ya habían empezado; log muestra cuándo se tomó cada cosa.</translation>
    </message>
    <message>
        <source>Line {row} is here already as {value} and was left out, its files too: {files}. Add them to the entry, or give the row a code of its own.</source>
        <translation>La línea {row} ya está aquí como {value} y se omitió, también sus archivos: {files}. Añádalos a la propuesta o dé a la línea un código propio.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why.</source>
        <translation>
            <numerusform>%n hoja del juez {judge} en {round} se apartó aquí y no cuenta; el registro dice quién lo hizo y por qué.</numerusform>
            <numerusform>%n hojas del juez {judge} en {round} se apartaron aquí y no cuentan; el registro dice quién lo hizo y por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has {judges} of the {asked} judges that panel {panel} of {round} asks for, since somebody dropped out or stopped: give it others with a top-up.</source>
        <translation>{entry} tiene {judges} de los {asked} jueces que pide el panel {panel} de {round}, porque alguien se retiró o lo dejó: asígnele otros completando la asignación.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart. Somebody who was asked to score it has not answered yet.</source>
        <translation>Los totales de {entry} difieren en {gap}. Alguien a quien se le pidió puntuarla aún no ha respondido.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart, with more judges than the round asks for. Nobody else need be asked.</source>
        <translation>Los totales de {entry} difieren en {gap}, con más jueces de los que pide la ronda. No hace falta preguntar a nadie más.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}.</source>
        <translation>
            <numerusform>%n hoja del juez {judge} en {round} carece de una puntuación y no se cuenta: {entries}.</numerusform>
            <numerusform>%n hojas del juez {judge} en {round} carecen de una puntuación y no se cuentan: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} looks like {value}, whose personal data was deleted here on request; leave it out unless it is somebody else or they have sent it anew.</source>
        <translation>La línea {row} se parece a {value}, cuyos datos personales se borraron aquí a petición; déjela fuera, salvo que sea otra persona o que esta la haya enviado de nuevo.</translation>
    </message>
    <message>
        <source>Sheets of judge {judge} in {round} do not count: the judge has no panel there, or no group where each judge needs one.</source>
        <translation>Las hojas del juez {judge} en {round} no cuentan: el juez no tiene panel ahí, o no tiene estrato donde cada juez necesita uno.</translation>
    </message>
    <message>
        <source>{entry} was open at the close of {from}, is not in {round}, and nobody has decided about it: bring it in by hand with a reason, or record a decision.</source>
        <translation>{entry} quedó abierta al cerrar {from}, no está en {round} y nadie ha decidido sobre ella: incorpórela a mano con un motivo o registre una decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not “in” by the column {column} ({entries}). A table brings no states: they come in like the others. Leave their rows out, or set their states afterwards.</source>
        <translation>
            <numerusform>%n propuesta no está «admitida» según la columna {column} ({entries}). Una tabla no trae estados: entra como las demás. Deje fuera su fila o fije su estado después.</numerusform>
            <numerusform>%n propuestas no están «admitidas» según la columna {column} ({entries}). Una tabla no trae estados: entran como las demás. Deje fuera sus filas o fije sus estados después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hold long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map text=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n columna contiene respuestas largas que se guardan como privadas, de modo que ningún juez las leerá: {columns}. Si forman parte de la propuesta, importe con --map text=COLUMNA.</numerusform>
            <numerusform>%n columnas contienen respuestas largas que se guardan como privadas, de modo que ningún juez las leerá: {columns}. Si forman parte de la propuesta, importe con --map text=COLUMNA para cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns name files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map attachment=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n columna nombra archivos que se guardan como privados, de modo que ningún juez los verá: {columns}. Si forman parte de la propuesta, importe con --map attachment=COLUMNA.</numerusform>
            <numerusform>%n columnas nombran archivos que se guardan como privados, de modo que ningún juez los verá: {columns}. Si forman parte de la propuesta, importe con --map attachment=COLUMNA para cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} is {value}, which is here with the same words in other fields: it is brought up to date.</source>
        <translation>La línea {row} es {value}, que ya está aquí con las mismas palabras en otros campos: se actualiza la propuesta.</translation>
    </message>
    <message>
        <source>Line {row} says only that a file was sent in: save the files from REDCap and put them into the folder, as {value}_COLUMN and their ending.</source>
        <translation>La línea {row} solo dice que se envió un archivo: guarde los archivos desde REDCap y póngalos en la carpeta como {value}_COLUMNA con su extensión.</translation>
    </message>
    <message numerus="yes">
        <source>%n files begin with an entry&apos;s code and go on with other words, and are left out: {files}. If all belong to the entries, import with --files-by-code.</source>
        <translation>
            <numerusform>%n archivo tiene un nombre que empieza por el código de una propuesta y sigue con otras palabras; queda fuera: {files}. Si forma parte de la propuesta, importe con --files-by-code.</numerusform>
            <numerusform>%n archivos tienen nombres que empiezan por el código de una propuesta y siguen con otras palabras; quedan fuera: {files}. Si todos forman parte de las propuestas, importe con --files-by-code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} is {value}, which is here without these files; they come now: {files}.</source>
        <translation>La línea {row} es {value}, que ya está aquí sin estos archivos; se incorporan ahora: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in {column} say who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made.</source>
        <translation>
            <numerusform>%n código de {column} revela la identidad de alguien: {entries}. Otras personas leen los códigos y los registros los guardan para siempre: guarde esa columna en privado y se crearán códigos.</numerusform>
            <numerusform>%n códigos de {column} revelan la identidad de alguien: {entries}. Otras personas leen los códigos y los registros los guardan para siempre: guarde esa columna en privado y se crearán códigos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>Restored from a backup on %1</source>
        <translation>Restaurada desde una copia de seguridad el %1</translation>
    </message>
    <message>
        <source>Was here before the restored one</source>
        <translation>Ya estaba aquí antes que la restaurada</translation>
    </message>
    <message>
        <source>Last changed on %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <comment>after another fact</comment>
        <translation>último cambio: %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>carpeta %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>cannot judge</source>
        <translation>no puede evaluar</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflicto de intereses</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>puntuada</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>in a form</source>
        <translation>en un formulario</translation>
    </message>
    <message>
        <source>in the program</source>
        <translation>en el programa</translation>
    </message>
    <message>
        <source>Two closes of %1</source>
        <comment>a round</comment>
        <translation>Dos cierres de %1</translation>
    </message>
    <message>
        <source>Two versions of the rules of %1</source>
        <comment>a round</comment>
        <translation>Dos versiones de las reglas de %1</translation>
    </message>
    <message>
        <source>Two decisions about %1</source>
        <comment>an entry</comment>
        <translation>Dos decisiones sobre %1</translation>
    </message>
    <message>
        <source>Two states of %1</source>
        <comment>an entry</comment>
        <translation>Dos estados de %1</translation>
    </message>
    <message>
        <source>Judge %1 in two versions</source>
        <translation>Juez/a %1 en dos versiones</translation>
    </message>
    <message>
        <source>Entry %1 in two versions</source>
        <translation>Propuesta %1 en dos versiones</translation>
    </message>
    <message>
        <source>The entrant of %1 in two versions</source>
        <comment>an entry</comment>
        <translation>Participante de %1 en dos versiones</translation>
    </message>
    <message>
        <source>Two versions of one thing: %1</source>
        <translation>Dos versiones de lo mismo: %1</translation>
    </message>
    <message>
        <source>Typed at the office</source>
        <translation>Transcrita en la coordinación</translation>
    </message>
    <message>
        <source>Said on this computer</source>
        <translation>De este equipo</translation>
    </message>
    <message>
        <source>Said at another office</source>
        <translation>De otra coordinación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it was written</source>
        <translation>Dónde se escribió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Para el comité</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>Para la persona participante</translation>
    </message>
    <message>
        <source>Sheets it rests on</source>
        <translation>Hojas en que se basa</translation>
    </message>
    <message>
        <source>Without sheets of</source>
        <translation>Sin hojas de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>Guardado en privado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <comment>a round</comment>
        <translation>Panel en %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>I do not score this entry</source>
        <translation>No puntúo esta propuesta</translation>
    </message>
    <message>
        <source>Why not, in a word</source>
        <translation>Por qué no, en una o dos palabras</translation>
    </message>
    <message>
        <source>Comment for the committee</source>
        <translation>Comentario para el comité</translation>
    </message>
    <message>
        <source>Note to the entrant</source>
        <translation>Nota para la persona participante</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflicto de intereses</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>no puedo evaluar</translation>
    </message>
    <message>
        <source>Not on the scale</source>
        <translation>Fuera de la escala</translation>
    </message>
    <message>
        <source>Give a score from {scale}, or leave the cell blank.</source>
        <translation>Dé una puntuación de la escala {scale}, o deje la celda en blanco.</translation>
    </message>
    <message>
        <source>Fill in the coloured cells of the first worksheet and send this file back. Grey cells are not yours to score.</source>
        <translation>Complete las celdas de color de la primera hoja y devuelva este archivo. Las celdas grises no le corresponden.</translation>
    </message>
    <message>
        <source>A cell that you leave blank is not a zero: it counts as not scored.</source>
        <translation>Una celda en blanco no es un cero: cuenta como no puntuada.</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so in its row instead of a score.</source>
        <translation>Si tiene un conflicto de intereses o no puede evaluar una propuesta, indíquelo en su fila en lugar de puntuar.</translation>
    </message>
    <message>
        <source>Please leave entries, check codes and headings as they are: by them the form finds its way back.</source>
        <translation>Deje como están las propuestas, los códigos de control y los encabezados: sirven para reconocer el formulario cuando vuelva.</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>En esta escala la puntuación más baja es la mejor.</translation>
    </message>
    <message>
        <source>Scores go in steps of {step}.</source>
        <translation>Las puntuaciones van en pasos de {step}.</translation>
    </message>
    <message>
        <source>Asked only of entries in: {divisions}.</source>
        <translation>Solo se pide en propuestas de: {divisions}.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries done</source>
        <translation>Propuestas hechas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 sheets received</source>
        <translation>%1 de %2 hojas recibidas</translation>
    </message>
    <message>
        <source>Open elsewhere, on %1: close it there first</source>
        <translation>Abierta en otra parte (%1): ciérrela allí primero</translation>
    </message>
    <message>
        <source>Open it to see how far it is</source>
        <translation>Ábrala para ver su avance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>closes %1, %2</source>
        <translation>cierra el %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Final scores sent; %Ln changed since</source>
        <translation>
            <numerusform>Puntuaciones finales enviadas; %Ln cambió después</numerusform>
            <numerusform>Puntuaciones finales enviadas; %Ln cambiaron después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interim scores sent; %Ln changed since</source>
        <translation>
            <numerusform>Puntuaciones parciales enviadas; %Ln cambió después</numerusform>
            <numerusform>Puntuaciones parciales enviadas; %Ln cambiaron después</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are sent</source>
        <translation>Todas las puntuaciones están enviadas</translation>
    </message>
    <message>
        <source>Next: look through your scores, then send them</source>
        <translation>Siguiente paso: revise sus puntuaciones y envíelas</translation>
    </message>
    <message>
        <source>Next: %1, %2 of %3 criteria scored</source>
        <translation>Siguiente: %1, %2 de %3 criterios puntuados</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Next: add the entries</source>
        <translation>Siguiente paso: añadir las propuestas</translation>
    </message>
    <message>
        <source>Next: add judges, then assign the entries</source>
        <translation>Siguiente paso: añadir el jurado y asignar las propuestas</translation>
    </message>
    <message>
        <source>Next: assign the entries and send the packages</source>
        <translation>Siguiente paso: asignar las propuestas y enviar los paquetes</translation>
    </message>
    <message>
        <source>Next: merge the ballots that come back</source>
        <translation>Siguiente paso: combinar las boletas que se reciban</translation>
    </message>
    <message>
        <source>Every sheet is here</source>
        <translation>Están todas las hojas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges on this computer</source>
        <translation>
            <numerusform>%Ln juez/a en este equipo</numerusform>
            <numerusform>%Ln jueces en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, and your own scores open.</source>
        <translation>Diga quién es y se abrirán sus propias puntuaciones.</translation>
    </message>
    <message>
        <source>Choose who I am…</source>
        <translation>Elegir quién soy…</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>Ensayo con puntuaciones inventadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets of another round not sent yet</source>
        <translation>
            <numerusform>%Ln hoja de otra ronda aún sin enviar</numerusform>
            <numerusform>%Ln hojas de otra ronda aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet</source>
        <translation>Su última boleta aún no está en ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word</source>
        <translation>
            <numerusform>%Ln propuesta necesita su respuesta</numerusform>
            <numerusform>%Ln propuestas necesitan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores sent; what you declared since is not</source>
        <translation>Puntuaciones enviadas; falta enviar lo que declaró después</translation>
    </message>
    <message>
        <source>You have stopped; what is sent counts</source>
        <translation>Ha dejado de evaluar; lo enviado cuenta</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>No queda nada por evaluar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet</source>
        <translation>
            <numerusform>%Ln hoja aún sin enviar</numerusform>
            <numerusform>%Ln hojas aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>la ronda está cerrada</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a round</comment>
        <translation>%1: cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded</source>
        <translation>
            <numerusform>%Ln decisión está registrada</numerusform>
            <numerusform>%Ln decisiones están registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: fill the next round</source>
        <translation>Siguiente paso: pasar propuestas a la próxima ronda</translation>
    </message>
    <message>
        <source>Next: the committee decides</source>
        <translation>Siguiente paso: decide el comité</translation>
    </message>
    <message>
        <source>the deadline was %1</source>
        <translation>la fecha límite fue el %1</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>All scores are alike, so nothing can be told apart.</source>
        <translation>Todas las puntuaciones son iguales, así que no se puede distinguir nada.</translation>
    </message>
    <message>
        <source>The judges fall into groups that share no entry.</source>
        <translation>El jurado se divide en grupos sin ninguna propuesta en común.</translation>
    </message>
    <message>
        <source>It takes at least two entries that two judges have scored.</source>
        <translation>Hacen falta al menos dos propuestas puntuadas por dos jueces.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>4.5–5.0: 12 sheets</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln hoja</numerusform>
            <numerusform>%Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>type of entry</source>
        <translation>tipo de propuesta</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>Scores by %1</source>
        <comment>an attribute of entries</comment>
        <translation>Puntuaciones por %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Raw difference</source>
        <translation>Diferencia sin ajustar</translation>
    </message>
    <message>
        <source>Adjusted difference</source>
        <translation>Diferencia ajustada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Groups by %1 cannot be compared</source>
        <comment>an attribute</comment>
        <translation>No se pueden comparar los grupos por %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes two groups of at least %Ln entries each, so that nobody is exposed.</source>
        <translation>
            <numerusform>Hacen falta dos grupos de al menos %Ln propuesta cada uno, para que no se pueda reconocer a nadie.</numerusform>
            <numerusform>Hacen falta dos grupos de al menos %Ln propuestas cada uno, para que no se pueda reconocer a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1: not shown</source>
        <translation>menos de %L1: no se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln propuesta</numerusform>
            <numerusform>%1, %Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance</source>
        <comment>an attribute</comment>
        <translation>Hay diferencias por %1 más allá del azar</translation>
    </message>
    <message>
        <source>Entries by %1 differ, but no more than the judges they met explain</source>
        <comment>an attribute</comment>
        <translation>Hay diferencias por %1, pero las explican los jueces que tuvo cada propuesta</translation>
    </message>
    <message>
        <source>No difference by %1 beyond chance</source>
        <comment>an attribute</comment>
        <translation>No hay diferencias por %1 más allá del azar</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>sin ajustar</translation>
    </message>
    <message>
        <source>adjusted for judges</source>
        <translation>con ajuste por jueces</translation>
    </message>
    <message>
        <source>Judges and languages</source>
        <translation>Jurado e idiomas</translation>
    </message>
    <message>
        <source>Whether the language matters cannot be told</source>
        <translation>No se puede saber si el idioma influye</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>sus idiomas</translation>
    </message>
    <message>
        <source>%1 points on %2 against %3</source>
        <comment>a signed number; so many sheets; so many sheets</comment>
        <translation>%1 puntos en %2 frente a %3</translation>
    </message>
    <message>
        <source>Judges give entries in their languages more, by %1 points</source>
        <translation>El jurado da %1 puntos más a las propuestas en sus propios idiomas</translation>
    </message>
    <message>
        <source>Judges give entries in their languages less, by %1 points</source>
        <translation>El jurado da %1 puntos menos a las propuestas en sus propios idiomas</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>otros idiomas</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Imparcialidad</translation>
    </message>
    <message>
        <source>Groups cannot be compared yet</source>
        <translation>Aún no se pueden comparar los grupos</translation>
    </message>
    <message>
        <source>No judge is clearly harsher or milder than the panel</source>
        <translation>Nadie evalúa con severidad claramente mayor o menor que el resto del jurado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher than the panel</source>
        <translation>
            <numerusform>%Ln juez/a evalúa con severidad claramente mayor que el resto del jurado</numerusform>
            <numerusform>%Ln jueces evalúan con severidad claramente mayor que el resto del jurado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly milder than the panel</source>
        <translation>
            <numerusform>%Ln juez/a evalúa con severidad claramente menor que el resto del jurado</numerusform>
            <numerusform>%Ln jueces evalúan con severidad claramente menor que el resto del jurado</numerusform>
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
            <numerusform>%Ln juez/a evalúa con severidad claramente mayor</numerusform>
            <numerusform>%Ln jueces evalúan con severidad claramente mayor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clearly milder</source>
        <translation>
            <numerusform>%Ln con severidad claramente menor</numerusform>
            <numerusform>%Ln con severidad claramente menor</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity of judges</source>
        <translation>Severidad del jurado</translation>
    </message>
    <message>
        <source>Severity cannot be told yet</source>
        <translation>Aún no se puede determinar la severidad</translation>
    </message>
    <message>
        <source>Each judge has one sheet: a harsh judge cannot be told from a weak entry.</source>
        <translation>Cada juez/a tiene una sola hoja: no se puede distinguir entre severidad del jurado y debilidad de la propuesta.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>Milder by</source>
        <translation>Menor severidad</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Unusual in</source>
        <translation>Inusual en</translation>
    </message>
    <message>
        <source>%1: %2 points against the panel, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1: %2 puntos frente al resto del jurado, entre %3 y %4</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severidad</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>irregularidad</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>uso de la escala</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>criterios todos iguales</translation>
    </message>
    <message>
        <source>Judges do not differ in severity beyond chance</source>
        <translation>El jurado no difiere en severidad más allá del azar</translation>
    </message>
    <message>
        <source>Points against the panel on the same entries, %1 interval; clear: beyond ±%2. It says how they differ, not who is right.</source>
        <translation>Puntos frente al resto del jurado en las mismas propuestas, intervalo del %1; claro: más allá de ±%2. Dice en qué difieren, no quién tiene razón.</translation>
    </message>
    <message>
        <source>harsher</source>
        <translation>mayor severidad</translation>
    </message>
    <message>
        <source>milder</source>
        <translation>menor severidad</translation>
    </message>
    <message>
        <source>How judges use the scale</source>
        <translation>Cómo usa la escala el jurado</translation>
    </message>
    <message>
        <source>Too few sheets to see how judges use the scale</source>
        <translation>Muy pocas hojas para ver cómo usa la escala el jurado</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Spread against the median judge</source>
        <translation>Dispersión respecto a la mediana del jurado</translation>
    </message>
    <message>
        <source>Clearly less of the scale</source>
        <translation>Usa claramente menos escala</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>No judge uses clearly less of the scale than the rest</source>
        <translation>Nadie usa una parte de la escala claramente menor que el resto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges use clearly less of the scale than the rest</source>
        <translation>
            <numerusform>%Ln juez/a usa una parte de la escala claramente menor que el resto</numerusform>
            <numerusform>%Ln jueces usan una parte de la escala claramente menor que el resto</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge&apos;s sheets, all on the same axis</source>
        <translation>Las hojas de cada juez/a, todas en el mismo eje</translation>
    </message>
    <message>
        <source>agree well</source>
        <translation>concuerdan bien</translation>
    </message>
    <message>
        <source>agree tolerably</source>
        <translation>concuerdan aceptablemente</translation>
    </message>
    <message>
        <source>agree somewhat</source>
        <translation>concuerdan algo</translation>
    </message>
    <message>
        <source>hardly agree</source>
        <translation>apenas concuerdan</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Alpha, interval</source>
        <translation>Alfa, de intervalo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Alpha, ordinal</source>
        <translation>Alfa, ordinal</translation>
    </message>
    <message>
        <source>ICC of one judge</source>
        <translation>CCI individual</translation>
    </message>
    <message>
        <source>ICC of the mean</source>
        <translation>CCI de la media</translation>
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
        <translation>%1: %2, entre %3 y %4</translation>
    </message>
    <message>
        <source>Judges %1.</source>
        <comment>agree well, hardly agree …</comment>
        <translation>Los jueces %1.</translation>
    </message>
    <message>
        <source>all scores alike</source>
        <translation>todas las puntuaciones iguales</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>muy pocas puntuaciones</translation>
    </message>
    <message>
        <source>Agreement cannot be told yet</source>
        <translation>Aún no se puede determinar la concordancia</translation>
    </message>
    <message>
        <source>It takes entries that two judges have scored, and scores that differ.</source>
        <translation>Hacen falta propuestas puntuadas por dos jueces, y puntuaciones que difieran.</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree …</comment>
        <translation>Los jueces %1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement</source>
        <translation>Alfa de Krippendorff con intervalo del %1: 0 es azar; 1, concordancia total</translation>
    </message>
    <message>
        <source>as by chance</source>
        <translation>como al azar</translation>
    </message>
    <message>
        <source>fully agree</source>
        <translation>concordancia total</translation>
    </message>
    <message>
        <source>Progress of judges</source>
        <translation>Avance del jurado</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Aún no se ha pedido nada a nadie</translation>
    </message>
    <message>
        <source>As soon as entries are assigned, each judge gets a bar here.</source>
        <translation>En cuanto se asignen propuestas, cada juez/a tendrá aquí una barra.</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>Han llegado todas las hojas pedidas</translation>
    </message>
    <message>
        <source>%1 of the sheets have come</source>
        <comment>a percentage</comment>
        <translation>Ha llegado el %1 de las hojas</translation>
    </message>
    <message>
        <source>%1 of the sheets have come; %2</source>
        <comment>a percentage; %Ln judges have sent nothing</comment>
        <translation>Ha llegado el %1 de las hojas; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln juez/a no ha enviado nada</numerusform>
            <numerusform>%Ln jueces no han enviado nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets that have come of those asked for, by judge; most left to do first</source>
        <translation>Hojas recibidas de las pedidas, por juez/a; primero quien más tiene pendiente</translation>
    </message>
    <message>
        <source>Have come</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuentan</translation>
    </message>
    <message>
        <source>%1: %2 sheets have come</source>
        <comment>a judge, 9 of 15</comment>
        <translation>%1: %2 hojas recibidas</translation>
    </message>
    <message>
        <source>Sheets by entry</source>
        <translation>Hojas por propuesta</translation>
    </message>
    <message>
        <source>A check has no scores</source>
        <translation>Una verificación no tiene puntuaciones</translation>
    </message>
    <message>
        <source>No entry is in this round yet</source>
        <translation>Aún no hay propuestas en esta ronda</translation>
    </message>
    <message>
        <source>Every entry has enough sheets</source>
        <translation>Todas las propuestas tienen suficientes hojas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores</source>
        <translation>
            <numerusform>%Ln propuesta tiene muy pocas puntuaciones</numerusform>
            <numerusform>%Ln propuestas tienen muy pocas puntuaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many of %Ln entries have how many sheets that count; bright: enough</source>
        <translation>
            <numerusform>%Ln propuesta según su número de hojas que cuentan; resaltado: suficientes</numerusform>
            <numerusform>%Ln propuestas según su número de hojas que cuentan; resaltado: suficientes</numerusform>
        </translation>
    </message>
    <message>
        <source>With enough</source>
        <translation>Con suficientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 sheets: 12 entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals over time</source>
        <translation>Llegadas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Judges so far</source>
        <translation>Jueces hasta entonces</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has come from every judge</source>
        <translation>Hay envíos de todo el jurado</translation>
    </message>
    <message>
        <source>Something has come from %1 judges</source>
        <comment>9 of 15</comment>
        <translation>Hay envíos de %1 jueces</translation>
    </message>
    <message numerus="yes">
        <source>asked: %Ln judges</source>
        <translation>
            <numerusform>se pidió a %Ln juez/a</numerusform>
            <numerusform>se pidió a %Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>From received to decided</source>
        <translation>De recibidas a decididas</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>En la ronda</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicada</numerusform>
            <numerusform>%Ln duplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ineligible</source>
        <translation>
            <numerusform>%Ln no elegible</numerusform>
            <numerusform>%Ln no elegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disqualified</source>
        <translation>
            <numerusform>%Ln descalificada</numerusform>
            <numerusform>%Ln descalificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln sin preselección</numerusform>
            <numerusform>%Ln sin preselección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a sheet</source>
        <translation>
            <numerusform>%Ln sin hojas</numerusform>
            <numerusform>%Ln sin hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few scores</source>
        <translation>
            <numerusform>%Ln con muy pocas puntuaciones</numerusform>
            <numerusform>%Ln con muy pocas puntuaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Admitidas</translation>
    </message>
    <message>
        <source>Above the cut</source>
        <translation>Por encima del corte</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were judged</source>
        <translation>
            <numerusform>De %Ln propuesta recibida, %1 con evaluación</numerusform>
            <numerusform>De %Ln propuestas recibidas, %1 con evaluación</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Quedaron fuera</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a percentage</comment>
        <translation>más del %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a percentage</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: chance alone could give this order</source>
        <translation>El jurado no distingue unas propuestas de otras: el azar por sí solo podría dar este orden</translation>
    </message>
    <message numerus="yes">
        <source>The cut is clear: %Ln entries are in</source>
        <translation>
            <numerusform>El corte es claro: %Ln propuesta está dentro</numerusform>
            <numerusform>El corte es claro: %Ln propuestas están dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compete for %1</source>
        <translation>
            <numerusform>%Ln compite por %1</numerusform>
            <numerusform>%Ln compiten por %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is clearly in; %1</source>
        <comment>who competes for what</comment>
        <translation>Ninguna está claramente dentro; %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who competes</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are clearly in</source>
        <translation>
            <numerusform>%Ln propuesta está claramente dentro</numerusform>
            <numerusform>%Ln propuestas están claramente dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>rank %1, score %2</source>
        <translation>puesto %1, puntuación %2</translation>
    </message>
    <message>
        <source>adjusted %1; likely ranks %2</source>
        <comment>a score; 3–8</comment>
        <translation>ajustada %1; puestos probables %2</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>demasiado ajustado para decidir</translation>
    </message>
    <message>
        <source>How sure the ranking is</source>
        <translation>Cuán segura es la clasificación</translation>
    </message>
    <message>
        <source>A check has no ranking</source>
        <translation>Una verificación no tiene clasificación</translation>
    </message>
    <message>
        <source>How sure the ranking is cannot be said yet</source>
        <translation>Aún no se puede decir cuán segura es la clasificación</translation>
    </message>
    <message>
        <source>No entry has a rank yet</source>
        <translation>Aún no hay propuestas con puesto</translation>
    </message>
    <message>
        <source>Entries are ranked as soon as they have enough sheets.</source>
        <translation>Las propuestas se clasifican en cuanto tienen suficientes hojas.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>Puesto desde</translation>
    </message>
    <message>
        <source>Rank to</source>
        <translation>Puesto hasta</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>in the top %L1</source>
        <comment>over a column of chances</comment>
        <translation>puesto %L1 o mejor</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Otros métodos</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>Este tipo de ronda no tiene otro método con que comparar</translation>
    </message>
    <message>
        <source>Too few entries have a rank yet</source>
        <translation>Aún hay muy pocas propuestas con puesto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a method: a rank</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every method lets the same entries in</source>
        <translation>Con todos los métodos entran las mismas propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in or out depending on the method</source>
        <translation>
            <numerusform>%Ln propuesta está dentro o fuera según el método</numerusform>
            <numerusform>%Ln propuestas están dentro o fuera según el método</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides. The line is the cut.</source>
        <translation>Puestos con cada método; decide el oficial. La línea es el corte.</translation>
    </message>
    <message>
        <source>out officially, in by another method</source>
        <translation>fuera según el oficial, dentro con otro método</translation>
    </message>
    <message>
        <source>in officially, out by another method</source>
        <translation>dentro según el oficial, fuera con otro método</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>Dispersión de las puntuaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a distribution yet</source>
        <translation>
            <numerusform>%Ln hoja aún no forma una distribución</numerusform>
            <numerusform>%Ln hojas aún no forman una distribución</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, their spread is drawn here.</source>
        <translation>A partir de ocho hojas, aquí se dibuja su dispersión.</translation>
    </message>
    <message>
        <source>Half of all sheets lie between %1 and %2</source>
        <translation>La mitad de las hojas está entre %1 y %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>Puntuaciones por criterio</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Lower quarter</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Upper quarter</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Too few scores for a distribution yet</source>
        <translation>Aún hay muy pocas puntuaciones para una distribución</translation>
    </message>
    <message>
        <source>From eight scores on a criterion, their spread is drawn here.</source>
        <translation>A partir de ocho puntuaciones en un criterio, aquí se dibuja su dispersión.</translation>
    </message>
    <message>
        <source>%1 gets the highest scores, %2 the lowest</source>
        <comment>two criteria</comment>
        <translation>%1 recibe las puntuaciones más altas; %2, las más bajas</translation>
    </message>
    <message>
        <source>The criteria get about the same scores</source>
        <translation>Los criterios reciben puntuaciones similares</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>Dos paneles</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>a panel, its value; the other panel, its value</comment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>The two panels cannot be compared yet</source>
        <translation>Aún no se pueden comparar los dos paneles</translation>
    </message>
    <message>
        <source>It takes three entries that both panels have scored.</source>
        <translation>Hacen falta tres propuestas puntuadas por ambos paneles.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two panels</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 order the entries much alike</source>
        <comment>two panels</comment>
        <translation>%1 ordenan las propuestas de forma muy parecida</translation>
    </message>
    <message>
        <source>%1 order the entries somewhat alike</source>
        <comment>two panels</comment>
        <translation>%1 ordenan las propuestas de forma algo parecida</translation>
    </message>
    <message>
        <source>%1 order the entries quite differently</source>
        <comment>two panels</comment>
        <translation>%1 ordenan las propuestas de forma bastante distinta</translation>
    </message>
    <message>
        <source>%1 order the entries in opposite ways</source>
        <comment>two panels</comment>
        <translation>%1 ordenan las propuestas de forma opuesta</translation>
    </message>
    <message numerus="yes">
        <source>Value of each entry by either panel; rank correlation %1 over %Ln entries</source>
        <translation>
            <numerusform>Valor de cada propuesta según cada panel; correlación de rangos %1 en %Ln propuesta</numerusform>
            <numerusform>Valor de cada propuesta según cada panel; correlación de rangos %1 en %Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by judges</source>
        <translation>Propuestas y jueces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a picture yet</source>
        <translation>
            <numerusform>%Ln hoja aún no forma un gráfico</numerusform>
            <numerusform>%Ln hojas aún no forman un gráfico</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, each is a field here.</source>
        <translation>A partir de ocho hojas, cada una es aquí una casilla.</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a score</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a score</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>an entry; a judge: a score</comment>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>best</source>
        <translation>las mejores</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries</source>
        <translation>
            <numerusform>de %Ln propuesta</numerusform>
            <numerusform>de %Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in met judges as strict as the others did</source>
        <translation>Las que están dentro tuvieron jueces de igual severidad que las demás</translation>
    </message>
    <message>
        <source>Those that are in met judges who give more, by %1 points on average</source>
        <translation>Las que están dentro tuvieron jueces que dan, en promedio, %1 puntos más</translation>
    </message>
    <message>
        <source>Those that are in met judges who give less, by %1 points on average</source>
        <translation>Las que están dentro tuvieron jueces que dan, en promedio, %1 puntos menos</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows, those who give least first); gaps have no sheet</source>
        <translation>Hojas por propuesta (columnas, primero las mejores) y juez/a (filas, primero quienes dan menos); los huecos no tienen hoja</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows); gaps have no sheet</source>
        <translation>Hojas por propuesta (columnas, primero las mejores) y juez/a (filas); los huecos no tienen hoja</translation>
    </message>
    <message>
        <source>Further reviews</source>
        <translation>Más evaluaciones</translation>
    </message>
    <message>
        <source>The cut needs no further reviews</source>
        <translation>El corte no necesita más evaluaciones</translation>
    </message>
    <message>
        <source>Every entry is surely on its side of the cut.</source>
        <translation>Cada propuesta está con seguridad de su lado del corte.</translation>
    </message>
    <message>
        <source>Judges left</source>
        <translation>Jueces disponibles</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién pedir</translation>
    </message>
    <message>
        <source>too alike</source>
        <translation>demasiado parejas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews: %1</source>
        <translation>
            <numerusform>%Ln evaluación adicional: %1</numerusform>
            <numerusform>%Ln evaluaciones adicionales: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not even all judges left would settle it: it is a matter for the committee.</source>
        <translation>Ni siquiera todos los jueces disponibles lo resolverían: corresponde al comité.</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>el comité</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <comment>a round</comment>
        <translation>Evaluadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go on</source>
        <translation>
            <numerusform>%Ln no siguió</numerusform>
            <numerusform>%Ln no siguieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Pasaron</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Evaluadas aquí</translation>
    </message>
    <message>
        <source>Entries at each stage up to this round, and why others are not there</source>
        <translation>Propuestas en cada etapa hasta esta ronda, y por qué faltan las demás</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a division; what is found of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %Ln more sheets on the same entries before merit can be told from chance.</source>
        <translation>
            <numerusform>Hace falta al menos %Ln hoja más de las mismas propuestas para distinguir el mérito del azar.</numerusform>
            <numerusform>Hacen falta al menos %Ln hojas más de las mismas propuestas para distinguir el mérito del azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>p of standing out among the judges</source>
        <translation>p de destacar entre los jueces</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message numerus="yes">
        <source>The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told</source>
        <translation>
            <numerusform>El jurado es una sola parte</numerusform>
            <numerusform>El jurado se divide en %Ln partes sin ninguna propuesta en común: no se puede saber si una es más severa</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge against the judges of the same part only.</source>
        <translation>Cada juez/a se compara solo con los de su parte.</translation>
    </message>
    <message>
        <source>Judges %1, most on %2 and least on %3</source>
        <comment>agree well, somewhat …; two criteria</comment>
        <translation>Los jueces %1, más en %2 y menos en %3</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln entries that two judges have scored.</source>
        <translation>
            <numerusform>Hace falta %Ln propuesta puntuada por dos jueces.</numerusform>
            <numerusform>Hacen falta %Ln propuestas puntuadas por dos jueces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether judges of different parts agree cannot be told: they share no entry</source>
        <translation>No se puede saber si los jueces de partes distintas concuerdan: no tienen ninguna propuesta en común</translation>
    </message>
    <message>
        <source>Where one part is judged more strictly than another, alpha comes out too high.</source>
        <translation>Si una parte se juzga con más severidad que otra, alfa resulta demasiado alta.</translation>
    </message>
    <message>
        <source>in, though the scores speak against it</source>
        <translation>dentro, aunque las puntuaciones hablan en contra</translation>
    </message>
    <message>
        <source>out, though the scores speak for it</source>
        <translation>fuera, aunque las puntuaciones hablan a favor</translation>
    </message>
    <message>
        <source>chance to be in</source>
        <comment>over a column of chances</comment>
        <translation>probabilidad de entrar</translation>
    </message>
    <message>
        <source>top %L1</source>
        <comment>the cut</comment>
        <translation>puesto %L1</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>the cut, a percentage</comment>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>%1 and better</source>
        <comment>the cut, a score</comment>
        <translation>%1 o mejor</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <comment>top 11; 7 and better</comment>
        <translation>corte: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the cut: who is tied</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied</source>
        <translation>
            <numerusform>%Ln empatada</numerusform>
            <numerusform>%Ln empatadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied for %1</source>
        <translation>
            <numerusform>%Ln empatada por %1</numerusform>
            <numerusform>%Ln empatadas por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in the top 6: 56%</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every method ranks the entries alike</source>
        <translation>Todos los métodos ordenan igual las propuestas</translation>
    </message>
    <message numerus="yes">
        <source>By another method an entry stands up to %Ln ranks elsewhere</source>
        <translation>
            <numerusform>Con otro método una propuesta cambia hasta %Ln puesto</numerusform>
            <numerusform>Con otro método una propuesta cambia hasta %Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides.</source>
        <translation>Puestos con cada método; decide el oficial.</translation>
    </message>
    <message>
        <source>tied at the cut officially, decided by another method</source>
        <translation>empatada en el corte oficialmente, decidida por otro método</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, %1 would not be, were all judges equally strict</source>
        <translation>
            <numerusform>De %Ln propuesta que está dentro, no lo estaría(n) %1 si todo el jurado fuera igual de severo</numerusform>
            <numerusform>De %Ln propuestas que están dentro, no lo estarían %1 si todo el jurado fuera igual de severo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, the scores speak against %1</source>
        <translation>
            <numerusform>De %Ln propuesta que está dentro, las puntuaciones hablan en contra de %1</numerusform>
            <numerusform>De %Ln propuestas que están dentro, las puntuaciones hablan en contra de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are out and would be in, were all judges equally strict: %1</source>
        <translation>Propuestas que están fuera y entrarían si todo el jurado fuera igual de severo: %1</translation>
    </message>
    <message>
        <source>Entries that are out though the scores speak for them: %1</source>
        <translation>Propuestas que están fuera aunque las puntuaciones hablan a favor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are too close to call</source>
        <translation>
            <numerusform>%Ln está demasiado ajustada para decidir</numerusform>
            <numerusform>%Ln están demasiado ajustadas para decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry is clearly the best of %L1</source>
        <translation>Una propuesta es claramente la mejor de %L1</translation>
    </message>
    <message numerus="yes">
        <source>Any of %Ln entries may be the best, of %1 that are ranked</source>
        <translation>
            <numerusform>%Ln propuesta puede ser la mejor, de %1 clasificadas</numerusform>
            <numerusform>Cualquiera de %Ln propuestas puede ser la mejor, de %1 clasificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>Las puntuaciones forman una sola parte</numerusform>
            <numerusform>Las puntuaciones se dividen en %Ln partes sin ningún juez/a en común: comparar propuestas de partes distintas se basa solo en supuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>part %L1</source>
        <comment>of the scores, that shares no judge with the others</comment>
        <translation>parte %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>after some codes</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: judges %2; entries %3</source>
        <comment>1: codes; codes</comment>
        <translation>Parte %1: jueces %2; propuestas %3</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln further reviews, of %1 that are too close to call about %2 would be left</source>
        <translation>
            <numerusform>Con %Ln evaluación más, de %1 demasiado ajustadas quedarían unas %2</numerusform>
            <numerusform>Con %Ln evaluaciones más, de %1 demasiado ajustadas quedarían unas %2</numerusform>
        </translation>
    </message>
    <message>
        <source>its rivals&apos; reviews settle it</source>
        <translation>la deciden las evaluaciones de sus rivales</translation>
    </message>
    <message>
        <source>First let judges of one part see entries of another</source>
        <translation>Primero, que jueces de una parte vean propuestas de otra</translation>
    </message>
    <message>
        <source>Until some judge has seen entries of both, no review near the cut would settle it.</source>
        <translation>Hasta que algún juez/a haya visto propuestas de ambas, ninguna evaluación cerca del corte lo decidiría.</translation>
    </message>
    <message>
        <source>The smallest set of reviews after which whoever can be settled is sure, if scores stay where they are. Judges who read the language, in no conflict, with least to do.</source>
        <translation>El menor conjunto de evaluaciones que aclara lo que puede aclararse si las puntuaciones no cambian. Jueces que leen el idioma, sin conflicto, con menos carga.</translation>
    </message>
    <message>
        <source>Nothing here has a code or a title with these words.</source>
        <translation>Nada aquí tiene un código o un título con estas palabras.</translation>
    </message>
    <message>
        <source>It takes sheets on entries in a judge&apos;s languages and in others, each of %L1 judges and on %L2 entries.</source>
        <translation>Hacen falta hojas de propuestas en los idiomas de cada juez/a y en otros, de %L1 jueces y %L2 propuestas en cada caso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges give every entry the same: %1</source>
        <translation>
            <numerusform>%Ln juez/a da lo mismo a todas las propuestas: %1</numerusform>
            <numerusform>%Ln jueces dan lo mismo a todas las propuestas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1 sheets, too few to be told: %2</source>
        <comment>codes of judges</comment>
        <translation>menos de %L1 hojas, demasiado pocas para decir algo: %2</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <comment>when: 7 judges</comment>
        <translation>%1: %2 hasta ahora</translation>
    </message>
    <message>
        <source>Nothing has come from a judge yet</source>
        <translation>Aún no ha llegado nada de ningún juez/a</translation>
    </message>
    <message>
        <source>Merge what judges send you, or type in their paper, and their arrivals are drawn here.</source>
        <translation>Combine lo que envían los jueces o introduzca sus hojas en papel, y sus llegadas se dibujan aquí.</translation>
    </message>
    <message>
        <source>Judges of whom a ballot was merged, or paper or a form was taken in, by the clock of the office</source>
        <translation>Jueces de quienes se combinó una papeleta o se introdujo papel o un formulario, según el reloj de la oficina</translation>
    </message>
    <message>
        <source>On average %1 gets %2</source>
        <comment>a criterion; a score</comment>
        <translation>En promedio %1 recibe %2</translation>
    </message>
    <message>
        <source>fewest sheets</source>
        <translation>menos hojas</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>por código</translation>
    </message>
    <message numerus="yes">
        <source>Every entry was seen by %Ln judges</source>
        <translation>
            <numerusform>Cada propuesta la vio %Ln juez/a</numerusform>
            <numerusform>Cada propuesta la vieron %Ln jueces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries were seen by %1 to %Ln judges</source>
        <translation>
            <numerusform>Cada propuesta la vieron de %1 a %Ln juez/a</numerusform>
            <numerusform>Cada propuesta la vieron de %1 a %Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets by entry (columns) and judge (rows); gaps have no sheet</source>
        <translation>Hojas por propuesta (columnas) y juez/a (filas); los huecos no tienen hoja</translation>
    </message>
    <message>
        <source>by rank and severity</source>
        <translation>por puesto y severidad</translation>
    </message>
    <message>
        <source>by number of sheets</source>
        <translation>por número de hojas</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a figure; its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
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
        <translation>deriva</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutos y segundos</translation>
    </message>
    <message>
        <source>Drift of judges</source>
        <translation>Deriva del jurado</translation>
    </message>
    <message>
        <source>Drift cannot be told yet</source>
        <translation>Aún no se puede saber si hay deriva</translation>
    </message>
    <message>
        <source>It takes eight sheets of a judge that say in which order they were scored. Sheets on paper and in forms do not say it.</source>
        <translation>Hacen falta ocho hojas de la misma persona que digan en qué orden se puntuaron. Las de papel y las de formulario no lo dicen.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Más que azar</translation>
    </message>
    <message>
        <source>%1: %2 points from the first sheet to the last, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1: %2 puntos de la primera hoja a la última, entre %3 y %4</translation>
    </message>
    <message>
        <source>No judge clearly became stricter or milder on the way</source>
        <translation>Nadie ganó o perdió severidad claramente por el camino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became stricter on the way</source>
        <translation>
            <numerusform>%Ln juez/a ganó severidad por el camino</numerusform>
            <numerusform>%Ln jueces ganaron severidad por el camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became milder on the way</source>
        <translation>
            <numerusform>%Ln juez/a perdió severidad por el camino</numerusform>
            <numerusform>%Ln jueces perdieron severidad por el camino</numerusform>
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
            <numerusform>%Ln la perdió</numerusform>
            <numerusform>%Ln la perdieron</numerusform>
        </translation>
    </message>
    <message>
        <source>What a judge gives against colleagues on the same entries, from the own first sheet to the last, with %1 interval. The order is what the judge&apos;s program says.</source>
        <translation>Lo que da cada juez/a frente a sus colegas en las mismas propuestas, de su primera hoja a la última, con intervalo del %1. El orden es el que dice su programa.</translation>
    </message>
    <message>
        <source>stricter at the end</source>
        <translation>mayor severidad al final</translation>
    </message>
    <message>
        <source>milder at the end</source>
        <translation>menor severidad al final</translation>
    </message>
    <message>
        <source>Time per entry</source>
        <translation>Tiempo por propuesta</translation>
    </message>
    <message>
        <source>How long judges took is not known</source>
        <translation>No se sabe cuánto tardó el jurado</translation>
    </message>
    <message>
        <source>Only sheets that were filled in on a screen say how long it took.</source>
        <translation>Solo las hojas rellenadas en pantalla dicen cuánto se tardó.</translation>
    </message>
    <message>
        <source>%1: %2 an entry, between %3 and %4</source>
        <comment>a judge; minutes and seconds</comment>
        <translation>%1: %2 por propuesta, entre %3 y %4</translation>
    </message>
    <message>
        <source>The judge took %1 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>Se tardó %1 por propuesta</translation>
    </message>
    <message>
        <source>Judges took between %1 and %2 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>El jurado tardó entre %1 y %2 por propuesta</translation>
    </message>
    <message>
        <source>Median of each judge&apos;s sheets, with an interval that holds it in %1 of cases at least. Time is what the judge&apos;s program says; a quick judge is no worse judge.</source>
        <translation>Mediana de las hojas de cada juez/a, con un intervalo que la contiene al menos en el %1 de los casos. El tiempo es el que dice su programa; ir deprisa no es juzgar peor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry: a chance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>Puesto mediano</translation>
    </message>
    <message>
        <source>Better than the next by adjusted score</source>
        <translation>Mejor que la siguiente por puntuación ajustada</translation>
    </message>
    <message>
        <source>Cannot be told apart: group</source>
        <translation>Indistinguibles: grupo</translation>
    </message>
    <message>
        <source>Skating system</source>
        <translation>Sistema skating</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>Media de z</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos cuadrados</translation>
    </message>
    <message>
        <source>Judges drawn anew: rank from</source>
        <translation>Jurado remuestreado: puesto de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a rank</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Its verdicts are under Results.</source>
        <translation>Sus veredictos están en Resultados.</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a small probability</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but other attributes may be behind it</source>
        <comment>an attribute</comment>
        <translation>Hay diferencias por %1 más allá del azar, pero pueden deberse a otros atributos</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but another attribute goes with it throughout</source>
        <comment>an attribute</comment>
        <translation>Hay diferencias por %1 más allá del azar, pero otro atributo coincide siempre con él</translation>
    </message>
    <message>
        <source>Entries by %1 may differ: p %2 after adjusting for judges</source>
        <comment>an attribute; a probability</comment>
        <translation>Puede haber diferencias por %1: p %2 tras ajustar por jueces</translation>
    </message>
    <message>
        <source>Beside the other attributes</source>
        <translation>Junto a los demás atributos</translation>
    </message>
    <message>
        <source>raw %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>sin ajustar %1</translation>
    </message>
    <message>
        <source>adjusted for judges %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>ajustado por jueces %1</translation>
    </message>
    <message>
        <source>beside the other attributes %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>junto a los demás atributos %1</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, %4 beside the other attributes, each corrected for the number of looks.</source>
        <translation>Puntos respecto a la media, intervalo del %1; p %2 sin ajustar, %3 tras ajustar por jueces, %4 junto a los demás atributos, siempre corregida por el número de comparaciones.</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, each corrected for the number of looks.</source>
        <translation>Puntos respecto a la media, intervalo del %1; p %2 sin ajustar, %3 tras ajustar por jueces, siempre corregida por el número de comparaciones.</translation>
    </message>
    <message>
        <source>beside the other attributes</source>
        <translation>junto a los demás atributos</translation>
    </message>
    <message>
        <source>No clear difference between entries in judges&apos; own languages and others</source>
        <translation>Sin diferencia clara entre las propuestas en los idiomas del jurado y las demás</translation>
    </message>
    <message>
        <source>Points against sheets in other languages, entries and judges allowed for; %1 interval, p %2.</source>
        <translation>Puntos frente a las hojas en otros idiomas, descontado el efecto de propuestas y jueces; intervalo del %1, p %2.</translation>
    </message>
    <message>
        <source>No judge is left to ask: only a further judge could settle the cut, else the committee decides</source>
        <translation>No queda nadie del jurado a quien pedírselo: solo otro juez o jueza más podría resolver el corte; si no, decide el comité</translation>
    </message>
    <message>
        <source>Not all reviews that judges could still give would settle the cut: the committee decides</source>
        <translation>Ni siquiera todas las evaluaciones aún posibles resolverían el corte: decide el comité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews would hardly help: most likely all %1 stay too close to call</source>
        <translation>
            <numerusform>%Ln evaluación más apenas ayudaría: lo más probable es que las %1 sigan demasiado ajustadas</numerusform>
            <numerusform>%Ln evaluaciones más apenas ayudarían: lo más probable es que las %1 sigan demasiado ajustadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no judge left</source>
        <translation>sin jueces libres</translation>
    </message>
    <message>
        <source>One more judge who scored all %1 that are too close to call would leave about %2 of them so.</source>
        <translation>Un juez o jueza más que puntuara las %1 demasiado ajustadas dejaría así unas %2.</translation>
    </message>
    <message>
        <source>Scatter, 1 is usual</source>
        <translation>Irregularidad, 1 es lo habitual</translation>
    </message>
    <message>
        <source>Criteria apart, 1 is usual</source>
        <translation>Distancia entre criterios, 1 es lo habitual</translation>
    </message>
    <message>
        <source>Sheets with all criteria alike</source>
        <translation>Hojas con todos los criterios iguales</translation>
    </message>
    <message>
        <source>More for own languages</source>
        <translation>De más para sus idiomas</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>todas igual</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>solo la nota más baja o la más alta</translation>
    </message>
    <message>
        <source>Judges order the entries more alike than that: here a harsher judge counts as disagreement.</source>
        <translation>El jurado ordena las propuestas con más acuerdo que eso: aquí un juez o jueza más severo cuenta como desacuerdo.</translation>
    </message>
    <message>
        <source>Criteria of a sheet share %1 of what neither entry nor judge explains (%2 to %3)</source>
        <comment>shares of it all</comment>
        <translation>Los criterios de una hoja comparten %1 de lo que no explican ni la propuesta ni el juez o la jueza (%2 a %3)</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>Rasch</translation>
    </message>
    <message numerus="yes">
        <source>No method lets in whom another leaves out; %Ln entries are tied at the cut by some</source>
        <translation>
            <numerusform>Ningún método deja entrar lo que otro deja fuera; %Ln propuesta empata en el corte con alguno</numerusform>
            <numerusform>Ningún método deja entrar lo que otro deja fuera; %Ln propuestas empatan en el corte con alguno</numerusform>
        </translation>
    </message>
    <message>
        <source>Every method drawn lets the same entries in</source>
        <translation>Con todos los métodos dibujados entran las mismas propuestas</translation>
    </message>
    <message>
        <source>The table has more: %1.</source>
        <comment>methods</comment>
        <translation>La tabla tiene más: %1.</translation>
    </message>
    <message>
        <source>tied at the cut by another method</source>
        <translation>empatada en el corte con otro método</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln are in</source>
        <comment>how many were received and judged; how many the cut let in</comment>
        <translation>
            <numerusform>%1 y %Ln dentro</numerusform>
            <numerusform>%1 y %Ln dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are of one look each: of many some lie off zero by chance. It says whether groups differ more than by chance, not why. That none is found does not prove that there is none: few entries show only large differences.</source>
        <translation>Los intervalos valen para una sola mirada: entre muchos, algunos se apartan de cero por azar. Dice si los grupos difieren más que por azar, no por qué. No encontrar ninguna diferencia no prueba que no la haya: pocas propuestas solo muestran diferencias grandes.</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: no further reviews can be promised to settle the cut</source>
        <translation>El jurado no distingue unas propuestas de otras: no se puede prometer que más evaluaciones aclaren el corte</translation>
    </message>
    <message>
        <source>No judge is left to ask, and one more would hardly help: the committee decides</source>
        <translation>No queda nadie del jurado a quien pedírselo, y una persona más apenas ayudaría: decide el comité</translation>
    </message>
    <message>
        <source>No judge has room for a further review: raise the largest load, or the committee decides</source>
        <translation>Nadie del jurado tiene hueco para otra evaluación: aumente la carga máxima o decide el comité</translation>
    </message>
    <message>
        <source>Whoever could be asked has been asked already: sheets are still to come</source>
        <translation>A quien se podía pedir ya se le ha pedido: aún faltan hojas por llegar</translation>
    </message>
    <message>
        <source>Whoever could still score it has been asked already.</source>
        <translation>A quien aún podría puntuarla ya se le ha pedido.</translation>
    </message>
    <message>
        <source>Whoever could still score it has as many sheets as a judge may have.</source>
        <translation>Quien aún podría puntuarla tiene tantas hojas como puede tener una persona del jurado.</translation>
    </message>
    <message>
        <source>Nobody is left who could score it: every judge of the round has, is in conflict, or does not read it.</source>
        <translation>No queda nadie que pueda puntuarla: cada juez o jueza de la ronda ya lo hizo, tiene un conflicto o no lee su idioma.</translation>
    </message>
    <message>
        <source>Asked for what it settles of its rivals.</source>
        <translation>Se pide por lo que aclara de sus rivales.</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>totales de las hojas</translation>
    </message>
    <message>
        <source>Dot: official score. Tick and bar: score adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>Punto: puntuación oficial. Marca y barra: puntuación ajustada por la severidad de cada juez/a, con su intervalo del %1. Orden: oficial.</translation>
    </message>
    <message>
        <source>%1 of the sheets come to %2</source>
        <comment>a percentage; a score</comment>
        <translation>El %1 de las hojas da %2</translation>
    </message>
    <message>
        <source>%1 of the sheets lie between %2 and %3</source>
        <comment>a percentage; two scores</comment>
        <translation>El %1 de las hojas está entre %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, median %1; the middle half lies in the bright bars</source>
        <translation>
            <numerusform>%Ln hoja, mediana %1; la mitad central está en las barras resaltadas</numerusform>
            <numerusform>%Ln hojas, mediana %1; la mitad central está en las barras resaltadas</numerusform>
        </translation>
    </message>
    <message>
        <source>How often each point was given; the middle half lies in the bright bars</source>
        <translation>Cuántas veces se dio cada punto de la escala; la mitad central está en las barras resaltadas</translation>
    </message>
    <message>
        <source>Every judge has scored every entry</source>
        <translation>Cada juez o jueza ha puntuado cada propuesta</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give %1 points more, %2 interval %3 to %4</source>
        <comment>a signed number; a percentage; two signed numbers</comment>
        <translation>No está claro si las propuestas que entran tuvieron jueces más benévolos: los suyos dan %1 puntos más, intervalo del %2 de %3 a %4</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: it goes by how many judges agree, not by means</source>
        <translation>No se puede decir cuán seguro es el orden: depende de cuántas personas del jurado están de acuerdo, no de medias</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>a round</comment>
        <translation>Verificadas: %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>Verificadas aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left after the close</source>
        <translation>
            <numerusform>%Ln salió tras el cierre</numerusform>
            <numerusform>%Ln salieron tras el cierre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were checked</source>
        <translation>
            <numerusform>De %Ln propuesta recibida, %1 con verificación</numerusform>
            <numerusform>De %Ln propuestas recibidas, %1 con verificación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln passed</source>
        <comment>how many were received and checked; how many passed</comment>
        <translation>
            <numerusform>%1 y %Ln la supera</numerusform>
            <numerusform>%1 y %Ln la superan</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is; each judge&apos;s strictness is shown under Judges.</source>
        <translation>La clasificación según las reglas queda como está; la severidad de cada juez/a se muestra en Jurado.</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: scores of an earlier round count in it, and the model knows those of this round alone</source>
        <translation>No se puede decir cuán seguro es el orden: en él cuentan puntuaciones de una ronda anterior, y el modelo solo conoce las de esta</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: by the rules a sheet of one panel or stratum counts for more than one of another, and the model counts all alike</source>
        <translation>No se puede decir cuán seguro es el orden: según las reglas, una hoja de un panel o estrato cuenta más que una de otro, y el modelo las cuenta todas por igual</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reviews; judges left</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, for its rivals</source>
        <comment>3 of 12 reviews</comment>
        <translation>%1, para sus rivales</translation>
    </message>
    <message>
        <source>chance that it is settled then: %1</source>
        <comment>a percentage</comment>
        <translation>probabilidad de quedar resuelta después: %1</translation>
    </message>
    <message>
        <source>further reviews</source>
        <comment>what bars show</comment>
        <translation>evaluaciones adicionales</translation>
    </message>
    <message>
        <source>judges left who could give one</source>
        <comment>what bars show</comment>
        <translation>jueces disponibles que podrían hacer una</translation>
    </message>
    <message>
        <source>How much of the scale judges use cannot be compared yet</source>
        <translation>Aún no se puede comparar cuánto de la escala usa cada juez/a</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln judges compared uses clearly less of the scale than the rest</source>
        <translation>
            <numerusform>De %Ln juez/a comparado, nadie usa una parte de la escala claramente menor que el resto</numerusform>
            <numerusform>De %Ln jueces comparados, nadie usa una parte de la escala claramente menor que el resto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what judges do; how many were not looked at</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges could not be compared</source>
        <translation>
            <numerusform>no se pudo comparar a %Ln juez/a</numerusform>
            <numerusform>no se pudo comparar a %Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %L1 sheets of a judge. No judge has more than %L2 here.</source>
        <comment>sheets of a judge</comment>
        <translation>Hacen falta %L1 hojas de un juez o jueza. Aquí nadie tiene más de %L2.</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give about the same, %1 interval %2 to %3</source>
        <comment>a percentage; two signed numbers</comment>
        <translation>No está claro si las propuestas que entran tuvieron jueces más benévolos: los suyos dan más o menos lo mismo, intervalo del %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Whether those that are in met stricter judges is not clear: theirs give %1 points less, %2 interval %3 to %4</source>
        <comment>a number; a percentage; two signed numbers</comment>
        <translation>No está claro si las propuestas que entran tuvieron jueces más severos: los suyos dan %1 puntos menos, intervalo del %2 de %3 a %4</translation>
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
            <numerusform>%Ln de ellas solo con métodos de la tabla</numerusform>
            <numerusform>%Ln de ellas solo con métodos de la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval is about what these judges would give on average, not all judges who could have been asked.</source>
        <translation>El intervalo se refiere a lo que darían en promedio estos jueces, no todos a quienes se podría haber recurrido.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>further ones, a heading</comment>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Settled then</source>
        <comment>chance, a heading</comment>
        <translation>Resuelta después</translation>
    </message>
    <message>
        <source>itself</source>
        <comment>what reviews of an entry are for</comment>
        <translation>ella misma</translation>
    </message>
    <message>
        <source>its rivals</source>
        <comment>what reviews of an entry are for</comment>
        <translation>sus rivales</translation>
    </message>
    <message>
        <source>For</source>
        <comment>reviews, a heading</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>In now</source>
        <comment>chance to be let in, a heading</comment>
        <translation>Entra ahora</translation>
    </message>
    <message>
        <source>chance to be let in now: %1</source>
        <comment>a percentage</comment>
        <translation>probabilidad actual de entrar: %1</translation>
    </message>
    <message>
        <source>Both percentages are chances; an entry is settled when its chance to be let in is %1 or less, or %2 or more.</source>
        <comment>percentages</comment>
        <translation>Ambos porcentajes son probabilidades; una propuesta está resuelta cuando su probabilidad de entrar es %1 o menos, o %2 o más.</translation>
    </message>
    <message>
        <source>Methods that know the sheets of this round alone are left out.</source>
        <translation>No se muestran los métodos que solo conocen las hojas de esta ronda.</translation>
    </message>
    <message>
        <source>Methods that count all sheets alike are left out: the rules count those of one panel or stratum for more than those of another.</source>
        <translation>No se muestran los métodos que cuentan igual todas las hojas: según las reglas, las de un panel o estrato cuentan más que las de otro.</translation>
    </message>
    <message>
        <source>Scores of the earlier round count under each method as they do officially.</source>
        <translation>Las puntuaciones de la ronda anterior cuentan con cada método igual que en la clasificación oficial.</translation>
    </message>
    <message>
        <source>Dot: mean of an entry&apos;s sheets, adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>Punto: media de las hojas de la propuesta, ajustada por la severidad de cada juez/a, con su intervalo del %1. Orden: oficial.</translation>
    </message>
    <message>
        <source>Dot: official score. Order: official.</source>
        <translation>Punto: puntuación oficial. Orden: oficial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are too few to say how sure this is; %1</source>
        <comment>1: how many are missing</comment>
        <translation>
            <numerusform>%Ln hoja es muy poco para decir cuán seguro es esto; %1</numerusform>
            <numerusform>%Ln hojas son muy pocas para decir cuán seguro es esto; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes at least %Ln more on the same entries</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>hace falta al menos %Ln más de las mismas propuestas</numerusform>
            <numerusform>hacen falta al menos %Ln más de las mismas propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln entries need the sheets they wait for</source>
        <translation>
            <numerusform>Primero, %Ln propuesta necesita las hojas que espera</numerusform>
            <numerusform>Primero, %Ln propuestas necesitan las hojas que esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no rank yet, and with one they can change who is in.</source>
        <translation>Aún no tienen puesto, y con él pueden cambiar quién entra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that wait for sheets have no part in it.</source>
        <translation>
            <numerusform>%Ln propuesta que espera hojas no entra en este plan.</numerusform>
            <numerusform>%Ln propuestas que esperan hojas no entran en este plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them</source>
        <translation>No se puede decir cuán seguro es el corte: tiene máximos o mínimos, que el modelo no tiene en cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%1, but %Ln entries wait for sheets and could change that</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1, pero %Ln propuesta espera hojas y podría cambiarlo</numerusform>
            <numerusform>%1, pero %Ln propuestas esperan hojas y podrían cambiarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>Each panel&apos;s ranks stand under Results.</source>
        <translation>Los puestos de cada panel están en Resultados.</translation>
    </message>
    <message>
        <source>Panels rank side by side: there is no ranking over all</source>
        <translation>Cada panel clasifica por separado: no hay una clasificación general</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may be the best of their divisions, of %1 that are ranked</source>
        <translation>
            <numerusform>De %1 clasificadas, %Ln propuesta puede ser la mejor de su categoría</numerusform>
            <numerusform>De %1 clasificadas, %Ln propuestas pueden ser las mejores de su categoría</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: panels are asked for different criteria, and the totals of their sheets do not compare</source>
        <translation>No se puede decir cuán seguro es el orden: los paneles puntúan criterios distintos, y los totales de sus hojas no son comparables</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln divisions have too few sheets to say it of them</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1; %Ln categoría tiene muy pocas hojas para decirlo de ella</numerusform>
            <numerusform>%1; %Ln categorías tienen muy pocas hojas para decirlo de ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels or divisions are asked for different criteria, so that the totals of their sheets do not compare: some add up to more than others.</source>
        <translation>Los paneles o las categorías tienen criterios distintos, así que los totales de sus hojas no son comparables: unos pueden sumar más que otros.</translation>
    </message>
    <message>
        <source>Groups cannot be compared</source>
        <translation>No se pueden comparar los grupos</translation>
    </message>
    <message>
        <source>Severity cannot be told</source>
        <translation>No se puede determinar la severidad</translation>
    </message>
    <message>
        <source>Drift cannot be told</source>
        <translation>No se puede saber si hay deriva</translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is.</source>
        <translation>La clasificación según las reglas queda como está.</translation>
    </message>
    <message>
        <source>Methods that compare totals of all sheets are left out: panels are asked for different criteria.</source>
        <translation>Se omiten los métodos que comparan los totales de todas las hojas: los paneles puntúan criterios distintos.</translation>
    </message>
    <message>
        <source>Within divisions: that all give one of them more is no agreement.</source>
        <translation>Dentro de las categorías: que todos den más a una de ellas no es concordancia.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>Gracias por evaluar «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln entries for you to score.</source>
        <translation>
            <numerusform>Hay %Ln propuesta para que la puntúe.</numerusform>
            <numerusform>Hay %Ln propuestas para que las puntúe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the attached spreadsheet, save it, and return the same file. A cell that you leave blank is not a zero.</source>
        <translation>Complete la hoja de cálculo adjunta, guárdela y devuelva el mismo archivo. Una celda que deje en blanco no es un cero.</translation>
    </message>
    <message>
        <source>Your package comes in several files. Save all of them in one folder, select them together and open them in Palmares.</source>
        <translation>Su paquete viene en varios archivos. Guárdelos todos en una carpeta, selecciónelos juntos y ábralos en Palmares.</translation>
    </message>
    <message>
        <source>Save the attached file and open it in Palmares. It needs no account and no network, and is meant for you alone.</source>
        <translation>Guarde el archivo adjunto y ábralo en Palmares. No necesita cuenta ni red, y es solo para usted.</translation>
    </message>
    <message>
        <source>When you have finished, choose Send there and return the file that it writes.</source>
        <translation>Cuando termine, elija allí Enviar y devuélvanos el archivo que el programa escribe.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>Lo necesitamos a más tardar el %1.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>I work or study with them</source>
        <translation>Trabajo o estudio con esas personas</translation>
    </message>
    <message>
        <source>We work on something together</source>
        <translation>Trabajamos en algo en común</translation>
    </message>
    <message>
        <source>I advised or taught them</source>
        <translation>Les di asesoría o clases</translation>
    </message>
    <message>
        <source>Family or close friends</source>
        <translation>Familia o amistad cercana</translation>
    </message>
    <message>
        <source>I took part in it</source>
        <translation>Participé en la propuesta</translation>
    </message>
    <message>
        <source>We compete</source>
        <translation>Competimos</translation>
    </message>
    <message>
        <source>I know whose it is</source>
        <translation>Sé de quién es</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>I do not read the language</source>
        <translation>No leo el idioma</translation>
    </message>
    <message>
        <source>It lies outside my field</source>
        <translation>Está fuera de mi campo</translation>
    </message>
    <message>
        <source>I do not know the local rules</source>
        <translation>No conozco las normas locales</translation>
    </message>
    <message>
        <source>A text or file does not open</source>
        <translation>Un texto o archivo no se abre</translation>
    </message>
    <message>
        <source>There are financial ties between us</source>
        <translation>Nos une un vínculo económico</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%Ln things before you send</source>
        <translation>
            <numerusform>%Ln asunto pendiente antes de enviar</numerusform>
            <numerusform>%Ln asuntos pendientes antes de enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Todo listo para enviar</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>No queda nada por evaluar</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear entrant,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Thank you for sending “%1” (%2) to “%3”.</source>
        <translation>Gracias por enviar «%1» (%2) a «%3».</translation>
    </message>
    <message>
        <source>With kind regards,</source>
        <translation>Un cordial saludo,</translation>
    </message>
    <message>
        <source>The team of “%1”</source>
        <translation>El equipo de «%1»</translation>
    </message>
    <message>
        <source>We are glad to tell you what the committee has decided about your entry: %1.</source>
        <translation>Nos alegra comunicarle lo que el comité ha decidido sobre su propuesta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. Yours was not among those that were chosen this time.</source>
        <translation>
            <numerusform>Se evaluó %Ln propuesta. Esta vez la suya no resultó elegida.</numerusform>
            <numerusform>Se evaluaron %Ln propuestas. Esta vez la suya no está entre las elegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was scored by %Ln judges; its score is %1.</source>
        <translation>
            <numerusform>Su propuesta fue puntuada por %Ln juez/a; su puntuación es %1.</numerusform>
            <numerusform>Su propuesta fue puntuada por %Ln jueces; su puntuación es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This puts it in the band “%1”.</source>
        <translation>Con ella se sitúa en la franja «%1».</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Mean of the judges</source>
        <translation>Media del jurado</translation>
    </message>
    <message>
        <source>Judges wrote to you:</source>
        <translation>El jurado le escribe:</translation>
    </message>
    <message>
        <source>We are glad to tell you that your entry goes on to the next round, “%1”.</source>
        <translation>Nos alegra comunicarle que su propuesta pasa a la ronda siguiente, «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked. Yours was not among those that go on.</source>
        <translation>
            <numerusform>Se verificó %Ln propuesta. La suya no continúa.</numerusform>
            <numerusform>Se verificaron %Ln propuestas. La suya no está entre las que continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. The score of yours puts it in the band “%1”.</source>
        <translation>
            <numerusform>Se evaluó %Ln propuesta. Por su puntuación, la suya se sitúa en la franja «%1».</numerusform>
            <numerusform>Se evaluaron %Ln propuestas. Por su puntuación, la suya se sitúa en la franja «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its score puts it in the band “%1”.</source>
        <translation>Por su puntuación se sitúa en la franja «%1».</translation>
    </message>
    <message>
        <source>Scores go from %1, the best, to %2.</source>
        <translation>Las puntuaciones van de %1, la mejor, a %2.</translation>
    </message>
    <message>
        <source>The lowest score is the best.</source>
        <translation>La puntuación más baja es la mejor.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>La mejor posible</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This file is not on this computer.</source>
        <translation>Este archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>It may come in another part of your package: open that part, or ask the coordinator for it.</source>
        <translation>Puede venir en otra parte de su paquete: abra esa parte o pídalo a la coordinación.</translation>
    </message>
    <message>
        <source>Palmares does not show files of this kind.</source>
        <translation>Palmares no muestra archivos de este tipo.</translation>
    </message>
    <message>
        <source>Save a copy and open it with a program you trust, or judge without it and tell the coordinator.</source>
        <translation>Guarde una copia y ábrala con un programa de confianza, o evalúe sin él y avise a la coordinación.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is.</source>
        <translation>Este archivo está dañado o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>Tell the coordinator which entry it is; you can save a copy as it came.</source>
        <translation>Indique a la coordinación de qué propuesta se trata; puede guardar una copia tal como llegó.</translation>
    </message>
    <message>
        <source>This picture has more than 64 million pixels, which is more than Palmares opens.</source>
        <translation>Esta imagen tiene más de 64 millones de píxeles, más de lo que Palmares abre.</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or ask the coordinator for a smaller one.</source>
        <translation>Guarde una copia y ábrala con otro programa, o pida a la coordinación una más pequeña.</translation>
    </message>
    <message>
        <source>This computer has no reader for pictures of this kind.</source>
        <translation>Este equipo no tiene lector para imágenes de este tipo.</translation>
    </message>
    <message>
        <source>Install the image formats of Qt (on Debian: qt6-image-formats-plugins), or save a copy and open it elsewhere.</source>
        <translation>Instale los formatos de imagen de Qt (en Debian: qt6-image-formats-plugins), o guarde una copia y ábrala en otro equipo.</translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation>Este documento está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Ask the coordinator for an open copy; passwords of entrants would tell who they are.</source>
        <translation>Pida a la coordinación una copia sin contraseña; las contraseñas de participantes revelarían su identidad.</translation>
    </message>
    <message>
        <source>This file takes too long to prepare, so Palmares stopped waiting.</source>
        <translation>Este archivo tarda demasiado en prepararse y Palmares dejó de esperar.</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or judge without it and tell the coordinator.</source>
        <translation>Guarde una copia y ábrala con otro programa, o evalúe sin él y avise a la coordinación.</translation>
    </message>
    <message>
        <source>This file asks the player to fetch something from elsewhere, so it is not played.</source>
        <translation>Este archivo pide al reproductor traer algo de otro lugar, por lo que no se reproduce.</translation>
    </message>
    <message>
        <source>Tell the coordinator: a recording has to be complete in itself.</source>
        <translation>Avise a la coordinación: una grabación debe estar completa en sí misma.</translation>
    </message>
    <message>
        <source>This computer has no player for sound and video.</source>
        <translation>Este equipo no tiene reproductor de audio y video.</translation>
    </message>
    <message>
        <source>Install Qt Multimedia with its FFmpeg backend, or save a copy and play it elsewhere.</source>
        <translation>Instale Qt Multimedia con su componente FFmpeg, o guarde una copia y reprodúzcala en otro equipo.</translation>
    </message>
    <message>
        <source>This recording cannot be played: it is damaged, or the decoder for it is missing.</source>
        <translation>Esta grabación no se puede reproducir: está dañada o falta su decodificador.</translation>
    </message>
    <message>
        <source>Save a copy and try another player; tell the coordinator if that does not play it either.</source>
        <translation>Guarde una copia y pruebe otro reproductor; si tampoco la reproduce, avise a la coordinación.</translation>
    </message>
    <message>
        <source>Palmares closed unexpectedly while this very file was open.</source>
        <translation>Palmares se cerró de forma inesperada mientras este mismo archivo estaba abierto.</translation>
    </message>
    <message>
        <source>Your scores are safe. Save a copy and open it with another program, or try again here.</source>
        <translation>Sus puntuaciones están a salvo. Guarde una copia y ábrala con otro programa, o inténtelo de nuevo aquí.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
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
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The end of this picture is missing: its grey or empty part is not what was sent in.</source>
        <translation>Falta el final de esta imagen: su parte gris o vacía no es lo que se envió.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>The call received %Ln entries.</source>
        <translation>
            <numerusform>La convocatoria recibió %Ln propuesta.</numerusform>
            <numerusform>La convocatoria recibió %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were duplicates.</source>
        <translation>
            <numerusform>%Ln estaba duplicada.</numerusform>
            <numerusform>%Ln estaban duplicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not eligible.</source>
        <translation>
            <numerusform>%Ln no era elegible.</numerusform>
            <numerusform>%Ln no eran elegibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were withdrawn.</source>
        <translation>
            <numerusform>%Ln fue retirada.</numerusform>
            <numerusform>%Ln fueron retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were disqualified.</source>
        <translation>
            <numerusform>%Ln fue descalificada.</numerusform>
            <numerusform>%Ln fueron descalificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this round and have no sheet that counts.</source>
        <translation>
            <numerusform>%Ln estaba en esta ronda y no tiene ninguna hoja que cuente.</numerusform>
            <numerusform>%Ln estaban en esta ronda y no tienen ninguna hoja que cuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged in the round “%1”.</source>
        <translation>
            <numerusform>En la ronda «%1» se evaluó %Ln propuesta.</numerusform>
            <numerusform>En la ronda «%1» se evaluaron %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges returned %1 of the %2 sheets that were asked for (%3).</source>
        <translation>
            <numerusform>%Ln juez/a entregó %1 de las %2 hojas de puntuación pedidas (%3).</numerusform>
            <numerusform>%Ln jueces entregaron %1 de las %2 hojas de puntuación pedidas (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a panel; what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Judges did not see who had sent an entry, nor what other judges gave.</source>
        <translation>El jurado no vio quién había enviado cada propuesta ni las puntuaciones de los demás jueces.</translation>
    </message>
    <message>
        <source>Values adjusted for severe and mild judges come from a crossed mixed model of sheet totals (REML); they stand beside the ranking and decided nothing.</source>
        <translation>Los valores ajustados por la severidad de cada juez/a proceden de un modelo mixto de efectos cruzados sobre los totales de las hojas (REML); figuran junto a la clasificación y no decidieron nada.</translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules were frozen before scoring and are identified by %2, the result by %3.</source>
        <translation>Las puntuaciones se recogieron, combinaron y clasificaron con Palmares %1; las reglas se bloquearon antes de puntuar y se identifican con %2; el resultado, con %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges dropped out.</source>
        <translation>
            <numerusform>%Ln persona dejó el jurado.</numerusform>
            <numerusform>%Ln personas dejaron el jurado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules are identified by %2, the result by %3.</source>
        <translation>Las puntuaciones se recogieron, combinaron y clasificaron con Palmares %1; las reglas se identifican con %2; el resultado, con %3.</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after scoring began.</source>
        <translation>Lo que rellenan los jueces se bloqueó antes de puntuar; las franjas, los empates o el corte cambiaron después de iniciarse la puntuación.</translation>
    </message>
    <message>
        <source>No reason is recorded yet: the round is not closed under the changed rules.</source>
        <translation>Aún no hay motivo registrado: la ronda no está cerrada con las reglas cambiadas.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Motivo dado: %1</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after that, and scores came on paper or in forms, so the records do not say whether judges had begun.</source>
        <translation>Lo que rellenan los jueces se bloqueó antes de puntuar; las franjas, los empates o el corte cambiaron después, y las puntuaciones llegaron en papel o en formularios, así que los registros no dicen si los jueces ya habían empezado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not screened.</source>
        <translation>
            <numerusform>%Ln no pasó la preselección.</numerusform>
            <numerusform>%Ln no pasaron la preselección.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were judged, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>En la ronda «%1» se evaluaron %2, y siguieron %3.</translation>
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
            <numerusform>%Ln de ellas carece de una puntuación y no se cuenta.</numerusform>
            <numerusform>%Ln de ellas carecen de una puntuación y no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric; %2 bootstrap interval %3 to %4): judges %5.</source>
        <translation>La concordancia en los totales de las hojas fue de α = %1 (Krippendorff, métrica de intervalo; intervalo bootstrap del %2: de %3 a %4): los jueces %5.</translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric): judges %2.</source>
        <translation>La concordancia en los totales de las hojas fue de α = %1 (Krippendorff, métrica de intervalo): los jueces %2.</translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were checked, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>En la ronda «%1» se verificaron %2, y siguieron %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked in the round “%1”.</source>
        <translation>
            <numerusform>En la ronda «%1» se verificó %Ln propuesta.</numerusform>
            <numerusform>En la ronda «%1» se verificaron %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these left after the close, and are counted as they were closed.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln de ellas salió tras el cierre y se cuenta como al cerrar.</numerusform>
            <numerusform>%Ln de ellas salieron tras el cierre y se cuentan como al cerrar.</numerusform>
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
        <translation>Condiciones no cumplidas, con el número de propuestas: %1.</translation>
    </message>
    <message>
        <source>No values adjusted for severe and mild judges are given: the rules count some sheets for more than others, and the model of sheet totals would count all alike.</source>
        <translation>No se dan valores ajustados por la severidad de cada juez/a: las reglas dan más peso a unas hojas que a otras, y el modelo de totales de las hojas las contaría todas por igual.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln sheets of %1 asked for are not here: %2.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>Falta %Ln hoja de las %1 pedidas: %2.</numerusform>
            <numerusform>Faltan %Ln hojas de las %1 pedidas: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent an interim ballot and no final one: %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln juez ha enviado una papeleta provisional y ninguna final: %1.</numerusform>
            <numerusform>%Ln jueces han enviado una papeleta provisional y ninguna final: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are still open: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln propuesta sigue abierta: %1.</numerusform>
            <numerusform>%Ln propuestas siguen abiertas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores and get no rank: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln propuesta tiene muy pocas puntuaciones y queda sin puesto: %1.</numerusform>
            <numerusform>%Ln propuestas tienen muy pocas puntuaciones y quedan sin puesto: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper were typed in two ways and count nowhere: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln hoja en papel se tecleó de dos maneras y no cuenta: %1.</numerusform>
            <numerusform>%Ln hojas en papel se teclearon de dos maneras y no cuentan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper wait to be typed a second time: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln hoja en papel espera a teclearse por segunda vez: %1.</numerusform>
            <numerusform>%Ln hojas en papel esperan a teclearse por segunda vez: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a rank in the close that stands: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln de ellas tiene puesto en el cierre vigente: %1.</numerusform>
            <numerusform>%Ln de ellas tienen puesto en el cierre vigente: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.</source>
        <translation>
            <numerusform>%Ln hoja cuenta aunque nadie ha decidido si juez/a y propuesta son demasiado cercanos (página Jurado, Conflictos): %1.</numerusform>
            <numerusform>%Ln hojas cuentan aunque nadie ha decidido si juez/a y propuesta son demasiado cercanos (página Jurado, Conflictos): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets have a blank where a score counts, and count for nothing: %1.</source>
        <comment>judge – entry</comment>
        <translation>
            <numerusform>%Ln hoja tiene en blanco una puntuación que cuenta, y la hoja no se tiene en cuenta: %1.</numerusform>
            <numerusform>%Ln hojas tienen en blanco una puntuación que cuenta, y esas hojas no se tienen en cuenta: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets lack a score and are not counted, of %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>A %Ln hoja de %1 le falta una puntuación, y no se cuenta.</numerusform>
            <numerusform>A %Ln hojas de %1 les falta una puntuación, y no se cuentan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Opening it makes a place for your scores on this computer. If you are not judge %1, ask the coordinator for your own file.</source>
        <translation>Al abrirlo se crea en este equipo un lugar para sus puntuaciones. Si %1 no es su código, pida su propio archivo a la coordinación.</translation>
    </message>
    <message>
        <source>You judge this call here already: what is new is added, and your scores stay.</source>
        <translation>Usted ya evalúa esta convocatoria aquí: se añade lo nuevo y sus puntuaciones se conservan.</translation>
    </message>
    <message>
        <source>These are scores sent before: work goes on from them, and nothing typed here is lost.</source>
        <translation>Son puntuaciones ya enviadas: el trabajo continúa a partir de ellas y no se pierde nada de lo escrito aquí.</translation>
    </message>
    <message>
        <source>You will see what is in it before anything is merged.</source>
        <translation>Verá lo que contiene antes de combinar nada.</translation>
    </message>
    <message>
        <source>The call is not on this computer yet. Opening it makes its office here; to change anything you also need its key file.</source>
        <translation>La convocatoria aún no está en este equipo. Al abrirla se crea aquí su coordinación; para cambiar algo necesita también su archivo de clave.</translation>
    </message>
    <message>
        <source>Whoever holds this key coordinates the call. It opens with its 20 digits.</source>
        <translation>Quien tiene esta clave coordina la convocatoria. Se abre con sus 20 dígitos.</translation>
    </message>
    <message>
        <source>The call it belongs to is not on this computer. Open the call&apos;s bundle or package first.</source>
        <translation>La convocatoria a la que pertenece no está en este equipo. Abra primero el archivo de la convocatoria o el paquete.</translation>
    </message>
    <message>
        <source>Open as judge %1</source>
        <translation>Abrir como juez/a %1</translation>
    </message>
    <message>
        <source>Add to judge %1</source>
        <translation>Añadir al trabajo de %1</translation>
    </message>
    <message>
        <source>Continue as judge %1</source>
        <translation>Continuar como juez/a %1</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la convocatoria</translation>
    </message>
    <message>
        <source>Take in the key</source>
        <translation>Incorporar la clave</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Para evaluar</translation>
    </message>
    <message>
        <source>A newer package for what you judge</source>
        <translation>Un paquete más reciente de lo que usted evalúa</translation>
    </message>
    <message>
        <source>Scores you sent before</source>
        <translation>Puntuaciones que usted envió antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to merge</source>
        <translation>
            <numerusform>%Ln archivo para combinar</numerusform>
            <numerusform>%Ln archivos para combinar</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>Una convocatoria completa</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>Un archivo de clave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose call is not here</source>
        <translation>
            <numerusform>%Ln archivo cuya convocatoria no está aquí</numerusform>
            <numerusform>%Ln archivos cuya convocatoria no está aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used</source>
        <translation>
            <numerusform>No se puede usar %Ln archivo</numerusform>
            <numerusform>No se pueden usar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>juez/a %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>Novedades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score sheets</source>
        <translation>
            <numerusform>%Ln hoja de puntuación</numerusform>
            <numerusform>%Ln hojas de puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look into %Ln files…</source>
        <translation>
            <numerusform>Ver el contenido de %Ln archivo…</numerusform>
            <numerusform>Ver el contenido de %Ln archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, documents, sounds or films</source>
        <translation>
            <numerusform>%Ln imagen, documento, audio o video</numerusform>
            <numerusform>%Ln imágenes, documentos, audios o videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge: %1</source>
        <translation>para evaluar: %1</translation>
    </message>
    <message>
        <source>no longer to judge: %1</source>
        <translation>ya no se evalúan: %1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>corregidas: %1</translation>
    </message>
    <message>
        <source>another deadline</source>
        <translation>otra fecha límite</translation>
    </message>
    <message>
        <source>nothing; it can be opened all the same</source>
        <translation>nada; se puede abrir de todos modos</translation>
    </message>
    <message>
        <source>Nothing new for what you judge</source>
        <translation>Nada nuevo para lo que usted evalúa</translation>
    </message>
    <message>
        <source>A new round for what you judge</source>
        <translation>Una nueva ronda de lo que usted evalúa</translation>
    </message>
    <message>
        <source>You judge this call here already: the round is added. What you scored in the one before stays, and can still be sent.</source>
        <translation>Usted ya evalúa esta convocatoria aquí: se añade la ronda. Lo que puntuó en la anterior se conserva y todavía se puede enviar.</translation>
    </message>
    <message numerus="yes">
        <source>a new round with %Ln entries: %1</source>
        <translation>
            <numerusform>una nueva ronda con %Ln propuesta: %1</numerusform>
            <numerusform>una nueva ronda con %Ln propuestas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be added yet. Go on with what you have, and tell your coordinator: once they have agreed they send you one that can.</source>
        <translation>Todavía no se puede añadir. Siga con lo que tiene y avise a su coordinación: cuando se hayan puesto de acuerdo, le enviarán uno que sí se pueda.</translation>
    </message>
    <message>
        <source>two people at your coordinator&apos;s say it differently: %1</source>
        <translation>dos personas de la coordinación lo dicen de forma distinta: %1</translation>
    </message>
    <message>
        <source>with more texts or files: %1</source>
        <translation>con más textos o archivos: %1</translation>
    </message>
    <message>
        <source>erased, with what you wrote about it and have not sent: %1</source>
        <translation>borradas, con lo que escribió sobre ellas y no ha enviado: %1</translation>
    </message>
    <message>
        <source>other words for: %1</source>
        <translation>otras palabras para: %1</translation>
    </message>
    <message>
        <source>other words in what judges are told</source>
        <translation>otras palabras en las indicaciones a los jueces</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>otro contacto</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>This call is here more than once: you will be asked which one.</source>
        <translation>Esta convocatoria está aquí más de una vez: se le preguntará cuál.</translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message>
        <source>This call has no rules yet</source>
        <translation>Esta convocatoria aún no tiene reglas</translation>
    </message>
    <message>
        <source>They say what is scored, by how many, and how it adds up.</source>
        <translation>Dicen qué se puntúa, cuántas personas lo hacen y cómo se suma.</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>Escribir las reglas</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message>
        <source>Bring in a table, paste one, or type paper entries.</source>
        <translation>Importe una tabla, péguela o transcriba las propuestas recibidas en papel.</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Añadir propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait to be screened</source>
        <translation>
            <numerusform>%Ln propuesta espera la preselección</numerusform>
            <numerusform>%Ln propuestas esperan la preselección</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is in, or out with a reason.</source>
        <translation>Cada una entra, o queda fuera con un motivo.</translation>
    </message>
    <message>
        <source>Screen entries</source>
        <translation>Preseleccionar propuestas</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>Aún no hay jurado</translation>
    </message>
    <message>
        <source>Their languages and panels decide what they can be given.</source>
        <translation>Los idiomas y paneles de cada juez/a deciden qué se le puede asignar.</translation>
    </message>
    <message>
        <source>Add judges</source>
        <translation>Añadir jueces</translation>
    </message>
    <message>
        <source>Read the rules once more and freeze them</source>
        <translation>Lea las reglas una vez más y bloquéelas</translation>
    </message>
    <message>
        <source>Rules stand before the first score: nobody can say they moved.</source>
        <translation>Las reglas quedan fijas antes de la primera puntuación: nadie podrá decir que cambiaron.</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Abrir las reglas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts of interest wait for a decision</source>
        <translation>
            <numerusform>%Ln conflicto de intereses espera una decisión</numerusform>
            <numerusform>%Ln conflictos de intereses esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need judges</source>
        <translation>
            <numerusform>%Ln propuesta necesita jueces</numerusform>
            <numerusform>%Ln propuestas necesitan jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the plan before anything is written.</source>
        <translation>Verá el plan antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Plan who judges what</source>
        <translation>Planificar quién evalúa qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have no package yet</source>
        <translation>
            <numerusform>%Ln juez/a aún no tiene paquete</numerusform>
            <numerusform>%Ln jueces aún no tienen paquete</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each judge, to be sent by mail or on a stick.</source>
        <translation>Un archivo por juez/a, para enviar por correo electrónico o en una memoria USB.</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Escribir paquetes</translation>
    </message>
    <message>
        <source>Look at both and say which one stands.</source>
        <translation>Mire ambas y diga cuál es válida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions need an answer before the round can be closed</source>
        <translation>
            <numerusform>%Ln pregunta necesita respuesta antes de cerrar la ronda</numerusform>
            <numerusform>%Ln preguntas necesitan respuesta antes de cerrar la ronda</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is answered once, with a reason.</source>
        <translation>Cada una se responde una vez, con un motivo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln juez/a no ha enviado nada</numerusform>
            <numerusform>%Ln jueces no han enviado nada</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is ready in each judge’s language.</source>
        <translation>Hay un recordatorio listo en el idioma de cada juez/a.</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>Copiar recordatorios…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out</source>
        <translation>
            <numerusform>Aún falta %Ln hoja</numerusform>
            <numerusform>Aún faltan %Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has sent something; not all of it.</source>
        <translation>Cada juez/a ha enviado algo, pero aún falta una parte.</translation>
    </message>
    <message>
        <source>Plan a top-up</source>
        <translation>Planificar una asignación complementaria</translation>
    </message>
    <message>
        <source>Close the round when nothing more is to come</source>
        <translation>Cierre la ronda cuando ya no se espere nada más</translation>
    </message>
    <message>
        <source>A close fixes which sheets count; late ones are shown apart.</source>
        <translation>El cierre fija qué hojas cuentan; las que lleguen después se muestran aparte.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>The next round has no entries yet</source>
        <translation>La próxima ronda aún no tiene propuestas</translation>
    </message>
    <message>
        <source>What the cut of the last round let through goes on.</source>
        <translation>Pasan las propuestas que superaron el corte de la última ronda.</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>Pasar propuestas a la próxima ronda</translation>
    </message>
    <message>
        <source>The round is closed: the committee decides</source>
        <translation>La ronda está cerrada: decide el comité</translation>
    </message>
    <message>
        <source>A ranking is not a decision; outcomes are recorded with their reasons.</source>
        <translation>Una clasificación no es una decisión: cada decisión se registra con su motivo.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Ir a las decisiones</translation>
    </message>
    <message>
        <source>Write the report and the letters</source>
        <translation>Escribir el informe y las cartas</translation>
    </message>
    <message>
        <source>Every figure comes with its n and what is missing.</source>
        <translation>Cada cifra lleva su n y lo que falta.</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Ir a los informes</translation>
    </message>
    <message>
        <source>Confirm or dismiss each one with a reason.</source>
        <translation>Confirme o descarte cada uno con un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have left an earlier round and are still in this one</source>
        <translation>
            <numerusform>%Ln propuesta salió de una ronda anterior y sigue en esta</numerusform>
            <numerusform>%Ln propuestas salieron de una ronda anterior y siguen en esta</numerusform>
        </translation>
    </message>
    <message>
        <source>Take each one out of this round as well, or reinstate it there.</source>
        <translation>Saque cada una también de esta ronda, o readmítala en aquella.</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Ir a las propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few judges</source>
        <translation>
            <numerusform>%Ln propuesta tiene pocos jueces</numerusform>
            <numerusform>%Ln propuestas tienen pocos jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>A top-up gives each of them another one.</source>
        <translation>Una asignación complementaria da uno más a cada una.</translation>
    </message>
    <message>
        <source>Write the key of the call to a safe place</source>
        <translation>Guarde la clave de la convocatoria en un lugar seguro</translation>
    </message>
    <message>
        <source>Packages are on their way: if this computer is lost, nobody can go on with the call without the key file and its password.</source>
        <translation>Los paquetes ya están en camino: si se pierde este equipo, nadie podrá continuar la convocatoria sin el archivo de clave y su contraseña.</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>Escribir el archivo de clave…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are here in two versions</source>
        <translation>
            <numerusform>%Ln cosa está aquí en dos versiones</numerusform>
            <numerusform>%Ln cosas están aquí en dos versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions wait for an answer</source>
        <translation>
            <numerusform>%Ln pregunta espera una respuesta</numerusform>
            <numerusform>%Ln preguntas esperan una respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold up no close; each one is answered once.</source>
        <translation>No impiden cerrar la ronda; cada una se responde una vez.</translation>
    </message>
    <message numerus="yes">
        <source>The totals of %Ln entries lie far apart</source>
        <translation>
            <numerusform>Los totales de %Ln propuesta difieren mucho</numerusform>
            <numerusform>Los totales de %Ln propuestas difieren mucho</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules ask for one more judge of each of them.</source>
        <translation>Las reglas piden una persona más del jurado para cada una.</translation>
    </message>
    <message>
        <source>Plan one more judge</source>
        <translation>Planificar una persona más</translation>
    </message>
    <message>
        <source>The results name whose sheets lack a score or have not come: ask them, or close without these entries.</source>
        <translation>Los resultados nombran a quién le falta una puntuación o una hoja: pídasela, o cierre sin estas propuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were honoured have left since</source>
        <translation>
            <numerusform>%Ln propuesta distinguida ha salido después</numerusform>
            <numerusform>%Ln propuestas distinguidas han salido después</numerusform>
        </translation>
    </message>
    <message>
        <source>Their places are empty: decide about each of them again.</source>
        <translation>Sus lugares están vacíos: decida de nuevo sobre cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are short of quorum, and no more sheets are awaited</source>
        <translation>
            <numerusform>%Ln propuesta está sin quórum, y no se esperan más hojas</numerusform>
            <numerusform>%Ln propuestas están sin quórum, y no se esperan más hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the cut are not decided about</source>
        <translation>
            <numerusform>Falta decidir sobre %Ln plaza del corte</numerusform>
            <numerusform>Falta decidir sobre %Ln plazas del corte</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about each entry that is in or at the cut; who declines or is passed over is decided about, too.</source>
        <translation>Decida sobre cada propuesta que esté dentro del corte o en él; también sobre quien renuncia o queda fuera.</translation>
    </message>
    <message>
        <source>Nobody sits in a panel of this round yet</source>
        <translation>Nadie forma parte aún de un panel de esta ronda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are in the call: say of each who judges this round in which panel.</source>
        <translation>
            <numerusform>%Ln juez está en la convocatoria: indique en qué panel de esta ronda evalúa.</numerusform>
            <numerusform>%Ln jueces están en la convocatoria: indique en qué panel de esta ronda evalúa cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat judges</source>
        <translation>Asignar jueces a paneles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have fewer judges than their quorum, and nobody is free</source>
        <translation>
            <numerusform>%Ln propuesta tiene menos jueces que su quórum, y nadie está libre</numerusform>
            <numerusform>%Ln propuestas tienen menos jueces que su quórum, y nadie está libre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a judge or seat another one in the panel. As it is, these entries get no rank.</source>
        <translation>Añada un juez o asigne otro al panel. Tal como está, estas propuestas no obtienen puesto.</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Ir a los jueces</translation>
    </message>
    <message numerus="yes">
        <source>The next round does not hold what came through the one before: %Ln entries</source>
        <translation>
            <numerusform>La próxima ronda no coincide con las propuestas que pasaron la anterior: difiere %Ln</numerusform>
            <numerusform>La próxima ronda no coincide con las propuestas que pasaron la anterior: difieren %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it again: what came through comes in, what did not goes out unless it is judged already. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>Vuelva a pasar propuestas: las que pasaron entran; las que no, salen, salvo que ya estén evaluadas. Se trata de %1.</translation>
    </message>
    <message>
        <source>Fill the next round again</source>
        <translation>Pasar de nuevo propuestas a la próxima ronda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close, are not in the next round, and nobody has decided about them</source>
        <translation>
            <numerusform>%Ln propuesta quedó abierta al cierre, no está en la próxima ronda y nadie ha decidido sobre ella</numerusform>
            <numerusform>%Ln propuestas quedaron abiertas al cierre, no están en la próxima ronda y nadie ha decidido sobre ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a decision about each one, or bring it in by hand with a reason. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>Registre una decisión sobre cada una o incorpórela a mano con un motivo. Se trata de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision and are not in the next round</source>
        <translation>
            <numerusform>%Ln propuesta fue distinguida por una decisión y no está en la ronda siguiente</numerusform>
            <numerusform>%Ln propuestas fueron distinguidas por una decisión y no están en la ronda siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the state of each one to “in”, with a reason, or leave it. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>Cambie el estado de cada una a «admitida», indicando el motivo, o déjelo así. Se trata de %1.</translation>
    </message>
</context>
<context>
    <name>OwnCopy</name>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juez/a %1</translation>
    </message>
    <message>
        <source>My own copy, %1, %2</source>
        <translation>Mi propia copia, %1, %2</translation>
    </message>
    <message>
        <source>Writing my own copy</source>
        <translation>Escribiendo mi propia copia</translation>
    </message>
    <message>
        <source>Your own copy is written: %1</source>
        <translation>Su propia copia está escrita: %1</translation>
    </message>
    <message>
        <source>Receipts:</source>
        <translation>Acuses de recibo:</translation>
    </message>
    <message>
        <source>For the committee:</source>
        <translation>Para el comité:</translation>
    </message>
    <message>
        <source>For the entrant:</source>
        <translation>Para la persona participante:</translation>
    </message>
    <message>
        <source>my-scores</source>
        <comment>name of a file</comment>
        <translation>mis-puntuaciones</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las convocatorias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Provisional: scores can still come in and change this result.</source>
        <translation>Provisional: aún pueden llegar puntuaciones y cambiar este resultado.</translation>
    </message>
    <message>
        <source>Closed: this result stands.</source>
        <translation>Cerrada: este resultado es válido.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of paper; name of a round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Elaborado el %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Reunión %1</translation>
    </message>
    <message>
        <source>kept with the office, for it names somebody</source>
        <comment>of a reason</comment>
        <translation>se guarda en la coordinación, porque nombra a alguien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>who left the room</comment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>mark of the close</comment>
        <translation>cierre %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <comment>a mark</comment>
        <translation>reglas %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <comment>a mark</comment>
        <translation>resultado %1</translation>
    </message>
    <message>
        <source>records %1</source>
        <comment>a mark</comment>
        <translation>registros %1</translation>
    </message>
    <message>
        <source>Decided before, and no more</source>
        <translation>Decisiones anteriores que ya no valen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Answered: %1.</source>
        <translation>Respondida: %1.</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Contarlas</translation>
    </message>
    <message>
        <source>The sheets count as if they had been asked for.</source>
        <translation>Las hojas cuentan como si se hubieran pedido.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>No contarlas</translation>
    </message>
    <message>
        <source>The sheets stay on record and count for nothing.</source>
        <translation>Las hojas quedan registradas y no cuentan para nada.</translation>
    </message>
    <message>
        <source>If the file cannot come again, leave it as it is when you close the round.</source>
        <translation>Si el archivo no puede volver a enviarse, déjelo así al cerrar la ronda.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Ir a las propuestas</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Ir al jurado</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>Ir a la asignación</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Ir a las decisiones</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>It is recorded that you have seen it.</source>
        <translation>Queda registrado que usted lo ha visto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets come from %1 (%2).</source>
        <comment>a laptop; its own label</comment>
        <translation>
            <numerusform>%Ln hoja procede de %1 (%2).</numerusform>
            <numerusform>%Ln hojas proceden de %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them count now.</source>
        <translation>
            <numerusform>%Ln de ellas cuenta ahora.</numerusform>
            <numerusform>%Ln de ellas cuentan ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the laptop</source>
        <translation>Confirmar el equipo</translation>
    </message>
    <message>
        <source>It is the judge’s own: its sheets count like those of the other.</source>
        <translation>Es de la misma persona: sus hojas cuentan como las del otro equipo.</translation>
    </message>
    <message>
        <source>Revoke the laptop</source>
        <translation>Revocar el equipo</translation>
    </message>
    <message>
        <source>Only those of its sheets that count at this moment still do; whatever else it wrote or will send does not.</source>
        <translation>De sus hojas, solo siguen contando las que cuentan en este momento; lo demás que escribió o envíe no cuenta.</translation>
    </message>
    <message>
        <source>Give %1 the code %2</source>
        <translation>Dar a %1 el código %2</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>record of an entrant</source>
        <translation>datos de participante</translation>
    </message>
    <message>
        <source>state of an entry</source>
        <translation>estado de una propuesta</translation>
    </message>
    <message>
        <source>record of a judge</source>
        <translation>datos de juez/a</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitación</translation>
    </message>
    <message>
        <source>sign-on of a laptop</source>
        <translation>alta de un equipo</translation>
    </message>
    <message>
        <source>declaration of interests</source>
        <translation>declaración de intereses</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>set of texts</source>
        <translation>conjunto de textos</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>boleta</translation>
    </message>
    <message>
        <source>answer to a finding</source>
        <translation>respuesta a un asunto por revisar</translation>
    </message>
    <message>
        <source>setting aside</source>
        <translation>decisión de apartar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>carrying over of values</source>
        <translation>arrastre de valores</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>Gracias por evaluar «%1».</translation>
    </message>
    <message numerus="yes">
        <source>We have not received your scores for %Ln entries yet.</source>
        <translation>
            <numerusform>Aún no hemos recibido sus puntuaciones de %Ln propuesta.</numerusform>
            <numerusform>Aún no hemos recibido sus puntuaciones de %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We still miss your scores for %Ln entries.</source>
        <translation>
            <numerusform>Aún nos faltan sus puntuaciones de %Ln propuesta.</numerusform>
            <numerusform>Aún nos faltan sus puntuaciones de %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send them by %1.</source>
        <translation>Envíelas, por favor, a más tardar el %1.</translation>
    </message>
    <message>
        <source>In Palmares choose Send, and return the file it writes. What you have done so far helps, too.</source>
        <translation>En Palmares elija Enviar y devuélvanos el archivo que el programa escribe. Lo que haya hecho hasta ahora también ayuda.</translation>
    </message>
    <message>
        <source>On your sheets of these a score is still blank: %1.</source>
        <translation>En sus hojas de estas propuestas aún falta una puntuación: %1.</translation>
    </message>
    <message>
        <source>Fill in what is missing on your form, and send it back. What you have done so far helps, too.</source>
        <translation>Complete lo que falta en su formulario y devuélvanoslo. Lo que haya hecho hasta ahora también ayuda.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>From received to decided</source>
        <translation>De recibidas a decididas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>No elegibles</translation>
    </message>
    <message>
        <source>– for the reason: %1</source>
        <translation>– motivo: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificadas</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>En la ronda</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>Of these, with too few scores for a rank</source>
        <translation>De ellas, con muy pocas puntuaciones para tener puesto</translation>
    </message>
    <message>
        <source>In by the rules</source>
        <translation>Dentro según las reglas</translation>
    </message>
    <message>
        <source>At the cut or open, for the committee to decide</source>
        <translation>En el corte o pendientes, para que decida el comité</translation>
    </message>
    <message>
        <source>Honoured by a decision</source>
        <translation>Distinguidas por una decisión</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Share of received</source>
        <translation>Proporción de las recibidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Who sent entries</source>
        <translation>Quiénes enviaron propuestas</translation>
    </message>
    <message>
        <source>Share of those that say</source>
        <translation>Proporción de las que lo indican</translation>
    </message>
    <message>
        <source>Judges and sheets</source>
        <translation>Jurado y hojas</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>todo el jurado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number; a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Judges with sheets</source>
        <translation>Jueces con hojas</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>Hojas pedidas</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Hojas que cuentan</translation>
    </message>
    <message>
        <source>Recused or cannot judge</source>
        <translation>Abstención o no puede evaluar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Of %1 scores asked for on these sheets, %2 were given and %3 were left blank; a blank is never a zero.</source>
        <translation>De %1 puntuaciones pedidas en estas hojas, se dieron %2 y se dejaron en blanco %3; un espacio en blanco nunca es un cero.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>Fuera de la sala: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is decided yet. A ranking is not a decision.</source>
        <translation>Aún no se ha decidido nada. Una clasificación no es una decisión.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 (answered by the office)</source>
        <comment>a finding</comment>
        <translation>%1 (la coordinación ya respondió)</translation>
    </message>
    <message>
        <source>What to know about this result</source>
        <translation>Lo que hay que saber de este resultado</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Whoever has the records of this call can compute the same result again and compare these marks.</source>
        <translation>Quien tenga los registros de esta convocatoria puede volver a calcular el mismo resultado y comparar estas huellas.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Set of records</source>
        <translation>Conjunto de registros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Likely ranks</source>
        <translation>Puestos probables</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>Above this line: in, or for the committee to decide</source>
        <translation>Por encima de esta línea: dentro, o para que decida el comité</translation>
    </message>
    <message>
        <source>Without a rank</source>
        <translation>Sin puesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree</comment>
        <translation>Los jueces %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <source>How far judges agree</source>
        <translation>Cuánto concuerda el jurado</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement.</source>
        <translation>Alfa de Krippendorff con intervalo del %1: 0 es azar; 1, concordancia total.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>No entry has a rank yet.</source>
        <translation>Ninguna propuesta tiene puesto todavía.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Cuán seguro es el resultado</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Too close to call: %1.</source>
        <comment>codes of entries</comment>
        <translation>Demasiado ajustado para decidir: %1.</translation>
    </message>
    <message>
        <source>There are too few scores to say how sure the order is.</source>
        <translation>Hay muy pocas puntuaciones para decir cuán seguro es el orden.</translation>
    </message>
    <message numerus="yes">
        <source>The titles of %Ln entries are left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>Se omite el título de %Ln propuesta: no consta el consentimiento para mostrarlo.</numerusform>
            <numerusform>Se omiten los títulos de %Ln propuestas: no consta el consentimiento para mostrarlos.</numerusform>
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
        <translation>Dejaron esta ronda: %1. Sus hojas que llegaron antes cuentan, salvo que una respuesta diga otra cosa.</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin preselección</translation>
    </message>
    <message>
        <source>In the round “%1”</source>
        <translation>En la ronda «%1»</translation>
    </message>
    <message>
        <source>Judged in “%1”</source>
        <comment>a round</comment>
        <translation>Evaluadas en «%1»</translation>
    </message>
    <message>
        <source>Did not go on from “%1”</source>
        <comment>a round</comment>
        <translation>No siguieron después de «%1»</translation>
    </message>
    <message>
        <source>Came through “%1”</source>
        <comment>a round</comment>
        <translation>Pasaron «%1»</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>En esta ronda</translation>
    </message>
    <message>
        <source>Judged in this round</source>
        <translation>Evaluadas en esta ronda</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Entries of one score</source>
        <translation>Propuestas con la misma puntuación</translation>
    </message>
    <message>
        <source>In, though the scores speak against it: %1.</source>
        <comment>codes of entries</comment>
        <translation>Dentro, aunque las puntuaciones hablan en contra: %1.</translation>
    </message>
    <message>
        <source>Out, though the scores speak for it: %1.</source>
        <comment>codes of entries</comment>
        <translation>Fuera, aunque las puntuaciones hablan a favor: %1.</translation>
    </message>
    <message>
        <source>An entry that is not eligible for several reasons is counted under each of them.</source>
        <translation>Una propuesta que no es admisible por varios motivos se cuenta en cada uno de ellos.</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>totales de las hojas</translation>
    </message>
    <message>
        <source>Withdrawn since the close, counted above as closed</source>
        <translation>Retiradas desde el cierre, contadas arriba como al cerrar</translation>
    </message>
    <message>
        <source>Disqualified since the close, counted above as closed</source>
        <translation>Descalificadas desde el cierre, contadas arriba como al cerrar</translation>
    </message>
    <message>
        <source>Left for another reason since the close, counted above as closed</source>
        <translation>Fuera por otro motivo desde el cierre, contadas arriba como al cerrar</translation>
    </message>
    <message>
        <source>– an answer is lacking</source>
        <translation>– falta una respuesta</translation>
    </message>
    <message>
        <source>– failed: %1</source>
        <comment>an item of a check</comment>
        <translation>– no cumplido: %1</translation>
    </message>
    <message>
        <source>Checked in “%1”</source>
        <comment>a round</comment>
        <translation>Verificadas en «%1»</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Checked in this round</source>
        <translation>Verificadas en esta ronda</translation>
    </message>
    <message>
        <source>An entry that failed several items of a check is counted under each of them.</source>
        <translation>Una propuesta que no cumple varios puntos de una verificación se cuenta en cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more scores were not given because a judge recused or could not judge.</source>
        <comment>scores</comment>
        <translation>
            <numerusform>%Ln puntuación más no se dio porque alguien se recusó o no pudo evaluar.</numerusform>
            <numerusform>%Ln puntuaciones más no se dieron porque alguien se recusó o no pudo evaluar.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>items of a check</comment>
        <translation>no cumplidos: %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean and SD: of the totals of an entry&apos;s sheets, as the judges gave them; the score is counted on another scale.</source>
        <translation>Media y DE: de los totales de las hojas de una propuesta, tal como los dieron los jueces; la puntuación se calcula en otra escala.</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets.</source>
        <translation>DE: dispersión entre las hojas de una propuesta.</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets, multiplied by %1 as the score is.</source>
        <translation>DE: dispersión entre las hojas de una propuesta, multiplicada por %1 igual que la puntuación.</translation>
    </message>
    <message>
        <source>Likely ranks: where %1 of simulated contests put the entry, after allowing for severe and mild judges; they decide nothing.</source>
        <translation>Puestos probables: aquellos en que el %1 de los concursos simulados sitúa la propuesta, descontada la severidad de cada juez/a; no deciden nada.</translation>
    </message>
    <message>
        <source>%1: score</source>
        <comment>an earlier round</comment>
        <translation>%1: puntuación</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a division: a sentence</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>in</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation>en el corte</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>limitada por el cupo</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>subida por un mínimo</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>muy pocas puntuaciones</translation>
    </message>
    <message>
        <source>fewer scores than others</source>
        <translation>menos puntuaciones que otras</translation>
    </message>
    <message>
        <source>a criterion without a score</source>
        <translation>un criterio sin puntuación</translation>
    </message>
    <message>
        <source>no value to carry</source>
        <translation>ningún valor que arrastrar</translation>
    </message>
    <message>
        <source>panels side by side</source>
        <translation>paneles lado a lado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificada</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>ineligible</source>
        <translation>no elegible</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>fuera de la clasificación</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>the top %L1</source>
        <translation>las primeras %L1</translation>
    </message>
    <message>
        <source>the top %1</source>
        <translation>el mejor %1</translation>
    </message>
    <message>
        <source>a score of %1 and better</source>
        <translation>una puntuación de %1 o mejor</translation>
    </message>
    <message>
        <source>= %L1</source>
        <comment>a rank that is shared</comment>
        <translation>= %L1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Recortada</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>Borda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries pass the check</source>
        <translation>
            <numerusform>%Ln propuesta supera la verificación</numerusform>
            <numerusform>%Ln propuestas superan la verificación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked</source>
        <translation>
            <numerusform>%Ln propuesta clasificada</numerusform>
            <numerusform>%Ln propuestas clasificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in</source>
        <translation>
            <numerusform>%Ln propuesta está dentro</numerusform>
            <numerusform>%Ln propuestas están dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in, who is at the cut</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the last places, and the committee decides</source>
        <translation>
            <numerusform>%Ln comparte los últimos lugares, y decide el comité</numerusform>
            <numerusform>%Ln comparten los últimos lugares, y decide el comité</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Reglas %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count</source>
        <translation>
            <numerusform>%Ln hoja cuenta</numerusform>
            <numerusform>%Ln hojas cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cut. Rules %2</source>
        <translation>%1; sin corte. Reglas %2</translation>
    </message>
    <message>
        <source>%1; the cut is %2. Rules %3</source>
        <translation>%1; corte: %2. Reglas %3</translation>
    </message>
    <message>
        <source>%1 has no rank: %2.</source>
        <comment>an entry, why</comment>
        <translation>%1 no tiene puesto: %2.</translation>
    </message>
    <message>
        <source>%1 shares rank %L2 with %3: every rule for ties leaves them level.</source>
        <translation>%1 comparte el puesto %L2 con %3: ninguna regla de desempate las separa.</translation>
    </message>
    <message>
        <source>There are fewer places than entries that share them; the committee decides.</source>
        <translation>Hay menos lugares que propuestas que los comparten; decide el comité.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>In the cut by</source>
        <translation>Dentro según</translation>
    </message>
    <message>
        <source>%1 of %2 methods</source>
        <comment>by how many methods an entry is in</comment>
        <translation>%1 de %2 métodos</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>Este tipo de ronda no tiene otro método con que comparar</translation>
    </message>
    <message numerus="yes">
        <source>Ranks by %Ln methods</source>
        <translation>
            <numerusform>Puestos según %Ln método</numerusform>
            <numerusform>Puestos según %Ln métodos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in whatever the method</source>
        <translation>
            <numerusform>%Ln propuesta está dentro con cualquier método</numerusform>
            <numerusform>%Ln propuestas están dentro con cualquier método</numerusform>
        </translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>laptop confirmed</source>
        <translation>equipo confirmado</translation>
    </message>
    <message>
        <source>laptop revoked</source>
        <translation>equipo revocado</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>takes part no more</source>
        <translation>ya no participa</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participa</translation>
    </message>
    <message>
        <source>Rank by panel</source>
        <translation>Puesto por panel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a panel and the rank in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not pass</source>
        <translation>
            <numerusform>%Ln no la supera</numerusform>
            <numerusform>%Ln no la superan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>%Ln sigue abierta</numerusform>
            <numerusform>%Ln siguen abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads with %2, before %3 with %4</source>
        <comment>an entry, its score, another entry, its score</comment>
        <translation>%1 va en cabeza con %2, por delante de %3 con %4</translation>
    </message>
    <message>
        <source>Low is best.</source>
        <translation>Lo más bajo es lo mejor.</translation>
    </message>
    <message>
        <source>Dot: official score. Line: where the score lies with %1 once severe and mild judges are allowed for; bar: its middle.</source>
        <translation>Punto: puntuación oficial. Línea: dónde está la puntuación con un %1 una vez descontados jueces severos y benévolos; barra: su centro.</translation>
    </message>
    <message>
        <source>In the top %L1</source>
        <translation>Entre los %L1 primeros</translation>
    </message>
    <message>
        <source>%1, too close to call</source>
        <comment>in, out</comment>
        <translation>%1, demasiado ajustado para decidir</translation>
    </message>
    <message>
        <source>it leaves out two sheets, and the rules ask for fewer than three</source>
        <translation>deja fuera dos hojas y las reglas piden menos de tres</translation>
    </message>
    <message>
        <source>its values are not the scores that the cut names</source>
        <translation>sus valores no son las puntuaciones que nombra el corte</translation>
    </message>
    <message>
        <source>these rules put criteria together before judges</source>
        <translation>estas reglas reúnen los criterios antes que a los jueces</translation>
    </message>
    <message>
        <source>the sheets tell no entry from another once severe and mild judges are allowed for</source>
        <translation>las hojas no distinguen una propuesta de otra una vez descontados jueces severos y benévolos</translation>
    </message>
    <message>
        <source>it is the official one</source>
        <translation>es el oficial</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a method; why it is left out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <comment>methods</comment>
        <translation>No se muestran: %1.</translation>
    </message>
    <message>
        <source>Chance to be in</source>
        <translation>Probabilidad de entrar</translation>
    </message>
    <message>
        <source>%1, the scores speak against it</source>
        <comment>in</comment>
        <translation>%1, las puntuaciones hablan en contra</translation>
    </message>
    <message>
        <source>%1, the scores speak for it</source>
        <comment>out</comment>
        <translation>%1, las puntuaciones hablan a favor</translation>
    </message>
    <message>
        <source>no judge compares all the entries</source>
        <translation>ningún juez/a compara todas las propuestas</translation>
    </message>
    <message>
        <source>how sure the ranking is has not been worked out</source>
        <translation>no se ha calculado aún cuán segura es la clasificación</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <comment>a ranking without the sheets of some judges</comment>
        <translation>Sin jueces que difieren</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well</source>
        <translation>también cuentan puntuaciones de una ronda anterior</translation>
    </message>
    <message>
        <source>sheets of one panel or stratum count for more than those of another</source>
        <translation>las hojas de un panel o estrato cuentan más que las de otro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in or out depending on it</source>
        <comment>entries; the method</comment>
        <translation>
            <numerusform>%Ln está dentro o fuera según el método</numerusform>
            <numerusform>%Ln están dentro o fuera según el método</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who is tied</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are tied at the cut by some</source>
        <comment>entries; methods</comment>
        <translation>
            <numerusform>%Ln empata en el corte con algún método</numerusform>
            <numerusform>%Ln empatan en el corte con algún método</numerusform>
        </translation>
    </message>
    <message>
        <source>these rules let strata count equally, which only a mean can do</source>
        <translation>estas reglas hacen que los estratos cuenten por igual, lo que solo puede hacer una media</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well, and its values cannot be added to them</source>
        <translation>también cuentan las puntuaciones de una ronda anterior, y sus valores no pueden sumarse a ellas</translation>
    </message>
    <message>
        <source>Scores of the earlier round count under each method as they do officially.</source>
        <translation>Las puntuaciones de la ronda anterior cuentan con cada método igual que en la clasificación oficial.</translation>
    </message>
    <message>
        <source>panels of unlike size would count for more or less than the rules say</source>
        <translation>los paneles de distinto tamaño contarían más o menos de lo que dicen las reglas</translation>
    </message>
    <message>
        <source>it knows nothing of caps and floors in the cut</source>
        <translation>no tiene en cuenta los máximos y mínimos del corte</translation>
    </message>
    <message>
        <source>without them no entry has enough sheets</source>
        <translation>sin ellos ninguna propuesta tiene suficientes hojas</translation>
    </message>
    <message>
        <source>Line: where the mean of an entry&apos;s sheets lies with %1 once severe and mild judges are allowed for; dot: its middle.</source>
        <translation>Línea: dónde está la media de las hojas de la propuesta con un %1 una vez descontados jueces severos y benévolos; punto: su centro.</translation>
    </message>
    <message>
        <source>Panels rank side by side: there is no ranking over all</source>
        <translation>Cada panel clasifica por separado: no hay una clasificación general</translation>
    </message>
    <message>
        <source>panels are asked for different criteria, and the totals of their sheets do not compare</source>
        <translation>los paneles puntúan criterios distintos, y los totales de sus hojas no son comparables</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>the highest</source>
        <translation>lo más alto</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>lo más bajo</translation>
    </message>
    <message>
        <source>the mean of its criteria, by weight</source>
        <translation>la media ponderada de sus criterios</translation>
    </message>
    <message>
        <source>the sum of its criteria, by weight</source>
        <translation>la suma ponderada de sus criterios</translation>
    </message>
    <message>
        <source>the percentage of the most it could reach</source>
        <translation>el porcentaje del máximo que podría alcanzar</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>counts with what was answered</source>
        <translation>cuenta con lo respondido</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>su media</translation>
    </message>
    <message>
        <source>their median</source>
        <translation>su mediana</translation>
    </message>
    <message>
        <source>their mean without the highest and the lowest</source>
        <translation>su media sin la más alta ni la más baja</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>su suma</translation>
    </message>
    <message>
        <source>the points of their ranks (Borda)</source>
        <translation>los puntos de sus puestos (Borda)</translation>
    </message>
    <message>
        <source>each judge’s sheet, then across judges</source>
        <translation>la hoja de cada juez o jueza, después entre jueces</translation>
    </message>
    <message>
        <source>each criterion across judges, then the criteria</source>
        <translation>cada criterio entre los jueces, después los criterios</translation>
    </message>
    <message>
        <source>count together, by weight</source>
        <translation>cuentan juntos, según su ponderación</translation>
    </message>
    <message>
        <source>rank side by side</source>
        <translation>cada uno clasifica por separado</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>no</translation>
    </message>
    <message>
        <source>to whole points</source>
        <translation>a puntos enteros</translation>
    </message>
    <message>
        <source>to one digit</source>
        <translation>a un decimal</translation>
    </message>
    <message>
        <source>to two digits</source>
        <translation>a dos decimales</translation>
    </message>
    <message>
        <source>to three digits or more</source>
        <translation>a tres decimales o más</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the better median</source>
        <translation>la mejor mediana</translation>
    </message>
    <message>
        <source>the smaller spread</source>
        <translation>la menor dispersión</translation>
    </message>
    <message>
        <source>what more judges prefer, between two</source>
        <translation>la que prefieren más jueces, entre dos</translation>
    </message>
    <message>
        <source>the better in %1</source>
        <translation>la mejor en %1</translation>
    </message>
    <message>
        <source>the better with %1</source>
        <translation>la mejor según %1</translation>
    </message>
    <message>
        <source>the committee decides</source>
        <translation>decide el comité</translation>
    </message>
    <message>
        <source>this score or better</source>
        <translation>esta puntuación o mejor</translation>
    </message>
    <message>
        <source>this many of the best</source>
        <translation>las mejores, este número</translation>
    </message>
    <message>
        <source>this share of the best, in percent</source>
        <translation>las mejores, este porcentaje</translation>
    </message>
    <message>
        <source>fewer sheets worse than …</source>
        <translation>menos hojas peores que…</translation>
    </message>
    <message>
        <source>away from zero</source>
        <translation>alejándose de cero</translation>
    </message>
    <message>
        <source>to the even digit</source>
        <translation>a la cifra par</translation>
    </message>
    <message>
        <source>not: every rest is dropped</source>
        <translation>no: todo resto se descarta</translation>
    </message>
    <message>
        <source>score entries: they are ranked</source>
        <translation>puntúan las propuestas: se clasifican</translation>
    </message>
    <message>
        <source>check entries item by item: they pass or not</source>
        <translation>verifican las propuestas punto por punto: la superan o no</translation>
    </message>
    <message>
        <source>say how far they agree: a share decides</source>
        <translation>dicen cuánto están de acuerdo: decide una proporción</translation>
    </message>
</context>
<context>
    <name>RuleConflicts</name>
    <message>
        <source>Borda ranks sheets, so the order has to be sheet_first</source>
        <translation>Borda ordena hojas, así que order debe ser sheet_first</translation>
    </message>
    <message>
        <source>after the committee nothing else can split a tie</source>
        <translation>después de committee, nada más puede resolver un empate</translation>
    </message>
    <message>
        <source>for some counting criteria high is best, for others low</source>
        <translation>en unos criterios que cuentan lo mejor es lo más alto y en otros, lo más bajo</translation>
    </message>
    <message>
        <source>equal strata need the method mean</source>
        <translation>que los estratos cuenten por igual exige el método mean</translation>
    </message>
    <message>
        <source>the panel has no strata that could count equally</source>
        <translation>el panel no tiene estratos que puedan contar por igual</translation>
    </message>
    <message>
        <source>only the method trimmed drops scores</source>
        <translation>solo el método trimmed descarta puntuaciones</translation>
    </message>
    <message>
        <source>the quorum has to be larger than the number of scores dropped</source>
        <translation>quorum debe ser mayor que el número de puntuaciones descartadas</translation>
    </message>
    <message>
        <source>a round of agreement has none</source>
        <translation>una ronda de acuerdo no tiene ninguna</translation>
    </message>
    <message>
        <source>the panel would have no counting criterion in some division</source>
        <translation>el panel no tendría ningún criterio que cuente en alguna categoría</translation>
    </message>
    <message>
        <source>a round of agreement has exactly one counting criterion</source>
        <translation>una ronda de acuerdo tiene exactamente un criterio que cuenta</translation>
    </message>
    <message>
        <source>only one of these can be given</source>
        <translation>solo se puede dar uno de ellos</translation>
    </message>
    <message>
        <source>the round it carries from combines criteria in another way</source>
        <translation>la ronda de la que arrastra valores combina los criterios de otra manera</translation>
    </message>
    <message>
        <source>the round it names is of another kind</source>
        <translation>la ronda que nombra es de otro tipo</translation>
    </message>
    <message>
        <source>the round it carries from has another method across judges</source>
        <translation>la ronda de la que arrastra valores usa otro método entre jueces</translation>
    </message>
    <message>
        <source>the round it carries from has another multiply</source>
        <translation>la ronda de la que arrastra valores tiene otro multiply</translation>
    </message>
    <message>
        <source>the order of this round has no such place to round</source>
        <translation>el order de esta ronda no tiene ese punto de redondeo</translation>
    </message>
    <message>
        <source>the round it carries from has another scale</source>
        <translation>la ronda de la que arrastra valores tiene otra escala</translation>
    </message>
    <message>
        <source>the same one is there twice</source>
        <translation>el mismo está dos veces</translation>
    </message>
    <message>
        <source>the same key is there twice</source>
        <translation>la misma clave está dos veces</translation>
    </message>
    <message>
        <source>panels side by side have no result over all, so it has to be left out</source>
        <translation>los paneles lado a lado no tienen un resultado común, así que hay que quitarlo</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>de %1 a %2 en pasos de %3</translation>
    </message>
    <message>
        <source>%1, where %2 is best</source>
        <translation>%1, donde %2 es lo mejor</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Qué se puntúa</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>La puntuación</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Bands and cut</source>
        <translation>Franjas y corte</translation>
    </message>
    <message>
        <source>This round looks for agreement, as a Delphi study does.</source>
        <translation>Esta ronda busca un acuerdo, como un estudio Delphi.</translation>
    </message>
    <message>
        <source>Entries rank apart in %1.</source>
        <translation>Las propuestas se clasifican por separado en %1.</translation>
    </message>
    <message>
        <source>Sheets start from those of %1; both rounds keep their own.</source>
        <translation>Las hojas parten de las de %1; cada ronda conserva las suyas.</translation>
    </message>
    <message>
        <source>Each entry is checked for %1.</source>
        <translation>En cada propuesta se verifica: %1.</translation>
    </message>
    <message>
        <source>Judges give %1.</source>
        <translation>El jurado puntúa %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They score %1.</source>
        <translation>Se puntúa: %1.</translation>
    </message>
    <message>
        <source>%1 is asked, and does not count.</source>
        <translation>%1 se pregunta y no cuenta.</translation>
    </message>
    <message>
        <source>%1 has a scale of its own: %2.</source>
        <translation>%1 tiene su propia escala: %2.</translation>
    </message>
    <message>
        <source>%1 is asked only in %2.</source>
        <translation>%1 se pregunta solo en %2.</translation>
    </message>
    <message>
        <source>halves away from zero</source>
        <translation>las mitades alejándose de cero</translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation>las mitades al dígito par</translation>
    </message>
    <message>
        <source>towards zero</source>
        <translation>hacia cero</translation>
    </message>
    <message numerus="yes">
        <source>Each criterion’s value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>El valor de cada criterio se redondea a %Ln decimal, %1.</numerusform>
            <numerusform>El valor de cada criterio se redondea a %Ln decimales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each weighted value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Cada valor ponderado se redondea a %Ln decimal, %1.</numerusform>
            <numerusform>Cada valor ponderado se redondea a %Ln decimales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sheet is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>Cada hoja se redondea a %Ln decimal, %1.</numerusform>
            <numerusform>Cada hoja se redondea a %Ln decimales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is rounded to %Ln digits, %1, before anything is compared.</source>
        <translation>
            <numerusform>La puntuación se redondea a %Ln decimal, %1, antes de comparar nada.</numerusform>
            <numerusform>La puntuación se redondea a %Ln decimales, %1, antes de comparar nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rounded: ranks, bands and the cut compare exact scores.</source>
        <translation>No se redondea nada: los puestos, las franjas y el corte comparan puntuaciones exactas.</translation>
    </message>
    <message numerus="yes">
        <source>Scores are shown with %Ln digits after the point.</source>
        <translation>
            <numerusform>Las puntuaciones se muestran con %Ln decimal.</numerusform>
            <numerusform>Las puntuaciones se muestran con %Ln decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>the better value in %1</source>
        <translation>el mejor valor en %1</translation>
    </message>
    <message>
        <source>the better median of its sheets</source>
        <translation>la mejor mediana de sus hojas</translation>
    </message>
    <message>
        <source>the smaller spread between judges</source>
        <translation>la menor dispersión entre jueces</translation>
    </message>
    <message>
        <source>fewer sheets below %1</source>
        <translation>menos hojas por debajo de %1</translation>
    </message>
    <message>
        <source>fewer sheets above %1</source>
        <translation>menos hojas por encima de %1</translation>
    </message>
    <message>
        <source>between two, the one more judges prefer who scored both</source>
        <translation>entre dos, la que prefieran más jueces de los que puntuaron ambas</translation>
    </message>
    <message>
        <source>the better value of %1</source>
        <translation>el mejor valor de %1</translation>
    </message>
    <message>
        <source>the committee’s decision</source>
        <translation>la decisión del comité</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %Ln best of those left, a tie as a whole</source>
        <translation>
            <numerusform>%1: la mejor de las restantes, sin dividir empates</numerusform>
            <numerusform>%1: las %Ln mejores de las restantes, sin dividir empates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a score of %2 or more</source>
        <translation>%1: una puntuación de %2 o más</translation>
    </message>
    <message>
        <source>%1: a score of %2 or less</source>
        <translation>%1: una puntuación de %2 o menos</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln entries pass the cut.</source>
        <translation>
            <numerusform>La mejor propuesta supera el corte.</numerusform>
            <numerusform>Las %Ln mejores propuestas superan el corte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best %1 of the ranked entries pass the cut, rounded up.</source>
        <translation>El mejor %1 de las propuestas clasificadas supera el corte, redondeado hacia arriba.</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or more pass the cut.</source>
        <translation>Las propuestas con una puntuación de %1 o más superan el corte.</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or less pass the cut.</source>
        <translation>Las propuestas con una puntuación de %1 o menos superan el corte.</translation>
    </message>
    <message>
        <source>A tie across the cut is not split: the committee decides about all of it.</source>
        <translation>Un empate en el corte no se divide: el comité decide sobre el empate entero.</translation>
    </message>
    <message>
        <source>Equal entries share their rank: 1, 2, 2, 4.</source>
        <translation>Las propuestas empatadas comparten puesto: 1, 2, 2, 4.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>What is still equal shares its rank; nothing is drawn by lot.</source>
        <translation>Lo que siga empatado comparte puesto; nada se decide por sorteo.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no cut: the committee decides from the ranking.</source>
        <translation>No hay corte: el comité decide a partir de la clasificación.</translation>
    </message>
    <message>
        <source>Bands and cut hold in each division by itself.</source>
        <translation>Las franjas y el corte se aplican en cada categoría por separado.</translation>
    </message>
    <message>
        <source>If the judges of an entry lie %1 or more apart, one more judge is asked for; all of them count.</source>
        <translation>Si los jueces de una propuesta difieren en %1 o más, se pide un juez o jueza más; todos cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>Each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>Cada propuesta necesita al menos %Ln juez/a.</numerusform>
            <numerusform>Cada propuesta necesita al menos %Ln jueces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>%1: cada propuesta necesita al menos %Ln juez/a.</numerusform>
            <numerusform>%1: cada propuesta necesita al menos %Ln jueces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment gives it %Ln.</source>
        <translation>
            <numerusform>La asignación le da %Ln.</numerusform>
            <numerusform>La asignación le da %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This panel scores only %1.</source>
        <translation>Este panel puntúa solo %1.</translation>
    </message>
    <message>
        <source>Its judges come from %1; each entry should meet one of each.</source>
        <translation>Sus jueces vienen de %1; cada propuesta debería contar con uno de cada grupo.</translation>
    </message>
    <message>
        <source>Each of these groups counts the same, however many judges it has.</source>
        <translation>Cada uno de estos grupos cuenta lo mismo, tenga los jueces que tenga.</translation>
    </message>
    <message>
        <source>Each panel has its own ranking; there is no common score, rank or cut.</source>
        <translation>Cada panel tiene su propia clasificación; no hay puntuación, puesto ni corte comunes.</translation>
    </message>
    <message>
        <source>The score is the mean of the panels’ values: %1.</source>
        <translation>La puntuación es la media de los valores de los paneles: %1.</translation>
    </message>
    <message>
        <source>An entry that lacks judges in any panel is listed apart, without a rank.</source>
        <translation>Una propuesta a la que le faltan jueces en algún panel se muestra aparte, sin puesto.</translation>
    </message>
    <message>
        <source>%1 counts %2</source>
        <translation>%1 cuenta un %2</translation>
    </message>
    <message>
        <source>An entry passes if every item has a pass and none has a fail. Nothing is ranked.</source>
        <translation>Una propuesta se admite si cada punto tiene un «Cumple» y ninguno un «No cumple». No se clasifica nada.</translation>
    </message>
    <message>
        <source>The value of an entry is the share of judges who gave %1 or better.</source>
        <translation>El valor de una propuesta es la proporción de jueces que dieron %1 o mejor.</translation>
    </message>
    <message>
        <source>From a share of %1 on there is consensus.</source>
        <translation>A partir de una proporción de %1 hay consenso.</translation>
    </message>
    <message>
        <source>The result is multiplied by %1.</source>
        <translation>El resultado se multiplica por %1.</translation>
    </message>
    <message>
        <source>Of the final score, %1 is the score of %2; an entry without one there has no rank.</source>
        <translation>El %1 de la puntuación final es la puntuación de %2; una propuesta que allí no la tiene queda sin puesto.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the one score on it.</source>
        <translation>La hoja de un juez o jueza vale la única puntuación que contiene.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted mean of its criteria.</source>
        <translation>La hoja de un juez o jueza vale la media ponderada de sus criterios.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the mean of its criteria.</source>
        <translation>La hoja de un juez o jueza vale la media de sus criterios.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted sum of its criteria.</source>
        <translation>La hoja de un juez o jueza vale la suma ponderada de sus criterios.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the sum of its criteria.</source>
        <translation>La hoja de un juez o jueza vale la suma de sus criterios.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the percentage it reaches of the most it could, by weight.</source>
        <translation>La hoja de un juez o jueza vale el porcentaje que alcanza del máximo posible, según las ponderaciones.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets.</source>
        <translation>La puntuación de una propuesta es la media de las hojas de sus jueces.</translation>
    </message>
    <message>
        <source>The score of an entry is the median of its judges’ sheets: the middle one, or the mean of the middle two.</source>
        <translation>La puntuación de una propuesta es la mediana de las hojas de sus jueces: la central, o la media de las dos centrales.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets without %1.</source>
        <translation>La puntuación de una propuesta es la media de las hojas de sus jueces sin %1.</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of its judges’ sheets; all entries need equally many, and one with fewer has no rank.</source>
        <translation>La puntuación de una propuesta es la suma de las hojas de sus jueces; todas las propuestas necesitan el mismo número de hojas, y la que tenga menos queda sin puesto.</translation>
    </message>
    <message>
        <source>Each judge’s sheets make a ranking; an entry’s score is the points of its ranks (Borda), so that strict and mild judges weigh the same.</source>
        <translation>Las hojas de cada juez o jueza forman una clasificación; la puntuación de una propuesta son los puntos de sus puestos (Borda), de modo que jueces severos y benévolos pesan lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln lowest</source>
        <translation>
            <numerusform>la más baja</numerusform>
            <numerusform>las %Ln más bajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln highest</source>
        <translation>
            <numerusform>la más alta</numerusform>
            <numerusform>las %Ln más altas</numerusform>
        </translation>
    </message>
    <message>
        <source>First each criterion is taken by itself across the judges: %1.</source>
        <translation>Primero se toma cada criterio por separado entre los jueces: %1.</translation>
    </message>
    <message>
        <source>the mean of its scores</source>
        <translation>la media de sus puntuaciones</translation>
    </message>
    <message>
        <source>the median of its scores</source>
        <translation>la mediana de sus puntuaciones</translation>
    </message>
    <message>
        <source>the mean of its scores without %1</source>
        <translation>la media de sus puntuaciones sin %1</translation>
    </message>
    <message>
        <source>the sum of its scores, and all entries need equally many</source>
        <translation>la suma de sus puntuaciones, y todas las propuestas necesitan el mismo número de ellas</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted mean of these values.</source>
        <translation>La puntuación de una propuesta es la media ponderada de estos valores.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of these values.</source>
        <translation>La puntuación de una propuesta es la media de estos valores.</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted sum of these values.</source>
        <translation>La puntuación de una propuesta es la suma ponderada de estos valores.</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of these values.</source>
        <translation>La puntuación de una propuesta es la suma de estos valores.</translation>
    </message>
    <message>
        <source>The score of an entry is the percentage they reach of the most they could, by weight.</source>
        <translation>La puntuación de una propuesta es el porcentaje que alcanzan del máximo posible, según las ponderaciones.</translation>
    </message>
    <message>
        <source>A sheet with a blank among its counting criteria does not count.</source>
        <translation>Una hoja con un espacio en blanco entre los criterios que cuentan no cuenta.</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: what was answered stands for the whole sheet.</source>
        <translation>Un espacio en blanco se omite y nunca se toma por cero: lo respondido vale por toda la hoja.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln may share the same “%1”.</source>
        <translation>
            <numerusform>Como máximo %Ln con el mismo valor de «%1».</numerusform>
            <numerusform>Como máximo %Ln con el mismo valor de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln must have “%2” as “%1”; the best of them take the last places.</source>
        <translation>
            <numerusform>Al menos %Ln debe tener «%2» como «%1»; la mejor de ellas ocupa el último lugar.</numerusform>
            <numerusform>Al menos %Ln deben tener «%2» como «%1»; las mejores de ellas ocupan los últimos lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties are broken in this order: %1.</source>
        <translation>Los empates se resuelven en este orden: %1.</translation>
    </message>
    <message>
        <source>An entry with fewer sheets than it needs is listed apart, without a rank.</source>
        <translation>Una propuesta con menos hojas de las que necesita se muestra aparte, sin puesto.</translation>
    </message>
    <message>
        <source>A check is decided by the sheets that have come: fewer than that are pointed out and keep nothing back.</source>
        <translation>Una verificación se decide con las hojas recibidas: si hay menos, se señala, pero nada queda retenido.</translation>
    </message>
    <message>
        <source>This round is a check: judges say pass, fail or unsure, and are asked why.</source>
        <translation>Esta ronda es una verificación: los jueces dicen si se cumple, no se cumple o hay dudas, y se les pide el motivo.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of the means of its groups of judges, not of its sheets; a group without a sheet is left out.</source>
        <translation>La puntuación de una propuesta es la media de las medias de sus grupos de jueces, no la de sus hojas; un grupo sin ninguna hoja no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets; in %1, of the means of its groups of judges.</source>
        <translation>La puntuación de una propuesta es la media de las hojas de sus jueces; en %1, la de las medias de sus grupos de jueces.</translation>
    </message>
    <message>
        <source>the mean of its scores, or where groups of judges count the same, of their means</source>
        <translation>la media de sus puntuaciones o, donde los grupos de jueces cuentan lo mismo, la de las medias de los grupos</translation>
    </message>
    <message>
        <source>That holds of every criterion that counts: an entry with fewer scores on any of them is listed apart, without a rank.</source>
        <translation>Esto vale para cada criterio que cuenta: una propuesta con menos puntuaciones en alguno de ellos se muestra aparte, sin puesto.</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: each criterion counts the scores that there are.</source>
        <translation>Un espacio en blanco se omite y nunca se toma por cero: de cada criterio cuentan las puntuaciones que hay.</translation>
    </message>
</context>
<context>
    <name>SavingPlace</name>
    <message>
        <source>Ballots (*.palmballot)</source>
        <translation>Boletas (*.palmballot)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Dónde escribir el archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Judge %1</source>
        <translation>Juez/a %1</translation>
    </message>
    <message numerus="yes">
        <source>Score sheets for %Ln entries</source>
        <translation>
            <numerusform>Hoja de puntuación de %Ln propuesta</numerusform>
            <numerusform>Hojas de puntuación de %Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill in a sheet</source>
        <translation>Cómo rellenar una hoja</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Las propuestas</translation>
    </message>
    <message>
        <source>Cross one box of each row, or write the number into the empty boxes. To change a score, fill the wrong box and cross another one.</source>
        <translation>Marque con una cruz una casilla de cada fila, o escriba el número en las casillas vacías. Para cambiar una puntuación, rellene por completo la casilla equivocada y marque otra.</translation>
    </message>
    <message>
        <source>A row that you leave empty is not a zero: it counts as not scored.</source>
        <translation>Una fila que deje vacía no es un cero: cuenta como no puntuada.</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so at the foot of its sheet instead of scoring it.</source>
        <translation>Si tiene un conflicto de intereses o no puede evaluar una propuesta, indíquelo al pie de su hoja en lugar de puntuarla.</translation>
    </message>
    <message>
        <source>Sign each sheet and send all of them back, also those that are empty.</source>
        <translation>Firme cada hoja y devuélvalas todas, también las que estén vacías.</translation>
    </message>
    <message>
        <source>An empty row is not a zero.</source>
        <translation>Una fila vacía no es un cero.</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>código de control %1</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>no puedo evaluar</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Qué se puntúa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature of the judge</source>
        <translation>Firma del juez o de la jueza</translation>
    </message>
    <message>
        <source>What you gave in the round before is filled in: leave it, or change it. A number is struck out and the new one written beside it.</source>
        <translation>Lo que puso en la ronda anterior ya está anotado: déjelo o cámbielo. Un número se tacha y el nuevo se escribe al lado.</translation>
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
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <source>off topic</source>
        <translation>fuera de tema</translation>
    </message>
    <message>
        <source>not in a language of the call</source>
        <translation>no está en un idioma de la convocatoria</translation>
    </message>
    <message>
        <source>sender not eligible</source>
        <translation>quien la envía no reúne los requisitos</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation>falta el consentimiento</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln ronda</numerusform>
            <numerusform>%Ln rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria</source>
        <translation>
            <numerusform>%Ln criterio</numerusform>
            <numerusform>%Ln criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln divisions</source>
        <translation>
            <numerusform>%Ln categoría</numerusform>
            <numerusform>%Ln categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Its rules and texts; nothing of its entries and judges.</source>
        <translation>Sus reglas y textos; nada de sus propuestas ni de su jurado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undone in %1.</source>
        <translation>Se deshizo en %1.</translation>
    </message>
    <message>
        <source>Done again in %1.</source>
        <translation>Se rehízo en %1.</translation>
    </message>
    <message>
        <source>The entry can be scored again.</source>
        <translation>La propuesta se puede puntuar de nuevo.</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>No puedo evaluar: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflicto: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a criterion, its score now, its score before</extracomment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>The comment for the committee has changed.</source>
        <translation>Cambió el comentario para el comité.</translation>
    </message>
    <message>
        <source>The comment for the entrant has changed.</source>
        <translation>Cambió el comentario para la persona participante.</translation>
    </message>
    <message>
        <source>%1: a number that is not on the scale was not saved.</source>
        <translation>%1: un número que no está en la escala no se ha guardado.</translation>
    </message>
    <message>
        <source>What was there before stands.</source>
        <translation>Vale lo que había antes.</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>Este número no está en la escala y no se ha guardado.</translation>
    </message>
    <message>
        <source>What was there before stands. Correct it, or close once more to leave it so.</source>
        <translation>Vale lo que había antes. Corríjalo, o cierre otra vez para dejarlo así.</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Title of the call</source>
        <translation>Título de la convocatoria</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>De qué trata la convocatoria</translation>
    </message>
    <message>
        <source>What judges are told</source>
        <translation>Qué se dice al jurado</translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Group of judges %1</source>
        <translation>Grupo de jueces %1</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>Franja %1</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: nombre</translation>
    </message>
    <message>
        <source>%1: definition</source>
        <translation>%1: definición</translation>
    </message>
    <message>
        <source>%1: what %2 means</source>
        <translation>%1: qué significa %2</translation>
    </message>
    <message>
        <source>Name of the round “%1”</source>
        <translation>Nombre de la ronda «%1»</translation>
    </message>
    <message>
        <source>Round “%1”: what judges are told</source>
        <translation>Ronda «%1»: qué se dice al jurado</translation>
    </message>
    <message>
        <source>Screening: what an entry has to meet, one condition a line</source>
        <translation>Preselección: qué debe cumplir una propuesta, una condición por línea</translation>
    </message>
    <message>
        <source>What “%1” is called in the report</source>
        <translation>Cómo se llama «%1» en el informe</translation>
    </message>
</context>
<context>
    <name>Through</name>
    <message numerus="yes">
        <source>%Ln entries are in %1 without having come through %2: %3.</source>
        <comment>a round; the one before; codes of entries</comment>
        <translation>
            <numerusform>%Ln propuesta está en %1 sin haber pasado %2: %3.</numerusform>
            <numerusform>%Ln propuestas están en %1 sin haber pasado %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close of %1, are not in %2, and nobody has decided about them: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln propuesta quedó abierta al cerrar %1, no está en %2 y nadie ha decidido sobre ella: %3.</numerusform>
            <numerusform>%Ln propuestas quedaron abiertas al cerrar %1, no están en %2 y nadie ha decidido sobre ellas: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision on %1, did not come through by its rules and are not in %2: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln propuesta fue distinguida por una decisión sobre %1, no pasó según sus reglas y no está en %2: %3.</numerusform>
            <numerusform>%Ln propuestas fueron distinguidas por una decisión sobre %1, no pasaron según sus reglas y no están en %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have come through %1 and are not in %2: fill %2 again. They are: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln propuesta ha pasado %1 y no está en %2: vuelva a pasar propuestas a %2. Es: %3.</numerusform>
            <numerusform>%Ln propuestas han pasado %1 y no están en %2: vuelva a pasar propuestas a %2. Son: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialMaker</name>
    <message>
        <source>Nobody could be assigned in it. Plan the assignment there to see what stands in the way.</source>
        <translation>No se pudo asignar a nadie en él. Planifique allí la asignación para ver qué lo impide.</translation>
    </message>
    <message>
        <source>Its entries and judges are made up, too: the call has none yet.</source>
        <translation>Sus propuestas y jueces también son inventados: la convocatoria aún no tiene.</translation>
    </message>
    <message>
        <source>Its entries are made up, too: the call has none yet.</source>
        <translation>Sus propuestas también son inventadas: la convocatoria aún no tiene.</translation>
    </message>
    <message>
        <source>Its judges are made up, too: the call has none yet.</source>
        <translation>Sus jueces también son inventados: la convocatoria aún no tiene.</translation>
    </message>
    <message>
        <source>A copy is made, a call of its own with the rules, entries and judges of this one and nobody’s personal data. What is not there yet is made up like the scores. Nothing of it can reach this call.</source>
        <translation>Se hace una copia: una convocatoria aparte con las reglas, las propuestas y los jueces de esta y sin datos personales de nadie. Lo que aún falta se inventa, como las puntuaciones. Nada de ella puede llegar a esta convocatoria.</translation>
    </message>
    <message>
        <source>Make the trial</source>
        <translation>Hacer el ensayo</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <comment>a title</comment>
        <translation>Ensayo de %1</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>Haciendo el ensayo</translation>
    </message>
    <message>
        <source>The trial is ready: %1, %2, %3 with made-up scores</source>
        <comment>entries, judges, sheets</comment>
        <translation>El ensayo está listo: %1, %2, %3 con puntuaciones inventadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln hoja</numerusform>
            <numerusform>%Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it out with made-up scores?</source>
        <translation>¿Probar con puntuaciones inventadas?</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>All rounds, one after the other</source>
        <translation>Todas las rondas, una tras otra</translation>
    </message>
    <message>
        <source>%1 could not be played: it asks for a judge of each stratum, and there is nobody of %2.</source>
        <comment>a round; strata</comment>
        <translation>No se pudo probar %1: pide un juez de cada estrato y no hay nadie de %2.</translation>
    </message>
    <message>
        <source>%1 could not be played: nobody could be assigned in it. Plan its assignment there to see what stands in the way.</source>
        <comment>a round</comment>
        <translation>No se pudo probar %1: no se pudo asignar a nadie. Planifique allí su asignación para ver qué lo impide.</translation>
    </message>
    <message>
        <source>%1 could not be played: no entry comes through the round before it.</source>
        <comment>a round</comment>
        <translation>No se pudo probar %1: ninguna propuesta pasa de la ronda anterior.</translation>
    </message>
</context>
<context>
    <name>TrialRemoval</name>
    <message>
        <source>Throw the trial away?</source>
        <translation>¿Desechar el ensayo?</translation>
    </message>
    <message>
        <source>Its made-up scores go, and what was tried in it. The call it was made from stays as it is.</source>
        <translation>Desaparecen sus puntuaciones inventadas y lo que se probó en él. La convocatoria de la que se hizo queda como está.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharlo</translation>
    </message>
    <message>
        <source>Throwing the trial away</source>
        <translation>Desechando el ensayo</translation>
    </message>
    <message>
        <source>The trial was thrown away.</source>
        <translation>El ensayo se desechó.</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a verdict and how many files have it</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>signed by nobody known here</source>
        <translation>con firma desconocida aquí</translation>
    </message>
    <message>
        <source>set aside before</source>
        <translation>apartado antes</translation>
    </message>
    <message>
        <source>from a laptop that was revoked</source>
        <translation>de un equipo revocado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sheets</source>
        <translation>
            <numerusform>%Ln hoja nueva</numerusform>
            <numerusform>%Ln hojas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed sheets</source>
        <translation>
            <numerusform>%Ln hoja con cambios</numerusform>
            <numerusform>%Ln hojas con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in two versions</source>
        <translation>
            <numerusform>%Ln con dos versiones</numerusform>
            <numerusform>%Ln con dos versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the close</source>
        <translation>
            <numerusform>%Ln después del cierre</numerusform>
            <numerusform>%Ln después del cierre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, identical</source>
        <translation>
            <numerusform>%Ln hoja, idéntica</numerusform>
            <numerusform>%Ln hojas, idénticas</numerusform>
        </translation>
    </message>
    <message>
        <source>identical to what is here</source>
        <translation>idéntico a lo que hay aquí</translation>
    </message>
    <message>
        <source>newer sheets of the same are here</source>
        <translation>aquí hay versiones más recientes de esas hojas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln registro nuevo</numerusform>
            <numerusform>%Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>they count once you merge them</source>
        <translation>cuentan en cuanto los combine</translation>
    </message>
    <message>
        <source>they take the place of what the judge sent before</source>
        <translation>sustituyen lo que la persona del jurado envió antes</translation>
    </message>
    <message>
        <source>merge them, then decide under Forks which version stands</source>
        <translation>combínelos y decida después en Bifurcaciones qué versión vale</translation>
    </message>
    <message>
        <source>they are kept, and count once a bundle of a colleague brings the judge</source>
        <translation>se guardan, y cuentan cuando el paquete de un colega traiga a esa persona del jurado</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>no hay nada que hacer</translation>
    </message>
    <message>
        <source>newer ones are here; merging them changes nothing</source>
        <translation>ya hay otros más recientes; combinarlos no cambia nada</translation>
    </message>
    <message>
        <source>nothing was taken from them; each says what to do</source>
        <translation>no se tomó nada de ellos; cada uno dice qué hacer</translation>
    </message>
    <message>
        <source>the same file as %1</source>
        <translation>el mismo archivo que %1</translation>
    </message>
</context>
<context>
    <name>WhyStands</name>
    <message>
        <source>consensus</source>
        <comment>a band</comment>
        <translation>consenso</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>ninguna franja</translation>
    </message>
    <message>
        <source>Would pass</source>
        <translation>Quedaría admitida</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>No quedaría admitida</translation>
    </message>
    <message>
        <source>Would be open again</source>
        <translation>Volvería a quedar pendiente</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>Entraría</translation>
    </message>
    <message>
        <source>Would be at the cut, for the committee to decide</source>
        <translation>Quedaría en el corte, a decisión del comité</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>Saldría</translation>
    </message>
    <message>
        <source>Would stay on their side of the cut for another reason</source>
        <translation>Seguiría de su lado del corte por otro motivo</translation>
    </message>
    <message>
        <source>Would be in %1 instead of %2</source>
        <comment>a band; a band</comment>
        <translation>Estaría en %1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same score. What puts %1 ahead is a rule for ties: %3.</source>
        <comment>codes; codes; a rule</comment>
        <translation>%1 y %2 tienen la misma puntuación. Lo que pone delante a %1 es una regla de desempate: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what would change; codes of entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln hoja ya no cuenta, pero el cierre de %1 se basa en ella; para dejarla fuera, cierre de nuevo: %2.</numerusform>
            <numerusform>%Ln hojas ya no cuentan, pero el cierre de %1 se basa en ellas; para dejarlas fuera, cierre de nuevo: %2.</numerusform>
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
            <numerusform>%Ln propuesta está clasificada sin hoja de uno de los grupos de jueces: %1.</numerusform>
            <numerusform>%Ln propuestas están clasificadas sin hoja de uno de los grupos de jueces: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have a rank, and stay out</source>
        <translation>Tendría puesto y seguiría fuera</translation>
    </message>
    <message>
        <source>Would have no rank any more</source>
        <translation>Ya no tendría puesto</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AboutDialog</name>
    <message>
        <source>About Palmares</source>
        <translation>Acerca de Palmares</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Versión %1, Qt %2</translation>
    </message>
    <message>
        <source>Judging for open calls, without a network. Everything stays on this computer; nothing is sent unless you send a file.</source>
        <translation>Evaluación para convocatorias abiertas, sin conexión. Todo permanece en este equipo; no se envía nada a menos que usted envíe un archivo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AmongDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AsideField</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AskForm</name>
    <message>
        <source>Judges per entry</source>
        <translation>Jueces por propuesta</translation>
    </message>
    <message>
        <source>Judges per entry: %1</source>
        <comment>a panel</comment>
        <translation>Jueces por propuesta: %1</translation>
    </message>
    <message>
        <source>all who may</source>
        <translation>todos los posibles</translation>
    </message>
    <message>
        <source>At most per judge</source>
        <translation>Máximo por juez/a</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>only those the judge reads</source>
        <translation>solo los que lee quien evalúa</translation>
    </message>
    <message>
        <source>those the judge reads first</source>
        <translation>primero los que lee quien evalúa</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Assigned already</source>
        <translation>Ya asignado</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>mantener tal cual</translation>
    </message>
    <message>
        <source>Otherwise everything is dealt anew that no sheet has come for and that is in no package yet</source>
        <translation>Si no, se reparte de nuevo todo lo que no tiene hoja y aún no está en ningún paquete</translation>
    </message>
    <message>
        <source>Totals that lie apart</source>
        <translation>Totales alejados</translation>
    </message>
    <message>
        <source>one more judge where they differ by %1</source>
        <comment>a number of points</comment>
        <translation>una persona más si difieren en %1</translation>
    </message>
    <message>
        <source>Only entries whose judges differ so far get one more; nothing else is asked for</source>
        <translation>Solo las propuestas cuyos totales difieren tanto reciben una más; no se pide nada más</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AssignmentPage</name>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>plan, not carried out</source>
        <translation>plan sin aplicar</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>from cell to cell, and onto judges and entries</source>
        <translation>de celda en celda, y también a jueces y propuestas</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <comment>keys</comment>
        <translation>Ctrl+flecha</translation>
    </message>
    <message>
        <source>to the edge of the matrix</source>
        <translation>al borde de la matriz</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>what can be done with the judge and the entry</source>
        <translation>qué se puede hacer con el juez o la jueza y la propuesta</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>How the assignment is shown</source>
        <translation>Cómo se muestra la asignación</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué propuestas se muestran</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Code, title or judge</source>
        <translation>Código, título o juez/a</translation>
    </message>
    <message>
        <source>Find entries by code, title or judge</source>
        <translation>Buscar propuestas por código, título o juez/a</translation>
    </message>
    <message>
        <source>Judges by entries</source>
        <translation>Matriz de jueces y propuestas</translation>
    </message>
    <message>
        <source>Entries and who judges them</source>
        <translation>Propuestas y quién las evalúa</translation>
    </message>
    <message>
        <source>Judges and how much they have</source>
        <translation>Jueces y su carga</translation>
    </message>
    <message>
        <source>A judge drops out…</source>
        <translation>Una persona deja el jurado…</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Otro plan</translation>
    </message>
    <message>
        <source>The same question with other chances</source>
        <translation>Las mismas condiciones con otro reparto al azar</translation>
    </message>
    <message>
        <source>Carry out the plan</source>
        <translation>Aplicar el plan</translation>
    </message>
    <message>
        <source>Working out who judges what</source>
        <translation>Calculando quién evalúa qué</translation>
    </message>
    <message>
        <source>Here it is settled who judges what, seen as a plan before it is agreed to.</source>
        <translation>Aquí se decide quién evalúa qué; antes de aceptarlo se ve como plan.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet: they say how many judges an entry needs.</source>
        <translation>Las reglas de esta ronda aún no están bloqueadas: dicen cuántos jueces necesita una propuesta.</translation>
    </message>
    <message>
        <source>No entry is in this round yet. Let entries in first.</source>
        <translation>Aún no hay propuestas en esta ronda. Primero, admita propuestas.</translation>
    </message>
    <message>
        <source>Nobody sits in this round yet. Give judges a seat in it first.</source>
        <translation>Aún no hay nadie en un panel de esta ronda. Ponga primero jueces en un panel.</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Ir a las reglas</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Ir a las propuestas</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Ir al jurado</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>La ronda está cerrada.</translation>
    </message>
    <message>
        <source>What is assigned stays as it is.</source>
        <translation>Lo asignado queda como está.</translation>
    </message>
    <message>
        <source>Dropped out, and gets nothing: %1</source>
        <comment>codes of judges</comment>
        <translation>Fuera del jurado y sin recibir nada: %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>code of a judge</comment>
        <translation>Reincorporar a %1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todas %L1</translation>
    </message>
    <message>
        <source>Short %L1</source>
        <comment>of judges</comment>
        <translation>Sin cubrir %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <comment>by the plan</comment>
        <translation>Cambiadas %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <comment>for sheets</comment>
        <translation>En espera %L1</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Ninguna propuesta está en este caso.</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>El plan se está calculando.</translation>
    </message>
    <message>
        <source>Choose a judge with a seat in the round first.</source>
        <translation>Elija primero a alguien que esté en un panel de la ronda.</translation>
    </message>
    <message>
        <source>Working out who judges what…</source>
        <translation>Calculando quién evalúa qué…</translation>
    </message>
    <message numerus="yes">
        <source>The plan is carried out: %Ln assignments were added.</source>
        <translation>
            <numerusform>Plan aplicado: se añadió %Ln asignación.</numerusform>
            <numerusform>Plan aplicado: se añadieron %Ln asignaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see it with their packages. Write them under Files.</source>
        <translation>El jurado lo ve con sus paquetes. Escríbalos en Archivos.</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>Ir a Archivos</translation>
    </message>
    <message>
        <source>Show %1 under Judges</source>
        <comment>code of a judge</comment>
        <translation>Mostrar %1 en Jurado</translation>
    </message>
    <message>
        <source>%1 drops out…</source>
        <comment>code of a judge</comment>
        <translation>%1 deja el jurado…</translation>
    </message>
    <message>
        <source>Show %1 under Entries</source>
        <comment>code of an entry</comment>
        <translation>Mostrar %1 en Propuestas</translation>
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
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that count</source>
        <translation>
            <numerusform>%Ln hoja que cuenta</numerusform>
            <numerusform>%Ln hojas que cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>The call as it was on %1</source>
        <comment>a day and a time</comment>
        <translation>La convocatoria tal como estaba el %1</translation>
    </message>
    <message>
        <source>This is only to look at: nothing in it, and nothing in the call of today, is changed.</source>
        <translation>Es solo para mirar: no se cambia nada en ella ni en la convocatoria de hoy.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>Qué se muestra de la copia</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>This round was not ranked yet.</source>
        <translation>Esta ronda aún no estaba clasificada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>Restaurar como nueva</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <comment>what a backup and the call hold</comment>
        <translation>Entonces: %1. Ahora: %2.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Leyendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Binder</name>
    <message>
        <source>Frozen: this cannot change any more.</source>
        <translation>Bloqueado: esto ya no puede cambiar.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BlindPane</name>
    <message>
        <source>What shows who sent an entry</source>
        <translation>Lo que revela quién envió una propuesta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>In packages</source>
        <translation>En los paquetes</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Volver a revisarlas</translation>
    </message>
    <message>
        <source>Look through all entries</source>
        <translation>Revisar todas las propuestas</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>Revisando las propuestas</translation>
    </message>
    <message>
        <source>Here stands what shows judges who sent an entry.</source>
        <translation>Aquí figura lo que revela al jurado quién envió una propuesta.</translation>
    </message>
    <message>
        <source>Titles, texts and files are searched for the sender&apos;s name in any script, for addresses, numbers and links, and for what files say of their maker.</source>
        <translation>En títulos, textos y archivos se buscan el nombre de quien envía, en cualquier sistema de escritura, direcciones, números y enlaces, y lo que los archivos dicen de su autoría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln propuesta puede revelar quién la envió.</numerusform>
            <numerusform>%Ln propuestas pueden revelar quién las envió.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry names its sender; look at what else was found.</source>
        <translation>Ninguna propuesta nombra a quien la envió; mire qué más se encontró.</translation>
    </message>
    <message>
        <source>Open an entry to correct its words or take a file off.</source>
        <translation>Abra una propuesta para corregir sus textos o quitar un archivo.</translation>
    </message>
    <message>
        <source>The call has changed since: look through it again.</source>
        <translation>La convocatoria ha cambiado desde entonces: revísela de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Words were blacked out in %Ln titles and texts.</source>
        <translation>
            <numerusform>Se tacharon palabras en %Ln título o texto.</numerusform>
            <numerusform>Se tacharon palabras en %Ln títulos y textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges get them with their next package. The words as they came stay with the office.</source>
        <translation>El jurado los recibe con su próximo paquete. Las palabras originales se quedan en la coordinación.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose lines to black out what stands in titles and texts. Enter opens the entry.</source>
        <translation>Elija líneas para tachar lo que está en títulos y textos. Intro abre la propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Black out %Ln finds</source>
        <translation>
            <numerusform>Tachar %Ln hallazgo</numerusform>
            <numerusform>Tachar %Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Choose a line with words of a title or text.</source>
        <translation>Elija una línea con palabras de un título o texto.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BoardKeeper</name>
    <message>
        <source>This page stays open: what you typed is not on disk yet.</source>
        <translation>Esta página sigue abierta: lo que escribió aún no está en el disco.</translation>
    </message>
    <message>
        <source>%1 Try again when that is mended, or save a copy elsewhere first.</source>
        <translation>%1 Inténtelo de nuevo cuando esté resuelto, o guarde antes una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallCardRow</name>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the sample call</source>
        <translation>Quitar la convocatoria de muestra</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Desechar…</translation>
    </message>
    <message>
        <source>Throw the trial away</source>
        <translation>Desechar el ensayo</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallForm</name>
    <message>
        <source>Capital letters A to Z, digits and hyphens, at most 24.</source>
        <translation>Letras mayúsculas de la A a la Z, cifras y guiones; como máximo 24.</translation>
    </message>
    <message>
        <source>Title of the call</source>
        <translation>Título de la convocatoria</translation>
    </message>
    <message>
        <source>As judges and entrants read it</source>
        <translation>Tal como lo leen el jurado y quienes participan</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Idioma del título</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Stands in file names; it cannot be changed later.</source>
        <translation>Aparece en los nombres de archivo; no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Take over the texts for judges in</source>
        <translation>Incluir los textos para el jurado en</translation>
    </message>
    <message>
        <source>Take over the rounds</source>
        <translation>Incluir las rondas</translation>
    </message>
    <message>
        <source>A round that another one builds on is taken over with it.</source>
        <translation>Una ronda en la que se basa otra se incluye con ella.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallSettingsDialog</name>
    <message>
        <source>Deadline and contact</source>
        <translation>Fecha límite y contacto</translation>
    </message>
    <message>
        <source>Judges read this on their first page and in every message. Who has a package already gets it with the next one.</source>
        <translation>El jurado lo lee en su primera página y en cada mensaje. Quien ya tiene un paquete lo recibe con el siguiente.</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>Toda la convocatoria</translation>
    </message>
    <message>
        <source>New entries are screened before they are judged</source>
        <translation>Las propuestas nuevas pasan por la preselección antes de evaluarse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>Hay una fecha límite</translation>
    </message>
    <message>
        <source>This round has a deadline of its own</source>
        <translation>Esta ronda tiene su propia fecha límite</translation>
    </message>
    <message>
        <source>Sheets are wanted until</source>
        <translation>Las hojas se esperan hasta</translation>
    </message>
    <message>
        <source>In the time of this computer. Nothing is locked after it: what comes late is shown as late.</source>
        <translation>En la hora de este equipo. Después no se bloquea nada: lo que llega tarde se muestra como tardío.</translation>
    </message>
    <message>
        <source>Whom judges write to</source>
        <translation>A quién escribe el jurado</translation>
    </message>
    <message>
        <source>A name and an address</source>
        <translation>Un nombre y una dirección</translation>
    </message>
    <message>
        <source>Empty: as in the whole call</source>
        <translation>Vacío: como en toda la convocatoria</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Los ajustes se guardaron.</translation>
    </message>
    <message>
        <source>Write the packages anew for judges to see them.</source>
        <translation>Escriba de nuevo los paquetes para que el jurado los vea.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Quién firma los certificados</translation>
    </message>
    <message>
        <source>One name a line; empty: a line to sign on, for the committee</source>
        <translation>Un nombre por línea; vacío: una línea para firmar, por el comité</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>Copiar imagen y tabla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>a chart</comment>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>%1: from</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1: de</translation>
    </message>
    <message>
        <source>%1: to</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1: a</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseBox</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseDialog</name>
    <message>
        <source>Close the round again</source>
        <translation>Cerrar la ronda otra vez</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Lo que lo impide</translation>
    </message>
    <message>
        <source>Tick what you have looked at and leave as it is. It is recorded with your reason.</source>
        <translation>Marque lo que ha revisado y deja como está. Se registra con su motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Se guarda con la convocatoria y se imprime en su registro.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Cerrarla otra vez</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>Tick everything that stands in the way, or decide it first.</source>
        <translation>Marque todo lo que lo impide o decídalo primero.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nothing: every sheet that was asked for is here.</source>
        <translation>Nada: están todas las hojas pedidas.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ColumnList</name>
    <message>
        <source>Column %L1, without a heading</source>
        <translation>Columna %L1, sin encabezado</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <source>Columns that are not known are kept privately. Take as a group of entrants only what names nobody: it stays when an entry is erased.</source>
        <translation>Las columnas que no se reconocen se guardan en privado. Tome como grupo de participantes solo lo que no nombra a nadie: permanece cuando se borra una propuesta.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CommentsPane</name>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>En la carta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>Comentarios para participantes</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>Qué comentarios se muestran</translation>
    </message>
    <message>
        <source>A letter says only what was read here, and never who wrote it. When a judge writes something else, it has to be read again.</source>
        <translation>Una carta dice solo lo que se leyó aquí, y nunca quién lo escribió. Si el jurado cambia lo escrito, hay que volver a leerlo.</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant.</source>
        <translation>Nadie del jurado ha escrito nada para participantes.</translation>
    </message>
    <message>
        <source>Judges write comments for entrants beside their scores; they come in with the ballots.</source>
        <translation>El jurado escribe comentarios para participantes junto a las puntuaciones; llegan con las boletas.</translation>
    </message>
    <message>
        <source>All unread as written</source>
        <translation>Todos los no leídos, tal cual</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Con otras palabras…</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>answered in two ways</source>
        <translation>con dos respuestas distintas</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>The words are not here.</source>
        <translation>El texto no está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments for entrants wait to be read.</source>
        <translation>
            <numerusform>%Ln comentario para participantes espera lectura.</numerusform>
            <numerusform>%Ln comentarios para participantes esperan lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every comment for an entrant was read.</source>
        <translation>Se leyeron todos los comentarios para participantes.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>To read %L1</source>
        <translation>Por leer %L1</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>The entrant of %1 reads this in place of what the judge wrote. The judge&apos;s words stay with the call.</source>
        <comment>code of an entry</comment>
        <translation>Quien participa con %1 leerá esto en lugar de lo que escribió el jurado. El texto original se queda en la convocatoria.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>The letter says it without a name.</source>
        <translation>En la carta aparece sin nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments go into letters as they were written.</source>
        <translation>
            <numerusform>%Ln comentario va en la carta tal cual.</numerusform>
            <numerusform>%Ln comentarios van en las cartas tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for the entrant of %2</source>
        <translation>%1 para quien envió %2</translation>
    </message>
    <message>
        <source>In the letter: %1</source>
        <translation>En la carta: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>One of the two is not scored in full.</source>
        <translation>Una de las dos no está puntuada por completo.</translation>
    </message>
    <message>
        <source>You scored both alike.</source>
        <translation>Usted puntuó ambas por igual.</translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation>Volver a puntuar</translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation>Comparar dos propuestas</translation>
    </message>
    <message>
        <source>Only your own scores are shown here.</source>
        <translation>Aquí solo se muestran sus propias puntuaciones.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Your scores, criterion by criterion</source>
        <translation>Sus puntuaciones, criterio por criterio</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera propuesta</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Segunda propuesta</translation>
    </message>
    <message>
        <source>They are furthest apart on %1, by %2.</source>
        <translation>La mayor diferencia está en %1: %2.</translation>
    </message>
    <message>
        <source>Your answers differ on: %1</source>
        <translation>Sus respuestas difieren en: %1</translation>
    </message>
    <message>
        <source>Neither of the two is scored in full.</source>
        <translation>Ninguna de las dos está puntuada por completo.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ConflictsPane</name>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>Buscando vínculos entre jurado y propuestas</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflictos de intereses</translation>
    </message>
    <message>
        <source>Which conflicts are shown</source>
        <translation>Qué conflictos se muestran</translation>
    </message>
    <message>
        <source>Same country too</source>
        <translation>También el mismo país</translation>
    </message>
    <message>
        <source>Many judges share a country with many entries: it says little by itself.</source>
        <translation>Muchas personas del jurado comparten país con muchas propuestas: por sí solo dice poco.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a judge or an entry</source>
        <translation>Buscar juez/a o propuesta</translation>
    </message>
    <message>
        <source>Enter a conflict…</source>
        <translation>Registrar un conflicto…</translation>
    </message>
    <message>
        <source>No judge seems close to an entry.</source>
        <translation>Nadie del jurado parece cercano a una propuesta.</translation>
    </message>
    <message>
        <source>Judges declare conflicts with their scores. The program compares names, e-mail and institutions of judges and senders; what you know besides you can enter.</source>
        <translation>El jurado declara los conflictos al enviar sus puntuaciones. El programa compara nombres, correos e instituciones de jurado y participantes; usted puede registrar lo que sepa además.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts wait for your decision.</source>
        <translation>
            <numerusform>%Ln conflicto espera su decisión.</numerusform>
            <numerusform>%Ln conflictos esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>Todos los conflictos están decididos.</translation>
    </message>
    <message>
        <source>Until somebody decides, the assignment keeps recorded ones apart. What the program only noticed counts once it is confirmed.</source>
        <translation>Hasta que alguien decida, la asignación evita los registrados. Lo que el programa solo detectó cuenta cuando se confirma.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>Por decidir %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>Decididos %L1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Confirmar %Ln…</numerusform>
            <numerusform>Confirmar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Descartar %Ln…</numerusform>
            <numerusform>Descartar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Confirm conflicts</source>
        <translation>Confirmar conflictos</translation>
    </message>
    <message>
        <source>Dismiss conflicts</source>
        <translation>Descartar conflictos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs that are here count for nothing.</source>
        <translation>
            <numerusform>Se confirma %Ln conflicto: no se pide a esa persona evaluar esa propuesta, y su hoja, si está aquí, no cuenta.</numerusform>
            <numerusform>Se confirman %Ln conflictos: no se pide a esas personas evaluar esas propuestas, y sus hojas, si están aquí, no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are dismissed: these judges may judge these entries.</source>
        <translation>
            <numerusform>Se descarta %Ln conflicto: esa persona puede evaluar esa propuesta.</numerusform>
            <numerusform>Se descartan %Ln conflictos: esas personas pueden evaluar esas propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were confirmed.</source>
        <translation>
            <numerusform>Se confirmó %Ln conflicto.</numerusform>
            <numerusform>Se confirmaron %Ln conflictos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were dismissed.</source>
        <translation>
            <numerusform>Se descartó %Ln conflicto.</numerusform>
            <numerusform>Se descartaron %Ln conflictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something is assigned already, top up the assignment.</source>
        <translation>Si ya hay algo asignado, complete la asignación.</translation>
    </message>
    <message>
        <source>%1 will not judge %2.</source>
        <comment>codes of a judge and an entry</comment>
        <translation>%1 no evaluará %2.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CriterionCard</name>
    <message>
        <source>weight %1</source>
        <translation>ponderación %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>not yet scored</source>
        <translation>aún sin puntuar</translation>
    </message>
    <message>
        <source>Cannot judge this criterion</source>
        <translation>No puedo evaluar este criterio</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>aún sin responder</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecideDialog</name>
    <message>
        <source>Decide about an entry</source>
        <translation>Decidir sobre una propuesta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The same for all who share it.</source>
        <translation>El mismo para todas las que lo comparten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stands in the minutes.</source>
        <translation>Consta en el acta.</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>Fuera de la sala</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already.</source>
        <translation>Nombres separados por punto y coma. Quien tiene un conflicto ya figura.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Choose an outcome first.</source>
        <translation>Elija primero un resultado.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>Decide about entries</source>
        <translation>Decidir sobre propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>of the round itself</source>
        <translation>de la propia ronda</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Type the name of one that stands beside the round, such as of a theme.</source>
        <translation>Escriba el nombre de uno aparte de la ronda, como el de un tema.</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already, and recorded for the entries it is about only.</source>
        <translation>Nombres separados por punto y coma. Quien tiene un conflicto ya figura, y se anota solo en las propuestas a las que se refiere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided already: recording replaces that</source>
        <translation>
            <numerusform>Sobre %Ln de ellas ya hay una decisión: al registrar se sustituye</numerusform>
            <numerusform>Sobre %Ln de ellas ya hay decisiones: al registrar se sustituyen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Nothing is decided then. The minutes say what was, and why not.</source>
        <translation>Entonces no queda nada decidido. El acta dice qué había y por qué ya no.</translation>
    </message>
    <message>
        <source>Write under Reason why it is taken back.</source>
        <translation>Escriba en Motivo por qué se retira la decisión.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué propuestas se muestran</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una propuesta</translation>
    </message>
    <message>
        <source>Entries and what was decided</source>
        <translation>Propuestas y lo decidido</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Copiar el acta</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Guardar el acta…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>Pasar propuestas a la próxima ronda</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Iniciar la reunión</translation>
    </message>
    <message>
        <source>One entry at a time, large, with scores and names hidden until they are revealed</source>
        <translation>Una propuesta cada vez, en grande, con puntuaciones y nombres ocultos hasta que se revelen</translation>
    </message>
    <message>
        <source>Here the committee decides: finalists, winners, commendations, each with its reason.</source>
        <translation>Aquí decide el comité: finalistas, ganadoras, menciones, cada decisión con su motivo.</translation>
    </message>
    <message>
        <source>Decisions rest on a closed result. Close the round under Results first.</source>
        <translation>Las decisiones se basan en un resultado cerrado. Cierre primero la ronda en Resultados.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Leyendo el resultado</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>provisional: aún puede cambiar</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>cerrada: fijada con su cierre</translation>
    </message>
    <message>
        <source>In or at the cut %L1</source>
        <translation>Dentro o en el corte %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>Decididas %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todas %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero una propuesta.</translation>
    </message>
    <message>
        <source>%1: the decision is recorded.</source>
        <comment>code of an entry</comment>
        <translation>%1: la decisión quedó registrada.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard. They name people: keep them inside the team.</source>
        <translation>El acta está en el portapapeles. Nombra a personas: manténgala dentro del equipo.</translation>
    </message>
    <message>
        <source>The minutes are saved. They name people: keep them inside the team.</source>
        <translation>El acta está guardada. Nombra a personas: manténgala dentro del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln entries…</source>
        <translation>
            <numerusform>Decidir sobre %Ln propuesta…</numerusform>
            <numerusform>Decidir sobre %Ln propuestas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is recorded for %Ln entries.</source>
        <translation>
            <numerusform>La decisión queda registrada para %Ln propuesta.</numerusform>
            <numerusform>La decisión queda registrada para %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %Ln entries is taken back.</source>
        <translation>
            <numerusform>Se ha retirado la decisión sobre %Ln propuesta.</numerusform>
            <numerusform>Se ha retirado la decisión sobre %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the decision is taken back.</source>
        <comment>code of an entry</comment>
        <translation>%1: se ha retirado la decisión.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeclareDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>A judge with a conflict is never asked for that entry; a sheet that is there already counts for nothing.</source>
        <translation>A quien tiene un conflicto no se le pide evaluar esa propuesta; si ya hay una hoja, no cuenta.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>Type a code or a part of the name.</source>
        <translation>Escriba un código o parte del nombre.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Type a code or a part of the title.</source>
        <translation>Escriba un código o parte del título.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Kept with the call; judges do not see it.</source>
        <translation>Se guarda con la convocatoria; el jurado no lo ve.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record the conflict</source>
        <translation>Registrar el conflicto</translation>
    </message>
    <message>
        <source>Choose a judge and an entry.</source>
        <translation>Elija a alguien del jurado y una propuesta.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeskPage</name>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Come back to this entry</source>
        <translation>Marcar para volver a esta propuesta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Shows the list of entries</source>
        <translation>Muestra la lista de propuestas</translation>
    </message>
    <message>
        <source>What is shown of the entry</source>
        <translation>Qué se muestra de la propuesta</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>Aún no ha llegado ninguna propuesta</translation>
    </message>
    <message>
        <source>Open the package that your coordinator sends you.</source>
        <translation>Abra el paquete que le envíe la coordinación.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Practice is over: this entry counts.</source>
        <translation>Se acabó la práctica: esta propuesta cuenta.</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>Este número no está en la escala y no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DropDialog</name>
    <message>
        <source>A judge drops out</source>
        <translation>Una persona deja el jurado</translation>
    </message>
    <message>
        <source>%1 drops out</source>
        <comment>a judge&apos;s code</comment>
        <translation>%1 deja el jurado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Se guarda con la convocatoria y se imprime en su registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>Ir a la asignación</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Retirar a %1</translation>
    </message>
    <message>
        <source>Nothing is assigned to this judge in the round: the judge leaves the panel, and can be given a seat again.</source>
        <translation>No hay nada asignado en esta ronda: la persona deja el panel y puede volver a él.</translation>
    </message>
    <message>
        <source>Working out who could take over…</source>
        <translation>Calculando quién podría asumir sus evaluaciones…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to other judges.</source>
        <translation>
            <numerusform>%Ln propuesta sin terminar pasa a otra persona.</numerusform>
            <numerusform>%Ln propuestas sin terminar pasan a otras personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were judged already stay as they are.</source>
        <translation>
            <numerusform>%Ln propuesta ya evaluada queda como está.</numerusform>
            <numerusform>%Ln propuestas ya evaluadas quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others then have %1 entries each.</source>
        <comment>a range</comment>
        <translation>Las demás personas tendrán entonces %1 propuestas cada una.</translation>
    </message>
    <message>
        <source>Write their packages anew afterwards.</source>
        <translation>Después, escriba de nuevo sus paquetes.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>%1 was taken off.</source>
        <comment>a judge&apos;s code</comment>
        <translation>Se retiró a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to other judges.</source>
        <translation>
            <numerusform>%Ln propuesta pasó a otra persona.</numerusform>
            <numerusform>%Ln propuestas pasaron a otras personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.</source>
        <translation>
            <numerusform>%Ln propuesta sin terminar no pasa a nadie: sus demás jueces son todos los que pide la ronda.</numerusform>
            <numerusform>%Ln propuestas sin terminar no pasan a nadie: sus demás jueces son todos los que pide la ronda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to nobody else.</source>
        <translation>
            <numerusform>%Ln propuesta no pasó a nadie.</numerusform>
            <numerusform>%Ln propuestas no pasaron a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln entries that are not finished nobody is left to ask.</source>
        <translation>
            <numerusform>Para %Ln propuesta sin terminar no queda nadie a quien pedírsela.</numerusform>
            <numerusform>Para %Ln propuestas sin terminar no queda nadie a quien pedírselas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries then have fewer judges than were asked for: %1.</source>
        <translation>
            <numerusform>%Ln propuesta tendrá entonces menos jueces de los pedidos: %1.</numerusform>
            <numerusform>%Ln propuestas tendrán entonces menos jueces de los pedidos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1.</source>
        <comment>codes of entries</comment>
        <translation>Muy pocos jueces para la clasificación: %1.</translation>
    </message>
    <message>
        <source>Judges who are added later can be asked for what is missing, under Assignment.</source>
        <translation>A los jueces que se añadan después se les puede pedir lo que falta, en Asignación.</translation>
    </message>
    <message>
        <source>Taken off other judges as well, who cannot judge them: %1.</source>
        <comment>codes of entries</comment>
        <translation>También se retiran a otros jueces, que no pueden evaluarlas: %1.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Dumbbells</name>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 y %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntriesPage</name>
    <message>
        <source>Import entries</source>
        <translation>Importar propuestas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>What of the entries is shown</source>
        <translation>Qué se muestra de las propuestas</translation>
    </message>
    <message>
        <source>Type an entry…</source>
        <translation>Introducir propuesta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una propuesta</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Entries of the call</source>
        <translation>Propuestas de la convocatoria</translation>
    </message>
    <message>
        <source>The way of the entries</source>
        <translation>El recorrido de las propuestas</translation>
    </message>
    <message>
        <source>Here stand the entries: each with a neutral code, its words, and what became of it.</source>
        <translation>Aquí están las propuestas: cada una con un código neutro, sus textos y lo que fue de ella.</translation>
    </message>
    <message>
        <source>Import the table in which they arrived, in whatever language its headings are, or type them from paper one by one.</source>
        <translation>Importe la tabla en que llegaron, sea cual sea el idioma de sus encabezados, o transcríbalas del papel una a una.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>CSV, XLSX o celdas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Ninguna propuesta cumple el filtro.</translation>
    </message>
    <message>
        <source>All entries are still here.</source>
        <translation>Todas las propuestas siguen aquí.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>Cambiar el estado…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Looking for entries that came twice</source>
        <translation>Buscando propuestas repetidas</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>Quizá repetidas</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>Quizá repetidas %L1</translation>
    </message>
    <message>
        <source>Blindness</source>
        <translation>Anonimato</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicadas</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>no elegibles</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiradas</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificadas</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>de práctica</translation>
    </message>
    <message>
        <source>wait for screening</source>
        <translation>por preseleccionar</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>por evaluar</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a reason and how many</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>Not eligible: %1</source>
        <comment>reasons with their counts</comment>
        <translation>No elegibles: %1</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>quizá repetida</translation>
    </message>
    <message>
        <source>without a judge</source>
        <translation>sin jurado</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Todos los paneles</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>sin idioma</translation>
    </message>
    <message>
        <source>Choose one entry.</source>
        <translation>Elija una propuesta.</translation>
    </message>
    <message>
        <source>Choose one entry or several.</source>
        <translation>Elija una o varias propuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln in</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Admitir %Ln</numerusform>
            <numerusform>Admitir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Choose entries that wait for screening.</source>
        <translation>Elija propuestas que esperan la preselección.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>%Ln propuesta seleccionada.</numerusform>
            <numerusform>%Ln propuestas seleccionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown. Enter opens one, Shift and Ctrl select several.</source>
        <translation>
            <numerusform>Se muestra %Ln propuesta. Intro la abre.</numerusform>
            <numerusform>Se muestran %Ln propuestas. Intro abre una; Mayús y Ctrl seleccionan varias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries: %1</source>
        <comment>how many and their state</comment>
        <translation>
            <numerusform>%Ln propuesta: %1</numerusform>
            <numerusform>%Ln propuestas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change of state is recorded, and can be changed again.</source>
        <translation>Cada cambio de estado queda registrado y puede volver a cambiarse.</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <comment>a round</comment>
        <translation>evaluadas: %1</translation>
    </message>
    <message>
        <source>an answer is lacking</source>
        <translation>falta una respuesta</translation>
    </message>
    <message>
        <source>Did not pass %1: %2</source>
        <comment>a round; reasons with their counts</comment>
        <translation>No superaron %1: %2</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <comment>a round</comment>
        <translation>verificadas: %1</translation>
    </message>
    <message>
        <source>wait for screening in an earlier round</source>
        <translation>por preseleccionar en una ronda anterior</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por verificar</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>Guardar e introducir la siguiente</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>Añadir la propuesta</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Guardar las correcciones</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>Título y texto</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Quién la envió</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Partes de la propuesta</translation>
    </message>
    <message>
        <source>Add the entry first.</source>
        <translation>Añada primero la propuesta.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>Vacío: el siguiente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A tag such as fr, sw or zh-Hans</source>
        <translation>Una etiqueta como fr, sw o zh-Hans</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Translations beside the original</source>
        <translation>Traducciones junto al original</translation>
    </message>
    <message>
        <source>Judges never see any of this, and no file for a judge contains it.</source>
        <translation>El jurado nunca ve nada de esto, y ningún archivo para el jurado lo contiene.</translation>
    </message>
    <message>
        <source>New entry, as it is typed from paper</source>
        <translation>Nueva propuesta, transcrita del papel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also kept from the table:</source>
        <translation>También se guarda de la tabla:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what shows the sender</source>
        <translation>Buscando lo que revela a quien envía</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>where, what was found, what it is</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Judges may see who sent this entry.</source>
        <translation>El jurado puede ver quién envió esta propuesta.</translation>
    </message>
    <message>
        <source>Type a title or a text first.</source>
        <translation>Escriba primero un título o un texto.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>Se corrigió %1.</translation>
    </message>
    <message>
        <source>Judges who have a package see it with the next one.</source>
        <translation>Quien ya tiene un paquete lo verá con el siguiente.</translation>
    </message>
    <message>
        <source>No file was attached.</source>
        <translation>No se adjuntó ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>Se adjuntó %Ln archivo.</numerusform>
            <numerusform>Se adjuntaron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see them with the next package.</source>
        <translation>El jurado los verá con el próximo paquete.</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>La propuesta ya tiene estos archivos.</translation>
    </message>
    <message>
        <source>The file was taken off.</source>
        <translation>Se quitó el archivo.</translation>
    </message>
    <message>
        <source>It stays on this computer, as sheets may have judged it.</source>
        <translation>Sigue en este equipo, pues puede haber hojas que lo evaluaron.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>The file is there again.</source>
        <translation>El archivo está de nuevo.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryFiles</name>
    <message>
        <source>Drop files on this window, or choose them. Names of files are not kept, as they may say who sent them. What pictures and PDFs say of their maker is taken out when packages are written.</source>
        <translation>Suelte archivos en esta ventana o elíjalos. Los nombres de archivo no se guardan, pues pueden decir quién los envió. Lo que imágenes y PDF dicen de su autoría se quita al escribir los paquetes.</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Archivos de la propuesta</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (no está en este equipo)</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Aún no hay archivos.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 · translated by a machine</source>
        <translation>%1 · traducción automática</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1 · traducción</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language and length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · entry %2 in your order</source>
        <translation>%1 · propuesta %2 en su orden</translation>
    </message>
    <message>
        <source>%1 · practice</source>
        <translation>%1 · práctica</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Qué texto se muestra</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma de la traducción</translation>
    </message>
    <message>
        <source>a very long text</source>
        <translation>un texto muy largo</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryList</name>
    <message>
        <source>waits for screening</source>
        <translation>por preseleccionar</translation>
    </message>
    <message>
        <source>in</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>no elegible</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificada</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>has not come through</source>
        <translation>no pasó la ronda anterior</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>duplicada de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryPane</name>
    <message>
        <source>At your pace: %1 left</source>
        <translation>A su ritmo, tiempo restante: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>My scores so far</source>
        <translation>Mis puntuaciones hasta ahora</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>hechas: %L1 de %L2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To do %L1</source>
        <translation>Pendientes %L1</translation>
    </message>
    <message>
        <source>Flag %L1</source>
        <translation>Marcadas %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>Hechas %L1</translation>
    </message>
    <message>
        <source>No entries have come yet.</source>
        <translation>Aún no hay propuestas.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>No hay propuestas de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln en total</numerusform>
            <numerusform>%Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing is left for you to read.</source>
        <translation>No le queda nada por leer.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryView</name>
    <message>
        <source>There is nothing to read in this entry.</source>
        <translation>En esta propuesta no hay nada que leer.</translation>
    </message>
    <message>
        <source>No text and no file of it is here. Ask the coordinator, or say that you cannot judge it.</source>
        <translation>De esta propuesta no hay aquí ni texto ni archivos. Pregunte a la coordinación, o indique que no puede evaluarla.</translation>
    </message>
    <message>
        <source>This entry has no text.</source>
        <translation>Esta propuesta no tiene texto.</translation>
    </message>
    <message>
        <source>Open a file below to see what was sent in.</source>
        <translation>Abra uno de los archivos de abajo para ver lo que se envió.</translation>
    </message>
    <message>
        <source>This entry was erased.</source>
        <translation>Esta propuesta fue borrada.</translation>
    </message>
    <message>
        <source>Somebody asked for that, so its texts and files are gone for good. What you scored stays as it is.</source>
        <translation>Alguien lo pidió, así que sus textos y archivos han desaparecido para siempre. Lo que usted puntuó queda como está.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EraseDialog</name>
    <message>
        <source>Delete personal data</source>
        <translation>Borrar datos personales</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Kept with the call as one of these kinds, without a name.</source>
        <translation>Se guarda con la convocatoria como uno de estos tipos, sin nombre.</translation>
    </message>
    <message>
        <source>Delete it for good: nobody can bring it back</source>
        <translation>Borrarlo de forma definitiva: nadie podrá recuperarlo</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Elija el motivo</translation>
    </message>
    <message>
        <source>Free some space or see to the disk. What is left goes when the call is opened next, or when you try again.</source>
        <translation>Libere espacio o revise el disco. Lo que queda se borra al abrir la convocatoria la próxima vez, o al intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>Datos personales de %1</translation>
    </message>
    <message>
        <source>Looking for what is kept…</source>
        <translation>Buscando lo que se conserva…</translation>
    </message>
    <message>
        <source>The personal data of %1 is deleted</source>
        <comment>a code</comment>
        <translation>Los datos personales de %1 se han borrado</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>Los datos personales de %1 aún no se borraron en todas partes</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Lo que se alcanzó</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que se borra</translation>
    </message>
    <message>
        <source>Nothing personal is kept here any more.</source>
        <translation>Aquí ya no se guarda nada personal.</translation>
    </message>
    <message>
        <source>What was not reached</source>
        <translation>Lo que no se alcanzó</translation>
    </message>
    <message>
        <source>What an earlier deletion did not reach</source>
        <translation>Lo que un borrado anterior no alcanzó</translation>
    </message>
    <message>
        <source>Packages that were sent before</source>
        <translation>Paquetes enviados antes</translation>
    </message>
    <message>
        <source>Ask for them to be deleted. A judge’s program deletes what is in it when the next package is opened: write new ones and send them.</source>
        <translation>Pida que se eliminen. El programa de quien evalúa lo borra al abrir el siguiente paquete: escriba paquetes nuevos y envíelos.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Choose the reason, and tick that it is for good.</source>
        <translation>Elija el motivo y marque que es definitivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Delete the data of %1</source>
        <comment>a code</comment>
        <translation>Borrar los datos de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <translation>No borrar nada</translation>
    </message>
    <message>
        <source>It was stopped before anything was deleted.</source>
        <translation>Se detuvo antes de borrar nada.</translation>
    </message>
    <message>
        <source>Comments on other entries that went</source>
        <translation>Comentarios sobre otras propuestas que se borraron</translation>
    </message>
    <message>
        <source>Comments on other entries that go</source>
        <translation>Comentarios sobre otras propuestas que se borran</translation>
    </message>
    <message>
        <source>They name the person. Tell the judges: their words are not kept.</source>
        <translation>Nombran a la persona. Avise a quienes los escribieron: sus palabras no se conservan.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ExampleSheet</name>
    <message>
        <source>Try it: nothing you score here is kept.</source>
        <translation>Pruebe: nada de lo que puntúe aquí se guarda.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FileBar</name>
    <message>
        <source>No attachments</source>
        <translation>Sin archivos adjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln archivo adjunto</numerusform>
            <numerusform>%Ln archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open attachment %1 of %2: %3</source>
        <translation>Abrir archivo adjunto %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What travels</source>
        <translation>Lo que viaja</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a tab, and how much waits there</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Versiones divergentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPanel</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, as many as you like</source>
        <translation>Suelte archivos en cualquier lugar de esta ventana, tantos como quiera</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>from a coordinator: entries to judge</source>
        <translation>de la coordinación: propuestas para evaluar</translation>
    </message>
    <message>
        <source>from a judge: scores to merge</source>
        <translation>del jurado: puntuaciones para combinar</translation>
    </message>
    <message>
        <source>a whole call, to hand over or keep</source>
        <translation>una convocatoria completa, para entregar o conservar</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent unless you send a file.</source>
        <translation>Todo permanece en este equipo. No se envía nada a menos que usted envíe un archivo.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForkTable</name>
    <message>
        <source>%1, says %2, %3</source>
        <comment>a laptop, and the day and time that it claims</comment>
        <translation>%1; según su reloj, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Difference, on %1</source>
        <translation>Diferencia, de %1</translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>The sheet comes to</source>
        <translation>Valor de la hoja</translation>
    </message>
    <message>
        <source>%1, decided %2, %3</source>
        <comment>a laptop, and the day and time of a decision</comment>
        <translation>%1; decidido el %2, %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForksPane</name>
    <message>
        <source>Nothing is here in two versions.</source>
        <translation>Nada está aquí en dos versiones.</translation>
    </message>
    <message>
        <source>When a judge scores the same entry on two laptops, both sheets are shown here and you say which counts.</source>
        <translation>Si alguien del jurado puntúa la misma propuesta en dos equipos, aquí se muestran ambas hojas y usted dice cuál cuenta.</translation>
    </message>
    <message>
        <source>Neither version knows of the other. Clocks can be wrong, so none is taken to be the newer one. Until you decide, it counts for nothing.</source>
        <translation>Ninguna versión conoce la otra. Los relojes pueden fallar, así que ninguna se toma por más reciente. Hasta que decida, no cuenta.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>Se guarda con la convocatoria y se imprime en su registro.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways</source>
        <comment>a judge; an entry</comment>
        <translation>%1 puntuó %2 de dos maneras</translation>
    </message>
    <message>
        <source>Count neither; ask the judge to send a new file</source>
        <translation>No contar ninguna; pedir un archivo nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a laptop, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let it count for nothing, as decided before</source>
        <translation>Que no cuente, como se decidió antes</translation>
    </message>
    <message>
        <source>%1 Count this one: %2</source>
        <comment>a mark; a version</comment>
        <translation>%1 Contar esta: %2</translation>
    </message>
    <message>
        <source>Let neither close stand</source>
        <translation>Que ningún cierre sea válido</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever this judge used both laptops (%Ln sheets now)</source>
        <translation>
            <numerusform>La misma respuesta para todo lo puntuado en ambos equipos (ahora %Ln hoja)</numerusform>
            <numerusform>La misma respuesta para todo lo puntuado en ambos equipos (ahora %Ln hojas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version and write the reason first.</source>
        <translation>Elija primero una versión y escriba el motivo.</translation>
    </message>
    <message>
        <source>Both versions stay on record. You can decide again later.</source>
        <translation>Ambas versiones quedan registradas. Puede decidir de nuevo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are decided.</source>
        <translation>
            <numerusform>%Ln hoja decidida.</numerusform>
            <numerusform>%Ln hojas decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>La decisión está registrada.</translation>
    </message>
    <message>
        <source>Two people have said the same, neither knowing of the other: whichever you let stand, nothing else changes.</source>
        <translation>Dos personas dijeron lo mismo sin saber una de la otra: valga la que valga, nada más cambia.</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever both say the same (%Ln times now)</source>
        <translation>
            <numerusform>La misma respuesta donde ambas digan lo mismo (%Ln vez ahora)</numerusform>
            <numerusform>La misma respuesta donde ambas digan lo mismo (%Ln veces ahora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded.</source>
        <translation>
            <numerusform>%Ln decisión registrada.</numerusform>
            <numerusform>%Ln decisiones registradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FormDialog</name>
    <message>
        <source>Take in a form</source>
        <translation>Incorporar un formulario</translation>
    </message>
    <message>
        <source>Whose scores these are</source>
        <translation>De quién son estas puntuaciones</translation>
    </message>
    <message>
        <source>The name of a form says it; look at it all the same.</source>
        <translation>El nombre del formulario lo dice; compruébelo de todos modos.</translation>
    </message>
    <message>
        <source>A form the judge filled in</source>
        <translation>Un formulario que completó el juez o la jueza</translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation>Transcritas del papel</translation>
    </message>
    <message>
        <source>How they were written</source>
        <translation>Cómo se escribieron</translation>
    </message>
    <message>
        <source>Paper is typed twice: until both typings agree, the scores count nowhere.</source>
        <translation>El papel se transcribe dos veces: hasta que ambas transcripciones coincidan, las puntuaciones no cuentan.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Say first whose scores these are.</source>
        <translation>Diga primero de quién son estas puntuaciones.</translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file.</source>
        <translation>No se puede incorporar nada de este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would be taken in.</source>
        <translation>
            <numerusform>Se incorporaría %Ln hoja.</numerusform>
            <numerusform>Se incorporarían %Ln hojas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would wait for the second typing.</source>
        <translation>
            <numerusform>%Ln hoja esperaría la segunda transcripción.</numerusform>
            <numerusform>%Ln hojas esperarían la segunda transcripción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here already.</source>
        <translation>
            <numerusform>%Ln hoja ya está aquí.</numerusform>
            <numerusform>%Ln hojas ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank: a blank is not a zero.</source>
        <translation>
            <numerusform>%Ln propuesta está en blanco: un espacio en blanco no es un cero.</numerusform>
            <numerusform>%Ln propuestas están en blanco: un espacio en blanco no es un cero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets differ from the judge&apos;s laptop: you decide under Forks.</source>
        <translation>
            <numerusform>%Ln hoja difiere de lo que envió el equipo del juez o la jueza: decida en Versiones divergentes.</numerusform>
            <numerusform>%Ln hojas difieren de lo que envió el equipo del juez o la jueza: decida en Versiones divergentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No hay nada nuevo en él.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken in until this is mended:</source>
        <translation>No se incorpora nada hasta que se corrija esto:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln hoja.</numerusform>
            <numerusform>Se incorporaron %Ln hojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La primera persona</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una segunda persona</translation>
    </message>
    <message>
        <source>Who typed it</source>
        <translation>Quién lo transcribió</translation>
    </message>
    <message>
        <source>A table that was corrected remains the typing of whoever typed it first.</source>
        <translation>Una tabla corregida sigue siendo la transcripción de quien la escribió primero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%Ln hoja sustituye lo que la misma persona había transcrito antes.</numerusform>
            <numerusform>%Ln hojas sustituyen lo que la misma persona había transcrito antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not what the other person typed: look at the paper.</source>
        <translation>
            <numerusform>%Ln celda no coincide con lo que transcribió la otra persona: mire el papel.</numerusform>
            <numerusform>%Ln celdas no coinciden con lo que transcribió la otra persona: mire el papel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells that were taken in before would be replaced: %1.</source>
        <translation>
            <numerusform>Se sustituiría %Ln celda incorporada antes: %1.</numerusform>
            <numerusform>Se sustituirían %Ln celdas incorporadas antes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets say what was replaced since and are left out: %1.</source>
        <translation>
            <numerusform>%Ln hoja repite valores que se sustituyeron después, y queda fuera: %1.</numerusform>
            <numerusform>%Ln hojas repiten valores que se sustituyeron después, y quedan fuera: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank here; what was taken in before stands: %1.</source>
        <translation>
            <numerusform>%Ln propuesta está en blanco aquí; lo incorporado antes se mantiene: %1.</numerusform>
            <numerusform>%Ln propuestas están en blanco aquí; lo incorporado antes se mantiene: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FreezeDialog</name>
    <message>
        <source>Freeze the rules</source>
        <translation>Bloquear las reglas</translation>
    </message>
    <message>
        <source>One last look at %1</source>
        <translation>Una última mirada a %1</translation>
    </message>
    <message>
        <source>After this nobody can change what is scored or how it adds up. Bands, ties and the cut can still change until the round is closed; once packages were written, such a change is printed with every result.</source>
        <translation>Después nadie podrá cambiar qué se puntúa ni cómo se suma. Las franjas, los empates y el corte aún pueden cambiar hasta cerrar la ronda; una vez escritos los paquetes, ese cambio se imprime con cada resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>Falta %Ln texto en los idiomas que usa esta convocatoria.</numerusform>
            <numerusform>Faltan %Ln textos en los idiomas que usa esta convocatoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges then read another language. Texts can still be written after the freeze.</source>
        <translation>El jurado leerá entonces otro idioma. Los textos pueden escribirse también después del bloqueo.</translation>
    </message>
    <message>
        <source>The rules in plain words</source>
        <translation>Las reglas en palabras llanas</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Header</name>
    <message>
        <source>All calls</source>
        <translation>Todas las convocatorias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Change judge: back to all calls</source>
        <translation>Cambiar de juez/a: volver a todas las convocatorias</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HistoryPane</name>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>boleta</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>archivo de la convocatoria</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>taken out of the count</source>
        <translation>excluido del cómputo</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Save the same file once more</source>
        <translation>Guardar otra vez el mismo archivo</translation>
    </message>
    <message>
        <source>What came in and what went out from this computer. Taking a file out of the count takes away what only that file brought; what it had replaced stands again.</source>
        <translation>Lo que entró y salió de este equipo. Excluir un archivo quita solo lo que trajo ese archivo; lo que había reemplazado vuelve a ser válido.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All files received and written</source>
        <translation>Todos los archivos recibidos y escritos</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>Every file that comes in or goes out is listed here.</source>
        <translation>Aquí se listan todos los archivos que entran y salen.</translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation>Todavía no ha entrado ni salido nada.</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Guardarlo otra vez…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>Received %L1</source>
        <translation>Recibidos %L1</translation>
    </message>
    <message>
        <source>Written %L1</source>
        <translation>Escritos %L1</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Recuperarlo…</translation>
    </message>
    <message>
        <source>Take out of the count…</source>
        <translation>Excluir del cómputo…</translation>
    </message>
    <message>
        <source>Choose a merged file first.</source>
        <translation>Elija primero un archivo combinado.</translation>
    </message>
    <message>
        <source>The very same bytes, if a stick or a mail was lost</source>
        <translation>Exactamente los mismos bytes, por si se perdió una memoria o un correo</translation>
    </message>
    <message>
        <source>Choose a written file first.</source>
        <translation>Elija primero un archivo escrito.</translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation>Recuperar un archivo</translation>
    </message>
    <message>
        <source>Take a file out of the count</source>
        <translation>Excluir un archivo del cómputo</translation>
    </message>
    <message>
        <source>What %1 brought counts again.</source>
        <translation>Lo que trajo %1 vuelve a contar.</translation>
    </message>
    <message>
        <source>What only %1 brought counts no more; what it had replaced stands again. Nothing is deleted, and it can be brought back.</source>
        <translation>Lo que solo trajo %1 deja de contar; lo que había reemplazado vuelve a ser válido. No se borra nada y se puede recuperar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Take it out of the count</source>
        <translation>Excluirlo del cómputo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records count again.</source>
        <translation>
            <numerusform>%Ln registro vuelve a contar.</numerusform>
            <numerusform>%Ln registros vuelven a contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken out of the count.</source>
        <translation>
            <numerusform>%Ln registro quedó excluido del cómputo.</numerusform>
            <numerusform>%Ln registros quedaron excluidos del cómputo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved once more as %1.</source>
        <translation>Guardado otra vez como %1.</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>Datos personales de %1</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>Deletions %L1</source>
        <translation>Borrados %L1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HomePage</name>
    <message>
        <source>All calls</source>
        <translation>Todas las convocatorias</translation>
    </message>
    <message>
        <source>You judge</source>
        <translation>Usted evalúa</translation>
    </message>
    <message>
        <source>opened with a package you were sent</source>
        <translation>abierta con un paquete que recibió</translation>
    </message>
    <message>
        <source>You coordinate</source>
        <translation>Usted coordina</translation>
    </message>
    <message>
        <source>No calls on this computer yet</source>
        <translation>Aún no hay convocatorias en este equipo</translation>
    </message>
    <message>
        <source>If you judge, you were sent a file that ends in .palmpack: open it, or drop it here. If you take over a call, open the file that ends in .palmcall.</source>
        <translation>Si forma parte del jurado, recibió un archivo que termina en .palmpack: ábralo o suéltelo aquí. Si va a coordinar una convocatoria, abra el archivo que termina en .palmcall.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva convocatoria</translation>
    </message>
    <message>
        <source>Try the sample call</source>
        <translation>Probar la convocatoria de muestra</translation>
    </message>
    <message>
        <source>The sample is made up. It takes some seconds to make and can be removed again.</source>
        <translation>La muestra es inventada. Tarda unos segundos en prepararse y se puede quitar después.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportPane</name>
    <message>
        <source>Choose a table</source>
        <translation>Elegir tabla</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>Columnas y filas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Pasos de la importación</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Elija primero una tabla.</translation>
    </message>
    <message>
        <source>The button at the bottom imports.</source>
        <translation>El botón de abajo importa.</translation>
    </message>
    <message>
        <source>A table of entries comes in as it is.</source>
        <translation>Una tabla de propuestas entra tal como está.</translation>
    </message>
    <message>
        <source>A table of judges comes in as it is.</source>
        <translation>Una tabla del jurado entra tal como está.</translation>
    </message>
    <message>
        <source>Whatever its columns are called and in whatever language, you see what each is taken for and what becomes of every row before anything changes.</source>
        <translation>Se llamen como se llamen sus columnas y en cualquier idioma, usted ve por qué se toma cada una y qué será de cada fila antes de que nada cambie.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV or XLSX, in UTF-8 or what the spreadsheet wrote; or cells copied in a spreadsheet</source>
        <translation>CSV o XLSX, en UTF-8 o como lo escribió la hoja de cálculo; o celdas copiadas de ella</translation>
    </message>
    <message>
        <source>How the letters of the file are written</source>
        <translation>Cómo están escritas las letras del archivo</translation>
    </message>
    <message>
        <source>If letters look wrong in the rows below, choose another one.</source>
        <translation>Si las letras de las filas se ven mal, elija otra.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Rows of the table and what becomes of them</source>
        <translation>Filas de la tabla y qué será de ellas</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Files are found there by the names in the table, or by names that begin with the code of an entry</source>
        <translation>Allí se buscan los archivos por los nombres de la tabla o por los que empiezan con el código de una propuesta</translation>
    </message>
    <message>
        <source>A table of entries</source>
        <translation>Una tabla de propuestas</translation>
    </message>
    <message>
        <source>A table of judges</source>
        <translation>Una tabla del jurado</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation>No hay celdas en el portapapeles.</translation>
    </message>
    <message>
        <source>Mark the rows in the spreadsheet with their headings, copy them, and come back.</source>
        <translation>Seleccione en la hoja de cálculo las filas con sus encabezados, cópielas y vuelva aquí.</translation>
    </message>
    <message>
        <source>The folder with the files of the entries</source>
        <translation>La carpeta con los archivos de las propuestas</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>Se canceló la lectura. No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Importar %Ln propuesta</numerusform>
            <numerusform>Importar %Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln judges</source>
        <translation>
            <numerusform>Importar %Ln juez/a</numerusform>
            <numerusform>Importar %Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Pasted from a spreadsheet</source>
        <translation>Pegado de una hoja de cálculo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, headings in row %L2</source>
        <comment>how many rows</comment>
        <translation>%1, encabezados en la fila %L2</translation>
    </message>
    <message>
        <source>Choose at the side which column it is.</source>
        <translation>Elija al lado qué columna es.</translation>
    </message>
    <message>
        <source>A column names files. Say in which folder they lie, or attach them later.</source>
        <translation>Una columna nombra archivos. Diga en qué carpeta están o adjúntelos después.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <source>Nothing changes until you import.</source>
        <translation>Nada cambia hasta que usted importe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be imported and stay out.</source>
        <translation>
            <numerusform>%Ln fila no se puede importar y queda fuera.</numerusform>
            <numerusform>%Ln filas no se pueden importar y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out by you.</source>
        <translation>
            <numerusform>Usted dejó fuera %Ln fila.</numerusform>
            <numerusform>Usted dejó fuera %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are here already.</source>
        <translation>
            <numerusform>%Ln fila ya está aquí.</numerusform>
            <numerusform>%Ln filas ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row comes in. Nothing changes until you import.</source>
        <translation>Entran todas las filas. Nada cambia hasta que usted importe.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>Se canceló la importación. No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were imported.</source>
        <translation>
            <numerusform>Se importó %Ln propuesta.</numerusform>
            <numerusform>Se importaron %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges were imported.</source>
        <translation>
            <numerusform>Se importó %Ln juez/a.</numerusform>
            <numerusform>Se importaron %Ln jueces.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 to %2.</source>
        <comment>codes</comment>
        <translation>Son de %1 a %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a code</comment>
        <translation>Es %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came with them.</source>
        <translation>
            <numerusform>Con ellas llegó %Ln archivo.</numerusform>
            <numerusform>Con ellas llegaron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>No column is taken for the title of an entry. If one of them is, say so at the side before you import.</source>
        <translation>Ninguna columna se toma como título de la propuesta. Si alguna lo es, indíquelo al lado antes de importar.</translation>
    </message>
    <message>
        <source>The first row holds no headings</source>
        <translation>La primera fila no contiene encabezados</translation>
    </message>
    <message>
        <source>%1, without headings: the columns are called A, B, C and so on</source>
        <comment>how many rows</comment>
        <translation>%1, sin encabezados: las columnas se llaman A, B, C, etc.</translation>
    </message>
    <message>
        <source>Choose at the side which column it is. If the first row holds no headings, say so first.</source>
        <translation>Elija al lado qué columna es. Si la primera fila no contiene encabezados, indíquelo antes.</translation>
    </message>
    <message>
        <source>No column is taken for the text of an entry, so that judges read a title at most. If one of them is, say so at the side before you import.</source>
        <translation>Ninguna columna se toma como texto de la propuesta, así que los jueces solo leerían, como mucho, un título. Si alguna lo es, indíquelo al lado antes de importar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns hold long answers that are kept privately, so that no judge will read them: %1.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln columna contiene respuestas largas que se guardan como privadas, de modo que ningún juez las leerá: %1.</numerusform>
            <numerusform>%Ln columnas contienen respuestas largas que se guardan como privadas, de modo que ningún juez las leerá: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns name files that are kept privately, so that no judge will see them: %1. Take what is judged; portraits and papers stay.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln columna nombra archivos que se guardan como privados, de modo que ningún juez los verá: %1. Tómela si esos archivos se evalúan; los retratos y los documentos personales siguen siendo privados.</numerusform>
            <numerusform>%Ln columnas nombran archivos que se guardan como privados, de modo que ningún juez los verá: %1. Tome como archivos lo que se evalúa; los retratos y los documentos personales siguen siendo privados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it as files</source>
        <translation>Tomarla como archivos</translation>
    </message>
    <message>
        <source>Take as files…</source>
        <translation>Tomar como archivos…</translation>
    </message>
    <message>
        <source>Take it as text</source>
        <translation>Tomarla como texto</translation>
    </message>
    <message>
        <source>Take as text…</source>
        <translation>Tomar como texto…</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were brought up to date.</source>
        <translation>
            <numerusform>Se actualizó %Ln propuesta.</numerusform>
            <numerusform>Se actualizaron %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files begin with an entry&apos;s code and go on with other words, and are left out: %1. Take them if all of them are judged; portraits and papers are not.</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%Ln archivo tiene un nombre que empieza por el código de una propuesta y sigue con otras palabras; queda fuera: %1. Tómelo si se evalúa; los retratos y los documentos personales no se evalúan.</numerusform>
            <numerusform>%Ln archivos tienen nombres que empiezan por el código de una propuesta y siguen con otras palabras; quedan fuera: %1. Tómelos si se evalúan todos; los retratos y los documentos personales no se evalúan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these files</source>
        <translation>Tomar estos archivos</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportTable</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nombres de archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>Guardado en privado</translation>
    </message>
    <message>
        <source>Group of entrants</source>
        <translation>Grupo de participantes</translation>
    </message>
    <message>
        <source>A fact judges may see</source>
        <translation>Dato visible para el jurado</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <comment>a language</comment>
        <translation>Título en %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <comment>a language</comment>
        <translation>Texto en %1</translation>
    </message>
    <message>
        <source>Panel in round %1</source>
        <translation>Panel en la ronda %1</translation>
    </message>
    <message>
        <source>Stratum in round %1</source>
        <translation>Estrato en la ronda %1</translation>
    </message>
    <message>
        <source>New %L1</source>
        <translation>Nuevas %L1</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>Quizá repetidas %L1</translation>
    </message>
    <message>
        <source>To check %L1</source>
        <translation>Por revisar %L1</translation>
    </message>
    <message>
        <source>Here already %L1</source>
        <translation>Ya están %L1</translation>
    </message>
    <message>
        <source>Cannot be imported %L1</source>
        <translation>No importables %L1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Perhaps the same as %1</source>
        <translation>Quizá igual a %1</translation>
    </message>
    <message>
        <source>Here already as %1</source>
        <translation>Ya está como %1</translation>
    </message>
    <message>
        <source>A link: no file is fetched</source>
        <translation>Un enlace: no se descarga nada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Perhaps the same as row %1</source>
        <translation>Quizá lo mismo que la fila %1</translation>
    </message>
    <message>
        <source>Row %1 has the same code.</source>
        <translation>La fila %1 tiene el mismo código.</translation>
    </message>
    <message>
        <source>Looks like %1, whose personal data was deleted</source>
        <translation>Se parece a %1, cuyos datos personales se borraron</translation>
    </message>
    <message>
        <source>Brought up to date %L1</source>
        <translation>Se actualizan %L1</translation>
    </message>
    <message>
        <source>%1 is brought up to date</source>
        <comment>a code</comment>
        <translation>Se actualiza %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::IncomingPage</name>
    <message>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Nothing has been opened or changed yet.</source>
        <translation>Todavía no se ha abierto ni cambiado nada.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las convocatorias</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Abriendo el paquete</translation>
    </message>
    <message>
        <source>Opening the call</source>
        <translation>Abriendo la convocatoria</translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation>Abriendo el archivo de clave</translation>
    </message>
    <message>
        <source>This computer holds the key of the call now.</source>
        <translation>Este equipo tiene ahora la clave de la convocatoria.</translation>
    </message>
    <message>
        <source>Whoever uses it here can coordinate the call.</source>
        <translation>Quien lo use puede coordinar aquí la convocatoria.</translation>
    </message>
    <message>
        <source>This round starts from your earlier scores, and they are not on this computer.</source>
        <translation>Esta ronda parte de sus puntuaciones anteriores, y no están en este equipo.</translation>
    </message>
    <message>
        <source>If you gave them on another computer, open the ballot you sent from it, here.</source>
        <translation>Si las dio en otro equipo, abra aquí la boleta que envió desde él.</translation>
    </message>
    <message>
        <source>Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>Cambie lo que haya cambiado; lo que deje igual irá así en su boleta.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the whole package again before you score.</source>
        <translation>Pida de nuevo a la coordinación el paquete completo antes de puntuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that the package names are not in it.</source>
        <translation>
            <numerusform>Falta en el paquete %Ln texto que este menciona.</numerusform>
            <numerusform>Faltan en el paquete %Ln textos que este menciona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets start from your scores of the earlier round.</source>
        <translation>
            <numerusform>%Ln hoja parte de sus puntuaciones de la ronda anterior.</numerusform>
            <numerusform>%Ln hojas parten de sus puntuaciones de la ronda anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call.</source>
        <translation>Se borraron de esta convocatoria los datos personales de alguien.</translation>
    </message>
    <message>
        <source>Your comments on %1 are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>Sus comentarios sobre %1 aún no se han enviado y nadie más puede leerlos: si alguno nombra a esa persona, quite el nombre.</translation>
    </message>
    <message>
        <source>Other words than before: %1</source>
        <translation>Otras palabras que antes: %1</translation>
    </message>
    <message>
        <source>Your scores stay. Read what has changed, and look whether they still hold.</source>
        <translation>Sus puntuaciones se conservan. Lea lo que ha cambiado y compruebe si siguen siendo válidas.</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>Las indicaciones a los jueces tienen otras palabras que antes.</translation>
    </message>
    <message>
        <source>You find it on this page.</source>
        <translation>Las encuentra en esta página.</translation>
    </message>
    <message>
        <source>%1 counts now; until now it was there to practise on.</source>
        <translation>%1 cuenta ahora; hasta ahora era para practicar.</translation>
    </message>
    <message>
        <source>What you tried there counts only once you say so.</source>
        <translation>Lo que probó ahí solo cuenta cuando usted lo diga.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>From mark to mark in a chart</source>
        <translation>De marca en marca en un gráfico</translation>
    </message>
    <message>
        <source>Open the sheets behind a mark</source>
        <translation>Abrir las hojas detrás de una marca</translation>
    </message>
    <message>
        <source>Draw a wide chart wider or narrower</source>
        <translation>Ensanchar o estrechar un gráfico ancho</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Imparcialidad</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Which charts</source>
        <translation>Qué gráficos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>Calculando cuán segura es la clasificación</translation>
    </message>
    <message>
        <source>Here you see how sure the ranking is, and how the judges judged.</source>
        <translation>Aquí se ve cuán segura es la clasificación y cómo evaluó el jurado.</translation>
    </message>
    <message>
        <source>The figures are being worked out.</source>
        <translation>Se están calculando las cifras.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nobody can have scored.</source>
        <translation>Las reglas de esta ronda aún no están bloqueadas, así que nadie puede haber puntuado.</translation>
    </message>
    <message>
        <source>A check passes or fails; it has no scores to compare.</source>
        <translation>En una verificación se cumple o no se cumple; no hay puntuaciones que comparar.</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>380 sheets of 24 judges on 96 entries</comment>
        <translation>%1 de %2 sobre %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln hoja</numerusform>
            <numerusform>%Ln hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells without a number</source>
        <translation>
            <numerusform>%Ln celda sin número</numerusform>
            <numerusform>%Ln celdas sin número</numerusform>
        </translation>
    </message>
    <message>
        <source>Find entries or judges</source>
        <translation>Buscar propuestas o jueces</translation>
    </message>
    <message>
        <source>Show only entries and judges with this code or title</source>
        <translation>Mostrar solo propuestas y jueces con este código o título</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>All charts of this round on pages of A4, to be printed or sent</source>
        <translation>Todos los gráficos de esta ronda en páginas A4, para imprimir o enviar</translation>
    </message>
    <message>
        <source>Insight: %1, %2</source>
        <comment>a call, a round</comment>
        <translation>Análisis: %1, %2</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>Guardar todos los gráficos</translation>
    </message>
    <message>
        <source>insight</source>
        <comment>a file name</comment>
        <translation>analisis</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Páginas (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>Lo que hay detrás de la marca</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InterestForm</name>
    <message>
        <source>In your own words, if you like</source>
        <translation>Con sus propias palabras, si lo desea</translation>
    </message>
    <message>
        <source>Your interests in your own words</source>
        <translation>Sus intereses, con sus propias palabras</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>No tengo ninguno</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>It goes to the coordinator with your scores.</source>
        <translation>Llega a la coordinación con sus puntuaciones.</translation>
    </message>
    <message>
        <source>Changed, and not declared yet.</source>
        <translation>Con cambios aún sin declarar.</translation>
    </message>
    <message>
        <source>You declared that you have none.</source>
        <translation>Usted declaró que no tiene ninguno.</translation>
    </message>
    <message>
        <source>Declared. Step back from single entries at the desk.</source>
        <translation>Declarado. Para abstenerse de una propuesta concreta, hágalo al puntuarla.</translation>
    </message>
    <message>
        <source>What you declared was erased. Declare again if you judge on.</source>
        <translation>Lo que usted declaró fue borrado. Declárelo de nuevo si sigue evaluando.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgeDialog</name>
    <message>
        <source>New judge</source>
        <translation>Nuevo juez o jueza</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juez/a %1</translation>
    </message>
    <message>
        <source>Interests the judge declared</source>
        <translation>Intereses declarados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Languages the judge reads</source>
        <translation>Idiomas que lee</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>Vacío: el siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>Guardar y añadir otra persona</translation>
    </message>
    <message>
        <source>Add the judge</source>
        <translation>Añadir al jurado</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Guardar las correcciones</translation>
    </message>
    <message>
        <source>In no panel</source>
        <translation>En ningún panel</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>Panel en %1</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>Se corrigió %1.</translation>
    </message>
    <message>
        <source>With ; between them: en; fr; zh-Hans. The judge is written to in the first one.</source>
        <translation>Separados por punto y coma: en; fr; zh-Hans. Se le escribe en el primero.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesModel</name>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>terminó antes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation>aún sin paquete</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin asignación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Hojas que cuentan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Último archivo</translation>
    </message>
    <message>
        <source>new package due</source>
        <translation>falta paquete nuevo</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>dejó el jurado</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesPage</name>
    <message>
        <source>Import judges</source>
        <translation>Importar jurado</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>What of the judges is shown</source>
        <translation>Qué se muestra del jurado</translation>
    </message>
    <message>
        <source>Add a judge…</source>
        <translation>Añadir juez/a…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Find a judge</source>
        <translation>Buscar juez/a</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>Qué jueces se muestran</translation>
    </message>
    <message>
        <source>Judges of the call</source>
        <translation>Jurado de la convocatoria</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Here stand the judges: who they are, which languages they read, and where they sit.</source>
        <translation>Aquí está el jurado: quiénes son, qué idiomas leen y en qué panel están.</translation>
    </message>
    <message>
        <source>Import the list you have, or add them one by one. Each gets a neutral code; names stay with the office.</source>
        <translation>Importe la lista que tenga, o añádalos de uno en uno. Cada cual recibe un código neutro; los nombres se quedan en la coordinación.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>CSV, XLSX o celdas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Drops out…</source>
        <translation>Deja el jurado…</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>en ningún panel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all with a seat in this round</source>
        <comment>how many judges</comment>
        <translation>%1, con panel en esta ronda</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them without a seat in this round</source>
        <translation>
            <numerusform>%1, %Ln sin panel en esta ronda</numerusform>
            <numerusform>%1, %Ln sin panel en esta ronda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges</source>
        <translation>
            <numerusform>%1: %Ln juez/a</numerusform>
            <numerusform>%1: %Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <translation>Conflictos %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>Without a seat %L1</source>
        <translation>Sin panel %L1</translation>
    </message>
    <message>
        <source>Open conflict %L1</source>
        <translation>Conflictos por decidir %L1</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Todos los paneles</translation>
    </message>
    <message>
        <source>Choose a judge first.</source>
        <translation>Elija primero a alguien.</translation>
    </message>
    <message>
        <source>This judge has no seat in the round.</source>
        <translation>No está en ningún panel de esta ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln entries in this round.</source>
        <translation>
            <numerusform>%1 tiene %Ln propuesta en esta ronda.</numerusform>
            <numerusform>%1 tiene %Ln propuestas en esta ronda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and Ctrl select several.</source>
        <translation>Mayús y Ctrl seleccionan varias.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>dejó el jurado</translation>
    </message>
    <message>
        <source>This judge has dropped out already.</source>
        <translation>Este juez ya dejó el jurado.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeepPane</name>
    <message>
        <source>Write the key file</source>
        <translation>Escribir el archivo de clave</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Escribir el archivo de la convocatoria</translation>
    </message>
    <message>
        <source>The key of the call</source>
        <translation>La clave de la convocatoria</translation>
    </message>
    <message>
        <source>1. Write the key file to a stick or another safe place.
2. Write the password of 20 digits on paper. It is shown once.
3. Keep the two apart. Whoever has both can coordinate this call.</source>
        <translation>1. Escriba el archivo de clave en una memoria u otro lugar seguro.
2. Anote en papel la contraseña de 20 dígitos. Solo se muestra una vez.
3. Guárdelos por separado. Quien tenga ambos puede coordinar esta convocatoria.</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>Escribir el archivo de clave…</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Hand the call to a colleague</source>
        <translation>Entregar la convocatoria a otra persona</translation>
    </message>
    <message>
        <source>1. Write the bundle: it holds everything, with the names of entrants.
2. Write the key file, and send it another way than the bundle.
3. Tell the password by telephone. The colleague opens both files in Palmares.</source>
        <translation>1. Escriba el archivo de la convocatoria: lo contiene todo, con los nombres de participantes.
2. Escriba el archivo de clave y envíelo por otra vía.
3. Diga la contraseña por teléfono. La otra persona abre ambos archivos en Palmares.</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Escribir el archivo de la convocatoria…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>They make themselves: after each import and merge, and on the first opening of a day. They lie on this computer; a copy elsewhere is the bundle.</source>
        <translation>Se hacen solas: después de cada importación y combinación, y al abrir por primera vez en el día. Están en este equipo; una copia en otro lugar es el archivo de la convocatoria.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ver el contenido</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>Restaurar aparte</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key file was written from this computer.</source>
        <translation>Desde este equipo ya se escribió un archivo de clave.</translation>
    </message>
    <message>
        <source>No key file was written yet. If this computer is lost, nobody can coordinate the call any more.</source>
        <translation>Aún no se ha escrito ningún archivo de clave. Si este equipo se pierde, nadie podrá coordinar la convocatoria.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Contraseña: %1</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia.</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>Escribiendo el archivo de clave</translation>
    </message>
    <message>
        <source>The key file is written: %1</source>
        <translation>El archivo de clave está escrito: %1</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Escribiendo el archivo de la convocatoria</translation>
    </message>
    <message>
        <source>The bundle is written and was read back: %1, %2</source>
        <translation>El archivo de la convocatoria está escrito y releído: %1, %2</translation>
    </message>
    <message>
        <source>It names entrants: send it only to coordinators. The key travels apart.</source>
        <translation>Nombra a participantes: envíelo solo a la coordinación. La clave viaja aparte.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La copia está hecha y comprobada.</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>Leyendo la copia</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia</translation>
    </message>
    <message>
        <source>The backup is a call of its own now.</source>
        <translation>La copia es ahora una convocatoria propia.</translation>
    </message>
    <message>
        <source>Neither the backup nor this call was touched.</source>
        <translation>No se tocaron ni la copia ni esta convocatoria.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>It holds no names, no addresses and no comments for the committee.</source>
        <translation>No contiene nombres, direcciones ni comentarios para el comité.</translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %Ln entries stayed here: consent to show them is not on file.</source>
        <translation>
            <numerusform>Los textos y archivos de %Ln propuesta se quedaron aquí: no consta el consentimiento para mostrarlos.</numerusform>
            <numerusform>Los textos y archivos de %Ln propuestas se quedaron aquí: no consta el consentimiento para mostrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A researcher or an archive gets it without names: the result can be computed again, and nothing changed.</source>
        <translation>A quien investiga o a un archivo se le entrega sin nombres: el resultado puede calcularse de nuevo y nada puede cambiarse.</translation>
    </message>
    <message>
        <source>Without names…</source>
        <translation>Sin nombres…</translation>
    </message>
    <message>
        <source>Leaves out names, addresses, comments for the committee, and entries without consent</source>
        <translation>Omite nombres, direcciones, comentarios para el comité y propuestas sin consentimiento</translation>
    </message>
    <message>
        <source>The key file is written. Write down this password now: it is shown here, and only now.</source>
        <translation>El archivo de clave está escrito. Anote ahora esta contraseña: se muestra aquí y solo ahora.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeyCard</name>
    <message>
        <source>Keys on this page</source>
        <translation>Teclas de esta página</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LeftList</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are incomplete.</source>
        <translation>
            <numerusform>%Ln de %L1 propuestas está incompleta.</numerusform>
            <numerusform>%Ln de %L1 propuestas están incompletas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: incomplete sheets do not count.</source>
        <translation>Un espacio en blanco no es un cero: las hojas incompletas no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word.</source>
        <translation>
            <numerusform>%Ln propuesta necesita su respuesta.</numerusform>
            <numerusform>%Ln propuestas necesitan su respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wanted to come back to %Ln entries.</source>
        <translation>
            <numerusform>Quería volver a %Ln propuesta.</numerusform>
            <numerusform>Quería volver a %Ln propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not declared your interests.</source>
        <translation>No ha declarado sus intereses.</translation>
    </message>
    <message>
        <source>Say so even if there are none.</source>
        <translation>Declárelo aunque no tenga ninguno.</translation>
    </message>
    <message>
        <source>Declare interests</source>
        <translation>Declarar intereses</translation>
    </message>
    <message>
        <source>The deadline has passed by this laptop’s clock.</source>
        <translation>La fecha límite ya pasó según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Send all the same; the coordinator decides what counts.</source>
        <translation>Envíe de todos modos; la coordinación decide qué cuenta.</translation>
    </message>
    <message>
        <source>Every score of yours is in a file you sent.</source>
        <translation>Todas sus puntuaciones están en un archivo ya enviado.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>A blank is not a zero: an entry without any score of yours is left to the others.</source>
        <translation>Un espacio en blanco no es un cero: una propuesta sin ninguna puntuación suya queda para los demás.</translation>
    </message>
    <message>
        <source>A blank is neither a pass nor a fail: what you answered counts all the same.</source>
        <translation>Un espacio en blanco no es ni «cumple» ni «no cumple»: lo que respondió cuenta de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have no score yet.</source>
        <translation>
            <numerusform>%Ln de %L1 propuestas aún no tiene ninguna puntuación.</numerusform>
            <numerusform>%Ln de %L1 propuestas aún no tienen ninguna puntuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have blanks.</source>
        <translation>
            <numerusform>%Ln de %L1 propuestas tiene espacios en blanco.</numerusform>
            <numerusform>%Ln de %L1 propuestas tienen espacios en blanco.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: what you answered counts.</source>
        <translation>Un espacio en blanco no es un cero: lo que respondió cuenta.</translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet.</source>
        <translation>Su última boleta aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>It is made and kept on this laptop; nobody can have received it.</source>
        <translation>Está hecha y guardada en este equipo; nadie puede haberla recibido.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries do not pass or are unsure, and nothing says why.</source>
        <translation>
            <numerusform>%Ln propuesta no pasa o queda en duda, y nada dice por qué.</numerusform>
            <numerusform>%Ln propuestas no pasan o quedan en duda, y nada dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line in a comment is enough: whoever sent the entry will ask.</source>
        <translation>Basta una línea en un comentario: quien envió la propuesta lo preguntará.</translation>
    </message>
    <message>
        <source>What you declared since goes with the next file you send.</source>
        <translation>Lo que ha declarado desde entonces va con el próximo archivo que envíe.</translation>
    </message>
    <message>
        <source>Their text was corrected, they were there to practise on, or another laptop of yours says something else.</source>
        <translation>Su texto se corrigió, estaban para practicar, u otro portátil suyo dice otra cosa.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LettersDialog</name>
    <message>
        <source>Copy a message and paste it into a mail or a chat. Nothing is sent from here.</source>
        <translation>Copie un mensaje y péguelo en un correo o un chat. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LikePane</name>
    <message>
        <source>the same words</source>
        <translation>los mismos textos</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>el mismo título</translation>
    </message>
    <message>
        <source>Pairs of entries that look alike</source>
        <translation>Pares de propuestas que se parecen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Qué lo indica</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>No hay propuestas que se parezcan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs look alike: look at both, and mark one if it came twice.</source>
        <translation>
            <numerusform>Hay %Ln par de propuestas que se parecen: mire ambas y marque una si llegó dos veces.</numerusform>
            <numerusform>Hay %Ln pares de propuestas que se parecen: mire ambas de cada par y marque una si llegó dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the duplicate</source>
        <translation>%1 es la duplicada</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>el mismo correo electrónico</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>el mismo número de teléfono</translation>
    </message>
    <message>
        <source>Titles, texts and senders are compared in whatever script they are written. Pairs in which one is marked as a duplicate, or that you said are two, are not shown any more.</source>
        <translation>Se comparan títulos, textos y remitentes, sea cual sea su escritura. Ya no se muestran los pares en que una propuesta está marcada como duplicado ni los que usted declaró distintos.</translation>
    </message>
    <message>
        <source>They are two different entries…</source>
        <translation>Son dos propuestas distintas…</translation>
    </message>
    <message>
        <source>Two different entries</source>
        <translation>Dos propuestas distintas</translation>
    </message>
    <message>
        <source>%1 and %2 stay two entries, and this pair is not shown again.</source>
        <translation>%1 y %2 siguen siendo dos propuestas, y este par no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep both entries</source>
        <translation>Conservar ambas propuestas</translation>
    </message>
    <message>
        <source>Both entries stay.</source>
        <translation>Se conservan ambas propuestas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>juez/a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez/a</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Palmares</source>
        <translation>%1 – Palmares</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Palmares files (*.palmpack *.palmballot *.palmcall *.palmkey);;All files (*)</source>
        <translation>Archivos de Palmares (*.palmpack *.palmballot *.palmcall *.palmkey);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All text: %1</source>
        <translation>Todo el texto: %1</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>Ensayo con puntuaciones inventadas</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MediaPane</name>
    <message>
        <source>Save a copy of the attachment</source>
        <translation>Guardar una copia del archivo adjunto</translation>
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
        <translation>%1 · se muestra reducida porque es muy grande</translation>
    </message>
    <message>
        <source>%1 · moving picture, only the first one is shown</source>
        <translation>%1 · imagen en movimiento; solo se muestra la primera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only the first %2 are shown</source>
        <translation>%1 · solo se muestran las primeras %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close the attachment</source>
        <translation>Cerrar el archivo adjunto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation>Intentar de nuevo aquí</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>No copy was saved: %1 cannot be written. Choose another folder, or free some space.</source>
        <translation>No se guardó ninguna copia: no se puede escribir %1. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Girar a la derecha (R)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size in per cent of the actual size.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>Imagen de la propuesta</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Lista de páginas</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>Tan grande como quepa (Ctrl+0)</translation>
    </message>
    <message>
        <source>Actual size (*)</source>
        <translation>Tamaño real (*)</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>Over the whole width of the window</source>
        <translation>A todo el ancho de la ventana</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MeetingView</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>%1 · rank %2 of %3</source>
        <comment>score, rank, number of entries</comment>
        <translation>%1 · puesto %2 de %3</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Leaves the room for this entry: %1</source>
        <comment>names</comment>
        <translation>Fuera de la sala en esta propuesta: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Score and rank</source>
        <translation>Puntuación y puesto</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>Propuestas de la reunión</translation>
    </message>
    <message>
        <source>R reveals, A reveals all, F shows a file, arrows change the entry, Esc leaves</source>
        <translation>R revela, A revela todo, F muestra un archivo, las flechas cambian de propuesta, Esc sale</translation>
    </message>
    <message>
        <source>now</source>
        <comment>this entry</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <comment>&apos;9 of 11&apos;</comment>
        <translation>Decididas: %1</translation>
    </message>
    <message>
        <source>Chance of the top %L1</source>
        <translation>Probabilidad de estar entre las %L1 primeras</translation>
    </message>
    <message>
        <source>Chance of passing the cut</source>
        <translation>Probabilidad de pasar el corte</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Demasiado ajustado para decidir</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>too close to call</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>too close to call</comment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Convocatoria</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MergeCard</name>
    <message>
        <source>After the merge</source>
        <translation>Después de combinar</translation>
    </message>
    <message>
        <source>Score sheets that count</source>
        <translation>Hojas que cuentan</translation>
    </message>
    <message>
        <source>Judges who returned something</source>
        <translation>Jueces que devolvieron algo</translation>
    </message>
    <message>
        <source>Entries short of quorum</source>
        <translation>Propuestas sin quórum</translation>
    </message>
    <message>
        <source>Sheets in two versions</source>
        <translation>Hojas con dos versiones</translation>
    </message>
    <message>
        <source>A sheet in two versions counts for nothing until you decide.</source>
        <translation>Una hoja con dos versiones no cuenta hasta que usted decida.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NewCallPage</name>
    <message>
        <source>New call</source>
        <translation>Nueva convocatoria</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir de una plantilla</translation>
    </message>
    <message>
        <source>Copy a call of this computer</source>
        <translation>Copiar una convocatoria de este equipo</translation>
    </message>
    <message>
        <source>Reading the call</source>
        <translation>Leyendo la convocatoria</translation>
    </message>
    <message>
        <source>Makes the call %1 on this computer, with its key. Rules and texts can be changed until they are frozen.</source>
        <translation>Crea la convocatoria %1 en este equipo, con su clave. Las reglas y los textos pueden cambiarse hasta que se bloqueen.</translation>
    </message>
    <message>
        <source>Give the call a title.</source>
        <translation>Póngale un título a la convocatoria.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Making the call</source>
        <translation>Creando la convocatoria</translation>
    </message>
    <message>
        <source>What the call starts from</source>
        <translation>Punto de partida de la convocatoria</translation>
    </message>
    <message>
        <source>What its rules say</source>
        <translation>Qué dicen sus reglas</translation>
    </message>
    <message>
        <source>Back to all calls</source>
        <translation>Volver a todas las convocatorias</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>Crear la convocatoria</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NotReadList</name>
    <message>
        <source>Put the list away</source>
        <translation>Quitar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no files of Palmares and were left alone: %1.</source>
        <translation>
            <numerusform>%Ln archivo no es de Palmares y se dejó aparte: %1.</numerusform>
            <numerusform>%Ln archivos no son de Palmares y se dejaron aparte: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not read</source>
        <translation>
            <numerusform>%Ln archivo no se leyó</numerusform>
            <numerusform>%Ln archivos no se leyeron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>What you typed is kept here and written as soon as that is mended. Until then leave Palmares open, or save a copy elsewhere.</source>
        <translation>Lo que escribió se conserva aquí y se guardará en cuanto esté resuelto. Hasta entonces deje Palmares abierto, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfferCard</name>
    <message>
        <source>20 digits</source>
        <translation>20 dígitos</translation>
    </message>
    <message>
        <source>The 20 digits of the key file</source>
        <translation>Los 20 dígitos del archivo de clave</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln files more</source>
        <translation>
            <numerusform>y %Ln archivo más</numerusform>
            <numerusform>y %Ln archivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfficePage</name>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>Buscando vínculos entre jurado y propuestas</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>Copiar recordatorios…</translation>
    </message>
    <message>
        <source>Who has returned what</source>
        <translation>Quién ha devuelto qué</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>Qué jueces se muestran</translation>
    </message>
    <message>
        <source>score sheets count</source>
        <translation>hojas de puntuación cuentan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln still out</source>
        <translation>
            <numerusform>%1, falta %Ln</numerusform>
            <numerusform>%1, faltan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>entries short of quorum</source>
        <translation>propuestas sin quórum</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries that are in</source>
        <translation>
            <numerusform>de %Ln propuesta admitida</numerusform>
            <numerusform>de %Ln propuestas admitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>judges have sent something</source>
        <translation>jueces han enviado algo</translation>
    </message>
    <message>
        <source>entries in the call</source>
        <translation>propuestas en la convocatoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this round</source>
        <translation>
            <numerusform>%Ln de ellas en esta ronda</numerusform>
            <numerusform>%Ln de ellas en esta ronda</numerusform>
        </translation>
    </message>
    <message>
        <source>judges in the call</source>
        <translation>jueces en la convocatoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in a panel of this round</source>
        <translation>
            <numerusform>%Ln de ellos en un panel de esta ronda</numerusform>
            <numerusform>%Ln de ellos en un panel de esta ronda</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is assigned yet</source>
        <translation>aún no hay nada asignado</translation>
    </message>
    <message>
        <source>no deadline is set</source>
        <translation>no hay fecha límite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>past</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>until the deadline</source>
        <translation>hasta la fecha límite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>En espera %L1</translation>
    </message>
    <message>
        <source>Final %L1</source>
        <translation>Finales %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their final scores</source>
        <translation>
            <numerusform>%Ln con envío final</numerusform>
            <numerusform>%Ln con envío final</numerusform>
        </translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>la fecha límite</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Judges to remind</source>
        <translation>Jueces a quienes recordar el envío</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is not deleted everywhere yet</source>
        <translation>Hay datos personales que aún no se borraron en todas partes</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>Los datos personales de %1 aún no se borraron en todas partes</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Intentar de nuevo…</translation>
    </message>
    <message>
        <source>This is a trial: its scores are made up</source>
        <translation>Esto es un ensayo: sus puntuaciones son inventadas</translation>
    </message>
    <message>
        <source>Nothing of it can reach the call it was made from.</source>
        <translation>Nada de él puede llegar a la convocatoria de la que se hizo.</translation>
    </message>
    <message>
        <source>Throw the trial away…</source>
        <translation>Desechar el ensayo…</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>Ensayar…</translation>
    </message>
    <message>
        <source>Set a deadline…</source>
        <translation>Fijar fecha límite…</translation>
    </message>
    <message>
        <source>Deadline and contact…</source>
        <translation>Fecha límite y contacto…</translation>
    </message>
    <message>
        <source>checks are here</source>
        <translation>verificaciones recibidas</translation>
    </message>
    <message>
        <source>entries that too few have checked</source>
        <translation>propuestas que han verificado muy pocos</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries, and for late sheets</source>
        <translation>Buscando vínculos entre jurado y propuestas, y hojas tardías</translation>
    </message>
    <message>
        <source>They would change nobody’s outcome.</source>
        <translation>No cambiarían el resultado de ninguna propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close of %1</source>
        <comment>a round</comment>
        <translation>
            <numerusform>Llegó %Ln hoja después del cierre de %1</numerusform>
            <numerusform>Llegaron %Ln hojas después del cierre de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
</context>
<context>
    <name>palmares::ui::PageStack</name>
    <message>
        <source>Palmares writes nothing more to them. A backup can take their place, or what still proves itself is saved into a new call.</source>
        <translation>Palmares no escribe nada más en ellos. Una copia de seguridad puede ocupar su lugar, o lo que aún se puede comprobar se salva en una convocatoria nueva.</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>Ver qué se puede salvar…</translation>
    </message>
    <message>
        <source>There is no screen for this in this version.</source>
        <translation>Esta versión no tiene pantalla para esto.</translation>
    </message>
    <message>
        <source>The command line can do it: palmares-cli --help.</source>
        <translation>Se puede hacer desde la línea de órdenes: palmares-cli --help.</translation>
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
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Punto de la grabación</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Grabación de audio</translation>
    </message>
    <message>
        <source>There is no sound device here. Save a copy and play it elsewhere.</source>
        <translation>Aquí no hay dispositivo de sonido. Guarde una copia y reprodúzcala en otro lugar.</translation>
    </message>
    <message>
        <source>This recording cannot be wound here. Save a copy and play it elsewhere.</source>
        <translation>Esta grabación no se puede adelantar ni retroceder aquí. Guarde una copia y reprodúzcala en otro lugar.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ProgressLine</name>
    <message>
        <source>A few more seconds</source>
        <translation>Unos segundos más</translation>
    </message>
    <message>
        <source>Less than a minute more</source>
        <translation>Menos de un minuto más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two sizes, e.g. &quot;3.1 MB of 20 MB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more minute(s)</source>
        <translation>
            <numerusform>Aproximadamente %Ln minuto más</numerusform>
            <numerusform>Aproximadamente %Ln minutos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::QuestionsPane</name>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Nada espera una respuesta.</translation>
    </message>
    <message>
        <source>When a judge uses a second laptop, scores what was never asked for, or two codes are the same, it is asked here.</source>
        <translation>Aquí se pregunta cuando alguien del jurado usa un segundo equipo o puntúa lo que no se le pidió, y cuando dos códigos coinciden.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Before the round can be closed</source>
        <translation>Antes de poder cerrar la ronda</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>La respuesta está registrada.</translation>
    </message>
    <message>
        <source>It can be answered again at any time.</source>
        <translation>Se puede responder de nuevo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Rail</name>
    <message>
        <source>Pages of this call</source>
        <translation>Páginas de esta convocatoria</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RailItem</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln necesita revisión</numerusform>
            <numerusform>%Ln necesitan revisión</numerusform>
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
        <translation>Se guarda con la convocatoria y se imprime en su registro.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReceivedPane</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Lo que trae</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Archivos devueltos</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Ballots (.palmballot) and bundles (.palmcall), as many as you like, in any order</source>
        <translation>Boletas (.palmballot) y archivos de convocatoria (.palmcall), cuantos quiera y en cualquier orden</translation>
    </message>
    <message>
        <source>Files from judges and colleagues</source>
        <translation>Archivos del jurado y de colegas</translation>
    </message>
    <message>
        <source>Ballots and bundles (%1)</source>
        <translation>Boletas y archivos de convocatoria (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>The folder in which files arrive</source>
        <translation>La carpeta a la que llegan los archivos</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>Se canceló la lectura. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are merged.</source>
        <translation>
            <numerusform>%Ln archivo combinado.</numerusform>
            <numerusform>%Ln archivos combinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets stand in two versions: decide them under Forks.</source>
        <translation>
            <numerusform>%Ln hoja tiene dos versiones: decídala en Versiones divergentes.</numerusform>
            <numerusform>%Ln hojas tienen dos versiones: decídalas en Versiones divergentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more score sheets count now.</source>
        <translation>
            <numerusform>Ahora cuenta %Ln hoja más.</numerusform>
            <numerusform>Ahora cuentan %Ln hojas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can be taken out of the count again under History.</source>
        <translation>En Historial se puede volver a excluir un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>at the start of a sentence</comment>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bring something new</source>
        <translation>
            <numerusform>%Ln trae algo nuevo</numerusform>
            <numerusform>%Ln traen algo nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>they bring nothing new</source>
        <translation>no traen nada nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, and what they bring</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>files, what they bring, how many not read</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file of this call in it.</source>
        <translation>No había ningún archivo de esta convocatoria.</translation>
    </message>
    <message>
        <source>Here come the files that judges and colleagues send back.</source>
        <translation>Aquí llegan los archivos que devuelven el jurado y los colegas.</translation>
    </message>
    <message>
        <source>Drop them on this window, or choose them. You see what each would bring before anything changes.</source>
        <translation>Suéltelos en esta ventana o elíjalos. Verá lo que traería cada uno antes de que nada cambie.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>la coordinación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changes until you merge. Order does not matter, and merging a file twice does no harm.</source>
        <translation>Nada cambia hasta que usted combine. El orden no importa, y combinar un archivo dos veces no hace daño.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>No combinar</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln files</source>
        <translation>
            <numerusform>Combinar %Ln archivo</numerusform>
            <numerusform>Combinar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts or files would be erased here, as a coordinator asked.</source>
        <translation>
            <numerusform>Aquí se borraría %Ln texto o archivo, como pidió la coordinación.</numerusform>
            <numerusform>Aquí se borrarían %Ln textos o archivos, como pidió la coordinación.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>Each file can be taken out of the count again under History.</source>
        <translation>En Historial se puede volver a excluir cada archivo.</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Incorporar un formulario…</translation>
    </message>
    <message>
        <source>A filled spreadsheet, or scores typed from paper</source>
        <translation>Una hoja de cálculo completada o puntuaciones transcritas del papel</translation>
    </message>
    <message>
        <source>A filled form or a table of scores</source>
        <translation>Un formulario completado o una tabla de puntuaciones</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>Inbox folder…</source>
        <translation>Carpeta de entrada…</translation>
    </message>
    <message>
        <source>A folder into which mail, a cloud or a stick puts files: what arrives in it is shown here by itself</source>
        <translation>Una carpeta en la que el correo, la nube o una memoria USB dejan archivos: lo que llega aparece aquí por sí solo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What arrives in %1 is shown here by itself.</source>
        <translation>Lo que llega a %1 aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed, and nothing is merged until you say so.</source>
        <translation>En la carpeta no se cambia nada, y nada se combina hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict with its count; what becomes of these files</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReferenceForm</name>
    <message>
        <source>Reference scores</source>
        <translation>Puntuaciones de referencia</translation>
    </message>
    <message>
        <source>Judges see them beside their own once their sheet is complete. Leave empty what has none.</source>
        <translation>Quienes evalúan las ven junto a las suyas cuando su hoja está completa. Deje en blanco lo que no tenga.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Rank, score exact and as printed, band, in or out, and why not: one row an entry.</source>
        <translation>Puesto, puntuación exacta y tal como se muestra, franja, dentro o fuera y por qué: una fila por propuesta.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Each criterion of each sheet that counts: one row a score, with codes of judges and entries.</source>
        <translation>Cada criterio de cada hoja que cuenta: una fila por puntuación, con códigos de jueces y propuestas.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>State, division and attributes of every entry of the round.</source>
        <translation>Estado, categoría y atributos de cada propuesta de la ronda.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>What columns, criteria, points and attributes of the other tables mean.</source>
        <translation>Qué significan las columnas, criterios, puntos y atributos de las otras tablas.</translation>
    </message>
    <message>
        <source>Data set without names</source>
        <translation>Datos sin nombres</translation>
    </message>
    <message>
        <source>Scores, entries, judges and codebook together, without a name or a title, to be shared or archived.</source>
        <translation>Puntuaciones, propuestas, jueces y libro de códigos juntos, sin nombres ni títulos, para compartir o archivar.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>Con nombres y títulos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>There is nothing to write until the rules of a round are frozen.</source>
        <translation>No hay nada que escribir hasta que se bloqueen las reglas de una ronda.</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Ir a las reglas</translation>
    </message>
    <message>
        <source>This file names people. Keep it inside the team.</source>
        <translation>Este archivo nombra a personas. Que no salga de la coordinación.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Escribir en una carpeta…</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>Escribir la tabla…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Write into a folder</source>
        <translation>Escribir en una carpeta</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Escribir la tabla</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>Se escribió %Ln fila.</numerusform>
            <numerusform>Se escribieron %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>What judges wrote to entrants and, with names and titles, to the committee: one row a sheet.</source>
        <translation>Lo que el jurado escribió para participantes y, con nombres y títulos, para el comité: una fila por hoja.</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Papers for the committee, for entrants and for research, and tables for spreadsheets and the archive</source>
        <translation>Documentos para el comité, para participantes y para la investigación, y tablas para hojas de cálculo y para archivar</translation>
    </message>
    <message>
        <source>The decision alone</source>
        <translation>Solo la decisión</translation>
    </message>
    <message>
        <source>And the comments that were read</source>
        <translation>Y los comentarios leídos</translation>
    </message>
    <message>
        <source>And the mean of every criterion</source>
        <translation>Y la media de cada criterio</translation>
    </message>
    <message>
        <source>What letters say</source>
        <translation>Qué dicen las cartas</translation>
    </message>
    <message>
        <source>From here papers and tables leave the program: report, minutes, letters, ranking, a data set without names.</source>
        <translation>Desde aquí salen los documentos y las tablas: informe, acta, cartas, clasificación, datos sin nombres.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>From received to decided, judges, rules in sentences, ranking with its threshold, how sure it is, decisions, methods, proof.</source>
        <translation>De recibidas a decididas, jurado, reglas en frases, clasificación con su corte, cuán segura es, decisiones, métodos, comprobación.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>How entries were judged, in sentences ready for a paper.</source>
        <translation>Cómo se evaluaron las propuestas, en frases listas para un artículo.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Decisions with reasons, what was shown and when who left the room.</source>
        <translation>Decisiones con sus motivos, qué se mostró, y quién salió de la sala y cuándo.</translation>
    </message>
    <message>
        <source>Letters to entrants</source>
        <translation>Cartas a participantes</translation>
    </message>
    <message>
        <source>One PDF an entry, in the language of the entry.</source>
        <translation>Un PDF por propuesta, en el idioma de la propuesta.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Papers and tables</source>
        <translation>Documentos y tablas</translation>
    </message>
    <message>
        <source>Comments for entrants %L1</source>
        <translation>Comentarios para participantes %L1</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>Comentarios para participantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were not read yet and are left out.</source>
        <translation>
            <numerusform>%Ln comentario aún no se ha leído y queda fuera.</numerusform>
            <numerusform>%Ln comentarios aún no se han leído y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is for one entrant: send it to nobody else.</source>
        <translation>Cada archivo es para una sola persona participante: no lo envíe a nadie más.</translation>
    </message>
    <message>
        <source>Write the paper…</source>
        <translation>Escribir el documento…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>Escribir el documento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables are written.</source>
        <translation>
            <numerusform>Se escribió %Ln tabla.</numerusform>
            <numerusform>Se escribieron %Ln tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing a paper</source>
        <translation>Escribiendo un documento</translation>
    </message>
    <message>
        <source>The paper is written.</source>
        <translation>El documento está escrito.</translation>
    </message>
    <message>
        <source>Writing papers for entrants</source>
        <translation>Escribiendo los documentos para participantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are written.</source>
        <translation>
            <numerusform>Se escribió %Ln archivo.</numerusform>
            <numerusform>Se escribieron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: give it only to those it is meant for.</source>
        <translation>Nombra a personas: entréguelo solo a quienes va dirigido.</translation>
    </message>
    <message>
        <source>No certificate for %1: the entrant has no name here.</source>
        <comment>codes of entries</comment>
        <translation>Sin certificado para %1: aquí no consta el nombre de la persona participante.</translation>
    </message>
    <message>
        <source>Way of the entries</source>
        <translation>Recorrido de las propuestas</translation>
    </message>
    <message>
        <source>Received, duplicates, not eligible by reason, judged in each round, came through: one row a stage.</source>
        <translation>Recibidas, duplicadas, no elegibles por motivo, evaluadas en cada ronda, las que pasaron: una fila por etapa.</translation>
    </message>
    <message>
        <source>Counting who gets a letter</source>
        <translation>Contando quién recibe una carta</translation>
    </message>
    <message>
        <source>Nothing is decided yet and nothing goes on: there is nothing to write to entrants.</source>
        <translation>Aún no se ha decidido nada y nada sigue adelante: no hay nada que escribir a las personas participantes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were honoured</source>
        <translation>
            <numerusform>%Ln distinguida</numerusform>
            <numerusform>%Ln distinguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on to the next round</source>
        <translation>
            <numerusform>%Ln sigue en la ronda siguiente</numerusform>
            <numerusform>%Ln siguen en la ronda siguiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not go on</source>
        <translation>
            <numerusform>%Ln que no siguió</numerusform>
            <numerusform>%Ln que no siguieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no letter for %Ln about which nothing is decided</source>
        <translation>
            <numerusform>sin carta para %Ln sobre la que no hay decisión</numerusform>
            <numerusform>sin carta para %Ln sobre las que no hay decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <comment>how many of whom</comment>
        <translation>Cartas: %1.</translation>
    </message>
    <message>
        <source>Nobody is named who signs: there will be a line to sign on. Names are set in Overview, with deadline and contact.</source>
        <translation>No se ha indicado quién firma: habrá una línea para firmar. Los nombres se indican en Resumen, con el plazo y el contacto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who earned a band by their score</source>
        <translation>
            <numerusform>%Ln que obtuvo una franja por su puntuación</numerusform>
            <numerusform>%Ln que obtuvieron una franja por su puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>And the score with its band</source>
        <translation>Y la puntuación con su franja</translation>
    </message>
    <message>
        <source>Who gets a certificate</source>
        <translation>Quién recibe un certificado</translation>
    </message>
    <message>
        <source>One PDF for each entry that was honoured, in the language of the entry; if you wish, also for those that earned a band.</source>
        <translation>Un PDF por cada propuesta distinguida, en su idioma; si lo desea, también para las que obtuvieron una franja.</translation>
    </message>
    <message>
        <source>For who was honoured</source>
        <translation>Para quienes fueron distinguidos</translation>
    </message>
    <message>
        <source>And who earned %1</source>
        <comment>bands</comment>
        <translation>Y quienes obtuvieron %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes say who somebody is, and stand in the file: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln código revela la identidad de alguien y figura en el archivo: %1.</numerusform>
            <numerusform>%Ln códigos revelan la identidad de alguien y figuran en el archivo: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::RescueDialog</name>
    <message>
        <source>Looking for a good backup</source>
        <translation>Buscando una copia de seguridad en buen estado</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>Salvando lo que se puede salvar</translation>
    </message>
    <message>
        <source>A file of this call</source>
        <translation>Un archivo de esta convocatoria</translation>
    </message>
    <message>
        <source>Bundles and ballots (*.palmcall *.palmballot);;All files (*)</source>
        <translation>Archivos de convocatoria y boletas (*.palmcall *.palmballot);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is written to them any more.</source>
        <translation>No se cambió nada, y ya no se escribe nada en ellos.</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Buscando una copia de seguridad en buen estado…</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, %2. It holds %3, %4 and %5, and becomes a call of its own. What was done after it is not in it: merge the files again that came since.</source>
        <translation>La copia de seguridad en buen estado más reciente es del %1, %2. Contiene %3, %4 y %5, y pasa a ser una convocatoria aparte. Lo que se hizo después no está en ella: combine de nuevo los archivos llegados desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juez</numerusform>
            <numerusform>%Ln jueces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln hoja</numerusform>
            <numerusform>%Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup of it on this computer.</source>
        <translation>No hay en este equipo ninguna copia de seguridad en buen estado.</translation>
    </message>
    <message>
        <source>Saving what can be saved takes everything that still proves itself, from the damaged data, from a good backup and from files that were written here, into a new call, and says how much that is.</source>
        <translation>Salvar lo que se puede salvar lleva a una convocatoria nueva todo lo que aún se puede comprobar, de los datos dañados, de una copia en buen estado y de los archivos escritos aquí, y dice cuánto es.</translation>
    </message>
    <message>
        <source>Saved: %1, %2, %3, %4 and %5.</source>
        <comment>records, acts, texts, files, drafts</comment>
        <translation>Salvado: %1, %2, %3, %4 y %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln acción</numerusform>
            <numerusform>%Ln acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the records come from a good backup or from files sent before.</source>
        <translation>
            <numerusform>%Ln de los registros procede de una copia en buen estado o de un archivo enviado antes.</numerusform>
            <numerusform>%Ln de los registros proceden de una copia en buen estado o de archivos enviados antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%Ln registro perdió su firma: se guarda junto a la convocatoria y cuenta cuando un archivo lo traiga de nuevo.</numerusform>
            <numerusform>%Ln registros perdieron su firma: se guardan junto a la convocatoria y cuentan cuando un archivo los traiga de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%Ln fila estaba dañada y no se pudo salvar de donde estaba.</numerusform>
            <numerusform>%Ln filas estaban dañadas y no se pudieron salvar de donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts and lists that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>%Ln texto o lista que un registro nombra no está aquí: un archivo de la convocatoria o un paquete puede traerlo.</numerusform>
            <numerusform>%Ln textos y listas que los registros nombran no están aquí: un archivo de la convocatoria o un paquete puede traerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%Ln adjunto no está aquí: incorpore un archivo de la convocatoria o un paquete que lo contenga.</numerusform>
            <numerusform>%Ln adjuntos no están aquí: incorpore un archivo de la convocatoria o un paquete que los contenga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the ballots and bundles again that you have: what is missing comes back.</source>
        <translation>Combine de nuevo las boletas y los archivos de la convocatoria que tenga: lo que falta se recuperará.</translation>
    </message>
    <message>
        <source>The damaged call lies untouched in %1.</source>
        <translation>La convocatoria dañada queda intacta en %1.</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Datos dañados</translation>
    </message>
    <message>
        <source>What could be saved is a new call</source>
        <translation>Lo que se pudo salvar es una convocatoria nueva</translation>
    </message>
    <message>
        <source>The backup is a call of its own now</source>
        <translation>La copia de seguridad es ahora una convocatoria aparte</translation>
    </message>
    <message>
        <source>The damaged call stays in the list, untouched.</source>
        <translation>La convocatoria dañada sigue en la lista, intacta.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk</source>
        <translation>Los datos de esta convocatoria están dañados en el disco</translation>
    </message>
    <message>
        <source>With a bundle or a ballot of this call, from a colleague or an archive, what is still sound is saved together with it.</source>
        <translation>Con un archivo de esta convocatoria o una boleta, de colegas o de un archivo histórico, se salva también lo que aún está en buen estado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>With a file of this call…</source>
        <translation>Con un archivo de esta convocatoria…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar lo que se puede</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la convocatoria</translation>
    </message>
    <message>
        <source>Looking how much is damaged</source>
        <translation>Mirando cuánto está dañado</translation>
    </message>
    <message>
        <source>Reading what can still be read</source>
        <translation>Leyendo lo que aún se puede leer</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Leyendo las copias de seguridad</translation>
    </message>
    <message>
        <source>Reading the files that were sent</source>
        <translation>Leyendo los archivos que se enviaron</translation>
    </message>
    <message>
        <source>Checking every signature</source>
        <translation>Comprobando todas las firmas</translation>
    </message>
    <message>
        <source>Writing the new call</source>
        <translation>Escribiendo la nueva convocatoria</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>Copiando los archivos adjuntos</translation>
    </message>
    <message>
        <source>It was stopped. The damaged data are as they were, and nothing else is left of it.</source>
        <translation>Se detuvo. Los datos dañados están como estaban y no queda nada más de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>%Ln registro que menciona una acción se perdió aquí: puede traerlo un archivo de la convocatoria o una boleta.</numerusform>
            <numerusform>%Ln registros que mencionan las acciones se perdieron aquí: pueden traerlos un archivo de la convocatoria o una boleta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Official ranking</source>
        <translation>Clasificación oficial</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Which ranking</source>
        <translation>Qué clasificación</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué propuestas se muestran</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una propuesta</translation>
    </message>
    <message>
        <source>The official ranking</source>
        <translation>La clasificación oficial</translation>
    </message>
    <message>
        <source>Ranks under other methods</source>
        <translation>Puestos con otros métodos</translation>
    </message>
    <message>
        <source>Sheets of the entry…</source>
        <translation>Hojas de la propuesta…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>Pasar propuestas a la próxima ronda</translation>
    </message>
    <message>
        <source>Puts what the cut let through into the next round; what is at the cut stays for the committee</source>
        <translation>Pasa a la ronda siguiente lo que superó el corte; lo que está en el corte queda para el comité</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Ir a las reglas</translation>
    </message>
    <message>
        <source>Working out the ranking</source>
        <translation>Calculando la clasificación</translation>
    </message>
    <message>
        <source>Here stands the ranking under the frozen rules.</source>
        <translation>Aquí está la clasificación según las reglas bloqueadas.</translation>
    </message>
    <message>
        <source>No entry is in this round yet.</source>
        <translation>Todavía no hay ninguna propuesta en esta ronda.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nothing can be ranked.</source>
        <translation>Las reglas de esta ronda aún no están bloqueadas, así que no se puede clasificar nada.</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>provisional: aún puede cambiar</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>cerrada: fijada con su cierre</translation>
    </message>
    <message>
        <source>Rank under each method. The official ranking is the first column and does not change. Where methods differ, the committee&apos;s reasons matter most.</source>
        <translation>Puesto con cada método. La clasificación oficial es la primera columna y no cambia. Donde los métodos difieren, lo que más importa son las razones del comité.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Cerrar la ronda…</translation>
    </message>
    <message>
        <source>Close again…</source>
        <translation>Cerrar otra vez…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change who is in, or a band.</source>
        <translation>
            <numerusform>Llegó %Ln hoja después del cierre. Cambiaría quién está dentro o una franja.</numerusform>
            <numerusform>Llegaron %Ln hojas después del cierre. Cambiarían quién está dentro o una franja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change ranks, but nobody&apos;s outcome.</source>
        <translation>
            <numerusform>Llegó %Ln hoja después del cierre. Cambiaría puestos, pero no el resultado de ninguna propuesta.</numerusform>
            <numerusform>Llegaron %Ln hojas después del cierre. Cambiarían puestos, pero no el resultado de ninguna propuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change nothing.</source>
        <translation>
            <numerusform>Llegó %Ln hoja después del cierre. No cambiaría nada.</numerusform>
            <numerusform>Llegaron %Ln hojas después del cierre. No cambiarían nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions and count for nothing.</source>
        <translation>
            <numerusform>%Ln hoja está aquí en dos versiones y no cuenta.</numerusform>
            <numerusform>%Ln hojas están aquí en dos versiones y no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todas %L1</translation>
    </message>
    <message>
        <source>Changing sides %L1</source>
        <translation>Cambian de lado %L1</translation>
    </message>
    <message>
        <source>Ranked %L1</source>
        <translation>Clasificadas %L1</translation>
    </message>
    <message>
        <source>Insufficient %L1</source>
        <translation>Insuficientes %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero una propuesta.</translation>
    </message>
    <message>
        <source>Everything that counts now becomes the basis of the result, with what came after the first close. The earlier close stays on record.</source>
        <translation>Todo lo que cuenta ahora pasa a ser la base del resultado, con lo que llegó después del primer cierre. El cierre anterior queda registrado.</translation>
    </message>
    <message>
        <source>This fixes which sheets count, and the result. What comes later is shown beside it and changes nothing until you close again with a reason.</source>
        <translation>Esto fija qué hojas cuentan y el resultado. Lo que llegue después se muestra al lado y no cambia nada hasta que cierre otra vez con un motivo.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>La ronda está cerrada.</translation>
    </message>
    <message>
        <source>What comes now is shown beside the result and changes nothing.</source>
        <translation>Lo que llegue ahora se muestra junto al resultado y no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions; the closed result stands as it was closed.</source>
        <translation>
            <numerusform>%Ln hoja está aquí en dos versiones; el resultado cerrado queda como se cerró.</numerusform>
            <numerusform>%Ln hojas están aquí en dos versiones; el resultado cerrado queda como se cerró.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who passed the check</source>
        <translation>Qué propuestas superan la verificación</translation>
    </message>
    <message>
        <source>Passed %L1</source>
        <translation>Superan %L1</translation>
    </message>
    <message>
        <source>Not passed %L1</source>
        <translation>No superan %L1</translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>Abiertas %L1</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>Hojas de cálculo (*.xlsx);;Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is written.</source>
        <translation>La tabla está escrita.</translation>
    </message>
    <message>
        <source>Work out how sure this is</source>
        <translation>Calcular cuán seguro es</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>Calculando cuán segura es la clasificación</translation>
    </message>
    <message>
        <source>Not in the field %L1</source>
        <comment>duplicates, withdrawn and the like</comment>
        <translation>Fuera de la clasificación %L1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>No entry is in this round yet. The round before it is closed: what came through it can come in.</source>
        <translation>Todavía no hay ninguna propuesta en esta ronda. La anterior está cerrada: las que la pasaron pueden entrar.</translation>
    </message>
    <message>
        <source>Fill %1 again</source>
        <comment>a round</comment>
        <translation>Pasar de nuevo propuestas a %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewModel</name>
    <message>
        <source>No scores yet</source>
        <translation>Aún sin puntuaciones</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>No puedo evaluar: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflicto: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Cannot judge, in a narrow cell</extracomment>
        <translation>n/a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln faltante</numerusform>
            <numerusform>%Ln faltantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>none</source>
        <comment>result of a sheet</comment>
        <extracomment>No number comes of a sheet on which something could not be judged</extracomment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>All my scores, in my order</source>
        <translation>Todas mis puntuaciones, en mi orden</translation>
    </message>
    <message>
        <source>All my scores, best first</source>
        <translation>Todas mis puntuaciones, de mejor a peor</translation>
    </message>
    <message>
        <source>All my scores, by code</source>
        <translation>Todas mis puntuaciones, por código</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores · median %1</source>
        <translation>
            <numerusform>%Ln puntuación · mediana %1</numerusform>
            <numerusform>%Ln puntuaciones · mediana %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>aún sin puntuaciones</translation>
    </message>
    <message>
        <source>Arrow keys move, digits overwrite, Enter opens the entry.</source>
        <translation>Las flechas mueven, los dígitos sobrescriben, Intro abre la propuesta.</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mi orden</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las propuestas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué propuestas se muestran</translation>
    </message>
    <message>
        <source>All my scores</source>
        <translation>Todas mis puntuaciones</translation>
    </message>
    <message>
        <source>How I used the scale</source>
        <translation>Cómo usé la escala</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>Enviar mis puntuaciones…</translation>
    </message>
    <message>
        <source>How the entries are ordered</source>
        <translation>Cómo se ordenan las propuestas</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>Guardar mi propia copia…</translation>
    </message>
    <message>
        <source>You can change scores and send again while the round is open.</source>
        <translation>Puede cambiar las puntuaciones y volver a enviarlas mientras la ronda esté abierta.</translation>
    </message>
    <message>
        <source>How I used the scale from %1 to %2</source>
        <translation>Cómo usé la escala de %1 a %2</translation>
    </message>
    <message>
        <source>You can change scores and send again until %1.</source>
        <translation>Puede cambiar las puntuaciones y volver a enviarlas hasta el %1.</translation>
    </message>
    <message>
        <source>How I answered</source>
        <translation>Cómo respondí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>aún sin respuestas</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewTable</name>
    <message>
        <source>This entry has no scores: %1. Enter opens it.</source>
        <translation>Esta propuesta no tiene puntuaciones: %1. Intro la abre.</translation>
    </message>
    <message>
        <source>This criterion is not asked of this entry.</source>
        <translation>Este criterio no se pide para esta propuesta.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RoundStrip</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet: %1</source>
        <extracomment>%1: title of another round of the same call</extracomment>
        <translation>
            <numerusform>%Ln hoja aún sin enviar: %1</numerusform>
            <numerusform>%Ln hojas aún sin enviar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>Enviarlas…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RowList</name>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RuleForm</name>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>En pasos de</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>Lo mejor es</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Criterios y ponderaciones</translation>
    </message>
    <message>
        <source>Name of criterion %L1</source>
        <translation>Nombre del criterio %L1</translation>
    </message>
    <message>
        <source>Weight of criterion %L1</source>
        <translation>Ponderación del criterio %L1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>Criterion %L1 counts</source>
        <translation>El criterio %L1 cuenta</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>Varios paneles</translation>
    </message>
    <message>
        <source>Ask for one more judge where judges differ by</source>
        <translation>Pedir un juez o jueza más si los jueces difieren en</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Vacío: nunca.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>From scores to a rank</source>
        <translation>De las puntuaciones al puesto</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth</source>
        <translation>La hoja de un juez o jueza vale</translation>
    </message>
    <message>
        <source>A sheet with a blank</source>
        <translation>Una hoja con un espacio en blanco</translation>
    </message>
    <message>
        <source>An entry’s score, of its judges’ sheets, is</source>
        <translation>De las hojas de sus jueces, la puntuación de una propuesta es</translation>
    </message>
    <message>
        <source>Add up first</source>
        <translation>Sumar primero</translation>
    </message>
    <message>
        <source>Round the score before comparing</source>
        <translation>Redondear la puntuación antes de comparar</translation>
    </message>
    <message>
        <source>Ties, bands and cut</source>
        <translation>Empates, franjas y corte</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Step %L1 in a tie</source>
        <translation>Paso %L1 del desempate</translation>
    </message>
    <message>
        <source>Limit of step %L1</source>
        <translation>Límite del paso %L1</translation>
    </message>
    <message>
        <source>Name of band %L1</source>
        <translation>Nombre de la franja %L1</translation>
    </message>
    <message>
        <source>Band %L1 takes</source>
        <translation>La franja %L1 abarca</translation>
    </message>
    <message>
        <source>Limit of band %L1</source>
        <translation>Límite de la franja %L1</translation>
    </message>
    <message>
        <source>Total weight %1: the criteria count %2.</source>
        <translation>Ponderación total %1: los criterios cuentan %2.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
    <message>
        <source>criterion %L1</source>
        <translation>el criterio %L1</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Añadir un panel</translation>
    </message>
    <message>
        <source>panel %L1</source>
        <translation>el panel %L1</translation>
    </message>
    <message>
        <source>Add a step for ties</source>
        <translation>Añadir un paso de desempate</translation>
    </message>
    <message>
        <source>step %L1</source>
        <translation>el paso %L1</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Añadir una franja</translation>
    </message>
    <message>
        <source>band %L1</source>
        <translation>la franja %L1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A rule for ties</source>
        <translation>Una regla de desempate</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>What the round was before</source>
        <translation>Lo que era antes la ronda</translation>
    </message>
    <message>
        <source>What judges do</source>
        <translation>Qué hacen los jueces</translation>
    </message>
    <message>
        <source>Agrees who gives at least</source>
        <translation>Está de acuerdo quien da al menos</translation>
    </message>
    <message>
        <source>Consensus from a share of</source>
        <translation>Consenso a partir de una proporción de</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>item %L1</source>
        <translation>el punto %L1</translation>
    </message>
    <message>
        <source>Add an upper limit for a group</source>
        <translation>Añadir un máximo para un grupo</translation>
    </message>
    <message>
        <source>upper limit %L1</source>
        <translation>el máximo %L1</translation>
    </message>
    <message>
        <source>Add a lower limit for a group</source>
        <translation>Añadir un mínimo para un grupo</translation>
    </message>
    <message>
        <source>lower limit %L1</source>
        <translation>el mínimo %L1</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>Más reglas</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: all entries rank together.</source>
        <translation>Nombres separados por punto y coma. Vacío: todas se clasifican juntas.</translation>
    </message>
    <message>
        <source>In tables of entries: %1</source>
        <translation>En las tablas de propuestas: %1</translation>
    </message>
    <message>
        <source>Round each sheet</source>
        <translation>Redondear cada hoja</translation>
    </message>
    <message>
        <source>Round each criterion</source>
        <translation>Redondear cada criterio</translation>
    </message>
    <message>
        <source>Round each criterion after its weight</source>
        <translation>Redondear cada criterio tras ponderarlo</translation>
    </message>
    <message>
        <source>A half is rounded</source>
        <translation>La mitad se redondea</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacías</translation>
    </message>
    <message>
        <source>Sheets start</source>
        <translation>Las hojas empiezan</translation>
    </message>
    <message>
        <source>With an earlier round: each judge begins with what they gave there.</source>
        <translation>Con una ronda anterior: cada juez parte de lo que dio allí.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Its share, in percent</source>
        <translation>Su proporción, en porcentaje</translation>
    </message>
    <message>
        <source>Multiply the score by</source>
        <translation>Multiplicar la puntuación por</translation>
    </message>
    <message>
        <source>Digits shown after the point</source>
        <translation>Decimales que se muestran</translation>
    </message>
    <message>
        <source>Lowest left out</source>
        <translation>Más bajas que se excluyen</translation>
    </message>
    <message>
        <source>Highest left out</source>
        <translation>Más altas que se excluyen</translation>
    </message>
    <message>
        <source>An upper limit</source>
        <translation>Un máximo</translation>
    </message>
    <message>
        <source>A lower limit</source>
        <translation>Un mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>of one and the same</source>
        <translation>de un mismo atributo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>with the attribute</source>
        <translation>con el atributo</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>igual a</translation>
    </message>
    <message>
        <source>More of criterion %L1</source>
        <translation>Más sobre el criterio %L1</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>Una escala propia</translation>
    </message>
    <message>
        <source>Criterion %L1 has a scale of its own</source>
        <translation>El criterio %L1 tiene una escala propia</translation>
    </message>
    <message>
        <source>Criterion %L1 from</source>
        <translation>Criterio %L1 desde</translation>
    </message>
    <message>
        <source>Criterion %L1 to</source>
        <translation>Criterio %L1 hasta</translation>
    </message>
    <message>
        <source>Criterion %L1 in steps of</source>
        <translation>Criterio %L1 en pasos de</translation>
    </message>
    <message>
        <source>Asked only in</source>
        <translation>Se pide solo en</translation>
    </message>
    <message>
        <source>None ticked: in all divisions.</source>
        <translation>Ninguna marcada: en todas las categorías.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se verifica</translation>
    </message>
    <message>
        <source>Each is passed, failed or unsure. What an item means is written under Texts.</source>
        <translation>Cada uno se cumple, no se cumple o queda en duda. Qué significa un punto se escribe en Textos.</translation>
    </message>
    <message>
        <source>Name of item %L1</source>
        <translation>Nombre del punto %L1</translation>
    </message>
    <message>
        <source>More of panel %L1</source>
        <translation>Más sobre el panel %L1</translation>
    </message>
    <message>
        <source>One judge of each of these groups</source>
        <translation>Un juez de cada uno de estos grupos</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: no groups.</source>
        <translation>Nombres separados por punto y coma. Vacío: sin grupos.</translation>
    </message>
    <message>
        <source>In tables of judges: %1</source>
        <translation>En las tablas de jueces: %1</translation>
    </message>
    <message>
        <source>This panel scores</source>
        <translation>Este panel puntúa</translation>
    </message>
    <message>
        <source>Divisions that rank apart, in every round</source>
        <translation>Categorías que se clasifican por separado, en toda ronda</translation>
    </message>
    <message>
        <source>Score carried over from</source>
        <translation>Puntuación que viene de</translation>
    </message>
    <message>
        <source>Each group counts the same</source>
        <translation>Cada grupo cuenta lo mismo</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Añadir una ronda</translation>
    </message>
    <message>
        <source>These rules are frozen: scores rest on them.</source>
        <translation>Estas reglas están bloqueadas: las puntuaciones se basan en ellas.</translation>
    </message>
    <message>
        <source>Bands, ties and the cut may still change, each time with a new close and its reason. For anything else add a round, or copy the call.</source>
        <translation>Las franjas, los empates y el corte aún pueden cambiar, cada vez con un cierre nuevo y su motivo. Para lo demás, añada una ronda o copie la convocatoria.</translation>
    </message>
    <message>
        <source>Add a round like this one</source>
        <translation>Añadir una ronda como esta</translation>
    </message>
    <message>
        <source>Not saved yet. %1 %2</source>
        <translation>Aún sin guardar. %1 %2</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Reglas %1</translation>
    </message>
    <message>
        <source>A draft: every change is kept, nobody is asked to judge before the freeze.</source>
        <translation>Un borrador: cada cambio se guarda y nadie evalúa antes del bloqueo.</translation>
    </message>
    <message>
        <source>There is no round yet. Add one, or read in a rules file.</source>
        <translation>Aún no hay rondas. Añada una o lea un archivo de reglas.</translation>
    </message>
    <message>
        <source>The rules are frozen.</source>
        <translation>Las reglas están bloqueadas.</translation>
    </message>
    <message>
        <source>Next: bring in entries and judges, then say who judges what.</source>
        <translation>Siguiente paso: incorpore las propuestas y el jurado, y decida quién evalúa qué.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ir al resumen</translation>
    </message>
    <message>
        <source>Round %L1</source>
        <translation>Ronda %L1</translation>
    </message>
    <message>
        <source>Read in a rules file</source>
        <translation>Leer un archivo de reglas</translation>
    </message>
    <message>
        <source>Rules files (*.json);;All files (*)</source>
        <translation>Archivos de reglas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write out the rules file</source>
        <translation>Escribir el archivo de reglas</translation>
    </message>
    <message>
        <source>Rules files (*.json)</source>
        <translation>Archivos de reglas (*.json)</translation>
    </message>
    <message>
        <source>The rules are written to %1.</source>
        <translation>Las reglas se escribieron en %1.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What the rules make</source>
        <translation>Qué resulta de las reglas</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation>Archivo de reglas</translation>
    </message>
    <message>
        <source>Freeze the rules…</source>
        <translation>Bloquear las reglas…</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras llanas</translation>
    </message>
    <message>
        <source>As judges see it</source>
        <translation>Como la ve el jurado</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Go back to the rules that are saved</source>
        <translation>Volver a las reglas guardadas</translation>
    </message>
    <message>
        <source>%1 was taken out of the rules.</source>
        <translation>%1 se quitó de las reglas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the round out</source>
        <translation>Quitar la ronda</translation>
    </message>
    <message>
        <source>Take %1 out of the rules?</source>
        <translation>¿Quitar %1 de las reglas?</translation>
    </message>
    <message>
        <source>Its criteria, judges and cut go with it. Its texts stay with the call.</source>
        <translation>Sus criterios, jueces y corte se van con ella. Sus textos se quedan en la convocatoria.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>What to do with the round</source>
        <translation>Qué hacer con la ronda</translation>
    </message>
    <message>
        <source>Move the round earlier</source>
        <translation>Adelantar la ronda</translation>
    </message>
    <message>
        <source>Move the round later</source>
        <translation>Retrasar la ronda</translation>
    </message>
    <message>
        <source>Take the round out…</source>
        <translation>Quitar la ronda…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SampleTrial</name>
    <message>
        <source>Making the sample call</source>
        <translation>Preparando la convocatoria de muestra</translation>
    </message>
    <message>
        <source>The sample call was not made.</source>
        <translation>La convocatoria de muestra no se preparó.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>No quedó nada de ella.</translation>
    </message>
    <message>
        <source>The sample call is here twice: as one judge sees it, and as its office.</source>
        <translation>La convocatoria de muestra está aquí dos veces: como la ve una persona del jurado y como la ve la coordinación.</translation>
    </message>
    <message>
        <source>You are judge %1; all others have sent their scores. Everything in it is made up.</source>
        <translation>Usted es juez/a %1; el resto del jurado ya envió sus puntuaciones. Todo en ella es inventado.</translation>
    </message>
    <message>
        <source>Remove the sample call?</source>
        <translation>¿Quitar la convocatoria de muestra?</translation>
    </message>
    <message>
        <source>Both sides of it go, and what you scored in it. It can be made again at any time.</source>
        <translation>Se quitan ambas partes, la del jurado y la de la coordinación, con lo que usted puntuó. Se puede preparar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing the sample call</source>
        <translation>Quitando la convocatoria de muestra</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SavedIndicator</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day. What was typed is on the disk since then.</extracomment>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Sin guardar desde %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreControl</name>
    <message>
        <source>not yet scored</source>
        <translation>aún sin puntuar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A score and what it means, for those who listen: &quot;8, strong, small gaps&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreField</name>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>De %1 a %2, en pasos de %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreStrip</name>
    <message>
        <source>No</source>
        <extracomment>Answers to a question of priority setting; undecided counts one half</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>No cumple</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indeciso</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Answer to a question of priority setting: the question is left out</extracomment>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Written once more: %1</source>
        <translation>Escrita una vez más: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since you sent</source>
        <translation>Nada ha cambiado desde su último envío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since you sent</source>
        <translation>
            <numerusform>%Ln hoja ha cambiado desde su último envío</numerusform>
            <numerusform>%Ln hojas han cambiado desde su último envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Send your scores as one file</source>
        <translation>Envíe sus puntuaciones en un solo archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are complete.</source>
        <translation>
            <numerusform>%Ln de %L1 propuestas está completa.</numerusform>
            <numerusform>%Ln de %L1 propuestas están completas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on and send again at any time.</source>
        <translation>Puede continuar y volver a enviar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing sent so far</source>
        <translation>Aún no hay envíos</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Envíos hasta ahora</translation>
    </message>
    <message>
        <source>A ballot is a small file. Every one you send is listed here with its receipt.</source>
        <translation>Una boleta es un archivo pequeño. Cada una que envíe aparece aquí con su acuse de recibo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since.</source>
        <translation>
            <numerusform>%Ln hoja cambió después.</numerusform>
            <numerusform>%Ln hojas cambiaron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change scores and send again.</source>
        <translation>Aún puede cambiar las puntuaciones y volver a enviarlas.</translation>
    </message>
    <message>
        <source>The file is ready and was read back</source>
        <translation>El archivo está listo y se volvió a leer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sheets, every value as on your screen.</source>
        <translation>
            <numerusform>%1: %Ln hoja, cada valor como en su pantalla.</numerusform>
            <numerusform>%1: %Ln hojas, cada valor como en su pantalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Interim: I will go on scoring</source>
        <translation>Parcial: seguiré puntuando</translation>
    </message>
    <message>
        <source>Final: these are my scores</source>
        <translation>Final: estas son mis puntuaciones</translation>
    </message>
    <message>
        <source>I stop here: others have to score the rest</source>
        <translation>Termino aquí: otras personas deben puntuar el resto</translation>
    </message>
    <message>
        <source>The coordinator sees how far you are.</source>
        <translation>La coordinación ve su avance.</translation>
    </message>
    <message>
        <source>You can still correct and send again.</source>
        <translation>Aún puede corregir y volver a enviar.</translation>
    </message>
    <message>
        <source>What you scored counts; the coordinator gives the rest to others.</source>
        <translation>Lo que puntuó cuenta; la coordinación asigna el resto a otras personas.</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>Enviar mis puntuaciones…</translation>
    </message>
    <message>
        <source>Look at them once more</source>
        <translation>Revisarlas una vez más</translation>
    </message>
    <message>
        <source>Receipt; the coordinator’s results show the same digits</source>
        <translation>Acuse de recibo; los resultados de la coordinación muestran los mismos dígitos</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Give this file to the coordinator: by e-mail, in a message, or on a memory stick.</source>
        <translation>Entregue este archivo a la coordinación: por correo electrónico, en un mensaje o en una memoria USB.</translation>
    </message>
    <message>
        <source>Note the receipt if you want to check later that it arrived.</source>
        <translation>Anote el acuse de recibo si quiere comprobar más tarde que llegó.</translation>
    </message>
    <message>
        <source>Keep your own copy if you like. Everything stays on this laptop, too.</source>
        <translation>Guarde su propia copia si lo desea. Todo permanece también en este equipo.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy to a memory stick…</source>
        <translation>Copiar a una memoria USB…</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>Guardar mi propia copia…</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>Volver a los envíos</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>You can go on and send again until %1.</source>
        <translation>Puede continuar y volver a enviar hasta el %1.</translation>
    </message>
    <message>
        <source>Your scores are in no file yet</source>
        <translation>Sus puntuaciones aún no están en ningún archivo</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Ronda: %1</translation>
    </message>
    <message>
        <source>What you declared has changed since you sent</source>
        <translation>Su declaración de intereses ha cambiado desde su último envío</translation>
    </message>
    <message>
        <source>Send again, so that the coordinator is told of it.</source>
        <translation>Envíe de nuevo para que la coordinación lo sepa.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to judge; %Ln sheets from before can still be sent.</source>
        <translation>
            <numerusform>No queda nada por evaluar; todavía puede enviarse %Ln hoja de antes.</numerusform>
            <numerusform>No queda nada por evaluar; todavía pueden enviarse %Ln hojas de antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to judge.</source>
        <translation>No queda nada por evaluar.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPane</name>
    <message>
        <source>Mail, 20 MB a file</source>
        <translation>Correo, 20 MB por archivo</translation>
    </message>
    <message>
        <source>Messaging app, 100 MB a file</source>
        <translation>Mensajería, 100 MB por archivo</translation>
    </message>
    <message>
        <source>USB stick or link, any size</source>
        <translation>Memoria USB o enlace, cualquier tamaño</translation>
    </message>
    <message>
        <source>Files go by</source>
        <translation>Los archivos van por</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>Qué paquetes se muestran</translation>
    </message>
    <message>
        <source>Packages for the judges</source>
        <translation>Paquetes para el jurado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Tamaño aprox.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Here each judge gets a package: the entries to score, blinded, in one file.</source>
        <translation>Aquí cada miembro del jurado recibe un paquete: las propuestas por puntuar, sin identidades, en un archivo.</translation>
    </message>
    <message>
        <source>Nobody has anything to score yet. Freeze the rules and assign the entries first.</source>
        <translation>Nadie tiene aún nada que puntuar. Bloquee primero las reglas y asigne las propuestas.</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>Ir a la asignación</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Mensajes…</translation>
    </message>
    <message>
        <source>A message for each judge, ready to paste, in the judge&apos;s language</source>
        <translation>Un mensaje para cada miembro del jurado, listo para pegar, en su idioma</translation>
    </message>
    <message>
        <source>Looking at the packages</source>
        <translation>Revisando los paquetes</translation>
    </message>
    <message>
        <source>an attachment is larger than that</source>
        <translation>un archivo adjunto supera ese tamaño</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún no escrito</translation>
    </message>
    <message>
        <source>changed since number %L1</source>
        <translation>cambió desde el número %L1</translation>
    </message>
    <message>
        <source>written, number %L1</source>
        <translation>escrito, número %L1</translation>
    </message>
    <message>
        <source>Every judge&apos;s package is written</source>
        <translation>El paquete de cada miembro del jurado está escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are still to be written</source>
        <translation>
            <numerusform>Falta escribir %Ln paquete</numerusform>
            <numerusform>Faltan por escribir %Ln paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest takes about %1. A package holds only that judge&apos;s entries, and names no entrant and no other judge.</source>
        <translation>El mayor ocupa unos %1. Un paquete solo contiene las propuestas de esa persona y no nombra a participantes ni a otros jueces.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Todos %L1</translation>
    </message>
    <message>
        <source>Not written %L1</source>
        <translation>Sin escribir %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation>Cambiados %L1</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln packages…</source>
        <translation>
            <numerusform>Escribir %Ln paquete…</numerusform>
            <numerusform>Escribir %Ln paquetes…</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected judges only.</source>
        <translation>Solo para las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Packages can be written again at any time; a judge&apos;s scores stay where they are.</source>
        <translation>Los paquetes se pueden volver a escribir cuando quiera; las puntuaciones ya dadas no se tocan.</translation>
    </message>
    <message>
        <source>A folder for the packages</source>
        <translation>Una carpeta para los paquetes</translation>
    </message>
    <message>
        <source>A folder for the forms</source>
        <translation>Una carpeta para los formularios</translation>
    </message>
    <message>
        <source>Writing the packages</source>
        <translation>Escribiendo los paquetes</translation>
    </message>
    <message>
        <source>Copy the messages…</source>
        <translation>Copiar los mensajes…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are written and were read back.</source>
        <translation>
            <numerusform>%Ln paquete escrito y releído.</numerusform>
            <numerusform>%Ln paquetes escritos y releídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 packages are written, and those are whole.</source>
        <translation>Se escribieron %1 de %2 paquetes, y están completos.</translation>
    </message>
    <message>
        <source>The rest was cancelled: nothing of it was issued. %1</source>
        <translation>El resto se canceló: no se emitió nada de ello. %1</translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation>Escribiendo los formularios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms are written.</source>
        <translation>
            <numerusform>%Ln formulario escrito.</numerusform>
            <numerusform>%Ln formularios escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Messages with the packages</source>
        <translation>Mensajes con los paquetes</translation>
    </message>
    <message>
        <source>Judges to write to</source>
        <translation>Jueces a quienes escribir</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>Revisando las propuestas</translation>
    </message>
    <message>
        <source>Look at the entries…</source>
        <translation>Ver las propuestas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments cannot be cleaned and are sent as they came.</source>
        <translation>
            <numerusform>%Ln archivo adjunto no se puede limpiar y se envía como llegó.</numerusform>
            <numerusform>%Ln archivos adjuntos no se pueden limpiar y se envían como llegaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln propuesta puede revelar quién la envió.</numerusform>
            <numerusform>%Ln propuestas pueden revelar quién las envió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, Blindness names them; after a correction these files can be written again.</source>
        <translation>El detalle está en Propuestas, Anonimato; tras una corrección se pueden escribir de nuevo estos archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons show who sent an entry and were left out.</source>
        <translation>
            <numerusform>%Ln motivo muestra quién envió una propuesta y se dejó fuera.</numerusform>
            <numerusform>%Ln motivos muestran quién envió una propuesta y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Spreadsheets and score sheets on paper for judges who cannot install the program</source>
        <translation>Hojas de cálculo y hojas de puntuación en papel para quienes no pueden instalar el programa</translation>
    </message>
    <message>
        <source>A folder for the score sheets</source>
        <translation>Una carpeta para las hojas de puntuación</translation>
    </message>
    <message>
        <source>Writing the score sheets</source>
        <translation>Escribiendo las hojas de puntuación</translation>
    </message>
    <message numerus="yes">
        <source>The score sheets of %Ln judges are written.</source>
        <translation>
            <numerusform>Las hojas de puntuación de %Ln juez/a están escritas.</numerusform>
            <numerusform>Las hojas de puntuación de %Ln jueces están escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have neither a text nor a file, so that judges read a title at most: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln propuesta no tiene texto ni archivo, así que los jueces solo leen, como mucho, un título: %1.</numerusform>
            <numerusform>%Ln propuestas no tienen texto ni archivo, así que los jueces solo leen, como mucho, un título: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have long answers that are kept privately, so that no judge reads them: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln propuesta tiene respuestas largas que se guardan como privadas, de modo que ningún juez las lee: %1.</numerusform>
            <numerusform>%Ln propuestas tienen respuestas largas que se guardan como privadas, de modo que ningún juez las lee: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no file, and names of files are kept with their private data: %1. Attach the files under Entries.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln propuesta no tiene archivos, y hay nombres de archivos guardados con sus datos privados: %1. Adjunte los archivos en Propuestas.</numerusform>
            <numerusform>%Ln propuestas no tienen archivos, y hay nombres de archivos guardados con sus datos privados: %1. Adjunte los archivos en Propuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SentList</name>
    <message>
        <source>Interim</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>I stop here</source>
        <translation>Termino aquí</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sin hora</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sheets</source>
        <extracomment>Kind of ballot · how many sheets</extracomment>
        <translation>
            <numerusform>%1 · %Ln hoja</numerusform>
            <numerusform>%1 · %Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Acuse de recibo %1</translation>
    </message>
    <message>
        <source>From another laptop: %1</source>
        <translation>Desde otro equipo: %1</translation>
    </message>
    <message>
        <source>Write it once more…</source>
        <translation>Escribirla una vez más…</translation>
    </message>
    <message>
        <source>Not written yet: it is in no file</source>
        <translation>Aún sin escribir: no está en ningún archivo</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Dígitos</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>As usual in the language: %1</source>
        <translation>Como es habitual en el idioma: %1</translation>
    </message>
    <message>
        <source>Always 0–9</source>
        <translation>Siempre 0–9</translation>
    </message>
    <message>
        <source>Codes, file names and receipts always have 0–9.</source>
        <translation>Los códigos, nombres de archivo y acuses de recibo llevan siempre 0–9.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetNotes</name>
    <message>
        <source>cannot judge</source>
        <translation>no puede evaluar</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>The text was corrected after you scored.</source>
        <translation>El texto se corrigió después de que usted puntuara.</translation>
    </message>
    <message>
        <source>Keep my scores</source>
        <translation>Conservar mis puntuaciones</translation>
    </message>
    <message>
        <source>For practice; it never counts.</source>
        <translation>Es de práctica; nunca cuenta.</translation>
    </message>
    <message>
        <source>%1: you %2, reference %3</source>
        <translation>%1: usted %2, referencia %3</translation>
    </message>
    <message>
        <source>You scored as the reference did.</source>
        <translation>Puntuó igual que la referencia.</translation>
    </message>
    <message>
        <source>How the reference scored it</source>
        <translation>La puntuación de referencia</translation>
    </message>
    <message>
        <source>Practice never counts.</source>
        <translation>La práctica nunca cuenta.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation>%1: %2 aquí, %3 allí</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else.</source>
        <translation>Otro equipo suyo dice algo distinto.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo de aquí</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Tomar lo del otro equipo</translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation>Tomar lo de %1</translation>
    </message>
    <message>
        <source>It has no reference scores to compare with.</source>
        <translation>No tiene puntuaciones de referencia con las que comparar.</translation>
    </message>
    <message>
        <source>Score every criterion; reference scores, if there are any, are shown then.</source>
        <translation>Puntúe todos los criterios; si hay puntuaciones de referencia, se muestran entonces.</translation>
    </message>
    <message>
        <source>Read it again and change what you like, then say that your scores stand.</source>
        <translation>Vuelva a leerlo, cambie lo que quiera y diga después que sus puntuaciones se mantienen.</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>puntuada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The sheet: %1 here, %2 there</source>
        <translation>La hoja: %1 aquí, %2 allí</translation>
    </message>
    <message>
        <source>For the committee, there: %1</source>
        <translation>Para el comité, allí: %1</translation>
    </message>
    <message>
        <source>For the entrant, there: %1</source>
        <translation>Para la persona participante, allí: %1</translation>
    </message>
    <message>
        <source>Nothing that you see differs.</source>
        <translation>Nada de lo que se ve es distinto.</translation>
    </message>
    <message>
        <source>This entry counts now; until now it was there to practise on.</source>
        <translation>Esta propuesta cuenta ahora; hasta ahora era para practicar.</translation>
    </message>
    <message>
        <source>What you tried goes into no ballot until you say that it is meant. Change what you like first.</source>
        <translation>Lo que probó no entra en ninguna boleta hasta que diga que va en serio. Cambie antes lo que quiera.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetPane</name>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflicto: %1</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>No puedo evaluar: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 scored</source>
        <translation>puntuados: %L1 de %L2</translation>
    </message>
    <message>
        <source>Only this criterion: %1</source>
        <translation>Solo este criterio: %1</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toda la propuesta</translation>
    </message>
    <message>
        <source>I step back from this entry</source>
        <translation>Me abstengo de evaluar esta propuesta</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Hoja de puntuación</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>No puedo evaluar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Goes to the next entry that is not done</source>
        <translation>Va a la siguiente propuesta pendiente</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Para el comité</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>¿Qué debería saber el comité?</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>Para la persona participante</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>¿Qué mejoraría la propuesta?</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>respondidos: %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetsDialog</name>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflicto de intereses</translation>
    </message>
    <message>
        <source>never assigned</source>
        <translation>nunca asignada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>asignación retirada</translation>
    </message>
    <message>
        <source>entry not in the round</source>
        <translation>propuesta fuera de la ronda</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>Sheets of %1</source>
        <translation>Hojas de %1</translation>
    </message>
    <message>
        <source>Score sheets of this entry</source>
        <translation>Hojas de esta propuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>no puede evaluar</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>llegó después del cierre</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez/a</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For the committee: %1</source>
        <translation>Para el comité: %1</translation>
    </message>
    <message>
        <source>For the entrant: %1</source>
        <translation>Para la persona participante: %1</translation>
    </message>
    <message>
        <source>Score sheets of this judge</source>
        <translation>Hojas de puntuación de este juez/a</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>has not come</source>
        <comment>a score sheet</comment>
        <translation>no ha llegado</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SignLegend</name>
    <message>
        <source>assigned, sheet here</source>
        <translation>asignada, con hoja</translation>
    </message>
    <message>
        <source>assigned, waiting</source>
        <translation>asignada, en espera</translation>
    </message>
    <message>
        <source>the plan adds it</source>
        <translation>el plan la añade</translation>
    </message>
    <message>
        <source>the plan takes it back</source>
        <translation>el plan la retira</translation>
    </message>
    <message>
        <source>does not read the language</source>
        <translation>no lee el idioma</translation>
    </message>
    <message>
        <source>other panel</source>
        <translation>otro panel</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>conflict, or gave no scores</source>
        <translation>conflicto, o sin puntuaciones</translation>
    </message>
    <message>
        <source>may be too close: nobody has decided</source>
        <translation>quizá demasiado cercanos: sin decidir</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SpreadBars</name>
    <message numerus="yes">
        <source>%1: %Ln times</source>
        <translation>
            <numerusform>%1: %Ln vez</numerusform>
            <numerusform>%1: %Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::StateDialog</name>
    <message>
        <source>In: it is judged</source>
        <translation>Admitida: se evalúa</translation>
    </message>
    <message>
        <source>Not eligible: it does not meet the conditions of the call</source>
        <translation>No elegible: no cumple las condiciones de la convocatoria</translation>
    </message>
    <message>
        <source>Duplicate: the same as another entry, which is judged</source>
        <translation>Duplicada: igual a otra propuesta, que se evalúa</translation>
    </message>
    <message>
        <source>Withdrawn: whoever sent it has taken it back</source>
        <translation>Retirada: quien la envió la ha retirado</translation>
    </message>
    <message>
        <source>Disqualified: it broke the rules</source>
        <translation>Descalificada: incumplió las reglas</translation>
    </message>
    <message>
        <source>Practice: judges warm up on it, it never counts</source>
        <translation>Práctica: sirve para ensayar y nunca cuenta</translation>
    </message>
    <message>
        <source>Waits for screening again</source>
        <translation>Vuelve a la preselección</translation>
    </message>
    <message>
        <source>State of entries</source>
        <translation>Estado de las propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>The code of the entry that is judged.</source>
        <translation>El código de la propuesta que se evalúa.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose or type. Equal reasons are counted together in the report.</source>
        <translation>Elija o escriba. En el informe, los motivos iguales se cuentan juntos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Say of which entry.</source>
        <translation>Diga de qué propuesta.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>A reference score is not on its scale.</source>
        <translation>Una puntuación de referencia no está en su escala.</translation>
    </message>
    <message>
        <source>What is not met</source>
        <translation>Qué no se cumple</translation>
    </message>
    <message>
        <source>The conditions of the call are written under Rules, Texts: one a line.</source>
        <translation>Las condiciones de la convocatoria se escriben en Reglas, Textos: una por línea.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::StepBar</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Steps</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>%1 · traducción automática</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1 · traducción</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Text of the entry, original</source>
        <translation>Texto de la propuesta, original</translation>
    </message>
    <message>
        <source>Text of the entry, translation</source>
        <translation>Texto de la propuesta, traducción</translation>
    </message>
    <message>
        <source>This text is very long. Part %1 of %2 is shown.</source>
        <translation>Este texto es muy largo. Se muestra la parte %1 de %2.</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Text of the entry: %1</source>
        <translation>Texto de la propuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</source>
        <translation>
            <numerusform>%Ln carácter de este texto no se puede ver o cambiaría el orden de lectura. Se omite o se muestra como �; avise a la coordinación si el texto no tiene sentido.</numerusform>
            <numerusform>%Ln caracteres de este texto no se pueden ver o cambiarían el orden de lectura. Se omiten o se muestran como �; avise a la coordinación si el texto no tiene sentido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsPane</name>
    <message>
        <source>Choose a text above to write it.</source>
        <translation>Elija arriba un texto para escribirlo.</translation>
    </message>
    <message>
        <source>%1 written in %2</source>
        <translation>%1 escrito en %2</translation>
    </message>
    <message>
        <source>Every language has what judges need.</source>
        <translation>Cada idioma tiene lo que el jurado necesita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>Falta %Ln texto en los idiomas que usa esta convocatoria.</numerusform>
            <numerusform>Faltan %Ln textos en los idiomas que usa esta convocatoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Solo lo que falta</translation>
    </message>
    <message>
        <source>Texts of the call</source>
        <translation>Textos de la convocatoria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TotalsStrip</name>
    <message>
        <source>no official score</source>
        <translation>sin puntuación oficial</translation>
    </message>
    <message>
        <source>official score %1</source>
        <translation>puntuación oficial %1</translation>
    </message>
    <message>
        <source>No sheet of it counts</source>
        <translation>Ninguna hoja suya cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, all at %1</source>
        <translation>
            <numerusform>%Ln juez, con %1</numerusform>
            <numerusform>%Ln jueces, todos con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, from %1 to %2</source>
        <translation>
            <numerusform>%Ln juez, de %1 a %2</numerusform>
            <numerusform>%Ln jueces, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>On a scale from %1 to %2: %3</source>
        <comment>ends; totals of the judges</comment>
        <translation>En una escala de %1 a %2: %3</translation>
    </message>
    <message>
        <source>Totals of the judges</source>
        <translation>Totales de los jueces</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingModel</name>
    <message>
        <source>scored</source>
        <translation>puntuada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>no puede evaluar</translation>
    </message>
    <message>
        <source>%1 is no score here: the scale is %2 in steps of %3. A × stands for cannot judge.</source>
        <translation>%1 no es una puntuación aquí: la escala es %2 en pasos de %3. Una × equivale a «no puede evaluar».</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waits for the other typing</source>
        <translation>espera la otra transcripción</translation>
    </message>
    <message>
        <source>typed differently</source>
        <translation>transcrita de forma distinta</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>incorporada</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>Para el comité</translation>
    </message>
    <message>
        <source>To the entrant</source>
        <translation>Para la persona participante</translation>
    </message>
    <message>
        <source>A sheet that is not scored has no scores: empty its fields, or say that it is scored.</source>
        <translation>Una hoja sin puntuar no lleva puntuaciones: vacíe sus campos o indique que está puntuada.</translation>
    </message>
    <message>
        <source>%1 is no answer here: 1 is pass, 0 is fail, 2 is unsure. A × stands for cannot judge.</source>
        <translation>%1 no es una respuesta aquí: 1 es «cumple», 0 es «no cumple», 2 es «duda». Una × equivale a «no puede evaluar».</translation>
    </message>
    <message>
        <source>two versions: see Forks</source>
        <translation>dos versiones: vea Versiones divergentes</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingPane</name>
    <message>
        <source>Whose sheets are typed</source>
        <translation>De quién son las hojas</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La primera persona</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una segunda persona</translation>
    </message>
    <message>
        <source>Who types</source>
        <translation>Quién transcribe</translation>
    </message>
    <message>
        <source>Check code of a sheet</source>
        <translation>Código de control de una hoja</translation>
    </message>
    <message>
        <source>Enter goes to the sheet that carries it</source>
        <translation>Intro lleva a la hoja que lo tiene</translation>
    </message>
    <message>
        <source>Scores as they stand on paper</source>
        <translation>Puntuaciones tal como están en papel</translation>
    </message>
    <message>
        <source>What was typed differently</source>
        <translation>Lo que se transcribió de forma distinta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Nobody scores on paper yet.</source>
        <translation>Nadie puntúa en papel todavía.</translation>
    </message>
    <message>
        <source>Once entries are assigned, print score sheets under Send out, Forms; what comes back is typed here.</source>
        <translation>Cuando las propuestas estén asignadas, imprima las hojas de puntuación en Enviar, Formularios; lo que vuelva se transcribe aquí.</translation>
    </message>
    <message>
        <source>Go to what differs</source>
        <translation>Ir a lo que difiere</translation>
    </message>
    <message>
        <source>Every field is kept as soon as it is typed.</source>
        <translation>Cada campo se guarda en cuanto se escribe.</translation>
    </message>
    <message>
        <source>No sheet of this judge carries the check code %1. Compare it with the paper, and the judge too.</source>
        <translation>Ninguna hoja de esta persona tiene el código de control %1. Compárelo con el papel y compruebe también de quién es la hoja.</translation>
    </message>
    <message>
        <source>All sheets of %1 are taken in</source>
        <translation>Todas las hojas de %1 están incorporadas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln sheets are taken in</source>
        <translation>
            <numerusform>%1: %L2 de %Ln hoja incorporada</numerusform>
            <numerusform>%1: %L2 de %Ln hojas incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were typed differently. The paper decides: correct the one that was wrong.</source>
        <translation>
            <numerusform>%Ln campo se transcribió de forma distinta. Decide el papel: corrija el que estaba mal.</numerusform>
            <numerusform>%Ln campos se transcribieron de forma distinta. Decide el papel: corrija los que estaban mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is typed twice, by two people. What both typed alike is taken in at once; until then it counts nowhere. Enter goes on from score to score, Tab to the comments as well; × stands for cannot judge, an empty field is not a zero.</source>
        <translation>Lo escrito en papel se transcribe dos veces, por dos personas. Lo que ambas transcriben igual se incorpora enseguida; hasta entonces no cuenta en ninguna parte. Intro pasa de puntuación en puntuación, Tab también a los comentarios; una × equivale a «no puede evaluar», un campo vacío no es un cero.</translation>
    </message>
    <message>
        <source>Until both have typed the change, the sheet that was taken in counts.</source>
        <translation>Hasta que ambas personas hayan transcrito el cambio, cuenta la hoja incorporada.</translation>
    </message>
    <message>
        <source>1 is pass, 0 is fail, 2 is unsure.</source>
        <translation>1 es «cumple», 0 es «no cumple», 2 es «duda».</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are left to read</source>
        <translation>
            <numerusform>Queda %Ln propuesta por leer</numerusform>
            <numerusform>Quedan %Ln propuestas por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for your reading</source>
        <translation>
            <numerusform>%Ln propuesta espera su lectura</numerusform>
            <numerusform>%Ln propuestas esperan su lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>You see no names and no scores of others. Score without a network, at your pace, and send one file in the end.</source>
        <translation>No verá nombres ni puntuaciones de otras personas. Puntúe sin conexión, a su ritmo, y envíe un solo archivo al final.</translation>
    </message>
    <message numerus="yes">
        <source>Practise with %Ln entries</source>
        <translation>
            <numerusform>Practicar con %Ln propuesta</numerusform>
            <numerusform>Practicar con %Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on scoring</source>
        <translation>Seguir puntuando</translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation>Empezar a puntuar</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>propuesta</numerusform>
            <numerusform>propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria, from %1 to %2</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>criterio, de %1 a %2</numerusform>
            <numerusform>criterios, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in a headline</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Qué se puntúa</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>I am the one invited</source>
        <translation>Soy la persona invitada</translation>
    </message>
    <message>
        <source>Declare your interests</source>
        <translation>Declare sus intereses</translation>
    </message>
    <message>
        <source>Is there a tie to anyone who may have entered? Names are not shown to you, so answer in general.</source>
        <translation>¿Tiene algún vínculo con alguien que pueda haber participado? Los nombres no se le muestran; responda en general.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop at every change. Close whenever you like.</source>
        <translation>Todo se guarda en este equipo con cada cambio. Cierre cuando quiera.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>All entries are read</source>
        <translation>Todas las propuestas están leídas</translation>
    </message>
    <message>
        <source>Judge %1. Your scores are signed with a key made on this laptop.</source>
        <translation>Juez/a %1. Sus puntuaciones se firman con una clave creada en este equipo.</translation>
    </message>
    <message>
        <source>Get used to the scales, and compare with reference scores if there are any. It never counts.</source>
        <translation>Familiarícese con las escalas y compare con las puntuaciones de referencia, si las hay. Nunca cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>criterio</numerusform>
            <numerusform>criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se comprueba</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>fecha límite: %1</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>of a check, below their number</comment>
        <translation>
            <numerusform>punto por comprobar</numerusform>
            <numerusform>puntos por comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for you to read</source>
        <translation>No le queda nada por leer</translation>
    </message>
    <message>
        <source>Your interests are declared as they stand.</source>
        <translation>Sus intereses quedan declarados tal como están.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhatIfCharts</name>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two methods</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhichDialog</name>
    <message>
        <source>Which one is it for?</source>
        <translation>¿Para cuál es?</translation>
    </message>
    <message>
        <source>%1 is on this computer more than once.</source>
        <translation>%1 está más de una vez en este equipo.</translation>
    </message>
    <message>
        <source>Only the one you choose gets it; what else is here stays as it is.</source>
        <translation>Solo lo recibe la que usted elija; lo demás queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhoDialog</name>
    <message>
        <source>Choose yourself</source>
        <translation>Elija quién es</translation>
    </message>
    <message>
        <source>I am judge %1</source>
        <translation>Soy juez/a %1</translation>
    </message>
    <message>
        <source>Who is judging?</source>
        <translation>¿Quién evalúa?</translation>
    </message>
    <message>
        <source>Each of you has scores of your own here. Open only yours.</source>
        <translation>Cada persona tiene aquí sus propias puntuaciones. Abra solo las suyas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Judge %1: open in another window</source>
        <translation>Juez/a %1: ya en otra ventana</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juez/a %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WritingDialog</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Lo que escribió aquí no está guardado.</translation>
    </message>
    <message>
        <source>Go back and save it, or throw it away. What is thrown away cannot be brought back.</source>
        <translation>Vuelva y guárdelo, o deséchelo. Lo desechado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharlo</translation>
    </message>
</context>
<context>
    <name>palmares::ui::numbers</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many: 9 of 15</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
</TS>
