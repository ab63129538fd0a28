<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong inside Clausewise. What you had saved is safe. Close the program and start it again.</source>
        <translation>Clausewiseの内部で問題が起きました。保存済みの内容は失われていません。プログラムを終了して、もう一度起動してください。</translation>
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
    <name>HomePage</name>
    <message>
        <source>1 module, about {minutes} minutes</source>
        <translation>1件・約{minutes}分</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>すべて修了しました</translation>
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
        <source>You passed every module. Each of them stays open below, to look something up or to retake it.</source>
        <translation>全モジュールに合格しました。いつでも下から開いて、読み返しや再受験ができます。</translation>
    </message>
    <message>
        <source>{count} modules, about {minutes} minutes</source>
        <translation>{count}件・約{minutes}分</translation>
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
        <source>Your answer “{given}”, the right one is “{text}”</source>
        <translation>あなたの解答「{given}」・正解は「{text}」</translation>
    </message>
    <message>
        <source>choose for this line</source>
        <translation>この行の答えを選ぶ</translation>
    </message>
    <message>
        <source>{text}: right</source>
        <translation>{text}・正解</translation>
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
        <source>{percent} %, retake</source>
        <translation>{percent} %・再受験</translation>
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
        <source>move the step</source>
        <translation>項目を動かす</translation>
    </message>
    <message>
        <source>put it at a place</source>
        <translation>その位置に置く</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
    <name>QuizPage</name>
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
        <source>Each answer is saved at once</source>
        <translation>解答は1問ごとに保存</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>印をつける</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>印つき</translation>
    </message>
    <message>
        <source>Item {number} of {items}</source>
        <translation>{items}問中{number}問目</translation>
    </message>
    <message>
        <source>Leave quiz</source>
        <translation>テストを中断</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>一部正解</translation>
    </message>
    <message>
        <source>Reread lesson page {page}</source>
        <translation>レッスンの{page}ページを読み返す</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 保存済み</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>This item rests on</source>
        <translation>この設問のもとになる約束</translation>
    </message>
    <message>
        <source>This item rests on a commitment in section {number}. You will see which one, and why, after you check.</source>
        <translation>この設問は§{number}の約束にもとづきます。どの約束で、なぜそうなのかは、答え合わせのあとに表示します。</translation>
    </message>
    <message>
        <source>check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>flag for review</source>
        <translation>見直しの印をつける</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
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
        <source>Say what the file is for. The purpose is kept with the export.</source>
        <translation>ファイルの目的を入力してください。書き出しの記録に残ります。</translation>
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
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>二つのパスワードが一致しません。同じものを2回入力してください。</translation>
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
        <source>There is no workspace at “{path}”. Check the path.</source>
        <translation>「{path}」にワークスペースがありません。パスを確かめてください。</translation>
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
        <source>This is for {role} only. Sign in first.</source>
        <translation>ここは{role}専用です。先にサインインしてください。</translation>
    </message>
    <message>
        <source>This item has been answered already. Your first answer stays; continue with the next item.</source>
        <translation>この設問には解答済みです。最初の解答が残ります。次の設問に進んでください。</translation>
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
        <source>“{path}” was written by a newer Clausewise. It was not touched. Install the newer version.</source>
        <translation>「{path}」は、より新しいClausewiseで作られています。何も変更していません。新しい版をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>1 item</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>A retake is a new attempt, with other items where there are. This one stays.</source>
        <translation>もう一度受けると、できるだけ別の設問が出ます。今回の結果は残ります。</translation>
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
        <source>Enough</source>
        <translation>基準以上</translation>
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
        <source>Kept on this computer, for HR.</source>
        <translation>人事用に、このパソコンに保存しました。</translation>
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
        <source>Must pass</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>基準未満</translation>
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
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>The total is enough, but something that must be passed is not. It is marked below.</source>
        <translation>合計は合格基準に達しましたが、必須の項目が基準に届いていません。下で確認できます。</translation>
    </message>
    <message>
        <source>Worth a review</source>
        <translation>要復習</translation>
    </message>
    <message>
        <source>You reached the pass mark. What was not right is named below, with the reasons.</source>
        <translation>合格基準に達しました。まちがいとその理由を下に示します。</translation>
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
    <message>
        <source>{right} of {items}</source>
        <translation>{items}問中{right}問</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
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
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
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
        <source>Lessons, items and the program change at once.</source>
        <translation>レッスンも設問も画面も、すぐに切り替わります。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Records stay. Whoever comes next gives their own number and name.</source>
        <translation>記録は残ります。次に使う人は、自分の社員番号と氏名を入力します。</translation>
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
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Who learns here</source>
        <translation>受講している人</translation>
    </message>
</context>
<context>
    <name>SortingView</name>
    <message>
        <source>Your answer “{given}”, the right one is “{group}”</source>
        <translation>あなたの解答「{given}」・正解は「{group}」</translation>
    </message>
    <message>
        <source>put the card into a group</source>
        <translation>カードを分類する</translation>
    </message>
    <message>
        <source>{group}: right</source>
        <translation>{group}・正解</translation>
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
    <name>_Legend</name>
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
</TS>
