<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AfterChecking</name>
    <message>
        <source>Ask or doubt</source>
        <translation>質問・疑問を送る</translation>
    </message>
    <message>
        <source>Reread lesson page {page}</source>
        <translation>レッスンの{page}ページを読み返す</translation>
    </message>
    <message>
        <source>This item rests on</source>
        <translation>この設問のもとになる約束</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Key {key}</source>
        <translation>正解：{key}</translation>
    </message>
    <message>
        <source>Key {key}. Your answer so far</source>
        <translation>正解：{key}。ここまでの解答</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside Clausewise. What you had saved is safe. Close the program and start it again.</source>
        <translation>Clausewiseの内部で問題が起きました。保存済みの内容は失われていません。プログラムを終了して、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>About {subject}</source>
        <translation>{subject}について</translation>
    </message>
    <message>
        <source>Ask or doubt</source>
        <translation>質問・疑問を送る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>I think this is wrong</source>
        <translation>誤りがあると思う</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>書きつづける</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Sent. The answer will be under My data.</source>
        <translation>送りました。回答は「マイデータ」に届きます。</translation>
    </message>
    <message>
        <source>The trainer reads it, with your name. The answer will be under My data.</source>
        <translation>研修担当者が、あなたの氏名とともに読みます。回答は「マイデータ」に届きます。</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>どんなことですか</translation>
    </message>
    <message>
        <source>What seems wrong, and why?</source>
        <translation>どこが、なぜ誤りだと思いますか</translation>
    </message>
    <message>
        <source>What you wrote was not sent and would be lost.</source>
        <translation>書いた内容は送られておらず、このままでは失われます。</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}文字中{count}文字</translation>
    </message>
</context>
<context>
    <name>AttestationCard</name>
    <message>
        <source>Confirm in your own name</source>
        <translation>ご自身の名前で確認してください</translation>
    </message>
    <message>
        <source>Confirmed {moment}</source>
        <translation>{moment} に確認済み</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意します</translation>
    </message>
</context>
<context>
    <name>BeforeChecking</name>
    <message>
        <source>This item rests on a commitment in section {number}. You will see which one, and why, after you check.</source>
        <translation>この設問は§{number}の約束にもとづきます。どの約束で、なぜそうなのかは、答え合わせのあとに表示します。</translation>
    </message>
    <message>
        <source>check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>中断する</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>CertificateSaving</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>修了証を開く</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path} に保存しました</translation>
    </message>
    <message>
        <source>Writing the certificate …</source>
        <translation>修了証を作成しています…</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>False</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>More than one can be right.</source>
        <translation>正解が複数あることもあります。</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>正解の選択肢</translation>
    </message>
    <message>
        <source>The statement is</source>
        <translation>この記述は</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Your answer, and right</source>
        <translation>あなたの解答・正解</translation>
    </message>
    <message>
        <source>Your answer, not right</source>
        <translation>あなたの解答・不正解</translation>
    </message>
    <message>
        <source>because</source>
        <translation>その理由は</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Wording {version}, since {date}</source>
        <translation>条文は{version}版（{date}から）</translation>
    </message>
</context>
<context>
    <name>CommitmentDetail</name>
    <message>
        <source>Ask or doubt</source>
        <translation>質問・疑問を送る</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Due again, last proved on {date}</source>
        <translation>再受験の期限あり（前回の修了：{date}）</translation>
    </message>
    <message>
        <source>Due, not proved yet</source>
        <translation>期限あり・まだ修了していません</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples come from items that you have met. Answer some in a quiz, then look here again.</source>
        <translation>例は、あなたが出会った設問から選びます。確認テストに答えてから、もう一度ご覧ください。</translation>
    </message>
    <message>
        <source>Its quiz is under way</source>
        <translation>確認テストの途中です</translation>
    </message>
    <message>
        <source>Lesson pages</source>
        <translation>レッスンのページ</translation>
    </message>
    <message>
        <source>Modules that test it</source>
        <translation>この約束を確かめるモジュール</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>まだ始めていません</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読んでいません</translation>
    </message>
    <message>
        <source>Passed {percent} %</source>
        <translation>合格 {percent} %</translation>
    </message>
    <message>
        <source>Proved on {date}</source>
        <translation>{date} に修了</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Read, not proved yet</source>
        <translation>読みました・まだ修了していません</translation>
    </message>
    <message>
        <source>To be passed again</source>
        <translation>もう一度合格が必要です</translation>
    </message>
    <message>
        <source>{percent} %, not passed yet</source>
        <translation>{percent} %・まだ合格していません</translation>
    </message>
    <message>
        <source>{state}, page {number} of “{module}”</source>
        <translation>{state}・「{module}」の{number}ページ</translation>
    </message>
</context>
<context>
    <name>CommitmentPopover</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open in the policy</source>
        <translation>ポリシーで開く</translation>
    </message>
</context>
<context>
    <name>CommitmentStates</name>
    <message>
        <source>Due</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message>
        <source>Stands in “{title}”, wording {version}, since {date}</source>
        <translation>「{title}」{version}版（{date}施行）</translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <source>The {count} commitments</source>
        <translation>{count}の約束</translation>
    </message>
    <message>
        <source>{count} proved</source>
        <translation>{count}項目 修了</translation>
    </message>
</context>
<context>
    <name>DateRangePopup</name>
    <message>
        <source>Days of completion</source>
        <translation>完了日の範囲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>The first day is after the last. Turn them round.</source>
        <translation>開始日と終了日を入れ替えてください。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>1 day late</source>
        <translation>1日の遅れ</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明日が期限</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}が期限</translation>
    </message>
    <message>
        <source>due {weekday}</source>
        <translation>{weekday}が期限</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>あと{days}日</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>{day}の期限を過ぎています</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days}日の遅れ</translation>
    </message>
    <message>
        <source>{when}, {count}</source>
        <translation>{when}・{count}</translation>
    </message>
</context>
<context>
    <name>EmptyRecords</name>
    <message>
        <source>Change the search or a filter, or clear them all.</source>
        <translation>検索語や絞り込みを変えるか、すべて解除してください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No record matches these filters.</source>
        <translation>条件に合う記録はありません</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>When somebody finishes a quiz, the record is here.</source>
        <translation>だれかが確認テストを終えると、ここに記録が表示されます。</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Another example</source>
        <translation>別の例</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Example {number} of {examples}</source>
        <translation>例 {examples}件中{number}件目</translation>
    </message>
    <message>
        <source>False, because</source>
        <translation>いいえ。その理由は</translation>
    </message>
    <message>
        <source>Its answer is shown here once you have passed the quiz.</source>
        <translation>答えは、確認テストに合格するとここに表示されます。</translation>
    </message>
    <message>
        <source>Read about it in the lesson</source>
        <translation>レッスンで読む</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>True, because</source>
        <translation>はい。その理由は</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>1 record saved to {path}.</source>
        <translation>1件の記録を「{path}」に保存しました。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>A workbook with typed cells: dates are dates, and nothing is a formula.</source>
        <translation>日付は日付、文字は文字として入るブックです。数式は含みません。</translation>
    </message>
    <message>
        <source>CSV for machines</source>
        <translation>機械用CSV</translation>
    </message>
    <message>
        <source>CSV for machines (*.csv)</source>
        <translation>プログラム用CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for people</source>
        <translation>表計算用CSV</translation>
    </message>
    <message>
        <source>CSV for people (*.csv)</source>
        <translation>表計算ソフト用CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close export</source>
        <translation>書き出しを閉じる</translation>
    </message>
    <message>
        <source>Columns: all {count}</source>
        <translation>{count}列すべて</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>件数を確認中…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export 1 row</source>
        <translation>1行を書き出す</translation>
    </message>
    <message>
        <source>Export {count} rows</source>
        <translation>{count}行を書き出す</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>For opening in a spreadsheet: UTF-8 with a mark, and cells that look like formulas made safe.</source>
        <translation>表計算ソフトで開くためのCSVです。BOM付きUTF-8で、数式に見えるセルは無害化します。</translation>
    </message>
    <message>
        <source>For programs: the bytes as they are, field names as headings, nothing guarded.</source>
        <translation>プログラムで読むためのCSVです。見出しは項目名で、値には手を加えません（無害化なし）。</translation>
    </message>
    <message>
        <source>Numbers stay text (00417). Date, time and offset are three columns.</source>
        <translation>番号は先頭の0も残る文字列（00417）。日付、時刻、時差は別々の列です。</translation>
    </message>
    <message>
        <source>Required. It is kept with the export, beside what was taken out and when.</source>
        <translation>必須です。何をいつ書き出したかとともに記録に残ります。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>The same as the table, in the same order</source>
        <translation>表と同じ内容、同じ順</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何に使いますか</translation>
    </message>
    <message>
        <source>{count} records saved to {path}.</source>
        <translation>{count}件の記録を「{path}」に保存しました。</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count}行</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>ファイルを仕上げています…</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>書き出した行数</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>{rows} of {all} rows written</source>
        <translation>{all}行中{rows}行を書き出しました</translation>
    </message>
    <message>
        <source>{rows} rows written</source>
        <translation>{rows}行を書き出しました</translation>
    </message>
</context>
<context>
    <name>ExportsTable</name>
    <message>
        <source>By</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for machines</source>
        <translation>CSV（機械用）</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>May include you: it was chosen by name or department, and yours may have changed.</source>
        <translation>あなたが含まれていた可能性があります。氏名か部署で絞り込まれた書き出しで、どちらかがその後に変わったかもしれません。</translation>
    </message>
    <message>
        <source>Purpose and parts</source>
        <translation>目的と内容</translation>
    </message>
    <message>
        <source>Results without your name</source>
        <translation>氏名を除いた結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>本人の情報</translation>
    </message>
    <message>
        <source>Who you are, and your results</source>
        <translation>本人の情報と結果</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any department</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Any module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>合格と不合格の両方</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索と絞り込みを解除</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合否</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Press Delete to clear this filter.</source>
        <translation>Deleteキーでこの絞り込みを解除します。</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}：{value}</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 module, about {minutes} minutes</source>
        <translation>1件・約{minutes}分</translation>
    </message>
    <message>
        <source>Also in the course</source>
        <translation>講座のほかのモジュール</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>割り当てられたもの</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>もう一度期限があるもの</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>記録はこのパソコンの中だけに保存</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>このあと進めること</translation>
    </message>
    <message>
        <source>{count} modules, about {minutes} minutes</source>
        <translation>{count}件・約{minutes}分</translation>
    </message>
</context>
<context>
    <name>HrInboxPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>研修担当</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Waiting: HR {hr}, trainer {trainer}</source>
        <translation>回答待ち：人事 {hr}件、研修担当 {trainer}件</translation>
    </message>
    <message>
        <source>What employees ask, doubt or want corrected comes here, the longest waiting first.</source>
        <translation>社員からの質問、疑問、訂正の依頼が、待ち時間の長い順にここに届きます。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{all}件中 {first}–{last}</translation>
    </message>
</context>
<context>
    <name>HrSignInPage</name>
    <message>
        <source>At least {count} characters. A few words in a row are easy to keep in mind.</source>
        <translation>{count}文字以上。単語をいくつか並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>HR’s side</source>
        <translation>人事の画面</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>It protects everybody’s completion records: whoever has it sees and exports them. Keep it in a safe place, for nobody can read it back from this file.</source>
        <translation>全員の受講記録を守るパスワードです。知っている人は、記録を見ることも書き出すこともできます。このファイルから読み出すことはだれにもできないので、安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Make HR’s password</source>
        <translation>人事用パスワードの作成</translation>
    </message>
    <message>
        <source>Make the password</source>
        <translation>パスワードを作成</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The password protects everybody’s completion records: what HR sees and exports.</source>
        <translation>人事が扱う全員の受講記録を、パスワードで守ります。</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>確認のため、もう一度</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Questions</source>
        <translation>問い合わせ</translation>
    </message>
</context>
<context>
    <name>InquiryDetail</name>
    <message>
        <source>An answer that was sent stays as it is; a further one can follow.</source>
        <translation>送った回答は変更できません。続けて別の回答を送ることはできます。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>回答を送る</translation>
    </message>
    <message>
        <source>Sent. {name} finds it under “My data”.</source>
        <translation>送りました。{name}さんは「マイデータ」で読めます。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}文字中{count}文字</translation>
    </message>
</context>
<context>
    <name>InquiryWords</name>
    <message>
        <source>Answered on {date}</source>
        <translation>{date} に回答済み</translation>
    </message>
    <message>
        <source>Asked of HR, {time}</source>
        <translation>人事への問い合わせ・{time}</translation>
    </message>
    <message>
        <source>Asked of the trainer, {time}</source>
        <translation>研修担当への問い合わせ・{time}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正の依頼</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑問</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Something that is not in the course any more ({id})</source>
        <translation>すでに講座にないもの（{id}）</translation>
    </message>
    <message>
        <source>The item “{title}”</source>
        <translation>設問「{title}」</translation>
    </message>
    <message>
        <source>The lesson page “{title}”</source>
        <translation>レッスンのページ「{title}」</translation>
    </message>
    <message>
        <source>The record “{title}” of {date}</source>
        <translation>{date}の記録「{title}」</translation>
    </message>
    <message>
        <source>Waiting since {date}</source>
        <translation>{date} から回答待ち</translation>
    </message>
    <message>
        <source>What is held about the person</source>
        <translation>本人について保存されている情報</translation>
    </message>
    <message>
        <source>{kind}: {subject}</source>
        <translation>{kind}：{subject}</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}・{time}</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>A backup was restored on {time}. What was recorded between the backup and that time is not in this file.</source>
        <translation>{time} にバックアップから復元されています。そのバックアップからこの時刻までに記録されたものは、このファイルにありません。</translation>
    </message>
    <message>
        <source>Completion record {record} has more than one entry.</source>
        <translation>受講記録{record}の登録が二つ以上あります。</translation>
    </message>
    <message>
        <source>Completion record {record} points at an attempt of another person or module version.</source>
        <translation>受講記録{record}が、別の人または別のモジュール版の受験を指しています。</translation>
    </message>
    <message>
        <source>Entry {leaf} is named by an erasure and is still there.</source>
        <translation>登録{leaf}は、消去の記録に挙げられているのに残っています。</translation>
    </message>
    <message>
        <source>Entry {leaf} is of a kind that does not exist: {what}.</source>
        <translation>登録{leaf}の種類は存在しません：{what}。</translation>
    </message>
    <message>
        <source>Entry {leaf} of the ledger is missing.</source>
        <translation>台帳の登録{leaf}が欠けています。</translation>
    </message>
    <message>
        <source>Entry {leaf} was emptied, and no erasure names it.</source>
        <translation>登録{leaf}は空にされていますが、消去の記録がありません。</translation>
    </message>
    <message>
        <source>Entry {leaf}, {what}: it was recorded and is gone.</source>
        <translation>登録{leaf}、{what}：記録されたものがなくなっています。</translation>
    </message>
    <message>
        <source>Entry {leaf}, {what}: it was recorded of another person than the one whom it belongs to now.</source>
        <translation>登録{leaf}、{what}：記録されたのは、今の持ち主とは別の人についてです。</translation>
    </message>
    <message>
        <source>Entry {leaf}, {what}: what it says now is not what was recorded.</source>
        <translation>登録{leaf}、{what}：今の内容が、記録されたものと違います。</translation>
    </message>
    <message>
        <source>Epoch {epoch} does not continue the one before it.</source>
        <translation>区間{epoch}が、前の区間につながっていません。</translation>
    </message>
    <message>
        <source>It is entry {leaf} of the first {size} of {origin}. Who has that ledger cannot drop or change it unseen.</source>
        <translation>これは{origin}の最初の{size}件のうちの登録{leaf}です。その台帳を持つ人は、気づかれずに消すことも変えることもできません。</translation>
    </message>
    <message>
        <source>Names of {count} people were put in that no record has.</source>
        <translation>どの記録にもない{count}人の氏名が差し込まれています。</translation>
    </message>
    <message>
        <source>None of the {leaves} entries under the last signature ({time}) is missing, and none was put in.</source>
        <translation>最後の署名（{time}）までの{leaves}件の登録に、欠けたものも差し込まれたものもありません。</translation>
    </message>
    <message>
        <source>Records that came after the {size} entries which the witness saw can have been dropped unseen.</source>
        <translation>立会い記録が見た{size}件より後の記録は、気づかれずに消された可能性があります。</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} is not signed with the key of that epoch.</source>
        <translation>区間{epoch}の検証点が、その区間の鍵で署名されていません。</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} is signed for {size} entries, and there are {leaves}.</source>
        <translation>区間{epoch}の検証点は{size}件に対する署名ですが、実際は{leaves}件あります。</translation>
    </message>
    <message>
        <source>The entries of epoch {epoch} do not lead to the root that was signed. Something was changed, put in, taken out or exchanged, and the hashes that are kept were made to fit.</source>
        <translation>区間{epoch}の登録からは、署名された値になりません。何かが変更、追加、削除、または入れ替えられ、保存されたハッシュもそれに合わせて書き換えられています。</translation>
    </message>
    <message>
        <source>The first {size} entries are not those that the witness saw. They were changed and signed again with the key of this device.</source>
        <translation>最初の{size}件が、立会い記録が見たものと違います。変更され、この端末の鍵で署名し直されています。</translation>
    </message>
    <message>
        <source>The kept text of {what} is not the one that was published: its SHA-256 is another.</source>
        <translation>{what}の保存された文面が、公開されたものと違います（SHA-256が一致しません）。</translation>
    </message>
    <message>
        <source>The ledger cannot be read: {reason}.</source>
        <translation>台帳を読めません：{reason}。</translation>
    </message>
    <message>
        <source>The person with the number {number} had the number {before} in their records.</source>
        <translation>社員番号{number}の人は、記録では{before}でした。</translation>
    </message>
    <message>
        <source>The person with the number {number} has records and is gone.</source>
        <translation>社員番号{number}の人は、記録があるのに登録がありません。</translation>
    </message>
    <message>
        <source>The record is older than the ledger, which took it over: what it said before is not proven.</source>
        <translation>この記録は台帳より前のもので、台帳が引き継ぎました。それより前の内容は証明されません。</translation>
    </message>
    <message>
        <source>The signature is not by the key {fingerprint} that is named.</source>
        <translation>署名が、示されている鍵{fingerprint}によるものではありません。</translation>
    </message>
    <message>
        <source>The tree that is kept does not fit the entries {first} to {last}: look there first.</source>
        <translation>保存された木構造が、登録{first}から{last}までと合いません。まずそこを確かめてください。</translation>
    </message>
    <message>
        <source>The witness does not know the key {fingerprint}.</source>
        <translation>立会い記録は、鍵{fingerprint}を知りません。</translation>
    </message>
    <message>
        <source>The witness knows the key {fingerprint}.</source>
        <translation>立会い記録は、鍵{fingerprint}を知っています。</translation>
    </message>
    <message>
        <source>The witness knows this device by the key {known}; the ledger is signed with {found}. The key was replaced.</source>
        <translation>立会い記録が知るこの端末の鍵は{known}ですが、台帳の署名は{found}によるものです。鍵が取り替えられています。</translation>
    </message>
    <message>
        <source>The witness never saw the key of this workspace ({found}). Either it is the witness of another workspace, or somebody signed everything again with a key of their own.</source>
        <translation>立会い記録は、このワークスペースの鍵（{found}）を見たことがありません。別のワークスペースの立会い記録か、だれかが自分の鍵ですべてを署名し直したかのどちらかです。</translation>
    </message>
    <message>
        <source>The witness saw this ledger with {size} entries under the same key. All of that is still there, unchanged.</source>
        <translation>立会い記録は、同じ鍵によるこの台帳を{size}件の時点で見ています。そのすべてが変わらず残っています。</translation>
    </message>
    <message>
        <source>The witness saw {size} entries before a backup of {leaves} was restored on {time}. {count} entries are not here; whether they were lost or dropped cannot be told.</source>
        <translation>立会い記録が{size}件を見たあと、{time} に{leaves}件のバックアップが復元されました。{count}件がここになく、失われたのか消されたのかは分かりません。</translation>
    </message>
    <message>
        <source>The witness saw {size} entries, and there are {leaves}. The newest were cut off, or the whole file was rolled back.</source>
        <translation>立会い記録は{size}件を見ていますが、今は{leaves}件です。新しいものが切り取られたか、ファイル全体が古いものに戻されています。</translation>
    </message>
    <message>
        <source>The workspace has a trigger or a view, “{what}”, that the program did not make.</source>
        <translation>このワークスペースに、プログラムが作っていないトリガーまたはビュー「{what}」があります。</translation>
    </message>
    <message>
        <source>There is no signed checkpoint. Every workspace has one from its first day: it was taken away.</source>
        <translation>署名された検証点がありません。どのワークスペースにも最初の日からあるもので、取り除かれています。</translation>
    </message>
    <message>
        <source>There was no witness. Without one nobody can see that the newest records were dropped, that the whole file was rolled back to an older copy, or that everything was signed again with another key.</source>
        <translation>立会い記録がありません。それがなければ、新しい記録が消されても、ファイル全体が古い写しに戻されても、すべてが別の鍵で署名し直されても、だれにも分かりません。</translation>
    </message>
    <message>
        <source>Times are what the clock of the computer showed.</source>
        <translation>時刻は、パソコンの時計が示したものです。</translation>
    </message>
    <message>
        <source>What the receipt says is not what was recorded, or its proof is of another record.</source>
        <translation>控えの内容が記録されたものと違うか、証明が別の記録のものです。</translation>
    </message>
    <message>
        <source>What the receipt says was in the ledger that the key {fingerprint} signed on {time}, word for word.</source>
        <translation>控えの内容は、鍵{fingerprint}が {time} に署名した台帳に、一字一句そのまま入っていました。</translation>
    </message>
    <message>
        <source>Whether the record was corrected or erased after the receipt was given.</source>
        <translation>控えが渡されたあとに、記録が訂正または消去されたかどうか。</translation>
    </message>
    <message>
        <source>Who owns this computer can read its key and can change the program. A score that a changed program made up is signed like any other. This is evidence, no proof.</source>
        <translation>このパソコンの所有者は、鍵を読むことも、プログラムを変えることもできます。変えられたプログラムが作った得点も、同じように署名されます。これは証拠であって、証明ではありません。</translation>
    </message>
    <message>
        <source>Whose key {fingerprint} is. Anybody can make a key: compare it with the one that HR has for this device.</source>
        <translation>鍵{fingerprint}がだれのものか。鍵はだれでも作れます。人事がこの端末について持っている鍵と照らし合わせてください。</translation>
    </message>
    <message>
        <source>{count} entries were erased. Each left its place, and an erasure with a reason names it.</source>
        <translation>{count}件の登録が消去されています。それぞれの場所は残り、理由つきの消去の記録に挙げられています。</translation>
    </message>
    <message>
        <source>{count} people have another name or department now than in their newest record. The records are proven with the old ones; the change itself is not.</source>
        <translation>{count}人の氏名または部署が、最新の記録と違います。記録は以前のもので証明されます。変更そのものは証明されません。</translation>
    </message>
    <message>
        <source>{count} records are older than the ledger, which took them over on {time}. They are proven since then only.</source>
        <translation>{count}件の記録は台帳より前のもので、{time} に台帳が引き継ぎました。証明されるのは、それ以降だけです。</translation>
    </message>
    <message>
        <source>{records} completion records, {attestations} attestations and {exports} exports say what they said when they were recorded, of the same people, in the same order. They were recomputed and are signed with the key {fingerprint}.</source>
        <translation>受講記録{records}件、同意{attestations}件、書き出し{exports}件は、記録されたときと同じ人について、同じ順序で、同じ内容です。計算し直して確かめ、鍵{fingerprint}で署名されています。</translation>
    </message>
    <message>
        <source>{what} has no entry in the ledger: the program did not record it.</source>
        <translation>{what}の登録が台帳にありません。プログラムが記録したものではありません。</translation>
    </message>
</context>
<context>
    <name>ItemsOverview</name>
    <message>
        <source>All items</source>
        <translation>設問の一覧</translation>
    </message>
    <message>
        <source>Every item is answered</source>
        <translation>すべての設問に答えました</translation>
    </message>
    <message>
        <source>Look at it again if you like. Answers that were checked stay as they are.</source>
        <translation>よければ、もう一度ご覧ください。答え合わせをした解答は変わりません。</translation>
    </message>
    <message>
        <source>One is marked for review.</source>
        <translation>1問に見直しの印がついています。</translation>
    </message>
    <message>
        <source>{answered} answered, {chosen} chosen and not checked, {open} open, {flagged} for review.</source>
        <translation>解答済み {answered}、選択のみ {chosen}、未解答 {open}、見直し {flagged}。</translation>
    </message>
    <message>
        <source>{count} are marked for review.</source>
        <translation>{count}問に見直しの印がついています。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>English or Japanese</source>
        <translation>英語・日本語の切り替え</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>レッスンで</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>確認テストで</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>check, then continue</source>
        <translation>答え合わせ、次に進む</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>選択肢を選ぶ</translation>
    </message>
    <message>
        <source>choose in “try it”</source>
        <translation>「やってみよう」で選ぶ</translation>
    </message>
    <message>
        <source>flag the item</source>
        <translation>設問に印をつける</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>go to an entry of the navigation</source>
        <translation>ナビゲーションの項目に移る</translation>
    </message>
    <message>
        <source>go to the next control</source>
        <translation>次の操作部品に移る</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>文字を大きく・小さく</translation>
    </message>
    <message>
        <source>leave; every answer is kept</source>
        <translation>中断する（解答はすべて残ります）</translation>
    </message>
    <message>
        <source>leave; the page is kept</source>
        <translation>離れる（ページは残ります）</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>overview of the items</source>
        <translation>設問の一覧</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>text as usual</source>
        <translation>文字を標準の大きさに</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>この一覧</translation>
    </message>
</context>
<context>
    <name>LearnerPages</name>
    <message>
        <source>Nobody has written the questions that lead through its exceptions, or they have a fault. Look the exceptions up in the policy, and ask before anything leaves.</source>
        <translation>例外を順にたどる質問が用意されていないか、誤りがあります。ポリシーで例外を調べ、外に出す前に相談してください。</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>This policy has no such questions</source>
        <translation>このポリシーには質問がありません</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>About {minutes} min left</source>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>Also on this page</source>
        <translation>このページで扱うほかの約束</translation>
    </message>
    <message>
        <source>Ask or doubt</source>
        <translation>質問・疑問を送る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Continue the quiz</source>
        <translation>確認テストをつづける</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>次：{title}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}ページ中{page}ページ目</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>確認テストを始める</translation>
    </message>
    <message>
        <source>{items} items, pass mark {mark} %</source>
        <translation>全{items}問・合格基準 {mark} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A course file has a fault, so its module is not shown: {problem}</source>
        <translation>講座のファイルに誤りがあるため、そのモジュールを表示していません：{problem}</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>ワークスペースを開けません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>MatchingView</name>
    <message>
        <source>Choose what belongs to it</source>
        <translation>組み合わせるものを選ぶ</translation>
    </message>
    <message>
        <source>No answer; the right one is “{text}”</source>
        <translation>解答なし。正解は「{text}」</translation>
    </message>
    <message>
        <source>Your answer “{given}”, the right one is “{text}”</source>
        <translation>あなたの解答「{given}」・正解は「{text}」</translation>
    </message>
    <message>
        <source>choose for this line</source>
        <translation>この行の答えを選ぶ</translation>
    </message>
    <message>
        <source>{left}: {right}</source>
        <translation>{left}：{right}</translation>
    </message>
    <message>
        <source>{text}: right</source>
        <translation>{text}・正解</translation>
    </message>
</context>
<context>
    <name>ModuleHead</name>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>About {minutes} min</source>
        <translation>約{minutes}分</translation>
    </message>
    <message>
        <source>Item {number} of {items}</source>
        <translation>{items}問中{number}問目</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}ページ中{page}ページ目</translation>
    </message>
    <message>
        <source>Passed {percent} %</source>
        <translation>合格 {percent} %</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{percent} %, retake</source>
        <translation>{percent} %・再受験</translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message>
        <source>Attempts so far</source>
        <translation>これまでの受験</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>修了証</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Continue the quiz</source>
        <translation>確認テストをつづける</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>None yet. Each will stand here with its result.</source>
        <translation>まだありません。受けるたびに、結果がここに並びます。</translation>
    </message>
    <message>
        <source>Not passed, {percent} %</source>
        <translation>不合格 {percent} %</translation>
    </message>
    <message>
        <source>Page {page}: {title}</source>
        <translation>{page}ページ：{title}</translation>
    </message>
    <message>
        <source>Passed {percent} %</source>
        <translation>合格 {percent} %</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Retake the quiz</source>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>{count} modules, about {minutes} minutes in all. Passed: {passed}.</source>
        <translation>全{count}件・約{minutes}分・合格 {passed}件</translation>
    </message>
</context>
<context>
    <name>MyDataPage</name>
    <message>
        <source>1 export in the last 12 months</source>
        <translation>この12か月の書き出しは1件</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>訂正を依頼</translation>
    </message>
    <message>
        <source>Everything Clausewise holds about you, what each part is for, how long it stays, and everyone who took a copy.</source>
        <translation>Clausewiseがあなたについて保存しているすべてのもの、その目的と期間、そして写しを取った人です。</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>マイデータ</translation>
    </message>
    <message>
        <source>Nobody has exported anything about you.</source>
        <translation>あなたについての書き出しは、まだありません。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>Sent to HR. It stands under “Your questions”, and the answer will stand there too.</source>
        <translation>人事に送りました。「問い合わせ」に表示され、回答もそこに届きます。</translation>
    </message>
    <message>
        <source>To whom a file was given is not recorded; the purpose says what it was for.</source>
        <translation>ファイルがだれに渡されたかは記録されません。何のためかは目的に書かれています。</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>保存されているもの</translation>
    </message>
    <message>
        <source>Who exported it</source>
        <translation>書き出した人</translation>
    </message>
    <message>
        <source>You have asked nothing yet. What you ask of HR or of the trainer stands here.</source>
        <translation>まだ問い合わせはありません。人事や研修担当に尋ねたことが、ここに並びます。</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>{count} exports in the last 12 months</source>
        <translation>この12か月の書き出しは{count}件</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{count} waiting</source>
        <translation>{count}件</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A retake draws other items where it can.</source>
        <translation>次は、できるだけ別の設問が出ます。</translation>
    </message>
    <message>
        <source>About {minutes} minutes left</source>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>About {minutes} minutes, with a quiz of {items} items</source>
        <translation>約{minutes}分（確認テスト{items}問を含む）</translation>
    </message>
    <message>
        <source>About {minutes} minutes, without a lesson</source>
        <translation>約{minutes}分・レッスンはありません</translation>
    </message>
    <message>
        <source>Best so far {percent} %</source>
        <translation>これまでの最高 {percent} %</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Item {number} of {items}</source>
        <translation>{items}問中{number}問目</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>次に進めること</translation>
    </message>
    <message>
        <source>Next for you: due again</source>
        <translation>次はこちら・もう一度期限があります</translation>
    </message>
    <message>
        <source>Next for you: try again</source>
        <translation>次に進めること・再受験</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}ページ中{page}ページ目</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>この講座で扱う約束</translation>
    </message>
    <message>
        <source>{items} items</source>
        <translation>全{items}問</translation>
    </message>
</context>
<context>
    <name>NothingDueCard</name>
    <message>
        <source>All that was assigned to you is done. The other modules stay open to you below.</source>
        <translation>割り当てられたものはすべて終わりました。ほかのモジュールも、下からいつでも開けます。</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>すべて修了しました</translation>
    </message>
    <message>
        <source>Next: “{title}”, on {day}.</source>
        <translation>次は「{title}」（{day}）。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>期限のあるものはありません</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>You passed every module. Each of them stays open below, to look something up or to retake it.</source>
        <translation>全モジュールに合格しました。いつでも下から開いて、読み返しや再受験ができます。</translation>
    </message>
</context>
<context>
    <name>OrderingView</name>
    <message>
        <source>Belongs at place {number}</source>
        <translation>正しい位置は{number}番目</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>正しい位置です</translation>
    </message>
    <message>
        <source>Move down: {step}</source>
        <translation>下へ移動：{step}</translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation>上へ移動：{step}</translation>
    </message>
    <message>
        <source>Place {number} of {count}: {step}</source>
        <translation>{count}番中{number}番目：{step}</translation>
    </message>
    <message>
        <source>move the step</source>
        <translation>項目を動かす</translation>
    </message>
    <message>
        <source>put it at a place</source>
        <translation>その位置に置く</translation>
    </message>
</context>
<context>
    <name>OwnAskCard</name>
    <message>
        <source>A correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask HR</source>
        <translation>人事に尋ねる</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Choose what it is about first.</source>
        <translation>まず、何についてかを選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>HR reads it, with your name. The answer comes under “Your questions” on this page.</source>
        <translation>人事が、あなたの氏名とともに読みます。回答はこのページの「問い合わせ」に届きます。</translation>
    </message>
    <message>
        <source>Held now: {value}</source>
        <translation>今の内容：{value}</translation>
    </message>
    <message>
        <source>Send to HR</source>
        <translation>人事に送る</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>ご用件</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>何についてですか</translation>
    </message>
    <message>
        <source>What should it be, and why?</source>
        <translation>どう直すべきですか。その理由は</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}文字中{count}文字</translation>
    </message>
</context>
<context>
    <name>OwnCheckLine</name>
    <message>
        <source>All {entries} entries about you match their signatures. A saved copy holds their receipts, which prove them even if this file is lost.</source>
        <translation>あなたについての登録{entries}件は、すべて署名と一致しています。保存した写しには控えが入り、このファイルが失われても証明になります。</translation>
    </message>
    <message>
        <source>Checked today at {time}</source>
        <translation>今日 {time} に確認</translation>
    </message>
    <message>
        <source>The 1 entry about you matches its signature. A saved copy holds its receipt, which proves it even if this file is lost.</source>
        <translation>あなたについての登録1件は、署名と一致しています。保存した写しには控えが入り、このファイルが失われても証明になります。</translation>
    </message>
    <message>
        <source>{broken} of {entries} entries about you are not what was signed. Somebody changed them outside the program, or the file is damaged. Ask HR, and save a copy of what is here now.</source>
        <translation>あなたについての登録{entries}件のうち{broken}件が、署名されたものと違います。プログラムの外で変更されたか、ファイルが壊れています。人事に尋ね、今の内容の写しを保存してください。</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>May I share this?</source>
        <translation>渡してもいい？</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>マイデータ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Your training</source>
        <translation>研修</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>PolicyList</name>
    <message>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>原文での位置</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>レッスン：{title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Only in lesson pages</source>
        <translation>レッスンのページだけ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>どういう意味か</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>1 commitment matches</source>
        <translation>1件の約束が見つかりました</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>すべての約束</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Each word has to stand in a commitment, in what is said about it, or in a lesson page. English and Japanese both count.</source>
        <translation>すべての言葉が、約束、その説明、またはレッスンのページにあるものを探します。英語でも日本語でも探せます。</translation>
    </message>
    <message>
        <source>No commitment matches “{query}”.</source>
        <translation>「{query}」に合う約束はありません。</translation>
    </message>
    <message>
        <source>Search in both languages</source>
        <translation>両方の言語で検索</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation>{count}の約束</translation>
    </message>
    <message>
        <source>{count} commitments match</source>
        <translation>{count}件の約束が見つかりました</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Next: tomorrow</source>
        <translation>次は明日</translation>
    </message>
    <message>
        <source>Next: {date}</source>
        <translation>次は{date}</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>薄れてきた</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>まだ出会っていない</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>しっかり</translation>
    </message>
    <message>
        <source>to refresh</source>
        <translation>復習どき</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>1 item · {minutes} min</source>
        <translation>1問・{minutes}分</translation>
    </message>
    <message>
        <source>Missed last time, or not seen for a while. Nothing here is recorded for HR.</source>
        <translation>前回まちがえたか、しばらく見ていないものです。ここでの解答は人事の記録になりません。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>今日の分はありません。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>See practice</source>
        <translation>練習を見る</translation>
    </message>
    <message>
        <source>{first} {second}.</source>
        <translation>{first}{second}。</translation>
    </message>
    <message>
        <source>{items} items · {minutes} min</source>
        <translation>{items}問・{minutes}分</translation>
    </message>
</context>
<context>
    <name>PracticeEnd</name>
    <message>
        <source>Nothing of it is recorded for HR.</source>
        <translation>人事の記録には一切なりません。</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>解答はありませんでした</translation>
    </message>
    <message>
        <source>Still due today: {count}.</source>
        <translation>今日の残りは{count}問です。</translation>
    </message>
    <message>
        <source>What was not right comes back tomorrow.</source>
        <translation>まちがえたものは、明日また出ます。</translation>
    </message>
    <message>
        <source>What you practised</source>
        <translation>練習した約束</translation>
    </message>
    <message>
        <source>still {state}</source>
        <translation>{state}のまま</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{next}.</source>
        <translation>{next}。</translation>
    </message>
    <message>
        <source>{right} of {items} right</source>
        <translation>{items}問中{right}問正解</translation>
    </message>
    <message>
        <source>§{number} {name}: {before} before, {after} now</source>
        <translation>§{number} {name}：練習前は「{before}」、今は「{after}」</translation>
    </message>
</context>
<context>
    <name>PracticeFoot</name>
    <message>
        <source>1 answer is kept, to choose what you practise. Nobody else can see it.</source>
        <translation>練習に出すものを選ぶために、1件の解答を保存しています。ほかのだれにも見えません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear my practice</source>
        <translation>練習の記録を消す</translation>
    </message>
    <message>
        <source>Clear what you practised? It cannot be brought back. Practice begins anew from your quizzes; they stay.</source>
        <translation>練習の記録を消しますか。元には戻せません。確認テストの解答は残り、練習はそこから始まります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Switch practice off</source>
        <translation>練習をオフにする</translation>
    </message>
    <message>
        <source>What you answer in practice is kept to choose what you practise. Nobody else can see it.</source>
        <translation>練習での解答は、次に練習するものを選ぶために保存されます。ほかのだれにも見えません。</translation>
    </message>
    <message>
        <source>{count} answers are kept, to choose what you practise. Nobody else can see them.</source>
        <translation>練習に出すものを選ぶために、{count}件の解答を保存しています。ほかのだれにも見えません。</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>1 item, about {minutes} min</source>
        <translation>1問・約{minutes}分</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>ホームへ戻る</translation>
    </message>
    <message>
        <source>Finish a quiz. What you answer there comes back here before you forget it.</source>
        <translation>確認テストを一つ終えてください。そこで答えたものが、忘れる前にここに戻ってきます。</translation>
    </message>
    <message>
        <source>How strong each commitment is</source>
        <translation>約束ごとの定着度</translation>
    </message>
    <message>
        <source>Missed last time, or not seen for a while.</source>
        <translation>前回まちがえたか、しばらく見ていないものです。</translation>
    </message>
    <message>
        <source>More after these: {count}.</source>
        <translation>このあと、さらに{count}問あります。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>今日の分はありません</translation>
    </message>
    <message>
        <source>Nothing to practise yet</source>
        <translation>練習するものがまだありません</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice is switched off</source>
        <translation>練習はオフになっています</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Two minutes of what you are about to forget. Nothing here is recorded for HR.</source>
        <translation>忘れかけているものを2分だけ。ここでの解答は人事の記録になりません。</translation>
    </message>
    <message>
        <source>While it is off, nothing is planned and nothing is kept of what you would practise.</source>
        <translation>オフの間は、予定も立てず、練習したはずの内容も保存しません。</translation>
    </message>
    <message>
        <source>You can practise what you know least, ahead of time.</source>
        <translation>いちばん自信のないものを、前もって練習できます。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}。{second}</translation>
    </message>
    <message>
        <source>{items} items, about {minutes} min</source>
        <translation>{items}問・約{minutes}分</translation>
    </message>
    <message>
        <source>{met} of {total} met</source>
        <translation>{total}のうち{met}の約束に出会いました</translation>
    </message>
</context>
<context>
    <name>PracticeRunPage</name>
    <message>
        <source>Back to Home</source>
        <translation>ホームへ戻る</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Item {number} of {items}</source>
        <translation>{items}問中{number}問目</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>練習を終える</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>あなただけに見えます</translation>
    </message>
    <message>
        <source>Practise more</source>
        <translation>もっと練習する</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 保存済み</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}問</translation>
    </message>
</context>
<context>
    <name>PurposeField</name>
    <message>
        <source>Answer to an employee’s request</source>
        <translation>従業員本人からの請求への回答</translation>
    </message>
    <message>
        <source>Chasing overdue training</source>
        <translation>期限を過ぎた受講の督促</translation>
    </message>
    <message>
        <source>Choose or write</source>
        <translation>選択または入力</translation>
    </message>
    <message>
        <source>Evidence for certification audit</source>
        <translation>認証審査の証跡</translation>
    </message>
    <message>
        <source>Quarterly report to management</source>
        <translation>経営層への四半期報告</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>印をつける</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>印つき</translation>
    </message>
</context>
<context>
    <name>QuizClock</name>
    <message>
        <source>The last minute</source>
        <translation>残り1分を切りました</translation>
    </message>
    <message>
        <source>{minutes} minutes left</source>
        <translation>残り{minutes}分</translation>
    </message>
    <message>
        <source>{time} ({extra} extra)</source>
        <translation>{time}（うち延長{extra}）</translation>
    </message>
</context>
<context>
    <name>QuizIntroPage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All {count} commitments, at least one item on each.</source>
        <translation>全{count}の約束から、それぞれ1問以上。</translation>
    </message>
    <message>
        <source>An attempt counts from its start.</source>
        <translation>受験は、始めたときから数えます。</translation>
    </message>
    <message>
        <source>Another attempt draws other items first.</source>
        <translation>次の受験では、まず別の設問から出ます。</translation>
    </message>
    <message>
        <source>Ask HR under My data</source>
        <translation>「マイデータ」で人事に依頼</translation>
    </message>
    <message>
        <source>At least {least} to {most} % of the points on each of them, whatever the total.</source>
        <translation>合計にかかわらず、それぞれで得点の{least}～{most} %以上。</translation>
    </message>
    <message>
        <source>At least {share} % of the points on each of them, whatever the total.</source>
        <translation>合計にかかわらず、それぞれで得点の{share} %以上。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>受験回数</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>ホームへ戻る</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Every attempt is used</source>
        <translation>受験回数をすべて使いました</translation>
    </message>
    <message>
        <source>Every choice is saved at once. Closing the program loses nothing.</source>
        <translation>選ぶたびにすぐ保存されます。プログラムを閉じても、何も失われません。</translation>
    </message>
    <message>
        <source>HR can grant you another attempt. Until then the lesson stays open to read, and practice too.</source>
        <translation>人事が追加の受験を認めることができます。それまでも、レッスンと練習は使えます。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>It runs on when you leave. At its end the attempt is submitted as it stands.</source>
        <translation>離れている間も進みます。時間になると、そのままの内容で提出されます。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>No limit; you have used {used} so far</source>
        <translation>制限なし（これまでに{used}回）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One item at a time. You can change an answer until you check it; then you see why.</source>
        <translation>1問ずつ進みます。答え合わせの前なら変更でき、そのあとで理由が分かります。</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格基準</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>確認テスト</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>確認テストを始める</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>扱う約束</translation>
    </message>
    <message>
        <source>You can leave and come back to the same item.</source>
        <translation>途中で離れても、同じ設問に戻れます。</translation>
    </message>
    <message>
        <source>{granted} of them HR granted you.</source>
        <translation>うち{granted}回は、人事が認めた追加分です。</translation>
    </message>
    <message>
        <source>{items} items, about {minutes} minutes</source>
        <translation>全{items}問・約{minutes}分</translation>
    </message>
    <message>
        <source>{mark} % of the points</source>
        <translation>得点の{mark} %</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} of them are extra time that HR granted you.</source>
        <translation>うち{minutes}分は、人事が認めた延長です。</translation>
    </message>
    <message>
        <source>{used} of {attempts} used, {left} left</source>
        <translation>{attempts}回中{used}回使用・残り{left}回</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Back to item {number}</source>
        <translation>設問{number}に戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Leave quiz</source>
        <translation>テストを中断</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>設問の一覧</translation>
    </message>
    <message>
        <source>flag for review</source>
        <translation>見直しの印をつける</translation>
    </message>
</context>
<context>
    <name>QuizProgress</name>
    <message>
        <source>All items</source>
        <translation>設問の一覧</translation>
    </message>
    <message>
        <source>All items (O)</source>
        <translation>設問の一覧（O）</translation>
    </message>
    <message>
        <source>Item {number} of {items}</source>
        <translation>{items}問中{number}問目</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Clausewise version</source>
        <translation>Clausewiseの版</translation>
    </message>
    <message>
        <source>Commitments and module</source>
        <translation>約束とモジュール</translation>
    </message>
    <message>
        <source>Commitments covered</source>
        <translation>対象の約束</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>完了（UTC）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>時差</translation>
    </message>
    <message>
        <source>Offset at start</source>
        <translation>開始の時差</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格基準</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>記録ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合否</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得点率</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>条文の版</translation>
    </message>
</context>
<context>
    <name>RecordsHeader</name>
    <message>
        <source>Columns. Left and right choose one, Enter sorts by it.</source>
        <translation>列見出し。左右の矢印キーで選び、Enterキーで並べ替えます。</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once. Select fewer, or export them as a file.</source>
        <translation>一度にコピーできるのは{count}行までです。選択を減らすか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>件数を確認中…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>氏名または番号</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Times are local to the person, each with its offset</source>
        <translation>日時は受講者の現地時間（時差の列あり）</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}件を選択</translation>
    </message>
    <message>
        <source>{records}, {people}</source>
        <translation>{records}・{people}</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Completion records</source>
        <translation>受講記録</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>氏名は200文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>パスワードは10文字以上にしてください。</translation>
    </message>
    <message>
        <source>A password has at most 200 characters.</source>
        <translation>パスワードは200文字以内にしてください。</translation>
    </message>
    <message>
        <source>A purpose has at most 500 characters.</source>
        <translation>目的は500文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A question or an answer has at most 2,000 characters.</source>
        <translation>質問や回答は2,000文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A reason has at most 500 characters.</source>
        <translation>理由は500文字以内で入力してください。</translation>
    </message>
    <message>
        <source>All attempts at this quiz are used. Ask HR for another one; what you have proved stays.</source>
        <translation>この確認テストの受験回数をすべて使いました。人事に追加を依頼してください。修了したものは残ります。</translation>
    </message>
    <message>
        <source>An answer has at most 200 characters.</source>
        <translation>解答は200文字以内で入力してください。</translation>
    </message>
    <message>
        <source>An employee number has at most 40 characters.</source>
        <translation>社員番号は40文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Another program holds “{path}”. Nothing was changed. Close that program, then try again.</source>
        <translation>「{path}」は別のプログラムが使用中です。何も変更していません。そのプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>先に答えを選んでください。</translation>
    </message>
    <message>
        <source>Choose true or false, and one reason.</source>
        <translation>「正しい」か「正しくない」かと、理由を一つ選んでください。</translation>
    </message>
    <message>
        <source>Confirm that all conditions of this exception are met. If they are not, the file must not leave.</source>
        <translation>この例外の条件をすべて満たしていることを確認してください。満たさない場合、ファイルを渡してはいけません。</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>{least}から{most}までの数を入力してください。</translation>
    </message>
    <message>
        <source>Give your employee number.</source>
        <translation>社員番号を入力してください。</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>HR’s side has a password already. Sign in with it.</source>
        <translation>人事の画面には、すでにパスワードがあります。そのパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>HR’s side has no password yet. Open it once in the window and make one.</source>
        <translation>人事の画面には、まだパスワードがありません。一度ウィンドウで開いて作成してください。</translation>
    </message>
    <message>
        <source>No password was given. Type it, or put it into the environment variable {variable}.</source>
        <translation>パスワードが指定されていません。入力するか、環境変数{variable}に設定してください。</translation>
    </message>
    <message>
        <source>Nobody is in a department “{department}”. Nothing was assigned. Check how it is written.</source>
        <translation>部署「{department}」に該当する人がいません。何も割り当てていません。書き方を確かめてください。</translation>
    </message>
    <message>
        <source>Nobody is registered with the number {number}. Check it; leading zeros count.</source>
        <translation>社員番号{number}の人は登録されていません。番号を確かめてください。先頭の0も区別されます。</translation>
    </message>
    <message>
        <source>Nobody is registered with these numbers: {numbers}. Nothing was assigned. Check them; leading zeros count.</source>
        <translation>次の社員番号の人は登録されていません：{numbers}。何も割り当てていません。番号を確かめてください。先頭の0も区別されます。</translation>
    </message>
    <message>
        <source>Practice is switched off. Switch it on first.</source>
        <translation>練習はオフになっています。先にオンにしてください。</translation>
    </message>
    <message>
        <source>Say what the file is for. The purpose is kept with the export.</source>
        <translation>ファイルの目的を入力してください。書き出しの記録に残ります。</translation>
    </message>
    <message>
        <source>Say which of the five exceptions allows it. Without one, nothing goes to anybody outside.</source>
        <translation>5つの例外のうち、どれにあたるかを選んでください。例外にあたらなければ、社外には何も渡せません。</translation>
    </message>
    <message>
        <source>Say why. The reason is kept, and the person can read it.</source>
        <translation>理由を入力してください。理由は保存され、本人も読めます。</translation>
    </message>
    <message>
        <source>Somebody else is registered with the number {number}. Check it, and write your name as it was first given.</source>
        <translation>社員番号{number}は別の名前で登録されています。番号を確かめ、氏名は最初に登録したとおりに入力してください。</translation>
    </message>
    <message>
        <source>Something is still without its place. Finish it, then check.</source>
        <translation>まだ答えていないところがあります。すべて答えてから確認してください。</translation>
    </message>
    <message>
        <source>That answer does not belong to this item.</source>
        <translation>その答えは、この設問の選択肢にありません。</translation>
    </message>
    <message>
        <source>That is not HR’s password. Try again.</source>
        <translation>人事用パスワードではありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The course has no usable module: {problem}</source>
        <translation>講座に使えるモジュールがありません：{problem}</translation>
    </message>
    <message>
        <source>The disk reported a fault at “{path}” ({reason}). What was saved is safe. Check the disk, then start again.</source>
        <translation>「{path}」でディスクのエラーが起きました（{reason}）。保存済みの内容は失われていません。ディスクを確かめてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. What was saved is safe. Make room, then try again.</source>
        <translation>「{path}」のあるディスクがいっぱいです。保存済みの内容は失われていません。空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file “{path}” was not written: {reason}. Your records are unchanged. Choose another folder, or make room.</source>
        <translation>ファイル「{path}」を書き込めませんでした（{reason}）。記録は変わっていません。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The module has no such page.</source>
        <translation>このモジュールに、そのページはありません。</translation>
    </message>
    <message>
        <source>The module “{module}” is not in the course. Go back to Home and choose another one.</source>
        <translation>モジュール「{module}」はこの講座にありません。ホームに戻り、別のモジュールを選んでください。</translation>
    </message>
    <message>
        <source>The name of a recipient has at most 200 characters.</source>
        <translation>提供先の名前は200文字までです。</translation>
    </message>
    <message>
        <source>The records of this workspace were changed outside the program, so nothing was recorded on top of that. Check it with “clausewise verify”, and use a copy of it from a backup.</source>
        <translation>このワークスペースの記録がプログラムの外で変更されているため、その上には何も記録しませんでした。「clausewise verify」で確かめ、バックアップの写しを使ってください。</translation>
    </message>
    <message>
        <source>The time of this attempt is over. What you had answered and chosen counts; see the result.</source>
        <translation>この受験の時間は終わりました。それまでの解答と選択が採点されます。結果をご覧ください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>二つのパスワードが一致しません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>The witness “{path}” cannot be used: {reason}.</source>
        <translation>立会い記録「{path}」は使えません（{reason}）。</translation>
    </message>
    <message>
        <source>There are items without an answer. Answer them, then finish.</source>
        <translation>まだ答えていない設問があります。すべて答えてから終了してください。</translation>
    </message>
    <message>
        <source>There is a file at “{path}” already. A sample needs a new file; name another one.</source>
        <translation>「{path}」にはすでにファイルがあります。サンプルには新しいファイルが必要です。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>There is an invisible control character in this text. Type it again instead of pasting it.</source>
        <translation>目に見えない制御文字が含まれています。貼り付けずに、入力し直してください。</translation>
    </message>
    <message>
        <source>There is no receipt in “{path}”: {reason}. Give the receipt, or the certificate as it was saved.</source>
        <translation>「{path}」に控えがありません（{reason}）。控えか、保存したままの修了証を指定してください。</translation>
    </message>
    <message>
        <source>There is no workspace at “{path}”. Check the path.</source>
        <translation>「{path}」にワークスペースがありません。パスを確かめてください。</translation>
    </message>
    <message>
        <source>There is nothing to practise today. What you answer in a quiz comes back here before you forget it.</source>
        <translation>今日練習するものはありません。確認テストで答えたものが、忘れる前にここに戻ってきます。</translation>
    </message>
    <message>
        <source>This assignment is fulfilled, so its due date stays. Assign the module again instead.</source>
        <translation>この割り当ては達成済みなので、期限は変わりません。代わりに、もう一度割り当ててください。</translation>
    </message>
    <message>
        <source>This assignment is not in the workspace.</source>
        <translation>この割り当てはワークスペースにありません。</translation>
    </message>
    <message>
        <source>This attempt belongs to another person.</source>
        <translation>これは別の人の受験です。</translation>
    </message>
    <message>
        <source>This attempt is finished. Start a new one to answer again.</source>
        <translation>この受験は終了しています。もう一度答えるには、新しく受験してください。</translation>
    </message>
    <message>
        <source>This attempt is not in the workspace.</source>
        <translation>この受験はワークスペースにありません。</translation>
    </message>
    <message>
        <source>This commitment is not in the policy any more. Choose another one from the list.</source>
        <translation>この約束は、もうポリシーにありません。一覧から別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is for {role} only. Sign in first.</source>
        <translation>ここは{role}専用です。先にサインインしてください。</translation>
    </message>
    <message>
        <source>This item has been answered already. Your first answer stays; continue with the next item.</source>
        <translation>この設問には解答済みです。最初の解答が残ります。次の設問に進んでください。</translation>
    </message>
    <message>
        <source>This item is in a quiz that you have begun, so it is not practised now. Finish the quiz first.</source>
        <translation>この設問は受験中の確認テストに含まれるため、今は練習できません。先に確認テストを終えてください。</translation>
    </message>
    <message>
        <source>This question is not in the workspace.</source>
        <translation>この問い合わせはワークスペースにありません。</translation>
    </message>
    <message>
        <source>This record belongs to another person.</source>
        <translation>これは別の人の記録です。</translation>
    </message>
    <message>
        <source>This record is not a pass. Retake the quiz; a pass gives a certificate and can be confirmed.</source>
        <translation>この記録は合格ではありません。もう一度受けて合格すると、修了証を出し、確認できるようになります。</translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation>この記録はワークスペースにありません。</translation>
    </message>
    <message>
        <source>Type a number, for instance 12 or 1.5.</source>
        <translation>数字を入力してください（例：12、1.5）。</translation>
    </message>
    <message>
        <source>Type an answer first.</source>
        <translation>先に解答を入力してください。</translation>
    </message>
    <message>
        <source>What this is about is not in the workspace. Ask again without it.</source>
        <translation>対象がワークスペースにありません。対象を選ばずに、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>先に回答を入力してください。</translation>
    </message>
    <message>
        <source>Write what you want to ask or say first.</source>
        <translation>先に、尋ねたいことや伝えたいことを入力してください。</translation>
    </message>
    <message>
        <source>{day} is over. Give today or a later day.</source>
        <translation>{day}は過ぎています。今日以降の日付にしてください。</translation>
    </message>
    <message>
        <source>“{basis}” is none of the five exceptions. Choose one of them.</source>
        <translation>「{basis}」は5つの例外のどれでもありません。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” can only be read. Allow writing to the file and its folder, or name another file.</source>
        <translation>「{path}」は読み取り専用です。ファイルとフォルダーへの書き込みを許可するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check the path and its permissions.</source>
        <translation>「{path}」を開けません（{reason}）。パスとアクセス許可を確かめてください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name the workspace file inside it, for instance “{path}/training.clausewise”.</source>
        <translation>「{path}」はフォルダーです。その中のワークスペースファイルを、「{path}/training.clausewise」のように指定してください。</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({reason}). It was not changed. Use a copy of it from a backup.</source>
        <translation>「{path}」は壊れています（{reason}）。何も変更していません。バックアップのコピーを使ってください。</translation>
    </message>
    <message>
        <source>“{path}” is not a Clausewise workspace. It was not touched. Name another file.</source>
        <translation>「{path}」はClausewiseのワークスペースではありません。何も変更していません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{path}” is the workspace itself. Your records are unchanged. Choose another name for the file.</source>
        <translation>「{path}」はワークスペースそのものです。記録は変わっていません。別のファイル名にしてください。</translation>
    </message>
    <message>
        <source>“{path}” was last opened by an older Clausewise. It was not touched. Open it in the window once.</source>
        <translation>「{path}」は、以前の版のClausewiseで開かれたままです。変更していません。一度ウィンドウで開いてください。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Clausewise. It was not touched. Install the newer version.</source>
        <translation>「{path}」は、より新しいClausewiseで作られています。何も変更していません。新しい版をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>One more module is due soon.</source>
        <translation>ほかに1件のモジュールの期限が近づいています。</translation>
    </message>
    <message>
        <source>{count} more modules are due soon.</source>
        <translation>ほかに{count}件のモジュールの期限が近づいています。</translation>
    </message>
    <message>
        <source>“{title}” is {when}.</source>
        <translation>「{title}」は{when}です。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>1 commitment, wording {version}</source>
        <translation>1件の約束・条文は{version}版</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>A retake is a new attempt and draws other items first. This one stays.</source>
        <translation>もう一度受けると新しい受験になり、まず別の設問から出ます。今回の結果は残ります。</translation>
    </message>
    <message>
        <source>A retake is a new attempt with the same items. This one stays.</source>
        <translation>もう一度受けると、同じ設問の新しい受験になります。今回の結果は残ります。</translation>
    </message>
    <message>
        <source>All {count} attempts are used. Ask HR for another one.</source>
        <translation>全{count}回の受験を使いました。人事に追加を依頼してください。</translation>
    </message>
    <message>
        <source>An attempt is under way. It counts already.</source>
        <translation>受験の途中です。すでに1回と数えられています。</translation>
    </message>
    <message>
        <source>Attempts left: {left} of {count}.</source>
        <translation>残りの受験は{count}回中{left}回です。</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>ホームへ戻る</translation>
    </message>
    <message>
        <source>By commitment</source>
        <translation>約束ごとの結果</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Every item is right, on every commitment.</source>
        <translation>どの約束についても、全問正解です。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Look at what was not right, reread those pages, then retake the quiz.</source>
        <translation>まちがえたところを確かめ、そのページを読み返してから、もう一度受けてください。</translation>
    </message>
    <message>
        <source>Module version</source>
        <translation>モジュールの版</translation>
    </message>
    <message>
        <source>Next module</source>
        <translation>次のモジュール</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not passed yet, {points} of {items} right</source>
        <translation>不合格です。{items}問中{points}問正解</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed, {points} of {items} right</source>
        <translation>合格です。{items}問中{points}問正解</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Recorded and signed on this computer.</source>
        <translation>このパソコンに記録し、署名しました。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>Review all answers</source>
        <translation>解答を見直す</translation>
    </message>
    <message>
        <source>Review the missed item</source>
        <translation>まちがえた設問を見直す</translation>
    </message>
    <message>
        <source>Review the missed items</source>
        <translation>まちがえた設問を見直す</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>修了証を保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 保存済み</translation>
    </message>
    <message>
        <source>The total is enough, but this must be passed and is not: {names}.</source>
        <translation>合計は合格基準に達しましたが、必須の項目が基準に届いていません：{names}。</translation>
    </message>
    <message>
        <source>This module is not in the course any more.</source>
        <translation>このモジュールは、もう講座にありません。</translation>
    </message>
    <message>
        <source>What must be passed and is not: {names}.</source>
        <translation>基準に届いていない必須の項目：{names}。</translation>
    </message>
    <message>
        <source>You reached the pass mark, and what must be passed is: {names}.</source>
        <translation>合格基準に達し、必須の項目も満たしました：{names}。</translation>
    </message>
    <message>
        <source>You reached the pass mark. What was not right is named below, with the reasons.</source>
        <translation>合格基準に達しました。まちがいとその理由を下に示します。</translation>
    </message>
    <message>
        <source>Your proof</source>
        <translation>あなたの証明</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>あなたの記録</translation>
    </message>
    <message>
        <source>{count} commitments, wording {version}</source>
        <translation>{count}の約束・条文は{version}版</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}問</translation>
    </message>
    <message>
        <source>{result}, {score}</source>
        <translation>{result}・{score}</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Enough</source>
        <translation>基準以上</translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>基準未満</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Review the items</source>
        <translation>設問を見直す</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Worth a review</source>
        <translation>要復習</translation>
    </message>
    <message>
        <source>{right} of {items}</source>
        <translation>{items}問中{right}問</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Ask or doubt</source>
        <translation>質問・疑問を送る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>結果へ戻る</translation>
    </message>
    <message>
        <source>Item {number} of {items}</source>
        <translation>{items}問中{number}問目</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の設問</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>不正解です。</translation>
    </message>
    <message>
        <source>Reread lesson page {page}</source>
        <translation>レッスンの{page}ページを読み返す</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>This item rests on</source>
        <translation>この設問のもとになる約束</translation>
    </message>
    <message>
        <source>{verdict} {explanation}</source>
        <translation>{verdict}{explanation}</translation>
    </message>
</context>
<context>
    <name>ReviewedItem</name>
    <message>
        <source>The best way</source>
        <translation>最善の進み方</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>正解の選択肢</translation>
    </message>
    <message>
        <source>You did not answer this item.</source>
        <translation>この設問には解答していません。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>HR</source>
        <translation>人事担当者</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>受講者</translation>
    </message>
</context>
<context>
    <name>SaveCopyCard</name>
    <message>
        <source>As what?</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Choose a place and save</source>
        <translation>場所を選んで保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every field that is held, with the wording of each item that you answered.</source>
        <translation>保存されているすべての項目と、解答した設問の文面が入ります。</translation>
    </message>
    <message>
        <source>How much is written, in percent</source>
        <translation>書き込んだ割合（パーセント）</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON（プログラム用）</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, to read</source>
        <translation>PDF（読むため）</translation>
    </message>
    <message>
        <source>Pages with every list, and the JSON attached to them.</source>
        <translation>すべての一覧をページにまとめ、JSONを添付します。</translation>
    </message>
    <message>
        <source>Save a copy of everything that is held about you</source>
        <translation>あなたについて保存されているすべてのものの写しを保存</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>The file can be read by you alone on this computer. Where you send it is up to you.</source>
        <translation>このパソコンでは、あなただけがこのファイルを読めます。どこに送るかは、あなた次第です。</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Each answer is saved at once</source>
        <translation>解答は1問ごとに保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 保存済み</translation>
    </message>
</context>
<context>
    <name>ScenarioView</name>
    <message>
        <source>The best end</source>
        <translation>最もよい結末です</translation>
    </message>
    <message>
        <source>There is a better end than this one</source>
        <translation>もっとよい結末があります</translation>
    </message>
    <message>
        <source>choose what to do</source>
        <translation>対応を選ぶ</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>pass mark {percent} %</source>
        <translation>合格基準 {percent} %</translation>
    </message>
    <message>
        <source>you {percent} %</source>
        <translation>あなた {percent} %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A verdict and a panel fade in. Nothing else moves.</source>
        <translation>正誤の表示とパネルだけが、ふわりと現れます。ほかは動きません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Ctrl with + or − changes it on any page.</source>
        <translation>どの画面でも、Ctrlと「+」「−」で変えられます。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Every change shows at once and is kept.</source>
        <translation>変更はすぐに反映され、保存されます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lessons and items too. Ctrl+Shift+L changes it anywhere.</source>
        <translation>レッスンと設問も切り替わります。どこでもCtrl+Shift+Lで切り替えられます。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このパソコンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Of what is due within a week, through the desktop.</source>
        <translation>1週間以内に期限が来るものを、デスクトップに通知します。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>Records stay. Whoever comes next gives their own number and name.</source>
        <translation>記録は残ります。次に使う人は、自分の社員番号と氏名を入力します。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Somebody else uses this computer</source>
        <translation>別の人がこのパソコンを使う</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>This desktop has no place for messages. What is due stands on Home.</source>
        <translation>このデスクトップには通知を出す場所がありません。期限はホームで確認できます。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Who learns here</source>
        <translation>受講している人</translation>
    </message>
</context>
<context>
    <name>ShareColumns</name>
    <message>
        <source>Copy summary</source>
        <translation>まとめをコピー</translation>
    </message>
    <message>
        <source>May I share this?</source>
        <translation>渡してもいい？</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
</context>
<context>
    <name>ShareFoot</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>レッスンで読む</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Another answer here takes back the answer after it.</source>
        <translation>ここの答えを変えると、次の答えが取り消されます。</translation>
    </message>
    <message>
        <source>Another answer here takes back the {count} answers after it.</source>
        <translation>ここの答えを変えると、次の{count}件の答えが取り消されます。</translation>
    </message>
    <message>
        <source>Bring my answers back</source>
        <translation>答えを元に戻す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>まとめをコピー</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>今の答えのままにする</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}ページ中{page}ページ目</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path} に保存しました</translation>
    </message>
    <message>
        <source>The answers after it were taken back. Go on from here.</source>
        <translation>それより後の答えは取り消されました。ここから続けてください。</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>まとめをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>may-i-share-{date}.pdf</source>
        <translation>may-i-share-{date}.pdf</translation>
    </message>
</context>
<context>
    <name>SharePath</name>
    <message>
        <source>The way so far, {steps} steps</source>
        <translation>これまでの道筋・{steps}件</translation>
    </message>
</context>
<context>
    <name>ShareQuestion</name>
    <message>
        <source>For instance: names and addresses of 1,200 users</source>
        <translation>例：利用者1,200人の氏名と住所</translation>
    </message>
    <message>
        <source>In a few words, for the summary only (optional)</source>
        <translation>ひとことで（まとめに載せるだけ・任意）</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>change the last answer</source>
        <translation>直前の答えを変える</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>ShareSide</name>
    <message>
        <source>Fails: {condition}</source>
        <translation>満たさない：{condition}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Not known: {condition}</source>
        <translation>不明：{condition}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>One has to hold in full. Half of one is none.</source>
        <translation>どれか一つが完全に成り立つ必要があります。半分では成り立ちません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The five exceptions</source>
        <translation>五つの例外</translation>
    </message>
    <message>
        <source>The {count} exceptions</source>
        <translation>{count}の例外</translation>
    </message>
    <message>
        <source>This follows the policy. Law may ask for more, and then law wins. It is not legal advice.</source>
        <translation>これはポリシーに沿った案内です。法令がより多くを求めるときは、法令が優先します。法的な助言ではありません。</translation>
    </message>
    <message>
        <source>Your answers here are not kept.</source>
        <translation>ここでの答えは保存されません。</translation>
    </message>
</context>
<context>
    <name>ShareSummary</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>For this and no more</source>
        <translation>これに限って</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>May I share this?</source>
        <translation>渡してもいい？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>まだ決まっていません</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と答え</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>止めて相談</translation>
    </message>
    <message>
        <source>This follows the policy. Law may ask for more, and then law wins. It is not legal advice.</source>
        <translation>これはポリシーに沿った案内です。法令がより多くを求めるときは、法令が優先します。法的な助言ではありません。</translation>
    </message>
    <message>
        <source>What to find out, and whom to ask</source>
        <translation>確かめることと相談先</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>代わりにできること</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}・{version}版</translation>
    </message>
</context>
<context>
    <name>ShowMore</name>
    <message>
        <source>Show more ({count} left)</source>
        <translation>さらに表示（残り{count}件）</translation>
    </message>
</context>
<context>
    <name>SortingView</name>
    <message>
        <source>Everything is sorted.</source>
        <translation>すべて分け終えました。</translation>
    </message>
    <message>
        <source>In “{group}”</source>
        <translation>「{group}」に入っています</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>まだ分けていません</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>持ち上げています</translation>
    </message>
    <message>
        <source>Picked up: {card}. Choose a group.</source>
        <translation>持ち上げ中：{card}。グループを選んでください。</translation>
    </message>
    <message>
        <source>Put into “{group}”</source>
        <translation>「{group}」に入れました</translation>
    </message>
    <message>
        <source>Your answer “{given}”, the right one is “{group}”</source>
        <translation>あなたの解答「{given}」・正解は「{group}」</translation>
    </message>
    <message>
        <source>put the card into a group</source>
        <translation>カードを分類する</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>取り出す</translation>
    </message>
    <message>
        <source>{group}: right</source>
        <translation>{group}・正解</translation>
    </message>
    <message>
        <source>{group}: {card}</source>
        <translation>{group}：{card}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>変える：{question}</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {question} {answer}</source>
        <translation>{steps}件中{number}件目：{question} {answer}</translation>
    </message>
</context>
<context>
    <name>TryCard</name>
    <message>
        <source>Check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>不正解です。</translation>
    </message>
    <message>
        <source>Not scored, not recorded</source>
        <translation>採点も記録もされません</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ためしに1問</translation>
    </message>
    <message>
        <source>{verdict} {explanation}</source>
        <translation>{verdict}{explanation}</translation>
    </message>
</context>
<context>
    <name>TypedView</name>
    <message>
        <source>The right answer is “{answer}”</source>
        <translation>正解は「{answer}」</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>数字を入力</translation>
    </message>
    <message>
        <source>Type one or two words</source>
        <translation>ひと言で入力</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの解答</translation>
    </message>
    <message>
        <source>Your answer, and right</source>
        <translation>あなたの解答・正解</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>あなたの数字</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not right</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>一部正解</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>I am from HR</source>
        <translation>人事の方はこちら</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Nothing else is asked. It stays on this computer; this program never uses a network.</source>
        <translation>ほかにお尋ねすることはありません。入力した内容はこのパソコンの中だけに保存され、このプログラムがネットワークを使うことはありません。</translation>
    </message>
    <message>
        <source>Short lessons and a quiz for each part of the privacy policy. Say who you are, and begin.</source>
        <translation>プライバシーポリシーを、短いレッスンとテストで学びます。社員番号と氏名を入力して、始めてください。</translation>
    </message>
    <message>
        <source>So that HR knows whose record it is. Leading zeros stay as you type them.</source>
        <translation>だれの記録かを人事が確かめるために使います。先頭の0もそのまま残ります。</translation>
    </message>
    <message>
        <source>So that your record and your certificate carry it.</source>
        <translation>記録と修了証に記載するために使います。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>What we promise about people’s information</source>
        <translation>利用者の情報についての約束</translation>
    </message>
</context>
<context>
    <name>_AboutLine</name>
    <message>
        <source>Proved</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>いまここ</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>due</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <source>open</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
</context>
<context>
    <name>_ItemRow</name>
    <message>
        <source>Answered</source>
        <translation>解答済み</translation>
    </message>
    <message>
        <source>Chosen, not checked</source>
        <translation>選択のみ（答え合わせ前）</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>設問{number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解答</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>見直しの印つき</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>今ここ</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>due</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <source>open</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
</context>
<context>
    <name>_PictureButton</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>図を拡大</translation>
    </message>
</context>
</TS>
