<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New call…</source>
        <translation>新建征集(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>所有征集(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icons only at the side</source>
        <translation>侧栏仅显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>打分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复核(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>作品(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>评委(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>结果(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insight</source>
        <translation>分析(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys on this page</source>
        <translation>本页快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Palmares</source>
        <translation>关于 Palmares(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next entry to do</source>
        <translation>下一件待评作品(&amp;N)</translation>
    </message>
    <message>
        <source>Entry &amp;after this one</source>
        <translation>后一件作品(&amp;A)</translation>
    </message>
    <message>
        <source>Entry be&amp;fore this one</source>
        <translation>前一件作品(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ist of entries</source>
        <translation>作品列表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Come back &amp;to this entry</source>
        <translation>标记此作品稍后再看(&amp;T)</translation>
    </message>
    <message>
        <source>Cannot &amp;judge…</source>
        <translation>无法评审(&amp;J)…</translation>
    </message>
    <message>
        <source>C&amp;onflict…</source>
        <translation>利益冲突(&amp;O)…</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>写评语(&amp;M)</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>执行下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Try the sample call</source>
        <translation>试用示例征集(&amp;T)</translation>
    </message>
    <message>
        <source>Read &amp;in a rules file…</source>
        <translation>导入规则文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Write out the rules file…</source>
        <translation>导出规则文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy re&amp;minders…</source>
        <translation>复制提醒(&amp;M)…</translation>
    </message>
    <message>
        <source>Free&amp;ze the rules…</source>
        <translation>锁定规则(&amp;Z)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge judge</source>
        <translation>更换评委(&amp;G)</translation>
    </message>
    <message>
        <source>Files to &amp;send out</source>
        <translation>待发送的文件(&amp;S)</translation>
    </message>
    <message>
        <source>Files &amp;received</source>
        <translation>已收到的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Sheets in &amp;two versions</source>
        <translation>有两个版本的评分表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History of files</source>
        <translation>文件历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Take a file out of the count…</source>
        <translation>将文件移出计分(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the &amp;packages…</source>
        <translation>生成评审包(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the &amp;messages…</source>
        <translation>复制消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Write &amp;forms…</source>
        <translation>生成表单(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose files that came &amp;back…</source>
        <translation>选择收回的文件(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Merge the files</source>
        <translation>合并文件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>记录决定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Key and backups</source>
        <translation>密钥与备份(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>结束本轮(&amp;C)…</translation>
    </message>
    <message>
        <source>Fill the &amp;next round</source>
        <translation>将作品送入下一轮(&amp;N)</translation>
    </message>
    <message>
        <source>Official ranking or &amp;what if</source>
        <translation>正式排名或假设比较(&amp;W)</translation>
    </message>
    <message>
        <source>Take &amp;in a form…</source>
        <translation>导入表单(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import entries…</source>
        <translation>导入作品(&amp;I)…</translation>
    </message>
    <message>
        <source>T&amp;ype an entry…</source>
        <translation>录入作品(&amp;Y)…</translation>
    </message>
    <message>
        <source>Change the &amp;state of entries…</source>
        <translation>更改作品状态(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Let entries in</source>
        <translation>准予作品参评(&amp;L)</translation>
    </message>
    <message>
        <source>Import &amp;judges…</source>
        <translation>导入评委(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Add a judge…</source>
        <translation>添加评委(&amp;A)…</translation>
    </message>
    <message>
        <source>Enter a &amp;conflict of interest…</source>
        <translation>登记利益冲突(&amp;C)…</translation>
    </message>
    <message>
        <source>A judge &amp;drops out…</source>
        <translation>评委退出(&amp;D)…</translation>
    </message>
    <message>
        <source>Open file over the whole &amp;width</source>
        <translation>打开的文件占满整个宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Carry out the plan</source>
        <translation>执行方案(&amp;C)</translation>
    </message>
    <message>
        <source>Another &amp;plan</source>
        <translation>另一方案(&amp;P)</translation>
    </message>
    <message>
        <source>Start the &amp;meeting</source>
        <translation>开始会议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Decide about the entry…</source>
        <translation>对作品作出决定(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy the m&amp;inutes</source>
        <translation>复制会议纪要(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Write a table…</source>
        <translation>导出表格(&amp;W)…</translation>
    </message>
    <message>
        <source>Save my own cop&amp;y…</source>
        <translation>保存我的留存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write score &amp;sheets to print…</source>
        <translation>生成可打印的评分表(&amp;S)…</translation>
    </message>
    <message>
        <source>Write score sheets with &amp;texts to print…</source>
        <translation>生成附文本的可打印评分表(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;ype score sheets from paper</source>
        <translation>录入纸质评分表(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Watch an inbox folder…</source>
        <translation>监视收件文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of an entry…</source>
        <translation>清除作品的个人信息(&amp;P)…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of a judge…</source>
        <translation>清除评委的个人信息(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Try it out with made-up scores…</source>
        <translation>用虚构评分试运行(&amp;T)…</translation>
    </message>
    <message>
        <source>Dead&amp;line and contact…</source>
        <translation>截止日期与联系人(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Questions to answer</source>
        <translation>待答问题(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Advance</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln 件作品已进入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cut, for the committee to decide: %1</source>
        <translation>处于分数线，由委员会决定：%1</translation>
    </message>
    <message>
        <source>Taken out, as they have not come through: %1</source>
        <translation>因未晋级而移出：%1</translation>
    </message>
    <message>
        <source>Have not come through, and stay as they were judged already: %1</source>
        <translation>未晋级，但因已被评审而保留：%1</translation>
    </message>
    <message>
        <source>Have left since (withdrawn, disqualified or the like), and are not let in: %1</source>
        <translation>此后已离开（退出、取消资格等），不予进入：%1</translation>
    </message>
    <message>
        <source>Decided as declined or disqualified, and not let in: %1</source>
        <translation>已决定婉拒或取消资格，未列入：%1</translation>
    </message>
    <message>
        <source>Honoured by a decision, but not through by the rules: %1</source>
        <translation>经决定获得荣誉，但按规则未晋级：%1</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>No entry has a judge yet</source>
        <translation>尚未为任何作品分配评委</translation>
    </message>
    <message>
        <source>%1 entries will have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>%1 件作品将达到要求的评委数</translation>
    </message>
    <message>
        <source>%1 entries have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>%1 件作品已达到要求的评委数</translation>
    </message>
    <message numerus="yes">
        <source>Each entry will have %Ln judges</source>
        <translation>
            <numerusform>每件作品将有 %Ln 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each entry has %Ln judges</source>
        <translation>
            <numerusform>每件作品有 %Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry will have the judges it asks for</source>
        <translation>每件作品都将达到要求的评委数</translation>
    </message>
    <message>
        <source>Each entry has the judges it asks for</source>
        <translation>每件作品都已达到要求的评委数</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries for each judge</source>
        <translation>
            <numerusform>每位评委 %Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries for each judge</source>
        <comment>%1 is a range</comment>
        <translation>每位评委 %1 件作品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be carried out until this is solved.</source>
        <translation>此问题解决之前，无法执行方案。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments are added.</source>
        <translation>
            <numerusform>新增 %Ln 项分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments without a sheet are taken back.</source>
        <translation>
            <numerusform>取消 %Ln 项没有评分表的分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add: what is asked for stands already.</source>
        <translation>无需新增：所需分配均已存在。</translation>
    </message>
    <message>
        <source>All entries are joined by common judges, so that harsh and mild judges can be compared.</source>
        <translation>所有作品都通过共同的评委相连，因此可以比较评委的宽严。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a judge, an entry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assigned now; the plan takes it back. No sheet has come.</source>
        <translation>目前已分配；方案将取消此项分配。尚未收到评分表。</translation>
    </message>
    <message>
        <source>The plan assigns it again: it was taken back before.</source>
        <translation>方案将重新分配：此前曾取消分配。</translation>
    </message>
    <message>
        <source>The plan assigns it.</source>
        <translation>方案将新增此项分配。</translation>
    </message>
    <message>
        <source>Assigned, and judged: the sheet counts.</source>
        <translation>已分配，已评审：评分表计入。</translation>
    </message>
    <message>
        <source>Assigned, and a sheet has come that does not count.</source>
        <translation>已分配，收到的评分表不计入。</translation>
    </message>
    <message>
        <source>Assigned; no sheet has come yet.</source>
        <translation>已分配，尚未收到评分表。</translation>
    </message>
    <message>
        <source>Was assigned, and taken back.</source>
        <translation>曾分配，后取消。</translation>
    </message>
    <message>
        <source>Not assigned. The judge may judge it.</source>
        <translation>未分配。该评委可以评审。</translation>
    </message>
    <message>
        <source>Not assigned.</source>
        <translation>未分配。</translation>
    </message>
    <message>
        <source>The judge has no seat in this round.</source>
        <translation>该评委不在本轮评审小组中。</translation>
    </message>
    <message>
        <source>The judge&apos;s panel does not judge this division.</source>
        <translation>该评委所在的评审小组不评审此组别。</translation>
    </message>
    <message>
        <source>A conflict of interest is noted that nobody has decided yet.</source>
        <translation>有一项利益冲突尚待决定。</translation>
    </message>
    <message>
        <source>A conflict of interest is confirmed.</source>
        <translation>利益冲突已确认。</translation>
    </message>
    <message>
        <source>The entry is in %1; the judge reads %2.</source>
        <translation>作品语言为%1；该评委能阅读%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after the plan</source>
        <translation>
            <numerusform>方案执行后 %Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>entries</comment>
        <translation>
            <numerusform>现有 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a sheet</source>
        <translation>
            <numerusform>%Ln 件已有评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>能阅读%1</translation>
    </message>
    <message>
        <source>no seat in this round</source>
        <translation>不在本轮评审小组中</translation>
    </message>
    <message>
        <source>dropped out, gets nothing new</source>
        <translation>已退出，不再分配</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <comment>%1 is &apos;3 of 4&apos;</comment>
        <translation>%1 位评委</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&apos;3 of 4 judges&apos;, their codes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>评委编号</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>阅读语言</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>With a sheet</source>
        <translation>有评分表</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>不在任何评审小组</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>已退出</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %Ln judges instead of %2.</source>
        <translation>
            <numerusform>%1 只有 %Ln 位评委，而非 %2 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries get fewer judges than asked for: %1</source>
        <translation>
            <numerusform>%Ln 件作品的评委少于要求：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries fall into %Ln groups that no judge joins.</source>
        <translation>
            <numerusform>作品分成 %Ln 组，各组之间没有共同的评委。</numerusform>
        </translation>
    </message>
    <message>
        <source>Harsh and mild judges cannot be compared across them. One more judge per entry helps most.</source>
        <translation>各组之间无法比较评委的宽严。每件作品多一位评委最有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new assignments are in a language that the judge does not read.</source>
        <translation>
            <numerusform>有 %Ln 项新分配，评委不能阅读作品的语言。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add judges who read it, or translations of the entries.</source>
        <translation>请增加能阅读该语言的评委，或添加作品译文。</translation>
    </message>
    <message>
        <source>More than the limit already: %1</source>
        <comment>codes of judges</comment>
        <translation>已超过上限：%1</translation>
    </message>
    <message>
        <source>What is judged already is never taken back.</source>
        <translation>已评审的分配不会取消。</translation>
    </message>
    <message>
        <source>Judged in spite of a conflict: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>存在利益冲突却已评审：%1</translation>
    </message>
    <message>
        <source>These sheets count for nothing once the conflict is confirmed.</source>
        <translation>冲突一经确认，这些评分表即不计入。</translation>
    </message>
    <message>
        <source>Judged outside of the panel: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>在评审小组之外评审：%1</translation>
    </message>
    <message>
        <source>Without any entry: %1</source>
        <comment>codes of judges</comment>
        <translation>未分到作品：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, which %Ln judges read.</source>
        <comment>an entry, a language</comment>
        <translation>
            <numerusform>%1 的语言为%2，能阅读的评委有 %Ln 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart by a conflict of interest: %1.</source>
        <comment>codes of judges</comment>
        <translation>因利益冲突不能评审：%1。</translation>
    </message>
    <message>
        <source>At the limit already: %1.</source>
        <comment>codes of judges</comment>
        <translation>已达上限：%1。</translation>
    </message>
    <message>
        <source>Nobody is left in the panel who could judge %1.</source>
        <comment>codes of entries</comment>
        <translation>评审小组中已无人可评审 %1。</translation>
    </message>
    <message>
        <source>There are not enough judges for %1.</source>
        <comment>code of an entry</comment>
        <translation>%1 的评委不足。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the judges who may judge them have room for %Ln of %2 judgings.</source>
        <comment>codes of entries</comment>
        <translation>
            <numerusform>%1：可评审的评委只能承担 %2 次评审中的 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>the limit for each judge</source>
        <translation>每位评委的上限</translation>
    </message>
    <message>
        <source>languages that a judge does not read</source>
        <translation>评委不能阅读的语言</translation>
    </message>
    <message>
        <source>conflicts of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings find no judge, so there is no plan.</source>
        <translation>
            <numerusform>有 %Ln 次评审找不到评委，因此没有方案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer judges, raise the limit, or add judges.</source>
        <translation>请减少每件作品的评委数、提高上限，或增加评委。</translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1</source>
        <comment>codes of entries</comment>
        <translation>评委不足，无法排名：%1</translation>
    </message>
    <message>
        <source>The rules ask for more judges before an entry counts.</source>
        <translation>按规则，作品须有更多评委才能计入。</translation>
    </message>
    <message>
        <source>Whoever was brought back is asked again from now on.</source>
        <translation>重新参与的评委从现在起会再次分到作品。</translation>
    </message>
    <message>
        <source>Each entry needs one judge of every stratum; those missing are of: %1.</source>
        <comment>strata</comment>
        <translation>每件作品需要每个分层各一位评委；缺少的分层：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries go without a group of judges of which they were to have one: %1</source>
        <translation>
            <numerusform>%Ln 件作品缺少本应有的某一分层的评委：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned, and answered without scores that count: somebody else can be asked.</source>
        <translation>已分配，但答复中没有可计入的评分：可以另请他人。</translation>
    </message>
    <message>
        <source>Assigned, and asked no more: somebody else can be asked.</source>
        <translation>已分配，但不再要求评审：可以另请他人。</translation>
    </message>
    <message>
        <source>Both may be too close, by what they have said of themselves: nobody has decided yet.</source>
        <translation>按双方自己填写的信息，两者可能关系过近：尚无人作出判断。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings may be by somebody who is too close: %1</source>
        <translation>
            <numerusform>%Ln 次评审的评委可能与作品关系过近：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Judges, under Conflicts, whether they are: the plan goes around what is confirmed.</source>
        <translation>请在“评委”页的“冲突”中作出判断：方案会避开已确认的冲突。</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Consent to publish</source>
        <translation>同意发表</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian</source>
        <translation>家长或监护人同意</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>作品类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年龄组</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Picture %L1</source>
        <translation>图片 %L1</translation>
    </message>
    <message>
        <source>Film %L1</source>
        <translation>视频 %L1</translation>
    </message>
    <message>
        <source>Sound %L1</source>
        <translation>音频 %L1</translation>
    </message>
    <message>
        <source>Document %L1</source>
        <translation>文档 %L1</translation>
    </message>
    <message>
        <source>File %L1</source>
        <translation>文件 %L1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>in all</source>
        <extracomment>What a sheet of a check says about an entry, over all its items</extracomment>
        <translation>总体</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>按此评分尺度，分数越低越好。</translation>
    </message>
    <message>
        <source>Asked only of entries in: %1.</source>
        <translation>仅对以下组别的作品提问：%1。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
</context>
<context>
    <name>Came</name>
    <message>
        <source>the deadline is over</source>
        <translation>已过截止日期</translation>
    </message>
    <message>
        <source>ahead of an even pace</source>
        <translation>快于均匀进度</translation>
    </message>
    <message>
        <source>behind an even pace</source>
        <translation>慢于均匀进度</translation>
    </message>
    <message>
        <source>Sheets that have come</source>
        <translation>已收到的评分表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 so far</source>
        <comment>a day and two counts</comment>
        <translation>%1：收到 %2，累计 %3</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>所要求的评分表已全部收到</translation>
    </message>
    <message>
        <source>%1 sheets have come, %2</source>
        <comment>311 of 396; ahead of an even pace</comment>
        <translation>已收到 %1 份评分表，%2</translation>
    </message>
    <message>
        <source>%1 sheets have come</source>
        <comment>311 of 396</comment>
        <translation>已收到 %1 份评分表</translation>
    </message>
    <message>
        <source>Sheets since %1, day by day, by the clock of the office</source>
        <comment>a day</comment>
        <translation>自%1起逐日的评分表，以办公室时钟为准</translation>
    </message>
    <message numerus="yes">
        <source>asked for: %Ln sheets</source>
        <translation>
            <numerusform>要求：%Ln 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>for the entry “%1”</source>
        <translation>作品“%1”</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>委员会代表</translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were judged</source>
        <translation>
            <numerusform>从 %Ln 件参评作品中选出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were checked</source>
        <translation>
            <numerusform>从 %Ln 件经审查的作品中选出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln entries that were judged</source>
        <translation>
            <numerusform>%Ln 件参评作品之一</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The judge&apos;s code.</source>
        <translation>评委编号。</translation>
    </message>
    <message>
        <source>What was scored; see the criteria.</source>
        <translation>评分的对象；见评审标准。</translation>
    </message>
    <message>
        <source>The number that was given; empty where there is none, never 0.</source>
        <translation>给出的分数；没有分数时为空，绝不写成 0。</translation>
    </message>
    <message>
        <source>The panel of the judge in this round.</source>
        <translation>评委在本轮所属的评审小组。</translation>
    </message>
    <message>
        <source>The part of the panel that the judge stands for.</source>
        <translation>评委在评审小组中所代表的分层。</translation>
    </message>
    <message>
        <source>Why there is no number.</source>
        <translation>没有分数的原因。</translation>
    </message>
    <message>
        <source>The round in which it was scored.</source>
        <translation>评分所在的轮次。</translation>
    </message>
    <message>
        <source>The place in the division; entries that are level share it.</source>
        <translation>在组别中的名次；得分相同的作品名次并列。</translation>
    </message>
    <message>
        <source>The same value as it is shown.</source>
        <translation>同一数值的显示形式。</translation>
    </message>
    <message>
        <source>The band of the value, where the rules have bands.</source>
        <translation>该数值所属的档次（规则设有档次时）。</translation>
    </message>
    <message>
        <source>On which side of the cut the entry is.</source>
        <translation>作品在分数线的哪一侧。</translation>
    </message>
    <message>
        <source>How many sheets with a total the entry has.</source>
        <translation>该作品有多少份带总分的评分表。</translation>
    </message>
    <message>
        <source>The mean of these totals.</source>
        <translation>这些总分的平均值。</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>这些总分的标准差。</translation>
    </message>
    <message>
        <source>Ranked, or why the entry has no rank.</source>
        <translation>已排名，或没有名次的原因。</translation>
    </message>
    <message>
        <source>What is missing for a rank.</source>
        <translation>取得名次所缺少的条件。</translation>
    </message>
    <message>
        <source>Whether the round was closed when the table was written.</source>
        <translation>写出本表时该轮次是否已结束。</translation>
    </message>
    <message>
        <source>Names the rules of the round.</source>
        <translation>标识本轮的规则。</translation>
    </message>
    <message>
        <source>Equal for everybody who has the same result.</source>
        <translation>结果相同者，此值相同。</translation>
    </message>
    <message>
        <source>The state of the entry in the round that is named.</source>
        <translation>作品在所指轮次的状态。</translation>
    </message>
    <message>
        <source>The languages that the judge reads.</source>
        <translation>评委能阅读的语言。</translation>
    </message>
    <message>
        <source>The panel of the judge in the round that is named.</source>
        <translation>评委在所指轮次所属的评审小组。</translation>
    </message>
    <message>
        <source>The part of that panel that the judge stands for.</source>
        <translation>评委在该评审小组中所代表的分层。</translation>
    </message>
    <message>
        <source>The code of the entry.</source>
        <translation>作品编号。</translation>
    </message>
    <message>
        <source>The title of the entry.</source>
        <translation>作品标题。</translation>
    </message>
    <message>
        <source>The division in which the entry ranks.</source>
        <translation>作品参与排名的组别。</translation>
    </message>
    <message>
        <source>The value that decides, as a number; rounded if it never ends.</source>
        <translation>决定排名的数值，以小数表示；无限小数会舍入。</translation>
    </message>
    <message>
        <source>The same value exactly, numerator÷denominator.</source>
        <translation>同一数值的精确形式：分子÷分母。</translation>
    </message>
    <message>
        <source>The round in which it was written.</source>
        <translation>撰写评语的轮次。</translation>
    </message>
    <message>
        <source>Whether the sheet counts, else why not; of a sheet in two versions each has a row.</source>
        <translation>评分表是否计入，若不计入则说明原因；有两个版本的评分表各占一行。</translation>
    </message>
    <message>
        <source>What the judge wrote for the entrant.</source>
        <translation>评委写给参赛者的评语。</translation>
    </message>
    <message>
        <source>What the judge wrote for the committee, and in a check the reasons; it stays with the committee.</source>
        <translation>评委写给委员会的评语，在审查轮次中为理由；仅供委员会内部使用。</translation>
    </message>
    <message>
        <source>The judge&apos;s name.</source>
        <translation>评委姓名。</translation>
    </message>
    <message>
        <source>What a person said who left the sheet out of the count.</source>
        <translation>决定不计入该评分表的人所说明的理由。</translation>
    </message>
    <message>
        <source>Of panels side by side: the place in the panel that is named.</source>
        <translation>评审组并列时：在所指评审组内的名次。</translation>
    </message>
    <message>
        <source>Of panels side by side: the value in the panel that is named.</source>
        <translation>评审组并列时：在所指评审组内的数值。</translation>
    </message>
    <message>
        <source>A stage of the way of the entries, or why some left it.</source>
        <translation>作品流程中的阶段，或离开流程的原因。</translation>
    </message>
    <message>
        <source>The round to which the stage belongs.</source>
        <translation>该阶段所属的轮次。</translation>
    </message>
    <message>
        <source>How many entries.</source>
        <translation>作品数量。</translation>
    </message>
    <message>
        <source>How many the call received, the whole of every share.</source>
        <translation>征集收到的总数，即所有占比的总体。</translation>
    </message>
    <message>
        <source>The state of the entry in the present round; of a closed one, as it was closed. Who did not come through an earlier round is ineligible in this one: see the states by round.</source>
        <translation>作品在当前轮次中的状态；轮次已结束的，为结束时的状态。未从先前轮次晋级的作品在本轮中记为不符合条件：请看各轮的状态。</translation>
    </message>
    <message>
        <source>Why they were not eligible: the code or the condition that was ticked, else the words of who screened; of a check the item that they failed; of those that left after a close their state. An entry with several reasons is counted under each.</source>
        <translation>不符合条件的原因：勾选的代码或条件，否则为审查人的原话；审查轮次则为未通过的项目；结束后离开的作品则为其状态。有多个原因的作品在每个原因下各计一次。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made the call {call} in {folder}</source>
        <translation>已在 {folder} 建立征集 {call}</translation>
    </message>
    <message>
        <source>Next: look at its rules (call rules {call}), import entries and judges, then freeze the first round.</source>
        <translation>下一步：查看规则（call rules {call}），导入作品和评委，然后锁定第一轮。</translation>
    </message>
    <message>
        <source>No calls yet: make one with call new, or open a package you were sent with open FILE.</source>
        <translation>还没有征集：用 call new 新建，或用 open FILE 打开收到的评审包。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In</source>
        <translation>参评</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>应交评分表</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>计入的评分表</translation>
    </message>
    <message>
        <source>office</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>judge {judge}</source>
        <translation>评委 {judge}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>合议</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}</source>
        <translation>征集 {call}，{entries}，{judges}</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}, without its key: read only</source>
        <translation>征集 {call}，{entries}，{judges}，无密钥：只读</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Set digest {digest}</source>
        <translation>记录集摘要 {digest}</translation>
    </message>
    <message>
        <source>The rules of {call} are set.</source>
        <translation>{call} 的规则已设定。</translation>
    </message>
    <message>
        <source>The texts are set.</source>
        <translation>文本已设定。</translation>
    </message>
    <message>
        <source>Round {round} is frozen. Form {form}…, rules {rules}…</source>
        <translation>轮次 {round} 已锁定。表单 {form}…，规则 {rules}…</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>{name} 已设定。</translation>
    </message>
    <message>
        <source>Making the call “{about}”</source>
        <translation>正在建立征集“{about}”</translation>
    </message>
    <message>
        <source>Bringing in the entries</source>
        <translation>正在导入作品</translation>
    </message>
    <message>
        <source>Bringing in the judges</source>
        <translation>正在导入评委</translation>
    </message>
    <message>
        <source>Screening the entries</source>
        <translation>正在初筛作品</translation>
    </message>
    <message>
        <source>Freezing the rules of round {about}</source>
        <translation>正在锁定轮次 {about} 的规则</translation>
    </message>
    <message>
        <source>Deciding who judges what</source>
        <translation>正在确定评审分配</translation>
    </message>
    <message>
        <source>Writing one package per judge</source>
        <translation>正在为每位评委写入评审包</translation>
    </message>
    <message>
        <source>{about} opens the package at home, scores, and writes a ballot</source>
        <translation>{about} 打开评审包、打分并写入评分文件</translation>
    </message>
    <message numerus="yes">
        <source>Merging %n ballots</source>
        <translation>
            <numerusform>正在合并 %n 份评分文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing round {about}</source>
        <translation>正在结束轮次 {about}</translation>
    </message>
    <message>
        <source>Done in {seconds} s: {packages}, {ballots}, {sheets}.</source>
        <translation>完成，用时 {seconds} 秒：{packages}，{ballots}，{sheets}。</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n 个评审包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n 份评分文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie in {folder}</source>
        <translation>文件位于 {folder}</translation>
    </message>
    <message>
        <source>Go on with: palmares-cli --home {home} call show {call}</source>
        <translation>接下来：palmares-cli --home {home} call show {call}</translation>
    </message>
    <message>
        <source>package</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>评分文件</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>活动归档文件</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥文件</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n 条较新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n 条有两个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n 条较旧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n 条已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside before</source>
        <translation>
            <numerusform>%n 条此前已搁置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a revoked laptop</source>
        <translation>
            <numerusform>%n 条来自已撤销的设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed by nobody known here</source>
        <translation>
            <numerusform>%n 条由此处未知的签名者签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <translation>
            <numerusform>%n 条来自更新的版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the close</source>
        <translation>
            <numerusform>%n 条在结束之后到达</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>would be merged</source>
        <translation>将合并</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>already imported, nothing changed</source>
        <translation>此前已导入，没有任何改变</translation>
    </message>
    <message>
        <source>not merged: signed by nobody known here</source>
        <translation>未合并：由此处未知的签名者签名</translation>
    </message>
    <message>
        <source>refused: {code}</source>
        <translation>已拒绝：{code}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts or files are to be erased here, as the coordinator asked.</source>
        <translation>
            <numerusform>应协调员要求，此处将清除 %n 项文本或文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>{files} merged, {again} known before, {refused} refused; {records}.</source>
        <translation>已合并 {files}，此前已有 {again} 个，已拒绝 {refused} 个；{records}。</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n 条新记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n 篇文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n 份清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed acts</source>
        <translation>
            <numerusform>%n 项签名操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows.</source>
        <translation>
            <numerusform>{file}：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: keep it with the office.</source>
        <translation>其中含有人名：请仅由主办方保管。</translation>
    </message>
    <message>
        <source>(none stands)</source>
        <translation>（均未采用）</translation>
    </message>
    <message>
        <source>{slot}   (stands in the way of closing {rounds})</source>
        <translation>{slot}   （妨碍结束 {rounds}）</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>when, as claimed</source>
        <translation>自报时间</translation>
    </message>
    <message>
        <source>Nothing is there in two versions.</source>
        <translation>没有任何内容存在两个版本。</translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID, or that none does with --exclude.</source>
        <translation>用 resolve {call} SLOT --use ID 指定采用的版本，或用 --exclude 表示均不采用。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets decided for this laptop.</source>
        <translation>
            <numerusform>已为此设备裁定 %n 份评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions by this laptop itself: see forks {call}</source>
        <translation>
            <numerusform>%n 份评分表有两个版本，均出自此设备：见 forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot} is decided.</source>
        <translation>{slot} 已裁定。</translation>
    </message>
    <message>
        <source>{slot} does not count.</source>
        <translation>{slot} 不计入。</translation>
    </message>
    <message>
        <source>Recorded: {finding} {answer}.</source>
        <translation>已记录：{finding} {answer}。</translation>
    </message>
    <message numerus="yes">
        <source>%n records brought back.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records set aside; what they had replaced stands again.</source>
        <translation>
            <numerusform>已搁置 %n 条记录；被其取代的内容重新生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>没有待核查事项。</translation>
    </message>
    <message>
        <source>Everything has its answer.</source>
        <translation>所有事项均已答复。</translation>
    </message>
    <message>
        <source>{file}: {records}, {texts}, {files}, read back and found whole.</source>
        <translation>{file}：{records}，{texts}，{files}，已读回并确认完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n private texts left out.</source>
        <translation>
            <numerusform>未包含 %n 篇非公开文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds entrants&apos; names and addresses: send it only to coordinators. The key travels apart, with keys backup.</source>
        <translation>其中含有参赛者的姓名和地址：只能发送给协调员。密钥须另行传送，用 keys backup。</translation>
    </message>
    <message>
        <source>{title} ({call}) is here: {records}.</source>
        <translation>{title}（{call}）已在此处：{records}。</translation>
    </message>
    <message>
        <source>Its key is not: you can read, check and export it. To change it, restore the key with keys restore.</source>
        <translation>密钥不在此处：可以阅读、检查和导出。如需更改，请用 keys restore 恢复密钥。</translation>
    </message>
    <message>
        <source>Says of itself (unchecked): {hint}</source>
        <translation>自述（未经核实）：{hint}</translation>
    </message>
    <message>
        <source>A call key under a password; it can only be opened with that.</source>
        <translation>受密码保护的征集密钥；只能用该密码打开。</translation>
    </message>
    <message>
        <source>{records}:</source>
        <translation>{records}：</translation>
    </message>
    <message>
        <source>{records} of {call}:</source>
        <translation>{call} 的 {records}：</translation>
    </message>
    <message>
        <source>{texts} ({textBytes}), {files} ({fileBytes})</source>
        <translation>{texts}（共 {textBytes}），{files}（共 {fileBytes}）</translation>
    </message>
    <message numerus="yes">
        <source>Update to see %n records of a newer version.</source>
        <translation>
            <numerusform>更新程序后可查看 %n 条来自更新版本的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts, lists or files are named by nothing in it and would be left out.</source>
        <translation>
            <numerusform>有 %n 项文本、清单或文件未被任何内容引用，将不包含在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}: {kind}, {sheets}, receipt {receipt}</source>
        <translation>轮次 {round}：{kind}，{sheets}，回执 {receipt}</translation>
    </message>
    <message>
        <source>{file}: a {kind}, {bytes}</source>
        <translation>{file}：这是{kind}，{bytes}</translation>
    </message>
    <message>
        <source>{file}: claims to be a {kind}, {bytes}</source>
        <translation>{file}：自称为{kind}，{bytes}</translation>
    </message>
    <message>
        <source>Hash {hash}</source>
        <translation>哈希值 {hash}</translation>
    </message>
    <message>
        <source>Call {call}</source>
        <translation>征集 {call}</translation>
    </message>
    <message>
        <source>Verdict: every check passed. Nothing was imported.</source>
        <translation>结论：全部检查通过。未导入任何内容。</translation>
    </message>
    <message>
        <source>Verified: every check passed.</source>
        <translation>验证通过：全部检查通过。</translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation>未通过验证。</translation>
    </message>
    <message>
        <source>{call}: {records}, {acts}, {lists}, {texts}, {files} read again from the disk.</source>
        <translation>{call}：已从磁盘重新读取 {records}，{acts}，{lists}，{texts}，{files}。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here (withheld, erased, or never sent).</source>
        <translation>
            <numerusform>%n 个文件不在此处（未提供、已清除或从未发送）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: everything is as it was signed.</source>
        <translation>验证通过：一切与签名时一致。</translation>
    </message>
    <message>
        <source>Files opened or merged here:</source>
        <translation>在此打开或合并的文件：</translation>
    </message>
    <message>
        <source>When (as claimed)</source>
        <translation>自报时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处现有</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>an earlier close</source>
        <translation>此前的一次结束</translation>
    </message>
    <message>
        <source>Round {round} ({state}): not as it was closed</source>
        <translation>轮次 {round}（{state}）：与结束时不一致</translation>
    </message>
    <message>
        <source>Round {round} ({state}): result digest {digest}</source>
        <translation>轮次 {round}（{state}）：结果摘要 {digest}</translation>
    </message>
    <message>
        <source>Do not send the key file to judges.</source>
        <translation>不要把密钥文件发送给评委。</translation>
    </message>
    <message>
        <source>This file was opened here before; nothing changed.</source>
        <translation>此文件此前已在此打开，没有任何改变。</translation>
    </message>
    <message numerus="yes">
        <source>Welcome: you judge %n entries of {call} as {judge}.</source>
        <translation>
            <numerusform>欢迎：您以 {judge} 的身份评审 {call} 的 %n 件作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to your work on {call} as {judge}: {new}, {all} in all. What you have scored is still there.</source>
        <translation>已加入您以 {judge} 身份对 {call} 的评审：{new}，共 {all} 件。已有评分均保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n 件新作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: score {call} ENTRY criterion=value … --as {judge}, then ballot.</source>
        <translation>下一步：score {call} ENTRY criterion=value … --as {judge}，然后 ballot。</translation>
    </message>
    <message>
        <source>Saved {entry}.</source>
        <translation>已保存 {entry}。</translation>
    </message>
    <message numerus="yes">
        <source>Saved the scores of %n entries.</source>
        <translation>
            <numerusform>已保存 %n 件作品的评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n rows need a look.</source>
        <translation>
            <numerusform>未保存任何内容：有 %n 行需要核查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {file} and read it back: {sheets}, {new} new or changed.</source>
        <translation>已写入 {file} 并读回核对：{sheets}，其中新增或更改 {new} 份。</translation>
    </message>
    <message>
        <source>Without a complete sheet: {entries}</source>
        <translation>评分表未完成的作品：{entries}</translation>
    </message>
    <message>
        <source>Receipt {receipt}. Send the file to the coordinator; scores can still change and be sent again while the round is open.</source>
        <translation>回执 {receipt}。请把文件发送给协调员；本轮结束之前，仍可更改评分并再次发送。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>未打分</translation>
    </message>
    <message>
        <source>partly scored</source>
        <translation>部分打分</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>已回避</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>differs on another laptop (--seen)</source>
        <translation>与另一台设备不同（--seen）</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The key of {call} is in {file}.</source>
        <translation>{call} 的密钥在 {file} 中。</translation>
    </message>
    <message>
        <source>Its password, shown this once: {password}</source>
        <translation>其密码仅显示这一次：{password}</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the file. Whoever has both can act as the office of the call.</source>
        <translation>请抄下并与文件分开保管。同时持有两者的人可以代行此征集主办方的职权。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>The key of {call} was here already.</source>
        <translation>{call} 的密钥此前已在此处。</translation>
    </message>
    <message>
        <source>The key of {call} is here now.</source>
        <translation>{call} 的密钥现已在此处。</translation>
    </message>
    <message>
        <source>The call itself is not: import a bundle of it with call import.</source>
        <translation>征集本身不在此处：用 call import 导入其活动归档文件。</translation>
    </message>
    <message>
        <source>call {id}</source>
        <translation>征集 {id}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>{item} pass/fail/unsure</source>
        <translation>{item} 通过/不通过/不确定</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>不在参评范围内</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Round {round}, a check, {state}</source>
        <translation>轮次 {round}，审查，{state}</translation>
    </message>
    <message>
        <source>{title} · round {round} · {state}</source>
        <translation>{title} · 轮次 {round} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions and do not count: see forks {call}</source>
        <translation>
            <numerusform>%n 份评分表有两个版本，不计入：见 forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules {id}</source>
        <translation>规则 {id}</translation>
    </message>
    <message>
        <source>Result digest {digest}</source>
        <translation>结果摘要 {digest}</translation>
    </message>
    <message>
        <source>Round {round} is closed. Result digest {digest}</source>
        <translation>轮次 {round} 已结束。结果摘要 {digest}</translation>
    </message>
    <message>
        <source>Recorded: {entry} {outcome}.</source>
        <translation>已记录：{entry} {outcome}。</translation>
    </message>
    <message>
        <source>Nothing was imported: of {rows}, {problems}.</source>
        <translation>未导入任何内容：共 {rows}，{problems}。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems need a look</source>
        <translation>
            <numerusform>%n 处问题需要核查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {count}.</source>
        <translation>已导入 {count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they are here already (--again imports them once more).</source>
        <translation>
            <numerusform>有 %n 行未导入：此处已有（用 --again 再次导入）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation>将导入 {count}；没有任何改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments.</source>
        <translation>
            <numerusform>%n 个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as coded attributes of the entrants, never shown to judges: {names}.</source>
        <translation>作为参赛者的编码属性保存，不会向评委显示：{names}。</translation>
    </message>
    <message>
        <source>No entries yet: import a table with entries import {call} FILE.csv</source>
        <translation>还没有作品：用 entries import {call} FILE.csv 导入表格</translation>
    </message>
    <message>
        <source>No judges yet: import a table with judges import {call} FILE.csv</source>
        <translation>还没有评委：用 judges import {call} FILE.csv 导入表格</translation>
    </message>
    <message>
        <source>{entry} is in.</source>
        <translation>{entry} 已参评。</translation>
    </message>
    <message>
        <source>{entry} is not eligible.</source>
        <translation>{entry} 不符合资格。</translation>
    </message>
    <message>
        <source>{entry} is corrected.</source>
        <translation>{entry} 已更正。</translation>
    </message>
    <message>
        <source>{entry} is withdrawn.</source>
        <translation>{entry} 已退出。</translation>
    </message>
    <message>
        <source>{entry} is in again.</source>
        <translation>{entry} 重新参评。</translation>
    </message>
    <message>
        <source>{entry} is disqualified.</source>
        <translation>{entry} 已取消资格。</translation>
    </message>
    <message>
        <source>{entry} is marked as a duplicate.</source>
        <translation>{entry} 已标为重复。</translation>
    </message>
    <message>
        <source>{entry} is a practice entry.</source>
        <translation>{entry} 是练习作品。</translation>
    </message>
    <message>
        <source>The conflict of {judge} with {entry} is {state}.</source>
        <translation>{judge} 与 {entry} 的利益冲突：{state}。</translation>
    </message>
    <message>
        <source>Laptop {device} is confirmed.</source>
        <translation>设备 {device} 已确认。</translation>
    </message>
    <message>
        <source>Laptop {device} is revoked; what had counted still does.</source>
        <translation>设备 {device} 已撤销；此前计入的仍然计入。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>凭邀请</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings</source>
        <translation>
            <numerusform>%n 人次评审</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>  places lost to conflicts {conflicts}, to languages {languages}, to the load limit {load}</source>
        <translation>  减少的名额：利益冲突 {conflicts}，语言 {languages}，工作量上限 {load}</translation>
    </message>
    <message>
        <source>{on}, {off} off; loads from {low} to {high}; {mismatches}; seed {seed}.</source>
        <translation>{on}，取消 {off} 项；工作量 {low} 至 {high}；{mismatches}；随机种子 {seed}。</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments on</source>
        <translation>
            <numerusform>分配 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language mismatches</source>
        <translation>
            <numerusform>%n 处语言不匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges and entries of a panel fall into {n} parts that share nobody: their scores can only be compared with care.</source>
        <translation>同一评审小组的评委和作品分为 {n} 个互不相连的部分：其得分只能谨慎比较。</translation>
    </message>
    <message>
        <source>palmares-cli: every verb of Palmares without a window.</source>
        <translation>palmares-cli：Palmares 的全部命令，无需窗口。</translation>
    </message>
    <message>
        <source>Everywhere: --home DIR (where calls and keys lie), --json, --lang CODE, --strict, --help</source>
        <translation>通用选项：--home DIR（征集和密钥所在位置）、--json、--lang CODE、--strict、--help</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 something was refused, 2 usage, 3 a question needs an answer (--strict)</source>
        <translation>退出码：0 完成，1 有内容被拒绝，2 用法错误，3 有问题需要答复（--strict）</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>用法：{line}</translation>
    </message>
    <message>
        <source>There is no verb {verb}; palmares-cli --help lists them.</source>
        <translation>没有命令 {verb}；用 palmares-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>unknown option {option}</source>
        <translation>未知选项 {option}</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} 不带值</translation>
    </message>
    <message>
        <source>{option} was given twice</source>
        <translation>{option} 出现了两次</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} 需要一个值</translation>
    </message>
    <message>
        <source>{word} is missing</source>
        <translation>缺少 {word}</translation>
    </message>
    <message>
        <source>too many words: {word}</source>
        <translation>多余的词：{word}</translation>
    </message>
    <message>
        <source>{option} wants a whole number from {low} to {high}</source>
        <translation>{option} 需要 {low} 至 {high} 之间的整数</translation>
    </message>
    <message>
        <source>{option} wants a size such as 20MB</source>
        <translation>{option} 需要一个大小，例如 20MB</translation>
    </message>
    <message>
        <source>{option} is one of {words}</source>
        <translation>{option} 须为以下之一：{words}</translation>
    </message>
    <message>
        <source>expected {form}, not {word}</source>
        <translation>应为 {form}，而不是 {word}</translation>
    </message>
    <message>
        <source>say one of --template, --from and --rules</source>
        <translation>请指定 --template、--from 或 --rules 之一</translation>
    </message>
    <message>
        <source>say --pass or --fail REASON</source>
        <translation>请指定 --pass 或 --fail REASON</translation>
    </message>
    <message>
        <source>say --confirm or --revoke</source>
        <translation>请指定 --confirm 或 --revoke</translation>
    </message>
    <message>
        <source>--device goes with --wins alone</source>
        <translation>--device 只能与 --wins 一起使用</translation>
    </message>
    <message>
        <source>name a SLOT and either --use ID or --exclude</source>
        <translation>请指定 SLOT，并指定 --use ID 或 --exclude</translation>
    </message>
    <message>
        <source>either scores, or --recuse, or --cannot-judge</source>
        <translation>评分、--recuse、--cannot-judge 只能选一</translation>
    </message>
    <message>
        <source>either --final or --stopping</source>
        <translation>--final 和 --stopping 只能选一</translation>
    </message>
    <message>
        <source>play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking</source>
        <translation>用示例（或虚构）内容演示整个征集：评审包、评分文件、合并、排名</translation>
    </message>
    <message>
        <source>the ready-made sets of rules and texts</source>
        <translation>现成的规则和文本模板</translation>
    </message>
    <message>
        <source>one template: texts and rules</source>
        <translation>一个模板：文本和规则</translation>
    </message>
    <message>
        <source>make a call from a template, an earlier call or a rules file</source>
        <translation>根据模板、以往征集或规则文件建立征集</translation>
    </message>
    <message>
        <source>calls on this computer, with role and progress</source>
        <translation>此计算机上的征集及其角色和进度</translation>
    </message>
    <message>
        <source>one call: rounds and where they stand</source>
        <translation>一个征集：各轮次及其状态</translation>
    </message>
    <message>
        <source>print the rules, or put others (or texts) in their place</source>
        <translation>显示规则，或换用其他规则（或文本）</translation>
    </message>
    <message>
        <source>fix the rules of a round before scores exist</source>
        <translation>在出现评分之前锁定一轮的规则</translation>
    </message>
    <message>
        <source>settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …</source>
        <translation>设置：deadline=2026-12-31 或 2026-12-31T18:00Z、contact=TEXT、…</translation>
    </message>
    <message>
        <source>write the whole call to a bundle</source>
        <translation>把整个征集写入活动归档文件</translation>
    </message>
    <message>
        <source>make the office of a call from a bundle, or merge it into the one that is here</source>
        <translation>用活动归档文件在此建立征集的主办端，或与此处已有的合并</translation>
    </message>
    <message>
        <source>bring in a table of entries</source>
        <translation>导入作品表格</translation>
    </message>
    <message>
        <source>the entries and where they stand</source>
        <translation>作品及其状态</translation>
    </message>
    <message>
        <source>let an entry in, or not, with the reason</source>
        <translation>准予或不准予作品参评，并说明理由</translation>
    </message>
    <message>
        <source>an entrant withdraws</source>
        <translation>参赛者退出</translation>
    </message>
    <message>
        <source>an entry is in again, with the sheets it had</source>
        <translation>作品重新参评，保留原有评分表</translation>
    </message>
    <message>
        <source>an entry leaves the field</source>
        <translation>取消作品资格</translation>
    </message>
    <message>
        <source>an entry is a duplicate of another</source>
        <translation>作品与另一件重复</translation>
    </message>
    <message>
        <source>an entry is for practice and never counts</source>
        <translation>作品用于练习，永不计入</translation>
    </message>
    <message>
        <source>bring in a table of judges</source>
        <translation>导入评委表格</translation>
    </message>
    <message>
        <source>the judges, what they were asked and what came back</source>
        <translation>评委、分配给他们的评审和已收回的评分表</translation>
    </message>
    <message>
        <source>confirm, declare, suggest or dismiss a conflict</source>
        <translation>确认、声明、提示或驳回利益冲突</translation>
    </message>
    <message>
        <source>decide who judges what: exact demand, even loads, languages, no conflicts; or the proof that it cannot be</source>
        <translation>决定评审分配：评审人次准确达到要求、工作量均衡、兼顾语言、无利益冲突；不可行时给出证明</translation>
    </message>
    <message>
        <source>write one file per judge with what that judge may see</source>
        <translation>为每位评委写入一个文件，只含该评委可见的内容</translation>
    </message>
    <message>
        <source>open a package as a judge (or an earlier ballot of one&apos;s own)</source>
        <translation>以评委身份打开评审包（或自己以前的评分文件）</translation>
    </message>
    <message>
        <source>a judge&apos;s entries and how far they are</source>
        <translation>评委的作品及其进度</translation>
    </message>
    <message>
        <source>scores from a table: entry, criterion, score, state, comment, note_to_entrant</source>
        <translation>从表格读入评分：entry、criterion、score、state、comment、note_to_entrant</translation>
    </message>
    <message>
        <source>score an entry; saved at once</source>
        <translation>为作品打分；立即保存</translation>
    </message>
    <message>
        <source>write the judge&apos;s scores as one signed file</source>
        <translation>把评委的评分写成一个已签名文件</translation>
    </message>
    <message>
        <source>take in ballots and bundles, or folders of them: plan, then all good ones in one step</source>
        <translation>接收评分文件和活动归档文件，或其所在文件夹：先列计划，再一次合并所有有效文件</translation>
    </message>
    <message>
        <source>what a person should look at, with the names that settle takes</source>
        <translation>需要人工核查的事项，以及 settle 所用的名称</translation>
    </message>
    <message>
        <source>what is there in two versions, side by side</source>
        <translation>并列显示存在两个版本的内容</translation>
    </message>
    <message>
        <source>decide which version stands; SLOT is JUDGE:ENTRY:ROUND, or as forks prints it</source>
        <translation>裁定采用哪个版本；SLOT 为 JUDGE:ENTRY:ROUND，或 forks 所列的形式</translation>
    </message>
    <message>
        <source>set aside what a merged file (by hash), a laptop or a judge brought, or bring it back</source>
        <translation>搁置某个已合并文件（按哈希值）、某台设备或某位评委带来的内容，或将其恢复</translation>
    </message>
    <message>
        <source>the official result: of the close, else provisional</source>
        <translation>正式结果：以结束时为准，否则为暂定</translation>
    </message>
    <message>
        <source>fix which sheets count for a round</source>
        <translation>确定一轮计入哪些评分表</translation>
    </message>
    <message>
        <source>bring what the cut or a check let through into the next round</source>
        <translation>把过线或通过审查的作品送入下一轮</translation>
    </message>
    <message>
        <source>record a decision beside the ranking</source>
        <translation>在排名之外记录一项决定</translation>
    </message>
    <message>
        <source>the decisions that stand</source>
        <translation>有效的决定</translation>
    </message>
    <message>
        <source>write the call&apos;s key to a file under a password</source>
        <translation>把征集的密钥写入受密码保护的文件</translation>
    </message>
    <message>
        <source>take a call&apos;s key in; the password comes from a file or one line of input</source>
        <translation>接收征集的密钥；密码取自文件或一行输入</translation>
    </message>
    <message>
        <source>write a table; scores and entries are what analyse reads</source>
        <translation>写入表格；scores 和 entries 供 analyse 读取</translation>
    </message>
    <message>
        <source>explain an exchange file without importing it</source>
        <translation>说明交换文件的内容，不导入</translation>
    </message>
    <message>
        <source>check every byte and signature, and compute every result again</source>
        <translation>检查每个字节和签名，并重新计算每项结果</translation>
    </message>
    <message>
        <source>who did what, as the signed acts tell it, and which files came in here</source>
        <translation>依据签名操作列出谁做了什么，以及此处收到的文件</translation>
    </message>
    <message>
        <source>rank a table of scores on disk under rules, without any call</source>
        <translation>不用征集，直接按规则对磁盘上的评分表格排名</translation>
    </message>
    <message numerus="yes">
        <source>{call}, {round}: %n entries for {judge}.</source>
        <translation>
            <numerusform>{call}，{round}：{judge} 有 %n 件作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>咨询：{contact}</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>截止时间：{time}。</translation>
    </message>
    <message>
        <source>Nothing declared yet. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>尚未声明。类型：{kinds}；如无可声明的利益，用 --none。</translation>
    </message>
    <message>
        <source>Declared: no interests.</source>
        <translation>已声明：无利益关系。</translation>
    </message>
    <message>
        <source>Declared: {kinds} {words}</source>
        <translation>已声明：{kinds} {words}</translation>
    </message>
    <message>
        <source>The coordinator is told with the next ballot.</source>
        <translation>将随下一份评分文件告知协调员。</translation>
    </message>
    <message>
        <source>either --none, or --kind and --words</source>
        <translation>用 --none，或用 --kind 和 --words</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有可更改的内容。</translation>
    </message>
    <message>
        <source>Took back the last change, of {entry}.</source>
        <translation>已撤销对 {entry} 的上一次更改。</translation>
    </message>
    <message>
        <source>Did again what was taken back, of {entry}.</source>
        <translation>已重做对 {entry} 所撤销的更改。</translation>
    </message>
    <message>
        <source>{entry} is marked to come back to.</source>
        <translation>{entry} 已标记为稍后再看。</translation>
    </message>
    <message>
        <source>{entry} is no longer marked.</source>
        <translation>{entry} 的标记已取消。</translation>
    </message>
    <message>
        <source>Wrote {file}: all your scores and comments, for your own keeping.</source>
        <translation>已写入 {file}：您的全部评分和评语，供自行留存。</translation>
    </message>
    <message>
        <source>Done: {done} of {all} entries. Sheets not sent yet: {unsent}.</source>
        <translation>已完成 {done}/{all} 件作品。尚未发送的评分表：{unsent}。</translation>
    </message>
    <message>
        <source>{entry} lacks: {criteria}</source>
        <translation>{entry} 缺少：{criteria}</translation>
    </message>
    <message>
        <source>Marked to come back to: {entries}</source>
        <translation>标记为稍后再看：{entries}</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else: {entries}</source>
        <translation>您的另一台设备上内容不同：{entries}</translation>
    </message>
    <message>
        <source>The text was corrected since you scored (score keep): {entries}</source>
        <translation>打分之后文本有更正（score keep）：{entries}</translation>
    </message>
    <message>
        <source>Not judged: {entries}</source>
        <translation>未评审：{entries}</translation>
    </message>
    <message>
        <source>The deadline has passed by this computer&apos;s clock.</source>
        <translation>按此计算机的时钟，截止日期已过。</translation>
    </message>
    <message>
        <source>You have not declared interests yet (interests).</source>
        <translation>您尚未作利益声明（interests）。</translation>
    </message>
    <message>
        <source>Wrote {file}, byte for byte what was sent with receipt {receipt}.</source>
        <translation>已写入 {file}，与凭回执 {receipt} 发送的文件逐字节相同。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>评分尺度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Sent (claimed)</source>
        <translation>发送时间（自报）</translation>
    </message>
    <message>
        <source>what a judge is asked: criteria with their words, how many entries, until when</source>
        <translation>评委的任务：评审标准及说明、作品数量、截止时间</translation>
    </message>
    <message>
        <source>declare interests, or show what was declared; the coordinator is told with the next ballot</source>
        <translation>作利益声明，或显示已声明的内容；将随下一份评分文件告知协调员</translation>
    </message>
    <message>
        <source>take back the last change to a score or comment</source>
        <translation>撤销对评分或评语的上一次更改</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>重做上一次撤销的更改</translation>
    </message>
    <message>
        <source>mark an entry to come back to, on this computer only</source>
        <translation>标记作品稍后再看，仅限此计算机</translation>
    </message>
    <message>
        <source>the text was corrected: keep my scores</source>
        <translation>文本已更正：保留我的评分</translation>
    </message>
    <message>
        <source>a judge&apos;s own copy of all scores and comments</source>
        <translation>评委自留的全部评分和评语副本</translation>
    </message>
    <message>
        <source>what is missing before sending; writes nothing</source>
        <translation>发送前尚缺的内容；不写入任何文件</translation>
    </message>
    <message>
        <source>what was sent when, with receipts</source>
        <translation>发送记录：时间、内容和回执</translation>
    </message>
    <message>
        <source>write a ballot that was sent before once more, byte for byte</source>
        <translation>再次写入以前发送的评分文件，逐字节相同</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整后得分</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Adjusted rank</source>
        <translation>调整后名次</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>名次自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>P(top)</source>
        <translation>前列概率</translation>
    </message>
    <message>
        <source>No model: {code}</source>
        <translation>无模型：{code}</translation>
    </message>
    <message>
        <source>Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}</source>
        <translation>平均分 {mean}；方差：作品 {entries}，评委 {judges}，其余 {rest}</translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>得分分为 %n 个没有共同评委的部分：不同部分的作品之间的比较仅以假设为依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Intraclass correlation: of one judge {one}, of the mean {mean}</source>
        <translation>组内相关系数：单个评委 {one}，评委平均 {mean}</translation>
    </message>
    <message>
        <source>Kendall&apos;s W {value}</source>
        <translation>肯德尔和谐系数 W {value}</translation>
    </message>
    <message>
        <source>how sure the result is, and how far judges agree</source>
        <translation>结果的可靠程度，以及评委意见的一致程度</translation>
    </message>
    <message>
        <source>The texts for {judge} alone are larger than the limit, and texts are not divided: each file for {judge} exceeds it.</source>
        <translation>仅 {judge} 的文本就已超过上限，而文本不会拆分：给 {judge} 的每个文件都超过上限。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>
            <numerusform>%n 份评分表以您在轮次 {round} 的评分为起点。请修改有变化之处；未改动的将原样进入您的评分文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This round starts from your sheets of round {round}, and none of them is on this computer. If you gave scores there on another one, open the ballot you sent from it, here, with open.</source>
        <translation>本轮以您在轮次 {round} 的评分表为起点，而此计算机上没有这些评分表。如果您当时用的是另一台计算机，请在这里用 open 打开您从那台计算机发送的评分文件。</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}</source>
        <translation>{entries} 需要 {asked}，而可承担评审的评委只有 {places}</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}: {judges}</source>
        <translation>{entries} 需要 {asked}，而可承担评审的评委只有 {places}：{judges}</translation>
    </message>
    <message>
        <source>Taken off this round before, so given nothing: {judges} (--bring-back JUDGE asks one again).</source>
        <translation>此前已移出本轮，因此未分配：{judges}（用 --bring-back JUDGE 可重新邀请其中一位）。</translation>
    </message>
    <message>
        <source>nothing to save: say CRITERION=VALUE, a comment, --recuse, --cannot-judge, --take-back or --seen</source>
        <translation>没有可保存的内容：请给出 CRITERION=VALUE、评语、--recuse、--cannot-judge、--take-back 或 --seen</translation>
    </message>
    <message>
        <source>either --rules, which say the scale, or --scale</source>
        <translation>--rules（其中已规定评分尺度）与 --scale 只能选一</translation>
    </message>
    <message>
        <source>--lang {lang} is not one of the program&apos;s languages: {langs}</source>
        <translation>--lang {lang} 不是本程序的语言之一：{langs}</translation>
    </message>
    <message>
        <source>To let them count, close {round} again with a reason.</source>
        <translation>如需计入，请再次结束 {round} 并说明理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that the package names are not in it; ask the coordinator for the whole package again before you score.</source>
        <translation>
            <numerusform>评审包所列的 %n 篇文本不在其中；请在评分前向协调员重新索取完整的评审包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of entries are not here; open the other parts of the package, or ask the coordinator for them.</source>
        <translation>
            <numerusform>作品的 %n 个文件不在这里；请打开评审包的其他部分，或向协调员索取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tables without names and titles, ready to be shared.</source>
        <translation>
            <numerusform>{file}：%n 个表格，不含姓名和标题，可以共享。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column {column} names attachments; --attachments DIR says in which folder they lie.</source>
        <translation>列 {column} 写有附件名；请用 --attachments DIR 指明附件所在文件夹。</translation>
    </message>
    <message>
        <source>Kept with the entrants&apos; private data, never shown to judges: {names}.</source>
        <translation>与参赛者的个人信息一起保存，不会向评委显示：{names}。</translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, headings on line {line}.</source>
        <translation>按 CSV 读取：编码 {encoding}，分隔符为{separator}，表头在第 {line} 行。</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file, headings on line {line}.</source>
        <translation>读取 XLSX 文件的工作表 {sheet}，表头在第 {line} 行。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation>列：{list}</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>没有看起来相同的作品。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike; mark one of a pair with entries duplicate.</source>
        <translation>
            <numerusform>有 %n 对作品看起来相同；请用 entries duplicate 标记其中一件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>相似于</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>take in a filled form, or scores that were typed from paper</source>
        <translation>导入填好的表单，或由纸质评分录入的分数</translation>
    </message>
    <message>
        <source>list what was typed once, or differently by two people</source>
        <translation>列出只录入一次、或两人录入不一致的内容</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>When a form is back: sheets import {call} FILE --judge CODE --source form</source>
        <translation>收回表单后：sheets import {call} FILE --judge CODE --source form</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets taken in.</source>
        <translation>
            <numerusform>已导入 %n 份评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets would be taken in; nothing was changed.</source>
        <translation>
            <numerusform>将导入 %n 份评分表；没有任何改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what is here already.</source>
        <translation>
            <numerusform>有 %n 份评分表与此处已有的内容相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank: nothing is said about them.</source>
        <translation>
            <numerusform>有 %n 件作品为空白：未作任何评价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets differ from what the judge&apos;s laptop sent: forks {call} shows both.</source>
        <translation>
            <numerusform>有 %n 份评分表与评委设备发来的不同：forks {call} 可查看两者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets wait: they count once a second person has typed the same.</source>
        <translation>
            <numerusform>有 %n 份评分表待定：另一人录入相同内容后方才计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</source>
        <translation>
            <numerusform>有 %n 个单元格录入不一致。请核对纸质表，改正有误的一份后用 --typing 1 或 --typing 2 重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problems need a look.</source>
        <translation>
            <numerusform>未导入任何内容：%n 处问题需要核查。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was the first typing already. If a second person has typed the same, say --typing 2.</source>
        <translation>本文件已作为第一次录入。若另一人录入了相同内容，请用 --typing 2。</translation>
    </message>
    <message>
        <source>Nothing waits for a second typing.</source>
        <translation>没有等待第二次录入的内容。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>First typing</source>
        <translation>第一次录入</translation>
    </message>
    <message>
        <source>Second typing</source>
        <translation>第二次录入</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>list entries that may have come twice, in whatever script</source>
        <translation>列出可能重复的作品，不论使用何种文字</translation>
    </message>
    <message>
        <source>Backup made and checked: {file}</source>
        <translation>备份已完成并检查：{file}</translation>
    </message>
    <message>
        <source>It holds {records}, {acts}, {texts} and {drafts}.</source>
        <translation>其中有 {records}、{acts}、{texts}和 {drafts}。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No backup could be made ({code}): what you did is saved, but only in one place. Free some space, then say palmares-cli backup {call}.</source>
        <translation>无法创建备份（{code}）：您的操作已保存，但只存于一处。请腾出空间，然后执行 palmares-cli backup {call}。</translation>
    </message>
    <message>
        <source>Call {call} is here again, in a folder of its own: {folder}</source>
        <translation>征集 {call} 已恢复，位于单独的文件夹：{folder}</translation>
    </message>
    <message>
        <source>Neither the backup nor the call as it was has been touched. With two of the same call here, name the folder instead of the call.</source>
        <translation>备份和原有的征集均未被改动。同一征集在此有两份时，请用文件夹名代替征集编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>有 %n 个附件不在此处：请导入含有它们的活动归档文件或评审包。</numerusform>
        </translation>
    </message>
    <message>
        <source>What still proves itself of call {call} is in a new folder: {folder}</source>
        <translation>征集 {call} 中仍能通过验证的内容已存入新文件夹：{folder}</translation>
    </message>
    <message>
        <source>Saved: {records}, {acts}, {texts}, {files} and {drafts}.</source>
        <translation>已救回：{records}、{acts}、{texts}、{files}和 {drafts}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the records come from the newest good backup or from files sent before.</source>
        <translation>
            <numerusform>其中 %n 条记录来自最新的完好备份或以前发出的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>有 %n 条记录失去了签名：已在征集之外另行保存，待有文件再次带来这些记录后才计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>有 %n 行已损坏，无法从原处救回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>记录所指的 %n 篇文本不在此处：活动归档文件或评审包可能会带来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists that records name are not here: a bundle may bring them.</source>
        <translation>
            <numerusform>记录所指的 %n 份清单不在此处：活动归档文件可能会带来。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged call was only read and lies untouched in {folder}</source>
        <translation>受损的征集只被读取，未作改动，位于 {folder}</translation>
    </message>
    <message>
        <source>Set digest: {digest}. Compare it with a colleague&apos;s, or merge the ballots and bundles again: what is missing comes back.</source>
        <translation>记录集摘要：{digest}。请与同事的摘要比对，或再次合并评分文件和活动归档文件：缺少的内容会补回来。</translation>
    </message>
    <message>
        <source>Erasing {code} would take away {texts} and {files}.</source>
        <translation>清除 {code} 将移除 {texts}和 {files}。</translation>
    </message>
    <message>
        <source>Codes, scores and results stay as they were.</source>
        <translation>编号、评分和结果保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copies of files sent before held some of it and were deleted.</source>
        <translation>
            <numerusform>以前所发文件的 %n 份存档含有其中部分内容，已删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>These packages were sent before and hold some of it. Ask for them to be deleted; the judges&apos; programs erase it when the next package is opened:</source>
        <translation>以下评审包以前已发出，含有其中部分内容。请要求对方删除；评委打开下一个评审包时，其程序会清除这些内容：</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>texts and files</source>
        <translation>文本和文件</translation>
    </message>
    <message>
        <source>Trial of {title}</source>
        <translation>试运行：{title}</translation>
    </message>
    <message>
        <source>Trial run {call} is ready: {entries}, {judges}, {sheets} with made-up scores.</source>
        <translation>试运行 {call} 已就绪：{entries}、{judges}、{sheets}，评分均为虚构。</translation>
    </message>
    <message>
        <source>Nothing of it can reach call {call}: it is a call of its own. Throw it away with palmares-cli call test {trial} --discard.</source>
        <translation>其中任何内容都不会进入征集 {call}：它是独立的征集。用 palmares-cli call test {trial} --discard 将其丢弃。</translation>
    </message>
    <message>
        <source>Trial run {call} was thrown away.</source>
        <translation>试运行 {call} 已丢弃。</translation>
    </message>
    <message>
        <source>make a backup and check it, or list those that made themselves; rank, verify … take a backup&apos;s path as CALL</source>
        <translation>创建备份并检查，或列出自动创建的备份；rank、verify 等可用备份的路径代替 CALL</translation>
    </message>
    <message>
        <source>make a call again from a backup, in a new folder</source>
        <translation>从备份恢复征集，存入新文件夹</translation>
    </message>
    <message>
        <source>save what still proves itself from a damaged call or backup, in a new folder, with counts</source>
        <translation>从受损的征集或备份中救回仍能通过验证的内容，存入新文件夹，并给出数量</translation>
    </message>
    <message>
        <source>forget an entrant or a judge: texts and files go everywhere, results stay</source>
        <translation>清除某位参赛者或评委：各处的文本和文件都移除，结果保留</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</source>
        <translation>
            <numerusform>此处有 %n 份备份。会保留最新的十份，以及此前十四天每天一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about round {round}; --round names another.</source>
        <translation>这里说的是轮次 {round}；用 --round 可指定另一轮。</translation>
    </message>
    <message>
        <source>Round {round} is closed under the rules before: they decide until it is closed again, with close {call} --round {round} --reason TEXT</source>
        <translation>轮次 {round} 是按先前的规则结束的：在再次结束之前仍以那些规则为准，命令为 close {call} --round {round} --reason TEXT</translation>
    </message>
    <message>
        <source>closed, changed since</source>
        <translation>已结束，之后有更改</translation>
    </message>
    <message>
        <source>To let the present rules decide, close {round} again with a reason.</source>
        <translation>若要以现在的规则为准，请再次结束 {round} 并说明理由。</translation>
    </message>
    <message>
        <source>This is the result as it was closed. What came or was changed since needs a new close: close {call} --round {round} --reason TEXT</source>
        <translation>这是结束时的结果。要计入之后到达或更改的内容，须再次结束：close {call} --round {round} --reason TEXT</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>{entry} has no files.</source>
        <translation>{entry} 没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached to {entry}.</source>
        <translation>
            <numerusform>已为 {entry} 添加 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was taken off {entry}.</source>
        <translation>已从 {entry} 移除该文件。</translation>
    </message>
    <message>
        <source>Judges who have a package see this with the next one: package {call} --out DIR</source>
        <translation>已有评审包的评委会在下一个评审包中看到：package {call} --out DIR</translation>
    </message>
    <message>
        <source>the files of an entry, by number</source>
        <translation>列出作品的文件及编号</translation>
    </message>
    <message>
        <source>give an entry more files; judges get them with their next package</source>
        <translation>给作品添加文件；评委会在下一个评审包中收到</translation>
    </message>
    <message>
        <source>take a file off an entry: its number, or how its hash begins</source>
        <translation>从作品移除文件：给出编号，或哈希值的开头</translation>
    </message>
    <message>
        <source>Its entries are made up: the call has none yet.</source>
        <translation>其中的作品是虚构的：该征集还没有作品。</translation>
    </message>
    <message>
        <source>Its judges are made up: the call has none yet.</source>
        <translation>其中的评委是虚构的：该征集还没有评委。</translation>
    </message>
    <message>
        <source>Nobody could be assigned in it: palmares-cli assign {trial} --dry-run tells what stands in the way.</source>
        <translation>其中无法分配任何评审：palmares-cli assign {trial} --dry-run 会说明原因。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>title ({lang})</source>
        <translation>标题（{lang}）</translation>
    </message>
    <message>
        <source>text ({lang})</source>
        <translation>正文（{lang}）</translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation>属性 {name}</translation>
    </message>
    <message>
        <source>inside file {number}</source>
        <translation>文件 {number} 内</translation>
    </message>
    <message>
        <source>name of the entrant</source>
        <translation>参赛者姓名</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>姓名的一部分</translation>
    </message>
    <message>
        <source>organisation of the entrant</source>
        <translation>参赛者所在机构</translation>
    </message>
    <message>
        <source>address of the entrant</source>
        <translation>参赛者地址</translation>
    </message>
    <message>
        <source>e-mail of the entrant</source>
        <translation>参赛者邮箱</translation>
    </message>
    <message>
        <source>phone of the entrant</source>
        <translation>参赛者电话</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>电子邮箱地址</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>会去除</translation>
    </message>
    <message>
        <source>stays in</source>
        <translation>会保留</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>隐藏信息</translation>
    </message>
    <message>
        <source>sent as it came</source>
        <translation>原样发送</translation>
    </message>
    <message>
        <source>sound is not cleaned</source>
        <translation>音频不作清理</translation>
    </message>
    <message>
        <source>video is not cleaned</source>
        <translation>视频不作清理</translation>
    </message>
    <message>
        <source>files of this type are not cleaned</source>
        <translation>此类文件不作清理</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>breaks the rules of its format</source>
        <translation>不符合其格式的规范</translation>
    </message>
    <message>
        <source>two versions of the entry differ</source>
        <translation>该作品有两个不同版本</translation>
    </message>
    <message>
        <source>the file is not here</source>
        <translation>文件不在此处</translation>
    </message>
    <message>
        <source>Nothing was found that shows who sent the entries.</source>
        <translation>没有发现会暴露提交者身份的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Look yourself at what %n pictures show: names in a picture are not found.</source>
        <translation>
            <numerusform>请自行查看 %n 张图片的内容：图片中的姓名无法被发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no data of an entrant: only addresses, numbers and links were looked for.</source>
        <translation>
            <numerusform>%n 件作品没有参赛者信息：只查找了邮箱地址、电话号码和链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries may show who sent them: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n 件作品可能暴露提交者：entries blindness {call} 会列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them.</source>
        <translation>
            <numerusform>%n 个附件无法清理，将原样发送：entries blindness {call} 会列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>say what shows who sent an entry, and which files packages cannot clean</source>
        <translation>列出会暴露提交者身份的内容，以及评审包无法清理的文件</translation>
    </message>
    <message>
        <source>To take it out: advance {call} --from {from}. To keep it in: entries reinstate {call} {entry} --round {round} --reason TEXT.</source>
        <translation>要移出：advance {call} --from {from}。要保留：entries reinstate {call} {entry} --round {round} --reason TEXT。</translation>
    </message>
    <message>
        <source>It has sheets there and so stays in. To take it out: entries disqualify {call} {entry} --round {round} --reason TEXT.</source>
        <translation>它在该轮已有评分表，因此保留。要移出：entries disqualify {call} {entry} --round {round} --reason TEXT。</translation>
    </message>
    <message>
        <source>Taken out of {round}, as they have not come through {from}: {entries}</source>
        <translation>因未从 {from} 晋级而移出 {round}：{entries}</translation>
    </message>
    <message>
        <source>In {round} without having come through {from}, and kept as there are sheets of them: {entries}</source>
        <translation>未从 {from} 晋级却在 {round} 中，因已有评分表而保留：{entries}</translation>
    </message>
    <message>
        <source>Have not come through {from}, and are in {round} because somebody put them in: {entries}</source>
        <translation>未从 {from} 晋级，由人决定列入 {round}：{entries}</translation>
    </message>
    <message>
        <source>Came through {from}, and are not in {round} because of their state there: {entries}</source>
        <translation>已从 {from} 晋级，但因其在 {round} 的状态而不在该轮：{entries}</translation>
    </message>
    <message>
        <source>Here already, and now with a seat in rounds where they had none: {judges}</source>
        <translation>已存在，现已在原先没有席位的轮次中获得席位：{judges}</translation>
    </message>
    <message>
        <source>correct a judge: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</source>
        <translation>更正一位评委：name=、email=、languages=、panel=、stratum=、panel_ROUND=、stratum_ROUND=、code=、…</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n of its records were set aside. Bring back?</source>
        <translation>
            <numerusform>{file}：其中 %n 条记录已被搁置。要恢复吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: its file {hash} is not on this computer.</source>
        <translation>{entry}：其文件 {hash} 不在此计算机上。</translation>
    </message>
    <message>
        <source>Verified: all that is here is as it was signed; some files are not here.</source>
        <translation>验证通过：此处的一切与签名时一致；有些文件不在此处。</translation>
    </message>
    <message>
        <source>Send each judge the file with the judge&apos;s code. Nobody else&apos;s scores and none of the entrants&apos; private data are in it.</source>
        <translation>请把标有评委编号的文件发给相应评委。其中没有他人的评分，也没有参赛者的个人信息。</translation>
    </message>
    <message>
        <source>{file}: {bytes}</source>
        <translation>{file}：{bytes}</translation>
    </message>
    <message>
        <source>sheets it rests on</source>
        <translation>所依据的评分表</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New to judge: {entries}</source>
        <translation>新增待评：{entries}</translation>
    </message>
    <message>
        <source>Texts or files have changed, look again: {entries}</source>
        <translation>文本或文件已更改，请重新查看：{entries}</translation>
    </message>
    <message>
        <source>No longer to be judged: {entries}</source>
        <translation>不再需要评审：{entries}</translation>
    </message>
    <message>
        <source>New deadline: {time}</source>
        <translation>新的截止日期：{time}</translation>
    </message>
    <message>
        <source>There is no deadline any more.</source>
        <translation>不再有截止日期。</translation>
    </message>
    <message>
        <source>Erased of {code}: {texts} and {files}. They are gone from this call and all its backups, for good.</source>
        <translation>已清除 {code} 的 {texts}和 {files}。它们已从此征集及其所有备份中永久移除。</translation>
    </message>
    <message>
        <source>It would be erased in {folder} as well.</source>
        <translation>它在 {folder} 中也会被清除。</translation>
    </message>
    <message>
        <source>Erased as well in {folder}, another copy in this home.</source>
        <translation>此数据文件夹中的另一副本 {folder} 也已清除。</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and holds the call as it was then: it would be deleted.</source>
        <translation>{folder} 因损坏而被搁置，其中保存着当时的征集：它会被删除。</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and held the call as it was then: it was deleted.</source>
        <translation>{folder} 因损坏而被搁置，其中保存着当时的征集：它已被删除。</translation>
    </message>
    <message>
        <source>{folder} was not reached and may still hold it. {why} Then say palmares-cli erase {call} {code} --reason {reason} again.</source>
        <translation>未能处理 {folder}，其中可能仍有这些内容。{why}之后请再次执行 palmares-cli erase {call} {code} --reason {reason}。</translation>
    </message>
    <message>
        <source>{folder} belongs to a judge who works in this home, and holds it until it takes in a newer package: palmares-cli package {call} --judge {judge} --out DIR, then palmares-cli open the new file.</source>
        <translation>{folder} 属于一位在此数据文件夹中工作的评委，在导入较新的评审包之前仍保留这些内容：先执行 palmares-cli package {call} --judge {judge} --out DIR，再用 palmares-cli open 打开新文件。</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call {folder} is. It was not reached and may hold it: look into it and delete it yourself.</source>
        <translation>已无法判断 {folder} 属于哪个征集。未能处理它，其中可能有这些内容：请自行查看并删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%n 份评分表替换了同一人先前的录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of what is for {call} was taken in. Save that call with salvage {call}, then merge these files again.</source>
        <translation>属于 {call} 的内容均未导入。请先用 salvage {call} 救回该征集，再合并这些文件。</translation>
    </message>
    <message>
        <source>    palmares-cli aside {call} {name} --back --reason TEXT</source>
        <translation>    palmares-cli aside {call} {name} --back --reason 原因</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum and could not be ranked: {entries}.</source>
        <translation>
            <numerusform>%n 件作品的评委少于法定人数，无法排名：{entries}。</numerusform>
        </translation>
    </message>
    <message>
        <source>correct an entry: title=, text=, language=, division=, name=, email=, …, private.NAME= (kept apart), entrant.NAME= (coded, no personal data)</source>
        <translation>更正参评作品：title=、text=、language=、division=、name=、email= …，private.NAME=（单独保存），entrant.NAME=（编码属性，不含个人信息）</translation>
    </message>
    <message>
        <source>answer a finding: counted or not_counted for a sheet that was not assigned or was taken back, device_confirmed for a second laptop, seen for the others</source>
        <translation>答复一个发现：未分配或已收回的评分表用 counted 或 not_counted，第二台设备用 device_confirmed，其余用 seen</translation>
    </message>
    <message>
        <source>make a trial run: a copy with its own id, named like CALL with -TEST after it, and made-up scores; --discard throws away the copy that CALL then names</source>
        <translation>试运行：一份有自己标识的副本，名称为 CALL 后加 -TEST，分数为虚构；用 --discard 时 CALL 写副本的名称，将其丢弃</translation>
    </message>
    <message>
        <source>unpacks to more than can be looked through</source>
        <translation>解压后过大，无法检查</translation>
    </message>
    <message>
        <source>{judge} has declared interests: {kinds} {words} (conflict makes one of them count)</source>
        <translation>{judge} 声明了利益关系：{kinds} {words}（用 conflict 可将其记为利益冲突）</translation>
    </message>
    <message>
        <source>answer for a judge&apos;s second laptop (JUDGE/ and the first digits of its key, as judges list shows it)</source>
        <translation>确认或撤销评委的第二台设备（JUDGE/ 加其密钥的前几位，如 judges list 所示）</translation>
    </message>
    <message>
        <source>{entry}, from {device}: {scores} {comment}</source>
        <translation>{entry}，来自 {device}：{scores} {comment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have come through into {round}.</source>
        <translation>
            <numerusform>%n 件作品晋级 {round}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: who signed this was set aside. It is kept, and counts as soon as they are brought back.</source>
        <translation>{file}：签名者已被搁置。文件内容已保留，恢复签名者后即计入。</translation>
    </message>
    <message>
        <source>{file}: nobody here vouches for the laptop that signed this (UNKNOWN_SIGNER). It is kept, and goes in by itself with the bundle that brings the invitation. To take it at once, merge it with --with-unknown: it counts once its invitation is here.</source>
        <translation>{file}：签署此文件的设备在此处无人担保（UNKNOWN_SIGNER）。文件已保留，合并带有其邀请的活动归档文件时会自动并入。如要立即收下，请用 --with-unknown 合并：其邀请到达后即计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too).</source>
        <translation>
            <numerusform>%n 项分配已在发出的评审包中，保持不变（用 --deal-anew 加 --reason 可一并取消）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} no more: what is finished stays, and nothing new is asked.</source>
        <translation>{judge} 不再参与轮次 {round}：已完成的保留，不再分配新的。</translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} again.</source>
        <translation>{judge} 重新参与轮次 {round}。</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>不再需要评分</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>已取消资格</translation>
    </message>
    <message>
        <source>came twice</source>
        <translation>重复提交</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>不在本轮</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Last ballot</source>
        <translation>最近的评分文件</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>阶段性</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>无评分文件</translation>
    </message>
    <message>
        <source>{judge} ({kind}, {missing} missing)</source>
        <translation>{judge}（{kind}，缺 {missing} 份）</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent no final ballot: {judges}</source>
        <translation>
            <numerusform>%n 位评委尚未发送最终评分文件：{judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>what judges gave, answered and wrote, sheet by sheet; --comments: only those with words</source>
        <translation>逐份列出评委的评分、回答和评语；--comments：仅列出有评语的</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>没有这样的评分表。</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the committee: {words}</source>
        <translation>{entry}，{judge} 致委员会：{words}</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the entrant: {words}</source>
        <translation>{entry}，{judge} 致参赛者：{words}</translation>
    </message>
    <message>
        <source>--what {what} names nobody: leave --identified out</source>
        <translation>--what {what} 不含任何姓名：请去掉 --identified</translation>
    </message>
    <message>
        <source>Stopping before round {about}: so few entries and judges leave nothing to be judged in it</source>
        <translation>在轮次 {about} 之前停止：作品和评委太少，该轮没有可评的内容</translation>
    </message>
    <message>
        <source>The same in both: keep either. resolve CALL --same --reason T answers for all that are like this.</source>
        <translation>两者相同：保留哪个都行。resolve CALL --same --reason T 可一次处理所有此类情况。</translation>
    </message>
    <message numerus="yes">
        <source>%n things that two people had said alike are settled.</source>
        <translation>
            <numerusform>已了结 %n 处两人内容相同的分歧。</numerusform>
        </translation>
    </message>
    <message>
        <source>  {first} keeps it; {verb} {call} {name} code={proposed} gives the other one of its own.</source>
        <translation>  {first} 保留此编号；{verb} {call} {name} code={proposed} 可为另一个另设编号。</translation>
    </message>
    <message>
        <source>At the cut or still open, for the committee to decide (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>处于分数线或未定，由委员会决定（用 advance --entry CODE --reason T 可送入一件）：{entries}</translation>
    </message>
    <message>
        <source>Decided for before, and counting on: {slots} (resolve decides otherwise).</source>
        <translation>此前已裁定采用，继续计入：{slots}（可用 resolve 改判）。</translation>
    </message>
    <message>
        <source>in two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>已写入 {folder}：%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate for {entries}: the entrant has no name here (entries set CALL ENTRY name=NAME gives one).</source>
        <translation>没有为 {entries} 写入证书：此处没有参赛者的姓名（可用 entries set CALL ENTRY name=NAME 填写）。</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>信中</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>not yet, nobody has read it</source>
        <translation>尚未写入，还没有人审阅</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不转达</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant in this round.</source>
        <translation>本轮没有评委给参赛者写评语。</translation>
    </message>
    <message>
        <source>The comment of {judge} for {entry}: {state}.</source>
        <translation>{judge} 对 {entry} 的评语：{state}。</translation>
    </message>
    <message numerus="yes">
        <source>%n comments go into letters as they were written.</source>
        <translation>
            <numerusform>%n 条评语按原文写入信中。</numerusform>
        </translation>
    </message>
    <message>
        <source>write a paper about a round: .pdf, .html or plain text by the ending of the file</source>
        <translation>写入某一轮次的文档：格式由文件扩展名决定，可为 .pdf、.html 或纯文本</translation>
    </message>
    <message>
        <source>what judges wrote for entrants, and what of it letters may say</source>
        <translation>评委写给参赛者的评语，以及其中哪些可以写入信中</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter as it was written; without ENTRY all that nobody answered</source>
        <translation>将评语按原文写入给参赛者的信；不给出 ENTRY 时，适用于所有尚未处理的评语</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter in other words</source>
        <translation>将评语改写后写入给参赛者的信</translation>
    </message>
    <message>
        <source>keep a comment out of the entrant&apos;s letter</source>
        <translation>不将评语写入给参赛者的信</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments still hold what their makers&apos; programs wrote into them: package {call} cleans them, then write the bundle again.</source>
        <translation>
            <numerusform>%n 个附件中仍有制作软件写入的信息：package {call} 会清理它们，之后请重新导出活动归档文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has not been touched.</source>
        <translation>备份未被改动。</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. What is said is remembered once the table has come in.</source>
        <translation>如需更改，请用 --map FIELD=COLUMN；字段写作 - 则忽略该列。导入表格后，程序会记住您的指定。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again.</source>
        <translation>
            <numerusform>%n 份评分表的内容此后已被替换，因此未导入：{codes}。如仍要导入，请加 --again。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank here and had scores before, which stand: {codes}.</source>
        <translation>
            <numerusform>此表中有 %n 件作品为空白，其先前的评分仍然有效：{codes}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before are replaced:</source>
        <translation>
            <numerusform>先前导入的 %n 个单元格已替换：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before would be replaced:</source>
        <translation>
            <numerusform>将替换先前导入的 %n 个单元格：</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions; the closed result stands as it was closed: see forks {call}</source>
        <translation>
            <numerusform>%n 份评分表有两个版本；已结束轮次的结果保持结束时的原样：见 forks {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} is closed, and its result stands without what was changed now: judge what is new, then close {call} --round {round} --reason TEXT again.</source>
        <translation>轮次 {round} 已结束，其结果不包含刚才的变动：请评审新增内容，然后再次执行 close {call} --round {round} --reason TEXT。</translation>
    </message>
    <message>
        <source>Have left {from} since (withdrawn, disqualified or the like), and are not let into {round}: {entries}</source>
        <translation>此后已离开 {from}（退出、取消资格等），不进入 {round}：{entries}</translation>
    </message>
    <message>
        <source>--kind {kind} names nobody: leave --identified out</source>
        <translation>--kind {kind} 不含任何姓名：请去掉 --identified</translation>
    </message>
    <message>
        <source>A column that puts entrants into groups and names nobody becomes a coded attribute with --map entrant.NAME=COLUMN; it stays when an entry is erased.</source>
        <translation>若某列把参赛者分成若干组且不含任何人的姓名，可用 --map entrant.NAME=COLUMN 把它作为编码属性；清除作品时，编码属性会保留。</translation>
    </message>
    <message>
        <source>What another laptop of yours says of {entry} differs, and stands beside it: score list {call} shows both. score {call} {entry} --seen lets yours replace it.</source>
        <translation>您另一台设备上 {entry} 的评分与此处不同，两者并存：score list {call} 会一并显示。score {call} {entry} --seen 可用此处的内容取代它。</translation>
    </message>
    <message>
        <source>Your laptops differ, so that nothing counts until you say which holds: {entries}. score list {call} shows what each says.</source>
        <translation>您的几台设备内容不一致，在您说明以哪个为准之前均不计入：{entries}。score list {call} 会显示各自的内容。</translation>
    </message>
    <message>
        <source>Round {round} is closed: these are the rules its result rests on. They were changed since; call rules {call} --today prints them as they are now.</source>
        <translation>轮次 {round} 已结束：这些是其结果所依据的规则。此后规则有过更改；call rules {call} --today 会打印现在的规则。</translation>
    </message>
    <message>
        <source>No column was taken for: {names}. If there is one, say --map FIELD=COLUMN.</source>
        <translation>以下字段没有对应的列：{names}。如果表中有，请用 --map FIELD=COLUMN 指定。</translation>
    </message>
    <message>
        <source>What was declared was erased. Who judges on declares again. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>所声明的内容已被清除。继续评审者请重新声明。种类：{kinds}；若无可声明，请用 --none。</translation>
    </message>
    <message>
        <source>Which packages written here hold some of it: erase {call} CODE --dry-run, with the code of the entry or judge.</source>
        <translation>此处写出的哪些评审包含有这些内容：erase {call} CODE --dry-run，CODE 为作品或评委的编号。</translation>
    </message>
    <message>
        <source>Colleagues erase it when they take in your next bundle. Bundles, forms, tables and reports saved elsewhere are not reached: delete those yourself.</source>
        <translation>同事导入您的下一个活动归档文件时会清除这些内容。存放在别处的活动归档文件、表单、表格和报告无法一并清除：请自行删除。</translation>
    </message>
    <message>
        <source>{judge} had declared interests or none; it was erased.</source>
        <translation>{judge} 曾声明有或没有利益关系；该声明已被清除。</translation>
    </message>
    <message numerus="yes">
        <source>Round {round}: %n entries are still to be scored.</source>
        <translation>
            <numerusform>轮次 {round}：还有 %n 件作品待评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} goes with {other} only</source>
        <translation>{option} 只能与 {other} 一起使用</translation>
    </message>
    <message>
        <source>(waived at a close; it still stands, and is in the way of the next one)</source>
        <translation>（已在某次结束时豁免；但仍然存在，并会妨碍下一次结束）</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings are taken off, and there is no plan in which others take over.</source>
        <translation>
            <numerusform>移出 %n 人次评审后，没有可由其他评委接手的方案。</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}. Ask for fewer judges an entry with assign --per-entry N --top-up, or bring in another judge and then assign --top-up.</source>
        <translation>{why}。可用 assign --per-entry N --top-up 减少每件作品的评委数，或另请一位评委后再用 assign --top-up。</translation>
    </message>
    <message>
        <source>either {one} or {other}</source>
        <translation>{one} 和 {other} 只能选一</translation>
    </message>
    <message>
        <source>write a spreadsheet for each judge who cannot install the program; --paper: score sheets to print, with the texts: --texts</source>
        <translation>为无法安装程序的每位评委生成一份电子表格；--paper：可打印的评分表，附作品文本：--texts</translation>
    </message>
    <message>
        <source>When sheets are back, two people type them: sheets import {call} TABLE --judge CODE --source paper</source>
        <translation>评分表交回后，由两个人分别录入：sheets import {call} TABLE --judge CODE --source paper</translation>
    </message>
    <message>
        <source>{option} goes with {other} alone</source>
        <translation>{option} 只能与 {other} 一起使用</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>  To take it out: entries {verb} {call} {entry} --round {round} --reason TEXT. To have it back: entries reinstate {call} {entry} --round {from} --reason TEXT.</source>
        <translation>  要移出：entries {verb} {call} {entry} --round {round} --reason TEXT。要恢复：entries reinstate {call} {entry} --round {from} --reason TEXT。</translation>
    </message>
    <message>
        <source>  To find others: assign {call} --round {round} --top-up.</source>
        <translation>  要另找评委：assign {call} --round {round} --top-up。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings were waived at a close and are asked about again at the next one; everything else has its answer.</source>
        <translation>
            <numerusform>有 %n 项待核查事项在某次结束时被豁免，下次结束时会再次询问；其余均已有答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>{judge} has dropped out of round {round}: {reason}. To bring the judge back: assign {call} --round {round} --bring-back {judge}.</source>
        <translation>{judge} 已退出轮次 {round}：{reason}。要让其重新参与：assign {call} --round {round} --bring-back {judge}。</translation>
    </message>
    <message>
        <source>Black out the words with entries redact {call} ENTRY, correct texts with entries set {call} ENTRY FIELD=VALUE, take a file off with entries detach {call} ENTRY NUMBER.</source>
        <translation>用 entries redact {call} ENTRY 遮盖文字，用 entries set {call} ENTRY FIELD=VALUE 更正文字，用 entries detach {call} ENTRY NUMBER 移除文件。</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office.</source>
        <translation>
            <numerusform>{entry}：已遮盖 %n 处标题和正文；评委将随下一个评审包收到。原文仍保留在主办端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be blacked out: {words}</source>
        <translation>将遮盖：{words}</translation>
    </message>
    <message>
        <source>1 pass, 0 fail, 2 unsure</source>
        <translation>1 通过，0 不通过，2 不确定</translation>
    </message>
    <message>
        <source>Ask one more judge: assign {call} --round {round} --more {entry}</source>
        <translation>再请一位评委：assign {call} --round {round} --more {entry}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind: rank {call} --round {round} names them.</source>
        <translation>
            <numerusform>……此类另有 %n 项：见 rank {call} --round {round}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %n entries left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>%n 件作品的文字和文件未写入：没有公开展示的同意记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of this call is not here: what was merged can be read, checked and exported. To act on it, restore the key with keys restore.</source>
        <translation>此计算机上没有该征集的密钥：已合并的内容可以阅读、核对和导出。若要据此操作，请用 keys restore 恢复密钥。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>A reason that {judge} would read about {entries} shows, or may show, who takes part: it was left out of the package.</source>
        <translation>{judge} 会读到的关于 {entries} 的理由透露或可能透露参与者：已不放入评审包。</translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>备份 {file} 由更新版本的 Palmares 写成，其中仍有这些内容。请更新 Palmares，或自行删除该文件。</translation>
    </message>
    <message>
        <source>Rank in {panel}</source>
        <translation>{panel} 内名次</translation>
    </message>
    <message>
        <source>Title ({lang}, {origin}):</source>
        <translation>标题（{lang}，{origin}）：</translation>
    </message>
    <message>
        <source>Text ({lang}, {origin}):</source>
        <translation>正文（{lang}，{origin}）：</translation>
    </message>
    <message>
        <source>not here: withheld, erased, or never sent</source>
        <translation>不在此处：未转达、已删除或从未发送</translation>
    </message>
    <message>
        <source>Above the limit, because what was sent or begun stays: {who}</source>
        <translation>超出上限（已发送或已开始的保持不变）：{who}</translation>
    </message>
    <message>
        <source>Begun before the conflict was known, so standing but counting for nothing: {who}</source>
        <translation>在得知利益冲突之前已开始，予以保留但不计入：{who}</translation>
    </message>
    <message>
        <source>Begun, though the judge&apos;s panel does not judge the entry: {who}</source>
        <translation>已开始，但该评委所在的评审组不评审此作品：{who}</translation>
    </message>
    <message>
        <source>More judges than asked: {who}</source>
        <translation>评委多于要求：{who}</translation>
    </message>
    <message>
        <source>Do not read the language of the entry: {who}</source>
        <translation>不懂作品的语言：{who}</translation>
    </message>
    <message>
        <source>Nothing to judge: {who}</source>
        <translation>没有可评审的作品：{who}</translation>
    </message>
    <message>
        <source>read an entry: titles and texts in every language, files</source>
        <translation>阅读一件作品：各语言的标题和正文、文件</translation>
    </message>
    <message>
        <source>black out in titles and texts of an entry what shows who sent it</source>
        <translation>遮盖作品标题和正文中会显示提交者身份的内容</translation>
    </message>
    <message>
        <source>Not let into {round}, as they are decided as declined or disqualified: {entries}</source>
        <translation>未列入 {round}，因为已决定婉拒或取消资格：{entries}</translation>
    </message>
    <message>
        <source>Honoured by a decision and not through {from} by its rules (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>经决定获得荣誉，但按规则未从 {from} 晋级（可用 advance --entry CODE --reason T 列入一件）：{entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum: {entries}.</source>
        <translation>
            <numerusform>%n 件作品的评委少于法定人数：{entries}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID.</source>
        <translation>用 resolve {call} SLOT --use ID 指定采用的版本。</translation>
    </message>
    <message>
        <source>An attachment of {entry} ({kind}, {size}) alone is larger than the limit: for {judge} it has a part of its own, {file}.</source>
        <translation>{entry} 的一个附件（{kind}，{size}）单独就超过了限制：为 {judge} 将它放在单独的一份 {file} 中。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of round {round} are in no ballot yet; --round {round} sends them.</source>
        <translation>
            <numerusform>轮次 {round} 还有 %n 份评分表未放入任何评分文件；用 --round {round} 发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>  of panel {panel}</source>
        <translation>  属于评审小组 {panel}</translation>
    </message>
    <message>
        <source>  panel {panel} wants one judge of each stratum, and those missing are of: {strata}; asking for fewer judges changes nothing</source>
        <translation>  评审小组 {panel} 要求每个分层各一位评委，缺少的分层：{strata}；减少评委数无济于事</translation>
    </message>
    <message>
        <source>  in panel {panel} nobody is left to judge of: {strata}</source>
        <translation>  评审小组 {panel} 中以下分层已无人可评：{strata}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Part {number}: judges {judges}; entries {entries}</source>
        <translation>第 {number} 部分：评委 {judges}；作品 {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n further reviews: of {close} entries too close to call, about {after} would be left</source>
        <translation>
            <numerusform>再评 %n 次：难分高下的 {close} 件作品中预计还剩约 {after} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: not even all judges left would settle it; it is a matter for the committee</source>
        <translation>{entry}：即使剩下的评委全部评审也分不出高下，由委员会决定</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Plain mean</source>
        <translation>简单平均</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>考虑其他属性后</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Entries in a language that the judge reads get {difference} points more than others ({low} to {high}; p {p})</source>
        <translation>使用评委所读语言的作品比其他作品多得 {difference} 分（{low} 至 {high}；p {p}）</translation>
    </message>
    <message>
        <source>To fill it again: advance {call} --from {from}.</source>
        <translation>重新填充：advance {call} --from {from}。</translation>
    </message>
    <message>
        <source>To bring it in: advance {call} --from {from} --entry {entry} --reason TEXT.</source>
        <translation>将其纳入：advance {call} --from {from} --entry {entry} --reason TEXT。</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>* a sheet of this judge is here</source>
        <translation>* 此处已有该评委的评分表</translation>
    </message>
    <message>
        <source>Nobody is asked for anything here yet.</source>
        <translation>这里还没有请任何人评审。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were written down; they wait for a decision: findings {call}</source>
        <translation>
            <numerusform>已记下 %n 项利益冲突，等待决定：findings {call}</numerusform>
        </translation>
    </message>
    <message>
        <source>who judges what: the entries of each judge, and of which a sheet is here</source>
        <translation>谁评审什么：每位评委的作品，以及其中哪些已有评分表</translation>
    </message>
    <message>
        <source>a picture inside is not cleaned</source>
        <translation>其中的图片不作清理</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}. If any look wrong, leave --encoding out or say --encoding {encoding}.</source>
        <translation>文件中的文字看起来是 {encoding} 编码。如有乱码，请去掉 --encoding 或改用 --encoding {encoding}。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}.</source>
        <translation>
            <numerusform>有 %n 份纸质评分表尚待第二次录入或两次录入不一致，均不计入：{sheets}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}.</source>
        <translation>
            <numerusform>有 %n 份等待第二次录入的评分表只存在于本机，不在任何活动归档文件中：{sheets}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed, or unsure, and nothing says why (score CALL ENTRY --comment=TEXT): {entries}</source>
        <translation>未通过或不确定，但没有写明原因（score CALL ENTRY --comment=TEXT）：{entries}</translation>
    </message>
    <message>
        <source>With more texts or files than before: {entries}</source>
        <translation>文本或文件比以前多：{entries}</translation>
    </message>
    <message>
        <source>{judge} ({missing} missing)</source>
        <translation>{judge}（缺 {missing}）</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent a final ballot that lacks entries they are asked for now: {judges}</source>
        <translation>
            <numerusform>%n 位评委已交最终评分文件，但缺少现在要他们评的作品：{judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>z 均值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>截尾平均</translation>
    </message>
    <message>
        <source>Skating</source>
        <translation>滑冰计分制</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>博尔达计数</translation>
    </message>
    <message>
        <source>Copeland</source>
        <translation>科普兰</translation>
    </message>
    <message>
        <source>Schulze</source>
        <translation>舒尔茨</translation>
    </message>
    <message>
        <source>Bradley–Terry</source>
        <translation>布拉德利–特里</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>拉施模型</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <translation>不含异常评委</translation>
    </message>
    <message>
        <source>Judges drawn anew</source>
        <translation>重抽评委</translation>
    </message>
    <message>
        <source>P(beats the next)</source>
        <translation>P(胜过下一名)</translation>
    </message>
    <message>
        <source>Tie group</source>
        <translation>难分组别</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散程度</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>加权拟合</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>未加权拟合</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>宽严度</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>评分波动</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>评分尺度的使用</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>各项标准评分雷同</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Ranks by other methods; the official one decides</source>
        <translation>其他方法的名次；以正式名次为准</translation>
    </message>
    <message>
        <source>How each judge compares with colleagues on the same entries; nobody is left out</source>
        <translation>各评委与同评相同作品的其他评委相比；不排除任何人</translation>
    </message>
    <message>
        <source>Skillings–Mack {value} with {df} degrees of freedom, p {p}</source>
        <translation>斯基林斯–马克统计量 {value}，自由度 {df}，p {p}</translation>
    </message>
    <message>
        <source>Criteria of a sheet share {share} of what neither entry nor judge explains ({low} to {high})</source>
        <translation>同一评分表的各项标准共有 {share} 的部分，既非作品也非评委所能解释（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call. Your comments on {entries} are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>此征集中某人的个人信息已被清除。您对 {entries} 的评语尚未发送，别人无法读到：如果其中提到此人的姓名，请删去。</translation>
    </message>
    <message>
        <source>Gives more than the panel by</source>
        <translation>比评委组多给</translation>
    </message>
    <message>
        <source>p counts how many attributes were looked at. It says whether groups differ more than by chance, not why, and nothing of groups that are too small to be shown. That none is found does not prove that there is none: few entries show only large differences</source>
        <translation>p 已考虑查看了多少个属性。它说明各组差异是否超出偶然，不说明原因，也不涉及因过小而不显示的组。未发现差异并不证明没有差异：作品少时只能看出大的差异</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>所有作品同分</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>所懂语言</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>只给最低分或只给最高分</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>评分波动</translation>
    </message>
    <message>
        <source>Criteria apart</source>
        <translation>标准间的差距</translation>
    </message>
    <message>
        <source>Own languages</source>
        <translation>所懂语言</translation>
    </message>
    <message>
        <source>The mean of z takes every judge to have seen entries of the same kind, and stretches what judges of little spread gave</source>
        <translation>z 值平均假定每位评委看到的作品水平相同，并会拉大评分集中的评委所给的差距</translation>
    </message>
    <message>
        <source>The table is too large for exact algebra: these variances carry random errors of about {entries}, {judges} and {rest}</source>
        <translation>表格过大，无法精确计算：这些方差的随机误差约为 {entries}、{judges} 和 {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n judges give every entry the same: {judges}</source>
        <translation>
            <numerusform>%n 位评委给所有作品同样的分数：{judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have fewer than {least} sheets, too few to be compared: {judges}</source>
        <translation>
            <numerusform>%n 位评委的评分表少于 {least} 份，无法比较：{judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and not all reviews that judges could still give would settle the cut</source>
        <translation>{close} 件作品难分高下，即使追加所有尚可进行的评审也无法确定分数线</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge is left to ask; one more judge who scored them all would leave about {after} of them so</source>
        <translation>{close} 件作品难分高下，已没有可请的评委；若再有一位评委全部评审，预计仍有约 {after} 件难分高下</translation>
    </message>
    <message>
        <source>{entry}: no judge is left who could score it</source>
        <translation>{entry}：已没有可评审它的评委</translation>
    </message>
    <message>
        <source>Intraclass correlation with its {level} interval: of one judge {one}, of the mean {mean}</source>
        <translation>组内相关系数及其 {level} 区间：单个评委 {one}，评委平均 {mean}</translation>
    </message>
    <message>
        <source>Mean rank correlation of two judges {value}</source>
        <translation>两位评委的平均等级相关系数 {value}</translation>
    </message>
    <message>
        <source>As far as it can be. These stay short of judges: {entries}. {why}</source>
        <translation>已尽可能分配。以下作品仍缺评委：{entries}。{why}</translation>
    </message>
    <message>
        <source>{file}: if it is still being written, merge again when it is whole.</source>
        <translation>{file}：如果仍在写入，请待其完整后再次合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n other files of the folder were left alone: they are none of Palmares.</source>
        <translation>
            <numerusform>文件夹中另有 %n 个文件未处理：不是 Palmares 文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you declared is in no ballot yet; the coordinator is told with the next one.</source>
        <translation>您声明的内容尚未写入任何评分文件；协调员将随下一份文件得知。</translation>
    </message>
    <message>
        <source>Other words than before for {criteria}. Your scores stay; look whether they still hold.</source>
        <translation>{criteria} 的措辞与之前不同。您的评分保留；请看看是否仍然合适。</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>给评委的说明措辞与之前不同。</translation>
    </message>
    <message>
        <source>Another person or address to write to: see who invites you.</source>
        <translation>联系人或地址有变：请看邀请您的人。</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %n others; --json names each.</source>
        <translation>
            <numerusform>另有 %n 项情况相同；--json 会逐一列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} (nobody of {stratum})</source>
        <translation>{entry}（{stratum} 无人）</translation>
    </message>
    <message>
        <source>{close} entries are too close to call: the judges tell none from another, and no further reviews can be promised to settle the cut</source>
        <translation>{close} 件作品难分高下：评分未能区分它们，无法保证追加评审能定夺分数线</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge has room for a further review</source>
        <translation>{close} 件作品难分高下，且没有评委还有名额再评审</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and whoever could be asked has been asked already: sheets are still to come</source>
        <translation>{close} 件作品难分高下，且可请的评委都已请过：评分表尚未交齐</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has as many sheets as a judge may have</source>
        <translation>{entry}：还能评审它的评委都已达到每位评委的上限</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has been asked already</source>
        <translation>{entry}：还能评审它的评委都已请过</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of sheet totals: interval {interval}, ordinal {ordinal}</source>
        <translation>评分表总分的克里彭多夫 α 系数：等距 {interval}，等级 {ordinal}</translation>
    </message>
    <message>
        <source>Counts now, and holds what you tried for practice (score it anew, or say with score keep that you mean it): {entries}</source>
        <translation>现在计入，其中是您练习时试打的分数（请重新评分，或用 score keep 确认）：{entries}</translation>
    </message>
    <message>
        <source>To practise on until now, and counting from now on: {entries}. What you tried there counts only once you say so (score keep).</source>
        <translation>此前仅供练习，现在开始计入：{entries}。您试打的分数，只有在您确认后才计入（score keep）。</translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:</source>
        <translation>
            <numerusform>评委对其他作品的评语中有 %n 条提到 {code} 的人，也会一并永久删除。请告知这些评委：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:</source>
        <translation>
            <numerusform>评委对其他作品的评语中有 %n 条提到 {code} 的人，已一并删除。请告知这些评委：</numerusform>
        </translation>
    </message>
    <message>
        <source>entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>comment for</source>
        <translation>评语对象</translation>
    </message>
    <message>
        <source>names</source>
        <translation>提到</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>the entrant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>The scores of {entry} hold.</source>
        <translation>{entry} 的评分有效。</translation>
    </message>
    <message>
        <source>Only its judge can end this one, by opening both files on one laptop and sending once more; no round waits for it.</source>
        <translation>此项只能由其评委了结：在同一台设备上打开两个文件并再发送一次；没有任何轮次因此等待。</translation>
    </message>
    <message>
        <source>The model counts all sheets of this round alike, the rules do not: adjusted values, ranks and chances are not those of the ranking</source>
        <translation>模型对本轮的所有评分表一视同仁，而规则并非如此：因此调整后的分值、名次和概率与该排名的不同</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taken back: nothing is decided about {entry}.</source>
        <translation>已撤回：关于 {entry} 没有决定。</translation>
    </message>
    <message>
        <source>take a decision back, with the reason</source>
        <translation>撤回一项决定，并写明理由</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}：由 {judges} 再评 %n 次；目前过线的可能性 {now}，届时有定论的可能性 {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews only to settle its rivals, by {judges}; chance to be let in now {now}, that it is settled then {then}</source>
        <translation>
            <numerusform>{entry}：由 {judges} 再评 %n 次，只为定夺与它竞争的作品；目前过线的可能性 {now}，届时有定论的可能性 {then}</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is settled when its chance to be let in is {low} or less, or {chance} or more</source>
        <translation>作品过线的可能性不高于 {low} 或不低于 {chance} 时，即为有定论</translation>
    </message>
    <message>
        <source>They count the sheets of this round alone, all alike, and the rules do not: only the rank without judges who differ is by the rules</source>
        <translation>它们只计本轮的评分表，且同等看待，而规则并非如此：只有不含异常评委的名次是按规则得出的</translation>
    </message>
    <message>
        <source>Round {round} could not be played, because nobody could be assigned in it. {why}</source>
        <translation>轮次 {round} 无法试运行，因为无法为其分配评委。{why}</translation>
    </message>
    <message>
        <source>Round {round} could not be played: no entry comes through the round before it.</source>
        <translation>轮次 {round} 无法试运行：没有作品从前一轮晋级。</translation>
    </message>
    <message>
        <source>How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them</source>
        <translation>无法判断分数线有多可靠：它设有上限或下限名额，而模型不考虑这些</translation>
    </message>
    <message>
        <source>Division {division}:</source>
        <translation>组别 {division}：</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have too few scores for a rank: these chances leave them out</source>
        <translation>
            <numerusform>%n 件作品的评分太少，尚无名次：以上概率未计入这些作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, without headings: rows begin on line {line}, and the columns are called A, B, C and so on.</source>
        <translation>按 CSV 读取：编码 {encoding}，分隔符为{separator}，无表头：数据从第 {line} 行开始，各列称为 A、B、C 等。</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file without headings: rows begin on line {line}, and the columns are called A, B, C and so on.</source>
        <translation>读取 XLSX 文件的工作表 {sheet}，无表头：数据从第 {line} 行开始，各列称为 A、B、C 等。</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. Of the next table without headings it has to be said again.</source>
        <translation>如需更改，请用 --map FIELD=COLUMN；字段写作 - 则忽略该列。下一份没有表头的表格需要重新指定。</translation>
    </message>
    <message>
        <source>stopping, takes part again</source>
        <translation>已停止，后又参与</translation>
    </message>
    <message>
        <source>without sheets of</source>
        <translation>缺少评分表的评委</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have neither a text nor a file, so that judges read a title at most: {codes}.</source>
        <translation>
            <numerusform>%n 件作品既无正文也无文件，评委最多只能看到标题：{codes}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have long answers that are kept privately, so that no judge reads them: {fields}.</source>
        <translation>
            <numerusform>%n 件作品有较长的回答作为非公开信息保存，评委看不到：{fields}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no file, and names of files are kept with their private data: {fields}. entries attach gives an entry its files.</source>
        <translation>
            <numerusform>%n 件作品没有附件，但其非公开信息中有文件名：{fields}。可用 entries attach 附加文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were here with the same words were brought up to date.</source>
        <translation>
            <numerusform>已更新 %n 件此处已有、文字相同的作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are here with the same words would be brought up to date.</source>
        <translation>
            <numerusform>将更新 %n 件此处已有、文字相同的作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter for %n entries: nothing is decided about them yet.</source>
        <translation>
            <numerusform>%n 件作品没有信函：尚未对其作出决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments were typed in other words before. What stood stays, and what is new stands below it; with --again the words of the table take its place.</source>
        <translation>
            <numerusform>有 %n 条评语与此前录入的文字不同。原有的保留，新的排在下面；用 --again 则以表格中的文字取代原有的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes say who somebody is, and stand in the file: {codes}. Others are given with entries set and judges set (code=…).</source>
        <translation>
            <numerusform>有 %n 个编号透露了某人的身份，并写在文件中：{codes}。可用 entries set 和 judges set（code=…）改用其他编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name somebody or say how to reach somebody: {codes}. Read them: comments withhold holds one back, comments edit puts other words in its place.</source>
        <translation>
            <numerusform>其中 %n 条提到了某人的姓名或透露了联系方式：{codes}。请阅读：可用 comments withhold 不转达其中某条，用 comments edit 改写某条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the records say who somebody is, and go with them: {codes}. Records keep every code that an entry or a judge has had.</source>
        <translation>
            <numerusform>记录中有 %n 个编号透露了某人的身份，会随记录一起送出：{codes}。作品或评委有过的编号，记录都会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments name somebody whose data was deleted here, or are about the entry, and are not kept. Tell the judges, who believe them sent:</source>
        <translation>
            <numerusform>有 %n 条评语提到了个人数据已在此处删除的人，或评的是其作品，不予保留。评委以为评语已经发出，请告知他们：</numerusform>
        </translation>
    </message>
    <message>
        <source>The code {code} says itself who that is. It stays in the records, here and wherever they have gone, and afterwards nothing knows any more that it is a name.</source>
        <translation>编号 {code} 本身就透露了此人的身份。它会留在记录中，无论在此处还是在记录已送达的地方；此后程序不再知道它是人名。</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are empty in the table; what stands of them stays, and goes with --again.</source>
        <translation>
            <numerusform>表格中有 %n 条评语为空；原有内容保留，用 --again 则去掉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>操作中提到的 %n 条记录在此处已丢失：活动归档文件或评分文件可能会带来。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>the same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>the same institution</source>
        <translation>同一机构</translation>
    </message>
    <message>
        <source>e-mail of the same house</source>
        <translation>同一单位的邮箱</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>同一国家</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>雇佣关系</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>collaboration</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>指导关系</translation>
    </message>
    <message>
        <source>family or friends</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>所有权</translation>
    </message>
    <message>
        <source>rivalry</source>
        <translation>竞争关系</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>noticed by the program</source>
        <translation>程序发现</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>declared by the judge</source>
        <translation>评委已声明</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已驳回</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and an hour of it: &quot;27 November, 09:30 UTC&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>shown</source>
        <translation>已展示</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>离席</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>决赛入围</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>获胜</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>亚军</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>未讨论</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>%1, place %L2</source>
        <translation>%1，第 %L2 名</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln entries are in or at the cut</source>
        <translation>
            <numerusform>尚未决定：%Ln 件作品过线或处于分数线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are decided</source>
        <translation>
            <numerusform>已决定 %Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is provisional: decisions rest on a closed one.</source>
        <translation>结果为暂定：决定须以已结束轮次的结果为依据。</translation>
    </message>
    <message>
        <source>Decisions rest on the close of %1. A ranking is not a decision.</source>
        <translation>决定以%1结束时的结果为依据。排名不是决定。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>title of a call</comment>
        <translation>会议纪要：%1</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>轮次：%1</translation>
    </message>
    <message>
        <source>The result was provisional.</source>
        <translation>当时的结果为暂定。</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>结束记录：%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title, decision</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>不在会场：%1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>score and rank</source>
        <translation>得分与名次</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, decision</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Honoured, and left since: %1. Decide about the place again.</source>
        <comment>codes of entries</comment>
        <translation>已获荣誉但此后离开：%1。请重新决定该名次。</translation>
    </message>
    <message>
        <source>has left since: withdrawn</source>
        <translation>此后离开：已撤回</translation>
    </message>
    <message>
        <source>has left since: disqualified</source>
        <translation>此后离开：已取消资格</translation>
    </message>
    <message>
        <source>has left since</source>
        <translation>此后离开</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <comment>a decision; has left since</comment>
        <translation>%1，但%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in or at the cut are not yet</source>
        <comment>entries</comment>
        <translation>
            <numerusform>过线或处于分数线的 %Ln 件尚未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2). Taken back: %3</source>
        <comment>entry and decision; its reason; why not</comment>
        <translation>%1（%2）。已撤回：%3</translation>
    </message>
    <message>
        <source>%1 (%2). Replaced by a later decision.</source>
        <comment>entry and decision; its reason</comment>
        <translation>%1（%2）。已被后来的决定取代。</translation>
    </message>
    <message>
        <source>Decided before, and no more</source>
        <translation>以前作出、现已失效的决定</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <comment>a round</comment>
        <translation>尚不在%1中</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Score the criterion in hand</source>
        <translation>给当前标准打分</translation>
    </message>
    <message>
        <source>Ten: first 1, then 0, however slowly</source>
        <translation>10 分：先按 1，再按 0，快慢皆可</translation>
    </message>
    <message>
        <source>Take the score away: blank, not zero</source>
        <translation>清除分数：留空，不是零</translation>
    </message>
    <message>
        <source>The next point, as the arrow points</source>
        <translation>按箭头方向移到下一分</translation>
    </message>
    <message>
        <source>Next criterion; after the last one, the comment</source>
        <translation>下一项标准；最后一项之后是评语</translation>
    </message>
    <message>
        <source>Criterion before, criterion after</source>
        <translation>上一项标准、下一项标准</translation>
    </message>
    <message>
        <source>Scroll the text you read</source>
        <translation>滚动正在阅读的文字</translation>
    </message>
    <message>
        <source>In the text or picture: smaller, larger, as it was</source>
        <translation>在文字或图片中：缩小、放大、还原</translation>
    </message>
    <message>
        <source>Close the file or the list that is open</source>
        <translation>关闭已打开的文件或列表</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>稍后再看</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>You are no longer asked to score this entry.</source>
        <translation>已不再需要您为此作品打分。</translation>
    </message>
    <message>
        <source>This entry was withdrawn.</source>
        <translation>此作品已退出。</translation>
    </message>
    <message>
        <source>This entry was disqualified.</source>
        <translation>此作品已取消资格。</translation>
    </message>
    <message>
        <source>This entry came twice; the other one is scored.</source>
        <translation>此作品重复提交，评分以另一件为准。</translation>
    </message>
    <message>
        <source>This entry is not eligible.</source>
        <translation>此作品不符合资格。</translation>
    </message>
    <message>
        <source>This entry is not in this round.</source>
        <translation>此作品不在本轮中。</translation>
    </message>
    <message>
        <source>You have a conflict of interest with this entry: it is not yours to score.</source>
        <translation>您与此作品存在利益冲突，不应由您评分。</translation>
    </message>
    <message>
        <source>From practice</source>
        <translation>练习所得</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>texts and files</comment>
        <translation>%1和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln 段文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to judge %2, who works on this computer. It holds the data until a newer package is opened there: write one and open it.</source>
        <translation>%1 属于在这台电脑上评审的评委 %2。在那里打开更新的评审包之前，其中仍有这些数据：请生成一个评审包并打开它。</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call %1 is. It may hold the data: look into it and delete it yourself.</source>
        <translation>已无法判断 %1 属于哪个征集。其中可能仍有这些数据：请自行查看并删除。</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>未能处理 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>未能处理 %1。</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, then try again.</source>
        <translation>如果它正在别处打开，请将其关闭；如果其磁盘已断开，请重新接上。然后再试一次。</translation>
    </message>
    <message>
        <source>The entrant asked for it</source>
        <translation>参赛者要求</translation>
    </message>
    <message>
        <source>The judge asked for it</source>
        <translation>评委要求</translation>
    </message>
    <message>
        <source>A parent or guardian asked for it</source>
        <translation>父母或监护人要求</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>保存期限已过</translation>
    </message>
    <message>
        <source>A law or an authority demands it</source>
        <translation>法律或主管机关要求</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Names and addresses, the words and files of the entry, comments on it, and reasons that name somebody of it: %1 are here.</source>
        <translation>姓名与地址、作品的文字与文件、对作品的评语，以及提到相关人员姓名的理由：此处有 %1。</translation>
    </message>
    <message>
        <source>The name, the address, declared interests, and reasons that name the judge: %1 are here.</source>
        <translation>姓名、地址、声明的利益关系，以及提到该评委姓名的理由：此处有 %1。</translation>
    </message>
    <message>
        <source>They go from this call, from all its backups, and from kept copies of files written before.</source>
        <translation>它们将从此征集、其所有备份以及以前所写文件的留存副本中清除。</translation>
    </message>
    <message>
        <source>%1 was set aside as damaged: it is deleted.</source>
        <translation>%1 曾因损坏而搁置：将被删除。</translation>
    </message>
    <message>
        <source>They go from the trial %1 as well.</source>
        <translation>也将从试运行 %1 中清除。</translation>
    </message>
    <message>
        <source>They go from %1 as well, another copy of the call.</source>
        <translation>也将从此征集的另一副本 %1 中清除。</translation>
    </message>
    <message>
        <source>The code, the scores, the results and their digests stay as they are, without a name.</source>
        <translation>编号、评分、结果及其摘要保持不变，但不再带有姓名。</translation>
    </message>
    <message>
        <source>Comments that the judge wrote stay with the sheets.</source>
        <translation>该评委所写的评语仍保留在评分表中。</translation>
    </message>
    <message>
        <source>Colleagues’ computers delete it once they take in your next bundle.</source>
        <translation>同事导入您的下一个活动归档文件后，他们的电脑会清除这些内容。</translation>
    </message>
    <message>
        <source>Not reached: tables, reports and bundles saved elsewhere, and names that somebody typed into a reason or into minutes.</source>
        <translation>无法处理：存放在别处的表格、报告和活动归档文件，以及有人写进理由或会议纪要中的姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1：评审包 %L2 中有 %Ln 段文字或文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 of %3 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1：%3 的评审包 %L2 中有 %Ln 段文字或文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this call: %1.</source>
        <translation>已从此征集中清除：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew without it.</source>
        <translation>
            <numerusform>已重写 %Ln 个备份，其中不再有这些内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept copies of files that held some of it were deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 份含有其中内容的文件留存副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, set aside as damaged, was deleted.</source>
        <translation>因损坏而搁置的 %1 已删除。</translation>
    </message>
    <message>
        <source>Gone from %1 as well.</source>
        <translation>也已从 %1 中清除。</translation>
    </message>
    <message>
        <source>Some of it still lies in this call: the disk did not let it finish. Free some space or see to the disk, then try again.</source>
        <translation>此征集中仍留有部分内容：因磁盘问题，清除未能完成。请腾出空间或检查磁盘，然后再试一次。</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>备份 %1 由更新版本的 Palmares 写成，其中仍有这些内容。请更新 Palmares，或自行删除该文件。</translation>
    </message>
    <message>
        <source>Deleting it from the call</source>
        <translation>正在从征集中清除</translation>
    </message>
    <message>
        <source>Writing the backups anew without it</source>
        <translation>正在重写备份，不含这些数据</translation>
    </message>
    <message>
        <source>Deleting it from the other copies on this computer</source>
        <translation>正在从本机的其他副本中清除</translation>
    </message>
    <message>
        <source>Some of it still lies in this call and its backups, because you stopped it. It goes when the call is opened next, or when you try again.</source>
        <translation>因为您中止了清除，此征集及其备份中仍留有部分内容。下次打开征集时，或再试一次时，会予以清除。</translation>
    </message>
    <message>
        <source>%1 was not reached, because you stopped it before. Try again.</source>
        <translation>因为您此前已中止，未处理 %1。请再试一次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, for the entrant</source>
        <comment>judge, entry</comment>
        <translation>%1 对 %2 的评语，给参赛者</translation>
    </message>
    <message>
        <source>%1 on %2, for the committee</source>
        <comment>judge, entry</comment>
        <translation>%1 对 %2 的评语，给委员会</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>judge, entry</comment>
        <translation>%1 对 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments name somebody whose data was deleted here, or are about the entry, and are not kept: %1. Tell the judges, who believe them sent.</source>
        <translation>
            <numerusform>有 %Ln 条评语提到了个人数据已在此处删除的人，或评的是其作品，不予保留：%1。评委以为评语已经发出，请告知他们。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code %1 says itself who that is. It stays in the records, here and wherever they have gone.</source>
        <translation>编号 %1 本身就透露了此人的身份。它会留在记录中，无论在此处还是在记录已送达的地方。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{file} cannot be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>Check that the file is still there, is an ordinary file and may be read, then try again.</source>
        <translation>请确认文件仍在原处、是普通文件且允许读取，然后重试。</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing.</source>
        <translation>{file} 不完整：缺少结尾部分。</translation>
    </message>
    <message>
        <source>Ask for the file again, or copy it again from where it came.</source>
        <translation>请索取该文件，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>{file} is not a Palmares file.</source>
        <translation>{file} 不是 Palmares 文件。</translation>
    </message>
    <message>
        <source>Check that this is the file you meant; names and endings do not matter, only the content.</source>
        <translation>请确认这是您要打开的文件；文件名和扩展名无关紧要，只看内容。</translation>
    </message>
    <message>
        <source>{file} was changed by a program that took it for text.</source>
        <translation>{file} 被某个程序当作文本改动过。</translation>
    </message>
    <message>
        <source>Ask for it again as an attachment or in a ZIP archive, not pasted into a message.</source>
        <translation>请对方以附件或 ZIP 压缩包重新发送，不要粘贴在消息中。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Palmares.</source>
        <translation>{file} 由更新版本的 Palmares 生成。</translation>
    </message>
    <message>
        <source>Update Palmares on this computer, then open it again.</source>
        <translation>请更新此计算机上的 Palmares，然后重新打开。</translation>
    </message>
    <message>
        <source>{file} has something added at its end.</source>
        <translation>{file} 末尾被附加了内容。</translation>
    </message>
    <message>
        <source>Ask for the original file again.</source>
        <translation>请重新索取原始文件。</translation>
    </message>
    <message>
        <source>{file} was damaged on the way.</source>
        <translation>{file} 在传送途中损坏。</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation>请重新索取该文件；其中内容均未使用。</translation>
    </message>
    <message>
        <source>{file} is a {found}, and a {limit} was expected here.</source>
        <translation>{file} 是 {found}，此处需要的是 {limit}。</translation>
    </message>
    <message>
        <source>Open it where it belongs: packages with open, ballots and bundles with merge, key files with keys restore.</source>
        <translation>请在相应位置打开：评审包用 open，评分文件和活动归档文件用 merge，密钥文件用 keys restore。</translation>
    </message>
    <message>
        <source>{file} belongs to another call.</source>
        <translation>{file} 属于另一个征集。</translation>
    </message>
    <message>
        <source>Open the call it belongs to, or ask its sender for the right file.</source>
        <translation>请打开其所属的征集，或向发送者索取正确的文件。</translation>
    </message>
    <message>
        <source>{file} is sealed, and no key on this computer opens it.</source>
        <translation>{file} 已加密，此计算机上没有可打开它的密钥。</translation>
    </message>
    <message>
        <source>Ask its sender for a file that is not sealed.</source>
        <translation>请向发送者索取未加密的文件。</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>请缩小或拆分，然后重试。</translation>
    </message>
    <message>
        <source>{file} is not built as the format asks ({detail}).</source>
        <translation>{file} 不符合格式要求（{detail}）。</translation>
    </message>
    <message>
        <source>Ask its sender to write it again with a released version of Palmares.</source>
        <translation>请发送者用正式发布的 Palmares 版本重新写入。</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>{file} 在签名之后被改动过。</translation>
    </message>
    <message>
        <source>Do not use it; ask its sender for the file again by another way.</source>
        <translation>请勿使用；请发送者通过其他途径重新发送。</translation>
    </message>
    <message>
        <source>The password does not open this key file.</source>
        <translation>密码无法打开此密钥文件。</translation>
    </message>
    <message>
        <source>Type the 20 digits again as they were shown; spaces and dashes do not matter.</source>
        <translation>请按当时显示的内容重新输入 20 位数字；空格和连字符不影响。</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
    <message>
        <source>Choose another folder or ask for permission to write there; nothing was changed.</source>
        <translation>请选择其他文件夹，或申请在该处写入的权限；没有任何改变。</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk.</source>
        <translation>此征集在磁盘上的数据已损坏。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written.</source>
        <translation>磁盘已满，无法写入 {file}。</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>请腾出空间后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>请在那里关闭，然后在此重试。</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing was changed.</source>
        <translation>请关闭其他程序后重试；没有任何改变。</translation>
    </message>
    <message>
        <source>More than one answer fits {value}.</source>
        <translation>有多个对象与 {value} 相符。</translation>
    </message>
    <message>
        <source>A call with the code {call} is here already.</source>
        <translation>此处已有编号为 {call} 的征集。</translation>
    </message>
    <message>
        <source>Choose another code with --code.</source>
        <translation>请用 --code 选择其他编号。</translation>
    </message>
    <message>
        <source>There is no call {call} here.</source>
        <translation>此处没有征集 {call}。</translation>
    </message>
    <message>
        <source>See the calls with call list, or open the file you were sent.</source>
        <translation>用 call list 查看现有征集，或打开收到的文件。</translation>
    </message>
    <message>
        <source>Only a judge can do this, and {call} is open here as its office.</source>
        <translation>此操作仅限评委，而 {call} 在此以主办方身份打开。</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, then say --as and the judge&apos;s code.</source>
        <translation>请先打开该评委的评审包，再用 --as 指定评委编号。</translation>
    </message>
    <message>
        <source>The key of call {call} is not on this computer, so nothing can be changed.</source>
        <translation>征集 {call} 的密钥不在此计算机上，因此无法作任何更改。</translation>
    </message>
    <message>
        <source>Restore it from the key file with keys restore; reading, checking and exporting work without it.</source>
        <translation>请用 keys restore 从密钥文件恢复；没有密钥也可以阅读、检查和导出。</translation>
    </message>
    <message>
        <source>Only the office of the call can do this, and here it is open as a judge.</source>
        <translation>此操作仅限征集的主办方，而此处以评委身份打开。</translation>
    </message>
    <message>
        <source>Do it on the coordinator&apos;s computer.</source>
        <translation>请在协调员的计算机上操作。</translation>
    </message>
    <message>
        <source>The rules give {key} a value it cannot have ({value}).</source>
        <translation>规则为 {key} 设定了不允许的值（{value}）。</translation>
    </message>
    <message>
        <source>The rules contradict themselves at {key} ({detail}).</source>
        <translation>规则在 {key} 处自相矛盾（{detail}）。</translation>
    </message>
    <message>
        <source>Change one of the two; docs/RULES.md says which settings go together.</source>
        <translation>请更改其中之一；docs/RULES.md 说明哪些设置可以并用。</translation>
    </message>
    <message>
        <source>The rules lack {key}.</source>
        <translation>规则缺少 {key}。</translation>
    </message>
    <message>
        <source>Add it; docs/RULES.md shows where.</source>
        <translation>请补上；docs/RULES.md 说明其位置。</translation>
    </message>
    <message>
        <source>The rules file is not valid JSON (line {line}, column {column}).</source>
        <translation>规则文件不是有效的 JSON（第 {line} 行，第 {column} 列）。</translation>
    </message>
    <message>
        <source>Correct the file at that place, then try again.</source>
        <translation>请更正文件该处，然后重试。</translation>
    </message>
    <message>
        <source>The rules have a key that is not known: {key}.</source>
        <translation>规则含有未知的键：{key}。</translation>
    </message>
    <message>
        <source>Check its spelling or take it out.</source>
        <translation>请检查拼写或将其删除。</translation>
    </message>
    <message>
        <source>The rules of round {round} are frozen, so {key} can no longer change.</source>
        <translation>轮次 {round} 的规则已锁定，{key} 不能再更改。</translation>
    </message>
    <message>
        <source>Bands, ties and cut may still change, printed as changed after scoring began; for anything else make a new round.</source>
        <translation>档次、并列和分数线仍可更改，报告会注明在打分开始之后更改；其他更改须另建新一轮。</translation>
    </message>
    <message>
        <source>The rules of round {round} are not frozen yet.</source>
        <translation>轮次 {round} 的规则尚未锁定。</translation>
    </message>
    <message>
        <source>Freeze the round first with call freeze.</source>
        <translation>请先用 call freeze 锁定该轮。</translation>
    </message>
    <message>
        <source>The table holds scores of several rounds ({round}, {value}).</source>
        <translation>表格含有多个轮次的评分（{round}、{value}）。</translation>
    </message>
    <message>
        <source>Say which one with --round, or give the rules with --rules.</source>
        <translation>请用 --round 指定其中一个，或用 --rules 给出规则。</translation>
    </message>
    <message>
        <source>There is no round {round} (line {row}).</source>
        <translation>没有轮次 {round}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the rounds of a call.</source>
        <translation>请检查拼写；call rules 列出征集的各轮次。</translation>
    </message>
    <message>
        <source>Round {round} is a check: it lets entries through and ranks none.</source>
        <translation>轮次 {round} 是审查：只决定作品是否通过，不作排名。</translation>
    </message>
    <message>
        <source>Name a round that is scored.</source>
        <translation>请指定一个打分的轮次。</translation>
    </message>
    <message>
        <source>The record that ends on line {row} has a quotation mark that does not fit.</source>
        <translation>止于第 {row} 行的记录有不匹配的引号。</translation>
    </message>
    <message>
        <source>Close the quotation, or write a quotation mark inside a cell twice.</source>
        <translation>请补全引号；单元格内的引号须写两次。</translation>
    </message>
    <message>
        <source>Line {row}: {value} is not a score.</source>
        <translation>第 {row} 行：{value} 不是有效评分。</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 7 or 7.5, or leave the cell empty.</source>
        <translation>请用数字和小数点书写，例如 7 或 7.5，或将单元格留空。</translation>
    </message>
    <message>
        <source>{value} cannot stand in {column} (line {row}).</source>
        <translation>{value} 不能用于 {column}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>请更正该值后重试。</translation>
    </message>
    <message>
        <source>The rules carry values of round {round}, and the table has no row of that round.</source>
        <translation>规则需要沿用轮次 {round} 的数值，而表格中没有该轮的行。</translation>
    </message>
    <message>
        <source>Add the scores of that round with a round column.</source>
        <translation>请加入该轮的评分，并提供 round 列。</translation>
    </message>
    <message>
        <source>The code {value} is in use already (line {row}).</source>
        <translation>编号 {value} 已被使用（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Give each its own code, or leave the column empty to have codes made.</source>
        <translation>请为每项设定不同的编号，或将该列留空以自动生成。</translation>
    </message>
    <message>
        <source>There is nothing in {column} (line {row}) (entry {entry}).</source>
        <translation>{column} 为空（第 {row} 行）（作品 {entry}）。</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>请填写后重试。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>请确认这是您要打开的文件。</translation>
    </message>
    <message>
        <source>The table has no column {column}.</source>
        <translation>表格没有 {column} 列。</translation>
    </message>
    <message>
        <source>Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.</source>
        <translation>请添加该列，或重命名相应的列；导入作品和评委时也可用 --map {column}=NAME。</translation>
    </message>
    <message>
        <source>Entry {entry} is not assigned to {judge} (line {row}).</source>
        <translation>作品 {entry} 未分配给 {judge}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Score only the entries of the package, or ask the coordinator to assign it.</source>
        <translation>只能为评审包中的作品打分，或请协调员分配该作品。</translation>
    </message>
    <message>
        <source>{column} is not asked here (line {row}).</source>
        <translation>此处不要求 {column}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Leave that score out: this panel or division does not score it.</source>
        <translation>请去掉该评分：此评审小组或组别不评该项。</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} (line {row}).</source>
        <translation>{value} 不在评分尺度 {limit} 之内（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Give a score from that scale, or leave it blank.</source>
        <translation>请按该尺度打分，或留空。</translation>
    </message>
    <message>
        <source>Line {row} has another number of cells ({found}) than the header ({limit}).</source>
        <translation>第 {row} 行的单元格数（{found}）与表头（{limit}）不同。</translation>
    </message>
    <message>
        <source>Correct that line; a comma inside a cell needs quotation marks around the cell.</source>
        <translation>请更正该行；单元格内含逗号时，须用引号括起整个单元格。</translation>
    </message>
    <message>
        <source>Line {row} scores the same judge, entry and criterion a second time.</source>
        <translation>第 {row} 行重复了同一评委、作品和评审标准的评分。</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>请只保留两行之一。</translation>
    </message>
    <message>
        <source>The column {column} is there twice.</source>
        <translation>{column} 列出现了两次。</translation>
    </message>
    <message>
        <source>Line {row} has both a score and the state {value}.</source>
        <translation>第 {row} 行既有评分又有状态 {value}。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>请只保留其中之一。</translation>
    </message>
    <message>
        <source>Entry {entry} is in two divisions (line {row}).</source>
        <translation>作品 {entry} 属于两个组别（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Give it one division.</source>
        <translation>请为其指定一个组别。</translation>
    </message>
    <message>
        <source>Judge {judge} is in two panels of one round (line {row}).</source>
        <translation>评委 {judge} 在同一轮中属于两个评审小组（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Give the judge one panel.</source>
        <translation>请为该评委指定一个评审小组。</translation>
    </message>
    <message>
        <source>Judge {judge} is in two strata (line {row}).</source>
        <translation>评委 {judge} 属于两个分层（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Give the judge one stratum.</source>
        <translation>请为该评委指定一个分层。</translation>
    </message>
    <message>
        <source>There is no criterion {value} (line {row}).</source>
        <translation>没有评审标准 {value}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the criteria.</source>
        <translation>请检查拼写；call rules 列出各项评审标准。</translation>
    </message>
    <message>
        <source>There is no division {value} (line {row}).</source>
        <translation>没有组别 {value}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>There is no entry {entry} (line {row}).</source>
        <translation>没有作品 {entry}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Check the code; entries list shows all of them.</source>
        <translation>请检查编号；entries list 列出全部作品。</translation>
    </message>
    <message>
        <source>There is no judge {judge} (line {row}).</source>
        <translation>没有评委 {judge}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Check the code; judges list shows all of them.</source>
        <translation>请检查编号；judges list 列出全部评委。</translation>
    </message>
    <message>
        <source>There is no panel {value} (line {row}).</source>
        <translation>没有评审小组 {value}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>{value} is not a state (line {row}).</source>
        <translation>{value} 不是有效状态（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, ineligible or practice for an entry.</source>
        <translation>评分可用 blank、cannot_judge、recused 或 excluded；作品可用 in、withdrawn、disqualified、duplicate、ineligible 或 practice。</translation>
    </message>
    <message>
        <source>There is no stratum {value} (line {row}).</source>
        <translation>没有分层 {value}（第 {row} 行）。</translation>
    </message>
    <message>
        <source>The entries cannot all get the judges they need: {detail}.</source>
        <translation>无法为所有作品安排所需的评委：{detail}。</translation>
    </message>
    <message>
        <source>Add judges, raise the load, ask for fewer judges an entry, make languages a wish only (--language preferred), or look at the conflicts.</source>
        <translation>请增加评委、提高工作量上限、减少每件作品的评委数、把语言匹配设为仅优先考虑（--language preferred），或核查利益冲突。</translation>
    </message>
    <message>
        <source>Round {round} cannot be closed yet: {detail}.</source>
        <translation>轮次 {round} 还不能结束：{detail}。</translation>
    </message>
    <message>
        <source>Resolve what is named, or waive it in the same step with --waive.</source>
        <translation>请处理所列事项，或用 --waive 在同一步中予以豁免。</translation>
    </message>
    <message>
        <source>Round {round} is not closed, so nothing can rest on its result.</source>
        <translation>轮次 {round} 尚未结束，不能以其结果为依据。</translation>
    </message>
    <message>
        <source>Close the round first with close.</source>
        <translation>请先用 close 结束该轮。</translation>
    </message>
    <message>
        <source>There is no {value} here.</source>
        <translation>此处没有 {value}。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Look at the call with call show to see where it stands.</source>
        <translation>用 call show 查看征集的当前状态。</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>此操作需要说明理由。</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>请用 --reason 说明。</translation>
    </message>
    <message>
        <source>There is no template {value}.</source>
        <translation>没有模板 {value}。</translation>
    </message>
    <message>
        <source>See the templates with template list.</source>
        <translation>用 template list 查看模板。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止此操作。</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>没有任何改变；可随时重新开始。</translation>
    </message>
    <message>
        <source>{file} cannot be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>无法写入 {file}；评分文件本身已生成并保留，回执 {value}。</translation>
    </message>
    <message>
        <source>Write it to another place with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>请用 ballot again {call} {value} --out FILE 或从已发送列表把它写到别处。</translation>
    </message>
    <message>
        <source>The rules leave {key} empty, and it cannot be.</source>
        <translation>规则中的 {key} 为空，而它不能为空。</translation>
    </message>
    <message>
        <source>package</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>评分文件</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>活动归档文件</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Something is larger than Palmares accepts (limit {limit}) (line {row}).</source>
        <translation>内容超出 Palmares 可接受的大小（上限 {limit}）（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Line {row} is not text in {value}.</source>
        <translation>第 {row} 行不是 {value} 编码的文本。</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 or as XLSX and try again, or say with --encoding how it is written.</source>
        <translation>请将表格另存为 CSV UTF-8 或 XLSX 后重试，或用 --encoding 指明其编码。</translation>
    </message>
    <message>
        <source>The check code of {entry} does not fit this judge and this round (line {row}).</source>
        <translation>{entry} 的校验码与该评委及本轮次不符（第 {row} 行）。</translation>
    </message>
    <message>
        <source>See whether this is the form of another judge or of another round, and whether entries and codes have been moved against each other.</source>
        <translation>请查看这是否为另一位评委或另一轮次的表单，以及作品与校验码是否错位。</translation>
    </message>
    <message>
        <source>{file} is no table that Palmares can read ({detail}).</source>
        <translation>{file} 不是 Palmares 能读取的表格（{detail}）。</translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV UTF-8 in the program it comes from, and try again.</source>
        <translation>请在原程序中另存为 XLSX 或 CSV UTF-8 后重试。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} 受密码保护。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, and try again.</source>
        <translation>请在原程序中打开，去掉密码后保存，再重试。</translation>
    </message>
    <message>
        <source>The file has no worksheet {value}; it has {found}.</source>
        <translation>文件中没有工作表 {value}；有：{found}。</translation>
    </message>
    <message>
        <source>Name one of them with --sheet, or give its number.</source>
        <translation>请用 --sheet 指定其中一个，或给出其序号。</translation>
    </message>
    <message>
        <source>{file} cannot be written; the package of {judge} is made and counted as sent.</source>
        <translation>无法写入 {file}；{judge} 的评审包已生成，并计为已发送。</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one with package --judge {judge}.</source>
        <translation>请选择其他文件夹，并用 package --judge {judge} 写一份新的。</translation>
    </message>
    <message>
        <source>{file} is a link, a folder, a pipe or a device, and is not replaced by a file.</source>
        <translation>{file} 是链接、文件夹、管道或设备，不会被文件替换。</translation>
    </message>
    <message>
        <source>Give the name of a file; nothing was changed.</source>
        <translation>请给出一个文件名；没有任何改变。</translation>
    </message>
    <message>
        <source>{file} cannot be written, and a call is not opened without it, not even to read.</source>
        <translation>无法写入 {file}；没有它就不能打开征集，只读也不行。</translation>
    </message>
    <message>
        <source>Allow writing in the folder of the call, or copy the folder to where you may write.</source>
        <translation>请允许写入该征集的文件夹，或把该文件夹复制到您可以写入的位置。</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} with steps of {step} (line {row}).</source>
        <translation>{value} 不在评分尺度 {limit}、步长 {step} 之内（第 {row} 行）。</translation>
    </message>
    <message>
        <source>{value} is no scale.</source>
        <translation>{value} 不是评分尺度。</translation>
    </message>
    <message>
        <source>Give the smaller end, the larger end and the step, with colons between them.</source>
        <translation>请依次给出较小的一端、较大的一端和步长，中间用冒号隔开。</translation>
    </message>
    <message>
        <source>Entry {value} is in the table already (line {row}).</source>
        <translation>作品 {value} 已在表中（第 {row} 行）。</translation>
    </message>
    <message>
        <source>No entry is in the round {round} yet: {found} wait for screening.</source>
        <translation>轮次 {round} 中还没有作品：{found} 件等待初筛。</translation>
    </message>
    <message>
        <source>Let them in with entries screen, then try again.</source>
        <translation>请用 entries screen 准予参评，然后重试。</translation>
    </message>
    <message>
        <source>A file of entry {entry} was changed or damaged on this computer: {file}.</source>
        <translation>作品 {entry} 的一个文件在此计算机上被更改或损坏：{file}。</translation>
    </message>
    <message>
        <source>Put it back from a backup of your disk, or merge a bundle of the call that holds it.</source>
        <translation>请从磁盘备份中恢复该文件，或合并含有它的活动归档文件。</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk: {value} is no longer what was signed.</source>
        <translation>此征集在磁盘上的数据已损坏：{value} 已不是签名时的内容。</translation>
    </message>
    <message>
        <source>Palmares will not change them; save what still proves itself with salvage, or restore a backup.</source>
        <translation>Palmares 不会改动它们；请用 salvage 救回仍能通过验证的内容，或恢复备份。</translation>
    </message>
    <message>
        <source>The new rules leave out the round {round}, in which something was assigned or scored.</source>
        <translation>新规则缺少轮次 {round}，而该轮已有分配或评分。</translation>
    </message>
    <message>
        <source>Keep it in the rules, or make a new call from these rules with call new --rules.</source>
        <translation>请在规则中保留该轮次，或用 call new --rules 按这些规则新建一次征集。</translation>
    </message>
    <message>
        <source>The call in {file} can be read and not be changed: nothing may be written there.</source>
        <translation>{file} 中的征集只能读取，不能更改：那里不允许写入。</translation>
    </message>
    <message>
        <source>Copy its whole home folder to where you may write and give that with --home, or allow writing; nothing was changed.</source>
        <translation>请把整个数据文件夹复制到可写的位置并用 --home 指定，或允许写入；没有任何更改。</translation>
    </message>
    <message>
        <source>Say it so that only one fits: with --as, or with more of the name.</source>
        <translation>请说得更具体，使其只对应一项：用 --as，或写出更完整的名称。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Round {round} is closed on exactly these sheets already.</source>
        <translation>轮次 {round} 已按这些评分表结束。</translation>
    </message>
    <message>
        <source>Close it again when sheets have come in or were settled.</source>
        <translation>收到新的评分表或处理完问题后再重新结束。</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through that is not through already.</source>
        <translation>轮次 {round} 中没有新的作品可以晋级。</translation>
    </message>
    <message>
        <source>Look at rank, and at the decisions.</source>
        <translation>请查看 rank 和决定。</translation>
    </message>
    <message>
        <source>Nothing is scored in round {round} yet.</source>
        <translation>轮次 {round} 还没有任何评分。</translation>
    </message>
    <message>
        <source>Score an entry, then try again.</source>
        <translation>请先给一件作品评分，然后重试。</translation>
    </message>
    <message>
        <source>This call is not damaged.</source>
        <translation>此征集没有损坏。</translation>
    </message>
    <message>
        <source>There is nothing to save; backup makes a copy of it.</source>
        <translation>没有需要抢救的内容；backup 可以制作一份备份。</translation>
    </message>
    <message>
        <source>Nobody is asked to judge anything in round {round} yet.</source>
        <translation>轮次 {round} 还没有分配任何评审。</translation>
    </message>
    <message>
        <source>Decide with assign who judges what, then try again.</source>
        <translation>请先用 assign 决定谁评审什么，然后重试。</translation>
    </message>
    <message>
        <source>Round {round} is frozen already.</source>
        <translation>轮次 {round} 已锁定。</translation>
    </message>
    <message>
        <source>Its rules stay as they are.</source>
        <translation>其规则保持不变。</translation>
    </message>
    <message>
        <source>{value} differs from no other laptop.</source>
        <translation>{value} 与其他设备没有差异。</translation>
    </message>
    <message>
        <source>See with forks what is there in two versions.</source>
        <translation>用 forks 查看存在两个版本的内容。</translation>
    </message>
    <message>
        <source>Nothing is left here to forget.</source>
        <translation>此处已没有可清除的内容。</translation>
    </message>
    <message>
        <source>Ask for more with --per-entry, or top up when a judge drops out.</source>
        <translation>可用 --per-entry 要求更多，或在评委退出后补充分配。</translation>
    </message>
    <message>
        <source>Round {round} is the last one.</source>
        <translation>轮次 {round} 是最后一轮。</translation>
    </message>
    <message>
        <source>Give the call another round first, with call rules.</source>
        <translation>请先用 call rules 为征集增加一轮。</translation>
    </message>
    <message>
        <source>There is no ballot and no bundle.</source>
        <translation>没有评分文件，也没有活动归档文件。</translation>
    </message>
    <message>
        <source>Name the files, or the folder they lie in; what they are called does not matter.</source>
        <translation>请指定文件或其所在文件夹；文件叫什么名字无关紧要。</translation>
    </message>
    <message>
        <source>{value} is here already, and line {row} says something else in {column}.</source>
        <translation>{value} 已存在，而第 {row} 行在 {column} 中的内容不同。</translation>
    </message>
    <message>
        <source>To correct what is here use judges set or entries set; then take the line out or make it agree.</source>
        <translation>要更正现有内容，请用 judges set 或 entries set；然后删去该行或使其一致。</translation>
    </message>
    <message>
        <source>Nobody sits in panel {value} of round {round}.</source>
        <translation>轮次 {round} 的评审小组 {value} 中没有评委。</translation>
    </message>
    <message>
        <source>Seat judges there: judges set CALL JUDGE panel_{round}={value}, or judges import a table with the column panel_{round}.</source>
        <translation>请安排评委：judges set CALL JUDGE panel_{round}={value}，或用 judges import 导入带有 panel_{round} 列的表。</translation>
    </message>
    <message>
        <source>More than one call here is called {value}: {found}.</source>
        <translation>这里有多个征集名为 {value}：{found}。</translation>
    </message>
    <message>
        <source>Name one of these folders in its place, or with --call.</source>
        <translation>请改用其中一个文件夹的名称，或用 --call 指定。</translation>
    </message>
    <message>
        <source>A file of entry {entry} is no longer on this computer: {value}.</source>
        <translation>作品 {entry} 的一个文件已不在此计算机上：{value}。</translation>
    </message>
    <message>
        <source>Bring them back with salvage, merge a complete bundle, or restore a backup.</source>
        <translation>请用 salvage 找回它们，合并一份完整的活动归档文件，或恢复备份。</translation>
    </message>
    <message>
        <source>This call has no round.</source>
        <translation>此征集没有任何轮次。</translation>
    </message>
    <message>
        <source>If it had one, bring it back with salvage; else give it rules with call rules.</source>
        <translation>如果原来有，请用 salvage 找回；否则请用 call rules 为它设定规则。</translation>
    </message>
    <message>
        <source>No laptop is called {value}.</source>
        <translation>没有名为 {value} 的设备。</translation>
    </message>
    <message>
        <source>Name it as judges list does: the judge, a stroke and the first digits of its key.</source>
        <translation>请按 judges list 的写法给出：评委编号、斜线和其密钥的前几位。</translation>
    </message>
    <message>
        <source>This call is open in another Palmares ({host}).</source>
        <translation>此征集已在另一个 Palmares 中打开（{host}）。</translation>
    </message>
    <message>
        <source>Line {row} is not text in UTF-8.</source>
        <translation>第 {row} 行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 and try again.</source>
        <translation>请将表格另存为 CSV UTF-8，然后重试。</translation>
    </message>
    <message>
        <source>This call was written by a newer version of Palmares.</source>
        <translation>此征集由较新版本的 Palmares 写入。</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>{value} of entry {entry} is given twice.</source>
        <translation>作品 {entry} 的 {value} 给出了两次。</translation>
    </message>
    <message>
        <source>Keep one of the two; nothing was saved.</source>
        <translation>请只保留其中之一；未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no field {value}.</source>
        <translation>没有字段 {value}。</translation>
    </message>
    <message>
        <source>Name one of these: {found}.</source>
        <translation>请使用其中之一：{found}。</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk, and the record it begins with is lost, here and in its backups.</source>
        <translation>此征集的数据在磁盘上已损坏，其起始记录在此处和备份中都已丢失。</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and take it in with call import: what is still sound here is saved together with it.</source>
        <translation>请向同事索取或从存档取得此征集的活动归档文件，并用 call import 导入：此处仍然完好的内容会与它一起保存。</translation>
    </message>
    <message>
        <source>Entry {entry} of judge {judge} was typed before, from another table.</source>
        <translation>评委 {judge} 的作品 {entry} 先前已从另一张表格录入。</translation>
    </message>
    <message>
        <source>If a second person has typed this one from the paper, say so with --typing 2; if it corrects the first typing, with --typing 1.</source>
        <translation>若此表由另一人对照纸质表录入，请用 --typing 2；若是对第一次录入的更正，请用 --typing 1。</translation>
    </message>
    <message>
        <source>{column} would put into the open what shows who the entrant is ({value}); records cannot be taken back.</source>
        <translation>{column} 会公开能看出参评者身份的内容（{value}）；记录无法收回。</translation>
    </message>
    <message>
        <source>Write name=, email=, phone=, organisation=, address= or note= without entrant. before it, or private.{found}=: these are kept apart and can be erased.</source>
        <translation>请写 name=、email=、phone=、organisation=、address= 或 note=，前面不加 entrant.，或写 private.{found}=：这些内容单独保存，可以删除。</translation>
    </message>
    <message>
        <source>That is no answer to {value}.</source>
        <translation>这不是对 {value} 的答复。</translation>
    </message>
    <message>
        <source>Answer it with: {found}.</source>
        <translation>请用以下之一答复：{found}。</translation>
    </message>
    <message>
        <source>{value} cannot be answered away: it stands until what it names is put right.</source>
        <translation>{value} 不能用答复消除：在其所指的问题解决之前一直保留。</translation>
    </message>
    <message>
        <source>End a fork with resolve and confirm or revoke a laptop with device; what blocks a close can be waived in the same step with close --waive.</source>
        <translation>用 resolve 裁定版本分歧，用 device 确认或撤销设备；阻止结束的事项可在同一步用 close --waive 予以豁免。</translation>
    </message>
    <message>
        <source>The close of {round} rests on {found} records that are not here (CLOSE_INCOMPLETE): {value}.</source>
        <translation>{round} 的结束所依据的 {found} 条记录不在此处（CLOSE_INCOMPLETE）：{value}。</translation>
    </message>
    <message>
        <source>{file} is the database of a call or a backup of it, not a file to exchange.</source>
        <translation>{file} 是某个征集的数据库或其备份，不是用来交换的文件。</translation>
    </message>
    <message>
        <source>Bring a backup back as a call of its own with restore; to pass a call on, write a bundle of it.</source>
        <translation>如需使用备份，请用 restore 将其恢复为单独的征集；如需移交征集，请生成其活动归档文件。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk did not take what was to be written.</source>
        <translation>无法将数据写入磁盘。</translation>
    </message>
    <message>
        <source>Look whether the disk is there and may be written to, then try again; nothing was changed.</source>
        <translation>请检查磁盘是否已连接并且可写，然后重试；没有任何改变。</translation>
    </message>
    <message>
        <source>The table has one line and nothing below it: {value}</source>
        <translation>表格只有一行，其下没有内容：{value}</translation>
    </message>
    <message>
        <source>The first line names the columns, and each line below it is read. Check that this is the file and the worksheet you meant.</source>
        <translation>第一行是列名，其下各行才会被读取。请检查这是否是您要的文件和工作表。</translation>
    </message>
    <message>
        <source>Line {row} holds a zero byte, which is in no text.</source>
        <translation>第 {row} 行含有值为零的字节，文本中不应出现。</translation>
    </message>
    <message>
        <source>The file was damaged, or it is no table. Save the table anew as CSV UTF-8 or as XLSX.</source>
        <translation>文件已损坏，或者不是表格。请将表格重新另存为 CSV UTF-8 或 XLSX。</translation>
    </message>
    <message>
        <source>One version of {value} has to stand: only a sheet or a close can be left out.</source>
        <translation>{value} 必须保留一个版本：只有评分表或结束记录可以两个版本都不采用。</translation>
    </message>
    <message>
        <source>Say which with --use; forks shows the versions.</source>
        <translation>用 --use 指明采用哪个；forks 列出各版本。</translation>
    </message>
    <message>
        <source>Entry {value} was not in round {round}.</source>
        <translation>作品 {value} 未进入轮次 {round}。</translation>
    </message>
    <message>
        <source>Decide on an entry that rank lists for that round, or name another round.</source>
        <translation>请对 rank 在该轮列出的作品作出决定，或指明另一轮。</translation>
    </message>
    <message>
        <source>{key} is in the rules and says nothing.</source>
        <translation>规则中有 {key}，但没有内容。</translation>
    </message>
    <message>
        <source>Give it one of the keys that docs/RULES.md names for it, or leave it out.</source>
        <translation>请为其写上 docs/RULES.md 所列的键之一，或将其删去。</translation>
    </message>
    <message>
        <source>Correct that value; docs/RULES.md lists what it may be. Weights and other decimals stand in quotation marks.</source>
        <translation>请更正该值；docs/RULES.md 列有允许的值。权重等小数要写在引号中。</translation>
    </message>
    <message>
        <source>There is nothing to score; nothing was saved. Ask the coordinator if you think otherwise.</source>
        <translation>无需评分，未保存任何内容。如有异议，请询问协调员。</translation>
    </message>
    <message>
        <source>Entry {entry} was withdrawn (line {row}).</source>
        <translation>作品 {entry} 已退出（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Entry {entry} was disqualified (line {row}).</source>
        <translation>作品 {entry} 已被取消资格（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Entry {entry} came twice, and the other one is scored (line {row}).</source>
        <translation>作品 {entry} 重复提交，评分以另一件为准（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Entry {entry} is not eligible (line {row}).</source>
        <translation>作品 {entry} 不符合资格（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Entry {entry} is not in this round (line {row}).</source>
        <translation>作品 {entry} 不在本轮（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Entry {entry} is not yours to score: you have a conflict of interest with it (line {row}).</source>
        <translation>作品 {entry} 不应由您评分：您与其存在利益冲突（第 {row} 行）。</translation>
    </message>
    <message>
        <source>The text of entry {entry} was not corrected since it was scored.</source>
        <translation>作品 {entry} 的文本自评分后未经更正。</translation>
    </message>
    <message>
        <source>Your scores stand as they are.</source>
        <translation>您的评分保持不变。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>磁盘已满，无法写入 {file}；评分文件本身已生成并保存，回执 {value}。</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write it with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>请腾出空间或换一个磁盘，然后用 ballot again {call} {value} --out FILE 写出，或从已发送列表中写出。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the package of {judge} is made and counted as sent.</source>
        <translation>磁盘已满，无法写入 {file}；{judge} 的评审包已生成并计为已发送。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one with package --judge {judge}.</source>
        <translation>请腾出空间或选择其他文件夹，并用 package --judge {judge} 重新写出。</translation>
    </message>
    <message>
        <source>The disk is full: the call in {file} can be read, and what leaves it written to another disk, but not changed.</source>
        <translation>磁盘已满：{file} 中的征集可以读取，也可以导出到其他磁盘，但不能更改。</translation>
    </message>
    <message>
        <source>The table has no column {column} for {value}.</source>
        <translation>表中没有用于 {value} 的列 {column}。</translation>
    </message>
    <message>
        <source>It has these: {found}. Write the name as it stands there.</source>
        <translation>它有这些列：{found}。请按原样书写列名。</translation>
    </message>
    <message>
        <source>--map {value}={column} contradicts --map {found}; nothing was changed.</source>
        <translation>--map {value}={column} 与 --map {found} 相矛盾；未作任何更改。</translation>
    </message>
    <message>
        <source>Say of each column once what it is, and of each field once where it stands; only text may stand in several columns.</source>
        <translation>每一列只说明一次其含义，每个字段只说明一次其位置；只有 text 可以占多列。</translation>
    </message>
    <message>
        <source>This looks like a table of entries ({found}): no column says who a judge is; nothing was changed.</source>
        <translation>这看起来是作品表（{found}）：没有任何列说明评委是谁；未作任何更改。</translation>
    </message>
    <message>
        <source>Bring it in with entries import. If these are judges, say with --map name=COLUMN who they are, or leave each of those columns out with --map -=COLUMN.</source>
        <translation>请用 entries import 导入。如果这些确实是评委，请用 --map name=COLUMN 说明姓名所在列，或用 --map -=COLUMN 略去上述各列。</translation>
    </message>
    <message>
        <source>Line {row}: {value} has more digits than a score can have.</source>
        <translation>第 {row} 行：{value} 的位数超过分数允许的位数。</translation>
    </message>
    <message>
        <source>A score has at most 12 digits behind the point and 15 in all. Round it as your rules say.</source>
        <translation>分数的小数位最多 12 位，总位数最多 15 位。请按规则舍入。</translation>
    </message>
    <message>
        <source>{value} is the code of more than one: {found}.</source>
        <translation>{value} 是多个对象共用的编号：{found}。</translation>
    </message>
    <message>
        <source>Name one of them as it stands there; findings says how to give it a code of its own.</source>
        <translation>请按所列名称指定其中一个；findings 会说明如何为它另设编号。</translation>
    </message>
    <message>
        <source>{value} is there in two versions: nothing is done with it until one of them stands.</source>
        <translation>{value} 存在两个版本：在裁定采用其一之前，不对其作任何处理。</translation>
    </message>
    <message>
        <source>Look at both with forks, and say with resolve which one stands.</source>
        <translation>用 forks 查看两者，用 resolve 裁定采用哪个。</translation>
    </message>
    <message>
        <source>{file} is a ballot, and the package it belongs to was not opened here.</source>
        <translation>{file} 是评分文件，而它所属的评审包尚未在此打开。</translation>
    </message>
    <message>
        <source>Open the package that the office sent you first, then this ballot again.</source>
        <translation>请先打开主办方发给您的评审包，再打开此评分文件。</translation>
    </message>
    <message>
        <source>{file} is there already, and may be the only copy of a key.</source>
        <translation>{file} 已存在，可能是某个密钥的唯一副本。</translation>
    </message>
    <message>
        <source>Give the name of a new file, or move that one away first; nothing was changed.</source>
        <translation>请给出新文件名，或先移走该文件；未作任何更改。</translation>
    </message>
    <message>
        <source>The first line of {file} is empty: there is no password in it.</source>
        <translation>{file} 的第一行为空：其中没有密码。</translation>
    </message>
    <message>
        <source>Write the password into its first line, then try again.</source>
        <translation>把密码写在第一行，然后重试。</translation>
    </message>
    <message>
        <source>Round {value} does not come after round {round}: nothing goes on into it.</source>
        <translation>轮次 {value} 不在轮次 {round} 之后：无法晋级到该轮。</translation>
    </message>
    <message>
        <source>Name a later round with --to; call show lists them in their order.</source>
        <translation>用 --to 指定更晚的轮次；call show 会按顺序列出。</translation>
    </message>
    <message>
        <source>What is known of {value} as a person is not in this copy of the call: it was left out of the bundle that the copy was made from.</source>
        <translation>{value} 的个人信息不在本次征集的这份副本中：制作该副本的活动归档文件未包含这些信息。</translation>
    </message>
    <message>
        <source>Change it where it is, or merge a bundle with names first; nothing was changed, because the rest would be lost.</source>
        <translation>请在有这些信息的地方修改，或先合并含姓名的活动归档文件；未作任何更改，否则其余信息会丢失。</translation>
    </message>
    <message>
        <source>The worksheet {value} has no column {column}; its headings are: {found}.</source>
        <translation>工作表 {value} 没有 {column} 列；它的列标题是：{found}。</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet, or say --map {column}=HEADING.</source>
        <translation>其他工作表也有数据行：{limit}。请用 --sheet 指定正确的工作表，或用 --map {column}=HEADING。</translation>
    </message>
    <message>
        <source>The table has no column {column}; its headings are: {found}.</source>
        <translation>表格没有 {column} 列；它的列标题是：{found}。</translation>
    </message>
    <message>
        <source>{file} is a backup: it can be looked into and is never changed.</source>
        <translation>{file} 是备份：可以查看，但绝不会被更改。</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own with restore, and change that.</source>
        <translation>请用 restore 将其恢复为独立的征集，再修改恢复后的征集。</translation>
    </message>
    <message>
        <source>This key file asks for more work or memory to open it than any that Palmares writes; it was not opened.</source>
        <translation>打开此密钥文件所需的计算量或内存超过 Palmares 写出的任何密钥文件；未打开。</translation>
    </message>
    <message>
        <source>It was altered or made by something else: ask its sender for the key file again.</source>
        <translation>它已被改动或由其他程序生成：请向发送者重新索取密钥文件。</translation>
    </message>
    <message>
        <source>Line {row} names {file}, and there is no such file in the folder of attachments.</source>
        <translation>第 {row} 行写的是 {file}，附件文件夹中没有这个文件。</translation>
    </message>
    <message>
        <source>Put the file there or correct its name in the table; capital letters count.</source>
        <translation>请把文件放入该文件夹，或更正表中的文件名；区分大小写。</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which leads out of the folder of attachments.</source>
        <translation>第 {row} 行写的是 {file}，它指向附件文件夹之外。</translation>
    </message>
    <message>
        <source>Put the file into the folder and write its name alone into the table.</source>
        <translation>请把文件放入该文件夹，表中只写文件名。</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a link to another place and is not followed.</source>
        <translation>第 {row} 行写的是 {file}，它是指向别处的链接，程序不会跟随。</translation>
    </message>
    <message>
        <source>Put the file itself into the folder of attachments.</source>
        <translation>请把文件本身放入附件文件夹。</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a folder or a device and no file.</source>
        <translation>第 {row} 行写的是 {file}，它是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>Name an ordinary file in the folder of attachments.</source>
        <translation>请写附件文件夹中的普通文件。</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which cannot be read.</source>
        <translation>第 {row} 行写的是 {file}，该文件无法读取。</translation>
    </message>
    <message>
        <source>Check that the file may be read, then try again.</source>
        <translation>请检查是否有权读取该文件，然后重试。</translation>
    </message>
    <message>
        <source>{entry} has left round {round}: withdrawn, disqualified or the like.</source>
        <translation>{entry} 已离开轮次 {round}：已退出、被取消资格等。</translation>
    </message>
    <message>
        <source>Reinstate it there first, with entries reinstate and a reason, or leave it out.</source>
        <translation>请先用 entries reinstate 并说明原因将其恢复，或不让其进入。</translation>
    </message>
    <message>
        <source>No package for {judge} was written. In two versions, so that what differs would be missing from it: {found}.</source>
        <translation>未写出 {judge} 的评审包。以下内容存在两个版本，不同之处会在包中缺失：{found}。</translation>
    </message>
    <message>
        <source>Look at both with forks, say with resolve which one stands, then write the package with package --judge {judge}.</source>
        <translation>用 forks 查看两者，用 resolve 裁定采用哪个，然后用 package --judge {judge} 写出评审包。</translation>
    </message>
    <message>
        <source>Head the columns as the form does, or like the criteria; forms writes the form anew.</source>
        <translation>请让各列标题与表单一致，或与评审标准同名；用 forms 可重新写出表单。</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet.</source>
        <translation>其他工作表也有数据行：{limit}。请用 --sheet 指定正确的工作表。</translation>
    </message>
    <message>
        <source>Palmares will not change them. This command saves what still proves itself: palmares-cli salvage {folder}. A backup comes back with palmares-cli restore and its file.</source>
        <translation>Palmares 不会改动它们。此命令可救回仍能通过验证的内容：palmares-cli salvage {folder}。要恢复备份，请用 palmares-cli restore 加备份文件。</translation>
    </message>
    <message>
        <source>Free some space or see to the disk: what is left goes when the call is opened next. The packages that held some of it are listed by erase with --dry-run.</source>
        <translation>请腾出空间或检查磁盘：下次打开征集时会清除剩余部分。erase 加 --dry-run 会列出含有这些内容的评审包。</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk is too full to finish it.</source>
        <translation>清除已记录，但磁盘空间不足，未能完成。</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk did not let it finish.</source>
        <translation>清除已记录，但磁盘未能让它完成。</translation>
    </message>
    <message>
        <source>Nothing was changed; with --dry-run, erase lists the packages that held some of it.</source>
        <translation>未作任何更改；erase 加 --dry-run 会列出含有这些内容的评审包。</translation>
    </message>
    <message>
        <source>{judge} is asked to judge nothing in round {round}, and was sent nothing of it.</source>
        <translation>轮次 {round} 中没有请 {judge} 评审任何内容，也未向其发送过该轮的内容。</translation>
    </message>
    <message>
        <source>{entry} is in round {round} already.</source>
        <translation>{entry} 已在轮次 {round} 中。</translation>
    </message>
    <message>
        <source>{value} is no word for why somebody recuses or cannot judge.</source>
        <translation>{value} 不是可用于说明回避或无法评审原因的词。</translation>
    </message>
    <message>
        <source>The file of texts is not made as it has to be, at {key}.</source>
        <translation>文本文件的结构不正确，位置：{key}。</translation>
    </message>
    <message>
        <source>It is a list with, for each language, its lang and its items, each of them with at (where the text belongs, as template show lists it) and text.</source>
        <translation>它是一个列表，每种语言一项，含 lang 和 items，每个 item 含 at（文本的位置，如 template show 所列）和 text。</translation>
    </message>
    <message>
        <source>Nothing called {value} is in the way of closing round {round}; it was not closed.</source>
        <translation>没有名为 {value} 的事项妨碍结束轮次 {round}；该轮未结束。</translation>
    </message>
    <message>
        <source>Leave it out of --waive, or name what findings lists, by its code or in full.</source>
        <translation>请从 --waive 中去掉它，或按代码或全名写出 findings 列出的事项。</translation>
    </message>
    <message>
        <source>There are no two versions of {value}.</source>
        <translation>{value} 没有两个版本。</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is not in round {round} now (withdrawn, disqualified or the like), so that no sheet of it can count.</source>
        <translation>第 {row} 行：作品 {entry} 现在不在轮次 {round} 中（已退出、被取消资格等），因此它的评分表都不能计入。</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first, with entries screen or entries reinstate.</source>
        <translation>请去掉该行，或先用 entries screen 或 entries reinstate 让该作品进入本轮。</translation>
    </message>
    <message>
        <source>Line {row}: {judge} has a confirmed conflict of interest with entry {entry}, so that the sheet cannot count.</source>
        <translation>第 {row} 行：{judge} 与作品 {entry} 存在已确认的利益冲突，因此该评分表不能计入。</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first with judges conflict.</source>
        <translation>请去掉该行。如果实际上没有利益冲突，请先用 judges conflict 说明。</translation>
    </message>
    <message>
        <source>{judge} has not dropped out of round {round}.</source>
        <translation>{judge} 并未退出轮次 {round}。</translation>
    </message>
    <message>
        <source>{file} holds nothing at all.</source>
        <translation>{file} 没有任何内容。</translation>
    </message>
    <message>
        <source>An upload may have been broken off: get the file again, or take it out of the folder.</source>
        <translation>上传可能中断了：请重新获取该文件，或将其移出文件夹。</translation>
    </message>
    <message>
        <source>The rules file holds {value} and not an object with a version and rounds.</source>
        <translation>规则文件的内容是 {value}，而不是带有版本和轮次的对象。</translation>
    </message>
    <message>
        <source>Begin as docs/RULES.md shows; template show prints one to start from.</source>
        <translation>请按 docs/RULES.md 的示例开头；template show 可输出一份作为起点。</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} has no check code, so that this is no form as Palmares writes it.</source>
        <translation>第 {row} 行：作品 {entry} 没有校验码，因此这不是 Palmares 生成的表单。</translation>
    </message>
    <message>
        <source>Take the form that came back, with its column of check codes. What somebody typed from paper comes in with --source paper.</source>
        <translation>请使用收回的表单，保留其校验码列。由他人从纸面录入的内容请用 --source paper 导入。</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is for practice, and what judges give it never leaves their laptops.</source>
        <translation>第 {row} 行：作品 {entry} 供练习用，评委为其打的分从不离开他们的设备。</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given with entries practice.</source>
        <translation>请去掉该行；参考评分用 entries practice 给出。</translation>
    </message>
    <message>
        <source>Between round {round} and round {value} lies {found}, which nothing may skip.</source>
        <translation>轮次 {round} 与轮次 {value} 之间还有 {found}，任何作品都不得跳过。</translation>
    </message>
    <message>
        <source>Go into the next round first, and on from there once that is closed.</source>
        <translation>请先进入下一轮，待该轮结束后再继续。</translation>
    </message>
    <message>
        <source>{value} cannot be a duplicate of itself.</source>
        <translation>{value} 不能是它自己的重复件。</translation>
    </message>
    <message>
        <source>Name the entry that it repeats with --of.</source>
        <translation>请用 --of 指明它重复的是哪件作品。</translation>
    </message>
    <message>
        <source>{value} is out of the field as a duplicate of {found}, so that neither would stay in.</source>
        <translation>{value} 已作为 {found} 的重复件出局，这样两件都不会留下。</translation>
    </message>
    <message>
        <source>Name the entry that stays in with --of, or let {value} in again first with entries reinstate.</source>
        <translation>请用 --of 指明留下的作品，或先用 entries reinstate 让 {value} 重新进入。</translation>
    </message>
    <message>
        <source>Type pass or 1, fail or 0, unsure or 2; leave it out if it was not looked at.</source>
        <translation>请输入 pass 或 1、fail 或 0、unsure 或 2；未查看的项目请略去。</translation>
    </message>
    <message>
        <source>The call that {file} belongs to is not on this computer.</source>
        <translation>{file} 所属的征集不在此计算机上。</translation>
    </message>
    <message>
        <source>Take in a bundle of that call first, with call import, then merge this again; whoever coordinates it writes one with call export.</source>
        <translation>请先用 call import 导入该征集的归档文件，再重新合并此文件；其协调人可用 call export 写出归档文件。</translation>
    </message>
    <message>
        <source>{file} is a package for a judge and no table.</source>
        <translation>{file} 是发给评委的评审包，不是表格。</translation>
    </message>
    <message>
        <source>Its judge opens it with open.</source>
        <translation>由该评委用 open 打开。</translation>
    </message>
    <message>
        <source>{file} is a ballot and no table.</source>
        <translation>{file} 是评分文件，不是表格。</translation>
    </message>
    <message>
        <source>Take it in with merge.</source>
        <translation>请用 merge 合并。</translation>
    </message>
    <message>
        <source>{file} is a bundle of a whole call and no table.</source>
        <translation>{file} 是整个征集的归档文件，不是表格。</translation>
    </message>
    <message>
        <source>Take it in with merge, or with call import where the call is not here yet.</source>
        <translation>请用 merge 合并；如果此处还没有该征集，请用 call import。</translation>
    </message>
    <message>
        <source>{file} is the key file of a call and no table.</source>
        <translation>{file} 是征集的密钥文件，不是表格。</translation>
    </message>
    <message>
        <source>Bring the key in with keys restore.</source>
        <translation>请用 keys restore 恢复密钥。</translation>
    </message>
    <message>
        <source>Line {row}: what is in {column} for entry {entry} fills its cell to the last of {limit} characters, so the spreadsheet has cut it off there.</source>
        <translation>第 {row} 行：作品 {entry} 的 {column} 填满了单元格的全部 {limit} 个字符，说明电子表格在此处截断了内容。</translation>
    </message>
    <message>
        <source>Shorten it in the form, or ask the judge for the whole words and import the sheet as CSV.</source>
        <translation>请在表单中缩短，或向评委索取全文，再以 CSV 导入评分表。</translation>
    </message>
    <message>
        <source>Entry {value} is not in round {round}.</source>
        <translation>作品 {value} 不在轮次 {round} 中。</translation>
    </message>
    <message>
        <source>See with entries list --round {round} which entries are.</source>
        <translation>用 entries list --round {round} 查看有哪些作品。</translation>
    </message>
    <message>
        <source>{value} was erased, and not everywhere yet: it was not reached in {file}.</source>
        <translation>{value} 已清除，但尚未处处清除：未能处理 {file}。</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, and say erase {call} {value} once more: that tells what is left to do.</source>
        <translation>请在其打开之处将其关闭，或接回其磁盘，然后再次运行 erase {call} {value}：它会说明还需做什么。</translation>
    </message>
    <message>
        <source>The backup {file} holds what was erased; a newer version of Palmares has written it, so this one cannot take it out.</source>
        <translation>备份 {file} 中仍有已被清除的内容；它由更新版本的 Palmares 写成，本版本无法将其清除。</translation>
    </message>
    <message>
        <source>Update Palmares and open the call, or delete that file yourself.</source>
        <translation>请更新 Palmares 并打开该征集，或自行删除该文件。</translation>
    </message>
    <message>
        <source>{value} was erased (line {row}): no name, word or file about it is kept any more, and nothing was saved.</source>
        <translation>{value} 已清除（第 {row} 行）：不再保存与其有关的任何姓名、文字或文件，本次也未保存任何内容。</translation>
    </message>
    <message>
        <source>Scores and coded attributes can still be changed. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>评分和编码属性仍可更改。重新参加的人会得到新的作品编号或新的评委编号。</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through: what is left stands at the cut, and nobody has decided.</source>
        <translation>轮次 {round} 没有可晋级的作品：余下的正好在分数线上，尚无人决定。</translation>
    </message>
    <message>
        <source>Let all of it through with --with-undecided, or one with --entry CODE and a --reason.</source>
        <translation>用 --with-undecided 让其全部晋级，或用 --entry CODE 加 --reason 让一件晋级。</translation>
    </message>
    <message>
        <source>There is nothing to assign: what is asked for stands already, and what was sent or begun stays.</source>
        <translation>没有可分配的内容：所要求的已经就位，已发送或已开始的保持不变。</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write the file there; until then it is in no file.</source>
        <translation>请腾出空间或换一个磁盘，然后把文件写到那里；在此之前，评分尚未写入任何文件。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one.</source>
        <translation>请腾出空间或选择另一个文件夹，再写一份新的。</translation>
    </message>
    <message>
        <source>Choose another place for the file; until then it is in no file.</source>
        <translation>请为文件另选位置；在此之前，评分尚未写入任何文件。</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one.</source>
        <translation>请选择另一个文件夹，再写一份新的。</translation>
    </message>
    <message>
        <source>Allow writing there, or copy its folder to where you may write; nothing was changed.</source>
        <translation>请允许在那里写入，或把文件夹复制到可以写入的位置；未作任何更改。</translation>
    </message>
    <message>
        <source>Palmares will not change them; restore a backup, or write to the coordinator.</source>
        <translation>Palmares 不会更改这些数据；请恢复备份，或联系协调员。</translation>
    </message>
    <message>
        <source>Correct what is named here, or leave it out, and try again.</source>
        <translation>请更正此处指出的内容，或将其省略，然后重试。</translation>
    </message>
    <message>
        <source>Say it so that only one fits.</source>
        <translation>请说得更明确，使其只对应一项。</translation>
    </message>
    <message>
        <source>Go to Home, which shows the calls that are here, or open the file you were sent.</source>
        <translation>请到主页查看这里的征集活动，或打开您收到的文件。</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, and judge from there.</source>
        <translation>请先打开该评委的评审包，再从那里评审。</translation>
    </message>
    <message>
        <source>Nothing is decided about round {round}, and no entry of it goes on to a later one.</source>
        <translation>轮次 {round} 尚无任何决定，也没有作品进入后续轮次。</translation>
    </message>
    <message>
        <source>Record what the committee decides, then write the letters.</source>
        <translation>请先记录委员会的决定，再生成信函。</translation>
    </message>
    <message>
        <source>More than one judge of {value} works on this computer: {found}.</source>
        <translation>这台电脑上有 {value} 的多位评委：{found}。</translation>
    </message>
    <message>
        <source>Say whose work this is with --as.</source>
        <translation>用 --as 说明这是谁的工作。</translation>
    </message>
    <message>
        <source>Use one of these: {found}. Say the rest in a comment, which can be erased.</source>
        <translation>请使用以下词之一：{found}。其余内容请写在评语中，评语可以删除。</translation>
    </message>
    <message>
        <source>Judges were sent another version of round {value} than this, and score on its form.</source>
        <translation>发给评委的是轮次 {value} 的另一个版本，评委正按其评分表打分。</translation>
    </message>
    <message>
        <source>Let that one stand, with --use {found}, or begin a new round for the other.</source>
        <translation>用 --use {found} 以那个版本为准，或为另一个版本新开一轮。</translation>
    </message>
    <message>
        <source>Judges were sent both versions of round {value}, and score on two forms: neither can stand for the other.</source>
        <translation>轮次 {value} 的两个版本都已发给评委，评委正按两种评分表打分：任何一个都不能代替另一个。</translation>
    </message>
    <message>
        <source>Set aside what one of the two offices has done, with aside and the hash of the file that brought it, as inspect tells it; then send its judges new packages.</source>
        <translation>用 aside 和带来它的文件的哈希值（inspect 会显示）将其中一个办公端所做的搁置，然后向其评委发送新的评审包。</translation>
    </message>
    <message>
        <source>{file} says otherwise than the package you have, for two people changed the same at your coordinator&apos;s: {found}. Nothing was taken from it, and your scores are as they were.</source>
        <translation>{file} 与您手头的评审包说法不同，因为协调方有两个人改动了同一处：{found}。没有从中取用任何内容，您的评分保持原样。</translation>
    </message>
    <message>
        <source>Go on with what you have, and tell your coordinator; once they have agreed they send you one that holds.</source>
        <translation>请继续使用手头的评审包，并告知协调员；他们商定之后会给您发送一份有效的。</translation>
    </message>
    <message>
        <source>Round {round} has no panel {value}.</source>
        <translation>轮次 {round} 没有评审组 {value}。</translation>
    </message>
    <message>
        <source>call rules CALL names the panels of each round.</source>
        <translation>call rules CALL 会列出每一轮的评审组。</translation>
    </message>
    <message>
        <source>No entry is in round {round} yet.</source>
        <translation>轮次 {round} 中还没有作品。</translation>
    </message>
    <message>
        <source>Bring entries in with entries import; a later round is filled with advance.</source>
        <translation>用 entries import 导入作品；后续轮次用 advance 填入。</translation>
    </message>
    <message>
        <source>Look at both under Files, Forks, and say which one stands.</source>
        <translation>请在“文件”的“版本分歧”中查看两者，并裁定采用哪个。</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first.</source>
        <translation>请删去该行，或先让该作品进入本轮。</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given on the page Entries.</source>
        <translation>请删去该行；参考分在“作品”页上给出。</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first, on the page Judges.</source>
        <translation>请删去该行。如果其实没有冲突，请先在“评委”页上说明。</translation>
    </message>
    <message>
        <source>See under Files, Forks, what is there in two versions.</source>
        <translation>请在“文件”的“版本分歧”中查看哪些内容有两个版本。</translation>
    </message>
    <message>
        <source>Decide on the page Assignment who judges what, then try again.</source>
        <translation>请在“分配”页上决定谁评审什么，然后重试。</translation>
    </message>
    <message>
        <source>Open a bundle of that call under All calls first, then this again; whoever coordinates the call writes one.</source>
        <translation>请先在“所有征集”中打开该活动的归档文件，再打开此文件；归档文件由活动协调人生成。</translation>
    </message>
    <message>
        <source>Open it under All calls: what the file is for is said there, and what can be done with it.</source>
        <translation>请在“所有征集”中打开：那里会说明该文件的用途以及可以如何处理。</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own, and change that.</source>
        <translation>请将其恢复为独立的活动，再修改该活动。</translation>
    </message>
    <message>
        <source>Correct what is here on its own page; then take the line out or make it agree.</source>
        <translation>请在相应页面更正现有内容；然后删去该行或使其一致。</translation>
    </message>
    <message>
        <source>Seat judges there, on the page Judges.</source>
        <translation>请在“评委”页上将评委安排到该小组。</translation>
    </message>
    <message>
        <source>Let them in on the page Entries, then try again.</source>
        <translation>请在“作品”页上让它们进入本轮，然后重试。</translation>
    </message>
    <message>
        <source>Reinstate it there first, with a reason, or leave it out.</source>
        <translation>请先在那一轮恢复它并说明理由，或将其排除。</translation>
    </message>
    <message>
        <source>Look at the results, and at the decisions.</source>
        <translation>请查看结果和决定。</translation>
    </message>
    <message>
        <source>Bring entries in on the page Entries; a later round is filled from Results.</source>
        <translation>请在“作品”页上导入作品；后续轮次在“结果”页中填充。</translation>
    </message>
    <message>
        <source>Give the call another round first, on the page Rules.</source>
        <translation>请先在“规则”页上为活动增加一轮。</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and open it under All calls: what is still sound here is saved together with it.</source>
        <translation>请向同事或存档处取得本活动的归档文件，并在“所有征集”中打开：此处仍完好的内容会一并保存。</translation>
    </message>
    <message>
        <source>A backup is brought back under Files, Backups, of its call; to pass a call on, write a bundle of it.</source>
        <translation>备份在其活动的“文件”“备份”中恢复；要移交活动，请生成其归档文件。</translation>
    </message>
    <message>
        <source>Merge a complete bundle, or restore a backup.</source>
        <translation>请合并一份完整的活动归档文件，或恢复备份。</translation>
    </message>
    <message>
        <source>Give it rules on the page Rules.</source>
        <translation>请在“规则”页上为其设定规则。</translation>
    </message>
    <message>
        <source>Open the key file under All calls; reading, checking and exporting work without it.</source>
        <translation>请在“所有征集”中打开密钥文件；没有它也可以阅读、核验和导出。</translation>
    </message>
    <message>
        <source>Freeze the rules of the round first.</source>
        <translation>请先冻结该轮的规则。</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>请检查代码。</translation>
    </message>
    <message>
        <source>Close the round first.</source>
        <translation>请先结束该轮。</translation>
    </message>
    <message>
        <source>Look at the Overview to see where the call stands.</source>
        <translation>请在“概览”中查看活动的进展。</translation>
    </message>
    <message>
        <source>Write one of these: {found}.</source>
        <translation>请填写以下之一：{found}。</translation>
    </message>
    <message>
        <source>The worksheet {found} has one line and nothing below it: {value}</source>
        <translation>工作表 {found} 只有一行，其下没有内容：{value}</translation>
    </message>
    <message>
        <source>{value} is for its judge to end, not for the office; no round waits for it.</source>
        <translation>{value} 应由其评委了结，主办方无法代为处理；没有任何轮次因此等待。</translation>
    </message>
    <message>
        <source>Ask the judge to open both files on one laptop and to send once more. Which scores count is said of each sheet.</source>
        <translation>请评委在同一台设备上打开两个文件，再发送一次。哪些分数有效，按每份评分表裁定。</translation>
    </message>
    <message>
        <source>{value} is there in several versions, and none is this laptop&apos;s own that could replace them.</source>
        <translation>{value} 有多个版本，其中没有一个是本机自己的、可以取代其他版本的。</translation>
    </message>
    <message>
        <source>Give every score of it together with --seen, or choose a version in the window.</source>
        <translation>连同 --seen 一起给出它的全部分数，或在窗口中选择一个版本。</translation>
    </message>
    <message>
        <source>Take one of the versions, or give every score anew.</source>
        <translation>采用其中一个版本，或重新给出全部分数。</translation>
    </message>
    <message>
        <source>This laptop has no key for call {call} yet, so it can make no ballot. What is scored is saved.</source>
        <translation>本机还没有征集 {call} 的密钥，因此无法生成评分文件。已评的分数都已保存。</translation>
    </message>
    <message>
        <source>Open your package once more, then send: the package makes this laptop known.</source>
        <translation>请再打开一次您的评审包，然后发送：评审包会登记本机。</translation>
    </message>
    <message>
        <source>{value} is no answer to {column} (line {row}).</source>
        <translation>{value} 不是 {column} 的有效答案（第 {row} 行）。</translation>
    </message>
    <message>
        <source>Nothing is decided about entry {value}.</source>
        <translation>还没有关于作品 {value} 的决定。</translation>
    </message>
    <message>
        <source>Look with decisions at what is decided, and name the award if it is not the round&apos;s own.</source>
        <translation>请用 decisions 查看已有的决定；如果不是本轮本身的奖项，请写明奖项。</translation>
    </message>
    <message>
        <source>Choose an entry that is decided, and the award it is about.</source>
        <translation>请选择已有决定的作品及相应奖项。</translation>
    </message>
    <message>
        <source>{file} is a form for a judge to fill in, no ballot.</source>
        <translation>{file} 是供评委填写的表单，不是评分文件。</translation>
    </message>
    <message>
        <source>Take it in for its judge with sheets import.</source>
        <translation>请用 sheets import 为其评委导入。</translation>
    </message>
    <message>
        <source>Line {row} says {value} where the form asks whether the entry is not scored.</source>
        <translation>第 {row} 行写着 {value}，而表单在此询问该作品是否不评分。</translation>
    </message>
    <message>
        <source>Ask the judge what is meant. Where the entry is not scored, write conflict of interest or cannot judge there; else leave the cell empty.</source>
        <translation>请向评委问清原意。如果该作品不评分，请在此处填写“利益冲突”或“无法评审”；否则请将单元格留空。</translation>
    </message>
    <message>
        <source>By the column {column} these are not “in”: {found}. A table brings no states, and they would come in like the others.</source>
        <translation>按 {column} 列，这些作品不是“参评”：{found}。表格不带状态，它们会和其他作品一样被导入。</translation>
    </message>
    <message>
        <source>Leave them out with --without {value}; or say --map -={column}, and set their states afterwards with entries withdraw, entries disqualify or entries duplicate.</source>
        <translation>用 --without {value} 不导入它们；或用 --map -={column}，事后用 entries withdraw、entries disqualify 或 entries duplicate 设置其状态。</translation>
    </message>
    <message>
        <source>Rename or remove one of them, or say which is which: the second is called “{column} (2)”.</source>
        <translation>请将其中一列改名或删除，或说明这两列各是哪一项：第二列称为“{column} (2)”。</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>请重命名或删除其中之一。</translation>
    </message>
    <message>
        <source>The first row looks like a row of data, not like headings: {value}</source>
        <translation>首行看起来是数据，不是表头：{value}</translation>
    </message>
    <message>
        <source>Put a row of headings first and try again, or say --no-headings: the columns are then called A, B, C and so on.</source>
        <translation>请先加一行表头再试，或使用 --no-headings：各列则称为 A、B、C 等。</translation>
    </message>
    <message>
        <source>Tick above the rows that the first one holds no headings, or put a row of headings first.</source>
        <translation>请在数据行上方勾选“首行不含表头”，或先加一行表头。</translation>
    </message>
    <message>
        <source>Take it in for its judge under Files, Received, with the button “Take in a form”.</source>
        <translation>请在“文件”的“已收到”中用“导入表单”按钮为其评委导入。</translation>
    </message>
    <message>
        <source>Papers are written as PDF, as a web page or as plain text, not as {value}.</source>
        <translation>文档可写为 PDF、网页或纯文本，不能写为 {value}。</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf, .html or .txt; a word processor opens a web page and saves it as its own.</source>
        <translation>请让文件名以 .pdf、.html 或 .txt 结尾；文字处理软件可以打开网页并另存为自己的格式。</translation>
    </message>
    <message>
        <source>A table is written as a spreadsheet or as CSV, and {value} has the name of something else.</source>
        <translation>表格只能写为电子表格或 CSV，而 {value} 的名称属于其他类型。</translation>
    </message>
    <message>
        <source>Give the file the ending .xlsx for a spreadsheet, .csv for CSV.</source>
        <translation>电子表格请以 .xlsx 结尾，CSV 请以 .csv 结尾。</translation>
    </message>
    <message>
        <source>Line {row} goes on beyond column {limit}, the last that a table may have.</source>
        <translation>第 {row} 行超出了第 {limit} 列，表格最多只能有这么多列。</translation>
    </message>
    <message>
        <source>Clear what stands far to the right, or copy the columns that are meant into a new table.</source>
        <translation>请清除远在右侧的内容，或把需要的列复制到新表格中。</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>表格超过 {limit} 行。</translation>
    </message>
    <message>
        <source>Clear what stands far below, or split it into several tables.</source>
        <translation>请清除远在下方的内容，或把它拆分成几个表格。</translation>
    </message>
    <message>
        <source>A cell in line {row} holds more than {limit} bytes, the most that one may.</source>
        <translation>第 {row} 行有一个单元格超过 {limit} 字节，这是单元格的上限。</translation>
    </message>
    <message>
        <source>Shorten it, or attach it to the entry as a file.</source>
        <translation>请缩短内容，或将其作为文件附加到作品。</translation>
    </message>
    <message>
        <source>Files of the folder are named in {found}, and nothing says whether they are judged or somebody’s papers; nothing was imported.</source>
        <translation>{found} 中写有文件夹内文件的名称，但无法判断这些文件是参评文件还是个人材料；未导入任何内容。</translation>
    </message>
    <message>
        <source>Say --map attachment=COLUMN of each column with files that are judged, or --map -=COLUMN of each that stays out.</source>
        <translation>请对每个写有参评文件名的列使用 --map attachment=列名，对每个不导入的列使用 --map -=列名。</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}: leave --encoding out or say --encoding {encoding}.</source>
        <translation>文件中的文字看起来是 {encoding} 编码：请去掉 --encoding，或使用 --encoding {encoding}。</translation>
    </message>
    <message>
        <source>Leave the line out with --without {row}. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>请用 --without {row} 略过这一行。重新参加的人会得到新的作品编号或新的评委编号。</translation>
    </message>
    <message>
        <source>The row stays out. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>这一行不会导入。重新参加的人会得到新的作品编号或新的评委编号。</translation>
    </message>
    <message>
        <source>{value} is no trial run; nothing was thrown away.</source>
        <translation>{value} 不是试运行；未丢弃任何内容。</translation>
    </message>
    <message>
        <source>Its trial run, if there is one, is called {value}-TEST: see call list.</source>
        <translation>它的试运行（如果有）叫 {value}-TEST：用 call list 查看。</translation>
    </message>
    <message>
        <source>Codes in {column} say who sent the entry: {found}. Judges read codes, and records keep them for ever; nothing was imported.</source>
        <translation>“{column}”中有编号透露了投稿人的身份：{found}。评委会读到编号，记录也会永久保留编号；未导入任何内容。</translation>
    </message>
    <message>
        <source>Say --map private.source_id={column}, and codes are made; or --map code={column}, if they are to stay.</source>
        <translation>请用 --map private.source_id={column}，程序会另编编号；若要保留表格中的编号，请用 --map code={column}。</translation>
    </message>
</context>
<context>
    <name>ExtraFields</name>
    <message>
        <source>Consent to show the work</source>
        <translation>同意展示作品</translation>
    </message>
    <message>
        <source>Consent of a guardian</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>A judge has used more than one laptop. Is %1 one of them?</source>
        <comment>the name of a laptop, such as J-03/87b0</comment>
        <translation>一位评委使用了不止一台设备。%1 是其中之一吗？</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways: say under Files, Forks, which sheet stands.</source>
        <comment>a judge; an entry</comment>
        <translation>%1 对 %2 给出了两种评分：请在“文件”的“版本分歧”中说明以哪份评分表为准。</translation>
    </message>
    <message>
        <source>One thing is here in two versions: say under Files, Forks, which one stands (%1).</source>
        <translation>有一项内容在此有两个版本：请在“文件”的“版本分歧”中说明以哪个为准（%1）。</translation>
    </message>
    <message>
        <source>The sheet of %1 for %2 was decided for, and counts, though its laptop %3 is revoked.</source>
        <comment>a judge; an entry; a laptop</comment>
        <translation>%1 对 %2 的评分表已被裁定为有效并计入，尽管其设备 %3 已撤销。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {row} is here already as {value} and was left out.</source>
        <translation>第 {row} 行此处已有（{value}），未导入。</translation>
    </message>
    <message>
        <source>The column {column} was not used.</source>
        <translation>未使用 {column} 列。</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began.</source>
        <translation>{round} 的档次、并列或分数线在打分开始之后有更改。</translation>
    </message>
    <message>
        <source>{entry} is capped: its {by} was full before it.</source>
        <translation>{entry} 受限额限制：其 {by} 的名额此前已满。</translation>
    </message>
    <message>
        <source>{entry} made room so that a floor by {by} is met.</source>
        <translation>{entry} 让出名额，以满足按 {by} 的最低名额。</translation>
    </message>
    <message>
        <source>{entry} is level with others, and the floor for {by} {value} would have to choose among them: the committee decides.</source>
        <translation>{entry} 与其他作品持平，{by} {value} 的最低名额须在其中取舍：由委员会决定。</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} to meet the floor.</source>
        <translation>{by} {value} 的作品不足，无法满足最低名额。</translation>
    </message>
    <message>
        <source>{entry} was raised into the cut to meet a floor by {by}.</source>
        <translation>{entry} 被提升过线，以满足按 {by} 的最低名额。</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart: one more judge would help.</source>
        <translation>{entry} 的总分相差 {gap}：增加一位评委会有帮助。</translation>
    </message>
    <message>
        <source>{entry} has no sheet from {stratum} in panel {panel}.</source>
        <translation>{entry} 在评审小组 {panel} 中没有来自 {stratum} 的评分表。</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank}: the committee decides.</source>
        <translation>{entry} 并列第 {rank} 名：由委员会决定。</translation>
    </message>
    <message>
        <source>Something the close of {round} rests on has been corrected since ({kind}).</source>
        <translation>结束 {round} 所依据的内容此后有更正（{kind}）。</translation>
    </message>
    <message>
        <source>The close of {round} rests on records that are not here; import a complete bundle.</source>
        <translation>结束 {round} 所依据的部分记录不在此处；请导入完整的活动归档文件。</translation>
    </message>
    <message>
        <source>The code {code} is used twice; give one of them another code.</source>
        <translation>编号 {code} 重复使用；请为其中之一另设编号。</translation>
    </message>
    <message>
        <source>A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.</source>
        <translation>评委 {judge} 与作品 {entry} 的利益冲突有待决定：请确认或驳回。</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.</source>
        <translation>评委 {judge} 在利益冲突已确认的情况下为 {entry} 打分；该评分表不计入。</translation>
    </message>
    <message>
        <source>Entry {entry} has sheets in {round} but is not in that round.</source>
        <translation>作品 {entry} 在 {round} 有评分表，但不属于该轮。</translation>
    </message>
    <message>
        <source>A laptop ({device}) wrote in the name of another judge; none of that counts.</source>
        <translation>一台设备（{device}）以其他评委的名义写入了内容；这些内容一律不计入。</translation>
    </message>
    <message>
        <source>There are two versions of one {type}; look at both with forks and say which stands.</source>
        <translation>同一{type}有两个版本；请用 forks 查看两者并裁定采用哪个。</translation>
    </message>
    <message>
        <source>A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.</source>
        <translation>{round} 的一份评分文件列有尚未到达的评分表；请让该评委重新发送。</translation>
    </message>
    <message>
        <source>Entry {entry} is in no division of {round} and is not ranked; give it one.</source>
        <translation>作品 {entry} 在 {round} 中没有组别，不参加排名；请为其指定组别。</translation>
    </message>
    <message>
        <source>Records by {author} are of a kind only others may write; they do not count.</source>
        <translation>{author} 的记录属于只有他人才能写入的类型；不计入。</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were never assigned: count them or not?</source>
        <translation>评委 {judge} 在 {round} 为从未分配的作品打了分：是否计入？</translation>
    </message>
    <message>
        <source>Some records are of a newer version; update Palmares to see them.</source>
        <translation>有些记录来自更新的版本；请更新 Palmares 后查看。</translation>
    </message>
    <message>
        <source>A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.</source>
        <translation>{judge} 在 {round} 为 {entry} 打的一个分数不在评分尺度之内；该评分表不计入。</translation>
    </message>
    <message>
        <source>Entry {entry} was judged before its text or a file was changed.</source>
        <translation>作品 {entry} 评审之后，其文本或文件有更改。</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {round} on another form; the sheets do not count.</source>
        <translation>评委 {judge} 用另一份表单为 {round} 打分；这些评分表不计入。</translation>
    </message>
    <message>
        <source>Sheets from a laptop that was revoked ({device}) do not count.</source>
        <translation>来自已撤销设备（{device}）的评分表不计入。</translation>
    </message>
    <message>
        <source>There are sheets of a round {round} that is not known here.</source>
        <translation>有评分表属于此处未知的轮次 {round}。</translation>
    </message>
    <message>
        <source>A judge has used more than one laptop ({device}): confirm or revoke it with device.</source>
        <translation>一位评委使用了不止一台设备（{device}）：请用 device 确认或撤销。</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were taken back: count them or not?</source>
        <translation>评委 {judge} 在 {round} 为已取消分配的作品打了分：是否计入？</translation>
    </message>
    <message>
        <source>A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.</source>
        <translation>{judge} 在 {round} 为 {entry} 填写的评分表含有未知的评审标准；不计入。</translation>
    </message>
    <message>
        <source>There are sheets in {round} for an entry that is not known here.</source>
        <translation>{round} 中有评分表对应此处未知的作品。</translation>
    </message>
    <message>
        <source>There are sheets in {round} by a judge who is not known here.</source>
        <translation>{round} 中有评分表来自此处未知的评委。</translation>
    </message>
    <message>
        <source>Nobody vouches for the key {author}; what it signed does not count until a package does.</source>
        <translation>密钥 {author} 无人担保；在评审包作出担保之前，其签名的内容不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder belong to no row, such as {file}.</source>
        <translation>
            <numerusform>文件夹中有 %n 个文件不属于任何一行，例如 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold formulas; the values they had when the file was saved were taken.</source>
        <translation>
            <numerusform>有 %n 个单元格含公式；采用了文件保存时的数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet hides the columns {column}; they were read all the same.</source>
        <translation>电子表格隐藏了 {column} 列；仍已读取。</translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet hides %n rows; they were read all the same.</source>
        <translation>
            <numerusform>电子表格隐藏了 %n 行；仍已读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} names a link, and links are never followed: fetch {value} and put the file into the folder.</source>
        <translation>第 {row} 行写的是链接，程序从不打开链接：请自行下载 {value} 并放入该文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas: a value beside several rows was taken for each of them.</source>
        <translation>
            <numerusform>有 %n 处合并单元格：跨多行的值已用于每一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the worksheet {value} was read, not {others}; --sheet names another.</source>
        <translation>只读取了工作表 {value}，未读取 {others}；可用 --sheet 指定其他工作表。</translation>
    </message>
    <message>
        <source>Line {row} ({entry}) may be the same as {value}; look at both.</source>
        <translation>第 {row} 行（{entry}）可能与 {value} 相同；请核对两者。</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after its close, which still decides by the rules before.</source>
        <translation>{round} 结束之后，其档次、并列或分数线有更改；结果仍以先前的规则为准。</translation>
    </message>
    <message>
        <source>{entry} is in {round} without having come through {from}.</source>
        <translation>{entry} 未从 {from} 晋级却在 {round} 中。</translation>
    </message>
    <message>
        <source>The decision about {entry} ({award}) rests on a result of {round} that no longer stands: decide again on the present one, or settle this as seen.</source>
        <translation>关于 {entry} 的决定（{award}）所依据的 {round} 结果已不再有效：请依据现有结果重新决定，或用 settle 标记为已看过。</translation>
    </message>
    <message>
        <source>Place {place} of {award} is decided for both {entry} and {other}: decide again about one of them, or about both as joint.</source>
        <translation>{award} 的第 {place} 名同时决定给了 {entry} 和 {other}：请对其中之一重新决定，或将两者都定为并列（joint）。</translation>
    </message>
    <message>
        <source>Both {entry} and {other} are decided to win {award}: decide again about one of them, or about both as joint.</source>
        <translation>{entry} 和 {other} 都被定为 {award} 的获胜者：请对其中之一重新决定，或将两者都定为并列（joint）。</translation>
    </message>
    <message>
        <source>The division, language or attributes of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>{round} 结束后，{entry} 的组别、语言或属性有更正；如要以更正为准，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>The attributes of the entrant of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>{round} 结束后，{entry} 参赛者的属性有更正；如要以更正为准，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>The panel of judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>{round} 结束后，评委 {judge} 的评审小组有变动；如要以此为准，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>The assignment of {entry} to judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>{round} 结束后，{entry} 分配给评委 {judge} 的安排有变动；如要以此为准，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} for {entry} no longer counts, but the close of {round} rests on it; to leave it out, close {round} again.</source>
        <translation>评委 {judge} 对 {entry} 的评分表已不再计入，但 {round} 的结束以它为依据；如要将其排除，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>{from}, from which {round} carries values, has been closed again since; to carry the new values, close {round} again.</source>
        <translation>{round} 沿用 {from} 的数值，而后者此后又结束了一次；如要沿用新的数值，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>{entry} has left since {round} was closed ({state}). The closed ranking stays as it is and still lists it; only its status and the decisions about it change.</source>
        <translation>{round} 结束后 {entry} 已离开（{state}）。已结束的排名保持不变，仍列有该作品；只有其状态和关于它的决定会改变。</translation>
    </message>
    <message>
        <source>The status of {entry} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>{round} 结束后，{entry} 的状态有变动；如要以此为准，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>{entry} has a place by a decision ({award}, {round}) but is out now ({state}): decide about it again, and about who moves up.</source>
        <translation>{entry} 已按决定获得名次（{award}，{round}），但现已不再参评（{state}）：请重新对其作出决定，并决定由谁递补。</translation>
    </message>
    <message>
        <source>The sheet of {judge} for {entry} in {round} was decided for, and counts, though its laptop {device} is revoked: revoke it once more to keep it so, or decide again with resolve.</source>
        <translation>{judge} 在 {round} 中对 {entry} 的评分表已裁定采用并计入，但其设备 {device} 已被撤销：再撤销一次即可保持现状，或用 resolve 重新裁定。</translation>
    </message>
    <message>
        <source>{entry} has left {from} ({state}) but is still in {round} and ranked there: take it out of {round} as well, or reinstate it in {from}.</source>
        <translation>{entry} 已离开 {from}（{state}），但仍在 {round} 中并参与排名：请把它也从 {round} 移出，或在 {from} 中恢复它。</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began. The reason given: {reason}</source>
        <translation>{round} 的档次、并列或分数线在打分开始之后有更改。给出的理由：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries pass {round} with fewer sheets than its quorum asks for: {entries}.</source>
        <translation>
            <numerusform>%n 件作品通过了 {round}，但其评分表少于法定人数：{entries}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}.</source>
        <translation>
            <numerusform>有 %n 份评分表现已计入，但 {round} 结束时的结果尚未包含；计入后会改变名次：{ranks}，档次或分数线：{outcome}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has come through {from} and is not in {round}: fill {round} again.</source>
        <translation>{entry} 已从 {from} 晋级，但不在 {round} 中：请再次将晋级作品列入 {round}。</translation>
    </message>
    <message>
        <source>{entry} is in {round} since its close, which does not rank it; to rank it, close {round} again.</source>
        <translation>{entry} 在 {round} 结束后才列入，因此该次排名中没有它；如要为其排名，请再次结束 {round}。</translation>
    </message>
    <message>
        <source>{entry} was honoured by a decision on {from}, did not come through by its rules and is not in {round}: bring it in by hand with a reason, or leave it.</source>
        <translation>{entry} 在 {from} 中经决定获得荣誉，但按规则未晋级，也不在 {round} 中：请说明理由后手动列入，或保持不变。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} in division {division} to meet the floor.</source>
        <translation>组别 {division} 中 {by} {value} 的作品不足，无法满足最低名额。</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank} of division {division}: the committee decides.</source>
        <translation>{entry} 在组别 {division} 中并列第 {rank} 名：由委员会决定。</translation>
    </message>
    <message>
        <source>Judge {judge} has dropped out of {round}; sheets that came before count, unless an answer says otherwise.</source>
        <translation>评委 {judge} 已退出 {round}；此前收到的评分表计入，除非另有答复。</translation>
    </message>
    <message>
        <source>The cut goes by “{by}”, and no entry has that attribute: its limit holds nobody back and brings nobody in. Give the entries the attribute, or change the rules.</source>
        <translation>分数线按“{by}”划定，但没有作品具有这一属性：该限额既不会挡住也不会补入任何作品。请为作品填写该属性，或修改规则。</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after it was frozen. Its scores came on paper or in forms, so the records do not say whether judges had begun; log tells when each was taken in.</source>
        <translation>{round} 的档次、并列或分数线在锁定之后有更改。该轮的分数来自纸质表或表格文件，因此记录无法说明评委当时是否已开始；log 显示各项录入的时间。</translation>
    </message>
    <message>
        <source>Line {row} is here already as {value} and was left out, its files too: {files}. Add them to the entry, or give the row a code of its own.</source>
        <translation>第 {row} 行此处已有（{value}），连同其文件均未导入：{files}。请将文件添加到该作品，或为该行另给一个编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why.</source>
        <translation>
            <numerusform>评委 {judge} 在 {round} 的 %n 份评分表已在此处搁置，不计入；日志中记有操作人和理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has {judges} of the {asked} judges that panel {panel} of {round} asks for, since somebody dropped out or stopped: give it others with a top-up.</source>
        <translation>{round} 的评审组 {panel} 要求 {asked} 位评委，{entry} 只有 {judges} 位，因为有人退出或停止评审：请用补派给它分配其他评委。</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart. Somebody who was asked to score it has not answered yet.</source>
        <translation>{entry} 的总分相差 {gap}。还有受邀评分的评委尚未答复。</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart, with more judges than the round asks for. Nobody else need be asked.</source>
        <translation>{entry} 的总分相差 {gap}，评分的评委已多于本轮要求，无需再请其他人。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}.</source>
        <translation>
            <numerusform>评委 {judge} 在 {round} 的 %n 份评分表缺少分数，不计入：{entries}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} looks like {value}, whose personal data was deleted here on request; leave it out unless it is somebody else or they have sent it anew.</source>
        <translation>第 {row} 行与 {value} 相似，后者的个人信息已应要求在此清除；除非是另一个人，或此人重新投稿，否则请略去该行。</translation>
    </message>
    <message>
        <source>Sheets of judge {judge} in {round} do not count: the judge has no panel there, or no group where each judge needs one.</source>
        <translation>评委 {judge} 在 {round} 的评分表不计入：该评委在那里没有评审小组，或在要求每位评委都有分层时没有分层。</translation>
    </message>
    <message>
        <source>{entry} was open at the close of {from}, is not in {round}, and nobody has decided about it: bring it in by hand with a reason, or record a decision.</source>
        <translation>{entry} 在 {from} 结束时未定，不在 {round} 中，也没有人作出决定：请手动将其加入并写明理由，或记录一项决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not “in” by the column {column} ({entries}). A table brings no states: they come in like the others. Leave their rows out, or set their states afterwards.</source>
        <translation>
            <numerusform>按 {column} 列，有 %n 件作品不是“参评”（{entries}）。表格不带状态：它们会和其他作品一样被导入。请不导入这些行，或事后设置其状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hold long answers that are kept privately, so that no judge will read them: {columns}. If they belong to the entry, import with --map text=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n 列含有较长的回答，目前作为非公开信息保存，评委不会看到：{columns}。如果它们属于作品，请在导入时对每一列使用 --map text=列名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns name files that are kept privately, so that no judge will see them: {columns}. If they belong to the entry, import with --map attachment=COLUMN for each of them.</source>
        <translation>
            <numerusform>%n 列含有文件名，目前作为非公开信息保存，评委不会看到这些文件：{columns}。如果这些文件属于作品，请在导入时对每一列使用 --map attachment=列名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} is {value}, which is here with the same words in other fields: it is brought up to date.</source>
        <translation>第 {row} 行即此处已有的 {value}，文字相同，只是存于其他字段：更新该作品。</translation>
    </message>
    <message>
        <source>Line {row} says only that a file was sent in: save the files from REDCap and put them into the folder, as {value}_COLUMN and their ending.</source>
        <translation>第 {row} 行只说明提交过文件：请从 REDCap 保存文件，以 {value}_列名 加原扩展名命名，并放入文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n files begin with an entry&apos;s code and go on with other words, and are left out: {files}. If all belong to the entries, import with --files-by-code.</source>
        <translation>
            <numerusform>%n 个文件的名称以作品编号开头，后面还有其他文字，因此未导入：{files}。如果这些文件都属于作品，请在导入时使用 --files-by-code。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} is {value}, which is here without these files; they come now: {files}.</source>
        <translation>第 {row} 行即此处已有的 {value}，该作品原先没有这些文件，现在补入：{files}。</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in {column} say who somebody is: {entries}. Others read codes, and records keep them for ever: keep that column privately, and codes are made.</source>
        <translation>
            <numerusform>“{column}”中有 %n 个编号透露了某人的身份：{entries}。编号会被他人读到，并永久保留在记录中：请将该列保密保存，程序会另编编号。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>Restored from a backup on %1</source>
        <translation>于 %1 从备份恢复</translation>
    </message>
    <message>
        <source>Was here before the restored one</source>
        <translation>恢复之前就已在此处</translation>
    </message>
    <message>
        <source>Last changed on %1</source>
        <translation>最后更改：%1</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <comment>after another fact</comment>
        <translation>最后更改：%1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>在纸上</translation>
    </message>
    <message>
        <source>in a form</source>
        <translation>在表单中</translation>
    </message>
    <message>
        <source>in the program</source>
        <translation>在程序中</translation>
    </message>
    <message>
        <source>Two closes of %1</source>
        <comment>a round</comment>
        <translation>%1 有两次结束</translation>
    </message>
    <message>
        <source>Two versions of the rules of %1</source>
        <comment>a round</comment>
        <translation>%1 的规则有两个版本</translation>
    </message>
    <message>
        <source>Two decisions about %1</source>
        <comment>an entry</comment>
        <translation>关于 %1 有两个决定</translation>
    </message>
    <message>
        <source>Two states of %1</source>
        <comment>an entry</comment>
        <translation>%1 有两种状态</translation>
    </message>
    <message>
        <source>Judge %1 in two versions</source>
        <translation>评委 %1 有两个版本</translation>
    </message>
    <message>
        <source>Entry %1 in two versions</source>
        <translation>作品 %1 有两个版本</translation>
    </message>
    <message>
        <source>The entrant of %1 in two versions</source>
        <comment>an entry</comment>
        <translation>%1 的参赛者有两个版本</translation>
    </message>
    <message>
        <source>Two versions of one thing: %1</source>
        <translation>同一内容的两个版本：%1</translation>
    </message>
    <message>
        <source>Typed at the office</source>
        <translation>在主办端录入</translation>
    </message>
    <message>
        <source>Said on this computer</source>
        <translation>来自本机</translation>
    </message>
    <message>
        <source>Said at another office</source>
        <translation>来自另一主办端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where it was written</source>
        <translation>填写方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>致委员会</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>致参赛者</translation>
    </message>
    <message>
        <source>Sheets it rests on</source>
        <translation>所依据的评分表</translation>
    </message>
    <message>
        <source>Without sheets of</source>
        <translation>缺少评分表的评委</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>保密保存</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <comment>a round</comment>
        <translation>%1 中的评审小组</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>I do not score this entry</source>
        <translation>我不评此作品</translation>
    </message>
    <message>
        <source>Why not, in a word</source>
        <translation>原因（几个字）</translation>
    </message>
    <message>
        <source>Comment for the committee</source>
        <translation>致委员会的评语</translation>
    </message>
    <message>
        <source>Note to the entrant</source>
        <translation>致参赛者的反馈</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>Not on the scale</source>
        <translation>不在评分尺度内</translation>
    </message>
    <message>
        <source>Give a score from {scale}, or leave the cell blank.</source>
        <translation>请填写 {scale} 之间的分数，或留空。</translation>
    </message>
    <message>
        <source>Fill in the coloured cells of the first worksheet and send this file back. Grey cells are not yours to score.</source>
        <translation>请填写第一个工作表中的彩色单元格，然后发回本文件。灰色单元格不由您打分。</translation>
    </message>
    <message>
        <source>A cell that you leave blank is not a zero: it counts as not scored.</source>
        <translation>留空的单元格不等于零分：视为未打分。</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so in its row instead of a score.</source>
        <translation>如有利益冲突或无法评审某件作品，请在该行注明，不要打分。</translation>
    </message>
    <message>
        <source>Please leave entries, check codes and headings as they are: by them the form finds its way back.</source>
        <translation>请勿改动作品编号、校验码和表头：程序靠这些内容识别收回的表单。</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>按此评分尺度，分数越低越好。</translation>
    </message>
    <message>
        <source>Scores go in steps of {step}.</source>
        <translation>分数的步长为 {step}。</translation>
    </message>
    <message>
        <source>Asked only of entries in: {divisions}.</source>
        <translation>仅对以下组别的作品提问：{divisions}。</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries done</source>
        <translation>已完成 %1/%2 件作品</translation>
    </message>
    <message>
        <source>%1 of %2 sheets received</source>
        <translation>已收到 %1/%2 份评分表</translation>
    </message>
    <message>
        <source>Open elsewhere, on %1: close it there first</source>
        <translation>已在 %1 打开：请先在那里关闭</translation>
    </message>
    <message>
        <source>Open it to see how far it is</source>
        <translation>打开以查看进度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>复核并发送</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>closes %1, %2</source>
        <translation>%1截止（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Final scores sent; %Ln changed since</source>
        <translation>
            <numerusform>最终评分已发送；此后更改 %Ln 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interim scores sent; %Ln changed since</source>
        <translation>
            <numerusform>阶段性评分已发送；此后更改 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are sent</source>
        <translation>所有评分均已发送</translation>
    </message>
    <message>
        <source>Next: look through your scores, then send them</source>
        <translation>下一步：复核您的评分，然后发送</translation>
    </message>
    <message>
        <source>Next: %1, %2 of %3 criteria scored</source>
        <translation>下一步：%1，已评 %2/%3 项标准</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Next: add the entries</source>
        <translation>下一步：添加作品</translation>
    </message>
    <message>
        <source>Next: add judges, then assign the entries</source>
        <translation>下一步：添加评委，然后分配作品</translation>
    </message>
    <message>
        <source>Next: assign the entries and send the packages</source>
        <translation>下一步：分配作品并发送评审包</translation>
    </message>
    <message>
        <source>Next: merge the ballots that come back</source>
        <translation>下一步：合并收回的评分文件</translation>
    </message>
    <message>
        <source>Every sheet is here</source>
        <translation>评分表已全部收到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges on this computer</source>
        <translation>
            <numerusform>本机有 %Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, and your own scores open.</source>
        <translation>请说明您是谁，随后打开您自己的评分。</translation>
    </message>
    <message>
        <source>Choose who I am…</source>
        <translation>选择我的身份…</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>试运行，评分为虚构</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets of another round not sent yet</source>
        <translation>
            <numerusform>另一轮有 %Ln 份评分表尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet</source>
        <translation>您最近一份评分文件还没有写入任何文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word</source>
        <translation>
            <numerusform>%Ln 件作品需要您确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores sent; what you declared since is not</source>
        <translation>评分已发送；此后的利益声明尚未发送</translation>
    </message>
    <message>
        <source>You have stopped; what is sent counts</source>
        <translation>您已停止评审；已发送的评分有效</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>没有需要评审的作品了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet</source>
        <translation>
            <numerusform>%Ln 份评分表尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>本轮已结束</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a round</comment>
        <translation>%1：已结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded</source>
        <translation>
            <numerusform>已记录 %Ln 项决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: fill the next round</source>
        <translation>下一步：将作品送入下一轮</translation>
    </message>
    <message>
        <source>Next: the committee decides</source>
        <translation>下一步：由委员会决定</translation>
    </message>
    <message>
        <source>the deadline was %1</source>
        <translation>已于%1截止</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>All scores are alike, so nothing can be told apart.</source>
        <translation>所有评分都相同，无从区分。</translation>
    </message>
    <message>
        <source>The judges fall into groups that share no entry.</source>
        <translation>评委分成了若干组，组间没有共同的作品。</translation>
    </message>
    <message>
        <source>It takes at least two entries that two judges have scored.</source>
        <translation>至少需要两件均由两位评委打过分的作品。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>4.5–5.0: 12 sheets</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>type of entry</source>
        <translation>作品类型</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Scores by %1</source>
        <comment>an attribute of entries</comment>
        <translation>按%1比较得分</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Raw difference</source>
        <translation>原始差异</translation>
    </message>
    <message>
        <source>Adjusted difference</source>
        <translation>校正后差异</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>Groups by %1 cannot be compared</source>
        <comment>an attribute</comment>
        <translation>按%1分组，无法比较</translation>
    </message>
    <message numerus="yes">
        <source>It takes two groups of at least %Ln entries each, so that nobody is exposed.</source>
        <translation>
            <numerusform>需要两组，每组至少 %Ln 件作品，以免暴露个人。</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1: not shown</source>
        <translation>不足 %L1 件：不显示</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1，%Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance</source>
        <comment>an attribute</comment>
        <translation>按%1分组，作品得分的差异超出随机范围</translation>
    </message>
    <message>
        <source>Entries by %1 differ, but no more than the judges they met explain</source>
        <comment>an attribute</comment>
        <translation>按%1分组，作品得分有差异，但可由所遇评委的宽严解释</translation>
    </message>
    <message>
        <source>No difference by %1 beyond chance</source>
        <comment>an attribute</comment>
        <translation>按%1分组，没有超出随机范围的差异</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>adjusted for judges</source>
        <translation>按评委宽严校正</translation>
    </message>
    <message>
        <source>Judges and languages</source>
        <translation>评委与语言</translation>
    </message>
    <message>
        <source>Whether the language matters cannot be told</source>
        <translation>无法判断语言是否有影响</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>所懂语言</translation>
    </message>
    <message>
        <source>%1 points on %2 against %3</source>
        <comment>a signed number; so many sheets; so many sheets</comment>
        <translation>%2与 %3相比：%1 分</translation>
    </message>
    <message>
        <source>Judges give entries in their languages more, by %1 points</source>
        <translation>评委对所懂语言的作品给分较高，高 %1 分</translation>
    </message>
    <message>
        <source>Judges give entries in their languages less, by %1 points</source>
        <translation>评委对所懂语言的作品给分较低，低 %1 分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Groups cannot be compared yet</source>
        <translation>尚无法比较各组</translation>
    </message>
    <message>
        <source>No judge is clearly harsher or milder than the panel</source>
        <translation>没有评委比其他评委明显偏严或偏宽</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher than the panel</source>
        <translation>
            <numerusform>%Ln 位评委比其他评委明显偏严</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly milder than the panel</source>
        <translation>
            <numerusform>%Ln 位评委比其他评委明显偏宽</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many are harsher, so many milder</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher</source>
        <translation>
            <numerusform>%Ln 位评委明显偏严</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clearly milder</source>
        <translation>
            <numerusform>%Ln 位明显偏宽</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity of judges</source>
        <translation>评委宽严度</translation>
    </message>
    <message>
        <source>Severity cannot be told yet</source>
        <translation>尚无法判断评委宽严</translation>
    </message>
    <message>
        <source>Each judge has one sheet: a harsh judge cannot be told from a weak entry.</source>
        <translation>每位评委只有一份评分表：无法区分是评委偏严还是作品较弱。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Milder by</source>
        <translation>偏宽幅度</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散程度</translation>
    </message>
    <message>
        <source>Unusual in</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>%1: %2 points against the panel, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1：与其他评委相差 %2 分，介于 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>宽严度</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>评分波动</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>评分尺度的使用</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>各项标准评分雷同</translation>
    </message>
    <message>
        <source>Judges do not differ in severity beyond chance</source>
        <translation>评委的宽严差异未超出随机范围</translation>
    </message>
    <message>
        <source>Points against the panel on the same entries, %1 interval; clear: beyond ±%2. It says how they differ, not who is right.</source>
        <translation>在相同作品上与其他评委的分差，%1 区间；“明显”指超出 ±%2。只说明有何差异，不说明谁对。</translation>
    </message>
    <message>
        <source>harsher</source>
        <translation>偏严</translation>
    </message>
    <message>
        <source>milder</source>
        <translation>偏宽</translation>
    </message>
    <message>
        <source>How judges use the scale</source>
        <translation>评委如何使用评分尺度</translation>
    </message>
    <message>
        <source>Too few sheets to see how judges use the scale</source>
        <translation>评分表过少，看不出评委如何使用评分尺度</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Spread against the median judge</source>
        <translation>离散程度（相对于居中的评委）</translation>
    </message>
    <message>
        <source>Clearly less of the scale</source>
        <translation>所用尺度明显偏窄</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No judge uses clearly less of the scale than the rest</source>
        <translation>没有评委所用的评分尺度明显窄于其他评委</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges use clearly less of the scale than the rest</source>
        <translation>
            <numerusform>%Ln 位评委所用的评分尺度明显窄于其他评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge&apos;s sheets, all on the same axis</source>
        <translation>每位评委的评分表，使用同一坐标轴</translation>
    </message>
    <message>
        <source>agree well</source>
        <translation>高度一致</translation>
    </message>
    <message>
        <source>agree tolerably</source>
        <translation>大致一致</translation>
    </message>
    <message>
        <source>agree somewhat</source>
        <translation>部分一致</translation>
    </message>
    <message>
        <source>hardly agree</source>
        <translation>很少一致</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Alpha, interval</source>
        <translation>α 系数（等距）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Alpha, ordinal</source>
        <translation>α 系数（等级）</translation>
    </message>
    <message>
        <source>ICC of one judge</source>
        <translation>ICC（单个评委）</translation>
    </message>
    <message>
        <source>ICC of the mean</source>
        <translation>ICC（评委平均）</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>肯德尔和谐系数 W</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>弗莱斯 κ 系数</translation>
    </message>
    <message>
        <source>%1: %2, between %3 and %4</source>
        <comment>a criterion: numbers</comment>
        <translation>%1：%2，介于 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>Judges %1.</source>
        <comment>agree well, hardly agree …</comment>
        <translation>评委意见%1。</translation>
    </message>
    <message>
        <source>all scores alike</source>
        <translation>评分全部相同</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>评分过少</translation>
    </message>
    <message>
        <source>Agreement cannot be told yet</source>
        <translation>尚无法判断一致性</translation>
    </message>
    <message>
        <source>It takes entries that two judges have scored, and scores that differ.</source>
        <translation>需要由两位评委打过分的作品，且评分有差异。</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree …</comment>
        <translation>评委意见%1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement</source>
        <translation>克里彭多夫 α 系数及其 %1 区间：0 为随机水平，1 为完全一致</translation>
    </message>
    <message>
        <source>as by chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>fully agree</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Progress of judges</source>
        <translation>评委进度</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>尚未向任何评委分配作品</translation>
    </message>
    <message>
        <source>As soon as entries are assigned, each judge gets a bar here.</source>
        <translation>分配作品后，这里会为每位评委显示一个条形。</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>应交的评分表已全部收到</translation>
    </message>
    <message>
        <source>%1 of the sheets have come</source>
        <comment>a percentage</comment>
        <translation>已收到 %1 的评分表</translation>
    </message>
    <message>
        <source>%1 of the sheets have come; %2</source>
        <comment>a percentage; %Ln judges have sent nothing</comment>
        <translation>已收到 %1 的评分表；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln 位评委尚未发来任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets that have come of those asked for, by judge; most left to do first</source>
        <translation>各评委应交评分表中已收到的份数；未交最多的排在最前</translation>
    </message>
    <message>
        <source>Have come</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>%1: %2 sheets have come</source>
        <comment>a judge, 9 of 15</comment>
        <translation>%1：已收到 %2 份评分表</translation>
    </message>
    <message>
        <source>Sheets by entry</source>
        <translation>各作品的评分表</translation>
    </message>
    <message>
        <source>A check has no scores</source>
        <translation>审查没有评分</translation>
    </message>
    <message>
        <source>No entry is in this round yet</source>
        <translation>本轮还没有作品</translation>
    </message>
    <message>
        <source>Every entry has enough sheets</source>
        <translation>每件作品都有足够的评分表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores</source>
        <translation>
            <numerusform>%Ln 件作品的评分不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many of %Ln entries have how many sheets that count; bright: enough</source>
        <translation>
            <numerusform>%Ln 件作品按计入的评分表份数统计；亮色：已足够</numerusform>
        </translation>
    </message>
    <message>
        <source>With enough</source>
        <translation>已足够</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 sheets: 12 entries</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals over time</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Judges so far</source>
        <translation>累计评委</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has come from every judge</source>
        <translation>已收到每位评委的评分文件</translation>
    </message>
    <message>
        <source>Something has come from %1 judges</source>
        <comment>9 of 15</comment>
        <translation>已收到 %1 位评委的评分文件</translation>
    </message>
    <message numerus="yes">
        <source>asked: %Ln judges</source>
        <translation>
            <numerusform>应交：%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>From received to decided</source>
        <translation>从收件到决定</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>还没有作品</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: how many entries</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>已进入本轮</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评审</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln 件重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ineligible</source>
        <translation>
            <numerusform>%Ln 件不符合资格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln 件已退出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disqualified</source>
        <translation>
            <numerusform>%Ln 件已取消资格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln 件未初筛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a sheet</source>
        <translation>
            <numerusform>%Ln 件没有评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few scores</source>
        <translation>
            <numerusform>%Ln 件评分不足</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Above the cut</source>
        <translation>过线</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were judged</source>
        <translation>
            <numerusform>收到 %Ln 件作品，已评审 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>未到此阶段</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a percentage</comment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a percentage</comment>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: chance alone could give this order</source>
        <translation>评分未能区分作品：仅凭随机也可能得出这一顺序</translation>
    </message>
    <message numerus="yes">
        <source>The cut is clear: %Ln entries are in</source>
        <translation>
            <numerusform>分数线分明：%Ln 件作品过线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compete for %1</source>
        <translation>
            <numerusform>%Ln 件作品竞争 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is clearly in; %1</source>
        <comment>who competes for what</comment>
        <translation>没有作品明确过线；%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who competes</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are clearly in</source>
        <translation>
            <numerusform>%Ln 件作品明确过线</numerusform>
        </translation>
    </message>
    <message>
        <source>rank %1, score %2</source>
        <translation>名次 %1，得分 %2</translation>
    </message>
    <message>
        <source>adjusted %1; likely ranks %2</source>
        <comment>a score; 3–8</comment>
        <translation>校正后 %1；可能的名次 %2</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>差距太小，难分高下</translation>
    </message>
    <message>
        <source>How sure the ranking is</source>
        <translation>排名的可靠程度</translation>
    </message>
    <message>
        <source>A check has no ranking</source>
        <translation>审查没有排名</translation>
    </message>
    <message>
        <source>How sure the ranking is cannot be said yet</source>
        <translation>尚无法判断排名的可靠程度</translation>
    </message>
    <message>
        <source>No entry has a rank yet</source>
        <translation>还没有作品取得名次</translation>
    </message>
    <message>
        <source>Entries are ranked as soon as they have enough sheets.</source>
        <translation>作品有足够的评分表后即参加排名。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>校正后</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>名次自</translation>
    </message>
    <message>
        <source>Rank to</source>
        <translation>名次至</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>in the top %L1</source>
        <comment>over a column of chances</comment>
        <translation>进入前 %L1 名</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>这类轮次没有可比较的其他方法</translation>
    </message>
    <message>
        <source>Too few entries have a rank yet</source>
        <translation>有名次的作品过少</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a method: a rank</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every method lets the same entries in</source>
        <translation>无论用哪种方法，过线的作品都相同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in or out depending on the method</source>
        <translation>
            <numerusform>%Ln 件作品是否过线取决于方法</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides. The line is the cut.</source>
        <translation>各方法下的名次；以正式方法为准。线为分数线。</translation>
    </message>
    <message>
        <source>out officially, in by another method</source>
        <translation>正式未过线，另一方法过线</translation>
    </message>
    <message>
        <source>in officially, out by another method</source>
        <translation>正式过线，另一方法未过线</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>得分分布</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a distribution yet</source>
        <translation>
            <numerusform>%Ln 份评分表尚不足以形成分布</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, their spread is drawn here.</source>
        <translation>满八份评分表后，这里会画出其分布。</translation>
    </message>
    <message>
        <source>Half of all sheets lie between %1 and %2</source>
        <translation>半数评分表介于 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>各项标准的评分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Lower quarter</source>
        <translation>下四分位</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quarter</source>
        <translation>上四分位</translation>
    </message>
    <message>
        <source>Too few scores for a distribution yet</source>
        <translation>评分过少，尚不足以形成分布</translation>
    </message>
    <message>
        <source>From eight scores on a criterion, their spread is drawn here.</source>
        <translation>某项标准满八个评分后，这里会画出其分布。</translation>
    </message>
    <message>
        <source>%1 gets the highest scores, %2 the lowest</source>
        <comment>two criteria</comment>
        <translation>“%1”评分最高，“%2”最低</translation>
    </message>
    <message>
        <source>The criteria get about the same scores</source>
        <translation>各项标准的评分大致相同</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>两个评审小组</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>a panel, its value; the other panel, its value</comment>
        <translation>%1 %2，%3 %4</translation>
    </message>
    <message>
        <source>The two panels cannot be compared yet</source>
        <translation>尚无法比较两个评审小组</translation>
    </message>
    <message>
        <source>It takes three entries that both panels have scored.</source>
        <translation>需要三件由两个评审小组都打过分的作品。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two panels</comment>
        <translation>“%1”与“%2”</translation>
    </message>
    <message>
        <source>%1 order the entries much alike</source>
        <comment>two panels</comment>
        <translation>%1对作品的排序很相近</translation>
    </message>
    <message>
        <source>%1 order the entries somewhat alike</source>
        <comment>two panels</comment>
        <translation>%1对作品的排序有些相近</translation>
    </message>
    <message>
        <source>%1 order the entries quite differently</source>
        <comment>two panels</comment>
        <translation>%1对作品的排序差别很大</translation>
    </message>
    <message>
        <source>%1 order the entries in opposite ways</source>
        <comment>two panels</comment>
        <translation>%1对作品的排序相反</translation>
    </message>
    <message numerus="yes">
        <source>Value of each entry by either panel; rank correlation %1 over %Ln entries</source>
        <translation>
            <numerusform>每件作品在两个评审小组的得分；%Ln 件作品的等级相关系数为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by judges</source>
        <translation>作品与评委</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a picture yet</source>
        <translation>
            <numerusform>%Ln 份评分表尚不足以成图</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, each is a field here.</source>
        <translation>满八份评分表后，每份在这里显示为一格。</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a score</comment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a score</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>an entry; a judge: a score</comment>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries</source>
        <translation>
            <numerusform>共 %Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in met judges as strict as the others did</source>
        <translation>过线作品所遇评委的宽严与其他作品相当</translation>
    </message>
    <message>
        <source>Those that are in met judges who give more, by %1 points on average</source>
        <translation>过线作品所遇评委给分偏高，平均高 %1 分</translation>
    </message>
    <message>
        <source>Those that are in met judges who give less, by %1 points on average</source>
        <translation>过线作品所遇评委给分偏低，平均低 %1 分</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows, those who give least first); gaps have no sheet</source>
        <translation>按作品（列，最好的在前）和评委（行，给分最低的在前）排列的评分表；空格处没有评分表</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows); gaps have no sheet</source>
        <translation>按作品（列，最好的在前）和评委（行）排列的评分表；空格处没有评分表</translation>
    </message>
    <message>
        <source>Further reviews</source>
        <translation>追加评审</translation>
    </message>
    <message>
        <source>The cut needs no further reviews</source>
        <translation>分数线无需追加评审</translation>
    </message>
    <message>
        <source>Every entry is surely on its side of the cut.</source>
        <translation>每件作品在分数线哪一侧都已确定。</translation>
    </message>
    <message>
        <source>Judges left</source>
        <translation>还可邀请的评委</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>可邀请</translation>
    </message>
    <message>
        <source>too alike</source>
        <translation>过于接近</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews: %1</source>
        <translation>
            <numerusform>追加 %Ln 次评审：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not even all judges left would settle it: it is a matter for the committee.</source>
        <translation>即使请余下的所有评委评审也无法定夺，应由委员会决定。</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <comment>a round</comment>
        <translation>已评审：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go on</source>
        <translation>
            <numerusform>%Ln 件未晋级</numerusform>
        </translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>晋级</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>本轮评审</translation>
    </message>
    <message>
        <source>Entries at each stage up to this round, and why others are not there</source>
        <translation>截至本轮各阶段的作品数，以及其余作品缺席的原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a division; what is found of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %Ln more sheets on the same entries before merit can be told from chance.</source>
        <translation>
            <numerusform>同样的作品至少还需要 %Ln 份评分表，才能区分水平与偶然。</numerusform>
        </translation>
    </message>
    <message>
        <source>p of standing out among the judges</source>
        <translation>与其他评委不同的 p 值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message numerus="yes">
        <source>The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told</source>
        <translation>
            <numerusform>评委分成 %Ln 个部分，彼此没有共同的作品：无法知道哪一部分更严</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge against the judges of the same part only.</source>
        <translation>每位评委只与同一部分的评委比较。</translation>
    </message>
    <message>
        <source>Judges %1, most on %2 and least on %3</source>
        <comment>agree well, somewhat …; two criteria</comment>
        <translation>评委%1，在%2上最一致，在%3上最不一致</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln entries that two judges have scored.</source>
        <translation>
            <numerusform>需要 %Ln 件由两位评委评过分的作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether judges of different parts agree cannot be told: they share no entry</source>
        <translation>不同部分的评委是否一致无法知道：他们没有共同的作品</translation>
    </message>
    <message>
        <source>Where one part is judged more strictly than another, alpha comes out too high.</source>
        <translation>若某一部分评得比另一部分严，alpha 会偏高。</translation>
    </message>
    <message>
        <source>in, though the scores speak against it</source>
        <translation>已过线，但评分并不支持</translation>
    </message>
    <message>
        <source>out, though the scores speak for it</source>
        <translation>未过线，但评分支持其过线</translation>
    </message>
    <message>
        <source>chance to be in</source>
        <comment>over a column of chances</comment>
        <translation>过线的可能性</translation>
    </message>
    <message>
        <source>top %L1</source>
        <comment>the cut</comment>
        <translation>前 %L1 名</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>the cut, a percentage</comment>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>%1 and better</source>
        <comment>the cut, a score</comment>
        <translation>%1 分及更好</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <comment>top 11; 7 and better</comment>
        <translation>分数线：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the cut: who is tied</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied</source>
        <translation>
            <numerusform>%Ln 件并列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied for %1</source>
        <translation>
            <numerusform>%Ln 件并列竞争 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in the top 6: 56%</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every method ranks the entries alike</source>
        <translation>各种方法的排名相同</translation>
    </message>
    <message numerus="yes">
        <source>By another method an entry stands up to %Ln ranks elsewhere</source>
        <translation>
            <numerusform>换一种方法，作品的名次最多相差 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides.</source>
        <translation>各方法下的名次；以正式方法为准。</translation>
    </message>
    <message>
        <source>tied at the cut officially, decided by another method</source>
        <translation>正式排名中在分数线上并列，其他方法可分出</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, %1 would not be, were all judges equally strict</source>
        <translation>
            <numerusform>已过线的 %Ln 件作品中，若各评委宽严相同，有 %1 件不会过线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, the scores speak against %1</source>
        <translation>
            <numerusform>已过线的 %Ln 件作品中，有 %1 件得不到评分的支持</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are out and would be in, were all judges equally strict: %1</source>
        <translation>若各评委宽严相同，未过线而会过线的作品：%1 件</translation>
    </message>
    <message>
        <source>Entries that are out though the scores speak for them: %1</source>
        <translation>评分支持却未过线的作品：%1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are too close to call</source>
        <translation>
            <numerusform>%Ln 件差距太小，难分高下</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry is clearly the best of %L1</source>
        <translation>%L1 件作品中有一件明显最好</translation>
    </message>
    <message numerus="yes">
        <source>Any of %Ln entries may be the best, of %1 that are ranked</source>
        <translation>
            <numerusform>%1 件有名次的作品中，%Ln 件都可能是最好的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>评分分成 %Ln 个没有共同评委的部分：不同部分作品之间的比较只能依靠假设</numerusform>
        </translation>
    </message>
    <message>
        <source>part %L1</source>
        <comment>of the scores, that shares no judge with the others</comment>
        <translation>第 %L1 部分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>after some codes</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: judges %2; entries %3</source>
        <comment>1: codes; codes</comment>
        <translation>第 %1 部分：评委 %2；作品 %3</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln further reviews, of %1 that are too close to call about %2 would be left</source>
        <translation>
            <numerusform>再评 %Ln 次，难分高下的 %1 件中预计还剩约 %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>its rivals&apos; reviews settle it</source>
        <translation>由对手的评审即可分出</translation>
    </message>
    <message>
        <source>First let judges of one part see entries of another</source>
        <translation>先让一个部分的评委评另一部分的作品</translation>
    </message>
    <message>
        <source>Until some judge has seen entries of both, no review near the cut would settle it.</source>
        <translation>在有评委看过两个部分的作品之前，分数线附近再评也分不出高下。</translation>
    </message>
    <message>
        <source>The smallest set of reviews after which whoever can be settled is sure, if scores stay where they are. Judges who read the language, in no conflict, with least to do.</source>
        <translation>在得分不变的前提下，能把可分出的都分出的最少评审。评委须懂该语言、无利益冲突，任务少者优先。</translation>
    </message>
    <message>
        <source>Nothing here has a code or a title with these words.</source>
        <translation>这里没有代码或标题含有这些文字的内容。</translation>
    </message>
    <message>
        <source>It takes sheets on entries in a judge&apos;s languages and in others, each of %L1 judges and on %L2 entries.</source>
        <translation>既需要评委所懂语言作品的评分表，也需要其他语言作品的评分表，各需 %L1 位评委、%L2 件作品。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges give every entry the same: %1</source>
        <translation>
            <numerusform>%Ln 位评委给所有作品同样的分数：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1 sheets, too few to be told: %2</source>
        <comment>codes of judges</comment>
        <translation>不足 %L1 份评分表，无法判断：%2</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <comment>when: 7 judges</comment>
        <translation>%1：迄今 %2</translation>
    </message>
    <message>
        <source>Nothing has come from a judge yet</source>
        <translation>尚未收到任何评委的内容</translation>
    </message>
    <message>
        <source>Merge what judges send you, or type in their paper, and their arrivals are drawn here.</source>
        <translation>合并评委发来的文件或录入其纸质评分表后，这里会画出到达情况。</translation>
    </message>
    <message>
        <source>Judges of whom a ballot was merged, or paper or a form was taken in, by the clock of the office</source>
        <translation>已合并选票或已录入纸质、表格评分的评委，按办公室时钟</translation>
    </message>
    <message>
        <source>On average %1 gets %2</source>
        <comment>a criterion; a score</comment>
        <translation>%1 平均得 %2 分</translation>
    </message>
    <message>
        <source>fewest sheets</source>
        <translation>评分表最少</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按代码</translation>
    </message>
    <message numerus="yes">
        <source>Every entry was seen by %Ln judges</source>
        <translation>
            <numerusform>每件作品由 %Ln 位评委评过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries were seen by %1 to %Ln judges</source>
        <translation>
            <numerusform>每件作品由 %1 至 %Ln 位评委评过</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets by entry (columns) and judge (rows); gaps have no sheet</source>
        <translation>按作品（列）和评委（行）的评分表；空格处没有评分表</translation>
    </message>
    <message>
        <source>by rank and severity</source>
        <translation>按名次和宽严</translation>
    </message>
    <message>
        <source>by number of sheets</source>
        <translation>按评分表数量</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a figure; its interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Rasch, logits</source>
        <translation>拉施模型（logit）</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>加权拟合</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>未加权拟合</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>分钟与秒</translation>
    </message>
    <message>
        <source>Drift of judges</source>
        <translation>评委的漂移</translation>
    </message>
    <message>
        <source>Drift cannot be told yet</source>
        <translation>尚无法判断漂移</translation>
    </message>
    <message>
        <source>It takes eight sheets of a judge that say in which order they were scored. Sheets on paper and in forms do not say it.</source>
        <translation>需要同一评委至少八份载明评分先后的评分表。纸质表和表格文件不载明先后。</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>超出偶然</translation>
    </message>
    <message>
        <source>%1: %2 points from the first sheet to the last, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1：从第一份到最后一份评分表变化 %2 分，介于 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>No judge clearly became stricter or milder on the way</source>
        <translation>没有评委在评审过程中明显变严或变宽</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became stricter on the way</source>
        <translation>
            <numerusform>%Ln 位评委在评审过程中变严</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became milder on the way</source>
        <translation>
            <numerusform>%Ln 位评委在评审过程中变宽</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many became stricter, so many milder</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milder</source>
        <comment>judges who became milder</comment>
        <translation>
            <numerusform>%Ln 位变宽</numerusform>
        </translation>
    </message>
    <message>
        <source>What a judge gives against colleagues on the same entries, from the own first sheet to the last, with %1 interval. The order is what the judge&apos;s program says.</source>
        <translation>评委相对于同评相同作品的其他评委的给分，从其第一份到最后一份评分表的变化，附 %1 区间。先后次序以评委程序所述为准。</translation>
    </message>
    <message>
        <source>stricter at the end</source>
        <translation>后期变严</translation>
    </message>
    <message>
        <source>milder at the end</source>
        <translation>后期变宽</translation>
    </message>
    <message>
        <source>Time per entry</source>
        <translation>每件作品用时</translation>
    </message>
    <message>
        <source>How long judges took is not known</source>
        <translation>评委用时未知</translation>
    </message>
    <message>
        <source>Only sheets that were filled in on a screen say how long it took.</source>
        <translation>只有在屏幕上填写的评分表才记载用时。</translation>
    </message>
    <message>
        <source>%1: %2 an entry, between %3 and %4</source>
        <comment>a judge; minutes and seconds</comment>
        <translation>%1：每件作品 %2，介于 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>The judge took %1 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>该评委每件作品用时 %1</translation>
    </message>
    <message>
        <source>Judges took between %1 and %2 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>评委每件作品用时 %1 至 %2</translation>
    </message>
    <message>
        <source>Median of each judge&apos;s sheets, with an interval that holds it in %1 of cases at least. Time is what the judge&apos;s program says; a quick judge is no worse judge.</source>
        <translation>各评委评分表用时的中位数，附至少在 %1 的情况下包含它的区间。用时以评委程序所述为准；评得快不等于评得差。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry: a chance</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>名次中位数</translation>
    </message>
    <message>
        <source>Better than the next by adjusted score</source>
        <translation>优于调整后得分的下一件</translation>
    </message>
    <message>
        <source>Cannot be told apart: group</source>
        <translation>难分高下：组别</translation>
    </message>
    <message>
        <source>Skating system</source>
        <translation>滑冰计分制</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>z 均值</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>Judges drawn anew: rank from</source>
        <translation>重抽评委：名次自</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a rank</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Its verdicts are under Results.</source>
        <translation>审查结论在“结果”页面。</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a small probability</comment>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but other attributes may be behind it</source>
        <comment>an attribute</comment>
        <translation>按%1分组，作品得分的差异超出随机范围，但可能与其他属性有关</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but another attribute goes with it throughout</source>
        <comment>an attribute</comment>
        <translation>按%1分组，作品得分的差异超出随机范围，但另一属性始终与之相伴</translation>
    </message>
    <message>
        <source>Entries by %1 may differ: p %2 after adjusting for judges</source>
        <comment>an attribute; a probability</comment>
        <translation>按%1分组，作品得分可能有差异：按评委宽严校正后，p 值为 %2</translation>
    </message>
    <message>
        <source>Beside the other attributes</source>
        <translation>同时考虑其他属性</translation>
    </message>
    <message>
        <source>raw %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>原始 %1</translation>
    </message>
    <message>
        <source>adjusted for judges %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>按评委宽严校正 %1</translation>
    </message>
    <message>
        <source>beside the other attributes %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>同时考虑其他属性 %1</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, %4 beside the other attributes, each corrected for the number of looks.</source>
        <translation>与平均分相差的分数，%1 区间；p 值：原始 %2，按评委宽严校正后 %3，同时考虑其他属性 %4，均已按比较次数校正。</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, each corrected for the number of looks.</source>
        <translation>与平均分相差的分数，%1 区间；p 值：原始 %2，按评委宽严校正后 %3，均已按比较次数校正。</translation>
    </message>
    <message>
        <source>beside the other attributes</source>
        <translation>同时考虑其他属性</translation>
    </message>
    <message>
        <source>No clear difference between entries in judges&apos; own languages and others</source>
        <translation>评委所懂语言的作品与其他作品之间没有明显差异</translation>
    </message>
    <message>
        <source>Points against sheets in other languages, entries and judges allowed for; %1 interval, p %2.</source>
        <translation>与其他语言评分表的分差，已考虑作品和评委的差异；%1 区间，p 值为 %2。</translation>
    </message>
    <message>
        <source>No judge is left to ask: only a further judge could settle the cut, else the committee decides</source>
        <translation>已没有可请的评委：只有增加一位评委才能定夺分数线，否则由委员会决定</translation>
    </message>
    <message>
        <source>Not all reviews that judges could still give would settle the cut: the committee decides</source>
        <translation>即使追加所有尚可进行的评审也无法定夺分数线，应由委员会决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews would hardly help: most likely all %1 stay too close to call</source>
        <translation>
            <numerusform>再评 %Ln 次作用不大：%1 件很可能仍难分高下</numerusform>
        </translation>
    </message>
    <message>
        <source>no judge left</source>
        <translation>已无评委</translation>
    </message>
    <message>
        <source>One more judge who scored all %1 that are too close to call would leave about %2 of them so.</source>
        <translation>若再有一位评委评审这 %1 件难分高下的作品，预计仍有约 %2 件难分高下。</translation>
    </message>
    <message>
        <source>Scatter, 1 is usual</source>
        <translation>评分波动（1 为通常）</translation>
    </message>
    <message>
        <source>Criteria apart, 1 is usual</source>
        <translation>标准间的差距（1 为通常）</translation>
    </message>
    <message>
        <source>Sheets with all criteria alike</source>
        <translation>各项标准评分相同的评分表</translation>
    </message>
    <message>
        <source>More for own languages</source>
        <translation>所懂语言作品多给</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>所有作品同分</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>只给最低分或只给最高分</translation>
    </message>
    <message>
        <source>Judges order the entries more alike than that: here a harsher judge counts as disagreement.</source>
        <translation>评委对作品的排序比这更一致：此处评分偏严也算作分歧。</translation>
    </message>
    <message>
        <source>Criteria of a sheet share %1 of what neither entry nor judge explains (%2 to %3)</source>
        <comment>shares of it all</comment>
        <translation>同一评分表的各项标准共有 %1 的部分，既非作品也非评委所能解释（%2 至 %3）</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>拉施模型</translation>
    </message>
    <message numerus="yes">
        <source>No method lets in whom another leaves out; %Ln entries are tied at the cut by some</source>
        <translation>
            <numerusform>没有作品在一种方法下过线而在另一种方法下未过线；%Ln 件在某些方法下于分数线上并列</numerusform>
        </translation>
    </message>
    <message>
        <source>Every method drawn lets the same entries in</source>
        <translation>无论用图中哪种方法，过线的作品都相同</translation>
    </message>
    <message>
        <source>The table has more: %1.</source>
        <comment>methods</comment>
        <translation>表格中还有：%1。</translation>
    </message>
    <message>
        <source>tied at the cut by another method</source>
        <translation>其他方法下在分数线上并列</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln are in</source>
        <comment>how many were received and judged; how many the cut let in</comment>
        <translation>
            <numerusform>%1，过线 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are of one look each: of many some lie off zero by chance. It says whether groups differ more than by chance, not why. That none is found does not prove that there is none: few entries show only large differences.</source>
        <translation>各区间只就单独一次查看而言：看得多了，总有一些会偶然偏离零。它说明各组差异是否超出偶然，不说明原因。未发现差异并不证明没有差异：作品少时只能看出大的差异。</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: no further reviews can be promised to settle the cut</source>
        <translation>评分未能区分作品：无法保证追加评审能定夺分数线</translation>
    </message>
    <message>
        <source>No judge is left to ask, and one more would hardly help: the committee decides</source>
        <translation>已没有可请的评委，再增加一位也几乎无济于事：由委员会决定</translation>
    </message>
    <message>
        <source>No judge has room for a further review: raise the largest load, or the committee decides</source>
        <translation>没有评委还有名额再评审：请提高每位评委的上限，否则由委员会决定</translation>
    </message>
    <message>
        <source>Whoever could be asked has been asked already: sheets are still to come</source>
        <translation>可请的评委都已请过：评分表尚未交齐</translation>
    </message>
    <message>
        <source>Whoever could still score it has been asked already.</source>
        <translation>还能评审它的评委都已请过。</translation>
    </message>
    <message>
        <source>Whoever could still score it has as many sheets as a judge may have.</source>
        <translation>还能评审它的评委都已达到每位评委的上限。</translation>
    </message>
    <message>
        <source>Nobody is left who could score it: every judge of the round has, is in conflict, or does not read it.</source>
        <translation>已没有可评审它的评委：本轮每位评委或已评审、或有利益冲突、或不通其语言。</translation>
    </message>
    <message>
        <source>Asked for what it settles of its rivals.</source>
        <translation>请评它是为了定夺与它竞争的作品。</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>评分表总分</translation>
    </message>
    <message>
        <source>Dot: official score. Tick and bar: score adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>圆点：正式得分。刻线与横条：按评委宽严校正的得分及其 %1 区间。顺序：正式排名。</translation>
    </message>
    <message>
        <source>%1 of the sheets come to %2</source>
        <comment>a percentage; a score</comment>
        <translation>%1 的评分表总分为 %2</translation>
    </message>
    <message>
        <source>%1 of the sheets lie between %2 and %3</source>
        <comment>a percentage; two scores</comment>
        <translation>%1 的评分表介于 %2 与 %3 之间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, median %1; the middle half lies in the bright bars</source>
        <translation>
            <numerusform>%Ln 份评分表，中位数 %1；居中的一半位于亮色条内</numerusform>
        </translation>
    </message>
    <message>
        <source>How often each point was given; the middle half lies in the bright bars</source>
        <translation>各分值给出的次数；居中的一半位于亮色条内</translation>
    </message>
    <message>
        <source>Every judge has scored every entry</source>
        <translation>每位评委都评审了每件作品</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give %1 points more, %2 interval %3 to %4</source>
        <comment>a signed number; a percentage; two signed numbers</comment>
        <translation>过线作品所遇评委是否较宽松尚不清楚：其评委平均多给 %1 分，%2 区间为 %3 至 %4</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: it goes by how many judges agree, not by means</source>
        <translation>无法判断这一顺序有多可靠：它取决于有多少评委同意，而不是平均分</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>a round</comment>
        <translation>已审查：%1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>本轮审查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left after the close</source>
        <translation>
            <numerusform>结束后离开 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were checked</source>
        <translation>
            <numerusform>收到 %Ln 件作品，已审查 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln passed</source>
        <comment>how many were received and checked; how many passed</comment>
        <translation>
            <numerusform>%1，通过 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is; each judge&apos;s strictness is shown under Judges.</source>
        <translation>按规则得出的排名保持不变；每位评委的宽严见“评委”部分。</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: scores of an earlier round count in it, and the model knows those of this round alone</source>
        <translation>无法判断排序有多可靠：其中计入了前一轮的分数，而模型只知道本轮的分数</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: by the rules a sheet of one panel or stratum counts for more than one of another, and the model counts all alike</source>
        <translation>无法判断排序有多可靠：按规则，一个评审小组或分层的评分表比另一个的分量更重，而模型对所有评分表一视同仁</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reviews; judges left</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, for its rivals</source>
        <comment>3 of 12 reviews</comment>
        <translation>%1，为定夺竞争作品</translation>
    </message>
    <message>
        <source>chance that it is settled then: %1</source>
        <comment>a percentage</comment>
        <translation>届时有定论的可能性：%1</translation>
    </message>
    <message>
        <source>further reviews</source>
        <comment>what bars show</comment>
        <translation>追加评审</translation>
    </message>
    <message>
        <source>judges left who could give one</source>
        <comment>what bars show</comment>
        <translation>还可追加评审的评委</translation>
    </message>
    <message>
        <source>How much of the scale judges use cannot be compared yet</source>
        <translation>尚无法比较评委所用的评分尺度</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln judges compared uses clearly less of the scale than the rest</source>
        <translation>
            <numerusform>在比较的 %Ln 位评委中，没有人所用的评分尺度明显窄于其他评委</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what judges do; how many were not looked at</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges could not be compared</source>
        <translation>
            <numerusform>%Ln 位评委无法比较</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %L1 sheets of a judge. No judge has more than %L2 here.</source>
        <comment>sheets of a judge</comment>
        <translation>每位评委需有 %L1 份评分表。此处没有评委超过 %L2 份。</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give about the same, %1 interval %2 to %3</source>
        <comment>a percentage; two signed numbers</comment>
        <translation>过线作品所遇评委是否较宽松尚不清楚：其评委给分大致相同，%1 区间为 %2 至 %3</translation>
    </message>
    <message>
        <source>Whether those that are in met stricter judges is not clear: theirs give %1 points less, %2 interval %3 to %4</source>
        <comment>a number; a percentage; two signed numbers</comment>
        <translation>过线作品所遇评委是否较严格尚不清楚：其评委平均少给 %1 分，%2 区间为 %3 至 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entries depend on the method, so many of them by what is not drawn</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only by methods of the table</source>
        <comment>entries</comment>
        <translation>
            <numerusform>其中 %Ln 件仅因表中方法而异</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval is about what these judges would give on average, not all judges who could have been asked.</source>
        <translation>区间针对的是这些评委平均会给的分，而非所有可能邀请的评委。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>further ones, a heading</comment>
        <translation>追加评审</translation>
    </message>
    <message>
        <source>Settled then</source>
        <comment>chance, a heading</comment>
        <translation>届时有定论</translation>
    </message>
    <message>
        <source>itself</source>
        <comment>what reviews of an entry are for</comment>
        <translation>该作品</translation>
    </message>
    <message>
        <source>its rivals</source>
        <comment>what reviews of an entry are for</comment>
        <translation>竞争作品</translation>
    </message>
    <message>
        <source>For</source>
        <comment>reviews, a heading</comment>
        <translation>针对</translation>
    </message>
    <message>
        <source>In now</source>
        <comment>chance to be let in, a heading</comment>
        <translation>目前过线</translation>
    </message>
    <message>
        <source>chance to be let in now: %1</source>
        <comment>a percentage</comment>
        <translation>目前过线的可能性：%1</translation>
    </message>
    <message>
        <source>Both percentages are chances; an entry is settled when its chance to be let in is %1 or less, or %2 or more.</source>
        <comment>percentages</comment>
        <translation>两个百分数都是可能性；作品过线的可能性不高于 %1 或不低于 %2 时，即为有定论。</translation>
    </message>
    <message>
        <source>Methods that know the sheets of this round alone are left out.</source>
        <translation>只依据本轮评分表的方法不予显示。</translation>
    </message>
    <message>
        <source>Methods that count all sheets alike are left out: the rules count those of one panel or stratum for more than those of another.</source>
        <translation>把所有评分表同等看待的方法不予显示：按规则，一个评审小组或分层的评分表比另一个的分量更重。</translation>
    </message>
    <message>
        <source>Scores of the earlier round count under each method as they do officially.</source>
        <translation>在每种方法下，上一轮的分数都按正式规则计入。</translation>
    </message>
    <message>
        <source>Dot: mean of an entry&apos;s sheets, adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>圆点：按评委宽严校正的评分表平均，附 %1 区间。顺序：正式排名。</translation>
    </message>
    <message>
        <source>Dot: official score. Order: official.</source>
        <translation>圆点：正式得分。顺序：正式排名。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are too few to say how sure this is; %1</source>
        <comment>1: how many are missing</comment>
        <translation>
            <numerusform>%Ln 份评分表太少，无法判断结果的可靠程度；%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes at least %Ln more on the same entries</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>同样的作品至少还需要 %Ln 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln entries need the sheets they wait for</source>
        <translation>
            <numerusform>先要等 %Ln 件作品的评分表到齐</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no rank yet, and with one they can change who is in.</source>
        <translation>这些作品还没有名次，有了名次就可能改变谁过线。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that wait for sheets have no part in it.</source>
        <translation>
            <numerusform>等待评分表的 %Ln 件作品不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the cut is cannot be told: it has caps or floors, and the model knows nothing of them</source>
        <translation>无法判断分数线有多可靠：它设有上限或下限名额，而模型不考虑这些</translation>
    </message>
    <message numerus="yes">
        <source>%1, but %Ln entries wait for sheets and could change that</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1，但还有 %Ln 件作品在等评分表，结果可能改变</numerusform>
        </translation>
    </message>
    <message>
        <source>Each panel&apos;s ranks stand under Results.</source>
        <translation>各小组的名次见“结果”。</translation>
    </message>
    <message>
        <source>Panels rank side by side: there is no ranking over all</source>
        <translation>评审小组各自排名：没有总排名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may be the best of their divisions, of %1 that are ranked</source>
        <translation>
            <numerusform>在有名次的 %1 件中，%Ln 件作品可能是本组别最佳</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: panels are asked for different criteria, and the totals of their sheets do not compare</source>
        <translation>无法判断排序有多可靠：各评审小组的评审标准不同，其评分表总分不可比较</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln divisions have too few sheets to say it of them</source>
        <comment>1: a sentence</comment>
        <translation>
            <numerusform>%1；%Ln 个组别的评分表太少，无法作出判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels or divisions are asked for different criteria, so that the totals of their sheets do not compare: some add up to more than others.</source>
        <translation>各评审小组或组别的评审标准不同，其评分表总分不可比较：有的满分比其他的高。</translation>
    </message>
    <message>
        <source>Groups cannot be compared</source>
        <translation>无法比较各组</translation>
    </message>
    <message>
        <source>Severity cannot be told</source>
        <translation>无法判断评委宽严</translation>
    </message>
    <message>
        <source>Drift cannot be told</source>
        <translation>无法判断漂移</translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is.</source>
        <translation>按规则得出的排名保持不变。</translation>
    </message>
    <message>
        <source>Methods that compare totals of all sheets are left out: panels are asked for different criteria.</source>
        <translation>未列出比较全部评分表总分的方法：各评审小组的评审标准不同。</translation>
    </message>
    <message>
        <source>Within divisions: that all give one of them more is no agreement.</source>
        <translation>仅在各组别之内计算：大家都给某一组别更高分，并不算意见一致。</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <translation>%1，您好：</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>感谢您评审“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln entries for you to score.</source>
        <translation>
            <numerusform>请您为 %Ln 件作品评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the attached spreadsheet, save it, and return the same file. A cell that you leave blank is not a zero.</source>
        <translation>请填写所附的电子表格，保存后发回同一个文件。留空的单元格不等于零分。</translation>
    </message>
    <message>
        <source>Your package comes in several files. Save all of them in one folder, select them together and open them in Palmares.</source>
        <translation>您的评审包分为几个文件。请将它们保存在同一个文件夹中，一起选中，然后用 Palmares 打开。</translation>
    </message>
    <message>
        <source>Save the attached file and open it in Palmares. It needs no account and no network, and is meant for you alone.</source>
        <translation>请保存附件并用 Palmares 打开。无需账号，也无需网络；该文件仅供您本人使用。</translation>
    </message>
    <message>
        <source>When you have finished, choose Send there and return the file that it writes.</source>
        <translation>完成后，请在其中选择“发送”，并把它生成的文件发回。</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>请最迟于%1发回。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>I work or study with them</source>
        <translation>我与对方共事或一起学习</translation>
    </message>
    <message>
        <source>We work on something together</source>
        <translation>双方有合作项目</translation>
    </message>
    <message>
        <source>I advised or taught them</source>
        <translation>我曾指导或教过对方</translation>
    </message>
    <message>
        <source>Family or close friends</source>
        <translation>亲属或密友</translation>
    </message>
    <message>
        <source>I took part in it</source>
        <translation>我参与了此作品</translation>
    </message>
    <message>
        <source>We compete</source>
        <translation>双方是竞争对手</translation>
    </message>
    <message>
        <source>I know whose it is</source>
        <translation>我知道作者是谁</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>I do not read the language</source>
        <translation>我看不懂该语言</translation>
    </message>
    <message>
        <source>It lies outside my field</source>
        <translation>超出我的专业领域</translation>
    </message>
    <message>
        <source>I do not know the local rules</source>
        <translation>我不了解当地规定</translation>
    </message>
    <message>
        <source>A text or file does not open</source>
        <translation>文本或文件打不开</translation>
    </message>
    <message>
        <source>There are financial ties between us</source>
        <translation>双方有经济利益关系</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%Ln things before you send</source>
        <translation>
            <numerusform>发送前还有 %Ln 件事要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>全部已发送</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>可以发送</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>没有需要评审的作品了</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear entrant,</source>
        <translation>尊敬的参赛者：</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>尊敬的%1：</translation>
    </message>
    <message>
        <source>Thank you for sending “%1” (%2) to “%3”.</source>
        <translation>感谢您向“%3”提交作品“%1”（%2）。</translation>
    </message>
    <message>
        <source>With kind regards,</source>
        <translation>谨致问候</translation>
    </message>
    <message>
        <source>The team of “%1”</source>
        <translation>“%1”团队</translation>
    </message>
    <message>
        <source>We are glad to tell you what the committee has decided about your entry: %1.</source>
        <translation>我们很高兴地通知您，委员会对您的作品作出的决定是：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. Yours was not among those that were chosen this time.</source>
        <translation>
            <numerusform>共有 %Ln 件作品参加评审。很遗憾，您的作品此次未能入选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was scored by %Ln judges; its score is %1.</source>
        <translation>
            <numerusform>共有 %Ln 位评委为您的作品评分，得分为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This puts it in the band “%1”.</source>
        <translation>因此归入“%1”档次。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Mean of the judges</source>
        <translation>评委平均分</translation>
    </message>
    <message>
        <source>Judges wrote to you:</source>
        <translation>评委写给您的评语：</translation>
    </message>
    <message>
        <source>We are glad to tell you that your entry goes on to the next round, “%1”.</source>
        <translation>我们很高兴地通知您：您的作品将进入下一轮“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked. Yours was not among those that go on.</source>
        <translation>
            <numerusform>共审查 %Ln 件作品。很遗憾，您的作品未能进入下一步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. The score of yours puts it in the band “%1”.</source>
        <translation>
            <numerusform>共有 %Ln 件作品参加评审。您的作品按得分属于“%1”档次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its score puts it in the band “%1”.</source>
        <translation>按其得分，它属于“%1”档次。</translation>
    </message>
    <message>
        <source>Scores go from %1, the best, to %2.</source>
        <translation>得分从 %1（最好）到 %2。</translation>
    </message>
    <message>
        <source>The lowest score is the best.</source>
        <translation>得分越低越好。</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>可能的最佳得分</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This file is not on this computer.</source>
        <translation>此文件不在此计算机上。</translation>
    </message>
    <message>
        <source>It may come in another part of your package: open that part, or ask the coordinator for it.</source>
        <translation>它可能在评审包的另一个分包中：请打开该分包，或向协调员索取。</translation>
    </message>
    <message>
        <source>Palmares does not show files of this kind.</source>
        <translation>Palmares 不显示此类文件。</translation>
    </message>
    <message>
        <source>Save a copy and open it with a program you trust, or judge without it and tell the coordinator.</source>
        <translation>请保存副本并用可信的程序打开，或不看此文件进行评审并告知协调员。</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is.</source>
        <translation>此文件已损坏，或与其标明的类型不符。</translation>
    </message>
    <message>
        <source>Tell the coordinator which entry it is; you can save a copy as it came.</source>
        <translation>请告知协调员是哪件作品；可以按原样保存副本。</translation>
    </message>
    <message>
        <source>This picture has more than 64 million pixels, which is more than Palmares opens.</source>
        <translation>此图片超过 6400 万像素，超出 Palmares 可打开的范围。</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or ask the coordinator for a smaller one.</source>
        <translation>请保存副本并用其他程序打开，或向协调员索取较小的图片。</translation>
    </message>
    <message>
        <source>This computer has no reader for pictures of this kind.</source>
        <translation>此计算机无法读取这种图片。</translation>
    </message>
    <message>
        <source>Install the image formats of Qt (on Debian: qt6-image-formats-plugins), or save a copy and open it elsewhere.</source>
        <translation>请安装 Qt 的图像格式插件（Debian 上为 qt6-image-formats-plugins），或保存副本并在别处打开。</translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation>此文档受密码保护。</translation>
    </message>
    <message>
        <source>Ask the coordinator for an open copy; passwords of entrants would tell who they are.</source>
        <translation>请向协调员索取无密码的副本；参赛者的密码会透露其身份。</translation>
    </message>
    <message>
        <source>This file takes too long to prepare, so Palmares stopped waiting.</source>
        <translation>此文件准备时间过长，Palmares 已停止等待。</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or judge without it and tell the coordinator.</source>
        <translation>请保存副本并用其他程序打开，或不看此文件进行评审并告知协调员。</translation>
    </message>
    <message>
        <source>This file asks the player to fetch something from elsewhere, so it is not played.</source>
        <translation>此文件要求播放器从别处获取内容，因此不予播放。</translation>
    </message>
    <message>
        <source>Tell the coordinator: a recording has to be complete in itself.</source>
        <translation>请告知协调员：录制文件必须是完整独立的。</translation>
    </message>
    <message>
        <source>This computer has no player for sound and video.</source>
        <translation>此计算机没有音频和视频播放器。</translation>
    </message>
    <message>
        <source>Install Qt Multimedia with its FFmpeg backend, or save a copy and play it elsewhere.</source>
        <translation>请安装带 FFmpeg 后端的 Qt Multimedia，或保存副本并在别处播放。</translation>
    </message>
    <message>
        <source>This recording cannot be played: it is damaged, or the decoder for it is missing.</source>
        <translation>此录制文件无法播放：文件已损坏，或缺少解码器。</translation>
    </message>
    <message>
        <source>Save a copy and try another player; tell the coordinator if that does not play it either.</source>
        <translation>请保存副本并用其他播放器尝试；如仍无法播放，请告知协调员。</translation>
    </message>
    <message>
        <source>Palmares closed unexpectedly while this very file was open.</source>
        <translation>Palmares 上次在打开此文件时意外关闭。</translation>
    </message>
    <message>
        <source>Your scores are safe. Save a copy and open it with another program, or try again here.</source>
        <translation>您的评分没有丢失。请保存副本并用其他程序打开，或在此重试。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
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
        <translation>这张图片缺少末尾：灰色或空白部分并非提交时的原貌。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>The call received %Ln entries.</source>
        <translation>
            <numerusform>本次征集共收到 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were duplicates.</source>
        <translation>
            <numerusform>重复作品 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not eligible.</source>
        <translation>
            <numerusform>不符合资格 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were withdrawn.</source>
        <translation>
            <numerusform>退出 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were disqualified.</source>
        <translation>
            <numerusform>取消资格 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this round and have no sheet that counts.</source>
        <translation>
            <numerusform>%Ln 件在本轮，但没有计入的评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged in the round “%1”.</source>
        <translation>
            <numerusform>“%1”轮次共评审 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges returned %1 of the %2 sheets that were asked for (%3).</source>
        <translation>
            <numerusform>%Ln 位评委交回了应交 %2 份评分表中的 %1 份（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a panel; what it did</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Judges did not see who had sent an entry, nor what other judges gave.</source>
        <translation>评委看不到作品由谁提交，也看不到其他评委的评分。</translation>
    </message>
    <message>
        <source>Values adjusted for severe and mild judges come from a crossed mixed model of sheet totals (REML); they stand beside the ranking and decided nothing.</source>
        <translation>按评委宽严校正的数值来自以评分表总分建立的交叉混合效应模型（REML）；这些数值仅列于排名旁供参考，未影响任何决定。</translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules were frozen before scoring and are identified by %2, the result by %3.</source>
        <translation>评分的收集、合并与排名均使用 Palmares %1 完成；规则在评分前已锁定，其标识为 %2，结果的标识为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges dropped out.</source>
        <translation>
            <numerusform>%Ln 名评委退出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules are identified by %2, the result by %3.</source>
        <translation>评分的收集、合并与排名均使用 Palmares %1 完成；规则的标识为 %2，结果的标识为 %3。</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after scoring began.</source>
        <translation>评委填写的内容在评分前已锁定；档次、并列或分数线在打分开始之后有更改。</translation>
    </message>
    <message>
        <source>No reason is recorded yet: the round is not closed under the changed rules.</source>
        <translation>尚未记录理由：该轮还没有按更改后的规则结束。</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>给出的理由：%1</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after that, and scores came on paper or in forms, so the records do not say whether judges had begun.</source>
        <translation>评委填写的内容在评分前已锁定；档次、并列或分数线在此之后有更改，而分数来自纸质表或表格文件，因此记录无法说明评委当时是否已开始。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not screened.</source>
        <translation>
            <numerusform>%Ln 件未初筛。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were judged, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>在“%1”中评审了 %2 件，其中 %3 件晋级。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these lack a score and are not counted.</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>其中 %Ln 份缺少分数，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric; %2 bootstrap interval %3 to %4): judges %5.</source>
        <translation>评分表总分的评分者间一致性为 α = %1（克里彭多夫 α 系数，等距尺度；%2 自助法（bootstrap）区间为 %3 至 %4）：评委意见%5。</translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric): judges %2.</source>
        <translation>评分表总分的评分者间一致性为 α = %1（克里彭多夫 α 系数，等距尺度）：评委意见%2。</translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were checked, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>在“%1”中审查了 %2 件，其中 %3 件晋级。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked in the round “%1”.</source>
        <translation>
            <numerusform>“%1”轮次共审查 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these left after the close, and are counted as they were closed.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>其中 %Ln 件在结束后离开，仍按结束时计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an item of a check; how many entries failed it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The conditions that were not met, with the number of entries: %1.</source>
        <comment>items of a check</comment>
        <translation>未满足的条件及作品数：%1。</translation>
    </message>
    <message>
        <source>No values adjusted for severe and mild judges are given: the rules count some sheets for more than others, and the model of sheet totals would count all alike.</source>
        <translation>未给出按评委宽严校正的数值：规则对部分评分表的计权高于其他评分表，而评分表总分模型会一律同等计算。</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln sheets of %1 asked for are not here: %2.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>应有 %1 份评分表，缺 %Ln 份：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent an interim ballot and no final one: %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln 位评委只发来了中期选票，没有最终选票：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are still open: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln 件作品尚无定论：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few scores and get no rank: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln 件作品的评分不足，没有名次：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper were typed in two ways and count nowhere: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln 份纸质评分表的两次录入不一致，不计入：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper wait to be typed a second time: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln 份纸质评分表等待第二次录入：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a rank in the close that stands: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>其中 %Ln 件在现行的结束结果中有名次：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count though nobody has decided whether judge and entry are too close (page Judges, Conflicts): %1.</source>
        <translation>
            <numerusform>%Ln 份评分表计入结果，但尚无人判断评委与作品是否关系过近（“评委”页，“冲突”）：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets have a blank where a score counts, and count for nothing: %1.</source>
        <comment>judge – entry</comment>
        <translation>
            <numerusform>%Ln 份评分表在计入的标准上留有空白，因此整份不计入：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets lack a score and are not counted, of %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>%Ln 份评分表缺少分数，不计入，来自 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Opening it makes a place for your scores on this computer. If you are not judge %1, ask the coordinator for your own file.</source>
        <translation>打开后，您的评分将保存在此计算机上。如果您不是评委 %1，请向协调员索取您自己的文件。</translation>
    </message>
    <message>
        <source>You judge this call here already: what is new is added, and your scores stay.</source>
        <translation>您已在此评审该征集：将加入新内容，您的评分保留不变。</translation>
    </message>
    <message>
        <source>These are scores sent before: work goes on from them, and nothing typed here is lost.</source>
        <translation>这是以前发送的评分：可由此继续，在此输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>You will see what is in it before anything is merged.</source>
        <translation>合并之前，您会看到其中的内容。</translation>
    </message>
    <message>
        <source>The call is not on this computer yet. Opening it makes its office here; to change anything you also need its key file.</source>
        <translation>该征集尚不在此计算机上。打开后将在此建立主办端；如需更改，还须有其密钥文件。</translation>
    </message>
    <message>
        <source>Whoever holds this key coordinates the call. It opens with its 20 digits.</source>
        <translation>持有此密钥者负责协调该征集。用其 20 位数字打开。</translation>
    </message>
    <message>
        <source>The call it belongs to is not on this computer. Open the call&apos;s bundle or package first.</source>
        <translation>其所属的征集不在此计算机上。请先打开该征集的活动归档文件或评审包。</translation>
    </message>
    <message>
        <source>Open as judge %1</source>
        <translation>以评委 %1 的身份打开</translation>
    </message>
    <message>
        <source>Add to judge %1</source>
        <translation>加入评委 %1 的评审</translation>
    </message>
    <message>
        <source>Continue as judge %1</source>
        <translation>以评委 %1 的身份继续</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>打开征集</translation>
    </message>
    <message>
        <source>Take in the key</source>
        <translation>接收密钥</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>待评审</translation>
    </message>
    <message>
        <source>A newer package for what you judge</source>
        <translation>您正在评审的征集有更新的评审包</translation>
    </message>
    <message>
        <source>Scores you sent before</source>
        <translation>您以前发送的评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to merge</source>
        <translation>
            <numerusform>%Ln 个文件待合并</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>一个完整的征集</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>密钥文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose call is not here</source>
        <translation>
            <numerusform>%Ln 个文件所属的征集不在此处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used</source>
        <translation>
            <numerusform>%Ln 个文件无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请方</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>受邀者</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>评委 %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>新内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score sheets</source>
        <translation>
            <numerusform>%Ln 份评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look into %Ln files…</source>
        <translation>
            <numerusform>查看 %Ln 个文件的内容…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, documents, sounds or films</source>
        <translation>
            <numerusform>%Ln 个图片、文档、音频或视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge: %1</source>
        <translation>待评审：%1</translation>
    </message>
    <message>
        <source>no longer to judge: %1</source>
        <translation>不再评审：%1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>有更正：%1</translation>
    </message>
    <message>
        <source>another deadline</source>
        <translation>截止日期有变</translation>
    </message>
    <message>
        <source>nothing; it can be opened all the same</source>
        <translation>没有；仍可打开</translation>
    </message>
    <message>
        <source>Nothing new for what you judge</source>
        <translation>没有与您的评审有关的新内容</translation>
    </message>
    <message>
        <source>A new round for what you judge</source>
        <translation>您评审的征集进入新一轮</translation>
    </message>
    <message>
        <source>You judge this call here already: the round is added. What you scored in the one before stays, and can still be sent.</source>
        <translation>您已在此评审该征集：将加入这一轮。您在上一轮的评分保留不变，仍可发送。</translation>
    </message>
    <message numerus="yes">
        <source>a new round with %Ln entries: %1</source>
        <translation>
            <numerusform>新一轮，%Ln 件作品：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be added yet. Go on with what you have, and tell your coordinator: once they have agreed they send you one that can.</source>
        <translation>暂时不能添加。请继续使用手头的评审包，并告知协调员：他们商定之后会给您发送一份可以添加的。</translation>
    </message>
    <message>
        <source>two people at your coordinator&apos;s say it differently: %1</source>
        <translation>协调方两个人的说法不同：%1</translation>
    </message>
    <message>
        <source>with more texts or files: %1</source>
        <translation>增加了文本或文件：%1</translation>
    </message>
    <message>
        <source>erased, with what you wrote about it and have not sent: %1</source>
        <translation>已删除，连同您所写而尚未发送的内容：%1</translation>
    </message>
    <message>
        <source>other words for: %1</source>
        <translation>措辞有变：%1</translation>
    </message>
    <message>
        <source>other words in what judges are told</source>
        <translation>给评委的说明措辞有变</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>联系人有变</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>This call is here more than once: you will be asked which one.</source>
        <translation>这次征集在这里不止一份：会请您选择其中一份。</translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message>
        <source>This call has no rules yet</source>
        <translation>此征集尚无规则</translation>
    </message>
    <message>
        <source>They say what is scored, by how many, and how it adds up.</source>
        <translation>规则说明评什么、由多少人评、如何汇总。</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>编写规则</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>还没有作品</translation>
    </message>
    <message>
        <source>Bring in a table, paste one, or type paper entries.</source>
        <translation>导入表格、粘贴表格，或录入纸质作品。</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>添加作品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait to be screened</source>
        <translation>
            <numerusform>%Ln 件作品等待初筛</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is in, or out with a reason.</source>
        <translation>每件作品要么参评，要么附理由不予参评。</translation>
    </message>
    <message>
        <source>Screen entries</source>
        <translation>初筛作品</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>还没有评委</translation>
    </message>
    <message>
        <source>Their languages and panels decide what they can be given.</source>
        <translation>其语言和评审小组决定可以分配哪些作品。</translation>
    </message>
    <message>
        <source>Add judges</source>
        <translation>添加评委</translation>
    </message>
    <message>
        <source>Read the rules once more and freeze them</source>
        <translation>再读一遍规则并锁定</translation>
    </message>
    <message>
        <source>Rules stand before the first score: nobody can say they moved.</source>
        <translation>规则先于第一个分数确定：谁也不能说规则变过。</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>打开规则</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts of interest wait for a decision</source>
        <translation>
            <numerusform>%Ln 项利益冲突等待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need judges</source>
        <translation>
            <numerusform>%Ln 件作品需要评委</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the plan before anything is written.</source>
        <translation>写入之前可先查看方案。</translation>
    </message>
    <message>
        <source>Plan who judges what</source>
        <translation>规划评审分配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have no package yet</source>
        <translation>
            <numerusform>%Ln 位评委尚无评审包</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each judge, to be sent by mail or on a stick.</source>
        <translation>每位评委一个文件，可用电子邮件或 U 盘发送。</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>生成评审包</translation>
    </message>
    <message>
        <source>Look at both and say which one stands.</source>
        <translation>查看两者并裁定采用哪个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions need an answer before the round can be closed</source>
        <translation>
            <numerusform>%Ln 个问题须先答复，才能结束本轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is answered once, with a reason.</source>
        <translation>每个问题答复一次，并写明理由。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>%Ln 位评委尚未发来任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is ready in each judge’s language.</source>
        <translation>已按每位评委的语言备好提醒。</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>复制提醒…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out</source>
        <translation>
            <numerusform>还有 %Ln 份评分表未收到</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has sent something; not all of it.</source>
        <translation>每位评委都已发来一部分，但尚不齐全。</translation>
    </message>
    <message>
        <source>Plan a top-up</source>
        <translation>规划补充分配</translation>
    </message>
    <message>
        <source>Close the round when nothing more is to come</source>
        <translation>不再有文件到来时结束本轮</translation>
    </message>
    <message>
        <source>A close fixes which sheets count; late ones are shown apart.</source>
        <translation>结束本轮即确定计入哪些评分表；迟交的另行显示。</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>前往结果页</translation>
    </message>
    <message>
        <source>The next round has no entries yet</source>
        <translation>下一轮还没有作品</translation>
    </message>
    <message>
        <source>What the cut of the last round let through goes on.</source>
        <translation>上一轮过线的作品进入下一轮。</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>将作品送入下一轮</translation>
    </message>
    <message>
        <source>The round is closed: the committee decides</source>
        <translation>本轮已结束：由委员会决定</translation>
    </message>
    <message>
        <source>A ranking is not a decision; outcomes are recorded with their reasons.</source>
        <translation>排名不是决定；结果连同理由一并记录。</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>前往决定页</translation>
    </message>
    <message>
        <source>Write the report and the letters</source>
        <translation>撰写报告和信函</translation>
    </message>
    <message>
        <source>Every figure comes with its n and what is missing.</source>
        <translation>每个数字都附有样本量和缺失数。</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>前往报告页</translation>
    </message>
    <message>
        <source>Confirm or dismiss each one with a reason.</source>
        <translation>逐项确认或驳回，并写明理由。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have left an earlier round and are still in this one</source>
        <translation>
            <numerusform>%Ln 件作品已离开前面的轮次，却仍在本轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Take each one out of this round as well, or reinstate it there.</source>
        <translation>请把每件也从本轮移出，或在前面的轮次中恢复它。</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>前往作品页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few judges</source>
        <translation>
            <numerusform>%Ln 件作品的评委不足</numerusform>
        </translation>
    </message>
    <message>
        <source>A top-up gives each of them another one.</source>
        <translation>补充分配会为每件再派一名评委。</translation>
    </message>
    <message>
        <source>Write the key of the call to a safe place</source>
        <translation>把征集的密钥保存到安全的地方</translation>
    </message>
    <message>
        <source>Packages are on their way: if this computer is lost, nobody can go on with the call without the key file and its password.</source>
        <translation>评审包已经发出：如果本机丢失，没有密钥文件及其密码，谁也无法继续本次征集。</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>生成密钥文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are here in two versions</source>
        <translation>
            <numerusform>%Ln 项内容有两个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions wait for an answer</source>
        <translation>
            <numerusform>%Ln 个问题等待回答</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold up no close; each one is answered once.</source>
        <translation>它们不妨碍结束轮次；每个问题只需回答一次。</translation>
    </message>
    <message numerus="yes">
        <source>The totals of %Ln entries lie far apart</source>
        <translation>
            <numerusform>%Ln 件作品的总分相差很大</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules ask for one more judge of each of them.</source>
        <translation>规则要求为每件再请一名评委。</translation>
    </message>
    <message>
        <source>Plan one more judge</source>
        <translation>计划增加一名评委</translation>
    </message>
    <message>
        <source>The results name whose sheets lack a score or have not come: ask them, or close without these entries.</source>
        <translation>结果页会列出谁的评分表缺分或未到：请向其索取，或不计这些作品而结束本轮。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were honoured have left since</source>
        <translation>
            <numerusform>%Ln 件获荣誉的作品此后已离开</numerusform>
        </translation>
    </message>
    <message>
        <source>Their places are empty: decide about each of them again.</source>
        <translation>其名次空缺：请逐一重新决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are short of quorum, and no more sheets are awaited</source>
        <translation>
            <numerusform>%Ln 件作品未达到法定人数，且不再有待收的评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the cut are not decided about</source>
        <translation>
            <numerusform>过线名额中还有 %Ln 个尚未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about each entry that is in or at the cut; who declines or is passed over is decided about, too.</source>
        <translation>请对过线或处于分数线的每件作品作出决定；放弃或未被选中的也要决定。</translation>
    </message>
    <message>
        <source>Nobody sits in a panel of this round yet</source>
        <translation>本轮的评审小组中尚无评委</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are in the call: say of each who judges this round in which panel.</source>
        <translation>
            <numerusform>征集中有 %Ln 名评委：请说明参与本轮的每名评委属于哪个评审小组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat judges</source>
        <translation>将评委编入小组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have fewer judges than their quorum, and nobody is free</source>
        <translation>
            <numerusform>%Ln 件作品的评委少于法定人数，且无人有空</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a judge or seat another one in the panel. As it is, these entries get no rank.</source>
        <translation>请添加评委，或将另一名评委编入评审小组。照现状，这些作品没有名次。</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>前往评委页</translation>
    </message>
    <message numerus="yes">
        <source>The next round does not hold what came through the one before: %Ln entries</source>
        <translation>
            <numerusform>下一轮的作品与上一轮晋级的作品不符：%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it again: what came through comes in, what did not goes out unless it is judged already. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>再次送入作品：晋级的会进入，未晋级的会移出，已评审的除外。涉及 %1。</translation>
    </message>
    <message>
        <source>Fill the next round again</source>
        <translation>再次将作品送入下一轮</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close, are not in the next round, and nobody has decided about them</source>
        <translation>
            <numerusform>%Ln 件作品在结束时未定，不在下一轮中，也无人作出决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a decision about each one, or bring it in by hand with a reason. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>请对每件记录决定，或说明理由后手动送入。涉及 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision and are not in the next round</source>
        <translation>
            <numerusform>%Ln 件作品经决定获得荣誉，但不在下一轮中</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the state of each one to “in”, with a reason, or leave it. It is about %1.</source>
        <comment>codes of entries</comment>
        <translation>请将每一件的状态改为“参评”并说明理由，或保持不变。涉及 %1。</translation>
    </message>
</context>
<context>
    <name>OwnCopy</name>
    <message>
        <source>n/a</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>评委 %1</translation>
    </message>
    <message>
        <source>My own copy, %1, %2</source>
        <translation>我的留存副本，%1，%2</translation>
    </message>
    <message>
        <source>Writing my own copy</source>
        <translation>正在写入我的留存副本</translation>
    </message>
    <message>
        <source>Your own copy is written: %1</source>
        <translation>留存副本已写入：%1</translation>
    </message>
    <message>
        <source>Receipts:</source>
        <translation>回执：</translation>
    </message>
    <message>
        <source>For the committee:</source>
        <translation>致委员会：</translation>
    </message>
    <message>
        <source>For the entrant:</source>
        <translation>致参赛者：</translation>
    </message>
    <message>
        <source>my-scores</source>
        <comment>name of a file</comment>
        <translation>我的评分</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有征集</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>第 %L1 页，共 %L2 页</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Provisional: scores can still come in and change this result.</source>
        <translation>暂定：仍可能收到评分，从而改变本结果。</translation>
    </message>
    <message>
        <source>Closed: this result stands.</source>
        <translation>已结束：以本结果为准。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of paper; name of a round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>生成于%1。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>kept with the office, for it names somebody</source>
        <comment>of a reason</comment>
        <translation>因提到某人姓名，由主办方留存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>who left the room</comment>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>mark of the close</comment>
        <translation>结束记录 %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <comment>a mark</comment>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <comment>a mark</comment>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>records %1</source>
        <comment>a mark</comment>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Decided before, and no more</source>
        <translation>以前作出、现已失效的决定</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Answered: %1.</source>
        <translation>已回答：%1。</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>The sheets count as if they had been asked for.</source>
        <translation>这些评分表如同已分配一样计入。</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>The sheets stay on record and count for nothing.</source>
        <translation>这些评分表保留记录，但不计入。</translation>
    </message>
    <message>
        <source>If the file cannot come again, leave it as it is when you close the round.</source>
        <translation>如果文件无法重新发来，请在结束轮次时保持原样。</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>前往结果页</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>前往作品页</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>前往评委页</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>前往分配</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>前往决定页</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>It is recorded that you have seen it.</source>
        <translation>将记录您已看过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets come from %1 (%2).</source>
        <comment>a laptop; its own label</comment>
        <translation>
            <numerusform>%Ln 份评分表来自 %1（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them count now.</source>
        <translation>
            <numerusform>其中 %Ln 份目前计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the laptop</source>
        <translation>确认设备</translation>
    </message>
    <message>
        <source>It is the judge’s own: its sheets count like those of the other.</source>
        <translation>这是该评委本人的设备：其评分表与另一台的同样计入。</translation>
    </message>
    <message>
        <source>Revoke the laptop</source>
        <translation>撤销设备</translation>
    </message>
    <message>
        <source>Only those of its sheets that count at this moment still do; whatever else it wrote or will send does not.</source>
        <translation>只有此刻计入的评分表继续计入；该设备写下或以后发来的其他内容一律不计。</translation>
    </message>
    <message>
        <source>Give %1 the code %2</source>
        <translation>将 %1 的编号改为 %2</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>record of an entrant</source>
        <translation>参赛者资料</translation>
    </message>
    <message>
        <source>state of an entry</source>
        <translation>作品状态</translation>
    </message>
    <message>
        <source>record of a judge</source>
        <translation>评委资料</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>sign-on of a laptop</source>
        <translation>设备登记</translation>
    </message>
    <message>
        <source>declaration of interests</source>
        <translation>利益声明</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>set of texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>评分文件</translation>
    </message>
    <message>
        <source>answer to a finding</source>
        <translation>对待核查事项的答复</translation>
    </message>
    <message>
        <source>setting aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>close</source>
        <translation>结束记录</translation>
    </message>
    <message>
        <source>carrying over of values</source>
        <translation>分值沿用</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear %1,</source>
        <translation>%1，您好：</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>感谢您评审“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>We have not received your scores for %Ln entries yet.</source>
        <translation>
            <numerusform>我们尚未收到您对 %Ln 件作品的评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We still miss your scores for %Ln entries.</source>
        <translation>
            <numerusform>我们还缺您对 %Ln 件作品的评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send them by %1.</source>
        <translation>请最迟于%1发给我们。</translation>
    </message>
    <message>
        <source>In Palmares choose Send, and return the file it writes. What you have done so far helps, too.</source>
        <translation>请在 Palmares 中选择“发送”，并把生成的文件发回给我们。目前已完成的部分也有帮助。</translation>
    </message>
    <message>
        <source>On your sheets of these a score is still blank: %1.</source>
        <translation>以下作品的评分表上还有一项评分空着：%1。</translation>
    </message>
    <message>
        <source>Fill in what is missing on your form, and send it back. What you have done so far helps, too.</source>
        <translation>请在表单上补全缺少的内容，并发回给我们。目前已完成的部分也有帮助。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>From received to decided</source>
        <translation>从收件到决定</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>– for the reason: %1</source>
        <translation>– 理由：%1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>已进入本轮</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Of these, with too few scores for a rank</source>
        <translation>其中评分不足、无名次</translation>
    </message>
    <message>
        <source>In by the rules</source>
        <translation>按规则过线</translation>
    </message>
    <message>
        <source>At the cut or open, for the committee to decide</source>
        <translation>处于分数线或未定，由委员会决定</translation>
    </message>
    <message>
        <source>Honoured by a decision</source>
        <translation>经决定获得荣誉</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Share of received</source>
        <translation>占已收到的比例</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Who sent entries</source>
        <translation>作品提交者</translation>
    </message>
    <message>
        <source>Share of those that say</source>
        <translation>占已说明者的比例</translation>
    </message>
    <message>
        <source>Judges and sheets</source>
        <translation>评委与评分表</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>全体评委</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number; a percentage</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Judges with sheets</source>
        <translation>有评分表的评委</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>应交评分表</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>计入的评分表</translation>
    </message>
    <message>
        <source>Recused or cannot judge</source>
        <translation>回避或无法评审</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Of %1 scores asked for on these sheets, %2 were given and %3 were left blank; a blank is never a zero.</source>
        <translation>这些评分表共应评 %1 项，已评 %2 项，留空 %3 项；空白绝不等于零分。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>不在会场：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is decided yet. A ranking is not a decision.</source>
        <translation>尚未作出决定。排名不是决定。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (answered by the office)</source>
        <comment>a finding</comment>
        <translation>%1（主办方已答复）</translation>
    </message>
    <message>
        <source>What to know about this result</source>
        <translation>关于本结果的须知</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Whoever has the records of this call can compute the same result again and compare these marks.</source>
        <translation>凡持有本次征集记录者，均可重新计算出相同的结果，并比对这些摘要。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Set of records</source>
        <translation>记录集</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束记录</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Likely ranks</source>
        <translation>可能的名次</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Above this line: in, or for the committee to decide</source>
        <translation>此线以上：过线，或由委员会决定</translation>
    </message>
    <message>
        <source>Without a rank</source>
        <translation>无名次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree</comment>
        <translation>评委意见%1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>How far judges agree</source>
        <translation>评委意见的一致程度</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α 系数</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement.</source>
        <translation>克里彭多夫 α 系数及其 %1 区间：0 为随机水平，1 为完全一致。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>No entry has a rank yet.</source>
        <translation>尚无作品有名次。</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>结果的可靠程度</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Too close to call: %1.</source>
        <comment>codes of entries</comment>
        <translation>差距太小，难分高下：%1。</translation>
    </message>
    <message>
        <source>There are too few scores to say how sure the order is.</source>
        <translation>评分过少，无法判断排序的可靠程度。</translation>
    </message>
    <message numerus="yes">
        <source>The titles of %Ln entries are left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>%Ln 件作品的标题未列出：没有公开展示的同意记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rank; a value</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Dropped out of this round: %1. Their sheets that came before count, unless an answer says otherwise.</source>
        <comment>codes of judges</comment>
        <translation>已退出本轮：%1。其此前收到的评分表计入，除非另有答复。</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>未初筛</translation>
    </message>
    <message>
        <source>In the round “%1”</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>Judged in “%1”</source>
        <comment>a round</comment>
        <translation>在“%1”中评审</translation>
    </message>
    <message>
        <source>Did not go on from “%1”</source>
        <comment>a round</comment>
        <translation>止步于“%1”</translation>
    </message>
    <message>
        <source>Came through “%1”</source>
        <comment>a round</comment>
        <translation>通过“%1”晋级</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>进入本轮</translation>
    </message>
    <message>
        <source>Judged in this round</source>
        <translation>在本轮中评审</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Entries of one score</source>
        <translation>分数相同的作品</translation>
    </message>
    <message>
        <source>In, though the scores speak against it: %1.</source>
        <comment>codes of entries</comment>
        <translation>已过线，但评分并不支持：%1。</translation>
    </message>
    <message>
        <source>Out, though the scores speak for it: %1.</source>
        <comment>codes of entries</comment>
        <translation>未过线，但评分支持其过线：%1。</translation>
    </message>
    <message>
        <source>An entry that is not eligible for several reasons is counted under each of them.</source>
        <translation>因多个原因不符合条件的作品，在每个原因下各计一次。</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>评分表总分</translation>
    </message>
    <message>
        <source>Withdrawn since the close, counted above as closed</source>
        <translation>结束后撤回，上面仍按结束时计入</translation>
    </message>
    <message>
        <source>Disqualified since the close, counted above as closed</source>
        <translation>结束后取消资格，上面仍按结束时计入</translation>
    </message>
    <message>
        <source>Left for another reason since the close, counted above as closed</source>
        <translation>结束后因其他原因离开，上面仍按结束时计入</translation>
    </message>
    <message>
        <source>– an answer is lacking</source>
        <translation>– 缺少答复</translation>
    </message>
    <message>
        <source>– failed: %1</source>
        <comment>an item of a check</comment>
        <translation>– 未通过：%1</translation>
    </message>
    <message>
        <source>Checked in “%1”</source>
        <comment>a round</comment>
        <translation>在“%1”中审查</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>Checked in this round</source>
        <translation>在本轮中审查</translation>
    </message>
    <message>
        <source>An entry that failed several items of a check is counted under each of them.</source>
        <translation>一件作品未通过审查的多个项目时，在每个项目下各计一次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more scores were not given because a judge recused or could not judge.</source>
        <comment>scores</comment>
        <translation>
            <numerusform>另有 %Ln 个评分因评委回避或无法评判而未给出。</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>items of a check</comment>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean and SD: of the totals of an entry&apos;s sheets, as the judges gave them; the score is counted on another scale.</source>
        <translation>平均与标准差：一件作品各评分表总分的平均与标准差，按评委所给的分数计；得分按另一种尺度计算。</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets.</source>
        <translation>标准差：一件作品各评分表之间的离散程度。</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets, multiplied by %1 as the score is.</source>
        <translation>标准差：一件作品各评分表之间的离散程度，与得分一样乘以 %1。</translation>
    </message>
    <message>
        <source>Likely ranks: where %1 of simulated contests put the entry, after allowing for severe and mild judges; they decide nothing.</source>
        <translation>可能的名次：考虑评委宽严后，%1 的模拟评选将作品排在此范围内；不决定任何结果。</translation>
    </message>
    <message>
        <source>%1: score</source>
        <comment>an earlier round</comment>
        <translation>%1：得分</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a division: a sentence</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>in</source>
        <translation>过线</translation>
    </message>
    <message>
        <source>out</source>
        <translation>未过线</translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation>处于分数线</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>受限额限制</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>提升过线</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>评分过少</translation>
    </message>
    <message>
        <source>fewer scores than others</source>
        <translation>评分少于其他作品</translation>
    </message>
    <message>
        <source>a criterion without a score</source>
        <translation>有评审标准未打分</translation>
    </message>
    <message>
        <source>no value to carry</source>
        <translation>没有可沿用的数值</translation>
    </message>
    <message>
        <source>panels side by side</source>
        <translation>评审小组各自排名</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>已取消资格</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>ineligible</source>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>不在参评范围内</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>the top %L1</source>
        <translation>前 %L1 名</translation>
    </message>
    <message>
        <source>the top %1</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>a score of %1 and better</source>
        <translation>得分达到 %1</translation>
    </message>
    <message>
        <source>= %L1</source>
        <comment>a rank that is shared</comment>
        <translation>= %L1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>截尾平均</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>校正后</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>博尔达</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries pass the check</source>
        <translation>
            <numerusform>%Ln 件作品通过审查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked</source>
        <translation>
            <numerusform>%Ln 件作品有名次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in</source>
        <translation>
            <numerusform>%Ln 件作品过线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in, who is at the cut</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the last places, and the committee decides</source>
        <translation>
            <numerusform>%Ln 件并列竞争最后的名额，由委员会决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>规则 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count</source>
        <translation>
            <numerusform>%Ln 份评分表计入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cut. Rules %2</source>
        <translation>%1；无分数线。规则 %2</translation>
    </message>
    <message>
        <source>%1; the cut is %2. Rules %3</source>
        <translation>%1；分数线：%2。规则 %3</translation>
    </message>
    <message>
        <source>%1 has no rank: %2.</source>
        <comment>an entry, why</comment>
        <translation>%1 没有名次：%2。</translation>
    </message>
    <message>
        <source>%1 shares rank %L2 with %3: every rule for ties leaves them level.</source>
        <translation>%1 与 %3 并列第 %L2 名：所有并列规则都无法区分。</translation>
    </message>
    <message>
        <source>There are fewer places than entries that share them; the committee decides.</source>
        <translation>名额少于并列的作品数，由委员会决定。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>In the cut by</source>
        <translation>过线的方法数</translation>
    </message>
    <message>
        <source>%1 of %2 methods</source>
        <comment>by how many methods an entry is in</comment>
        <translation>%1/%2 种方法</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>这类轮次没有可比较的其他方法</translation>
    </message>
    <message numerus="yes">
        <source>Ranks by %Ln methods</source>
        <translation>
            <numerusform>%Ln 种方法下的名次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in whatever the method</source>
        <translation>
            <numerusform>无论用哪种方法，%Ln 件作品都过线</numerusform>
        </translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>laptop confirmed</source>
        <translation>设备已确认</translation>
    </message>
    <message>
        <source>laptop revoked</source>
        <translation>设备已撤销</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>takes part no more</source>
        <translation>不再参与</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>Rank by panel</source>
        <translation>各评审组名次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a panel and the rank in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not pass</source>
        <translation>
            <numerusform>%Ln 件未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>%Ln 件未定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads with %2, before %3 with %4</source>
        <comment>an entry, its score, another entry, its score</comment>
        <translation>%1 以 %2 分领先，其后是 %3（%4 分）</translation>
    </message>
    <message>
        <source>Low is best.</source>
        <translation>分数越低越好。</translation>
    </message>
    <message>
        <source>Dot: official score. Line: where the score lies with %1 once severe and mild judges are allowed for; bar: its middle.</source>
        <translation>圆点：官方分数。横线：校正评委宽严后，分数以 %1 的概率所在的区间；短竖线：区间中点。</translation>
    </message>
    <message>
        <source>In the top %L1</source>
        <translation>进入前 %L1 名</translation>
    </message>
    <message>
        <source>%1, too close to call</source>
        <comment>in, out</comment>
        <translation>%1，差距太小，难分高下</translation>
    </message>
    <message>
        <source>it leaves out two sheets, and the rules ask for fewer than three</source>
        <translation>它要去掉两份评分表，而规则要求的少于三份</translation>
    </message>
    <message>
        <source>its values are not the scores that the cut names</source>
        <translation>其数值不是分数线所用的分数</translation>
    </message>
    <message>
        <source>these rules put criteria together before judges</source>
        <translation>本规则先合并评审标准，再合并评委</translation>
    </message>
    <message>
        <source>the sheets tell no entry from another once severe and mild judges are allowed for</source>
        <translation>校正评委宽严后，评分表无法区分各件作品</translation>
    </message>
    <message>
        <source>it is the official one</source>
        <translation>它就是官方方法</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a method; why it is left out</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <comment>methods</comment>
        <translation>未显示：%1。</translation>
    </message>
    <message>
        <source>Chance to be in</source>
        <translation>过线的可能性</translation>
    </message>
    <message>
        <source>%1, the scores speak against it</source>
        <comment>in</comment>
        <translation>%1，但评分并不支持</translation>
    </message>
    <message>
        <source>%1, the scores speak for it</source>
        <comment>out</comment>
        <translation>%1，但评分支持其过线</translation>
    </message>
    <message>
        <source>no judge compares all the entries</source>
        <translation>没有评委把所有作品联系起来</translation>
    </message>
    <message>
        <source>how sure the ranking is has not been worked out</source>
        <translation>排名的可靠程度尚未计算</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <comment>a ranking without the sheets of some judges</comment>
        <translation>不含异常评委</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well</source>
        <translation>前一轮的分数也计入其中</translation>
    </message>
    <message>
        <source>sheets of one panel or stratum count for more than those of another</source>
        <translation>一个评审小组或分层的评分表比另一个的分量更重</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in or out depending on it</source>
        <comment>entries; the method</comment>
        <translation>
            <numerusform>%Ln 件是否过线取决于方法</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who is tied</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are tied at the cut by some</source>
        <comment>entries; methods</comment>
        <translation>
            <numerusform>%Ln 件在某些方法下于分数线上并列</numerusform>
        </translation>
    </message>
    <message>
        <source>these rules let strata count equally, which only a mean can do</source>
        <translation>规则让各分层同等计入，只有平均值能做到</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well, and its values cannot be added to them</source>
        <translation>上一轮的分数也计入，而这种方法的值不能与之相加</translation>
    </message>
    <message>
        <source>Scores of the earlier round count under each method as they do officially.</source>
        <translation>在每种方法下，上一轮的分数都按正式规则计入。</translation>
    </message>
    <message>
        <source>panels of unlike size would count for more or less than the rules say</source>
        <translation>人数不同的评审小组所占的分量会多于或少于规则所定</translation>
    </message>
    <message>
        <source>it knows nothing of caps and floors in the cut</source>
        <translation>它不考虑分数线的上限和下限名额</translation>
    </message>
    <message>
        <source>without them no entry has enough sheets</source>
        <translation>没有他们，任何作品都没有足够的评分表</translation>
    </message>
    <message>
        <source>Line: where the mean of an entry&apos;s sheets lies with %1 once severe and mild judges are allowed for; dot: its middle.</source>
        <translation>横线：校正评委宽严后，作品评分表的平均以 %1 的概率所在的区间；圆点：区间中点。</translation>
    </message>
    <message>
        <source>Panels rank side by side: there is no ranking over all</source>
        <translation>评审小组各自排名：没有总排名</translation>
    </message>
    <message>
        <source>panels are asked for different criteria, and the totals of their sheets do not compare</source>
        <translation>各评审小组的评审标准不同，其评分表总分不可比较</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>the highest</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>the mean of its criteria, by weight</source>
        <translation>各标准的加权平均分</translation>
    </message>
    <message>
        <source>the sum of its criteria, by weight</source>
        <translation>各标准的加权和</translation>
    </message>
    <message>
        <source>the percentage of the most it could reach</source>
        <translation>占满分的百分比</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>counts with what was answered</source>
        <translation>按已答部分计入</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>their median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>their mean without the highest and the lowest</source>
        <translation>去掉最高分和最低分后的平均分</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>the points of their ranks (Borda)</source>
        <translation>名次积分（博尔达计数法）</translation>
    </message>
    <message>
        <source>each judge’s sheet, then across judges</source>
        <translation>先算出每份评分表，再汇总各评委</translation>
    </message>
    <message>
        <source>each criterion across judges, then the criteria</source>
        <translation>先在各评委间汇总每项标准，再汇总各标准</translation>
    </message>
    <message>
        <source>count together, by weight</source>
        <translation>按权重合并计分</translation>
    </message>
    <message>
        <source>rank side by side</source>
        <translation>各自排名</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不舍入</translation>
    </message>
    <message>
        <source>to whole points</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>to one digit</source>
        <translation>一位小数</translation>
    </message>
    <message>
        <source>to two digits</source>
        <translation>两位小数</translation>
    </message>
    <message>
        <source>to three digits or more</source>
        <translation>三位小数或更多</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the better median</source>
        <translation>中位数较好者</translation>
    </message>
    <message>
        <source>the smaller spread</source>
        <translation>离散程度较小者</translation>
    </message>
    <message>
        <source>what more judges prefer, between two</source>
        <translation>两件相比，较多评委偏好者</translation>
    </message>
    <message>
        <source>the better in %1</source>
        <translation>%1 较好者</translation>
    </message>
    <message>
        <source>the better with %1</source>
        <translation>%1 评价较好者</translation>
    </message>
    <message>
        <source>the committee decides</source>
        <translation>由委员会决定</translation>
    </message>
    <message>
        <source>this score or better</source>
        <translation>得分达到或优于</translation>
    </message>
    <message>
        <source>this many of the best</source>
        <translation>最好的若干件</translation>
    </message>
    <message>
        <source>this share of the best, in percent</source>
        <translation>最好的百分之</translation>
    </message>
    <message>
        <source>fewer sheets worse than …</source>
        <translation>评分表较少者：差于…</translation>
    </message>
    <message>
        <source>away from zero</source>
        <translation>远离零舍入</translation>
    </message>
    <message>
        <source>to the even digit</source>
        <translation>舍入到偶数</translation>
    </message>
    <message>
        <source>not: every rest is dropped</source>
        <translation>不舍入：余数一律舍去</translation>
    </message>
    <message>
        <source>score entries: they are ranked</source>
        <translation>给作品评分：作品排名</translation>
    </message>
    <message>
        <source>check entries item by item: they pass or not</source>
        <translation>逐项检查作品：通过或不通过</translation>
    </message>
    <message>
        <source>say how far they agree: a share decides</source>
        <translation>表明同意程度：由比例决定</translation>
    </message>
</context>
<context>
    <name>RuleConflicts</name>
    <message>
        <source>Borda ranks sheets, so the order has to be sheet_first</source>
        <translation>Borda 对评分表排名，因此 order 必须是 sheet_first</translation>
    </message>
    <message>
        <source>after the committee nothing else can split a tie</source>
        <translation>在 committee 之后不能再有别的方式打破并列</translation>
    </message>
    <message>
        <source>for some counting criteria high is best, for others low</source>
        <translation>计入的标准中，有些以高分为佳，有些以低分为佳</translation>
    </message>
    <message>
        <source>equal strata need the method mean</source>
        <translation>各分层等权需要使用 mean 方法</translation>
    </message>
    <message>
        <source>the panel has no strata that could count equally</source>
        <translation>该评审小组没有可等权计算的分层</translation>
    </message>
    <message>
        <source>only the method trimmed drops scores</source>
        <translation>只有 trimmed 方法会去掉分数</translation>
    </message>
    <message>
        <source>the quorum has to be larger than the number of scores dropped</source>
        <translation>quorum 必须大于去掉的分数个数</translation>
    </message>
    <message>
        <source>a round of agreement has none</source>
        <translation>合议轮次没有这一项</translation>
    </message>
    <message>
        <source>the panel would have no counting criterion in some division</source>
        <translation>该评审小组在某个组别中将没有计入的标准</translation>
    </message>
    <message>
        <source>a round of agreement has exactly one counting criterion</source>
        <translation>合议轮次须恰有一项计入的标准</translation>
    </message>
    <message>
        <source>only one of these can be given</source>
        <translation>这些只能给出一个</translation>
    </message>
    <message>
        <source>the round it carries from combines criteria in another way</source>
        <translation>所沿用的轮次以另一种方式合并标准</translation>
    </message>
    <message>
        <source>the round it names is of another kind</source>
        <translation>所指的轮次是另一种类型</translation>
    </message>
    <message>
        <source>the round it carries from has another method across judges</source>
        <translation>所沿用的轮次在评委之间使用另一种方法</translation>
    </message>
    <message>
        <source>the round it carries from has another multiply</source>
        <translation>所沿用的轮次的 multiply 不同</translation>
    </message>
    <message>
        <source>the order of this round has no such place to round</source>
        <translation>此轮次的 order 没有这个舍入位置</translation>
    </message>
    <message>
        <source>the round it carries from has another scale</source>
        <translation>所沿用的轮次使用另一种评分尺度</translation>
    </message>
    <message>
        <source>the same one is there twice</source>
        <translation>同一项出现了两次</translation>
    </message>
    <message>
        <source>the same key is there twice</source>
        <translation>同一个键出现了两次</translation>
    </message>
    <message>
        <source>panels side by side have no result over all, so it has to be left out</source>
        <translation>各自排名的评审小组没有总结果，因此必须省去此项</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>%1 至 %2，步长 %3</translation>
    </message>
    <message>
        <source>%1, where %2 is best</source>
        <translation>%1，%2 为最好</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>评分内容</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Bands and cut</source>
        <translation>档次与分数线</translation>
    </message>
    <message>
        <source>This round looks for agreement, as a Delphi study does.</source>
        <translation>本轮为合议：像德尔菲法那样寻求一致意见。</translation>
    </message>
    <message>
        <source>Entries rank apart in %1.</source>
        <translation>作品在 %1 中分别排名。</translation>
    </message>
    <message>
        <source>Sheets start from those of %1; both rounds keep their own.</source>
        <translation>评分表以 %1 的评分表为起点；两轮各自保留自己的评分表。</translation>
    </message>
    <message>
        <source>Each entry is checked for %1.</source>
        <translation>每件作品审查以下各项：%1。</translation>
    </message>
    <message>
        <source>Judges give %1.</source>
        <translation>评委打分：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>They score %1.</source>
        <translation>评审标准：%1。</translation>
    </message>
    <message>
        <source>%1 is asked, and does not count.</source>
        <translation>%1 要打分，但不计入。</translation>
    </message>
    <message>
        <source>%1 has a scale of its own: %2.</source>
        <translation>%1 有自己的评分尺度：%2。</translation>
    </message>
    <message>
        <source>%1 is asked only in %2.</source>
        <translation>%1 只在 %2 中打分。</translation>
    </message>
    <message>
        <source>halves away from zero</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>towards zero</source>
        <translation>只舍不入</translation>
    </message>
    <message numerus="yes">
        <source>Each criterion’s value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>各标准的数值舍入到 %Ln 位小数，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each weighted value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>各加权数值舍入到 %Ln 位小数，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sheet is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>每份评分表的分值舍入到 %Ln 位小数，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is rounded to %Ln digits, %1, before anything is compared.</source>
        <translation>
            <numerusform>得分先舍入到 %Ln 位小数（%1），再作比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rounded: ranks, bands and the cut compare exact scores.</source>
        <translation>不作舍入：名次、档次和分数线均按精确得分比较。</translation>
    </message>
    <message numerus="yes">
        <source>Scores are shown with %Ln digits after the point.</source>
        <translation>
            <numerusform>得分显示 %Ln 位小数。</numerusform>
        </translation>
    </message>
    <message>
        <source>the better value in %1</source>
        <translation>%1 得分较好者</translation>
    </message>
    <message>
        <source>the better median of its sheets</source>
        <translation>评分表中位数较好者</translation>
    </message>
    <message>
        <source>the smaller spread between judges</source>
        <translation>评委间离散程度较小者</translation>
    </message>
    <message>
        <source>fewer sheets below %1</source>
        <translation>低于 %1 的评分表较少者</translation>
    </message>
    <message>
        <source>fewer sheets above %1</source>
        <translation>高于 %1 的评分表较少者</translation>
    </message>
    <message>
        <source>between two, the one more judges prefer who scored both</source>
        <translation>两件相比，为两件都打过分的评委中较多人偏好者</translation>
    </message>
    <message>
        <source>the better value of %1</source>
        <translation>%1 的得分较好者</translation>
    </message>
    <message>
        <source>the committee’s decision</source>
        <translation>由委员会决定</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %Ln best of those left, a tie as a whole</source>
        <translation>
            <numerusform>%1：其余作品中最好的 %Ln 件，并列者一并纳入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a score of %2 or more</source>
        <translation>%1：得分 %2 或以上</translation>
    </message>
    <message>
        <source>%1: a score of %2 or less</source>
        <translation>%1：得分 %2 或以下</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln entries pass the cut.</source>
        <translation>
            <numerusform>最好的 %Ln 件作品过线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best %1 of the ranked entries pass the cut, rounded up.</source>
        <translation>有名次的作品中最好的 %1 过线，向上取整。</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or more pass the cut.</source>
        <translation>得分 %1 或以上的作品过线。</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or less pass the cut.</source>
        <translation>得分 %1 或以下的作品过线。</translation>
    </message>
    <message>
        <source>A tie across the cut is not split: the committee decides about all of it.</source>
        <translation>跨分数线的并列不拆分：由委员会一并决定。</translation>
    </message>
    <message>
        <source>Equal entries share their rank: 1, 2, 2, 4.</source>
        <translation>得分相同者名次并列：1、2、2、4。</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，其次%2</translation>
    </message>
    <message>
        <source>What is still equal shares its rank; nothing is drawn by lot.</source>
        <translation>仍相同者名次并列；不抽签。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is no cut: the committee decides from the ranking.</source>
        <translation>没有分数线：由委员会依据排名决定。</translation>
    </message>
    <message>
        <source>Bands and cut hold in each division by itself.</source>
        <translation>档次与分数线在各组别内分别适用。</translation>
    </message>
    <message>
        <source>If the judges of an entry lie %1 or more apart, one more judge is asked for; all of them count.</source>
        <translation>若同一作品各评委的总分相差 %1 或以上，则增加一位评委；所有评分均计入。</translation>
    </message>
    <message numerus="yes">
        <source>Each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>每件作品至少需要 %Ln 位评委。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>%1：每件作品至少需要 %Ln 位评委。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment gives it %Ln.</source>
        <translation>
            <numerusform>分配时安排 %Ln 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>This panel scores only %1.</source>
        <translation>该评审小组只评 %1。</translation>
    </message>
    <message>
        <source>Its judges come from %1; each entry should meet one of each.</source>
        <translation>评委来自 %1；每件作品应各有一位。</translation>
    </message>
    <message>
        <source>Each of these groups counts the same, however many judges it has.</source>
        <translation>无论各分层有多少评委，各分层权重相同。</translation>
    </message>
    <message>
        <source>Each panel has its own ranking; there is no common score, rank or cut.</source>
        <translation>各评审小组各自排名；没有共同的得分、名次或分数线。</translation>
    </message>
    <message>
        <source>The score is the mean of the panels’ values: %1.</source>
        <translation>得分为各评审小组数值的平均：%1。</translation>
    </message>
    <message>
        <source>An entry that lacks judges in any panel is listed apart, without a rank.</source>
        <translation>任一评审小组评委不足的作品另列，无名次。</translation>
    </message>
    <message>
        <source>%1 counts %2</source>
        <translation>%1 占 %2</translation>
    </message>
    <message>
        <source>An entry passes if every item has a pass and none has a fail. Nothing is ranked.</source>
        <translation>每项至少有一个“通过”且没有“不通过”，作品即通过。不排名。</translation>
    </message>
    <message>
        <source>The value of an entry is the share of judges who gave %1 or better.</source>
        <translation>作品的数值为打出 %1 分或更好分数的评委所占的比例。</translation>
    </message>
    <message>
        <source>From a share of %1 on there is consensus.</source>
        <translation>比例达到 %1 即为共识。</translation>
    </message>
    <message>
        <source>The result is multiplied by %1.</source>
        <translation>结果乘以 %1。</translation>
    </message>
    <message>
        <source>Of the final score, %1 is the score of %2; an entry without one there has no rank.</source>
        <translation>最终得分中 %1 来自 %2 的得分；在该轮没有得分的作品无名次。</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the one score on it.</source>
        <translation>评委评分表的分值就是表上唯一的分数。</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted mean of its criteria.</source>
        <translation>评委评分表的分值为各标准的加权平均分。</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the mean of its criteria.</source>
        <translation>评委评分表的分值为各标准的平均分。</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted sum of its criteria.</source>
        <translation>评委评分表的分值为各标准的加权和。</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the sum of its criteria.</source>
        <translation>评委评分表的分值为各标准之和。</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the percentage it reaches of the most it could, by weight.</source>
        <translation>评委评分表的分值为其加权后占满分的百分比。</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets.</source>
        <translation>作品得分为各评委评分表的平均。</translation>
    </message>
    <message>
        <source>The score of an entry is the median of its judges’ sheets: the middle one, or the mean of the middle two.</source>
        <translation>作品得分为各评委评分表的中位数：居中的一份，或居中两份的平均。</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets without %1.</source>
        <translation>作品得分为各评委评分表去掉 %1后的平均。</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of its judges’ sheets; all entries need equally many, and one with fewer has no rank.</source>
        <translation>作品得分为各评委评分表之和；各作品的评分表份数须相同，较少者无名次。</translation>
    </message>
    <message>
        <source>Each judge’s sheets make a ranking; an entry’s score is the points of its ranks (Borda), so that strict and mild judges weigh the same.</source>
        <translation>每位评委的评分表构成一个排名；作品得分为其名次积分（博尔达计数法），因此严格与宽松的评委权重相同。</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln lowest</source>
        <translation>
            <numerusform>%Ln 个最低分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln highest</source>
        <translation>
            <numerusform>%Ln 个最高分</numerusform>
        </translation>
    </message>
    <message>
        <source>First each criterion is taken by itself across the judges: %1.</source>
        <translation>首先，每项标准单独汇总各评委的评分：%1。</translation>
    </message>
    <message>
        <source>the mean of its scores</source>
        <translation>取平均分</translation>
    </message>
    <message>
        <source>the median of its scores</source>
        <translation>取中位数</translation>
    </message>
    <message>
        <source>the mean of its scores without %1</source>
        <translation>去掉 %1后取平均分</translation>
    </message>
    <message>
        <source>the sum of its scores, and all entries need equally many</source>
        <translation>取总和，各作品的评分个数须相同</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted mean of these values.</source>
        <translation>作品得分为这些数值的加权平均。</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of these values.</source>
        <translation>作品得分为这些数值的平均。</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted sum of these values.</source>
        <translation>作品得分为这些数值的加权和。</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of these values.</source>
        <translation>作品得分为这些数值之和。</translation>
    </message>
    <message>
        <source>The score of an entry is the percentage they reach of the most they could, by weight.</source>
        <translation>作品得分为其加权后占满分的百分比。</translation>
    </message>
    <message>
        <source>A sheet with a blank among its counting criteria does not count.</source>
        <translation>计入的标准中如有空白，该评分表不计入。</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: what was answered stands for the whole sheet.</source>
        <translation>空白略去，绝不当作零：已答部分代表整份评分表。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln may share the same “%1”.</source>
        <translation>
            <numerusform>同一“%1”最多 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln must have “%2” as “%1”; the best of them take the last places.</source>
        <translation>
            <numerusform>至少 %Ln 件的“%1”须为“%2”；其中最好的占最后的名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties are broken in this order: %1.</source>
        <translation>得分相同时，依次按以下规则分先后：%1。</translation>
    </message>
    <message>
        <source>An entry with fewer sheets than it needs is listed apart, without a rank.</source>
        <translation>评分表不足的作品另列，无名次。</translation>
    </message>
    <message>
        <source>A check is decided by the sheets that have come: fewer than that are pointed out and keep nothing back.</source>
        <translation>资格核查以已收到的评分表决定：评分表不足时会予以提示，但不会因此扣留任何作品。</translation>
    </message>
    <message>
        <source>This round is a check: judges say pass, fail or unsure, and are asked why.</source>
        <translation>本轮是核查：评委判断通过、不通过或不确定，并会被要求说明原因。</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of the means of its groups of judges, not of its sheets; a group without a sheet is left out.</source>
        <translation>作品得分为各评委分层平均分的平均，而不是各评分表的平均；没有评分表的分层不计入。</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets; in %1, of the means of its groups of judges.</source>
        <translation>作品得分为各评委评分表的平均；在%1中，为各评委分层平均分的平均。</translation>
    </message>
    <message>
        <source>the mean of its scores, or where groups of judges count the same, of their means</source>
        <translation>其得分的平均；若各评委分层权重相同，则为各分层平均分的平均</translation>
    </message>
    <message>
        <source>That holds of every criterion that counts: an entry with fewer scores on any of them is listed apart, without a rank.</source>
        <translation>这适用于每一项计入的标准：任何一项评分不足的作品另列，无名次。</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: each criterion counts the scores that there are.</source>
        <translation>空白略去，绝不当作零：每项标准按已有的评分计算。</translation>
    </message>
</context>
<context>
    <name>SavingPlace</name>
    <message>
        <source>Ballots (*.palmballot)</source>
        <translation>评分文件 (*.palmballot)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>文件写入位置</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Judge %1</source>
        <translation>评委 %1</translation>
    </message>
    <message numerus="yes">
        <source>Score sheets for %Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品的评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill in a sheet</source>
        <translation>如何填写评分表</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Cross one box of each row, or write the number into the empty boxes. To change a score, fill the wrong box and cross another one.</source>
        <translation>每行在一个方格内打叉，或在空白方格内写下数字。要更改分数，请涂满错误的方格，再在另一个方格内打叉。</translation>
    </message>
    <message>
        <source>A row that you leave empty is not a zero: it counts as not scored.</source>
        <translation>留空的一行不等于零分，按未打分计。</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so at the foot of its sheet instead of scoring it.</source>
        <translation>如有利益冲突，或无法评审某件作品，请在该表底部注明，不要打分。</translation>
    </message>
    <message>
        <source>Sign each sheet and send all of them back, also those that are empty.</source>
        <translation>请在每张表上签名并全部交回，空白的也要交回。</translation>
    </message>
    <message>
        <source>An empty row is not a zero.</source>
        <translation>空行不等于零分。</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>校验码 %1</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>评分内容</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature of the judge</source>
        <translation>评委签名</translation>
    </message>
    <message>
        <source>What you gave in the round before is filled in: leave it, or change it. A number is struck out and the new one written beside it.</source>
        <translation>您在上一轮给出的分数已经填好：可以保留，也可以修改。修改数字时，划掉原来的，把新的写在旁边。</translation>
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
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>off topic</source>
        <translation>不切题</translation>
    </message>
    <message>
        <source>not in a language of the call</source>
        <translation>不是本次征集的语言</translation>
    </message>
    <message>
        <source>sender not eligible</source>
        <translation>提交者不符合条件</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation>缺少同意书</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria</source>
        <translation>
            <numerusform>%Ln 项标准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln divisions</source>
        <translation>
            <numerusform>%Ln 个组别</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Its rules and texts; nothing of its entries and judges.</source>
        <translation>只取规则和文本；不含作品和评委。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undone in %1.</source>
        <translation>已撤销 %1 中的更改。</translation>
    </message>
    <message>
        <source>Done again in %1.</source>
        <translation>已重做 %1 中的更改。</translation>
    </message>
    <message>
        <source>The entry can be scored again.</source>
        <translation>该作品可以重新打分。</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>无法评审：%1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>利益冲突：%1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a criterion, its score now, its score before</extracomment>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>The comment for the committee has changed.</source>
        <translation>致委员会的评语已更改。</translation>
    </message>
    <message>
        <source>The comment for the entrant has changed.</source>
        <translation>致参赛者的评语已更改。</translation>
    </message>
    <message>
        <source>%1: a number that is not on the scale was not saved.</source>
        <translation>%1：不在评分尺度上的数没有保存。</translation>
    </message>
    <message>
        <source>What was there before stands.</source>
        <translation>之前的评分仍然有效。</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>这个数不在评分尺度上，没有保存。</translation>
    </message>
    <message>
        <source>What was there before stands. Correct it, or close once more to leave it so.</source>
        <translation>原来的内容仍然有效。请更正，或再次关闭以保持不变。</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Title of the call</source>
        <translation>征集标题</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>征集的内容</translation>
    </message>
    <message>
        <source>What judges are told</source>
        <translation>给评委的说明</translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation>组别 %1</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>评审小组 %1</translation>
    </message>
    <message>
        <source>Group of judges %1</source>
        <translation>分层 %1</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>档次 %1</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1：名称</translation>
    </message>
    <message>
        <source>%1: definition</source>
        <translation>%1：定义</translation>
    </message>
    <message>
        <source>%1: what %2 means</source>
        <translation>%1：%2 的含义</translation>
    </message>
    <message>
        <source>Name of the round “%1”</source>
        <translation>轮次“%1”的名称</translation>
    </message>
    <message>
        <source>Round “%1”: what judges are told</source>
        <translation>轮次“%1”：给评委的说明</translation>
    </message>
    <message>
        <source>Screening: what an entry has to meet, one condition a line</source>
        <translation>初筛：作品须满足的条件，每行一条</translation>
    </message>
    <message>
        <source>What “%1” is called in the report</source>
        <translation>“%1”在报告中的名称</translation>
    </message>
</context>
<context>
    <name>Through</name>
    <message numerus="yes">
        <source>%Ln entries are in %1 without having come through %2: %3.</source>
        <comment>a round; the one before; codes of entries</comment>
        <translation>
            <numerusform>%Ln 件作品未从%2晋级却在%1中：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were open at the close of %1, are not in %2, and nobody has decided about them: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln 件作品在%1结束时未定，不在%2中，也无人作出决定：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were honoured by a decision on %1, did not come through by its rules and are not in %2: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln 件作品在%1中经决定获得荣誉，但按规则未晋级，也不在%2中：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have come through %1 and are not in %2: fill %2 again. They are: %3.</source>
        <comment>a round; the one after; codes</comment>
        <translation>
            <numerusform>%Ln 件作品已从%1晋级，却不在%2中：请再次将作品送入%2。它们是：%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialMaker</name>
    <message>
        <source>Nobody could be assigned in it. Plan the assignment there to see what stands in the way.</source>
        <translation>试运行中未能作出任何分配。请在其中规划分配，查看原因。</translation>
    </message>
    <message>
        <source>Its entries and judges are made up, too: the call has none yet.</source>
        <translation>其作品和评委也是虚构的：此征集还没有作品和评委。</translation>
    </message>
    <message>
        <source>Its entries are made up, too: the call has none yet.</source>
        <translation>其作品也是虚构的：此征集还没有作品。</translation>
    </message>
    <message>
        <source>Its judges are made up, too: the call has none yet.</source>
        <translation>其评委也是虚构的：此征集还没有评委。</translation>
    </message>
    <message>
        <source>A copy is made, a call of its own with the rules, entries and judges of this one and nobody’s personal data. What is not there yet is made up like the scores. Nothing of it can reach this call.</source>
        <translation>将生成一份副本：一个独立的征集，含此征集的规则、作品和评委，不含任何人的个人信息。尚缺的内容与评分一样由程序虚构。其中任何内容都不会进入此征集。</translation>
    </message>
    <message>
        <source>Make the trial</source>
        <translation>开始试运行</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <comment>a title</comment>
        <translation>试运行：%1</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>正在准备试运行</translation>
    </message>
    <message>
        <source>The trial is ready: %1, %2, %3 with made-up scores</source>
        <comment>entries, judges, sheets</comment>
        <translation>试运行已就绪：%1、%2、%3，评分均为虚构</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it out with made-up scores?</source>
        <translation>用虚构的分数试运行吗？</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>All rounds, one after the other</source>
        <translation>所有轮次，依次进行</translation>
    </message>
    <message>
        <source>%1 could not be played: it asks for a judge of each stratum, and there is nobody of %2.</source>
        <comment>a round; strata</comment>
        <translation>%1无法试运行：每个分层都需要一位评委，而以下分层没有人：%2。</translation>
    </message>
    <message>
        <source>%1 could not be played: nobody could be assigned in it. Plan its assignment there to see what stands in the way.</source>
        <comment>a round</comment>
        <translation>%1无法试运行：无法为其分配评委。请在那里规划分配，看看是什么阻碍了它。</translation>
    </message>
    <message>
        <source>%1 could not be played: no entry comes through the round before it.</source>
        <comment>a round</comment>
        <translation>%1无法试运行：没有作品从前一轮晋级。</translation>
    </message>
</context>
<context>
    <name>TrialRemoval</name>
    <message>
        <source>Throw the trial away?</source>
        <translation>要丢弃此试运行吗？</translation>
    </message>
    <message>
        <source>Its made-up scores go, and what was tried in it. The call it was made from stays as it is.</source>
        <translation>其虚构评分和在其中所做的尝试都会消失。它所依据的征集保持不变。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throwing the trial away</source>
        <translation>正在丢弃试运行</translation>
    </message>
    <message>
        <source>The trial was thrown away.</source>
        <translation>试运行已丢弃。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>发送者未知</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a verdict and how many files have it</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>signed by nobody known here</source>
        <translation>由此处未知的人签名</translation>
    </message>
    <message>
        <source>set aside before</source>
        <translation>先前已移出计分</translation>
    </message>
    <message>
        <source>from a laptop that was revoked</source>
        <translation>来自已撤销的设备</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sheets</source>
        <translation>
            <numerusform>%Ln 份新评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed sheets</source>
        <translation>
            <numerusform>%Ln 份有改动的评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in two versions</source>
        <translation>
            <numerusform>%Ln 份有两个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the close</source>
        <translation>
            <numerusform>%Ln 份在结束后收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, identical</source>
        <translation>
            <numerusform>%Ln 份评分表，完全相同</numerusform>
        </translation>
    </message>
    <message>
        <source>identical to what is here</source>
        <translation>与此处已有的完全相同</translation>
    </message>
    <message>
        <source>newer sheets of the same are here</source>
        <translation>此处已有这些评分表的较新版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln 条新记录</numerusform>
        </translation>
    </message>
    <message>
        <source>they count once you merge them</source>
        <translation>合并后即计入</translation>
    </message>
    <message>
        <source>they take the place of what the judge sent before</source>
        <translation>取代该评委此前发送的内容</translation>
    </message>
    <message>
        <source>merge them, then decide under Forks which version stands</source>
        <translation>合并后，请在“分歧”中决定采用哪个版本</translation>
    </message>
    <message>
        <source>they are kept, and count once a bundle of a colleague brings the judge</source>
        <translation>予以保留；同事的数据包带来该评委后即计入</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>newer ones are here; merging them changes nothing</source>
        <translation>已有更新的版本；合并不会改变任何内容</translation>
    </message>
    <message>
        <source>nothing was taken from them; each says what to do</source>
        <translation>未读入任何内容；每个文件都注明了处理办法</translation>
    </message>
    <message>
        <source>the same file as %1</source>
        <translation>与 %1 是同一文件</translation>
    </message>
</context>
<context>
    <name>WhyStands</name>
    <message>
        <source>consensus</source>
        <comment>a band</comment>
        <translation>共识</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>无档次</translation>
    </message>
    <message>
        <source>Would pass</source>
        <translation>将通过</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>将不通过</translation>
    </message>
    <message>
        <source>Would be open again</source>
        <translation>将重新待定</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>将过线</translation>
    </message>
    <message>
        <source>Would be at the cut, for the committee to decide</source>
        <translation>将处于分数线上，由委员会决定</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>将不再过线</translation>
    </message>
    <message>
        <source>Would stay on their side of the cut for another reason</source>
        <translation>仍在分数线同侧，但理由不同</translation>
    </message>
    <message>
        <source>Would be in %1 instead of %2</source>
        <comment>a band; a band</comment>
        <translation>将列入%1而不是%2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same score. What puts %1 ahead is a rule for ties: %3.</source>
        <comment>codes; codes; a rule</comment>
        <translation>%1 与 %2 分数相同。按并列规则，%1 在前：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what would change; codes of entries</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>%Ln 份评分表已不再计入，但“%1”的结束以其为依据；如要将其排除，请再次结束该轮：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of judges; entries</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked without a sheet from one of the groups of judges: %1.</source>
        <comment>groups with the entries</comment>
        <translation>
            <numerusform>%Ln 件作品在缺少某一评委分层的评分表的情况下排名：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have a rank, and stay out</source>
        <translation>将有名次，但仍未过线</translation>
    </message>
    <message>
        <source>Would have no rank any more</source>
        <translation>将不再有名次</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AboutDialog</name>
    <message>
        <source>About Palmares</source>
        <translation>关于 Palmares</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Judging for open calls, without a network. Everything stays on this computer; nothing is sent unless you send a file.</source>
        <translation>公开征集评审软件，无需网络。一切都保存在此计算机上；除非您发送文件，否则不会发出任何内容。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AmongDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AsideField</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AskForm</name>
    <message>
        <source>Judges per entry</source>
        <translation>每件作品的评委数</translation>
    </message>
    <message>
        <source>Judges per entry: %1</source>
        <comment>a panel</comment>
        <translation>每件作品的评委数：%1</translation>
    </message>
    <message>
        <source>all who may</source>
        <translation>所有可评审者</translation>
    </message>
    <message>
        <source>At most per judge</source>
        <translation>每位评委上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>only those the judge reads</source>
        <translation>仅限评委能阅读的语言</translation>
    </message>
    <message>
        <source>those the judge reads first</source>
        <translation>优先评委能阅读的语言</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Assigned already</source>
        <translation>已有分配</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Otherwise everything is dealt anew that no sheet has come for and that is in no package yet</source>
        <translation>否则，没有评分表且尚未放入评审包的分配将全部重新进行</translation>
    </message>
    <message>
        <source>Totals that lie apart</source>
        <translation>总分相差</translation>
    </message>
    <message>
        <source>one more judge where they differ by %1</source>
        <comment>a number of points</comment>
        <translation>相差达 %1 时再请一名评委</translation>
    </message>
    <message>
        <source>Only entries whose judges differ so far get one more; nothing else is asked for</source>
        <translation>只有评委相差如此之大的作品再得一名评委；不要求其他任何内容</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AssignmentPage</name>
    <message>
        <source>Assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>plan, not carried out</source>
        <translation>方案，尚未执行</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>from cell to cell, and onto judges and entries</source>
        <translation>在单元格之间移动，也可移到评委和作品上</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <comment>keys</comment>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>to the edge of the matrix</source>
        <translation>到矩阵边缘</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>回车键</translation>
    </message>
    <message>
        <source>what can be done with the judge and the entry</source>
        <translation>可对该评委和作品进行的操作</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>How the assignment is shown</source>
        <translation>分配的显示方式</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些作品</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Code, title or judge</source>
        <translation>编号、标题或评委</translation>
    </message>
    <message>
        <source>Find entries by code, title or judge</source>
        <translation>按编号、标题或评委查找作品</translation>
    </message>
    <message>
        <source>Judges by entries</source>
        <translation>评委与作品</translation>
    </message>
    <message>
        <source>Entries and who judges them</source>
        <translation>作品及其评委</translation>
    </message>
    <message>
        <source>Judges and how much they have</source>
        <translation>评委及其工作量</translation>
    </message>
    <message>
        <source>A judge drops out…</source>
        <translation>评委退出…</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>另一方案</translation>
    </message>
    <message>
        <source>The same question with other chances</source>
        <translation>要求不变，重新随机分配</translation>
    </message>
    <message>
        <source>Carry out the plan</source>
        <translation>执行方案</translation>
    </message>
    <message>
        <source>Working out who judges what</source>
        <translation>正在计算评审分配</translation>
    </message>
    <message>
        <source>Here it is settled who judges what, seen as a plan before it is agreed to.</source>
        <translation>在此确定评审分配：先查看方案，同意后再执行。</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet: they say how many judges an entry needs.</source>
        <translation>本轮规则尚未锁定：规则决定每件作品需要几位评委。</translation>
    </message>
    <message>
        <source>No entry is in this round yet. Let entries in first.</source>
        <translation>本轮还没有作品。请先准予作品参评。</translation>
    </message>
    <message>
        <source>Nobody sits in this round yet. Give judges a seat in it first.</source>
        <translation>本轮还没有评委。请先让评委进入本轮评审小组。</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>前往规则</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>前往作品页</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>前往评委页</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>本轮已结束。</translation>
    </message>
    <message>
        <source>What is assigned stays as it is.</source>
        <translation>已有分配保持不变。</translation>
    </message>
    <message>
        <source>Dropped out, and gets nothing: %1</source>
        <comment>codes of judges</comment>
        <translation>已退出，不再分配：%1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>code of a judge</comment>
        <translation>让 %1 重新参与</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Short %L1</source>
        <comment>of judges</comment>
        <translation>缺评委的 %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <comment>by the plan</comment>
        <translation>有改动 %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <comment>for sheets</comment>
        <translation>等待 %L1</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>没有这样的作品。</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>正在计算方案。</translation>
    </message>
    <message>
        <source>Choose a judge with a seat in the round first.</source>
        <translation>请先选择一位在本轮评审小组中的评委。</translation>
    </message>
    <message>
        <source>Working out who judges what…</source>
        <translation>正在计算评审分配…</translation>
    </message>
    <message numerus="yes">
        <source>The plan is carried out: %Ln assignments were added.</source>
        <translation>
            <numerusform>方案已执行：新增 %Ln 项分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see it with their packages. Write them under Files.</source>
        <translation>评委会在评审包中看到分配。请在“文件”中生成评审包。</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>前往文件页</translation>
    </message>
    <message>
        <source>Show %1 under Judges</source>
        <comment>code of a judge</comment>
        <translation>在评委页显示 %1</translation>
    </message>
    <message>
        <source>%1 drops out…</source>
        <comment>code of a judge</comment>
        <translation>%1 退出…</translation>
    </message>
    <message>
        <source>Show %1 under Entries</source>
        <comment>code of an entry</comment>
        <translation>在作品页显示 %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BackupDialog</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>entries, judges, sheets</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that count</source>
        <translation>
            <numerusform>%Ln 份计入的评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The call as it was on %1</source>
        <comment>a day and a time</comment>
        <translation>%1 时的征集</translation>
    </message>
    <message>
        <source>This is only to look at: nothing in it, and nothing in the call of today, is changed.</source>
        <translation>仅供查看：备份和当前征集都不会有任何改变。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>显示备份的哪一部分</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>This round was not ranked yet.</source>
        <translation>此轮尚未排名。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>恢复为新征集</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <comment>what a backup and the call hold</comment>
        <translation>当时：%1。现在：%2。</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Binder</name>
    <message>
        <source>Frozen: this cannot change any more.</source>
        <translation>已锁定：不能再更改。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BlindPane</name>
    <message>
        <source>What shows who sent an entry</source>
        <translation>暴露提交者身份的内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>In packages</source>
        <translation>在评审包中</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look through all entries</source>
        <translation>检查所有作品</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>正在检查作品</translation>
    </message>
    <message>
        <source>Here stands what shows judges who sent an entry.</source>
        <translation>这里列出会让评委看出提交者身份的内容。</translation>
    </message>
    <message>
        <source>Titles, texts and files are searched for the sender&apos;s name in any script, for addresses, numbers and links, and for what files say of their maker.</source>
        <translation>在标题、正文和文件中查找提交者的姓名（不论用何种文字书写）、地址、号码和链接，以及文件中关于制作者的信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln 件作品可能暴露提交者。</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry names its sender; look at what else was found.</source>
        <translation>没有作品写明提交者；请看其他发现。</translation>
    </message>
    <message>
        <source>Open an entry to correct its words or take a file off.</source>
        <translation>打开作品可更正文字或移除文件。</translation>
    </message>
    <message>
        <source>The call has changed since: look through it again.</source>
        <translation>此后征集有变化：请重新检查。</translation>
    </message>
    <message numerus="yes">
        <source>Words were blacked out in %Ln titles and texts.</source>
        <translation>
            <numerusform>已遮盖 %Ln 处标题和正文中的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges get them with their next package. The words as they came stay with the office.</source>
        <translation>评委将随下一个评审包收到。原文仍保留在主办端。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose lines to black out what stands in titles and texts. Enter opens the entry.</source>
        <translation>请选择要遮盖的行（限标题和正文中的文字）。回车键打开作品。</translation>
    </message>
    <message numerus="yes">
        <source>Black out %Ln finds</source>
        <translation>
            <numerusform>遮盖 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Choose a line with words of a title or text.</source>
        <translation>请选择标题或正文中有相应文字的一行。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BoardKeeper</name>
    <message>
        <source>This page stays open: what you typed is not on disk yet.</source>
        <translation>此页保持打开：您输入的内容尚未写入磁盘。</translation>
    </message>
    <message>
        <source>%1 Try again when that is mended, or save a copy elsewhere first.</source>
        <translation>%1请在问题解决后重试，或先在别处保存一份副本。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallCardRow</name>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the sample call</source>
        <translation>移除示例征集</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Throw the trial away</source>
        <translation>丢弃试运行</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallForm</name>
    <message>
        <source>Capital letters A to Z, digits and hyphens, at most 24.</source>
        <translation>大写字母 A 至 Z、数字和连字符，最多 24 个。</translation>
    </message>
    <message>
        <source>Title of the call</source>
        <translation>征集标题</translation>
    </message>
    <message>
        <source>As judges and entrants read it</source>
        <translation>评委和参赛者看到的标题</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>标题的语言</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stands in file names; it cannot be changed later.</source>
        <translation>用于文件名；之后不能更改。</translation>
    </message>
    <message>
        <source>Take over the texts for judges in</source>
        <translation>沿用以下语言的评委文本</translation>
    </message>
    <message>
        <source>Take over the rounds</source>
        <translation>沿用以下轮次</translation>
    </message>
    <message>
        <source>A round that another one builds on is taken over with it.</source>
        <translation>作为其他轮次基础的轮次会一并沿用。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallSettingsDialog</name>
    <message>
        <source>Deadline and contact</source>
        <translation>截止日期与联系人</translation>
    </message>
    <message>
        <source>Judges read this on their first page and in every message. Who has a package already gets it with the next one.</source>
        <translation>评委会在首页和每条消息中看到这些内容。已有评审包的评委会在下一个评审包中收到。</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>整个征集</translation>
    </message>
    <message>
        <source>New entries are screened before they are judged</source>
        <translation>新作品先经初筛再评审</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>有截止日期</translation>
    </message>
    <message>
        <source>This round has a deadline of its own</source>
        <translation>本轮有自己的截止日期</translation>
    </message>
    <message>
        <source>Sheets are wanted until</source>
        <translation>评分表提交截止时间</translation>
    </message>
    <message>
        <source>In the time of this computer. Nothing is locked after it: what comes late is shown as late.</source>
        <translation>以本机时间为准。之后不会锁定任何内容：迟到的会标为迟到。</translation>
    </message>
    <message>
        <source>Whom judges write to</source>
        <translation>评委可联系的人</translation>
    </message>
    <message>
        <source>A name and an address</source>
        <translation>姓名和地址</translation>
    </message>
    <message>
        <source>Empty: as in the whole call</source>
        <translation>留空：与整个征集相同</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Write the packages anew for judges to see them.</source>
        <translation>请重新生成评审包，评委才能看到。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>证书签署人</translation>
    </message>
    <message>
        <source>One name a line; empty: a line to sign on, for the committee</source>
        <translation>每行一个姓名；留空：为委员会留一条签名线</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>复制图片和表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>a chart</comment>
        <translation>排列方式：%1</translation>
    </message>
    <message>
        <source>%1: from</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1：下限</translation>
    </message>
    <message>
        <source>%1: to</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1：上限</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseDialog</name>
    <message>
        <source>Close the round again</source>
        <translation>再次结束本轮</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>尚待处理的事项</translation>
    </message>
    <message>
        <source>Tick what you have looked at and leave as it is. It is recorded with your reason.</source>
        <translation>请勾选您已查看并保持原样的事项。它们会与您的理由一起记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>随征集保存，并印在其日志中。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>再次结束</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明理由。</translation>
    </message>
    <message>
        <source>Tick everything that stands in the way, or decide it first.</source>
        <translation>请勾选所有待处理事项，或先作出决定。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Nothing: every sheet that was asked for is here.</source>
        <translation>没有缺少：所要的评分表全部到齐。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ColumnList</name>
    <message>
        <source>Column %L1, without a heading</source>
        <translation>第 %L1 列，无标题</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Columns that are not known are kept privately. Take as a group of entrants only what names nobody: it stays when an entry is erased.</source>
        <translation>无法识别的列会保密保存。只有不含任何人姓名的列才能作为参赛者分组：清除作品时，分组会保留。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CommentsPane</name>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>信中</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>致参赛者的评语</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>显示哪些评语</translation>
    </message>
    <message>
        <source>A letter says only what was read here, and never who wrote it. When a judge writes something else, it has to be read again.</source>
        <translation>信中只写入在此审阅过的内容，绝不说明出自谁手。评委修改后须重新审阅。</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant.</source>
        <translation>没有评委给参赛者写评语。</translation>
    </message>
    <message>
        <source>Judges write comments for entrants beside their scores; they come in with the ballots.</source>
        <translation>评委在评分旁写下致参赛者的评语；评语随评分文件一同收到。</translation>
    </message>
    <message>
        <source>All unread as written</source>
        <translation>其余未读的均按原文</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>不转达</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>改写…</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未审阅</translation>
    </message>
    <message>
        <source>answered in two ways</source>
        <translation>有两种处理</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不转达</translation>
    </message>
    <message>
        <source>The words are not here.</source>
        <translation>评语内容不在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments for entrants wait to be read.</source>
        <translation>
            <numerusform>%Ln 条致参赛者的评语等待审阅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every comment for an entrant was read.</source>
        <translation>致参赛者的评语均已审阅。</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>To read %L1</source>
        <translation>待审阅 %L1</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>The entrant of %1 reads this in place of what the judge wrote. The judge&apos;s words stay with the call.</source>
        <comment>code of an entry</comment>
        <translation>%1 的参赛者读到的是这段文字，而不是评委的原文。评委的原文仍保留在本次征集中。</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>使用这段文字</translation>
    </message>
    <message>
        <source>The letter says it without a name.</source>
        <translation>信中不署名。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments go into letters as they were written.</source>
        <translation>
            <numerusform>%Ln 条评语按原文写入信中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for the entrant of %2</source>
        <translation>%1 写给 %2 的参赛者</translation>
    </message>
    <message>
        <source>In the letter: %1</source>
        <translation>信中写作：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>原文：%1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>One of the two is not scored in full.</source>
        <translation>其中一件尚未完成打分。</translation>
    </message>
    <message>
        <source>You scored both alike.</source>
        <translation>您给两件作品的评分相同。</translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation>返回打分</translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
    <message>
        <source>Only your own scores are shown here.</source>
        <translation>此处仅显示您自己的评分。</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Your scores, criterion by criterion</source>
        <translation>您的各项标准评分</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>第一件作品</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>第二件作品</translation>
    </message>
    <message>
        <source>They are furthest apart on %1, by %2.</source>
        <translation>两者在“%1”上相差最大：%2。</translation>
    </message>
    <message>
        <source>Your answers differ on: %1</source>
        <translation>您的回答不同之处：%1</translation>
    </message>
    <message>
        <source>Neither of the two is scored in full.</source>
        <translation>两件作品都没有完整评分。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ConflictsPane</name>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>正在查找与作品有关联的评委</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Which conflicts are shown</source>
        <translation>显示哪些冲突</translation>
    </message>
    <message>
        <source>Same country too</source>
        <translation>也显示同一国家</translation>
    </message>
    <message>
        <source>Many judges share a country with many entries: it says little by itself.</source>
        <translation>许多评委与许多作品同属一国：单凭这一点说明不了什么。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a judge or an entry</source>
        <translation>查找评委或作品</translation>
    </message>
    <message>
        <source>Enter a conflict…</source>
        <translation>登记冲突…</translation>
    </message>
    <message>
        <source>No judge seems close to an entry.</source>
        <translation>没有评委看起来与作品有关联。</translation>
    </message>
    <message>
        <source>Judges declare conflicts with their scores. The program compares names, e-mail and institutions of judges and senders; what you know besides you can enter.</source>
        <translation>评委随评分声明利益冲突。程序会比对评委与提交者的姓名、邮箱和机构；您另外知道的可以登记。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts wait for your decision.</source>
        <translation>
            <numerusform>%Ln 项冲突等待您的决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>所有冲突均已决定。</translation>
    </message>
    <message>
        <source>Until somebody decides, the assignment keeps recorded ones apart. What the program only noticed counts once it is confirmed.</source>
        <translation>在有人决定之前，分配会避开已登记的冲突。程序仅发现的，确认后才生效。</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>待决定 %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>已决定 %L1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>确认 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>驳回 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Confirm conflicts</source>
        <translation>确认冲突</translation>
    </message>
    <message>
        <source>Dismiss conflicts</source>
        <translation>驳回冲突</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs that are here count for nothing.</source>
        <translation>
            <numerusform>将确认 %Ln 项冲突：这些评委不会被分到这些作品，已有的评分表不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are dismissed: these judges may judge these entries.</source>
        <translation>
            <numerusform>将驳回 %Ln 项冲突：这些评委可以评审这些作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>驳回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were confirmed.</source>
        <translation>
            <numerusform>已确认 %Ln 项冲突。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were dismissed.</source>
        <translation>
            <numerusform>已驳回 %Ln 项冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>If something is assigned already, top up the assignment.</source>
        <translation>如果已经分配，请补充分配。</translation>
    </message>
    <message>
        <source>%1 will not judge %2.</source>
        <comment>codes of a judge and an entry</comment>
        <translation>%1 不评审 %2。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CriterionCard</name>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>not yet scored</source>
        <translation>尚未打分</translation>
    </message>
    <message>
        <source>Cannot judge this criterion</source>
        <translation>无法评审此项标准</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>尚未回答</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecideDialog</name>
    <message>
        <source>Decide about an entry</source>
        <translation>对作品作出决定</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>The same for all who share it.</source>
        <translation>并列者名次相同。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in the minutes.</source>
        <translation>将载入会议纪要。</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>不在会场</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already.</source>
        <translation>姓名之间用分号隔开。有冲突者已列出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Choose an outcome first.</source>
        <translation>请先选择结果。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明理由。</translation>
    </message>
    <message>
        <source>Decide about entries</source>
        <translation>对作品作出决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>of the round itself</source>
        <translation>该轮本身</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Type the name of one that stands beside the round, such as of a theme.</source>
        <translation>可输入该轮之外的奖项名称，例如某一主题奖。</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already, and recorded for the entries it is about only.</source>
        <translation>姓名之间用分号隔开。有冲突者已列出，且只记录在相关作品上。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided already: recording replaces that</source>
        <translation>
            <numerusform>其中 %Ln 件已有决定：记录后将取代原决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Nothing is decided then. The minutes say what was, and why not.</source>
        <translation>撤回后即无决定。会议记录会写明原来的决定及撤回原因。</translation>
    </message>
    <message>
        <source>Write under Reason why it is taken back.</source>
        <translation>请在“理由”中写明为何撤回。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些作品</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找作品</translation>
    </message>
    <message>
        <source>Entries and what was decided</source>
        <translation>作品与决定</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>复制会议纪要</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>保存会议纪要…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>将作品送入下一轮</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>开始会议</translation>
    </message>
    <message>
        <source>One entry at a time, large, with scores and names hidden until they are revealed</source>
        <translation>逐件放大显示，得分和姓名在揭晓前隐藏</translation>
    </message>
    <message>
        <source>Here the committee decides: finalists, winners, commendations, each with its reason.</source>
        <translation>委员会在此作出决定：入围、获胜、表彰，各附理由。</translation>
    </message>
    <message>
        <source>Decisions rest on a closed result. Close the round under Results first.</source>
        <translation>决定须以已结束轮次的结果为依据。请先在“结果”中结束本轮。</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>前往结果页</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>正在读取结果</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>暂定：仍可能变化</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>已结束：结果已固定</translation>
    </message>
    <message>
        <source>In or at the cut %L1</source>
        <translation>过线或处于分数线 %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>已决定 %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>请先选择一件作品。</translation>
    </message>
    <message>
        <source>%1: the decision is recorded.</source>
        <comment>code of an entry</comment>
        <translation>%1：决定已记录。</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>保存会议纪要</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard. They name people: keep them inside the team.</source>
        <translation>会议纪要已复制到剪贴板。其中提到人名：请勿传到团队之外。</translation>
    </message>
    <message>
        <source>The minutes are saved. They name people: keep them inside the team.</source>
        <translation>会议纪要已保存。其中提到人名：请勿传到团队之外。</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln entries…</source>
        <translation>
            <numerusform>对 %Ln 件作品作出决定…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is recorded for %Ln entries.</source>
        <translation>
            <numerusform>已记录对 %Ln 件作品的决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %Ln entries is taken back.</source>
        <translation>
            <numerusform>已撤回关于 %Ln 件作品的决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the decision is taken back.</source>
        <comment>code of an entry</comment>
        <translation>%1：决定已撤回。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeclareDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>A judge with a conflict is never asked for that entry; a sheet that is there already counts for nothing.</source>
        <translation>有冲突的评委不会被分到该作品；已有的评分表不计入。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Type a code or a part of the name.</source>
        <translation>输入编号或姓名的一部分。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Type a code or a part of the title.</source>
        <translation>输入编号或标题的一部分。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Kept with the call; judges do not see it.</source>
        <translation>随征集保存；评委看不到。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record the conflict</source>
        <translation>登记冲突</translation>
    </message>
    <message>
        <source>Choose a judge and an entry.</source>
        <translation>请选择评委和作品。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeskPage</name>
    <message>
        <source>Score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Come back to this entry</source>
        <translation>稍后再看此作品</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Shows the list of entries</source>
        <translation>显示作品列表</translation>
    </message>
    <message>
        <source>What is shown of the entry</source>
        <translation>显示作品的哪一部分</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>尚未收到作品</translation>
    </message>
    <message>
        <source>Open the package that your coordinator sends you.</source>
        <translation>请打开协调员发给您的评审包。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Practice is over: this entry counts.</source>
        <translation>练习结束：这件作品计入评分。</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>这个数不在评分尺度上，没有保存。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DropDialog</name>
    <message>
        <source>A judge drops out</source>
        <translation>评委退出</translation>
    </message>
    <message>
        <source>%1 drops out</source>
        <comment>a judge&apos;s code</comment>
        <translation>%1 退出</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>随征集保存，并印在其日志中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>前往分配</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Nothing is assigned to this judge in the round: the judge leaves the panel, and can be given a seat again.</source>
        <translation>本轮没有分配给这位评委的作品：评委离开评审小组，之后可再次加入。</translation>
    </message>
    <message>
        <source>Working out who could take over…</source>
        <translation>正在计算谁可以接手…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to other judges.</source>
        <translation>
            <numerusform>%Ln 件未完成的作品转给其他评委。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were judged already stay as they are.</source>
        <translation>
            <numerusform>%Ln 件已评审的作品保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others then have %1 entries each.</source>
        <comment>a range</comment>
        <translation>其他评委届时每人有 %1 件作品。</translation>
    </message>
    <message>
        <source>Write their packages anew afterwards.</source>
        <translation>之后请重新生成他们的评审包。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明理由。</translation>
    </message>
    <message>
        <source>%1 was taken off.</source>
        <comment>a judge&apos;s code</comment>
        <translation>已移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to other judges.</source>
        <translation>
            <numerusform>%Ln 件作品已转给其他评委。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to nobody else: their other judges are all that the round asks for.</source>
        <translation>
            <numerusform>%Ln 件未完成的作品不转给其他人：这些作品的其他评委已达到本轮要求的人数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to nobody else.</source>
        <translation>
            <numerusform>%Ln 件作品未转给其他评委。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln entries that are not finished nobody is left to ask.</source>
        <translation>
            <numerusform>有 %Ln 件未完成的作品已无人可请。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries then have fewer judges than were asked for: %1.</source>
        <translation>
            <numerusform>此后有 %Ln 件作品的评委少于要求的人数：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1.</source>
        <comment>codes of entries</comment>
        <translation>评委太少，无法排名：%1。</translation>
    </message>
    <message>
        <source>Judges who are added later can be asked for what is missing, under Assignment.</source>
        <translation>以后添加的评委可以补评所缺的作品，见“分配”。</translation>
    </message>
    <message>
        <source>Taken off other judges as well, who cannot judge them: %1.</source>
        <comment>codes of entries</comment>
        <translation>另从无法评审的其他评委处撤下：%1。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Dumbbells</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1：%2 和 %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntriesPage</name>
    <message>
        <source>Import entries</source>
        <translation>导入作品</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>What of the entries is shown</source>
        <translation>显示作品的哪些内容</translation>
    </message>
    <message>
        <source>Type an entry…</source>
        <translation>录入作品…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找作品</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Entries of the call</source>
        <translation>征集的作品</translation>
    </message>
    <message>
        <source>The way of the entries</source>
        <translation>作品的去向</translation>
    </message>
    <message>
        <source>Here stand the entries: each with a neutral code, its words, and what became of it.</source>
        <translation>这里列出作品：每件都有匿名编号、文字和处理结果。</translation>
    </message>
    <message>
        <source>Import the table in which they arrived, in whatever language its headings are, or type them from paper one by one.</source>
        <translation>导入收到的表格，标题用什么语言都可以；或按纸质材料逐件录入。</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>CSV、XLSX，或从电子表格复制的单元格</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>没有符合筛选条件的作品。</translation>
    </message>
    <message>
        <source>All entries are still here.</source>
        <translation>所有作品都还在。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>更改状态…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>正在读取登记册</translation>
    </message>
    <message>
        <source>Looking for entries that came twice</source>
        <translation>正在查找重复提交的作品</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>可能重复 %L1</translation>
    </message>
    <message>
        <source>Blindness</source>
        <translation>盲审检查</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>已取消资格</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>用于练习</translation>
    </message>
    <message>
        <source>wait for screening</source>
        <translation>等待初筛</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>待评审</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a reason and how many</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>未写理由</translation>
    </message>
    <message>
        <source>Not eligible: %1</source>
        <comment>reasons with their counts</comment>
        <translation>不符合资格：%1</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>without a judge</source>
        <translation>没有评委</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>所有组别</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>所有评审小组</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>未注明语言</translation>
    </message>
    <message>
        <source>Choose one entry.</source>
        <translation>请选择一件作品。</translation>
    </message>
    <message>
        <source>Choose one entry or several.</source>
        <translation>请选择一件或多件作品。</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln in</source>
        <comment>entries</comment>
        <translation>
            <numerusform>准予 %Ln 件参评</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>准予参评</translation>
    </message>
    <message>
        <source>Choose entries that wait for screening.</source>
        <translation>请选择等待初筛的作品。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>已选 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown. Enter opens one, Shift and Ctrl select several.</source>
        <translation>
            <numerusform>显示 %Ln 件作品。按回车键打开，按住 Shift 或 Ctrl 多选。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries: %1</source>
        <comment>how many and their state</comment>
        <translation>
            <numerusform>%Ln 件作品：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change of state is recorded, and can be changed again.</source>
        <translation>每次状态更改都有记录，并可再次更改。</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <comment>a round</comment>
        <translation>已评审：%1</translation>
    </message>
    <message>
        <source>an answer is lacking</source>
        <translation>缺少答复</translation>
    </message>
    <message>
        <source>Did not pass %1: %2</source>
        <comment>a round; reasons with their counts</comment>
        <translation>未通过%1：%2</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <comment>a round</comment>
        <translation>已审查：%1</translation>
    </message>
    <message>
        <source>wait for screening in an earlier round</source>
        <translation>在先前轮次中等待初筛</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待审查</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>新作品</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>作品 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>保存并录入下一件</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>添加作品</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>标题和正文</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>作品的各部分</translation>
    </message>
    <message>
        <source>Add the entry first.</source>
        <translation>请先添加作品。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空：用下一个编号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A tag such as fr, sw or zh-Hans</source>
        <translation>标签，如 fr、sw 或 zh-Hans</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Translations beside the original</source>
        <translation>原文之外的译文</translation>
    </message>
    <message>
        <source>Judges never see any of this, and no file for a judge contains it.</source>
        <translation>评委看不到这些内容，发给评委的文件中也没有。</translation>
    </message>
    <message>
        <source>New entry, as it is typed from paper</source>
        <translation>新作品，按纸质材料录入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Also kept from the table:</source>
        <translation>表格中另外保存的内容：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what shows the sender</source>
        <translation>正在查找暴露提交者的内容</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>where, what was found, what it is</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Judges may see who sent this entry.</source>
        <translation>评委可能看出是谁提交了这件作品。</translation>
    </message>
    <message>
        <source>Type a title or a text first.</source>
        <translation>请先输入标题或正文。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>已更正 %1。</translation>
    </message>
    <message>
        <source>Judges who have a package see it with the next one.</source>
        <translation>已有评审包的评委会在下一个评审包中看到。</translation>
    </message>
    <message>
        <source>No file was attached.</source>
        <translation>没有附加任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>已附加 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see them with the next package.</source>
        <translation>评委会在下一个评审包中看到。</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>作品已有这些文件。</translation>
    </message>
    <message>
        <source>The file was taken off.</source>
        <translation>已移除文件。</translation>
    </message>
    <message>
        <source>It stays on this computer, as sheets may have judged it.</source>
        <translation>文件仍保存在此计算机上，因为可能已有评委据此打分。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>The file is there again.</source>
        <translation>文件已放回。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryFiles</name>
    <message>
        <source>Drop files on this window, or choose them. Names of files are not kept, as they may say who sent them. What pictures and PDFs say of their maker is taken out when packages are written.</source>
        <translation>将文件拖到此窗口，或选择文件。文件名可能暴露提交者，因此不保存。图片和 PDF 中关于制作者的信息会在生成评审包时去除。</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>作品的文件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1（不在此计算机上）</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>还没有文件。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 · translated by a machine</source>
        <translation>%1 · 机器翻译</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1 · 译文</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language and length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · entry %2 in your order</source>
        <translation>%1 · 您的第 %2 件作品</translation>
    </message>
    <message>
        <source>%1 · practice</source>
        <translation>%1 · 练习</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>显示哪种文本</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>a very long text</source>
        <translation>很长的文本</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryList</name>
    <message>
        <source>waits for screening</source>
        <translation>等待初筛</translation>
    </message>
    <message>
        <source>in</source>
        <translation>参评</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>已取消资格</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>has not come through</source>
        <translation>未晋级</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>与 %1 重复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryPane</name>
    <message>
        <source>At your pace: %1 left</source>
        <translation>按您的速度，还需%1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>My scores so far</source>
        <translation>我目前的评分</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>已完成 %L1/%L2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To do %L1</source>
        <translation>待评 %L1</translation>
    </message>
    <message>
        <source>Flag %L1</source>
        <translation>标记 %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>完成 %L1</translation>
    </message>
    <message>
        <source>No entries have come yet.</source>
        <translation>尚未收到作品。</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>没有符合条件的作品。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>已给 %Ln 个分数</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is left for you to read.</source>
        <translation>没有要您阅读的作品了。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryView</name>
    <message>
        <source>There is nothing to read in this entry.</source>
        <translation>这件作品没有可读的内容。</translation>
    </message>
    <message>
        <source>No text and no file of it is here. Ask the coordinator, or say that you cannot judge it.</source>
        <translation>这里既没有它的文本，也没有它的文件。请询问协调员，或说明您无法评审。</translation>
    </message>
    <message>
        <source>This entry has no text.</source>
        <translation>这件作品没有文本。</translation>
    </message>
    <message>
        <source>Open a file below to see what was sent in.</source>
        <translation>请打开下方的文件，查看提交的内容。</translation>
    </message>
    <message>
        <source>This entry was erased.</source>
        <translation>此作品已被删除。</translation>
    </message>
    <message>
        <source>Somebody asked for that, so its texts and files are gone for good. What you scored stays as it is.</source>
        <translation>应有关人员要求，其文字和文件已永久删除。您的评分保持不变。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EraseDialog</name>
    <message>
        <source>Delete personal data</source>
        <translation>清除个人信息</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept with the call as one of these kinds, without a name.</source>
        <translation>仅以上述类别之一随征集保存，不含姓名。</translation>
    </message>
    <message>
        <source>Delete it for good: nobody can bring it back</source>
        <translation>永久清除：任何人都无法恢复</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>Free some space or see to the disk. What is left goes when the call is opened next, or when you try again.</source>
        <translation>请腾出空间或检查磁盘。剩余部分会在下次打开征集或再试一次时清除。</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>%1 的个人信息</translation>
    </message>
    <message>
        <source>Looking for what is kept…</source>
        <translation>正在查找所保存的内容…</translation>
    </message>
    <message>
        <source>The personal data of %1 is deleted</source>
        <comment>a code</comment>
        <translation>%1 的个人信息已清除</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>%1 的个人信息尚未全部清除</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将清除</translation>
    </message>
    <message>
        <source>Nothing personal is kept here any more.</source>
        <translation>此处已不再保存任何个人信息。</translation>
    </message>
    <message>
        <source>What was not reached</source>
        <translation>未能处理</translation>
    </message>
    <message>
        <source>What an earlier deletion did not reach</source>
        <translation>以前的清除未能处理的内容</translation>
    </message>
    <message>
        <source>Packages that were sent before</source>
        <translation>以前发出的评审包</translation>
    </message>
    <message>
        <source>Ask for them to be deleted. A judge’s program deletes what is in it when the next package is opened: write new ones and send them.</source>
        <translation>请要求对方删除。评委打开下一个评审包时，其程序会清除这些内容：请生成新的评审包并发出。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将保留</translation>
    </message>
    <message>
        <source>Choose the reason, and tick that it is for good.</source>
        <translation>请选择原因，并勾选“永久清除”。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Delete the data of %1</source>
        <comment>a code</comment>
        <translation>清除 %1 的数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <translation>不清除</translation>
    </message>
    <message>
        <source>It was stopped before anything was deleted.</source>
        <translation>在清除任何内容之前已中止。</translation>
    </message>
    <message>
        <source>Comments on other entries that went</source>
        <translation>已删除的对其他作品的评语</translation>
    </message>
    <message>
        <source>Comments on other entries that go</source>
        <translation>将删除的对其他作品的评语</translation>
    </message>
    <message>
        <source>They name the person. Tell the judges: their words are not kept.</source>
        <translation>这些评语提到了此人。请告知评委：他们写的内容不会保留。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ExampleSheet</name>
    <message>
        <source>Try it: nothing you score here is kept.</source>
        <translation>试一试：在此打的分不会保存。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FileBar</name>
    <message>
        <source>No attachments</source>
        <translation>没有附件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open attachment %1 of %2: %3</source>
        <translation>打开第 %1 个附件（共 %2 个）：%3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What travels</source>
        <translation>往来的文件</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a tab, and how much waits there</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>版本分歧</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质评分</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPanel</name>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, as many as you like</source>
        <translation>可将任意数量的文件拖放到此窗口的任何位置</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>from a coordinator: entries to judge</source>
        <translation>来自协调员：待评审的作品</translation>
    </message>
    <message>
        <source>from a judge: scores to merge</source>
        <translation>来自评委：待合并的评分</translation>
    </message>
    <message>
        <source>a whole call, to hand over or keep</source>
        <translation>整个征集：用于移交或留存</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent unless you send a file.</source>
        <translation>一切都保存在此计算机上。除非您发送文件，否则不会发出任何内容。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForkTable</name>
    <message>
        <source>%1, says %2, %3</source>
        <comment>a laptop, and the day and time that it claims</comment>
        <translation>%1，其时钟显示 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Difference, on %1</source>
        <translation>差异（评分尺度 %1）</translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>The sheet comes to</source>
        <translation>评分表的分值</translation>
    </message>
    <message>
        <source>%1, decided %2, %3</source>
        <comment>a laptop, and the day and time of a decision</comment>
        <translation>%1，裁定于 %2 %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForksPane</name>
    <message>
        <source>Nothing is here in two versions.</source>
        <translation>没有任何内容存在两个版本。</translation>
    </message>
    <message>
        <source>When a judge scores the same entry on two laptops, both sheets are shown here and you say which counts.</source>
        <translation>评委在两台设备上为同一件作品评分时，两份评分表都会显示在这里，由您决定哪一份计入。</translation>
    </message>
    <message>
        <source>Neither version knows of the other. Clocks can be wrong, so none is taken to be the newer one. Until you decide, it counts for nothing.</source>
        <translation>两个版本互不知晓。时钟可能不准，因此不认定哪个更新。在您决定之前不计入。</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>随征集保存，并印在其日志中。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways</source>
        <comment>a judge; an entry</comment>
        <translation>%1 对 %2 有两份不同的评分</translation>
    </message>
    <message>
        <source>Count neither; ask the judge to send a new file</source>
        <translation>两份都不计入，请评委重新发送文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a laptop, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Let it count for nothing, as decided before</source>
        <translation>按先前的决定不计入</translation>
    </message>
    <message>
        <source>%1 Count this one: %2</source>
        <comment>a mark; a version</comment>
        <translation>%1 计入这一份：%2</translation>
    </message>
    <message>
        <source>Let neither close stand</source>
        <translation>两次结束都不采用</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever this judge used both laptops (%Ln sheets now)</source>
        <translation>
            <numerusform>该评委在两台设备上都评过的作品均照此处理（目前 %Ln 份评分表）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version and write the reason first.</source>
        <translation>请先选择一个版本并写明理由。</translation>
    </message>
    <message>
        <source>Both versions stay on record. You can decide again later.</source>
        <translation>两个版本都会保留在记录中。以后可以重新决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are decided.</source>
        <translation>
            <numerusform>已决定 %Ln 份评分表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>决定已记录。</translation>
    </message>
    <message>
        <source>Two people have said the same, neither knowing of the other: whichever you let stand, nothing else changes.</source>
        <translation>两人在互不知情的情况下写了相同的内容：采用哪个都不会有其他变化。</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever both say the same (%Ln times now)</source>
        <translation>
            <numerusform>凡两者内容相同之处均作同样裁定（现有 %Ln 处）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded.</source>
        <translation>
            <numerusform>已记录 %Ln 项决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FormDialog</name>
    <message>
        <source>Take in a form</source>
        <translation>导入表单</translation>
    </message>
    <message>
        <source>Whose scores these are</source>
        <translation>这些评分属于谁</translation>
    </message>
    <message>
        <source>The name of a form says it; look at it all the same.</source>
        <translation>表单的文件名会标明，但仍请核对。</translation>
    </message>
    <message>
        <source>A form the judge filled in</source>
        <translation>评委填写的表单</translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation>从纸上录入</translation>
    </message>
    <message>
        <source>How they were written</source>
        <translation>填写方式</translation>
    </message>
    <message>
        <source>Paper is typed twice: until both typings agree, the scores count nowhere.</source>
        <translation>纸质评分需录入两次：两次录入一致之前，评分不计入。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Say first whose scores these are.</source>
        <translation>请先说明这些评分属于谁。</translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file.</source>
        <translation>无法从此文件导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would be taken in.</source>
        <translation>
            <numerusform>将导入 %Ln 份评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would wait for the second typing.</source>
        <translation>
            <numerusform>%Ln 份评分表将等待第二次录入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here already.</source>
        <translation>
            <numerusform>%Ln 份评分表已在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank: a blank is not a zero.</source>
        <translation>
            <numerusform>%Ln 件作品为空白：空白不等于零分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets differ from the judge&apos;s laptop: you decide under Forks.</source>
        <translation>
            <numerusform>%Ln 份评分表与评委设备上的不同：由您在“版本分歧”中决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken in until this is mended:</source>
        <translation>在修正以下问题之前，不会导入任何内容：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 份评分表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>第一人</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>Who typed it</source>
        <translation>由谁录入</translation>
    </message>
    <message>
        <source>A table that was corrected remains the typing of whoever typed it first.</source>
        <translation>更正后的表格仍算作最初录入者的录入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>%Ln 份评分表将替换同一人先前的录入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not what the other person typed: look at the paper.</source>
        <translation>
            <numerusform>有 %Ln 个单元格与另一人的录入不一致：请核对纸质表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells that were taken in before would be replaced: %1.</source>
        <translation>
            <numerusform>将替换先前导入的 %Ln 个单元格：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets say what was replaced since and are left out: %1.</source>
        <translation>
            <numerusform>%Ln 份评分表的内容此后已被替换，不再导入：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank here; what was taken in before stands: %1.</source>
        <translation>
            <numerusform>此表中有 %Ln 件作品为空白；先前导入的评分仍然有效：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FreezeDialog</name>
    <message>
        <source>Freeze the rules</source>
        <translation>锁定规则</translation>
    </message>
    <message>
        <source>One last look at %1</source>
        <translation>最后看一眼 %1</translation>
    </message>
    <message>
        <source>After this nobody can change what is scored or how it adds up. Bands, ties and the cut can still change until the round is closed; once packages were written, such a change is printed with every result.</source>
        <translation>锁定后，任何人都不能再更改评分内容和汇总方式。档次、并列规则和分数线在本轮结束前仍可更改；评审包生成之后，这类更改会在每份结果中注明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>此征集所用语言中缺少 %Ln 处文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges then read another language. Texts can still be written after the freeze.</source>
        <translation>评委届时会读到另一种语言。锁定后仍可编写文本。</translation>
    </message>
    <message>
        <source>The rules in plain words</source>
        <translation>规则的通俗说明</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Header</name>
    <message>
        <source>All calls</source>
        <translation>所有征集</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>快捷键与帮助</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Change judge: back to all calls</source>
        <translation>更换评委：返回所有征集</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HistoryPane</name>
    <message>
        <source>package</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>评分文件</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>活动归档文件</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>taken out of the count</source>
        <translation>已移出计分</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Save the same file once more</source>
        <translation>再次保存同一个文件</translation>
    </message>
    <message>
        <source>What came in and what went out from this computer. Taking a file out of the count takes away what only that file brought; what it had replaced stands again.</source>
        <translation>本机收到和发出的所有文件。将文件移出计分，只会去掉仅由它带来的内容；被它取代的内容恢复有效。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All files received and written</source>
        <translation>所有收到和生成的文件</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <source>Every file that comes in or goes out is listed here.</source>
        <translation>所有收到和发出的文件都列在这里。</translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation>尚无文件收到或发出。</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>再次保存…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Received %L1</source>
        <translation>已收到 %L1</translation>
    </message>
    <message>
        <source>Written %L1</source>
        <translation>已生成 %L1</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>恢复计入…</translation>
    </message>
    <message>
        <source>Take out of the count…</source>
        <translation>移出计分…</translation>
    </message>
    <message>
        <source>Choose a merged file first.</source>
        <translation>请先选择一个已合并的文件。</translation>
    </message>
    <message>
        <source>The very same bytes, if a stick or a mail was lost</source>
        <translation>与原文件完全相同，用于 U 盘或邮件丢失时</translation>
    </message>
    <message>
        <source>Choose a written file first.</source>
        <translation>请先选择一个已生成的文件。</translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation>将文件恢复计入</translation>
    </message>
    <message>
        <source>Take a file out of the count</source>
        <translation>将文件移出计分</translation>
    </message>
    <message>
        <source>What %1 brought counts again.</source>
        <translation>%1 带来的内容将重新计入。</translation>
    </message>
    <message>
        <source>What only %1 brought counts no more; what it had replaced stands again. Nothing is deleted, and it can be brought back.</source>
        <translation>仅由 %1 带来的内容不再计入；被它取代的内容恢复有效。不会删除任何内容，并且可以恢复。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复计入</translation>
    </message>
    <message>
        <source>Take it out of the count</source>
        <translation>移出计分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records count again.</source>
        <translation>
            <numerusform>%Ln 条记录重新计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken out of the count.</source>
        <translation>
            <numerusform>%Ln 条记录已移出计分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved once more as %1.</source>
        <translation>已再次保存为 %1。</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>%1 的个人信息</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Deletions %L1</source>
        <translation>清除 %L1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HomePage</name>
    <message>
        <source>All calls</source>
        <translation>所有征集</translation>
    </message>
    <message>
        <source>You judge</source>
        <translation>您评审的征集</translation>
    </message>
    <message>
        <source>opened with a package you were sent</source>
        <translation>由收到的评审包打开</translation>
    </message>
    <message>
        <source>You coordinate</source>
        <translation>您协调的征集</translation>
    </message>
    <message>
        <source>No calls on this computer yet</source>
        <translation>此计算机上还没有征集</translation>
    </message>
    <message>
        <source>If you judge, you were sent a file that ends in .palmpack: open it, or drop it here. If you take over a call, open the file that ends in .palmcall.</source>
        <translation>如果您是评委，您会收到以 .palmpack 结尾的文件：请打开它，或拖放到此处。如果您接手一个征集，请打开以 .palmcall 结尾的文件。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新建征集</translation>
    </message>
    <message>
        <source>Try the sample call</source>
        <translation>试用示例征集</translation>
    </message>
    <message>
        <source>The sample is made up. It takes some seconds to make and can be removed again.</source>
        <translation>示例为虚构内容。生成需要几秒钟，之后可以移除。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportPane</name>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>列和行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>请先选择表格。</translation>
    </message>
    <message>
        <source>The button at the bottom imports.</source>
        <translation>底部的按钮执行导入。</translation>
    </message>
    <message>
        <source>A table of entries comes in as it is.</source>
        <translation>作品表格可以原样导入。</translation>
    </message>
    <message>
        <source>A table of judges comes in as it is.</source>
        <translation>评委表格可以原样导入。</translation>
    </message>
    <message>
        <source>Whatever its columns are called and in whatever language, you see what each is taken for and what becomes of every row before anything changes.</source>
        <translation>不论列叫什么、用什么语言，在任何更改之前您都能看到每列的含义和每行的结果。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message>
        <source>CSV or XLSX, in UTF-8 or what the spreadsheet wrote; or cells copied in a spreadsheet</source>
        <translation>CSV 或 XLSX，UTF-8 或电子表格写出的编码；或从电子表格复制的单元格</translation>
    </message>
    <message>
        <source>How the letters of the file are written</source>
        <translation>文件的字符编码</translation>
    </message>
    <message>
        <source>If letters look wrong in the rows below, choose another one.</source>
        <translation>如果下面的行中字符显示不对，请换一种。</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Rows of the table and what becomes of them</source>
        <translation>表格的行及其结果</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Files are found there by the names in the table, or by names that begin with the code of an entry</source>
        <translation>按表格中的文件名，或以作品编号开头的文件名在其中查找</translation>
    </message>
    <message>
        <source>A table of entries</source>
        <translation>作品表格</translation>
    </message>
    <message>
        <source>A table of judges</source>
        <translation>评委表格</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>电子表格 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation>剪贴板上没有单元格。</translation>
    </message>
    <message>
        <source>Mark the rows in the spreadsheet with their headings, copy them, and come back.</source>
        <translation>在电子表格中选中带标题的行，复制，然后回来。</translation>
    </message>
    <message>
        <source>The folder with the files of the entries</source>
        <translation>存放作品文件的文件夹</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>读取已取消。没有导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>导入 %Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln judges</source>
        <translation>
            <numerusform>导入 %Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Pasted from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, headings in row %L2</source>
        <comment>how many rows</comment>
        <translation>%1，表头在第 %L2 行</translation>
    </message>
    <message>
        <source>Choose at the side which column it is.</source>
        <translation>请在侧边选择是哪一列。</translation>
    </message>
    <message>
        <source>A column names files. Say in which folder they lie, or attach them later.</source>
        <translation>有一列是文件名。请指定文件所在的文件夹，或以后再附加。</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Nothing changes until you import.</source>
        <translation>导入之前，不会有任何改变。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be imported and stay out.</source>
        <translation>
            <numerusform>%Ln 行无法导入，将略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out by you.</source>
        <translation>
            <numerusform>您排除了 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are here already.</source>
        <translation>
            <numerusform>%Ln 行已在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row comes in. Nothing changes until you import.</source>
        <translation>所有行都会导入。导入之前，不会有任何改变。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>导入已取消。没有导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were imported.</source>
        <translation>
            <numerusform>已导入 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges were imported.</source>
        <translation>
            <numerusform>已导入 %Ln 位评委。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 to %2.</source>
        <comment>codes</comment>
        <translation>编号为 %1 至 %2。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a code</comment>
        <translation>编号为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came with them.</source>
        <translation>
            <numerusform>附带 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>No column is taken for the title of an entry. If one of them is, say so at the side before you import.</source>
        <translation>没有任何一列被当作作品标题。如果其中某一列是标题，请先在侧边指定再导入。</translation>
    </message>
    <message>
        <source>The first row holds no headings</source>
        <translation>首行不含表头</translation>
    </message>
    <message>
        <source>%1, without headings: the columns are called A, B, C and so on</source>
        <comment>how many rows</comment>
        <translation>%1，无表头：各列称为 A、B、C 等</translation>
    </message>
    <message>
        <source>Choose at the side which column it is. If the first row holds no headings, say so first.</source>
        <translation>请在侧边选择是哪一列。如果首行不含表头，请先说明。</translation>
    </message>
    <message>
        <source>No column is taken for the text of an entry, so that judges read a title at most. If one of them is, say so at the side before you import.</source>
        <translation>没有哪一列被当作作品正文，评委最多只能看到标题。如果其中有正文列，请先在侧边指定再导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns hold long answers that are kept privately, so that no judge will read them: %1.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln 列含有较长的回答，目前作为非公开信息保存，评委不会看到：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns name files that are kept privately, so that no judge will see them: %1. Take what is judged; portraits and papers stay.</source>
        <comment>headings</comment>
        <translation>
            <numerusform>%Ln 列含有文件名，目前作为非公开信息保存，评委不会看到这些文件：%1。请将写有参评文件名的列设为附件；参赛者肖像照和个人材料仍不公开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it as files</source>
        <translation>设为附件</translation>
    </message>
    <message>
        <source>Take as files…</source>
        <translation>设为附件…</translation>
    </message>
    <message>
        <source>Take it as text</source>
        <translation>设为正文</translation>
    </message>
    <message>
        <source>Take as text…</source>
        <translation>设为正文…</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were brought up to date.</source>
        <translation>
            <numerusform>已更新 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files begin with an entry&apos;s code and go on with other words, and are left out: %1. Take them if all of them are judged; portraits and papers are not.</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%Ln 个文件的名称以作品编号开头，后面还有其他文字，因此未设为附件：%1。如果这些文件全部参评，请将其设为附件；参赛者肖像照和个人材料不参评。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these files</source>
        <translation>将这些文件设为附件</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportTable</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>保密保存</translation>
    </message>
    <message>
        <source>Group of entrants</source>
        <translation>参赛者分组</translation>
    </message>
    <message>
        <source>A fact judges may see</source>
        <translation>评委可见的信息</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <comment>a language</comment>
        <translation>%1标题</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <comment>a language</comment>
        <translation>%1正文</translation>
    </message>
    <message>
        <source>Panel in round %1</source>
        <translation>轮次 %1 的评审小组</translation>
    </message>
    <message>
        <source>Stratum in round %1</source>
        <translation>轮次 %1 的分层</translation>
    </message>
    <message>
        <source>New %L1</source>
        <translation>新增 %L1</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>可能重复 %L1</translation>
    </message>
    <message>
        <source>To check %L1</source>
        <translation>待检查 %L1</translation>
    </message>
    <message>
        <source>Here already %L1</source>
        <translation>已在此处 %L1</translation>
    </message>
    <message>
        <source>Cannot be imported %L1</source>
        <translation>无法导入 %L1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Perhaps the same as %1</source>
        <translation>可能与 %1 相同</translation>
    </message>
    <message>
        <source>Here already as %1</source>
        <translation>已在此处，编号 %1</translation>
    </message>
    <message>
        <source>A link: no file is fetched</source>
        <translation>链接：不会下载文件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会怎样</translation>
    </message>
    <message>
        <source>Perhaps the same as row %1</source>
        <translation>可能与第 %1 行相同</translation>
    </message>
    <message>
        <source>Row %1 has the same code.</source>
        <translation>第 %1 行使用了相同的代码。</translation>
    </message>
    <message>
        <source>Looks like %1, whose personal data was deleted</source>
        <translation>与 %1 相似，其个人信息已被清除</translation>
    </message>
    <message>
        <source>Brought up to date %L1</source>
        <translation>更新 %L1</translation>
    </message>
    <message>
        <source>%1 is brought up to date</source>
        <comment>a code</comment>
        <translation>更新 %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::IncomingPage</name>
    <message>
        <source>One file</source>
        <translation>一个文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Nothing has been opened or changed yet.</source>
        <translation>尚未打开或更改任何内容。</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有征集</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>正在打开评审包</translation>
    </message>
    <message>
        <source>Opening the call</source>
        <translation>正在打开征集</translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation>正在打开密钥文件</translation>
    </message>
    <message>
        <source>This computer holds the key of the call now.</source>
        <translation>此计算机现已持有该征集的密钥。</translation>
    </message>
    <message>
        <source>Whoever uses it here can coordinate the call.</source>
        <translation>在此使用它的人可以协调该征集。</translation>
    </message>
    <message>
        <source>This round starts from your earlier scores, and they are not on this computer.</source>
        <translation>本轮以您先前的评分为起点，而这些评分不在此计算机上。</translation>
    </message>
    <message>
        <source>If you gave them on another computer, open the ballot you sent from it, here.</source>
        <translation>如果您当时用的是另一台计算机，请在这里打开您从那台计算机发送的评分文件。</translation>
    </message>
    <message>
        <source>Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>请修改有变化之处；未改动的将原样进入您的评分文件。</translation>
    </message>
    <message>
        <source>Ask the coordinator for the whole package again before you score.</source>
        <translation>请在评分前向协调员重新索取完整的评审包。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that the package names are not in it.</source>
        <translation>
            <numerusform>评审包所列的 %Ln 篇文本不在其中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets start from your scores of the earlier round.</source>
        <translation>
            <numerusform>%Ln 份评分表以您先前轮次的评分为起点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call.</source>
        <translation>此征集中某人的个人信息已被清除。</translation>
    </message>
    <message>
        <source>Your comments on %1 are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>您对 %1 的评语尚未发送，别人无法读到：如果其中提到此人的姓名，请删去。</translation>
    </message>
    <message>
        <source>Other words than before: %1</source>
        <translation>措辞与之前不同：%1</translation>
    </message>
    <message>
        <source>Your scores stay. Read what has changed, and look whether they still hold.</source>
        <translation>您的评分保留。请阅读改动之处，看看评分是否仍然合适。</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>给评委的说明措辞与之前不同。</translation>
    </message>
    <message>
        <source>You find it on this page.</source>
        <translation>可在本页查看。</translation>
    </message>
    <message>
        <source>%1 counts now; until now it was there to practise on.</source>
        <translation>%1 现在计入；此前仅供练习。</translation>
    </message>
    <message>
        <source>What you tried there counts only once you say so.</source>
        <translation>您试打的分数，只有在您确认后才计入。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>From mark to mark in a chart</source>
        <translation>在图表的标记之间移动</translation>
    </message>
    <message>
        <source>Open the sheets behind a mark</source>
        <translation>打开标记对应的评分表</translation>
    </message>
    <message>
        <source>Draw a wide chart wider or narrower</source>
        <translation>将宽图表拉宽或收窄</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Which charts</source>
        <translation>显示哪些图表</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>正在计算排名的可靠程度</translation>
    </message>
    <message>
        <source>Here you see how sure the ranking is, and how the judges judged.</source>
        <translation>这里显示排名的可靠程度，以及评委的评审情况。</translation>
    </message>
    <message>
        <source>The figures are being worked out.</source>
        <translation>正在计算数据。</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nobody can have scored.</source>
        <translation>本轮规则尚未锁定，因此不会有评分。</translation>
    </message>
    <message>
        <source>A check passes or fails; it has no scores to compare.</source>
        <translation>审查只有通过或不通过，没有可比较的评分。</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>380 sheets of 24 judges on 96 entries</comment>
        <translation>%2对 %3的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln 份评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells without a number</source>
        <translation>
            <numerusform>%Ln 格没有分数</numerusform>
        </translation>
    </message>
    <message>
        <source>Find entries or judges</source>
        <translation>查找作品或评委</translation>
    </message>
    <message>
        <source>Show only entries and judges with this code or title</source>
        <translation>仅显示代码或标题符合的作品和评委</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>All charts of this round on pages of A4, to be printed or sent</source>
        <translation>本轮所有图表排成 A4 页面，可打印或发送</translation>
    </message>
    <message>
        <source>Insight: %1, %2</source>
        <comment>a call, a round</comment>
        <translation>分析：%1，%2</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>保存所有图表</translation>
    </message>
    <message>
        <source>insight</source>
        <comment>a file name</comment>
        <translation>分析</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>该标记所含内容</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InterestForm</name>
    <message>
        <source>In your own words, if you like</source>
        <translation>如有需要，请自行说明</translation>
    </message>
    <message>
        <source>Your interests in your own words</source>
        <translation>自行说明您的利益关系</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>我没有利益关系</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>It goes to the coordinator with your scores.</source>
        <translation>将随您的评分一并告知协调员。</translation>
    </message>
    <message>
        <source>Changed, and not declared yet.</source>
        <translation>已更改，尚未声明。</translation>
    </message>
    <message>
        <source>You declared that you have none.</source>
        <translation>您已声明没有利益关系。</translation>
    </message>
    <message>
        <source>Declared. Step back from single entries at the desk.</source>
        <translation>已声明。如需回避个别作品，请在打分页操作。</translation>
    </message>
    <message>
        <source>What you declared was erased. Declare again if you judge on.</source>
        <translation>您所声明的内容已被清除。若继续评审，请重新声明。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgeDialog</name>
    <message>
        <source>New judge</source>
        <translation>新评委</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>评委 %1</translation>
    </message>
    <message>
        <source>Interests the judge declared</source>
        <translation>评委声明的利益关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Languages the judge reads</source>
        <translation>评委能读的语言</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空：用下一个编号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>保存并录入下一件</translation>
    </message>
    <message>
        <source>Add the judge</source>
        <translation>添加评委</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>In no panel</source>
        <translation>不在任何评审小组</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>%1的评审小组</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入姓名。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>已更正 %1。</translation>
    </message>
    <message>
        <source>With ; between them: en; fr; zh-Hans. The judge is written to in the first one.</source>
        <translation>用 ; 分隔：en; fr; zh-Hans。以第一种语言致函评委。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesModel</name>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>阶段性</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未发来</translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation>尚无评审包</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>计入的评分表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>new package due</source>
        <translation>待发新评审包</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesPage</name>
    <message>
        <source>Import judges</source>
        <translation>导入评委</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>What of the judges is shown</source>
        <translation>显示评委的哪些内容</translation>
    </message>
    <message>
        <source>Add a judge…</source>
        <translation>添加评委…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Find a judge</source>
        <translation>查找评委</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>显示哪些评委</translation>
    </message>
    <message>
        <source>Judges of the call</source>
        <translation>征集的评委</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>阅读语言</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Here stand the judges: who they are, which languages they read, and where they sit.</source>
        <translation>这里列出评委：是谁、能读哪些语言、在哪个评审小组。</translation>
    </message>
    <message>
        <source>Import the list you have, or add them one by one. Each gets a neutral code; names stay with the office.</source>
        <translation>导入现有名单，或逐位添加。每人有一个匿名编号；姓名只留在主办方。</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>CSV、XLSX，或从电子表格复制的单元格</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Drops out…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>不在任何评审小组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all with a seat in this round</source>
        <comment>how many judges</comment>
        <translation>%1，均已进入本轮评审小组</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them without a seat in this round</source>
        <translation>
            <numerusform>%1，其中 %Ln 位未进入本轮评审小组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges</source>
        <translation>
            <numerusform>%1：%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <translation>冲突 %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Without a seat %L1</source>
        <translation>未入组 %L1</translation>
    </message>
    <message>
        <source>Open conflict %L1</source>
        <translation>冲突未定 %L1</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>所有评审小组</translation>
    </message>
    <message>
        <source>Choose a judge first.</source>
        <translation>请先选择评委。</translation>
    </message>
    <message>
        <source>This judge has no seat in the round.</source>
        <translation>这位评委不在本轮评审小组中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln entries in this round.</source>
        <translation>
            <numerusform>%1 在本轮有 %Ln 件作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and Ctrl select several.</source>
        <translation>按住 Shift 或 Ctrl 可多选。</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>This judge has dropped out already.</source>
        <translation>该评委已退出。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeepPane</name>
    <message>
        <source>Write the key file</source>
        <translation>生成密钥文件</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>生成活动归档文件</translation>
    </message>
    <message>
        <source>The key of the call</source>
        <translation>本次征集的密钥</translation>
    </message>
    <message>
        <source>1. Write the key file to a stick or another safe place.
2. Write the password of 20 digits on paper. It is shown once.
3. Keep the two apart. Whoever has both can coordinate this call.</source>
        <translation>1. 将密钥文件写入 U 盘或其他安全的地方。
2. 将 20 位数字的密码抄在纸上。它只显示一次。
3. 两者分开保管。同时拥有两者的人可以协调本次征集。</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>生成密钥文件…</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Hand the call to a colleague</source>
        <translation>将征集移交给同事</translation>
    </message>
    <message>
        <source>1. Write the bundle: it holds everything, with the names of entrants.
2. Write the key file, and send it another way than the bundle.
3. Tell the password by telephone. The colleague opens both files in Palmares.</source>
        <translation>1. 生成活动归档文件：其中包含全部内容，包括参赛者姓名。
2. 生成密钥文件，并用与活动归档文件不同的方式发送。
3. 通过电话告知密码。同事在 Palmares 中打开两个文件。</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>生成活动归档文件…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>They make themselves: after each import and merge, and on the first opening of a day. They lie on this computer; a copy elsewhere is the bundle.</source>
        <translation>备份会自动生成：每次导入和合并之后，以及每天首次打开时。它们存放在本机；若要存放在别处，请使用活动归档文件。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>恢复为新征集</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key file was written from this computer.</source>
        <translation>已从本机生成过密钥文件。</translation>
    </message>
    <message>
        <source>No key file was written yet. If this computer is lost, nobody can coordinate the call any more.</source>
        <translation>尚未生成密钥文件。如果本机丢失，就再也没有人能协调本次征集。</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>密码：%1</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>请先选择一个备份。</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>正在生成密钥文件</translation>
    </message>
    <message>
        <source>The key file is written: %1</source>
        <translation>密钥文件已生成：%1</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在生成活动归档文件</translation>
    </message>
    <message>
        <source>The bundle is written and was read back: %1, %2</source>
        <translation>活动归档文件已生成，并已读回核对：%1，%2</translation>
    </message>
    <message>
        <source>It names entrants: send it only to coordinators. The key travels apart.</source>
        <translation>其中含参赛者姓名：只发送给协调员。密钥须另行传送。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>备份已完成并通过检查。</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup is a call of its own now.</source>
        <translation>该备份现已成为独立的征集。</translation>
    </message>
    <message>
        <source>Neither the backup nor this call was touched.</source>
        <translation>备份和本次征集都未受影响。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>It holds no names, no addresses and no comments for the committee.</source>
        <translation>其中没有姓名、地址，也没有给委员会的评语。</translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %Ln entries stayed here: consent to show them is not on file.</source>
        <translation>
            <numerusform>%Ln 件作品的文字和文件留在本处：没有公开展示的同意记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>A researcher or an archive gets it without names: the result can be computed again, and nothing changed.</source>
        <translation>交给研究者或档案馆的归档文件不含姓名：结果可以重新计算，但不能更改任何内容。</translation>
    </message>
    <message>
        <source>Without names…</source>
        <translation>不含姓名…</translation>
    </message>
    <message>
        <source>Leaves out names, addresses, comments for the committee, and entries without consent</source>
        <translation>不含姓名、地址、给委员会的评语，以及未获同意的作品</translation>
    </message>
    <message>
        <source>The key file is written. Write down this password now: it is shown here, and only now.</source>
        <translation>密钥文件已生成。请现在就记下此密码：它只在此处显示这一次。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeyCard</name>
    <message>
        <source>Keys on this page</source>
        <translation>本页快捷键</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LeftList</name>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are incomplete.</source>
        <translation>
            <numerusform>%L1 件作品中有 %Ln 件未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: incomplete sheets do not count.</source>
        <translation>空白不等于零分：未完成的评分表不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word.</source>
        <translation>
            <numerusform>%Ln 件作品需要您确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wanted to come back to %Ln entries.</source>
        <translation>
            <numerusform>您标记了 %Ln 件作品稍后再看。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not declared your interests.</source>
        <translation>您尚未作利益声明。</translation>
    </message>
    <message>
        <source>Say so even if there are none.</source>
        <translation>即使没有利益关系，也请声明。</translation>
    </message>
    <message>
        <source>Declare interests</source>
        <translation>声明利益关系</translation>
    </message>
    <message>
        <source>The deadline has passed by this laptop’s clock.</source>
        <translation>按此设备的时钟，截止日期已过。</translation>
    </message>
    <message>
        <source>Send all the same; the coordinator decides what counts.</source>
        <translation>仍请发送；是否计入由协调员决定。</translation>
    </message>
    <message>
        <source>Every score of yours is in a file you sent.</source>
        <translation>您的所有评分都在已发送的文件中。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有遗漏。</translation>
    </message>
    <message>
        <source>A blank is not a zero: an entry without any score of yours is left to the others.</source>
        <translation>空白不等于零分：您未给任何评分的作品由其他评委评分。</translation>
    </message>
    <message>
        <source>A blank is neither a pass nor a fail: what you answered counts all the same.</source>
        <translation>空白既不是通过也不是不通过：您已作的回答仍然计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have no score yet.</source>
        <translation>
            <numerusform>%L1 件作品中有 %Ln 件尚无评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have blanks.</source>
        <translation>
            <numerusform>%L1 件作品中有 %Ln 件留有空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: what you answered counts.</source>
        <translation>空白不等于零分：您已作的回答计入。</translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet.</source>
        <translation>您的上一份评分尚未写入任何文件。</translation>
    </message>
    <message>
        <source>It is made and kept on this laptop; nobody can have received it.</source>
        <translation>它已生成并保存在这台设备上；不可能有人已收到。</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写入文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries do not pass or are unsure, and nothing says why.</source>
        <translation>
            <numerusform>有 %Ln 件作品未通过或不确定，但没有写明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>One line in a comment is enough: whoever sent the entry will ask.</source>
        <translation>在评语里写一行就够了：投稿人会问的。</translation>
    </message>
    <message>
        <source>What you declared since goes with the next file you send.</source>
        <translation>您此后声明的内容将随下一个发送的文件一并提交。</translation>
    </message>
    <message>
        <source>Their text was corrected, they were there to practise on, or another laptop of yours says something else.</source>
        <translation>文字已更正、此前仅供练习，或您的另一台电脑上的内容不同。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LettersDialog</name>
    <message>
        <source>Copy a message and paste it into a mail or a chat. Nothing is sent from here.</source>
        <translation>复制消息，然后粘贴到邮件或聊天中。程序不会发送任何内容。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制这条消息</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LikePane</name>
    <message>
        <source>the same words</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>标题相同</translation>
    </message>
    <message>
        <source>Pairs of entries that look alike</source>
        <translation>看起来相似的作品对</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>相似于</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>没有看起来相同的作品。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs look alike: look at both, and mark one if it came twice.</source>
        <translation>
            <numerusform>有 %Ln 对作品看起来相似：请查看两件，若重复提交则标记其中一件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the duplicate</source>
        <translation>%1 是重复的</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>Titles, texts and senders are compared in whatever script they are written. Pairs in which one is marked as a duplicate, or that you said are two, are not shown any more.</source>
        <translation>标题、正文和投稿人无论用何种文字书写，都会加以比较。如果一对中有一件已标为重复，或您已说明是两件不同的作品，则不再显示。</translation>
    </message>
    <message>
        <source>They are two different entries…</source>
        <translation>它们是两件不同的作品…</translation>
    </message>
    <message>
        <source>Two different entries</source>
        <translation>两件不同的作品</translation>
    </message>
    <message>
        <source>%1 and %2 stay two entries, and this pair is not shown again.</source>
        <translation>%1 和 %2 仍为两件作品，这一对不再显示。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep both entries</source>
        <translation>保留两件作品</translation>
    </message>
    <message>
        <source>Both entries stay.</source>
        <translation>两件作品均保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>评委 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Palmares</source>
        <translation>%1 – Palmares</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Palmares files (*.palmpack *.palmballot *.palmcall *.palmkey);;All files (*)</source>
        <translation>Palmares 文件 (*.palmpack *.palmballot *.palmcall *.palmkey);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All text: %1</source>
        <translation>全部文字：%1</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>试运行，评分为虚构</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MediaPane</name>
    <message>
        <source>Save a copy of the attachment</source>
        <translation>保存附件副本</translation>
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
        <translation>%1 · 图片很大，已缩小显示</translation>
    </message>
    <message>
        <source>%1 · moving picture, only the first one is shown</source>
        <translation>%1 · 动态图片，仅显示第一帧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only the first %2 are shown</source>
        <translation>%1 · 仅显示前 %2 页</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Close the attachment</source>
        <translation>关闭附件</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation>在此重试</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>No copy was saved: %1 cannot be written. Choose another folder, or free some space.</source>
        <translation>未保存副本：无法写入 %1。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>向右旋转 (R)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size in per cent of the actual size.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>作品图片</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>适合窗口的最大尺寸 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Actual size (*)</source>
        <translation>实际大小 (*)</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>占满宽度</translation>
    </message>
    <message>
        <source>Over the whole width of the window</source>
        <translation>占满窗口的整个宽度</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MeetingView</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>%1 · rank %2 of %3</source>
        <comment>score, rank, number of entries</comment>
        <translation>%1 · 第 %2 名，共 %3 件</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未提供姓名</translation>
    </message>
    <message>
        <source>Leaves the room for this entry: %1</source>
        <comment>names</comment>
        <translation>讨论此作品时离席：%1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Score and rank</source>
        <translation>得分与名次</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>会议议程中的作品</translation>
    </message>
    <message>
        <source>R reveals, A reveals all, F shows a file, arrows change the entry, Esc leaves</source>
        <translation>R 揭晓，A 全部揭晓，F 显示文件，方向键切换作品，Esc 退出</translation>
    </message>
    <message>
        <source>now</source>
        <comment>this entry</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <comment>&apos;9 of 11&apos;</comment>
        <translation>已决定：%1</translation>
    </message>
    <message>
        <source>Chance of the top %L1</source>
        <translation>进入前 %L1 名的概率</translation>
    </message>
    <message>
        <source>Chance of passing the cut</source>
        <translation>过分数线的概率</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>差距太小，难分高下</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>too close to call</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>too close to call</comment>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>征集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MergeCard</name>
    <message>
        <source>After the merge</source>
        <translation>合并之后</translation>
    </message>
    <message>
        <source>Score sheets that count</source>
        <translation>计入的评分表</translation>
    </message>
    <message>
        <source>Judges who returned something</source>
        <translation>已发来文件的评委</translation>
    </message>
    <message>
        <source>Entries short of quorum</source>
        <translation>未达法定人数的作品</translation>
    </message>
    <message>
        <source>Sheets in two versions</source>
        <translation>有两个版本的评分表</translation>
    </message>
    <message>
        <source>A sheet in two versions counts for nothing until you decide.</source>
        <translation>有两个版本的评分表在您决定之前不计入。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NewCallPage</name>
    <message>
        <source>New call</source>
        <translation>新建征集</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Copy a call of this computer</source>
        <translation>复制此计算机上的征集</translation>
    </message>
    <message>
        <source>Reading the call</source>
        <translation>正在读取征集</translation>
    </message>
    <message>
        <source>Makes the call %1 on this computer, with its key. Rules and texts can be changed until they are frozen.</source>
        <translation>在此计算机建立征集 %1 及其密钥。规则和文本在锁定之前可以更改。</translation>
    </message>
    <message>
        <source>Give the call a title.</source>
        <translation>请为征集取一个标题。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Making the call</source>
        <translation>正在建立征集</translation>
    </message>
    <message>
        <source>What the call starts from</source>
        <translation>征集的起点</translation>
    </message>
    <message>
        <source>What its rules say</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>Back to all calls</source>
        <translation>返回所有征集</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>建立征集</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NotReadList</name>
    <message>
        <source>Put the list away</source>
        <translation>收起列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no files of Palmares and were left alone: %1.</source>
        <translation>
            <numerusform>%Ln 个文件不是 Palmares 文件，未作处理：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not read</source>
        <translation>
            <numerusform>%Ln 个文件未读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>What you typed is kept here and written as soon as that is mended. Until then leave Palmares open, or save a copy elsewhere.</source>
        <translation>您输入的内容保留在此，问题一解决即写入磁盘。在此之前请不要关闭 Palmares，或在别处保存一份副本。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfferCard</name>
    <message>
        <source>20 digits</source>
        <translation>20 位数字</translation>
    </message>
    <message>
        <source>The 20 digits of the key file</source>
        <translation>密钥文件的 20 位数字</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln files more</source>
        <translation>
            <numerusform>另有 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfficePage</name>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>正在查找与作品有关联的评委</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>复制提醒…</translation>
    </message>
    <message>
        <source>Who has returned what</source>
        <translation>各评委已发来的内容</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>显示哪些评委</translation>
    </message>
    <message>
        <source>score sheets count</source>
        <translation>份评分表已计入</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln still out</source>
        <translation>
            <numerusform>%1，还有 %Ln 份未收到</numerusform>
        </translation>
    </message>
    <message>
        <source>entries short of quorum</source>
        <translation>件作品未达法定人数</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries that are in</source>
        <translation>
            <numerusform>共 %Ln 件参评作品</numerusform>
        </translation>
    </message>
    <message>
        <source>judges have sent something</source>
        <translation>位评委已发来内容</translation>
    </message>
    <message>
        <source>entries in the call</source>
        <translation>件作品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this round</source>
        <translation>
            <numerusform>其中 %Ln 件在本轮</numerusform>
        </translation>
    </message>
    <message>
        <source>judges in the call</source>
        <translation>位评委</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in a panel of this round</source>
        <translation>
            <numerusform>其中 %Ln 位在本轮的评审小组</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is assigned yet</source>
        <translation>尚未分配</translation>
    </message>
    <message>
        <source>no deadline is set</source>
        <translation>未设截止日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>until the deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>等待 %L1</translation>
    </message>
    <message>
        <source>Final %L1</source>
        <translation>最终 %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their final scores</source>
        <translation>
            <numerusform>其中 %Ln 位已发最终评分</numerusform>
        </translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Judges to remind</source>
        <translation>需要提醒的评委</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>缺 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is not deleted everywhere yet</source>
        <translation>个人信息尚未全部清除</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>%1 的个人信息尚未全部清除</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>再试一次…</translation>
    </message>
    <message>
        <source>This is a trial: its scores are made up</source>
        <translation>这是试运行：评分均为虚构</translation>
    </message>
    <message>
        <source>Nothing of it can reach the call it was made from.</source>
        <translation>其中任何内容都不会进入它所依据的征集。</translation>
    </message>
    <message>
        <source>Throw the trial away…</source>
        <translation>丢弃试运行…</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>试运行…</translation>
    </message>
    <message>
        <source>Set a deadline…</source>
        <translation>设定截止日期…</translation>
    </message>
    <message>
        <source>Deadline and contact…</source>
        <translation>截止日期与联系人…</translation>
    </message>
    <message>
        <source>checks are here</source>
        <translation>份检查已收到</translation>
    </message>
    <message>
        <source>entries that too few have checked</source>
        <translation>件作品检查人数不足</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries, and for late sheets</source>
        <translation>正在查找与作品有关联的评委和迟到的评分表</translation>
    </message>
    <message>
        <source>They would change nobody’s outcome.</source>
        <translation>不会改变任何作品的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close of %1</source>
        <comment>a round</comment>
        <translation>
            <numerusform>%1结束后又收到 %Ln 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>前往结果页</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>palmares::ui::PageStack</name>
    <message>
        <source>Palmares writes nothing more to them. A backup can take their place, or what still proves itself is saved into a new call.</source>
        <translation>Palmares 不会再写入这些数据。可以用备份代替，或将仍可验证的内容存入新的征集。</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>查看可保存的内容…</translation>
    </message>
    <message>
        <source>There is no screen for this in this version.</source>
        <translation>此版本没有相应的界面。</translation>
    </message>
    <message>
        <source>The command line can do it: palmares-cli --help.</source>
        <translation>可用命令行完成：palmares-cli --help。</translation>
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
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>There is no sound device here. Save a copy and play it elsewhere.</source>
        <translation>此处没有声音设备。请保存副本，在别处播放。</translation>
    </message>
    <message>
        <source>This recording cannot be wound here. Save a copy and play it elsewhere.</source>
        <translation>此录制内容在这里无法跳转播放。请另存副本，在其他地方播放。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ProgressLine</name>
    <message>
        <source>A few more seconds</source>
        <translation>还需几秒钟</translation>
    </message>
    <message>
        <source>Less than a minute more</source>
        <translation>还需不到一分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two sizes, e.g. &quot;3.1 MB of 20 MB&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more minute(s)</source>
        <translation>
            <numerusform>还需约 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::QuestionsPane</name>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>没有等待回答的问题。</translation>
    </message>
    <message>
        <source>When a judge uses a second laptop, scores what was never asked for, or two codes are the same, it is asked here.</source>
        <translation>如果评委使用第二台设备、评了未分配的作品，或两个编号相同，会在此询问。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Before the round can be closed</source>
        <translation>结束轮次之前</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>回答已记录。</translation>
    </message>
    <message>
        <source>It can be answered again at any time.</source>
        <translation>可随时重新回答。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Rail</name>
    <message>
        <source>Pages of this call</source>
        <translation>此征集的页面</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RailItem</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln 项需要核查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReasonDialog</name>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>随征集保存，并印在其日志中。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明理由。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReceivedPane</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>带来的内容</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>收回的文件</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Ballots (.palmballot) and bundles (.palmcall), as many as you like, in any order</source>
        <translation>评分文件（.palmballot）和活动归档文件（.palmcall），数量和顺序不限</translation>
    </message>
    <message>
        <source>Files from judges and colleagues</source>
        <translation>评委和同事的文件</translation>
    </message>
    <message>
        <source>Ballots and bundles (%1)</source>
        <translation>评分文件和活动归档文件 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>The folder in which files arrive</source>
        <translation>文件到达的文件夹</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>已取消读取。未导入任何内容。</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are merged.</source>
        <translation>
            <numerusform>已合并 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets stand in two versions: decide them under Forks.</source>
        <translation>
            <numerusform>%Ln 份评分表有两个版本，请在“版本分歧”中决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more score sheets count now.</source>
        <translation>
            <numerusform>现在又有 %Ln 份评分表计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can be taken out of the count again under History.</source>
        <translation>以后可以在“历史”中将文件移出计分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>at the start of a sentence</comment>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bring something new</source>
        <translation>
            <numerusform>%Ln 个带来新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>they bring nothing new</source>
        <translation>没有带来新内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, and what they bring</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>files, what they bring, how many not read</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file of this call in it.</source>
        <translation>其中没有本次征集的文件。</translation>
    </message>
    <message>
        <source>Here come the files that judges and colleagues send back.</source>
        <translation>评委和同事发回的文件会出现在这里。</translation>
    </message>
    <message>
        <source>Drop them on this window, or choose them. You see what each would bring before anything changes.</source>
        <translation>将文件拖到此窗口，或选择文件。在任何改变之前，您会看到每个文件会带来什么。</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changes until you merge. Order does not matter, and merging a file twice does no harm.</source>
        <translation>合并之前，不会有任何改变。顺序无关紧要，重复合并同一文件也没有影响。</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln files</source>
        <translation>
            <numerusform>合并 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts or files would be erased here, as a coordinator asked.</source>
        <translation>
            <numerusform>应协调员要求，此处将清除 %Ln 项文本或文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Each file can be taken out of the count again under History.</source>
        <translation>以后可以在“历史”中将任何一个文件移出计分。</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>导入表单…</translation>
    </message>
    <message>
        <source>A filled spreadsheet, or scores typed from paper</source>
        <translation>已填写的电子表格，或从纸上录入的评分</translation>
    </message>
    <message>
        <source>A filled form or a table of scores</source>
        <translation>已填写的表单或评分表格</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>电子表格 (%1)</translation>
    </message>
    <message>
        <source>Inbox folder…</source>
        <translation>收件文件夹…</translation>
    </message>
    <message>
        <source>A folder into which mail, a cloud or a stick puts files: what arrives in it is shown here by itself</source>
        <translation>接收邮件、云盘或 U 盘文件的文件夹：到达其中的文件会自动显示在此处</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What arrives in %1 is shown here by itself.</source>
        <translation>到达 %1 的文件会自动显示在此处。</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed, and nothing is merged until you say so.</source>
        <translation>文件夹中的内容不会改动，您确认之前也不会合并任何文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict with its count; what becomes of these files</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReferenceForm</name>
    <message>
        <source>Reference scores</source>
        <translation>参考评分</translation>
    </message>
    <message>
        <source>Judges see them beside their own once their sheet is complete. Leave empty what has none.</source>
        <translation>评委在填完自己的评分表后，会在自己的评分旁看到它们。没有参考评分的留空。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rank, score exact and as printed, band, in or out, and why not: one row an entry.</source>
        <translation>名次、精确得分与显示得分、档次、是否过线及原因：每件作品一行。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Each criterion of each sheet that counts: one row a score, with codes of judges and entries.</source>
        <translation>每份计入的评分表的每项标准：每个评分一行，含评委和作品编号。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>State, division and attributes of every entry of the round.</source>
        <translation>本轮每件作品的状态、组别和属性。</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码手册</translation>
    </message>
    <message>
        <source>What columns, criteria, points and attributes of the other tables mean.</source>
        <translation>其他表格的列、标准、分值和属性的含义。</translation>
    </message>
    <message>
        <source>Data set without names</source>
        <translation>无姓名数据集</translation>
    </message>
    <message>
        <source>Scores, entries, judges and codebook together, without a name or a title, to be shared or archived.</source>
        <translation>评分、作品、评委和编码手册合在一起，不含姓名和标题，可供分享或存档。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>含姓名和标题</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is nothing to write until the rules of a round are frozen.</source>
        <translation>在锁定某轮规则之前，没有可导出的内容。</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>前往规则</translation>
    </message>
    <message>
        <source>This file names people. Keep it inside the team.</source>
        <translation>此文件含有姓名，请勿外传。</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>导出到文件夹…</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Write into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>已导出 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>What judges wrote to entrants and, with names and titles, to the committee: one row a sheet.</source>
        <translation>评委写给参赛者的评语；含姓名和标题时，还有写给委员会的评语：每份评分表一行。</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <source>Papers for the committee, for entrants and for research, and tables for spreadsheets and the archive</source>
        <translation>供委员会、参赛者和研究使用的文档，以及用于电子表格和存档的表格</translation>
    </message>
    <message>
        <source>The decision alone</source>
        <translation>仅决定</translation>
    </message>
    <message>
        <source>And the comments that were read</source>
        <translation>另加已审阅的评语</translation>
    </message>
    <message>
        <source>And the mean of every criterion</source>
        <translation>另加各项标准的平均分</translation>
    </message>
    <message>
        <source>What letters say</source>
        <translation>信中内容</translation>
    </message>
    <message>
        <source>From here papers and tables leave the program: report, minutes, letters, ranking, a data set without names.</source>
        <translation>文档和表格从这里导出：报告、会议纪要、信件、排名、无姓名数据集。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>From received to decided, judges, rules in sentences, ranking with its threshold, how sure it is, decisions, methods, proof.</source>
        <translation>从收件到决定、评委、用文字说明的规则、排名及分数线、可靠程度、决定、方法、核验。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How entries were judged, in sentences ready for a paper.</source>
        <translation>作品如何评审，写成可直接用于论文的语句。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Decisions with reasons, what was shown and when who left the room.</source>
        <translation>决定及理由、展示了什么、谁何时离席。</translation>
    </message>
    <message>
        <source>Letters to entrants</source>
        <translation>致参赛者的信</translation>
    </message>
    <message>
        <source>One PDF an entry, in the language of the entry.</source>
        <translation>每件作品一份 PDF，使用该作品的语言。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Papers and tables</source>
        <translation>文档和表格</translation>
    </message>
    <message>
        <source>Comments for entrants %L1</source>
        <translation>致参赛者的评语 %L1</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>致参赛者的评语</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were not read yet and are left out.</source>
        <translation>
            <numerusform>%Ln 条评语尚未审阅，未写入信中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is for one entrant: send it to nobody else.</source>
        <translation>每个文件只供一位参赛者：请勿发给其他人。</translation>
    </message>
    <message>
        <source>Write the paper…</source>
        <translation>导出文档…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>导出文档</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables are written.</source>
        <translation>
            <numerusform>已导出 %Ln 个表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing a paper</source>
        <translation>正在导出文档</translation>
    </message>
    <message>
        <source>The paper is written.</source>
        <translation>文档已导出。</translation>
    </message>
    <message>
        <source>Writing papers for entrants</source>
        <translation>正在导出给参赛者的文档</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are written.</source>
        <translation>
            <numerusform>已导出 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: give it only to those it is meant for.</source>
        <translation>内含姓名：只交给应收到的人。</translation>
    </message>
    <message>
        <source>No certificate for %1: the entrant has no name here.</source>
        <comment>codes of entries</comment>
        <translation>没有为 %1 导出证书：此处没有参赛者的姓名。</translation>
    </message>
    <message>
        <source>Way of the entries</source>
        <translation>作品流程</translation>
    </message>
    <message>
        <source>Received, duplicates, not eligible by reason, judged in each round, came through: one row a stage.</source>
        <translation>收到、重复、不符合资格及理由、每轮评审数、晋级数：每个阶段一行。</translation>
    </message>
    <message>
        <source>Counting who gets a letter</source>
        <translation>正在统计收信人</translation>
    </message>
    <message>
        <source>Nothing is decided yet and nothing goes on: there is nothing to write to entrants.</source>
        <translation>尚无任何决定，也没有作品晋级：没有可写给参赛者的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were honoured</source>
        <translation>
            <numerusform>%Ln 件获奖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on to the next round</source>
        <translation>
            <numerusform>%Ln 件进入下一轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not go on</source>
        <translation>
            <numerusform>%Ln 件未晋级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no letter for %Ln about which nothing is decided</source>
        <translation>
            <numerusform>%Ln 件尚无决定，不写信</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <comment>how many of whom</comment>
        <translation>信件：%1。</translation>
    </message>
    <message>
        <source>Nobody is named who signs: there will be a line to sign on. Names are set in Overview, with deadline and contact.</source>
        <translation>未指定签署人：将留一条签名线。姓名在“概览”中与截止时间和联系人一起设置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who earned a band by their score</source>
        <translation>
            <numerusform>%Ln 件按得分获得档次</numerusform>
        </translation>
    </message>
    <message>
        <source>And the score with its band</source>
        <translation>以及得分和档次</translation>
    </message>
    <message>
        <source>Who gets a certificate</source>
        <translation>谁获得证书</translation>
    </message>
    <message>
        <source>One PDF for each entry that was honoured, in the language of the entry; if you wish, also for those that earned a band.</source>
        <translation>为每件获奖作品生成一份 PDF，使用作品的语言；也可以包括获得某一档次的作品。</translation>
    </message>
    <message>
        <source>For who was honoured</source>
        <translation>给获奖的作品</translation>
    </message>
    <message>
        <source>And who earned %1</source>
        <comment>bands</comment>
        <translation>以及获得%1的作品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes say who somebody is, and stand in the file: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>有 %Ln 个编号透露了某人的身份，并写在文件中：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::RescueDialog</name>
    <message>
        <source>Looking for a good backup</source>
        <translation>正在查找完好的备份</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>正在保存可保存的内容</translation>
    </message>
    <message>
        <source>A file of this call</source>
        <translation>此征集的文件</translation>
    </message>
    <message>
        <source>Bundles and ballots (*.palmcall *.palmballot);;All files (*)</source>
        <translation>活动归档文件和评分文件 (*.palmcall *.palmballot);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is written to them any more.</source>
        <translation>未作任何更改，也不会再写入这些数据。</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>正在查找完好的备份…</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, %2. It holds %3, %4 and %5, and becomes a call of its own. What was done after it is not in it: merge the files again that came since.</source>
        <translation>最新的完好备份为 %1 %2。其中有 %3、%4和 %5，恢复后成为独立的征集。此后所做的操作不在其中：请重新合并此后收到的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup of it on this computer.</source>
        <translation>这台电脑上没有完好的备份。</translation>
    </message>
    <message>
        <source>Saving what can be saved takes everything that still proves itself, from the damaged data, from a good backup and from files that were written here, into a new call, and says how much that is.</source>
        <translation>“保存可保存的内容”会把损坏的数据、完好的备份和此处写出的文件中所有仍可验证的内容存入新的征集，并说明有多少。</translation>
    </message>
    <message>
        <source>Saved: %1, %2, %3, %4 and %5.</source>
        <comment>records, acts, texts, files, drafts</comment>
        <translation>已保存：%1、%2、%3、%4和 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln 段文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln 份草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the records come from a good backup or from files sent before.</source>
        <translation>
            <numerusform>其中 %Ln 条记录来自完好的备份或以前发出的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>%Ln 条记录已失去签名：它们另行保存，一旦有文件再次带来这些记录，即会计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>%Ln 行已损坏，无法从原处保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts and lists that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>记录中提到的 %Ln 段文字和列表不在此处：活动归档文件或评审包可能会带来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>%Ln 个附件不在此处：请导入含有它们的活动归档文件或评审包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the ballots and bundles again that you have: what is missing comes back.</source>
        <translation>请重新合并您手头的评分文件和活动归档文件：缺少的内容会恢复。</translation>
    </message>
    <message>
        <source>The damaged call lies untouched in %1.</source>
        <translation>损坏的征集原样保存在 %1。</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>数据损坏</translation>
    </message>
    <message>
        <source>What could be saved is a new call</source>
        <translation>可保存的内容已成为新的征集</translation>
    </message>
    <message>
        <source>The backup is a call of its own now</source>
        <translation>备份现已成为独立的征集</translation>
    </message>
    <message>
        <source>The damaged call stays in the list, untouched.</source>
        <translation>损坏的征集仍在列表中，未作更改。</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk</source>
        <translation>此征集在磁盘上的数据已损坏</translation>
    </message>
    <message>
        <source>With a bundle or a ballot of this call, from a colleague or an archive, what is still sound is saved together with it.</source>
        <translation>如果能从同事或存档处得到此征集的活动归档文件或评分文件，可将仍完好的内容与其一并保存。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>With a file of this call…</source>
        <translation>使用此征集的文件…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>保存可保存的内容</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>打开征集</translation>
    </message>
    <message>
        <source>Looking how much is damaged</source>
        <translation>正在查看损坏程度</translation>
    </message>
    <message>
        <source>Reading what can still be read</source>
        <translation>正在读取仍可读取的内容</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Reading the files that were sent</source>
        <translation>正在读取已发送的文件</translation>
    </message>
    <message>
        <source>Checking every signature</source>
        <translation>正在核对每个签名</translation>
    </message>
    <message>
        <source>Writing the new call</source>
        <translation>正在写入新征集</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>正在复制附件</translation>
    </message>
    <message>
        <source>It was stopped. The damaged data are as they were, and nothing else is left of it.</source>
        <translation>已中止。损坏的数据保持原样，没有留下其他内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that acts name are lost here: a bundle or a ballot may bring them.</source>
        <translation>
            <numerusform>操作中提到的 %Ln 条记录在此处已丢失：活动归档文件或评分文件可能会带来。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Official ranking</source>
        <translation>正式排名</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设比较</translation>
    </message>
    <message>
        <source>Which ranking</source>
        <translation>哪种排名</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些作品</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找作品</translation>
    </message>
    <message>
        <source>The official ranking</source>
        <translation>正式排名</translation>
    </message>
    <message>
        <source>Ranks under other methods</source>
        <translation>其他方法下的名次</translation>
    </message>
    <message>
        <source>Sheets of the entry…</source>
        <translation>该作品的评分表…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>将作品送入下一轮</translation>
    </message>
    <message>
        <source>Puts what the cut let through into the next round; what is at the cut stays for the committee</source>
        <translation>将过线的作品送入下一轮；处于分数线的留待委员会决定</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>前往规则</translation>
    </message>
    <message>
        <source>Working out the ranking</source>
        <translation>正在计算排名</translation>
    </message>
    <message>
        <source>Here stands the ranking under the frozen rules.</source>
        <translation>这里显示按锁定的规则得出的排名。</translation>
    </message>
    <message>
        <source>No entry is in this round yet.</source>
        <translation>本轮还没有作品。</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nothing can be ranked.</source>
        <translation>本轮规则尚未锁定，因此无法排名。</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>暂定：仍可能变化</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>已结束：结果已固定</translation>
    </message>
    <message>
        <source>Rank under each method. The official ranking is the first column and does not change. Where methods differ, the committee&apos;s reasons matter most.</source>
        <translation>各方法下的名次。第一列为正式排名，不会改变。方法之间有差异时，委员会的理由最为重要。</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>结束本轮…</translation>
    </message>
    <message>
        <source>Close again…</source>
        <translation>再次结束…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change who is in, or a band.</source>
        <translation>
            <numerusform>结束后又收到 %Ln 份评分表，会改变过线结果或档次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change ranks, but nobody&apos;s outcome.</source>
        <translation>
            <numerusform>结束后又收到 %Ln 份评分表，会改变名次，但不影响任何结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change nothing.</source>
        <translation>
            <numerusform>结束后又收到 %Ln 份评分表，不会改变任何结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions and count for nothing.</source>
        <translation>
            <numerusform>%Ln 份评分表有两个版本，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Changing sides %L1</source>
        <translation>结果不一 %L1</translation>
    </message>
    <message>
        <source>Ranked %L1</source>
        <translation>有名次 %L1</translation>
    </message>
    <message>
        <source>Insufficient %L1</source>
        <translation>评分不足 %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>请先选择一件作品。</translation>
    </message>
    <message>
        <source>Everything that counts now becomes the basis of the result, with what came after the first close. The earlier close stays on record.</source>
        <translation>当前计入的全部内容（包括首次结束之后收到的）将成为结果的依据。先前的结束仍保留在记录中。</translation>
    </message>
    <message>
        <source>This fixes which sheets count, and the result. What comes later is shown beside it and changes nothing until you close again with a reason.</source>
        <translation>这将固定计入哪些评分表以及结果。之后收到的内容会显示在旁边，在您说明理由并再次结束之前不会改变任何内容。</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>本轮已结束。</translation>
    </message>
    <message>
        <source>What comes now is shown beside the result and changes nothing.</source>
        <translation>此后收到的内容显示在结果旁边，不会改变结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions; the closed result stands as it was closed.</source>
        <translation>
            <numerusform>%Ln 份评分表有两个版本；已结束轮次的结果保持结束时的原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who passed the check</source>
        <translation>哪些作品通过了检查</translation>
    </message>
    <message>
        <source>Passed %L1</source>
        <translation>通过 %L1</translation>
    </message>
    <message>
        <source>Not passed %L1</source>
        <translation>未通过 %L1</translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>未定 %L1</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>电子表格 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The table is written.</source>
        <translation>表格已写入。</translation>
    </message>
    <message>
        <source>Work out how sure this is</source>
        <translation>计算可靠程度</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>正在计算排名的可靠程度</translation>
    </message>
    <message>
        <source>Not in the field %L1</source>
        <comment>duplicates, withdrawn and the like</comment>
        <translation>不在参评范围内 %L1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图表或表格</translation>
    </message>
    <message>
        <source>No entry is in this round yet. The round before it is closed: what came through it can come in.</source>
        <translation>本轮还没有作品。上一轮已结束：晋级的作品可以进入。</translation>
    </message>
    <message>
        <source>Fill %1 again</source>
        <comment>a round</comment>
        <translation>再次将作品送入%1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewModel</name>
    <message>
        <source>No scores yet</source>
        <translation>还没有评分</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>无法评审：%1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>利益冲突：%1</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Cannot judge, in a narrow cell</extracomment>
        <translation>无法评</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>缺 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>none</source>
        <comment>result of a sheet</comment>
        <extracomment>No number comes of a sheet on which something could not be judged</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>All my scores, in my order</source>
        <translation>我的全部评分，按我的顺序</translation>
    </message>
    <message>
        <source>All my scores, best first</source>
        <translation>我的全部评分，从高到低</translation>
    </message>
    <message>
        <source>All my scores, by code</source>
        <translation>我的全部评分，按编号</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores · median %1</source>
        <translation>
            <numerusform>%Ln 个评分 · 中位数 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>还没有评分</translation>
    </message>
    <message>
        <source>Arrow keys move, digits overwrite, Enter opens the entry.</source>
        <translation>方向键移动，数字键改写，回车键打开作品。</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>我的顺序</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>按得分</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>全部作品</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些作品</translation>
    </message>
    <message>
        <source>All my scores</source>
        <translation>我的全部评分</translation>
    </message>
    <message>
        <source>How I used the scale</source>
        <translation>我的评分分布</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>发送我的评分…</translation>
    </message>
    <message>
        <source>How the entries are ordered</source>
        <translation>作品的排序方式</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>保存我的留存副本…</translation>
    </message>
    <message>
        <source>You can change scores and send again while the round is open.</source>
        <translation>本轮结束之前，您可以更改评分并再次发送。</translation>
    </message>
    <message>
        <source>How I used the scale from %1 to %2</source>
        <translation>我在 %1 至 %2 上的评分分布</translation>
    </message>
    <message>
        <source>You can change scores and send again until %1.</source>
        <translation>%1之前，您可以更改评分并再次发送。</translation>
    </message>
    <message>
        <source>How I answered</source>
        <translation>我的回答分布</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>还没有回答</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewTable</name>
    <message>
        <source>This entry has no scores: %1. Enter opens it.</source>
        <translation>这件作品没有评分：%1。按回车键打开。</translation>
    </message>
    <message>
        <source>This criterion is not asked of this entry.</source>
        <translation>这件作品不需要评这一标准。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RoundStrip</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet: %1</source>
        <extracomment>%1: title of another round of the same call</extracomment>
        <translation>
            <numerusform>%Ln 份评分表尚未发送：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>发送…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RowList</name>
    <message>
        <source>Move %1 up</source>
        <translation>上移%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RuleForm</name>
    <message>
        <source>Scale</source>
        <translation>评分尺度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>最好的是</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>标准与权重</translation>
    </message>
    <message>
        <source>Name of criterion %L1</source>
        <translation>标准 %L1 的名称</translation>
    </message>
    <message>
        <source>Weight of criterion %L1</source>
        <translation>标准 %L1 的权重</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Criterion %L1 counts</source>
        <translation>标准 %L1 计入</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>多个评审小组</translation>
    </message>
    <message>
        <source>Ask for one more judge where judges differ by</source>
        <translation>评委总分相差达到多少时，再请一位评委</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>留空：从不。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审小组</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation>目标人数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>From scores to a rank</source>
        <translation>从分数到名次</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth</source>
        <translation>评委评分表的分值</translation>
    </message>
    <message>
        <source>A sheet with a blank</source>
        <translation>有空白的评分表</translation>
    </message>
    <message>
        <source>An entry’s score, of its judges’ sheets, is</source>
        <translation>作品得分为各评委评分表的</translation>
    </message>
    <message>
        <source>Add up first</source>
        <translation>汇总顺序</translation>
    </message>
    <message>
        <source>Round the score before comparing</source>
        <translation>比较前对得分舍入</translation>
    </message>
    <message>
        <source>Ties, bands and cut</source>
        <translation>并列、档次与分数线</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Step %L1 in a tie</source>
        <translation>并列处理步骤 %L1</translation>
    </message>
    <message>
        <source>Limit of step %L1</source>
        <translation>步骤 %L1 的界限</translation>
    </message>
    <message>
        <source>Name of band %L1</source>
        <translation>档次 %L1 的名称</translation>
    </message>
    <message>
        <source>Band %L1 takes</source>
        <translation>档次 %L1 的条件</translation>
    </message>
    <message>
        <source>Limit of band %L1</source>
        <translation>档次 %L1 的界限</translation>
    </message>
    <message>
        <source>Total weight %1: the criteria count %2.</source>
        <translation>总权重 %1：各标准分别占 %2。</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加标准</translation>
    </message>
    <message>
        <source>criterion %L1</source>
        <translation>标准 %L1</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>添加评审小组</translation>
    </message>
    <message>
        <source>panel %L1</source>
        <translation>评审小组 %L1</translation>
    </message>
    <message>
        <source>Add a step for ties</source>
        <translation>添加并列处理步骤</translation>
    </message>
    <message>
        <source>step %L1</source>
        <translation>步骤 %L1</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>添加档次</translation>
    </message>
    <message>
        <source>band %L1</source>
        <translation>档次 %L1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A rule for ties</source>
        <translation>一条并列处理规则</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What the round was before</source>
        <translation>该轮之前的内容</translation>
    </message>
    <message>
        <source>What judges do</source>
        <translation>评委做什么</translation>
    </message>
    <message>
        <source>Agrees who gives at least</source>
        <translation>视为同意的最低分</translation>
    </message>
    <message>
        <source>Consensus from a share of</source>
        <translation>达成共识的比例</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加检查项</translation>
    </message>
    <message>
        <source>item %L1</source>
        <translation>检查项 %L1</translation>
    </message>
    <message>
        <source>Add an upper limit for a group</source>
        <translation>为某一组添加上限</translation>
    </message>
    <message>
        <source>upper limit %L1</source>
        <translation>上限 %L1</translation>
    </message>
    <message>
        <source>Add a lower limit for a group</source>
        <translation>为某一组添加下限</translation>
    </message>
    <message>
        <source>lower limit %L1</source>
        <translation>下限 %L1</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>更多规则</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: all entries rank together.</source>
        <translation>名称之间用分号隔开。留空：所有作品一起排名。</translation>
    </message>
    <message>
        <source>In tables of entries: %1</source>
        <translation>在作品表格中写作：%1</translation>
    </message>
    <message>
        <source>Round each sheet</source>
        <translation>对每份评分表舍入</translation>
    </message>
    <message>
        <source>Round each criterion</source>
        <translation>对每项标准舍入</translation>
    </message>
    <message>
        <source>Round each criterion after its weight</source>
        <translation>加权后对每项标准舍入</translation>
    </message>
    <message>
        <source>A half is rounded</source>
        <translation>恰为一半时</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>为空白</translation>
    </message>
    <message>
        <source>Sheets start</source>
        <translation>评分表开始时</translation>
    </message>
    <message>
        <source>With an earlier round: each judge begins with what they gave there.</source>
        <translation>选择之前的轮次：每位评委从自己在该轮的评分开始。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Its share, in percent</source>
        <translation>其占比（%）</translation>
    </message>
    <message>
        <source>Multiply the score by</source>
        <translation>得分乘以</translation>
    </message>
    <message>
        <source>Digits shown after the point</source>
        <translation>显示的小数位数</translation>
    </message>
    <message>
        <source>Lowest left out</source>
        <translation>去掉最低分个数</translation>
    </message>
    <message>
        <source>Highest left out</source>
        <translation>去掉最高分个数</translation>
    </message>
    <message>
        <source>An upper limit</source>
        <translation>一项上限</translation>
    </message>
    <message>
        <source>A lower limit</source>
        <translation>一项下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>of one and the same</source>
        <translation>来自同一</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>with the attribute</source>
        <translation>具有属性</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>More of criterion %L1</source>
        <translation>标准 %L1 的更多设置</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>使用单独的评分尺度</translation>
    </message>
    <message>
        <source>Criterion %L1 has a scale of its own</source>
        <translation>标准 %L1 使用单独的评分尺度</translation>
    </message>
    <message>
        <source>Criterion %L1 from</source>
        <translation>标准 %L1 起始值</translation>
    </message>
    <message>
        <source>Criterion %L1 to</source>
        <translation>标准 %L1 最高值</translation>
    </message>
    <message>
        <source>Criterion %L1 in steps of</source>
        <translation>标准 %L1 步长</translation>
    </message>
    <message>
        <source>Asked only in</source>
        <translation>仅用于以下组别</translation>
    </message>
    <message>
        <source>None ticked: in all divisions.</source>
        <translation>均未勾选：用于所有组别。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Each is passed, failed or unsure. What an item means is written under Texts.</source>
        <translation>每项为通过、不通过或不确定。各项的含义写在“文本”中。</translation>
    </message>
    <message>
        <source>Name of item %L1</source>
        <translation>检查项 %L1 的名称</translation>
    </message>
    <message>
        <source>More of panel %L1</source>
        <translation>评审小组 %L1 的更多设置</translation>
    </message>
    <message>
        <source>One judge of each of these groups</source>
        <translation>以下各分层各一名评委</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: no groups.</source>
        <translation>名称之间用分号隔开。留空：不分层。</translation>
    </message>
    <message>
        <source>In tables of judges: %1</source>
        <translation>在评委表格中写作：%1</translation>
    </message>
    <message>
        <source>This panel scores</source>
        <translation>该评审小组评分的标准</translation>
    </message>
    <message>
        <source>Divisions that rank apart, in every round</source>
        <translation>分别排名的组别（每一轮）</translation>
    </message>
    <message>
        <source>Score carried over from</source>
        <translation>得分结转自</translation>
    </message>
    <message>
        <source>Each group counts the same</source>
        <translation>各分层权重相同</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>添加一轮</translation>
    </message>
    <message>
        <source>These rules are frozen: scores rest on them.</source>
        <translation>这些规则已锁定：分数以其为依据。</translation>
    </message>
    <message>
        <source>Bands, ties and the cut may still change, each time with a new close and its reason. For anything else add a round, or copy the call.</source>
        <translation>档次、并列规则和分数线仍可更改，每次都须重新结束本轮并写明理由。其他更改请添加一轮，或复制此征集。</translation>
    </message>
    <message>
        <source>Add a round like this one</source>
        <translation>添加与此相同的一轮</translation>
    </message>
    <message>
        <source>Not saved yet. %1 %2</source>
        <translation>尚未保存。%1%2</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>A draft: every change is kept, nobody is asked to judge before the freeze.</source>
        <translation>草稿：每处改动都会保存，锁定之前不会请任何人评审。</translation>
    </message>
    <message>
        <source>There is no round yet. Add one, or read in a rules file.</source>
        <translation>还没有轮次。请添加一轮，或导入规则文件。</translation>
    </message>
    <message>
        <source>The rules are frozen.</source>
        <translation>规则已锁定。</translation>
    </message>
    <message>
        <source>Next: bring in entries and judges, then say who judges what.</source>
        <translation>下一步：导入作品和评委，再确定评审分配。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往概览页</translation>
    </message>
    <message>
        <source>Round %L1</source>
        <translation>第 %L1 轮</translation>
    </message>
    <message>
        <source>Read in a rules file</source>
        <translation>导入规则文件</translation>
    </message>
    <message>
        <source>Rules files (*.json);;All files (*)</source>
        <translation>规则文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Write out the rules file</source>
        <translation>导出规则文件</translation>
    </message>
    <message>
        <source>Rules files (*.json)</source>
        <translation>规则文件 (*.json)</translation>
    </message>
    <message>
        <source>The rules are written to %1.</source>
        <translation>规则已导出到 %1。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What the rules make</source>
        <translation>规则预览</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Freeze the rules…</source>
        <translation>锁定规则…</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>通俗说明</translation>
    </message>
    <message>
        <source>As judges see it</source>
        <translation>评委所见</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Go back to the rules that are saved</source>
        <translation>恢复为已保存的规则</translation>
    </message>
    <message>
        <source>%1 was taken out of the rules.</source>
        <translation>%1 已从规则中移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the round out</source>
        <translation>移除该轮</translation>
    </message>
    <message>
        <source>Take %1 out of the rules?</source>
        <translation>从规则中移除 %1？</translation>
    </message>
    <message>
        <source>Its criteria, judges and cut go with it. Its texts stay with the call.</source>
        <translation>其标准、评委和分数线将一并移除。其文本保留在征集活动中。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What to do with the round</source>
        <translation>对该轮的操作</translation>
    </message>
    <message>
        <source>Move the round earlier</source>
        <translation>将该轮前移</translation>
    </message>
    <message>
        <source>Move the round later</source>
        <translation>将该轮后移</translation>
    </message>
    <message>
        <source>Take the round out…</source>
        <translation>移除该轮…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SampleTrial</name>
    <message>
        <source>Making the sample call</source>
        <translation>正在生成示例征集</translation>
    </message>
    <message>
        <source>The sample call was not made.</source>
        <translation>示例征集未生成。</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>没有留下任何内容。</translation>
    </message>
    <message>
        <source>The sample call is here twice: as one judge sees it, and as its office.</source>
        <translation>此处有两份示例征集：一份是评委所见，一份是主办端。</translation>
    </message>
    <message>
        <source>You are judge %1; all others have sent their scores. Everything in it is made up.</source>
        <translation>您是评委 %1；其他评委都已发送评分。其中一切均为虚构。</translation>
    </message>
    <message>
        <source>Remove the sample call?</source>
        <translation>要移除示例征集吗？</translation>
    </message>
    <message>
        <source>Both sides of it go, and what you scored in it. It can be made again at any time.</source>
        <translation>两端的内容以及您在其中的评分都会移除。随时可以重新生成。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing the sample call</source>
        <translation>正在移除示例征集</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SavedIndicator</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day. What was typed is on the disk since then.</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>自 %1 起未保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreControl</name>
    <message>
        <source>not yet scored</source>
        <translation>尚未打分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A score and what it means, for those who listen: &quot;8, strong, small gaps&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreField</name>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>%1 至 %2，步长 %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreStrip</name>
    <message>
        <source>No</source>
        <extracomment>Answers to a question of priority setting; undecided counts one half</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Answer to a question of priority setting: the question is left out</extracomment>
        <translation>不作答</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Written once more: %1</source>
        <translation>已再次写入：%1</translation>
    </message>
    <message>
        <source>Nothing has changed since you sent</source>
        <translation>上次发送之后没有任何更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since you sent</source>
        <translation>
            <numerusform>上次发送之后有 %Ln 份评分表更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Send your scores as one file</source>
        <translation>将您的评分作为一个文件发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are complete.</source>
        <translation>
            <numerusform>%L1 件作品中有 %Ln 件已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on and send again at any time.</source>
        <translation>您可以随时继续并再次发送。</translation>
    </message>
    <message>
        <source>Nothing sent so far</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>A ballot is a small file. Every one you send is listed here with its receipt.</source>
        <translation>评分文件是一个小文件。您发送的每一份及其回执都列在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since.</source>
        <translation>
            <numerusform>此后有 %Ln 份评分表更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change scores and send again.</source>
        <translation>您仍可更改评分并再次发送。</translation>
    </message>
    <message>
        <source>The file is ready and was read back</source>
        <translation>文件已就绪，并已读回核对</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sheets, every value as on your screen.</source>
        <translation>
            <numerusform>%1：%Ln 份评分表，每个数值均与屏幕显示一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Interim: I will go on scoring</source>
        <translation>阶段性：我将继续打分</translation>
    </message>
    <message>
        <source>Final: these are my scores</source>
        <translation>最终：这是我的评分</translation>
    </message>
    <message>
        <source>I stop here: others have to score the rest</source>
        <translation>到此为止：其余须由他人打分</translation>
    </message>
    <message>
        <source>The coordinator sees how far you are.</source>
        <translation>协调员会看到您的进度。</translation>
    </message>
    <message>
        <source>You can still correct and send again.</source>
        <translation>您仍可更正并再次发送。</translation>
    </message>
    <message>
        <source>What you scored counts; the coordinator gives the rest to others.</source>
        <translation>您已打的分计入；其余由协调员交给他人。</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>发送我的评分…</translation>
    </message>
    <message>
        <source>Look at them once more</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Receipt; the coordinator’s results show the same digits</source>
        <translation>回执；协调员的结果中显示相同的数字</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Give this file to the coordinator: by e-mail, in a message, or on a memory stick.</source>
        <translation>把此文件交给协调员：通过电子邮件、即时消息或 U 盘。</translation>
    </message>
    <message>
        <source>Note the receipt if you want to check later that it arrived.</source>
        <translation>如果以后要核实是否送达，请记下回执。</translation>
    </message>
    <message>
        <source>Keep your own copy if you like. Everything stays on this laptop, too.</source>
        <translation>如有需要，可自行留存副本。全部内容也保留在此设备上。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy to a memory stick…</source>
        <translation>复制到 U 盘…</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>保存我的留存副本…</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>返回发送页</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>You can go on and send again until %1.</source>
        <translation>%1之前，您可以继续并再次发送。</translation>
    </message>
    <message>
        <source>Your scores are in no file yet</source>
        <translation>您的评分尚未写入任何文件</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>轮次：%1</translation>
    </message>
    <message>
        <source>What you declared has changed since you sent</source>
        <translation>上次发送之后您的利益声明有更改</translation>
    </message>
    <message>
        <source>Send again, so that the coordinator is told of it.</source>
        <translation>请再次发送，以便协调员知悉。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to judge; %Ln sheets from before can still be sent.</source>
        <translation>
            <numerusform>没有需要评审的作品了；之前填写的 %Ln 份评分表仍可发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to judge.</source>
        <translation>没有需要评审的作品了。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPane</name>
    <message>
        <source>Mail, 20 MB a file</source>
        <translation>邮件，每个文件 20 MB</translation>
    </message>
    <message>
        <source>Messaging app, 100 MB a file</source>
        <translation>即时通讯，每个文件 100 MB</translation>
    </message>
    <message>
        <source>USB stick or link, any size</source>
        <translation>U 盘或链接，大小不限</translation>
    </message>
    <message>
        <source>Files go by</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>显示哪些评审包</translation>
    </message>
    <message>
        <source>Packages for the judges</source>
        <translation>给评委的评审包</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>大小（约）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Here each judge gets a package: the entries to score, blinded, in one file.</source>
        <translation>在这里为每位评委生成评审包：待评分的作品，隐去身份，装在一个文件中。</translation>
    </message>
    <message>
        <source>Nobody has anything to score yet. Freeze the rules and assign the entries first.</source>
        <translation>还没有人有待评作品。请先锁定规则并分配作品。</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>前往分配</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>消息…</translation>
    </message>
    <message>
        <source>A message for each judge, ready to paste, in the judge&apos;s language</source>
        <translation>给每位评委的消息，使用评委的语言，可直接粘贴</translation>
    </message>
    <message>
        <source>Looking at the packages</source>
        <translation>正在查看评审包</translation>
    </message>
    <message>
        <source>an attachment is larger than that</source>
        <translation>有附件超过此大小</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>changed since number %L1</source>
        <translation>自第 %L1 份后有改动</translation>
    </message>
    <message>
        <source>written, number %L1</source>
        <translation>已生成，第 %L1 份</translation>
    </message>
    <message>
        <source>Every judge&apos;s package is written</source>
        <translation>所有评委的评审包都已生成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are still to be written</source>
        <translation>
            <numerusform>还有 %Ln 个评审包待生成</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest takes about %1. A package holds only that judge&apos;s entries, and names no entrant and no other judge.</source>
        <translation>最大的约 %1。评审包只含该评委的作品，不含参赛者或其他评委的姓名。</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>全部 %L1</translation>
    </message>
    <message>
        <source>Not written %L1</source>
        <translation>未生成 %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation>有改动 %L1</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln packages…</source>
        <translation>
            <numerusform>生成 %Ln 个评审包…</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected judges only.</source>
        <translation>仅针对选中的评委。</translation>
    </message>
    <message>
        <source>Packages can be written again at any time; a judge&apos;s scores stay where they are.</source>
        <translation>评审包随时可以重新生成；评委的评分不受影响。</translation>
    </message>
    <message>
        <source>A folder for the packages</source>
        <translation>存放评审包的文件夹</translation>
    </message>
    <message>
        <source>A folder for the forms</source>
        <translation>存放表单的文件夹</translation>
    </message>
    <message>
        <source>Writing the packages</source>
        <translation>正在生成评审包</translation>
    </message>
    <message>
        <source>Copy the messages…</source>
        <translation>复制消息…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are written and were read back.</source>
        <translation>
            <numerusform>已生成 %Ln 个评审包，并已读回核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 packages are written, and those are whole.</source>
        <translation>%2 个评审包中已生成 %1 个，均完整。</translation>
    </message>
    <message>
        <source>The rest was cancelled: nothing of it was issued. %1</source>
        <translation>其余已取消，未签发任何内容。%1</translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation>正在生成表单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms are written.</source>
        <translation>
            <numerusform>已生成 %Ln 份表单。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Messages with the packages</source>
        <translation>随评审包发送的消息</translation>
    </message>
    <message>
        <source>Judges to write to</source>
        <translation>要发消息的评委</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>正在检查作品</translation>
    </message>
    <message>
        <source>Look at the entries…</source>
        <translation>查看作品…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments cannot be cleaned and are sent as they came.</source>
        <translation>
            <numerusform>%Ln 个附件无法清理，将原样发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>%Ln 件作品可能暴露提交者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, Blindness names them; after a correction these files can be written again.</source>
        <translation>“作品”页的“盲审检查”会列出它们；更正后可以重新生成这些文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons show who sent an entry and were left out.</source>
        <translation>
            <numerusform>有 %Ln 条理由会暴露提交者，已不放入评审包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Spreadsheets and score sheets on paper for judges who cannot install the program</source>
        <translation>为无法安装程序的评委准备的电子表格和纸质评分表</translation>
    </message>
    <message>
        <source>A folder for the score sheets</source>
        <translation>存放评分表的文件夹</translation>
    </message>
    <message>
        <source>Writing the score sheets</source>
        <translation>正在生成评分表</translation>
    </message>
    <message numerus="yes">
        <source>The score sheets of %Ln judges are written.</source>
        <translation>
            <numerusform>已生成 %Ln 位评委的评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have neither a text nor a file, so that judges read a title at most: %1.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln 件作品既无正文也无文件，评委最多只能看到标题：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have long answers that are kept privately, so that no judge reads them: %1.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln 件作品有较长的回答作为非公开信息保存，评委看不到：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no file, and names of files are kept with their private data: %1. Attach the files under Entries.</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%Ln 件作品没有附件，但其非公开信息中有文件名：%1。请在“作品”页上附加文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SentList</name>
    <message>
        <source>Interim</source>
        <translation>阶段性</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>I stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>时间不详</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sheets</source>
        <extracomment>Kind of ballot · how many sheets</extracomment>
        <translation>
            <numerusform>%1 · %Ln 份评分表</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>From another laptop: %1</source>
        <translation>来自另一台设备：%1</translation>
    </message>
    <message>
        <source>Write it once more…</source>
        <translation>再次写入…</translation>
    </message>
    <message>
        <source>Not written yet: it is in no file</source>
        <translation>尚未写入：不在任何文件中</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写入文件…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>数字(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>As usual in the language: %1</source>
        <translation>按语言习惯：%1</translation>
    </message>
    <message>
        <source>Always 0–9</source>
        <translation>始终使用 0–9</translation>
    </message>
    <message>
        <source>Codes, file names and receipts always have 0–9.</source>
        <translation>编号、文件名和回执始终使用 0–9。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>美式信纸（Letter）</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetNotes</name>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>The text was corrected after you scored.</source>
        <translation>您打分之后，文本有更正。</translation>
    </message>
    <message>
        <source>Keep my scores</source>
        <translation>保留我的评分</translation>
    </message>
    <message>
        <source>For practice; it never counts.</source>
        <translation>仅供练习，永不计入。</translation>
    </message>
    <message>
        <source>%1: you %2, reference %3</source>
        <translation>%1：您的评分 %2，参考评分 %3</translation>
    </message>
    <message>
        <source>You scored as the reference did.</source>
        <translation>您的评分与参考评分一致。</translation>
    </message>
    <message>
        <source>How the reference scored it</source>
        <translation>与参考评分的差异</translation>
    </message>
    <message>
        <source>Practice never counts.</source>
        <translation>练习永不计入。</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation>%1：此处 %2，另一处 %3</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else.</source>
        <translation>您的另一台设备上内容不同。</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留此处内容</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另一份</translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation>采用 %1 的内容</translation>
    </message>
    <message>
        <source>It has no reference scores to compare with.</source>
        <translation>没有可供比较的参考评分。</translation>
    </message>
    <message>
        <source>Score every criterion; reference scores, if there are any, are shown then.</source>
        <translation>请为每项标准打分；如有参考评分，届时会显示。</translation>
    </message>
    <message>
        <source>Read it again and change what you like, then say that your scores stand.</source>
        <translation>请重新阅读，按需更改评分，然后确认您的评分。</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The sheet: %1 here, %2 there</source>
        <translation>评分表：这里为%1，那里为%2</translation>
    </message>
    <message>
        <source>For the committee, there: %1</source>
        <translation>致委员会（那里）：%1</translation>
    </message>
    <message>
        <source>For the entrant, there: %1</source>
        <translation>致参赛者（那里）：%1</translation>
    </message>
    <message>
        <source>Nothing that you see differs.</source>
        <translation>看得见的内容没有差别。</translation>
    </message>
    <message>
        <source>This entry counts now; until now it was there to practise on.</source>
        <translation>这件作品现在计入；此前仅供练习。</translation>
    </message>
    <message>
        <source>What you tried goes into no ballot until you say that it is meant. Change what you like first.</source>
        <translation>在您确认之前，试打的分数不会写入评分文件。可以先修改。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetPane</name>
    <message>
        <source>Conflict: %1</source>
        <translation>利益冲突：%1</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>无法评审：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 scored</source>
        <translation>已评 %L1/%L2</translation>
    </message>
    <message>
        <source>Only this criterion: %1</source>
        <translation>仅此项标准：%1</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>整件作品</translation>
    </message>
    <message>
        <source>I step back from this entry</source>
        <translation>我回避此作品</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Goes to the next entry that is not done</source>
        <translation>前往下一件未完成的作品</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>致委员会</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>委员会应了解什么？</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>致参赛者</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>怎样可以改进？</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>已答 %L1/%L2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetsDialog</name>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>never assigned</source>
        <translation>从未分配</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已取消分配</translation>
    </message>
    <message>
        <source>entry not in the round</source>
        <translation>作品不在本轮</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Sheets of %1</source>
        <translation>%1 的评分表</translation>
    </message>
    <message>
        <source>Score sheets of this entry</source>
        <translation>该作品的评分表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无法评</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>结束后收到</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For the committee: %1</source>
        <translation>致委员会：%1</translation>
    </message>
    <message>
        <source>For the entrant: %1</source>
        <translation>致参赛者：%1</translation>
    </message>
    <message>
        <source>Score sheets of this judge</source>
        <translation>该评委的评分表</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>has not come</source>
        <comment>a score sheet</comment>
        <translation>未收到</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SignLegend</name>
    <message>
        <source>assigned, sheet here</source>
        <translation>已分配，已有评分表</translation>
    </message>
    <message>
        <source>assigned, waiting</source>
        <translation>已分配，等待中</translation>
    </message>
    <message>
        <source>the plan adds it</source>
        <translation>方案新增</translation>
    </message>
    <message>
        <source>the plan takes it back</source>
        <translation>方案取消</translation>
    </message>
    <message>
        <source>does not read the language</source>
        <translation>不能阅读该语言</translation>
    </message>
    <message>
        <source>other panel</source>
        <translation>其他评审小组</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>conflict, or gave no scores</source>
        <translation>利益冲突，或未给评分</translation>
    </message>
    <message>
        <source>may be too close: nobody has decided</source>
        <translation>可能关系过近：尚未判断</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SpreadBars</name>
    <message numerus="yes">
        <source>%1: %Ln times</source>
        <translation>
            <numerusform>%1：%Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::StateDialog</name>
    <message>
        <source>In: it is judged</source>
        <translation>参评：接受评审</translation>
    </message>
    <message>
        <source>Not eligible: it does not meet the conditions of the call</source>
        <translation>不符合资格：不满足征集条件</translation>
    </message>
    <message>
        <source>Duplicate: the same as another entry, which is judged</source>
        <translation>重复：与另一件参评作品相同</translation>
    </message>
    <message>
        <source>Withdrawn: whoever sent it has taken it back</source>
        <translation>已退出：提交者已收回作品</translation>
    </message>
    <message>
        <source>Disqualified: it broke the rules</source>
        <translation>取消资格：违反规则</translation>
    </message>
    <message>
        <source>Practice: judges warm up on it, it never counts</source>
        <translation>练习：供评委热身，不计入</translation>
    </message>
    <message>
        <source>Waits for screening again</source>
        <translation>重新等待初筛</translation>
    </message>
    <message>
        <source>State of entries</source>
        <translation>作品状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>与之相同的作品</translation>
    </message>
    <message>
        <source>The code of the entry that is judged.</source>
        <translation>参评的那件作品的编号。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Choose or type. Equal reasons are counted together in the report.</source>
        <translation>选择或输入。相同的理由在报告中合并计数。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>已是此状态。</translation>
    </message>
    <message>
        <source>Say of which entry.</source>
        <translation>请说明是哪件作品的重复。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明理由。</translation>
    </message>
    <message>
        <source>A reference score is not on its scale.</source>
        <translation>有一项参考评分不在其评分尺度上。</translation>
    </message>
    <message>
        <source>What is not met</source>
        <translation>未满足的条件</translation>
    </message>
    <message>
        <source>The conditions of the call are written under Rules, Texts: one a line.</source>
        <translation>征集活动的条件写在“规则”的“文本”中，每行一条。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::StepBar</name>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Steps</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextStage</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>%1 · original</source>
        <translation>%1 · 原文</translation>
    </message>
    <message>
        <source>%1 · machine translation</source>
        <translation>%1 · 机器翻译</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1 · 译文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Text of the entry, original</source>
        <translation>作品文本，原文</translation>
    </message>
    <message>
        <source>Text of the entry, translation</source>
        <translation>作品文本，译文</translation>
    </message>
    <message>
        <source>This text is very long. Part %1 of %2 is shown.</source>
        <translation>此文本很长。显示第 %1 部分，共 %2 部分。</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Text of the entry: %1</source>
        <translation>作品文字：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</source>
        <translation>
            <numerusform>此文本中有 %Ln 个字符不可见或会改变阅读顺序，已略去或显示为 �；如果文本难以理解，请告知协调员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsPane</name>
    <message>
        <source>Choose a text above to write it.</source>
        <translation>请在上方选择一处文本来编写。</translation>
    </message>
    <message>
        <source>%1 written in %2</source>
        <translation>%1（语言：%2）</translation>
    </message>
    <message>
        <source>Every language has what judges need.</source>
        <translation>评委所需的文本在各语言中均已齐备。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>此征集所用语言中缺少 %Ln 处文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>只看缺少的</translation>
    </message>
    <message>
        <source>Texts of the call</source>
        <translation>征集的文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TotalsStrip</name>
    <message>
        <source>no official score</source>
        <translation>无正式得分</translation>
    </message>
    <message>
        <source>official score %1</source>
        <translation>正式得分 %1</translation>
    </message>
    <message>
        <source>No sheet of it counts</source>
        <translation>它没有任何计入的评分表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, all at %1</source>
        <translation>
            <numerusform>%Ln 位评委，均为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, from %1 to %2</source>
        <translation>
            <numerusform>%Ln 位评委，从 %1 到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>On a scale from %1 to %2: %3</source>
        <comment>ends; totals of the judges</comment>
        <translation>评分尺度从 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>Totals of the judges</source>
        <translation>各评委总分</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingModel</name>
    <message>
        <source>scored</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法评审</translation>
    </message>
    <message>
        <source>%1 is no score here: the scale is %2 in steps of %3. A × stands for cannot judge.</source>
        <translation>%1 不是此处的分数：尺度为 %2，步长 %3。× 表示无法评审。</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>录入中</translation>
    </message>
    <message>
        <source>waits for the other typing</source>
        <translation>等待另一次录入</translation>
    </message>
    <message>
        <source>typed differently</source>
        <translation>录入不一致</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已收录</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未打分原因</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>致委员会</translation>
    </message>
    <message>
        <source>To the entrant</source>
        <translation>致参赛者</translation>
    </message>
    <message>
        <source>A sheet that is not scored has no scores: empty its fields, or say that it is scored.</source>
        <translation>未评分的评分表不能有分数：请清空各栏，或说明它已评分。</translation>
    </message>
    <message>
        <source>%1 is no answer here: 1 is pass, 0 is fail, 2 is unsure. A × stands for cannot judge.</source>
        <translation>%1 不是此处的答案：1 表示通过，0 表示不通过，2 表示不确定。× 表示无法评审。</translation>
    </message>
    <message>
        <source>two versions: see Forks</source>
        <translation>两个版本：见“版本分歧”</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingPane</name>
    <message>
        <source>Whose sheets are typed</source>
        <translation>录入谁的评分表</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>第一个人</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>第二个人</translation>
    </message>
    <message>
        <source>Who types</source>
        <translation>由谁录入</translation>
    </message>
    <message>
        <source>Check code of a sheet</source>
        <translation>评分表的校验码</translation>
    </message>
    <message>
        <source>Enter goes to the sheet that carries it</source>
        <translation>按回车键跳到带此码的评分表</translation>
    </message>
    <message>
        <source>Scores as they stand on paper</source>
        <translation>纸上的分数</translation>
    </message>
    <message>
        <source>What was typed differently</source>
        <translation>录入不一致之处</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nobody scores on paper yet.</source>
        <translation>还没有人在纸上评分。</translation>
    </message>
    <message>
        <source>Once entries are assigned, print score sheets under Send out, Forms; what comes back is typed here.</source>
        <translation>作品分配之后，在“发送 › 表单”中打印评分表；交回的评分表在此录入。</translation>
    </message>
    <message>
        <source>Go to what differs</source>
        <translation>转到不一致之处</translation>
    </message>
    <message>
        <source>Every field is kept as soon as it is typed.</source>
        <translation>每一格录入后立即保存。</translation>
    </message>
    <message>
        <source>No sheet of this judge carries the check code %1. Compare it with the paper, and the judge too.</source>
        <translation>该评委没有校验码为 %1 的评分表。请与纸面核对，也请核对评委。</translation>
    </message>
    <message>
        <source>All sheets of %1 are taken in</source>
        <translation>%1 的评分表已全部收录</translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln sheets are taken in</source>
        <translation>
            <numerusform>%1：共 %Ln 份评分表，已收录 %L2 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were typed differently. The paper decides: correct the one that was wrong.</source>
        <translation>
            <numerusform>%Ln 处录入不一致。以纸面为准：更正录错的一方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is typed twice, by two people. What both typed alike is taken in at once; until then it counts nowhere. Enter goes on from score to score, Tab to the comments as well; × stands for cannot judge, an empty field is not a zero.</source>
        <translation>纸质评分表由两个人各录入一次。两次一致的立即收录；在此之前不计入任何结果。按回车键前往下一个分数，按 Tab 键还会经过评语；× 表示无法评审，空白格不等于零分。</translation>
    </message>
    <message>
        <source>Until both have typed the change, the sheet that was taken in counts.</source>
        <translation>在两人都录入更改之前，已收录的评分表仍然有效。</translation>
    </message>
    <message>
        <source>1 is pass, 0 is fail, 2 is unsure.</source>
        <translation>1 表示通过，0 表示不通过，2 表示不确定。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>尚未收到作品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are left to read</source>
        <translation>
            <numerusform>还有 %Ln 件作品待阅读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for your reading</source>
        <translation>
            <numerusform>%Ln 件作品等待您阅读</numerusform>
        </translation>
    </message>
    <message>
        <source>You see no names and no scores of others. Score without a network, at your pace, and send one file in the end.</source>
        <translation>您看不到姓名，也看不到他人的评分。无需网络，按自己的节奏打分，最后发送一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>Practise with %Ln entries</source>
        <translation>
            <numerusform>用 %Ln 件作品练习</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on scoring</source>
        <translation>继续打分</translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation>开始打分</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria, from %1 to %2</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>项标准，%1 至 %2 分</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in a headline</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>评分内容</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>I am the one invited</source>
        <translation>我是受邀者本人</translation>
    </message>
    <message>
        <source>Declare your interests</source>
        <translation>作利益声明</translation>
    </message>
    <message>
        <source>Is there a tie to anyone who may have entered? Names are not shown to you, so answer in general.</source>
        <translation>您是否与任何可能的参赛者有利益关系？您看不到姓名，因此请作总体回答。</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop at every change. Close whenever you like.</source>
        <translation>每次更改都会保存在此设备上。可随时关闭。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>All entries are read</source>
        <translation>所有作品均已阅读</translation>
    </message>
    <message>
        <source>Judge %1. Your scores are signed with a key made on this laptop.</source>
        <translation>评委 %1。您的评分用在此设备上生成的密钥签名。</translation>
    </message>
    <message>
        <source>Get used to the scales, and compare with reference scores if there are any. It never counts.</source>
        <translation>熟悉评分尺度；如有参考评分，可与之比较。永不计入。</translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>项标准</numerusform>
        </translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>核查内容</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>截止日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>of a check, below their number</comment>
        <translation>
            <numerusform>项核查内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for you to read</source>
        <translation>没有要您阅读的作品了</translation>
    </message>
    <message>
        <source>Your interests are declared as they stand.</source>
        <translation>您已按当前内容作出利益声明。</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhatIfCharts</name>
    <message>
        <source>All methods</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two methods</comment>
        <translation>%1与%2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhichDialog</name>
    <message>
        <source>Which one is it for?</source>
        <translation>要放入哪一份？</translation>
    </message>
    <message>
        <source>%1 is on this computer more than once.</source>
        <translation>此计算机上有不止一份%1。</translation>
    </message>
    <message>
        <source>Only the one you choose gets it; what else is here stays as it is.</source>
        <translation>只放入您选择的那一份，其余保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这一份</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhoDialog</name>
    <message>
        <source>Choose yourself</source>
        <translation>请选择您自己</translation>
    </message>
    <message>
        <source>I am judge %1</source>
        <translation>我是评委 %1</translation>
    </message>
    <message>
        <source>Who is judging?</source>
        <translation>现在由谁评审？</translation>
    </message>
    <message>
        <source>Each of you has scores of your own here. Open only yours.</source>
        <translation>每位评委在此都有各自的评分。请只打开您自己的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Judge %1: open in another window</source>
        <translation>评委 %1：已在另一窗口打开</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>评委 %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WritingDialog</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>您在此所写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Go back and save it, or throw it away. What is thrown away cannot be brought back.</source>
        <translation>返回并保存，或将其丢弃。丢弃后无法恢复。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>palmares::ui::numbers</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many: 9 of 15</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
</TS>
