<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AbsentChoice</name>
    <message>
        <source>In the workspace and not in the file: {count} people.</source>
        <translation>ワークスペースにいてファイルにない人：{count}人。</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>People whom the file does not name</source>
        <translation>ファイルにない人</translation>
    </message>
    <message>
        <source>Some rows do not say whose they are, so nobody can be said to be missing.</source>
        <translation>誰の行か分からない行があるため、誰がファイルにいないのかを判断できません。</translation>
    </message>
    <message>
        <source>Their last day</source>
        <translation>最終在籍日</translation>
    </message>
    <message>
        <source>They have left. Their last day:</source>
        <translation>退職した。最終在籍日：</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name}の新しいパスワード</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <comment>a button of a row</comment>
        <translation>{action}：{name}</translation>
    </message>
    <message>
        <source>{role}. Has a password for one sign-in, not used yet.</source>
        <translation>{role}。1回限りのパスワードがあり、まだ使われていません。</translation>
    </message>
    <message>
        <source>{role}. Switched off: opens nothing.</source>
        <translation>{role}。停止中のため、何も開けません。</translation>
    </message>
</context>
<context>
    <name>AdoptionDone</name>
    <message>
        <source>Open the short module</source>
        <translation>短いモジュールを開く</translation>
    </message>
    <message>
        <source>See who has it</source>
        <translation>割り当てた人を見る</translation>
    </message>
</context>
<context>
    <name>AdoptionView</name>
    <message>
        <source>1 thing is in the way:</source>
        <translation>採用の前に済ませることが1件あります：</translation>
    </message>
    <message>
        <source>Adopt version {version}</source>
        <translation>{version}版を採用する</translation>
    </message>
    <message>
        <source>Adopting the version…</source>
        <translation>版を採用しています…</translation>
    </message>
    <message>
        <source>Adopting: {count} of {people} people have the short module.</source>
        <translation>採用しています。{people}人中{count}人に割り当てました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>期限を決める</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Its decisions are lost, and what is taught stays as it is. The file itself is not touched.</source>
        <translation>ここでの判断は失われます。教えている内容は変わらず、ファイルにも手を加えません。</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>採用を妨げるものはありません。</translation>
    </message>
    <message>
        <source>Open the module</source>
        <translation>モジュールを開く</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Put this version away</source>
        <translation>この版を取り下げる</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The item “{title}” is about a commitment that is gone.</source>
        <translation>設問「{title}」は、なくなった約束についてのものです。</translation>
    </message>
    <message>
        <source>The new version is being adopted. If you stop it, nothing of it is kept.</source>
        <translation>新しい版を採用しています。中止すると、ここまでの分は何も残りません。</translation>
    </message>
    <message>
        <source>The new version is being adopted: {count} of {people} people have the short module. If you stop it, nothing of it is kept.</source>
        <translation>新しい版を採用しています。{people}人中{count}人に短いモジュールを割り当てました。中止すると、ここまでの分は何も残りません。</translation>
    </message>
    <message>
        <source>The page “{title}” is about a commitment that is gone.</source>
        <translation>ページ「{title}」は、なくなった約束についてのものです。</translation>
    </message>
    <message>
        <source>What adopting it does</source>
        <translation>採用するとどうなるか</translation>
    </message>
    <message>
        <source>When is the short module due?</source>
        <translation>短いモジュールの期限</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Working out what adopting it comes to…</source>
        <translation>採用するとどうなるかを調べています…</translation>
    </message>
    <message>
        <source>Write an item</source>
        <translation>設問を書く</translation>
    </message>
    <message>
        <source>{commitment} is not decided.</source>
        <translation>{commitment}の判断がまだです。</translation>
    </message>
    <message>
        <source>{count} things are in the way:</source>
        <translation>採用の前に済ませることが{count}件あります：</translation>
    </message>
</context>
<context>
    <name>AdoptionWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>1 person was given “{module}”.</source>
        <translation>「{module}」を1人に割り当てました。</translation>
    </message>
    <message>
        <source>A short module is made, “{title}”. Pages: {pages}, items in its quiz: {items}, minutes: {minutes}.</source>
        <translation>短いモジュール「{title}」を作ります。ページ：{pages}、クイズの設問：{items}、所要時間：{minutes}分。</translation>
    </message>
    <message>
        <source>All completions stay.</source>
        <translation>修了はすべて有効のままです。</translation>
    </message>
    <message>
        <source>It cannot be taken back; a later version can follow.</source>
        <translation>取り消しはできませんが、後から別の版を採用できます。</translation>
    </message>
    <message>
        <source>It is given to {people}, who passed under an older wording.</source>
        <translation>以前の条文で合格した{people}に割り当てます。</translation>
    </message>
    <message>
        <source>Nobody has to learn anything again.</source>
        <translation>学び直す人はいません。</translation>
    </message>
    <message>
        <source>Nobody passed under an older wording, so nobody is given it.</source>
        <translation>以前の条文で合格した人がいないため、誰にも割り当てません。</translation>
    </message>
    <message>
        <source>The short module goes to {people}, due on {day}.</source>
        <translation>短いモジュールを{people}に割り当てます（期限：{day}）。</translation>
    </message>
    <message>
        <source>The short module goes to {people}, without a due date.</source>
        <translation>短いモジュールを{people}に、期限なしで割り当てます。</translation>
    </message>
    <message>
        <source>Version {version} is taught from now on.</source>
        <translation>今後は{version}版を教えます。</translation>
    </message>
    <message>
        <source>Version {version} is taught from then on. Records that are there keep the wording that they were made under.</source>
        <translation>以後は{version}版を教えます。これまでの記録には、そのときの条文の版が残ります。</translation>
    </message>
    <message>
        <source>Version {version} is taught now.</source>
        <translation>{version}版を教えています。</translation>
    </message>
    <message>
        <source>What was written for it is published: {modules}.</source>
        <translation>この版のために書いたものを公開します：{modules}。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{module}: {reason}</source>
        <translation>{module}：{reason}</translation>
    </message>
    <message>
        <source>{people} people were given “{module}”.</source>
        <translation>「{module}」を{people}人に割り当てました。</translation>
    </message>
    <message>
        <source>“{module}” was made, and nobody needs it now.</source>
        <translation>「{module}」を作りました。今これが必要な人はいません。</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>A wrong answer that fools nobody does no work: {words}</source>
        <translation>だれも迷わない誤答は役に立ちません：{words}</translation>
    </message>
    <message>
        <source>Among equally strong people, those who took it in Japanese have a facility {gap} points away. One of the texts says more, or something else.</source>
        <translation>ほかの設問が同じくらいできる人どうしで比べると、日本語で受けた人の得点率は{gap}ポイント違います。どちらかの文に、余分なことや別のことが書かれています。</translation>
    </message>
    <message>
        <source>Chosen by {share}. Put a mistake there that people really make: {words}</source>
        <translation>選んだ人は{share}です。実際に起こりがちな間違いに替えましょう：{words}</translation>
    </message>
    <message>
        <source>Discrimination {index}: people who do well in the rest of the quiz are hardly better here.</source>
        <translation>識別指数 {index}：ほかの設問がよくできる人も、この設問ではほとんど差がつきません。</translation>
    </message>
    <message>
        <source>Discrimination {index}: who does well in the rest of the quiz does worse here. Either the key is wrong or the question misleads those who know.</source>
        <translation>識別指数 {index}：ほかの設問がよくできる人ほど、この設問を間違えています。正解の設定が誤っているか、知っている人を惑わせる問い方です。</translation>
    </message>
    <message>
        <source>Easier in Japanese than in English: compare the two texts</source>
        <translation>日本語のほうが易しい：両方の文を比べる</translation>
    </message>
    <message>
        <source>Half of the people need more than {time}; other items take {usual}.</source>
        <translation>半数の人が{time}を超えています。ほかの設問は{usual}です。</translation>
    </message>
    <message>
        <source>Harder in Japanese than in English: compare the two texts</source>
        <translation>日本語のほうが難しい：両方の文を比べる</translation>
    </message>
    <message>
        <source>Hardly anybody picks {choice}: replace it</source>
        <translation>ほとんど選ばれない：{choice}を替える</translation>
    </message>
    <message>
        <source>It hardly tells who knows from who does not</source>
        <translation>わかっている人とそうでない人の差がほとんど出ない</translation>
    </message>
    <message>
        <source>It takes long: shorten it</source>
        <translation>時間がかかる：短くする</translation>
    </message>
    <message>
        <source>Nearly everybody gets it right: make it harder</source>
        <translation>ほぼ全員が正解：難しくする</translation>
    </message>
    <message>
        <source>Nobody picks {choice}: replace it</source>
        <translation>だれも選ばない：{choice}を替える</translation>
    </message>
    <message>
        <source>People who do well in the rest of the quiz choose it more often (discrimination {index}): {words}</source>
        <translation>ほかの設問がよくできる人ほど、これを選んでいます（識別指数 {index}）：{words}</translation>
    </message>
    <message>
        <source>Stronger people get it wrong: check the key</source>
        <translation>できる人が間違える：正解の設定を確かめる</translation>
    </message>
    <message>
        <source>Stronger people pick {choice}: may it be right?</source>
        <translation>できる人が選ぶ：{choice}は正しいのでは？</translation>
    </message>
    <message>
        <source>Very hard: is it clear, and is it taught?</source>
        <translation>とても難しい：問いは明確か、教えてあるか</translation>
    </message>
    <message>
        <source>{share} of the marks are got, about what guessing gives. Look at the lesson first, then at the stem.</source>
        <translation>得点率は{share}で、当て推量と変わりません。まずレッスンを、次に問題文を見直しましょう。</translation>
    </message>
    <message>
        <source>{share} of the marks are got. Keep it if everybody must know it; it says nothing about anybody.</source>
        <translation>得点率は{share}です。全員が知っておくべき内容なら残してかまいませんが、人の差はわかりません。</translation>
    </message>
</context>
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
    <name>AllowanceDialog</name>
    <message>
        <source>Extra time</source>
        <translation>時間の追加</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>認める</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>どれだけ</translation>
    </message>
    <message>
        <source>In every module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>In the chosen modules</source>
        <translation>選んだモジュール</translation>
    </message>
    <message>
        <source>It holds for attempts that begin after it. The reason is kept, and the person reads it.</source>
        <translation>このあとに始める受験から有効です。理由は保存され、本人も読めます。</translation>
    </message>
    <message>
        <source>More attempts</source>
        <translation>回数を増やす</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>時間を増やす</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>attempts on top of the limit</source>
        <translation>回を上限に加えます</translation>
    </message>
    <message>
        <source>percent on top of the time limit; 0 takes it back</source>
        <translation>％を制限時間に加えます。0で取り消します</translation>
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
    <name>AsOfLine</name>
    <message>
        <source>**As of {day}.** {sentence}</source>
        <translation>**{day}現在。**{sentence}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day of the list</source>
        <translation>一覧の基準日</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>先月末</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>前四半期末</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>昨年末</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>この日を表示</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or a day before it.</source>
        <translation>まだ来ていない日です。今日か、それより前の日を選んでください。</translation>
    </message>
    <message>
        <source>The list as it was known at the end of a day. What was recorded later changes nothing in it.</source>
        <translation>ある日の終わりの時点でわかっていた一覧です。後から記録されたことで変わることはありません。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
    <name>AssignDialog</name>
    <message>
        <source>Ask for a new pass</source>
        <translation>あらためて合格を求める</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Assign a module</source>
        <translation>モジュールを割り当てる</translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>モジュールを選ぶ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Employee numbers</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>For instance 00417, 00093</source>
        <translation>例：00417, 00093</translation>
    </message>
    <message>
        <source>Leading zeros count. For a department or everyone, make a rule.</source>
        <translation>先頭の0も番号の一部です。部署や全員に割り当てるには、ルールを作ってください。</translation>
    </message>
    <message>
        <source>Leave who has passed it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>日を指定</translation>
    </message>
    <message>
        <source>Who has passed it</source>
        <translation>合格済みの人</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>AssignedTable</name>
    <message>
        <source>Assigned</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>1 rule</source>
        <translation>ルール1件</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The rule has ended. What is still to do stays to be done.</source>
        <translation>ルールを終了しました。未修了のものはそのままです。</translation>
    </message>
    <message>
        <source>The rule has ended. {count} assignments were withdrawn.</source>
        <translation>ルールを終了しました。{count}件の割り当てを取り下げました。</translation>
    </message>
    <message>
        <source>The rule is saved. 1 person got the module from it.</source>
        <translation>ルールを保存しました。1人に割り当てました。</translation>
    </message>
    <message>
        <source>The rule is saved. {count} people got something from the rules.</source>
        <translation>ルールを保存しました。ルールにより{count}件を割り当てました。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>割り当ての一覧</translation>
    </message>
    <message>
        <source>{count} due dates were moved.</source>
        <translation>{count}件の期限を変更しました。</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>ルール{count}件</translation>
    </message>
    <message>
        <source>{module}  ·  {rule}</source>
        <translation>{module}  ·  {rule}</translation>
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
    <name>BlockerList</name>
    <message>
        <source>1 thing stands in the way</source>
        <translation>公開できない理由が1件あります</translation>
    </message>
    <message>
        <source>Finish the item</source>
        <translation>設問を仕上げる</translation>
    </message>
    <message>
        <source>{count} things stand in the way</source>
        <translation>公開できない理由が{count}件あります</translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message>
        <source>Go there</source>
        <translation>そこへ移る</translation>
    </message>
    <message>
        <source>Item “{name}” is taught, and unfinished now</source>
        <translation>公開中の設問「{name}」が、いまは未完成です</translation>
    </message>
    <message>
        <source>No finished item tests {commitment}</source>
        <translation>{commitment}を問う、できあがった設問がありません</translation>
    </message>
    <message>
        <source>Nothing changed since the version that is taught</source>
        <translation>公開中の版から何も変わっていません</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>設問を開く</translation>
    </message>
    <message>
        <source>Page “{name}” has an item to try that is not finished or not there</source>
        <translation>ページ「{name}」のためしに解く設問が、未完成か、ありません</translation>
    </message>
    <message>
        <source>Page “{name}” has no text</source>
        <translation>ページ「{name}」に本文がありません</translation>
    </message>
    <message>
        <source>Page “{name}” has no text in {language}</source>
        <translation>ページ「{name}」に{language}の本文がありません</translation>
    </message>
    <message>
        <source>Page “{name}” has no title</source>
        <translation>ページ「{name}」に題名がありません</translation>
    </message>
    <message>
        <source>Page “{name}” has no title in {language}</source>
        <translation>ページ「{name}」に{language}の題名がありません</translation>
    </message>
    <message>
        <source>Page “{name}” is about no commitment of the policy</source>
        <translation>ページ「{name}」が、ポリシーのどの約束についてのものか決まっていません</translation>
    </message>
    <message>
        <source>The items of “{name}” are not in {language}</source>
        <translation>「{name}」の設問には{language}の文がありません</translation>
    </message>
    <message>
        <source>The module has no summary</source>
        <translation>モジュールに要約がありません</translation>
    </message>
    <message>
        <source>The module has no summary in {language}</source>
        <translation>モジュールに{language}の要約がありません</translation>
    </message>
    <message>
        <source>The module has no title</source>
        <translation>モジュールに題名がありません</translation>
    </message>
    <message>
        <source>The module has no title in {language}</source>
        <translation>モジュールに{language}の題名がありません</translation>
    </message>
    <message>
        <source>The module is about no commitment</source>
        <translation>モジュールの約束が選ばれていません</translation>
    </message>
    <message>
        <source>The policy has no commitment {commitment} any more</source>
        <translation>約束{commitment}は、もうポリシーにありません</translation>
    </message>
    <message>
        <source>The quiz draws {needed} items, and {there} are finished</source>
        <translation>確認テストは{needed}問を出しますが、できあがった設問は{there}問です</translation>
    </message>
    <message>
        <source>Untitled page</source>
        <translation>無題のページ</translation>
    </message>
    <message>
        <source>Version {subject} was published before</source>
        <translation>版{subject}はすでに公開されています</translation>
    </message>
    <message>
        <source>Write the item</source>
        <translation>設問を書く</translation>
    </message>
    <message>
        <source>“{name}” must be passed, and no item is about it</source>
        <translation>「{name}」は合格が必須ですが、それを問う設問がありません</translation>
    </message>
</context>
<context>
    <name>CardGroup</name>
    <message>
        <source>Belongs to</source>
        <translation>入る分類</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>分類を選ぶ</translation>
    </message>
    <message>
        <source>{part} belongs to</source>
        <translation>{part}が入る分類</translation>
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
    <name>ChangeWords</name>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>Commitment {commitment} was added</source>
        <translation>約束{commitment}を加えました</translation>
    </message>
    <message>
        <source>Commitment {commitment} was taken out</source>
        <translation>約束{commitment}を外しました</translation>
    </message>
    <message>
        <source>It is in other languages now</source>
        <translation>言語が変わりました</translation>
    </message>
    <message>
        <source>Item “{name}” is new</source>
        <translation>設問「{name}」は新しいものです</translation>
    </message>
    <message>
        <source>Item “{name}” was taken out</source>
        <translation>設問「{name}」を外しました</translation>
    </message>
    <message>
        <source>Item “{name}”: it rests on other commitments</source>
        <translation>設問「{name}」：もとになる約束が変わりました</translation>
    </message>
    <message>
        <source>Item “{name}”: its settings changed</source>
        <translation>設問「{name}」：設定が変わりました</translation>
    </message>
    <message>
        <source>Item “{name}”: the key changed, another answer is right</source>
        <translation>設問「{name}」：正解が変わりました</translation>
    </message>
    <message>
        <source>Item “{name}”: the words changed</source>
        <translation>設問「{name}」：文章が変わりました</translation>
    </message>
    <message>
        <source>Page “{name}” is new</source>
        <translation>ページ「{name}」は新しいものです</translation>
    </message>
    <message>
        <source>Page “{name}” was taken out</source>
        <translation>ページ「{name}」を外しました</translation>
    </message>
    <message>
        <source>Page “{name}”: it has other items to try</source>
        <translation>ページ「{name}」：ためしに解く設問が変わりました</translation>
    </message>
    <message>
        <source>Page “{name}”: it is about other commitments</source>
        <translation>ページ「{name}」：約束が変わりました</translation>
    </message>
    <message>
        <source>Page “{name}”: the pictures changed</source>
        <translation>ページ「{name}」：画像が変わりました</translation>
    </message>
    <message>
        <source>Page “{name}”: the text changed</source>
        <translation>ページ「{name}」：本文が変わりました</translation>
    </message>
    <message>
        <source>Quiz: at least {after} items for each commitment instead of {before}</source>
        <translation>確認テスト：約束ごとの最少の設問数を{before}から{after}に</translation>
    </message>
    <message>
        <source>Quiz: attempts {after} instead of {before}</source>
        <translation>確認テスト：受験回数を{before}から{after}に</translation>
    </message>
    <message>
        <source>Quiz: the pass mark is {after} % instead of {before} %</source>
        <translation>確認テスト：合格基準を{before}%から{after}%に</translation>
    </message>
    <message>
        <source>Quiz: time in minutes {after} instead of {before}</source>
        <translation>確認テスト：制限時間（分）を{before}から{after}に</translation>
    </message>
    <message>
        <source>Quiz: what must be passed is another thing</source>
        <translation>確認テスト：合格が必須のものが変わりました</translation>
    </message>
    <message>
        <source>Quiz: {after} items instead of {before}</source>
        <translation>確認テスト：設問数を{before}から{after}に</translation>
    </message>
    <message>
        <source>The items are in another order</source>
        <translation>設問の順序が変わりました</translation>
    </message>
    <message>
        <source>The pages are in another order</source>
        <translation>ページの順序が変わりました</translation>
    </message>
    <message>
        <source>The summary is another one</source>
        <translation>要約が変わりました</translation>
    </message>
    <message>
        <source>The title is another one</source>
        <translation>題名が変わりました</translation>
    </message>
    <message>
        <source>Time: {after} minutes instead of {before}</source>
        <translation>所要時間：{before}分から{after}分に</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>{change} ({languages})</source>
        <translation>{change}（{languages}）</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Key</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>{bar}, the key</source>
        <translation>{bar}、正解の選択肢</translation>
    </message>
    <message>
        <source>{words}: chosen by {count}, {share}</source>
        <translation>{words}：{count}名が選択、{share}</translation>
    </message>
</context>
<context>
    <name>ChoiceBars</name>
    <message>
        <source>Chosen</source>
        <translation>選ばれたもの</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>棒グラフで表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>What people chose</source>
        <translation>選ばれた答え</translation>
    </message>
    <message>
        <source>key</source>
        <translation>正解</translation>
    </message>
</context>
<context>
    <name>ChoiceParts</name>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>what comes of it</source>
        <translation>その結果</translation>
    </message>
    <message>
        <source>what one can do</source>
        <translation>できること</translation>
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
        <source>You missed this one: it is right</source>
        <translation>選ばなかった正解</translation>
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
    <name>ChoiceWay</name>
    <message>
        <source>A new scene</source>
        <translation>新しい場面</translation>
    </message>
    <message>
        <source>Choose a scene</source>
        <translation>場面を選ぶ</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>次の場面</translation>
    </message>
    <message>
        <source>{part} leads to</source>
        <translation>{part}の次の場面</translation>
    </message>
    <message>
        <source>{part} leads to a new scene</source>
        <translation>{part}を新しい場面につなぐ</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>False</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>Nearly: “{words}”</source>
        <translation>惜しい答え：「{words}」</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無解答</translation>
    </message>
    <message>
        <source>Place {place}: {step}</source>
        <translation>{place}番目：{step}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>そのほかの答え</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>小さすぎる</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>選択肢{number}</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>理由{number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>ChosenCount</name>
    <message>
        <source>1 of them has no e-mail address: the drafts leave it out, the other files do not.</source>
        <translation>うち1名にはメールアドレスがありません。下書きには含まれず、ほかのファイルには含まれます。</translation>
    </message>
    <message>
        <source>1 person chosen</source>
        <translation>1名を選択中</translation>
    </message>
    <message>
        <source>All of them have an e-mail address.</source>
        <translation>全員にメールアドレスがあります。</translation>
    </message>
    <message>
        <source>Choose people in the list first.</source>
        <translation>先に一覧で対象者を選んでください。</translation>
    </message>
    <message>
        <source>{count} of them have no e-mail address: the drafts leave them out, the other files do not.</source>
        <translation>うち{count}名にはメールアドレスがありません。下書きには含まれず、ほかのファイルには含まれます。</translation>
    </message>
    <message>
        <source>{count} people chosen</source>
        <translation>{count}名を選択中</translation>
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
    <name>CommitmentChangeView</name>
    <message>
        <source>Everybody trained learns it</source>
        <translation>受講済みの全員が学ぶ</translation>
    </message>
    <message>
        <source>In this language the wording is the same.</source>
        <translation>この言語の条文は同じです。</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>学び直す</translation>
    </message>
    <message>
        <source>Minor: completions stay</source>
        <translation>軽微：修了は有効のまま</translation>
    </message>
    <message>
        <source>What about those who passed it? {commitment}</source>
        <translation>合格済みの人をどうしますか。{commitment}</translation>
    </message>
</context>
<context>
    <name>CommitmentChooser</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No commitment has these words.</source>
        <translation>この語句を含む約束はありません。</translation>
    </message>
    <message>
        <source>Search number or words</source>
        <translation>番号や語句で探す</translation>
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
    <name>CommitmentSection</name>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>％</translation>
    </message>
    <message>
        <source>Trained on each commitment</source>
        <translation>約束ごとの受講状況</translation>
    </message>
    <message>
        <source>none is under the goal of 80 per cent</source>
        <translation>目標の80％を下回る約束はありません</translation>
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
    <name>CommitmentsField</name>
    <message>
        <source>Choose commitments</source>
        <translation>約束を選ぶ</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>{id}: not in the policy any more</source>
        <translation>{id}：もうポリシーにありません</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the record</source>
        <translation>記録を訂正</translation>
    </message>
    <message>
        <source>Corrected on {date}: {kind}. {reason}</source>
        <translation>{date}に訂正：{kind}。{reason}</translation>
    </message>
    <message>
        <source>Fill in what the record should say.</source>
        <translation>記録の正しい内容を入力してください。</translation>
    </message>
    <message>
        <source>It is kept with the correction for good, and the person reads it.</source>
        <translation>訂正とともに残り、本人が読みます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The record that was asked about was corrected already. This one took its place.</source>
        <translation>問い合わせのあった記録はすでに訂正されています。これが置き換わった記録です。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>What you filled in is not saved. Close once more to discard it.</source>
        <translation>入力した内容は保存されていません。もう一度閉じると破棄されます。</translation>
    </message>
    <message>
        <source>“{title}” {version}, wording {policy}: {record}</source>
        <translation>「{title}」{version}版、ポリシー{policy}版：{record}</translation>
    </message>
</context>
<context>
    <name>CorrectionEffect</name>
    <message>
        <source>A new record goes to {name} ({number}): {record}.</source>
        <translation>{name}さん（{number}）に新しい記録が付きます：{record}。</translation>
    </message>
    <message>
        <source>A new record takes its place: {record}.</source>
        <translation>新しい記録に置き換わります：{record}。</translation>
    </message>
    <message>
        <source>Both records and the reason stand under “My data” of whom they are about.</source>
        <translation>両方の記録と理由は、本人の「マイデータ」に表示されます。</translation>
    </message>
    <message>
        <source>Both records and the reason stand under “My data”.</source>
        <translation>両方の記録と理由は「マイデータ」に表示されます。</translation>
    </message>
    <message>
        <source>Nothing changes for {name} in what is assigned: “{title}” is {standing}.</source>
        <translation>{name}さんの割り当ては変わりません。「{title}」は{standing}です。</translation>
    </message>
    <message>
        <source>Nothing takes its place.</source>
        <translation>代わりの記録はありません。</translation>
    </message>
    <message>
        <source>The confirmation of the policy stays with the old record.</source>
        <translation>ポリシーの確認は元の記録に残ります。</translation>
    </message>
    <message>
        <source>The record as it is now stays visible and does not count any more.</source>
        <translation>今の記録は見えるまま残りますが、有効ではなくなります。</translation>
    </message>
    <message>
        <source>The record “{title}” of {date} was moved to the person whom it belongs to.</source>
        <translation>{date}の記録「{title}」を、正しい人に移しました。</translation>
    </message>
    <message>
        <source>Your record “{title}” of {date} was annulled: it does not count any more.</source>
        <translation>{date}の記録「{title}」を取り消しました。もう有効ではありません。</translation>
    </message>
    <message>
        <source>Your record “{title}” of {date} was corrected. It now says: {record}.</source>
        <translation>{date}の記録「{title}」を訂正しました。今の内容：{record}。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>“{title}” was {before} for {name} and will be {after}.</source>
        <translation>{name}さんの「{title}」は{before}から{after}に変わります。</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Completed on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Employee number of whose record it is</source>
        <translation>正しい人の社員番号</translation>
    </message>
    <message>
        <source>It stays visible and counts for nothing. Nothing takes its place.</source>
        <translation>見えるまま残りますが、有効ではなくなります。代わりの記録はありません。</translation>
    </message>
    <message>
        <source>Leading zeros count.</source>
        <translation>先頭の0も必要です。</translation>
    </message>
    <message>
        <source>Must not count</source>
        <translation>無効にする</translation>
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
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Points possible</source>
        <translation>満点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合否</translation>
    </message>
    <message>
        <source>The pass mark is {mark} %.</source>
        <translation>合格点は{mark} %です。</translation>
    </message>
    <message>
        <source>The time of day stays as it is.</source>
        <translation>時刻はそのままです。</translation>
    </message>
    <message>
        <source>This record was annulled. All that can be said of it is that it counts after all.</source>
        <translation>この記録は取り消されています。できるのは、有効に戻すことだけです。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>何が間違っていますか</translation>
    </message>
    <message>
        <source>of</source>
        <translation>／</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>Before: the record was kept under another person.</source>
        <translation>訂正前：別の人の記録になっていました。</translation>
    </message>
    <message>
        <source>Before: {record}.</source>
        <translation>訂正前：{record}。</translation>
    </message>
    <message>
        <source>Corrected by {who}, {time}</source>
        <translation>{who}が訂正、{time}</translation>
    </message>
    <message>
        <source>It counts after all</source>
        <translation>有効に戻した</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>It was of another person</source>
        <translation>別の人の記録</translation>
    </message>
    <message>
        <source>Now: it does not count, and nothing takes its place.</source>
        <translation>訂正後：有効ではなく、代わりの記録もありません。</translation>
    </message>
    <message>
        <source>Now: the record is kept under whom it belongs to, and does not count for you.</source>
        <translation>訂正後：正しい人の記録になり、あなたの記録としては有効ではありません。</translation>
    </message>
    <message>
        <source>Now: {record}.</source>
        <translation>訂正後：{record}。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>The day was wrong</source>
        <translation>日付の誤り</translation>
    </message>
    <message>
        <source>The result was wrong</source>
        <translation>結果の誤り</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>{points} of {most} points, {result}, completed {date}</source>
        <translation>{most}点中{points}点、{result}、{date}完了</translation>
    </message>
    <message>
        <source>“{title}”: {kind}</source>
        <translation>「{title}」：{kind}</translation>
    </message>
</context>
<context>
    <name>CoverageBars</name>
    <message>
        <source>Trained on each commitment, per cent</source>
        <translation>約束ごとの受講率（％）</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>網羅状況</translation>
    </message>
    <message>
        <source>What would be taught if all drafts were published, and what is live where that is not the same. Press red words to fill the hole.</source>
        <translation>下書きをすべて公開した場合の内容です。公開中の内容と違うところには、その数も示します。赤い語句を押すと、足りないものを補えます。</translation>
    </message>
</context>
<context>
    <name>CoveragePromises</name>
    <message>
        <source>1 module promises what it does not test: publishing it is refused.</source>
        <translation>約束を掲げながら問うていないモジュールが1つあります。このままでは公開できません。</translation>
    </message>
    <message>
        <source>Open the module</source>
        <translation>モジュールを開く</translation>
    </message>
    <message>
        <source>{count} modules promise what they do not test: publishing them is refused.</source>
        <translation>約束を掲げながら問うていないモジュールが{count}個あります。このままでは公開できません。</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 commitment has no item yet</source>
        <translation>設問のない約束が1つあります</translation>
    </message>
    <message>
        <source>1 first answer</source>
        <translation>初回の回答1件</translation>
    </message>
    <message>
        <source>1 has fewer than {most}</source>
        <translation>{most}問に満たない約束が1つあります</translation>
    </message>
    <message>
        <source>1 still has a hole</source>
        <translation>足りないもののある約束が1つあります</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Every commitment has an item, but {thin}.</source>
        <translation>どの約束にも設問がありますが、{thin}。</translation>
    </message>
    <message>
        <source>Every commitment has lesson pages, situations, both languages and {most} items or more.</source>
        <translation>どの約束にも、レッスン、場面の設問、両方の言語、{most}問以上の設問があります。</translation>
    </message>
    <message>
        <source>Every commitment has {most} items or more, but {some}.</source>
        <translation>どの約束にも{most}問以上ありますが、{some}。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏づけ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Open the module to write a page</source>
        <translation>モジュールを開いてページを書く</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show the items that lack it</source>
        <translation>足りない一覧で見る</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Write the missing item</source>
        <translation>足りない設問を書く</translation>
    </message>
    <message>
        <source>Write the missing situation</source>
        <translation>足りない場面の設問を書く</translation>
    </message>
    <message>
        <source>enough, {kinds}</source>
        <translation>十分（{kinds}）</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>設問なし</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not in {language}</source>
        <translation>{language}なし</translation>
    </message>
    <message>
        <source>of one kind</source>
        <translation>1形式</translation>
    </message>
    <message>
        <source>of {count} kinds</source>
        <translation>{count}形式</translation>
    </message>
    <message>
        <source>only recall</source>
        <translation>暗記のみ</translation>
    </message>
    <message>
        <source>thin: {count} of {most}</source>
        <translation>少ない：{most}問中{count}問</translation>
    </message>
    <message>
        <source>{count} being written</source>
        <translation>作成中{count}</translation>
    </message>
    <message>
        <source>{count} commitments have no item yet</source>
        <translation>設問のない約束が{count}つあります</translation>
    </message>
    <message>
        <source>{count} first answers</source>
        <translation>初回の回答{count}件</translation>
    </message>
    <message>
        <source>{count} have fewer than {most}</source>
        <translation>{most}問に満たない約束が{count}つあります</translation>
    </message>
    <message>
        <source>{count} live</source>
        <translation>公開中{count}</translation>
    </message>
    <message>
        <source>{count} not in {language}</source>
        <translation>{language}なし{count}</translation>
    </message>
    <message>
        <source>{count} still have a hole</source>
        <translation>足りないもののある約束が{count}つあります</translation>
    </message>
    <message>
        <source>{none}, and {thin}.</source>
        <translation>{none}。{thin}。</translation>
    </message>
    <message>
        <source>{none}.</source>
        <translation>{none}。</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>it does not begin as a workspace does</source>
        <translation>先頭がワークスペースの形式ではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>中身が空です</translation>
    </message>
    <message>
        <source>its first pages cannot be read</source>
        <translation>先頭の部分を読み取れません</translation>
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
    <name>DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DeletionBar</name>
    <message>
        <source>Another window is open: what was deleted leaves its log when that closes.</source>
        <translation>別のウィンドウが開いています。それを閉じると、削除したものがログからも消えます。</translation>
    </message>
    <message>
        <source>Delete all {count} that are past their time</source>
        <translation>期限を過ぎた{count}件をすべて削除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete the 1 thing that is past its time</source>
        <translation>期限を過ぎた1件を削除</translation>
    </message>
    <message>
        <source>Delete {count} answers older than {days} days</source>
        <translation>{days}日を過ぎた解答{count}件を削除</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>削除の進みぐあい</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. {count} deleted so far.</source>
        <translation>中止しました。{count}件を削除済みです。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back, and who has left long ago goes with every record.</source>
        <translation>削除したものは元に戻せません。ずっと前に退職した人は、すべての記録とともに消えます。</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back. Results stay.</source>
        <translation>削除したものは元に戻せません。結果は残ります。</translation>
    </message>
    <message>
        <source>{count} deleted.</source>
        <translation>{count}件を削除しました。</translation>
    </message>
    <message>
        <source>{count} of {all} deleted</source>
        <translation>{all}件中{count}件を削除</translation>
    </message>
    <message>
        <source>{count} tombstones stay in the ledger.</source>
        <translation>台帳に墓標{count}件が残ります。</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>{count} entries signed</source>
        <translation>署名された項目{count}件</translation>
    </message>
    <message>
        <source>{signed}; missing: {gaps}. Ask for a file with everything.</source>
        <translation>{signed}、欠けている項目：{gaps}。すべてを含むファイルを依頼してください。</translation>
    </message>
    <message>
        <source>{signed}; nothing is missing</source>
        <translation>{signed}、欠けているものはありません</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>Case or knowledge was changed</source>
        <translation>事例か知識かの区別が変わりました</translation>
    </message>
    <message>
        <source>It is of another kind</source>
        <translation>設問の種類が変わりました</translation>
    </message>
    <message>
        <source>It rests on other commitments</source>
        <translation>もとになる約束が変わりました</translation>
    </message>
    <message>
        <source>The difficulty is another one</source>
        <translation>難しさが変わりました</translation>
    </message>
    <message>
        <source>The lesson page is another one</source>
        <translation>レッスンのページが変わりました</translation>
    </message>
    <message>
        <source>The parts are others, or in another order</source>
        <translation>項目または順序が変わりました</translation>
    </message>
    <message>
        <source>The topic is another one</source>
        <translation>トピックが変わりました</translation>
    </message>
    <message>
        <source>The ways through the scenes, or their ends, are others</source>
        <translation>場面のつながりまたは結末が変わりました</translation>
    </message>
    <message>
        <source>What is right is something else</source>
        <translation>正解が変わりました</translation>
    </message>
    <message>
        <source>{part}, {language}: gone; was “{before}”</source>
        <translation>{part}（{language}）：削除。以前は「{before}」</translation>
    </message>
    <message>
        <source>{part}, {language}: new</source>
        <translation>{part}（{language}）：追加</translation>
    </message>
    <message>
        <source>{part}, {language}: was “{before}”</source>
        <translation>{part}（{language}）：以前は「{before}」</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Open the item</source>
        <translation>設問を開く</translation>
    </message>
</context>
<context>
    <name>DraftNames</name>
    <message>
        <source>Untitled item</source>
        <translation>無題の設問</translation>
    </message>
</context>
<context>
    <name>DraftReasons</name>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
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
    <name>DueDialog</name>
    <message>
        <source>Change due date</source>
        <translation>期限を変更</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新しい期限</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>日を指定</translation>
    </message>
    <message>
        <source>What was known before stays: the list as of an earlier day shows the earlier due date.</source>
        <translation>以前の内容は残ります。過去の日の一覧には、もとの期限が表示されます。</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Copy what I wrote</source>
        <translation>書いた内容をコピー</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>下書きを保存 {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Publish the change…</source>
        <translation>変更を公開…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Redo ({key})</source>
        <translation>やり直す（{key}）</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Undo ({key})</source>
        <translation>元に戻す（{key}）</translation>
    </message>
</context>
<context>
    <name>EffectColumns</name>
    <message>
        <source>Before</source>
        <translation>これまで</translation>
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
        <source>Now</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Change the search or a filter, or clear them all.</source>
        <translation>検索語や条件を変えるか、すべて解除してください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい設問</translation>
    </message>
    <message>
        <source>No item matches these filters.</source>
        <translation>この条件に合う設問はありません。</translation>
    </message>
    <message>
        <source>Questions of Moodle and other programs, sheets and plain text can be read.</source>
        <translation>Moodleなどの問題、表計算シート、テキストを読み込めます。</translation>
    </message>
    <message>
        <source>Write the first item, or bring the ones you have.</source>
        <translation>最初の設問を書くか、お持ちの問題を取り込んでください。</translation>
    </message>
</context>
<context>
    <name>EmptyOverview</name>
    <message>
        <source>Assign a module</source>
        <translation>モジュールを割り当てる</translation>
    </message>
    <message>
        <source>Bring your people from a spreadsheet; then assign modules, and this page says how they stand.</source>
        <translation>表計算ファイルから社員を取り込み、モジュールを割り当てると、状況がここに表示されます。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>名簿を取り込む</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Nobody whom you chose was assigned anything on that day. Choose others.</source>
        <translation>選んだ対象には、その日に割り当てがありませんでした。別の対象を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is assigned yet</source>
        <translation>まだ何も割り当てられていません</translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation>集計するものがありません</translation>
    </message>
    <message>
        <source>Once a module is assigned, this page says who is up to date, who is overdue, and where.</source>
        <translation>モジュールを割り当てると、誰が最新の状態か、誰が期限を過ぎているか、どの部署かがここに表示されます。</translation>
    </message>
    <message>
        <source>Show everyone, today</source>
        <translation>今日の全員を表示</translation>
    </message>
</context>
<context>
    <name>EmptyPeople</name>
    <message>
        <source>Bring in the list of employees as CSV or Excel. You see what it changes before it does.</source>
        <translation>社員名簿をCSVまたはExcelで取り込みます。何が変わるかを先に確かめられます。</translation>
    </message>
    <message>
        <source>Change the search or a filter, or clear them all.</source>
        <translation>検索や絞り込みを変えるか、すべて解除してください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>名簿の取り込み</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>この条件に当てはまる人はいません。</translation>
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
        <source>No records by {day}</source>
        <translation>{day}までの記録はありません</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>Nobody had finished a quiz by the end of that day.</source>
        <translation>その日の終わりまでに、テストを終えた人はいませんでした。</translation>
    </message>
    <message>
        <source>When somebody finishes a quiz, the record is here.</source>
        <translation>だれかが確認テストを終えると、ここに記録が表示されます。</translation>
    </message>
</context>
<context>
    <name>EmptyStandings</name>
    <message>
        <source>A rule gives people their modules by itself, also those who join later. They are listed here.</source>
        <translation>ルールを作ると、あとから入社する人にもモジュールが自動で割り当てられ、ここに表示されます。</translation>
    </message>
    <message>
        <source>Change the search or a filter, or clear them all.</source>
        <translation>検索や絞り込みを変えるか、すべて解除してください。</translation>
    </message>
    <message>
        <source>Choose a later day, or go back to today.</source>
        <translation>あとの日を選ぶか、今日に戻ってください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Make the first rule</source>
        <translation>最初のルールを作る</translation>
    </message>
    <message>
        <source>Nothing is assigned yet</source>
        <translation>まだ何も割り当てられていません</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>この条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Nothing was assigned on that day</source>
        <translation>その日に割り当てられていたものはありません</translation>
    </message>
</context>
<context>
    <name>EmptyStatistics</name>
    <message>
        <source>Choose another module, or show all items.</source>
        <translation>ほかのモジュールを選ぶか、すべての設問を表示してください。</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>当てはまる設問はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Reading takes a few seconds where there are very many answers.</source>
        <translation>何も変わっていません。解答がとても多いと、読み込みに数秒かかります。</translation>
    </message>
    <message>
        <source>Read the answers again</source>
        <translation>解答をもう一度読み込む</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての一覧で見る</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>The statistics could not be read</source>
        <translation>統計を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>EndRuleDialog</name>
    <message>
        <source>1 assignment is still to do.</source>
        <translation>未修了の割り当てが1件あります。</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>ルールを終了</translation>
    </message>
    <message>
        <source>From today on it gives nobody anything, and no renewal comes up. What is done stays.</source>
        <translation>今日からこのルールによる割り当てと更新はなくなります。修了したものは残ります。</translation>
    </message>
    <message>
        <source>Leave it to do</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>未修了のもの</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>{count} assignments are still to do.</source>
        <translation>未修了の割り当てが{count}件あります。</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Another window is open: what was erased leaves its log when that closes.</source>
        <translation>別のウィンドウが開いています。それを閉じると、消去したものがログからも消えます。</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>個人のデータを消去</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erased. 1 tombstone stays in the ledger, with your reason.</source>
        <translation>消去しました。台帳に墓標1件が理由とともに残ります。</translation>
    </message>
    <message>
        <source>Erased. {count} tombstones stay in the ledger, with your reason.</source>
        <translation>消去しました。台帳に墓標{count}件が理由とともに残ります。</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Reason, without name and number</source>
        <translation>理由（氏名と番号は書かない）</translation>
    </message>
    <message>
        <source>Stays, and why</source>
        <translation>残るものと理由</translation>
    </message>
    <message>
        <source>The employee number once more</source>
        <translation>社員番号をもう一度</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1件の記録</translation>
    </message>
    <message>
        <source>A zip that an auditor reads without Clausewise: the policy in the wording concerned, the material as it was shown, the results, and a SHA-256 of every file.</source>
        <translation>監査担当者がClausewiseなしで読めるzipです。該当する版のポリシー、表示された教材、結果、各ファイルのSHA-256が入っています。</translation>
    </message>
    <message>
        <source>Answers of {count} attempts, which are kept for {days} days</source>
        <translation>{count}回分の受験の解答（保存期間{days}日）</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>モジュールを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the people first.</source>
        <translation>先に対象者を選んでください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>証跡一式</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip)</source>
        <translation>証跡一式 (*.zip)</translation>
    </message>
    <message>
        <source>Lessons and items of {count} module versions</source>
        <translation>モジュール{count}版分のレッスンと設問</translation>
    </message>
    <message>
        <source>Make the evidence pack</source>
        <translation>証跡一式を作成</translation>
    </message>
    <message>
        <source>More than {count} people stand in tables, without a page each.</source>
        <translation>{count}名を超えるため、一人ずつのページではなく表に載せます。</translation>
    </message>
    <message>
        <source>More than {count} records have no receipt each.</source>
        <translation>記録が{count}件を超えるため、各記録の受領証は含みません。</translation>
    </message>
    <message>
        <source>Saved to {path}. SHA-256 {digest}</source>
        <translation>{path}に保存しました。SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>The policy in the wording concerned</source>
        <translation>該当する版のポリシー</translation>
    </message>
    <message>
        <source>What it will hold</source>
        <translation>含まれる内容</translation>
    </message>
    <message>
        <source>Written to the ledger before the file appears. The people in it can see it under My data. It holds the items with their right answers: keep it from people who still take the quiz.</source>
        <translation>ファイルができる前に台帳に記録されます。含まれる人は「マイデータ」で確認できます。設問は正解とともに載るため、これから受験する人には渡さないでください。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count}件の記録</translation>
    </message>
</context>
<context>
    <name>EvidenceScopeForm</name>
    <message>
        <source>A department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>About which modules?</source>
        <translation>どのモジュールですか</translation>
    </message>
    <message>
        <source>Answers are kept for as long as the retention says. Older ones are in no pack; results always are.</source>
        <translation>解答は保存期間の間だけ保持されます。それより古い解答は含まれません。結果は必ず含まれます。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>部署を選択</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Employee numbers</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Everyone, also who has left</source>
        <translation>全員（退職者を含む）</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>どこまで含めますか</translation>
    </message>
    <message>
        <source>No module was published yet.</source>
        <translation>公開されたモジュールはまだありません。</translation>
    </message>
    <message>
        <source>One number on a line, or separated by commas</source>
        <translation>1行に1つ、またはカンマ区切り</translation>
    </message>
    <message>
        <source>People by their number</source>
        <translation>社員番号で指定</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>どの期間ですか</translation>
    </message>
    <message>
        <source>Whose evidence?</source>
        <translation>誰の証跡ですか</translation>
    </message>
    <message>
        <source>With the single answers</source>
        <translation>一つひとつの解答を含める</translation>
    </message>
    <message>
        <source>“As of” asks for the state of a past day: people as they were recorded then, and the records that stood then.</source>
        <translation>「時点」は過去の日の状態を表します。対象者はその日の登録内容、記録はその日に有効だったものになります。</translation>
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
    <name>ExemptDialog</name>
    <message>
        <source>Exempt</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>From every module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>From the chosen modules</source>
        <translation>選んだモジュール</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>免除の対象</translation>
    </message>
    <message>
        <source>It is kept, and the person reads it under My data. Exempt modules are not asked for on Home.</source>
        <translation>理由は保存され、本人が「わたしのデータ」で読めます。免除されたモジュールはホームに表示されません。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until it is lifted</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Up to a day</source>
        <translation>日を指定</translation>
    </message>
</context>
<context>
    <name>ExportColumnsField</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose columns: {count}</source>
        <translation>列を選ぶ：{count}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Numbers stay text (00417). Date, time and offset are three columns.</source>
        <translation>番号は先頭の0も残る文字列（00417）。日付、時刻、時差は別々の列です。</translation>
    </message>
    <message>
        <source>The usual eight</source>
        <translation>よく使う8列</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <translation>{all}列中{chosen}列</translation>
    </message>
</context>
<context>
    <name>ExportDetail</name>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全{count}列</translation>
    </message>
    <message>
        <source>By</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Check a file against this entry</source>
        <translation>ファイルをこの記録と照合</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Exception that allows it</source>
        <translation>根拠となる例外</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>書き出しの内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count}行</translation>
    </message>
    <message>
        <source>{rows}, 1 person</source>
        <translation>{rows}、1人</translation>
    </message>
    <message>
        <source>{rows}, {count} people</source>
        <translation>{rows}、{count}人</translation>
    </message>
    <message>
        <source>“{file}” is another file: it left on {when}.</source>
        <translation>「{file}」は別の書き出しのファイルです（{when}に書き出し）。</translation>
    </message>
    <message>
        <source>“{file}” is not this file, or was changed since. Its SHA-256 is {digest}.</source>
        <translation>「{file}」はこの書き出しのファイルではないか、その後変更されています。SHA-256は{digest}です。</translation>
    </message>
    <message>
        <source>“{file}” is this file, to the byte.</source>
        <translation>「{file}」は、この書き出しのファイルと完全に一致します。</translation>
    </message>
</context>
<context>
    <name>ExportKindField</name>
    <message>
        <source>A report to read and to file, with filter and purpose at its head. Up to 20,000 rows.</source>
        <translation>読むため、保管するためのレポートです。冒頭に条件と目的を記します。20,000行まで。</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <translation>その他のファイル形式</translation>
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
        <source>CSV for machines (*.csv)</source>
        <translation>プログラム用CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for people (*.csv)</source>
        <translation>人が読むCSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選んでください</translation>
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
        <source>For opening in a spreadsheet, made safe from formulas. Excel drops leading zeros of a CSV; the workbook keeps them.</source>
        <translation>表計算ソフトで開くためのCSVです。数式として動かないようにしてあります。ExcelはCSVの先頭のゼロを落としますが、Excelブックなら残ります。</translation>
    </message>
    <message>
        <source>For programs: the bytes as they are, field names as headings, nothing guarded.</source>
        <translation>プログラムで読むためのCSVです。見出しは項目名で、値には手を加えません（無害化なし）。</translation>
    </message>
    <message>
        <source>For the system that you made this profile for, exactly as it says.</source>
        <translation>このプロファイルで定めたとおりの、ほかのシステム用のファイルです。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make or change profiles</source>
        <translation>プロファイルを作成・変更</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation>PDFレポート (*.pdf)</translation>
    </message>
    <message>
        <source>Typed cells, nothing is a formula. A second sheet says filter, purpose and counts.</source>
        <translation>セルには型があり、数式は含まれません。2枚目のシートに条件、目的、件数を記します。</translation>
    </message>
    <message>
        <source>xAPI statements (*.jsonl)</source>
        <translation>xAPIステートメント (*.jsonl)</translation>
    </message>
    <message>
        <source>xAPI statements with the cmi5 verbs, one a line. People by number, without e-mail.</source>
        <translation>cmi5の動詞を使ったxAPIステートメントを1行に1件書き出します。人は番号で示し、メールアドレスは含みません。</translation>
    </message>
    <message>
        <source>{profile} (*.{suffix})</source>
        <translation>{profile} (*.{suffix})</translation>
    </message>
</context>
<context>
    <name>ExportLogColumns</name>
    <message>
        <source>By</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>{subject}, {format}</source>
        <translation>{subject}、{format}</translation>
    </message>
</context>
<context>
    <name>ExportLogView</name>
    <message>
        <source>Anybody</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once. Select fewer.</source>
        <translation>一度にコピーできるのは{count}行までです。選択を減らしてください。</translation>
    </message>
    <message>
        <source>Change the search or the filter, or clear them.</source>
        <translation>検索や条件を変えるか、解除してください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Every file with people’s data is listed here: what left, why, to whom, and its SHA-256.</source>
        <translation>個人のデータを含むファイルは、すべてここに載ります。内容、目的、渡した相手、SHA-256がわかります。</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>記録へ</translation>
    </message>
    <message>
        <source>Inside the company</source>
        <translation>社内</translation>
    </message>
    <message>
        <source>No export matches these filters.</source>
        <translation>条件に合う書き出しはありません。</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>まだ何も書き出されていません</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>社外</translation>
    </message>
    <message>
        <source>Purpose, recipient or file</source>
        <translation>目的、渡す相手、ファイル名</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>What left as a file</source>
        <translation>ファイルとして出たもの</translation>
    </message>
</context>
<context>
    <name>ExportLosses</name>
    <message>
        <source>1 item is left out: {what}</source>
        <translation>1件の設問は含められません：{what}</translation>
    </message>
    <message>
        <source>Lost of 1 item: {what}</source>
        <translation>1件の設問で失われるもの：{what}</translation>
    </message>
    <message>
        <source>Lost of {count} items: {what}</source>
        <translation>{count}件の設問で失われるもの：{what}</translation>
    </message>
    <message>
        <source>Nothing is lost in this format.</source>
        <translation>この形式で失われるものはありません。</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>この形式で表せないもの</translation>
    </message>
    <message>
        <source>an item without a word yet</source>
        <translation>まだ何も書かれていない設問</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>{count} items are left out: {what}</source>
        <translation>{count}件の設問は含められません：{what}</translation>
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
        <source>Counting…</source>
        <translation>件数を確認中…</translation>
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
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>The profile says which: {count}.</source>
        <translation>プロファイルで定めた{count}列です。</translation>
    </message>
    <message>
        <source>The report has the columns of the table.</source>
        <translation>レポートの列は表と同じです。</translation>
    </message>
    <message>
        <source>Written to the ledger before the file appears. The person in it can see it under My data.</source>
        <translation>ファイルができる前に台帳に記録されます。含まれる本人は「マイデータ」で確認できます。</translation>
    </message>
    <message>
        <source>Written to the ledger before the file appears. The {count} people in it can see it under My data.</source>
        <translation>ファイルができる前に台帳に記録されます。含まれる{count}人は「マイデータ」で確認できます。</translation>
    </message>
    <message>
        <source>Written to the ledger before the file appears. Who is in it can see it under My data.</source>
        <translation>ファイルができる前に台帳に記録されます。含まれる本人は「マイデータ」で確認できます。</translation>
    </message>
    <message>
        <source>the same as the table</source>
        <translation>表と同じ内容</translation>
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
        <source>A file is being written. Rows so far: {count}. If you stop it, there is no file.</source>
        <translation>ファイルを書き出しています（{count}行まで済み）。中止すると、ファイルは残りません。</translation>
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
        <source>{rows} of {all} rows written</source>
        <translation>{all}行中{rows}行を書き出しました</translation>
    </message>
    <message>
        <source>{rows} rows written</source>
        <translation>{rows}行を書き出しました</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>1 item goes into the file.</source>
        <translation>1件の設問をファイルに書き出します。</translation>
    </message>
    <message>
        <source>1 item saved to {path}.</source>
        <translation>1件の設問を{path}に保存しました。</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての設問</translation>
    </message>
    <message>
        <source>Both languages go into the file. The first language is what programs show that know only one. Items as they are written now, drafts too; retired ones only if you chose them.</source>
        <translation>日本語と英語の両方を書き出します。最初の言語は、1言語しか扱えないプログラムで表示されます。下書きも含め、今の内容を書き出します。廃止した設問は、選んだ場合だけ含まれます。</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>最初の言語</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Looking at the items…</source>
        <translation>設問を確認しています…</translation>
    </message>
    <message>
        <source>Save 1 item…</source>
        <translation>1件の設問を保存…</translation>
    </message>
    <message>
        <source>Save {count} items…</source>
        <translation>{count}件の設問を保存…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation>選んだ設問</translation>
    </message>
    <message>
        <source>The {count} chosen items</source>
        <translation>選んだ{count}件の設問</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>書き出す設問</translation>
    </message>
    <message>
        <source>{count} items saved to {path}.</source>
        <translation>{count}件の設問を{path}に保存しました。</translation>
    </message>
    <message>
        <source>{held} items go into the file.</source>
        <translation>{held}件の設問をファイルに書き出します。</translation>
    </message>
    <message>
        <source>{held} of {whole} items go into the file; {left} cannot be held by it.</source>
        <translation>{whole}件のうち{held}件を書き出します。{left}件はこの形式で表せません。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for machines</source>
        <translation>CSV（機械用）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>証跡一式</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>File by a profile</source>
        <translation>プロファイルのファイル</translation>
    </message>
    <message>
        <source>Inside the company</source>
        <translation>社内</translation>
    </message>
    <message>
        <source>Mail drafts</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>Mail-merge CSV</source>
        <translation>差し込み用CSV</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Outside: {recipient}</source>
        <translation>社外：{recipient}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDFレポート</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>受講記録</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>受講状況</translation>
    </message>
    <message>
        <source>xAPI statements</source>
        <translation>xAPIステートメント</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>1 export</source>
        <translation>1件の書き出し</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>証跡一式</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>{count} exports</source>
        <translation>{count}件の書き出し</translation>
    </message>
</context>
<context>
    <name>ExportsTable</name>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>By</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>May include you: it was chosen by name or department, and yours may have changed.</source>
        <translation>あなたが含まれていた可能性があります。氏名か部署で絞り込まれた書き出しで、どちらかがその後に変わったかもしれません。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Purpose and parts</source>
        <translation>目的と内容</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>渡す相手</translation>
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
    <name>FigureWords</name>
    <message>
        <source>Discrimination index, −100 to 100: whether those who do well in the rest of the quiz do well here. Good is {good} and more; below 0 the key may be wrong.</source>
        <translation>識別指数（−100〜100）：ほかの設問でよくできた人が、この設問でもよくできたかを示します。{good} 以上が良好で、0 未満なら正解が誤っているおそれがあります。</translation>
    </message>
    <message>
        <source>Discriminative efficiency: how near the discrimination comes to the most that an item so easy or so hard can reach. 100 is all of it; the more, the better.</source>
        <translation>識別効率：その難しさの設問で得られる最大の識別力に、どれだけ近いかを示します。100 が最大で、高いほど良好です。</translation>
    </message>
    <message>
        <source>Everybody got the same mark, here or in the rest of the quiz: there is nothing to compare.</source>
        <translation>この設問かほかの設問で全員が同じ点なので、比べようがありません。</translation>
    </message>
    <message>
        <source>Facility index: how much of its marks people got. Good is between {hard} % (very hard) and {easy} % (nearly everybody gets it right).</source>
        <translation>得点率：配点のうち実際に得られた割合です。{hard} %（とても難しい）から {easy} %（ほとんどの人が正解）の間が適切です。</translation>
    </message>
    <message>
        <source>Half of the people took longer than this.</source>
        <translation>半数の人は、これより長くかかりました。</translation>
    </message>
    <message>
        <source>How many people answered it in their first attempt.</source>
        <translation>初回の受験でこの設問に解答した人の数です。</translation>
    </message>
    <message>
        <source>How much the items of the quiz measure one thing; 1 is the most. {judged}</source>
        <translation>設問どうしがどれだけ同じものを測っているかを示し、最大は1です。{judged}</translation>
    </message>
    <message>
        <source>How near it comes to the most that an item so easy or so hard could tell: 100 is all of it.</source>
        <translation>同じ難しさの設問で望める最大の識別力に、どれだけ近いかを示します。100が最大です。</translation>
    </message>
    <message>
        <source>It hardly tells who knows from who does not.</source>
        <translation>わかっている人とそうでない人の差がほとんど出ません。</translation>
    </message>
    <message>
        <source>Not defined where Cronbach’s alpha is not.</source>
        <translation>クロンバックのα係数が求められないときは、これも求められません。</translation>
    </message>
    <message>
        <source>Not defined where everybody got the same mark.</source>
        <translation>全員が同じ点のときは求められません。</translation>
    </message>
    <message>
        <source>Not defined: everybody has the same result, or there is only one item.</source>
        <translation>求められません。全員が同じ結果か、設問が一つだけです。</translation>
    </message>
    <message>
        <source>Of 100 marks that could be got, people got {count}.</source>
        <translation>取れるはずの100点のうち、{count}点が取れています。</translation>
    </message>
    <message>
        <source>Submitted first attempts at this version, one for each person; nobody is named.</source>
        <translation>この版の提出済みの初回受験です。一人につき1件で、名前は出ません。</translation>
    </message>
    <message>
        <source>The items agree somewhat: good for a group, less so for one person.</source>
        <translation>設問はある程度そろっています。集団を見るには十分ですが、個人の判断にはやや弱いです。</translation>
    </message>
    <message>
        <source>The items agree with each other: the result can be relied on.</source>
        <translation>設問がよくそろっていて、結果を信頼できます。</translation>
    </message>
    <message>
        <source>The items hardly agree: another draw of items could give another result.</source>
        <translation>設問があまりそろっていません。出題が変われば結果も変わりえます。</translation>
    </message>
    <message>
        <source>Too few answers: figures are shown from {count} first attempts on.</source>
        <translation>解答が少なすぎます。初回受験が{count}件になると数値を表示します。</translation>
    </message>
    <message>
        <source>Two of three results are off by less than this: so near to the pass mark chance decides.</source>
        <translation>結果の三分の二は、誤差がこれより小さく収まります。合格基準にこれほど近い結果は、偶然に左右されます。</translation>
    </message>
    <message>
        <source>What people got on average, in points of all that there are.</source>
        <translation>満点のうち、平均で何点取れたかを示します。</translation>
    </message>
    <message>
        <source>Who does well in the rest of the quiz does a little better here: weak.</source>
        <translation>ほかの設問がよくできる人が、この設問では少しだけよくできます：弱い。</translation>
    </message>
    <message>
        <source>Who does well in the rest of the quiz does well here: very good.</source>
        <translation>ほかの設問がよくできる人は、この設問もよくできます：とても良い。</translation>
    </message>
    <message>
        <source>Who does well in the rest of the quiz does worse here.</source>
        <translation>ほかの設問がよくできる人ほど、この設問を間違えています。</translation>
    </message>
    <message>
        <source>Who does well in the rest of the quiz mostly does well here: good.</source>
        <translation>ほかの設問がよくできる人は、たいていこの設問もできます：良い。</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>求められません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1 %未満</translation>
    </message>
    <message>
        <source>under {count}</source>
        <translation>{count}未満</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a filter</source>
        <translation>絞り込みを追加</translation>
    </message>
    <message>
        <source>Any commitment</source>
        <translation>すべての約束</translation>
    </message>
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
        <source>Any version</source>
        <translation>すべての版</translation>
    </message>
    <message>
        <source>Any wording</source>
        <translation>すべての条文の版</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
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
        <source>Commitment</source>
        <translation>約束</translation>
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
        <source>Every filter is there already</source>
        <translation>すべての絞り込みが表示されています</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Hide superseded records</source>
        <translation>訂正前の記録を表示しない</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Not overdue with it</source>
        <translation>そのモジュールは期限切れでない</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Overdue or not</source>
        <translation>期限切れかどうかを問わない</translation>
    </message>
    <message>
        <source>Overdue with this module</source>
        <translation>そのモジュールが期限切れ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合否</translation>
    </message>
    <message>
        <source>Shown too</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>訂正済み</translation>
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
    <name>FindingWords</name>
    <message>
        <source>A sentence to be judged denies twice</source>
        <translation>判断する文が二重否定です</translation>
    </message>
    <message>
        <source>Absolute words give a wrong option away.</source>
        <translation>断定の語があると、誤りだと見抜かれます。</translation>
    </message>
    <message>
        <source>Ask for what is so; a “not” is easily missed.</source>
        <translation>正しいものを尋ねてください。否定は見落とされがちです。</translation>
    </message>
    <message>
        <source>Capitals or full stops are mixed. Write all options in one form.</source>
        <translation>大文字か句点の有無がそろっていません。すべての選択肢を同じ形で書いてください。</translation>
    </message>
    <message>
        <source>Change one, or remove it.</source>
        <translation>一方を書き直すか、削除してください。</translation>
    </message>
    <message>
        <source>Compare the two, then say that they are in step.</source>
        <translation>二つを見比べてから、そろっていると記してください。</translation>
    </message>
    <message>
        <source>Give the reason, in the words of the commitment.</source>
        <translation>約束の言葉で理由を書いてください。</translation>
    </message>
    <message>
        <source>Learners see only the explanation there. Say why each is not right.</source>
        <translation>その答えを選んだ受講者には、解説だけが表示されます。なぜ正しくないかを、それぞれ書いてください。</translation>
    </message>
    <message>
        <source>Let each say something of its own.</source>
        <translation>それぞれ別の内容にしてください。</translation>
    </message>
    <message>
        <source>No negative stem.</source>
        <translation>否定の問いではありません。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>足りないものはありません</translation>
    </message>
    <message>
        <source>One option holds another</source>
        <translation>ある選択肢が別の選択肢を含んでいます</translation>
    </message>
    <message>
        <source>One right answer, {count} options</source>
        <translation>正解1つ、選択肢{count}個</translation>
    </message>
    <message>
        <source>Say it without one of the two.</source>
        <translation>否定を一つ減らしてください。</translation>
    </message>
    <message>
        <source>Say what it means: the options are shuffled.</source>
        <translation>内容をそのまま書いてください。選択肢の順序は入れ替わります。</translation>
    </message>
    <message>
        <source>Situation, not recall.</source>
        <translation>暗記ではなく、場面の設問です。</translation>
    </message>
    <message>
        <source>The options have different forms</source>
        <translation>選択肢の形がそろっていません</translation>
    </message>
    <message>
        <source>The question asks for what is not so</source>
        <translation>当てはまらないものを尋ねています</translation>
    </message>
    <message>
        <source>The right option is the longest</source>
        <translation>正解がいちばん長い選択肢です</translation>
    </message>
    <message>
        <source>The stem is long</source>
        <translation>問題文が長すぎます</translation>
    </message>
    <message>
        <source>Two options say the same</source>
        <translation>同じ内容の選択肢が2つあります</translation>
    </message>
    <message>
        <source>Wrong answers without feedback: {count}</source>
        <translation>フィードバックのない誤答：{count}件</translation>
    </message>
    <message>
        <source>{language} was left behind</source>
        <translation>{language}が更新されていません</translation>
    </message>
    <message>
        <source>{language}: {advice}</source>
        <translation>{language}：{advice}</translation>
    </message>
    <message>
        <source>{length} characters; keep to {most}.</source>
        <translation>{length}文字です。{most}文字までにしてください。</translation>
    </message>
    <message>
        <source>{length} characters; the longest other has {longest}. Test-wise readers pick length.</source>
        <translation>{length}文字です。ほかは最長{longest}文字。慣れた人は長さで選びます。</translation>
    </message>
    <message>
        <source>{length} words; keep to {most}.</source>
        <translation>{length}語です。{most}語までにしてください。</translation>
    </message>
    <message>
        <source>{part} is long</source>
        <translation>{part}が長すぎます</translation>
    </message>
    <message>
        <source>{part} speaks of all or none of the others</source>
        <translation>{part}が「すべて」や「どれでもない」に触れています</translation>
    </message>
    <message>
        <source>{part}: the feedback does not say why</source>
        <translation>{part}：フィードバックに理由がありません</translation>
    </message>
    <message>
        <source>{right} right of {count} options</source>
        <translation>選択肢{count}個のうち正解{right}個</translation>
    </message>
    <message>
        <source>“{word}” in {part}</source>
        <translation>{part}の「{word}」</translation>
    </message>
    <message>
        <source>です・ます and plain style, or full stops and none, are mixed. Write all in one form.</source>
        <translation>「です・ます」と常体、または句点の有無が混ざっています。同じ形で書いてください。</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Needed before publishing.</source>
        <translation>公開の前に必要です。</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count}件すべて表示</translation>
    </message>
    <message>
        <source>Still to write</source>
        <translation>これから書くもの</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FormsTable</name>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
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
        <source>When</source>
        <translation>いつ</translation>
    </message>
</context>
<context>
    <name>GrantsTable</name>
    <message>
        <source>Confirmed the policy of {version}</source>
        <translation>{version}版のポリシーを確認</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Wording or reason</source>
        <translation>文言または理由</translation>
    </message>
    <message>
        <source>every module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>{granted}: {module}</source>
        <translation>{granted}：{module}</translation>
    </message>
</context>
<context>
    <name>GroupParts</name>
    <message>
        <source>Group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>All that is recorded was written anew and compared. Nothing changed in it.</source>
        <translation>すべての記録を書き直し、照合しました。内容は変わっていません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Safety copies that could not be written anew are as they were: {count}.</source>
        <translation>書き直せなかった控えは元のままです（{count}件）。</translation>
    </message>
    <message>
        <source>The safety copies were written anew, too ({count}).</source>
        <translation>控えも書き直しました（{count}件）。</translation>
    </message>
    <message>
        <source>The workspace is encrypted now</source>
        <translation>ワークスペースを暗号化しました</translation>
    </message>
    <message>
        <source>The workspace is not encrypted</source>
        <translation>ワークスペースの暗号化を解除しました</translation>
    </message>
    <message>
        <source>What lay on the disk before may be found there by experts until it is written over.</source>
        <translation>以前ディスクにあった内容は、上書きされるまで専門家なら取り出せる可能性があります。</translation>
    </message>
</context>
<context>
    <name>HeadSentence</name>
    <message>
        <source>1 is overdue</source>
        <translation>1人が期限を過ぎており</translation>
    </message>
    <message>
        <source>1 still has time</source>
        <translation>1人はまだ期限前です</translation>
    </message>
    <message>
        <source>Fewer than 5 people: how many of them are up to date is not shown.</source>
        <translation>5人未満のため、何人が最新の状態かは表示しません。</translation>
    </message>
    <message>
        <source>{count} are overdue</source>
        <translation>{count}人が期限を過ぎており</translation>
    </message>
    <message>
        <source>{count} still have time</source>
        <translation>{count}人はまだ期限前です</translation>
    </message>
    <message>
        <source>{done} are up to date, {overdue}, and {open}.</source>
        <translation>{done}が最新の状態です。{overdue}、{open}。</translation>
    </message>
    <message>
        <source>{done} is up to date, {overdue}, and {open}.</source>
        <translation>{done}が最新の状態です。{overdue}、{open}。</translation>
    </message>
    <message>
        <source>{done} of {people} people</source>
        <translation>{people}人中{done}人</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>**1 of {items} items** needs a look</source>
        <translation>{items}問中**1問**に見直しが必要</translation>
    </message>
    <message>
        <source>**No item** of {items} needs a look</source>
        <translation>{items}問中、見直しが必要な設問は**ありません**</translation>
    </message>
    <message>
        <source>**{count} of {items} items** need a look</source>
        <translation>{items}問中**{count}問**に見直しが必要</translation>
    </message>
    <message>
        <source>No item is asked yet.</source>
        <translation>出題中の設問はまだありません。</translation>
    </message>
    <message>
        <source>{weak}; 1 has too few answers.</source>
        <translation>{weak}。1問は解答が少なすぎます。</translation>
    </message>
    <message>
        <source>{weak}; all have answers enough.</source>
        <translation>{weak}。解答はどれも足りています。</translation>
    </message>
    <message>
        <source>{weak}; {count} have too few answers.</source>
        <translation>{weak}。{count}問は解答が少なすぎます。</translation>
    </message>
</context>
<context>
    <name>HeatSection</name>
    <message>
        <source>95 and over</source>
        <translation>95以上</translation>
    </message>
    <message>
        <source>Completed, by department and module</source>
        <translation>部署とモジュール別の完了状況</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Groups under 5 are not shown, and no other figure here lets you work them out.</source>
        <translation>5人未満の集団は表示せず、ほかの数値からも割り出せないようにしています。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>Show as drawing</source>
        <translation>図で表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>per cent of those assigned</source>
        <translation>割り当て対象者に対する％</translation>
    </message>
    <message>
        <source>under 50</source>
        <translation>50未満</translation>
    </message>
</context>
<context>
    <name>HeatTableFigure</name>
    <message>
        <source>Completed, by department and module</source>
        <translation>部署とモジュール別の完了状況</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>{department}, {module}: fewer than 5 people, not shown</source>
        <translation>{department}、{module}：5人未満のため表示しません</translation>
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
    <name>HomeHead</name>
    <message>
        <source>Kept on this computer only</source>
        <translation>記録はこのパソコンの中だけに保存</translation>
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
        <source>1 thing is past its time</source>
        <translation>期限を過ぎたもの1件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Corrected. Here is an answer: look it over and send it.</source>
        <translation>訂正しました。回答の下書きです。確かめて送信してください。</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>データの保存期間</translation>
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
        <source>Waiting: {count}</source>
        <translation>未回答：{count}件</translation>
    </message>
    <message>
        <source>What employees ask of the trainer. The rest of this side is for HR.</source>
        <translation>研修担当への質問です。この画面のほかの部分は人事のためのものです。</translation>
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
        <source>{count} things are past their time</source>
        <translation>期限を過ぎたもの{count}件</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{all}件中 {first}–{last}</translation>
    </message>
</context>
<context>
    <name>HrPages</name>
    <message>
        <source>It changes records or lets them out. An auditor looks at them and changes nothing.</source>
        <translation>記録を変更したり、外に出したりするページです。監査担当者は閲覧のみで、変更はできません。</translation>
    </message>
    <message>
        <source>Open the items</source>
        <translation>設問を開く</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>This page is for HR</source>
        <translation>このページは人事用です</translation>
    </message>
    <message>
        <source>Trainers and HR write there. An auditor looks at records, and changes nothing.</source>
        <translation>ここは研修担当者と人事が書く場所です。監査担当者は記録を見るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>You are signed in as a trainer: your items, modules and the inbox are yours to work on.</source>
        <translation>研修担当者としてサインインしています。設問・モジュール・問い合わせを扱えます。</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>Line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>{line}行目：{problem}</translation>
    </message>
    <message>
        <source>Missing before it can be published</source>
        <translation>公開までに足りないもの</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be published.</source>
        <translation>足りないものはありません。公開できます。</translation>
    </message>
    <message>
        <source>The question in question</source>
        <translation>選んでいる設問</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Course packs</source>
        <translation>講座パック</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>取り込みと書き出し</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Bring in 1 item</source>
        <translation>1件を取り込む</translation>
    </message>
    <message>
        <source>Bring in {count} items</source>
        <translation>{count}件を取り込む</translation>
    </message>
    <message>
        <source>Give the new module a title first.</source>
        <translation>先に新しいモジュールの題名を入力してください。</translation>
    </message>
    <message>
        <source>Mend the file as it says above, or choose another format, then try again.</source>
        <translation>上に示した点を直すか、別の形式を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Mend the file where the list says, or choose another format above, then try again.</source>
        <translation>一覧に示した箇所を直すか、上で別の形式を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not in {count}</source>
        <translation>取り込めない {count}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>何も選ばれていません。</translation>
    </message>
    <message>
        <source>The library says all of this already.</source>
        <translation>すべてライブラリの内容と同じです。</translation>
    </message>
    <message>
        <source>The questions of the file</source>
        <translation>ファイルの設問</translation>
    </message>
    <message>
        <source>There already {count}</source>
        <translation>既存 {count}</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>変更なし {count}</translation>
    </message>
    <message>
        <source>With remarks {count}</source>
        <translation>注意あり {count}</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 does not come in</source>
        <translation>1件は取り込めません</translation>
    </message>
    <message>
        <source>1 is left out</source>
        <translation>1件はそのまま</translation>
    </message>
    <message>
        <source>1 is unchanged</source>
        <translation>1件は変更なし</translation>
    </message>
    <message>
        <source>1 item comes in</source>
        <translation>1件を取り込み</translation>
    </message>
    <message>
        <source>1 item is updated</source>
        <translation>1件を更新</translation>
    </message>
    <message>
        <source>1 item: {remark}</source>
        <translation>1件：{remark}</translation>
    </message>
    <message>
        <source>1 of them has a remark</source>
        <translation>うち1件に注意あり</translation>
    </message>
    <message>
        <source>Nothing of this file comes in.</source>
        <translation>このファイルからは何も取り込まれません。</translation>
    </message>
    <message>
        <source>and {count} other remarks about fewer items each</source>
        <translation>ほかに{count}種類の注意があります</translation>
    </message>
    <message>
        <source>{count} are left out</source>
        <translation>{count}件はそのまま</translation>
    </message>
    <message>
        <source>{count} are unchanged</source>
        <translation>{count}件は変更なし</translation>
    </message>
    <message>
        <source>{count} do not come in</source>
        <translation>{count}件は取り込めません</translation>
    </message>
    <message>
        <source>{count} items are updated</source>
        <translation>{count}件を更新</translation>
    </message>
    <message>
        <source>{count} items come in</source>
        <translation>{count}件を取り込み</translation>
    </message>
    <message>
        <source>{count} items: {remark}</source>
        <translation>{count}件：{remark}</translation>
    </message>
    <message>
        <source>{count} of them have a remark</source>
        <translation>うち{count}件に注意あり</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
</context>
<context>
    <name>ImportTermsForm</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A new module</source>
        <translation>新しいモジュール</translation>
    </message>
    <message>
        <source>Add as a new item</source>
        <translation>新しい設問として加える</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Commitments of items that name none</source>
        <translation>約束の指定がない設問の約束</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>If the id is in the library</source>
        <translation>同じIDが既にある場合</translation>
    </message>
    <message>
        <source>Leave the item as it is</source>
        <translation>今の設問を残す</translation>
    </message>
    <message>
        <source>New items go into</source>
        <translation>新しい設問の追加先</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>約束なし</translation>
    </message>
    <message>
        <source>Rest on, if they name nothing</source>
        <translation>約束の指定がない場合</translation>
    </message>
    <message>
        <source>Texts that do not say their language are in</source>
        <translation>言語の指定がない文の言語</translation>
    </message>
    <message>
        <source>Texts without a language</source>
        <translation>言語の指定がない文</translation>
    </message>
    <message>
        <source>Title of the new module</source>
        <translation>新しいモジュールの題名</translation>
    </message>
    <message>
        <source>Update the draft of that item</source>
        <translation>その設問の下書きを更新</translation>
    </message>
    <message>
        <source>{format}, recognised</source>
        <translation>{format}（自動判定）</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 item came in</source>
        <translation>1件を取り込みました</translation>
    </message>
    <message>
        <source>1 item was updated</source>
        <translation>1件を更新しました</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Done: {parts}.</source>
        <translation>完了：{parts}。</translation>
    </message>
    <message>
        <source>Drop a file of questions here</source>
        <translation>設問のファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Items are being brought in: {count} so far. If you stop it, nothing of it is kept.</source>
        <translation>設問を取り込んでいます（ここまで{count}件）。中止すると、ここまでの分は何も残りません。</translation>
    </message>
    <message>
        <source>Looking at the questions… {count}</source>
        <translation>設問を確認しています… {count}</translation>
    </message>
    <message>
        <source>No questions yet?</source>
        <translation>設問がまだない場合</translation>
    </message>
    <message>
        <source>Questions and course packs ({patterns})</source>
        <translation>設問と講座パック ({patterns})</translation>
    </message>
    <message>
        <source>Questions in GIFT, Aiken, Moodle XML, QTI, CSV or Excel, or a course pack. You see each one as a learner would, and what is wrong with it, before anything comes in.</source>
        <translation>GIFT、Aiken、Moodle XML、QTI、CSV、Excelの設問、または講座パック。取り込む前に、1件ずつ受講者に見える形と問題点を確認できます。</translation>
    </message>
    <message>
        <source>Reading the file… {count}</source>
        <translation>ファイルを読んでいます… {count}</translation>
    </message>
    <message>
        <source>Save a template as CSV</source>
        <translation>CSVのひな型を保存</translation>
    </message>
    <message>
        <source>Save a template for Excel</source>
        <translation>Excelのひな型を保存</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <source>Saving the template…</source>
        <translation>ひな型を保存しています…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>一覧で見る</translation>
    </message>
    <message>
        <source>Taken back. The library is as it was before.</source>
        <translation>元に戻しました。ライブラリは取り込む前のままです。</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>They are drafts: learners get them when their module is published.</source>
        <translation>取り込んだものは下書きです。モジュールを公開すると受講者に届きます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Write them into a sheet: each column is explained, and there is an example for each kind.</source>
        <translation>表に書き込めます。列の説明と、種類ごとの例が入っています。</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>{count} items brought in</source>
        <translation>{count}件を取り込みました</translation>
    </message>
    <message>
        <source>{count} items came in</source>
        <translation>{count}件を取り込みました</translation>
    </message>
    <message>
        <source>{count} items were updated</source>
        <translation>{count}件を更新しました</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>About the file: {problem}</source>
        <translation>ファイル全体について：{problem}</translation>
    </message>
    <message>
        <source>At line {line}: {problem}</source>
        <translation>{line}行目：{problem}</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Comes in, with a remark</source>
        <translation>取り込む（注意あり）</translation>
    </message>
    <message>
        <source>Does not come in</source>
        <translation>取り込めない</translation>
    </message>
    <message>
        <source>It changes the draft of the item “{id}”. What is taught stays until you publish.</source>
        <translation>設問「{id}」の下書きを変更します。公開するまで、受講者に出る内容は変わりません。</translation>
    </message>
    <message>
        <source>It comes in as a new item, “{id}”.</source>
        <translation>新しい設問「{id}」として取り込みます。</translation>
    </message>
    <message>
        <source>It does not come in.</source>
        <translation>取り込めません。</translation>
    </message>
    <message>
        <source>Left out: it is there</source>
        <translation>既にあるため残す</translation>
    </message>
    <message>
        <source>The item “{id}” is there already and stays as it is.</source>
        <translation>設問「{id}」は既にあり、そのまま残します。</translation>
    </message>
    <message>
        <source>The item “{id}” says just this already, so nothing changes.</source>
        <translation>設問「{id}」は同じ内容なので、何も変わりません。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Updates an item</source>
        <translation>設問を更新</translation>
    </message>
    <message>
        <source>Updates, with a remark</source>
        <translation>更新（注意あり）</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>{what}. {mend}.</source>
        <translation>{what}。{mend}。</translation>
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
        <source>Correct the record…</source>
        <translation>記録を訂正…</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>設問を編集</translation>
    </message>
    <message>
        <source>Edit the page</source>
        <translation>ページを編集</translation>
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
        <source>Asked today</source>
        <translation>今日の質問</translation>
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
        <source>Due: waiting {days} days</source>
        <translation>要対応：{days}日待ち</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
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
        <source>Waiting 1 day</source>
        <translation>1日待ち</translation>
    </message>
    <message>
        <source>Waiting since {date}</source>
        <translation>{date} から回答待ち</translation>
    </message>
    <message>
        <source>Waiting {days} days</source>
        <translation>{days}日待ち</translation>
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
        <source>Completion record {record} says something else of its correction than the correction does.</source>
        <translation>修了記録{record}の訂正についての内容が、訂正そのものと違います。</translation>
    </message>
    <message>
        <source>Completion records: {records}, attestations: {attestations}, exports: {exports}. They say what they said when they were recorded, of the same people, in the same order. They were recomputed and are signed with the key {fingerprint}.</source>
        <translation>受講記録{records}件、同意{attestations}件、書き出し{exports}件は、記録されたときと同じ人について、同じ順序で、同じ内容です。計算し直して確かめ、鍵{fingerprint}で署名されています。</translation>
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
        <source>{what} has no entry in the ledger: the program did not record it.</source>
        <translation>{what}の登録が台帳にありません。プログラムが記録したものではありません。</translation>
    </message>
</context>
<context>
    <name>IntegrityCard</name>
    <message>
        <source>Broken</source>
        <translation>不整合あり</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判断できません</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Checking: {count} entries so far.</source>
        <translation>確認中です（{count}件まで終了）。</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Not checked since the program was started.</source>
        <translation>プログラムの起動後、まだ確認していません。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>証明されること</translation>
    </message>
    <message>
        <source>{count} entries checked at {time}: each says what it said when it was recorded.</source>
        <translation>{time}に{count}件を確認しました。どれも記録時の内容のままです。</translation>
    </message>
    <message>
        <source>{count} entries checked at {time}; something can be missing.</source>
        <translation>{time}に{count}件を確認しました。欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{count} entries checked at {time}; {breaks} things do not fit.</source>
        <translation>{time}に{count}件を確認しました。{breaks}件が合いません。</translation>
    </message>
</context>
<context>
    <name>IntegrityFindings</name>
    <message>
        <source>What cannot be told</source>
        <translation>判断できないこと</translation>
    </message>
    <message>
        <source>What is not proven</source>
        <translation>証明されないこと</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>証明されること</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>不整合の箇所</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>…ほかに{count}件。</translation>
    </message>
</context>
<context>
    <name>IntegrityGuards</name>
    <message>
        <source>Change it in the settings</source>
        <translation>設定で変更する</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>It was opened, read whole and compared after it was written.</source>
        <translation>書き込んだ後に開いて全体を読み直し、元のデータと照合しました。</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>The copy of today is due; it is made by itself while the program is open.</source>
        <translation>今日の控えはこれからです。プログラムを開いている間に自動で作られます。</translation>
    </message>
    <message>
        <source>The copy of today is made; the next one is due tomorrow.</source>
        <translation>今日の控えは作成済みです。次は明日です。</translation>
    </message>
</context>
<context>
    <name>IntegrityPage</name>
    <message>
        <source>And {count} more.</source>
        <translation>ほかに{count}台あります。</translation>
    </message>
    <message>
        <source>Check against a witness file…</source>
        <translation>立会い記録のファイルと照合…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Checking: {count} entries so far.</source>
        <translation>確認中です（{count}件まで終了）。</translation>
    </message>
    <message>
        <source>Everything here is signed with it. Compare it with what a witness or a certificate names.</source>
        <translation>ここにあるものはすべて、この鍵で署名されています。立会い記録や修了証に示された鍵と見比べてください。</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Machines that sent record files</source>
        <translation>記録ファイルを送ってきた機器</translation>
    </message>
    <message>
        <source>No checkpoint was saved, for the records are not sound. Below it says why.</source>
        <translation>記録に不整合があるため、チェックポイントは保存しませんでした。理由は下に示しています。</translation>
    </message>
    <message>
        <source>No machine has sent anything yet.</source>
        <translation>まだどの機器からも届いていません。</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>記録ファイル</translation>
    </message>
    <message>
        <source>Save a checkpoint for a witness…</source>
        <translation>立会い記録用にチェックポイントを保存…</translation>
    </message>
    <message>
        <source>The checkpoint was added to “{file}”. Keep it on another computer, or with your auditor.</source>
        <translation>チェックポイントを「{file}」に追加しました。別のコンピューターか、監査担当者のもとに保管してください。</translation>
    </message>
    <message>
        <source>The key cannot be read.</source>
        <translation>鍵を読み取れません。</translation>
    </message>
    <message>
        <source>The key of this workspace</source>
        <translation>このワークスペースの鍵</translation>
    </message>
    <message>
        <source>There is no signed checkpoint.</source>
        <translation>署名されたチェックポイントがありません。</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>サインインできる人</translation>
    </message>
    <message>
        <source>Witness files (*.witness)</source>
        <translation>立会い記録のファイル (*.witness)</translation>
    </message>
    <message>
        <source>Witness files (*.witness);;All files (*)</source>
        <translation>立会い記録のファイル (*.witness);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>IntegrityVerdict</name>
    <message>
        <source>Broken: one thing is not as it was recorded.</source>
        <translation>不整合：記録時と異なる点が1件あります。</translation>
    </message>
    <message>
        <source>Broken: {count} things are not as they were recorded.</source>
        <translation>不整合：記録時と異なる点が{count}件あります。</translation>
    </message>
    <message>
        <source>Cannot tell: what is here is sound, but something can be missing.</source>
        <translation>判断できません：ここにある記録は正しいものですが、欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Not checked since the program was started.</source>
        <translation>プログラムの起動後、まだ確認していません。</translation>
    </message>
    <message>
        <source>Sound: the {count} entries are what was recorded.</source>
        <translation>健全：{count}件の項目は、記録されたとおりです。</translation>
    </message>
    <message>
        <source>{count} entries checked on {moment}, against the witness file “{file}”</source>
        <translation>{moment}に{count}件を、立会い記録のファイル「{file}」と照合して確認</translation>
    </message>
    <message>
        <source>{count} entries checked on {moment}, without a witness</source>
        <translation>{moment}に{count}件を、立会い記録なしで確認</translation>
    </message>
    <message>
        <source>“Check now” makes every entry again from the records themselves.</source>
        <translation>「今すぐ確認」は、すべての項目を記録そのものから作り直して照合します。</translation>
    </message>
</context>
<context>
    <name>ItemEditorPage</name>
    <message>
        <source>Both languages are in step.</source>
        <translation>両言語がそろいました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The version is the draft now. Ctrl+Z takes it back.</source>
        <translation>この版を下書きにしました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>This item is still empty: write it first.</source>
        <translation>この設問はまだ空です。まずここに書いてください。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>A practical case: what happens, and what to do</source>
        <translation>実際の場面の設問：何が起き、どうするか</translation>
    </message>
    <message>
        <source>A word that a quiz can ask for</source>
        <translation>テストで指定できる語</translation>
    </message>
    <message>
        <source>About the item</source>
        <translation>この設問について</translation>
    </message>
    <message>
        <source>Coverage counts it as a situation, and each commitment needs at least one.</source>
        <translation>網羅状況で場面の設問として数えます。約束ごとに1問以上必要です。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難しさ</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Lesson page to reread</source>
        <translation>読み返すレッスンのページ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>One sentence that everybody reads after the answer</source>
        <translation>答えたあとに全員が読む一文</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Back to {place}</source>
        <translation>「{place}」へ戻る</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Beside the item</source>
        <translation>設問の横のパネル</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>まだ回答がありません。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
</context>
<context>
    <name>ItemKinds</name>
    <message>
        <source>Matching</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Multiple answers</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>短答</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>単一選択</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>正誤</translation>
    </message>
</context>
<context>
    <name>ItemParts</name>
    <message>
        <source>Cards and feedback</source>
        <translation>カードとフィードバック</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>On the right, and fits nothing</source>
        <translation>右側で、どれにも合わないもの</translation>
    </message>
    <message>
        <source>Options and feedback</source>
        <translation>選択肢とフィードバック</translation>
    </message>
    <message>
        <source>Order shuffled for each learner</source>
        <translation>順序は受講者ごとに入れ替え</translation>
    </message>
    <message>
        <source>Pairs and feedback</source>
        <translation>組とフィードバック</translation>
    </message>
    <message>
        <source>Reasons and feedback; there may be none</source>
        <translation>理由とフィードバック（なくてもよい）</translation>
    </message>
    <message>
        <source>Scenes and choices</source>
        <translation>場面と選択</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>順序は入れ替え</translation>
    </message>
    <message>
        <source>Steps in their right order, and feedback</source>
        <translation>正しい順序の手順とフィードバック</translation>
    </message>
    <message>
        <source>The box marks a right answer: press it, by mouse or with the space bar.</source>
        <translation>四角が正解の印です。クリックするか、スペースキーで付けます。</translation>
    </message>
    <message>
        <source>The circle marks the right answer: press it, by mouse or with the space bar.</source>
        <translation>丸が正解の印です。クリックするか、スペースキーで付けます。</translation>
    </message>
    <message>
        <source>With reasons, people also choose why. The circle marks the right reason.</source>
        <translation>理由を付けると、理由も選んでもらえます。丸が正しい理由の印です。</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>As the learner sees it</source>
        <translation>受講者の画面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>There is nothing to answer yet.</source>
        <translation>まだ答えるものがありません。</translation>
    </message>
    <message>
        <source>Try the item</source>
        <translation>設問を試す</translation>
    </message>
</context>
<context>
    <name>ItemProblems</name>
    <message>
        <source>GIFT has no ordering</source>
        <translation>GIFTに並べ替えはありません</translation>
    </message>
    <message>
        <source>GIFT has no scenarios</source>
        <translation>GIFTにシナリオはありません</translation>
    </message>
    <message>
        <source>GIFT needs two options or pairs, or a right answer</source>
        <translation>GIFTには二つの選択肢か組、または正解が必要です</translation>
    </message>
    <message>
        <source>Moodle has no scenarios</source>
        <translation>Moodleにシナリオはありません</translation>
    </message>
    <message>
        <source>Moodle shows {1} of its {2} steps; Clausewise shows all of them</source>
        <translation>Moodleは{2}個の手順のうち{1}個を表示しますが、Clausewiseはすべて表示します</translation>
    </message>
    <message>
        <source>Moodle tells capitals from small letters here; Clausewise does not</source>
        <translation>Moodleでは大文字と小文字を区別しますが、Clausewiseは区別しません</translation>
    </message>
    <message>
        <source>QTI has no scenes that branch</source>
        <translation>QTIでは分岐する場面を表せません</translation>
    </message>
    <message>
        <source>XML declaration not well-formed</source>
        <translation>XML宣言の誤り</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>先頭にないXML宣言</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a button for hints</source>
        <translation>ヒントのボタン</translation>
    </message>
    <message>
        <source>a calculated choice</source>
        <translation>計算による選択問題</translation>
    </message>
    <message>
        <source>a calculated question</source>
        <translation>計算問題</translation>
    </message>
    <message>
        <source>a cell holds the date {1}, which Excel perhaps made of something else</source>
        <translation>セルに日付 {1} があります。Excelが別のものから変換したのかもしれません</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a description, which asks for nothing</source>
        <translation>問いのない説明文</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>図（SVG）</translation>
    </message>
    <message>
        <source>a file to be handed in (upload)</source>
        <translation>ファイルの提出（upload）</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>動画や音声</translation>
    </message>
    <message>
        <source>a form field</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>a formula (MathML)</source>
        <translation>数式（MathML）</translation>
    </message>
    <message>
        <source>a frame with another page</source>
        <translation>別ページの枠</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>a key is a list or a mapping</source>
        <translation>キーが一覧か連想配列になっています</translation>
    </message>
    <message>
        <source>a link to “{1}”</source>
        <translation>「{1}」へのリンク</translation>
    </message>
    <message>
        <source>a long text to be written (essay)</source>
        <translation>長文の記述（作文）</translation>
    </message>
    <message>
        <source>a match interaction needs two sets</source>
        <translation>組み合わせ問題には二つの組が必要です</translation>
    </message>
    <message>
        <source>a must-pass rule names one thing</source>
        <translation>必須の規則が挙げられるのは一つだけです</translation>
    </message>
    <message>
        <source>a name in it leads elsewhere</source>
        <translation>外の場所を指す名前があります</translation>
    </message>
    <message>
        <source>a name in it leads elsewhere under Windows</source>
        <translation>Windowsでは別のものを指す名前があります</translation>
    </message>
    <message>
        <source>a pair and an extra text have one id</source>
        <translation>組と余分な文が同じIDを持っています</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a picture that markers are dragged onto (ddmarker)</source>
        <translation>印をドラッグして置く画像（ddmarker）</translation>
    </message>
    <message>
        <source>a picture that words are dragged onto (ddimageortext)</source>
        <translation>語をドラッグして置く画像（ddimageortext）</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>ある問題</translation>
    </message>
    <message>
        <source>a question without a name</source>
        <translation>名前のない問題</translation>
    </message>
    <message>
        <source>a random matching question</source>
        <translation>ランダムな組み合わせ問題</translation>
    </message>
    <message>
        <source>a random question, which stands for others</source>
        <translation>ほかの設問を指すランダム問題</translation>
    </message>
    <message>
        <source>a rich-text file (RTF)</source>
        <translation>リッチテキスト（RTF）</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>a second &lt;{1}&gt;</source>
        <translation>二つ目の &lt;{1}&gt;</translation>
    </message>
    <message>
        <source>a sheet cannot hold a scenario: its scenes branch</source>
        <translation>シナリオは場面が枝分かれするため、表には入りません</translation>
    </message>
    <message>
        <source>a sheet cannot hold scenes that branch</source>
        <translation>表では分岐する場面を表せません</translation>
    </message>
    <message>
        <source>a sheet holds {1} options</source>
        <translation>表に入る選択肢は{1}個までです</translation>
    </message>
    <message>
        <source>a simple calculated question</source>
        <translation>簡単な計算問題</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>スタイルシート</translation>
    </message>
    <message>
        <source>a text that stands in another file (stimulus)</source>
        <translation>別のファイルにある文（stimulus）</translation>
    </message>
    <message>
        <source>a text that words are dragged into (ddwtos)</source>
        <translation>語をドラッグして入れる文（ddwtos）</translation>
    </message>
    <message>
        <source>a text with gaps (cloze)</source>
        <translation>穴埋め文（Cloze）</translation>
    </message>
    <message>
        <source>a text with words to select (gapselect)</source>
        <translation>語を選んで入れる文（gapselect）</translation>
    </message>
    <message>
        <source>a way leads back to a scene it came from</source>
        <translation>通った場面に戻る道筋があります</translation>
    </message>
    <message>
        <source>add another one</source>
        <translation>もう1つ加えてください</translation>
    </message>
    <message>
        <source>add the file, or remove it from the text</source>
        <translation>ファイルを加えるか、文から削除してください</translation>
    </message>
    <message>
        <source>add the questions for its conditions</source>
        <translation>その条件についての質問を加えてください</translation>
    </message>
    <message>
        <source>add “advice:”</source>
        <translation>「advice:」を加えてください</translation>
    </message>
    <message>
        <source>add “limits:”</source>
        <translation>「limits:」を加えてください</translation>
    </message>
    <message>
        <source>add “title:” in the languages of the module</source>
        <translation>モジュールの言語で「title:」を加えてください</translation>
    </message>
    <message>
        <source>add “{1}:”</source>
        <translation>「{1}:」を加えてください</translation>
    </message>
    <message>
        <source>all XML in it was read as items</source>
        <translation>中のXMLをすべて設問として読みました</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>an answer without text was left out</source>
        <translation>文のない答えを省きました</translation>
    </message>
    <message>
        <source>an embedded object</source>
        <translation>埋め込みオブジェクト</translation>
    </message>
    <message>
        <source>an essay question</source>
        <translation>記述式の問題</translation>
    </message>
    <message>
        <source>an interaction of another program</source>
        <translation>ほかのプログラムのインタラクション</translation>
    </message>
    <message>
        <source>an old Office file (.doc, .xls)</source>
        <translation>旧形式のOfficeファイル（.doc、.xls）</translation>
    </message>
    <message>
        <source>an option is to keep its place (fixed)</source>
        <translation>位置を固定した選択肢があります（fixed）</translation>
    </message>
    <message>
        <source>an option without text was left out</source>
        <translation>文のない選択肢を省きました</translation>
    </message>
    <message>
        <source>anchors and aliases are not allowed</source>
        <translation>アンカーとエイリアスは使えません</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>ask about it first, or lead to “stop and ask”</source>
        <translation>先に尋ねるか、「止めて尋ねる」につないでください</translation>
    </message>
    <message>
        <source>ask fewer questions, or let fewer answers differ</source>
        <translation>質問を減らすか、答えによる違いを減らしてください</translation>
    </message>
    <message>
        <source>ask for each condition first</source>
        <translation>先に各条件を尋ねてください</translation>
    </message>
    <message>
        <source>ask it in a kind that a program can mark</source>
        <translation>プログラムが採点できる種類にしてください</translation>
    </message>
    <message>
        <source>ask it in another kind</source>
        <translation>別の種類にしてください</translation>
    </message>
    <message>
        <source>asynchronous entity</source>
        <translation>実体の途中での切れ目</translation>
    </message>
    <message>
        <source>begin each item with “- id:”</source>
        <translation>各問題を「- id:」で始めてください</translation>
    </message>
    <message>
        <source>begin with the template of this program</source>
        <translation>このプログラムのひな型を使ってください</translation>
    </message>
    <message>
        <source>besides {1} other numbers are right ({2})</source>
        <translation>{1}のほかにも正しい数があります（{2}）</translation>
    </message>
    <message>
        <source>binary entity reference</source>
        <translation>バイナリ実体への参照</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>change the kind, or empty the cell</source>
        <translation>種類を変えるか、セルを空にしてください</translation>
    </message>
    <message>
        <source>check content/policies</source>
        <translation>content/policies を確かめてください</translation>
    </message>
    <message>
        <source>check indentation, quotes and colons there</source>
        <translation>そこの字下げ・引用符・コロンを確かめてください</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>名前とアクセス権を確かめてください</translation>
    </message>
    <message>
        <source>check its spelling</source>
        <translation>綴りを確かめてください</translation>
    </message>
    <message>
        <source>check its spelling, or remove it</source>
        <translation>綴りを確かめるか、削除してください</translation>
    </message>
    <message>
        <source>check that module first</source>
        <translation>先にそのモジュールを確かめてください</translation>
    </message>
    <message>
        <source>check the answers</source>
        <translation>答えを確認してください</translation>
    </message>
    <message>
        <source>check which options are right</source>
        <translation>正解の選択肢を確認してください</translation>
    </message>
    <message>
        <source>choices within a text (inline choice)</source>
        <translation>文中での選択（inline choice）</translation>
    </message>
    <message>
        <source>choose a file in GIFT, Aiken, Moodle XML, QTI, CSV or XLSX</source>
        <translation>GIFT、Aiken、Moodle XML、QTI、CSV、XLSXのいずれかのファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a file in Moodle XML</source>
        <translation>Moodle XMLのファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a file that holds questions</source>
        <translation>設問の入ったファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a pack of this program</source>
        <translation>このプログラムの講座パックを選んでください</translation>
    </message>
    <message>
        <source>choose a policy file</source>
        <translation>ポリシーのファイルを選んでください</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>別のファイルを選んでください</translation>
    </message>
    <message>
        <source>choose module, commitments and page in the editor</source>
        <translation>モジュール、約束、ページはエディターで選んでください</translation>
    </message>
    <message>
        <source>choose one that it has</source>
        <translation>方針にある約束を選んでください</translation>
    </message>
    <message>
        <source>choose policy.yaml</source>
        <translation>policy.yaml を選んでください</translation>
    </message>
    <message>
        <source>choose the module that they come into</source>
        <translation>取り込み先のモジュールを選んでください</translation>
    </message>
    <message>
        <source>choose the right one</source>
        <translation>正解を選んでください</translation>
    </message>
    <message>
        <source>choose the right ones</source>
        <translation>正解をすべて選んでください</translation>
    </message>
    <message>
        <source>close the braces without a blank line inside; write {1} in plain text</source>
        <translation>中に空行を入れずに括弧を閉じてください。文中では {1} と書きます</translation>
    </message>
    <message>
        <source>compare the indentation with content/README.md</source>
        <translation>字下げを content/README.md と見比べてください</translation>
    </message>
    <message>
        <source>connecting places on a picture</source>
        <translation>画像上の場所を結ぶこと</translation>
    </message>
    <message>
        <source>correct the number</source>
        <translation>番号を直してください</translation>
    </message>
    <message>
        <source>correct the pair</source>
        <translation>組を直してください</translation>
    </message>
    <message>
        <source>declare the correct response</source>
        <translation>正解を宣言してください</translation>
    </message>
    <message>
        <source>draw fewer, or write more items</source>
        <translation>出題数を減らすか、問題を増やしてください</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>duplicate attribute</source>
        <translation>属性の重複</translation>
    </message>
    <message>
        <source>elements are nested deeper than {1} levels</source>
        <translation>要素が{1}階層より深く入れ子になっています</translation>
    </message>
    <message>
        <source>emphasis (bold, italic or underlined)</source>
        <translation>強調（太字、斜体、下線）</translation>
    </message>
    <message>
        <source>encoding specified in XML declaration is incorrect</source>
        <translation>XML宣言の文字コードの誤り</translation>
    </message>
    <message>
        <source>export it anew</source>
        <translation>書き出し直してください</translation>
    </message>
    <message>
        <source>export it anew as QTI 2.1, 2.2 or 3.0</source>
        <translation>QTI 2.1、2.2、3.0のいずれかで書き出し直してください</translation>
    </message>
    <message>
        <source>export it anew from the program it comes from</source>
        <translation>元のプログラムで書き出し直してください</translation>
    </message>
    <message>
        <source>export the questions in smaller parts</source>
        <translation>問題を小分けにして書き出してください</translation>
    </message>
    <message>
        <source>export the questions without their files, or in parts</source>
        <translation>ファイルを除くか、分けて書き出してください</translation>
    </message>
    <message>
        <source>format the cells as text and write it again</source>
        <translation>セルの書式を文字列にして、書き直してください</translation>
    </message>
    <message>
        <source>give a number that it has, or an id in brackets</source>
        <translation>方針にある番号か、角括弧に入れたIDを書いてください</translation>
    </message>
    <message>
        <source>give at least {1}</source>
        <translation>{1}個以上書いてください</translation>
    </message>
    <message>
        <source>give at most {1}</source>
        <translation>{1}個以下にしてください</translation>
    </message>
    <message>
        <source>give each an identifier of its own</source>
        <translation>それぞれに別の識別子を付けてください</translation>
    </message>
    <message>
        <source>give each its own id</source>
        <translation>それぞれに別のIDを付けてください</translation>
    </message>
    <message>
        <source>give each pair its answer</source>
        <translation>それぞれの組に答えを付けてください</translation>
    </message>
    <message>
        <source>give either “commitment:” or “topic:”</source>
        <translation>「commitment:」か「topic:」のどちらかを書いてください</translation>
    </message>
    <message>
        <source>give it another option</source>
        <translation>選択肢を増やしてください</translation>
    </message>
    <message>
        <source>give it another pair</source>
        <translation>組を増やしてください</translation>
    </message>
    <message>
        <source>give it another step</source>
        <translation>手順をもう一つ書いてください</translation>
    </message>
    <message>
        <source>give it answers in braces, or put the text on a page</source>
        <translation>括弧に答えを書くか、文をレッスンのページに移してください</translation>
    </message>
    <message>
        <source>give it answers that a program can mark</source>
        <translation>プログラムが採点できる答えを付けてください</translation>
    </message>
    <message>
        <source>give it one of small letters, digits, points and hyphens</source>
        <translation>英小文字、数字、ピリオド、ハイフンで付けてください</translation>
    </message>
    <message>
        <source>give it one with the fraction 100</source>
        <translation>fraction が100の数を一つ書いてください</translation>
    </message>
    <message>
        <source>give it the answers “true” and “false”</source>
        <translation>解答「true」と「false」を書いてください</translation>
    </message>
    <message>
        <source>give it “mark:” from 0 to 1</source>
        <translation>0から1までの「mark:」を付けてください</translation>
    </message>
    <message>
        <source>give its letter</source>
        <translation>選択肢の記号を書いてください</translation>
    </message>
    <message>
        <source>give one number, with a point and no thousands mark: {#42}, {#42:1} or {#41..43}</source>
        <translation>桁区切りなし、小数点はピリオドで一つの数を書いてください：{#42}、{#42:1}、{#41..43}</translation>
    </message>
    <message>
        <source>give one without a wildcard (*)</source>
        <translation>ワイルドカード（*）のない答えを書いてください</translation>
    </message>
    <message>
        <source>give one without a wildcard, as {=answer}</source>
        <translation>{=answer} のように、ワイルドカードのない解答を一つ書いてください</translation>
    </message>
    <message>
        <source>give the best end “mark: 1”</source>
        <translation>最良の結末に「mark: 1」を付けてください</translation>
    </message>
    <message>
        <source>give the number that is right</source>
        <translation>正解の数を書いてください</translation>
    </message>
    <message>
        <source>give two reasons at least, or none at all</source>
        <translation>理由は二つ以上にするか、一つも書かないでください</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>has more than {1} options</source>
        <translation>選択肢が{1}個を超えています</translation>
    </message>
    <message>
        <source>have it packed anew</source>
        <translation>パックを作り直してもらってください</translation>
    </message>
    <message>
        <source>here all options are shuffled; word it without a place</source>
        <translation>ここでは選択肢はすべて並べ替えられます。位置に頼らない文にしてください</translation>
    </message>
    <message>
        <source>here it is right as a whole, or not</source>
        <translation>ここでは全体として正解か不正解かになります</translation>
    </message>
    <message>
        <source>here what it declares to be right is right, and nothing else</source>
        <translation>ここでは、正解と宣言されたものだけが正解です</translation>
    </message>
    <message>
        <source>imsmanifest.xml lists no item of QTI 2 or 3</source>
        <translation>imsmanifest.xmlにQTI 2か3の設問がありません</translation>
    </message>
    <message>
        <source>indent with spaces instead of tabs</source>
        <translation>タブではなく空白で字下げしてください</translation>
    </message>
    <message>
        <source>it asks for {1}, which no item here can</source>
        <translation>{1}を求めていますが、こちらの設問では扱えません</translation>
    </message>
    <message>
        <source>it asks nothing (it has no interaction)</source>
        <translation>問いがありません（interactionがない）</translation>
    </message>
    <message>
        <source>it asks {1} things at once ({2})</source>
        <translation>一度に{1}個のことを尋ねています（{2}）</translation>
    </message>
    <message>
        <source>it does not declare what belongs together</source>
        <translation>何と何が組になるかが宣言されていません</translation>
    </message>
    <message>
        <source>it does not declare what is right</source>
        <translation>正解が宣言されていません</translation>
    </message>
    <message>
        <source>it does not declare whether its statement is true</source>
        <translation>文が正しいかどうかが宣言されていません</translation>
    </message>
    <message>
        <source>it does not list “{1}”, and {2} such files were not read</source>
        <translation>「{1}」が挙げられていません。このようなファイル{2}個は読み込んでいません</translation>
    </message>
    <message>
        <source>it has a character that XML cannot hold</source>
        <translation>XMLに書けない文字があります</translation>
    </message>
    <message>
        <source>it has a second pair of braces, which stays text</source>
        <translation>二つ目の括弧があり、文のまま残ります</translation>
    </message>
    <message>
        <source>it has no body</source>
        <translation>本文がありません</translation>
    </message>
    <message>
        <source>it has one option only</source>
        <translation>選択肢が1つしかありません</translation>
    </message>
    <message>
        <source>it has {1} answers where two can be; the last ones count</source>
        <translation>解答は二つのはずですが{1}個あり、後のものを採りました</translation>
    </message>
    <message>
        <source>it has {1}, which was left out</source>
        <translation>{1}がありましたが、省きました</translation>
    </message>
    <message>
        <source>it held {1}, which was left out</source>
        <translation>{1}が含まれていましたが、省きました</translation>
    </message>
    <message>
        <source>it holds more than {1} parts</source>
        <translation>中身が{1}個を超えています</translation>
    </message>
    <message>
        <source>it holds two parts of the same name</source>
        <translation>同じ名前の中身が二つあります</translation>
    </message>
    <message>
        <source>it holds {1} parts, more than {2}</source>
        <translation>中身が{1}個あり、{2}個を超えています</translation>
    </message>
    <message>
        <source>it holds {1}, which was left out</source>
        <translation>{1}が含まれていますが、省きました</translation>
    </message>
    <message>
        <source>it is 2 now</source>
        <translation>2にしました</translation>
    </message>
    <message>
        <source>it is answered once here</source>
        <translation>ここでは解答は一度だけです</translation>
    </message>
    <message>
        <source>it is damaged, or no zip archive</source>
        <translation>壊れているか、ZIPファイルではありません</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>空欄にしました</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>it is larger than 50 MB</source>
        <translation>50 MBを超えています</translation>
    </message>
    <message>
        <source>it is marked by rules of its own ({1})</source>
        <translation>独自の規則で採点されます（{1}）</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>特殊な方法で圧縮されています</translation>
    </message>
    <message>
        <source>it is taken without its sign</source>
        <translation>符号を除いて読み込みました</translation>
    </message>
    <message>
        <source>it is too large; from here on nothing was read</source>
        <translation>大きすぎるため、ここから先は読み込んでいません</translation>
    </message>
    <message>
        <source>it is “{1}” now</source>
        <translation>「{1}」にしました</translation>
    </message>
    <message>
        <source>it lets people try again within it (adaptive)</source>
        <translation>問題の中でやり直せるようになっています（adaptive）</translation>
    </message>
    <message>
        <source>it says no right answer</source>
        <translation>正解がありません</translation>
    </message>
    <message>
        <source>it would unpack to too many bytes</source>
        <translation>展開すると大きくなりすぎます</translation>
    </message>
    <message>
        <source>its accepted answers as they are</source>
        <translation>認める答えの細部</translation>
    </message>
    <message>
        <source>its category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>its category, tags or page are not kept: {1}</source>
        <translation>カテゴリー、タグ、ページは取り込まれません（{1}）</translation>
    </message>
    <message>
        <source>its commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>its difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>its explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>its groups as they are</source>
        <translation>グループの細部</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>its id, which another item has</source>
        <translation>ほかの設問と同じID</translation>
    </message>
    <message>
        <source>its items come in one by one; make a quiz of them here</source>
        <translation>問題は一つずつ取り込まれます。テストはここで作ってください</translation>
    </message>
    <message>
        <source>its kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>its kind: it comes back as {1}</source>
        <translation>種類（{1}として戻ります）</translation>
    </message>
    <message>
        <source>its options as they are</source>
        <translation>選択肢の細部</translation>
    </message>
    <message>
        <source>its options have different points</source>
        <translation>選択肢ごとに点数が異なります</translation>
    </message>
    <message>
        <source>its page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>its pairs as they are</source>
        <translation>組の細部</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>中身が重なり合っています</translation>
    </message>
    <message>
        <source>its question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>its reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>its right answers have different feedback; that of the first was kept</source>
        <translation>正解ごとに解説が異なるため、最初のものを残しました</translation>
    </message>
    <message>
        <source>its scenes</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>its text held {1}, which was left out</source>
        <translation>文に{1}が含まれていましたが、省きました</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>its topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>judge it once</source>
        <translation>判断は一度だけにしてください</translation>
    </message>
    <message>
        <source>junk after document element</source>
        <translation>最後の要素の後の余分な内容</translation>
    </message>
    <message>
        <source>keep it in a place of your own</source>
        <translation>別の場所に控えておいてください</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>どちらか一つを残してください</translation>
    </message>
    <message>
        <source>keep one pair in each question</source>
        <translation>設問ごとに括弧を一組にしてください</translation>
    </message>
    <message>
        <source>keep one right option if one of them is enough</source>
        <translation>一つ選べばよいなら、正解を一つにしてください</translation>
    </message>
    <message>
        <source>keep one “=” if one of them is enough</source>
        <translation>一つ選べばよいなら、「=」を一つにしてください</translation>
    </message>
    <message>
        <source>keep one; the first was read</source>
        <translation>一つにしてください。最初のものを読みました</translation>
    </message>
    <message>
        <source>keep two</source>
        <translation>二つだけ残してください</translation>
    </message>
    <message>
        <source>lead each choice to a scene</source>
        <translation>各選択肢を場面につないでください</translation>
    </message>
    <message>
        <source>lead on to something new</source>
        <translation>新しいものにつないでください</translation>
    </message>
    <message>
        <source>lead to it, or remove it</source>
        <translation>そこにつなぐか、削除してください</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>空欄にしてください</translation>
    </message>
    <message>
        <source>leave one, or make it one with several answers</source>
        <translation>一つにするか、複数回答の設問にしてください</translation>
    </message>
    <message>
        <source>leave one, or make it “multiple-answers”</source>
        <translation>一つにするか、種類を「multiple-answers」にしてください</translation>
    </message>
    <message>
        <source>let every way end</source>
        <translation>どの道筋にも終わりがあるようにしてください</translation>
    </message>
    <message>
        <source>list each item once</source>
        <translation>問題は一度ずつ挙げてください</translation>
    </message>
    <message>
        <source>make an item of each</source>
        <translation>それぞれを一つの問題にしてください</translation>
    </message>
    <message>
        <source>make an item of each line</source>
        <translation>行ごとに一つの問題にしてください</translation>
    </message>
    <message>
        <source>make it an item of its own</source>
        <translation>別の設問にしてください</translation>
    </message>
    <message>
        <source>make it flatter</source>
        <translation>入れ子を浅くしてください</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>小さくしてください</translation>
    </message>
    <message>
        <source>make them the same</source>
        <translation>同じにしてください</translation>
    </message>
    <message>
        <source>mark just one</source>
        <translation>一つだけに付けてください</translation>
    </message>
    <message>
        <source>mark one answer with “unsure: true”</source>
        <translation>答えの一つに「unsure: true」を付けてください</translation>
    </message>
    <message>
        <source>mark the key with “right: true”</source>
        <translation>正解に「right: true」を付けてください</translation>
    </message>
    <message>
        <source>mark the right answer</source>
        <translation>正解に印を付けてください</translation>
    </message>
    <message>
        <source>marks of Markdown, which stand in the text as they are, with a meaning</source>
        <translation>Markdownの記号（文の中にそのまま残ります）の意味</translation>
    </message>
    <message>
        <source>matching, for no two of its cards belong to one group</source>
        <translation>組み合わせ（同じグループのカードがないため）</translation>
    </message>
    <message>
        <source>mend it, or export the questions again</source>
        <translation>直すか、設問を書き出し直してください</translation>
    </message>
    <message>
        <source>mend these, and bring the file in again</source>
        <translation>これらを直してから、もう一度取り込んでください</translation>
    </message>
    <message>
        <source>metadata of {1} items was left out ({2})</source>
        <translation>問題{1}件のメタデータを省きました（{2}）</translation>
    </message>
    <message>
        <source>mismatched tag</source>
        <translation>タグの対応の誤り</translation>
    </message>
    <message>
        <source>more than {1} elements are in one another; from here on nothing was read</source>
        <translation>要素が{1}段を超えて入れ子になっているため、ここから先は読み込んでいません</translation>
    </message>
    <message>
        <source>more than {1} rows are no items; the rest was not read</source>
        <translation>問題でない行が{1}行を超えたため、残りは読み込んでいません</translation>
    </message>
    <message>
        <source>multiple answers, for several options are right</source>
        <translation>複数選択（正しい選択肢がいくつかあるため）</translation>
    </message>
    <message>
        <source>must not undeclare prefix</source>
        <translation>接頭辞の宣言の取り消し</translation>
    </message>
    <message>
        <source>name an outcome of the kind “ask”</source>
        <translation>種類が「ask」の結果を挙げてください</translation>
    </message>
    <message>
        <source>name one of the exceptions above</source>
        <translation>上にある例外を挙げてください</translation>
    </message>
    <message>
        <source>name one of the policy</source>
        <translation>ポリシーにあるものを挙げてください</translation>
    </message>
    <message>
        <source>name one of those above</source>
        <translation>上にあるものを挙げてください</translation>
    </message>
    <message>
        <source>name one that is there</source>
        <translation>存在するものを挙げてください</translation>
    </message>
    <message>
        <source>name the first question</source>
        <translation>最初の質問を挙げてください</translation>
    </message>
    <message>
        <source>name the first scene</source>
        <translation>最初の場面を挙げてください</translation>
    </message>
    <message>
        <source>name the one unit in the question</source>
        <translation>単位を問題文に書いてください</translation>
    </message>
    <message>
        <source>name {1}, in this order</source>
        <translation>{1} をこの順に挙げてください</translation>
    </message>
    <message>
        <source>no answer is accepted</source>
        <translation>正解となる解答がありません</translation>
    </message>
    <message>
        <source>no answer leads to the outcome “{1}”</source>
        <translation>結果「{1}」につながる答えがありません</translation>
    </message>
    <message>
        <source>no answer leads to the question “{1}”</source>
        <translation>質問「{1}」につながる答えがありません</translation>
    </message>
    <message>
        <source>no column is headed “stem”</source>
        <translation>見出しが「stem」の列がありません</translation>
    </message>
    <message>
        <source>no element found</source>
        <translation>要素がありません</translation>
    </message>
    <message>
        <source>no end gives the full mark</source>
        <translation>満点になる結末がありません</translation>
    </message>
    <message>
        <source>no option gets the whole mark, so none is right</source>
        <translation>満点の選択肢がないため、正解がありません</translation>
    </message>
    <message>
        <source>no option is marked as right</source>
        <translation>正解の印が付いた選択肢がありません</translation>
    </message>
    <message>
        <source>no option is right</source>
        <translation>正解の選択肢がありません</translation>
    </message>
    <message>
        <source>no option is “{1}”, which is said to be right</source>
        <translation>正解とされた「{1}」という選択肢がありません</translation>
    </message>
    <message>
        <source>no way leads to a yes under “{1}”</source>
        <translation>「{1}」による「はい」に至る道筋がありません</translation>
    </message>
    <message>
        <source>not well-formed (invalid token)</source>
        <translation>正しい形でない文字があります</translation>
    </message>
    <message>
        <source>notes for those who mark (rubric)</source>
        <translation>採点者への注意（rubric）</translation>
    </message>
    <message>
        <source>one item is larger than 2 MB</source>
        <translation>一つの問題が2 MBを超えています</translation>
    </message>
    <message>
        <source>one thing belongs to several at once, as in a table to be ticked</source>
        <translation>表に印を付ける問題のように、一つのものが同時に複数に属しています</translation>
    </message>
    <message>
        <source>only ends have a mark</source>
        <translation>評点は結末だけに付けます</translation>
    </message>
    <message>
        <source>only its own rules know what is right ({1})</source>
        <translation>何が正解かは独自の規則でしか分かりません（{1}）</translation>
    </message>
    <message>
        <source>only some of its steps are to be ordered</source>
        <translation>手順の一部だけを並べる問題です</translation>
    </message>
    <message>
        <source>only the first question may ask for own words</source>
        <translation>自分の言葉を求められるのは最初の質問だけです</translation>
    </message>
    <message>
        <source>only who does not know can say that a condition is unknown, and nothing else</source>
        <translation>条件が不明だと言えるのは分からない人だけで、ほかのことは言えません</translation>
    </message>
    <message>
        <source>option {1} has no “=&gt;”</source>
        <translation>選択肢{1}に「=&gt;」がありません</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>ordering on a picture</source>
        <translation>画像上での並べ替え</translation>
    </message>
    <message>
        <source>pack fewer modules</source>
        <translation>モジュールを減らしてください</translation>
    </message>
    <message>
        <source>pack it anew</source>
        <translation>パッケージを作り直してください</translation>
    </message>
    <message>
        <source>pair it</source>
        <translation>組にしてください</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>pairs within one set (associate)</source>
        <translation>一つの集まりの中での組（associate）</translation>
    </message>
    <message>
        <source>partial character</source>
        <translation>途中で切れた文字</translation>
    </message>
    <message>
        <source>paste it in parts</source>
        <translation>分けて貼り付けてください</translation>
    </message>
    <message>
        <source>paste them in parts</source>
        <translation>分けて貼り付けてください</translation>
    </message>
    <message>
        <source>places on a picture (hotspot)</source>
        <translation>画像上の場所（hotspot）</translation>
    </message>
    <message>
        <source>placing an object on a picture</source>
        <translation>画像の上に物を配置すること</translation>
    </message>
    <message>
        <source>points for single answers</source>
        <translation>個々の解答への点数</translation>
    </message>
    <message>
        <source>points on a picture</source>
        <translation>画像上の点</translation>
    </message>
    <message>
        <source>prefix must not be bound to one of the reserved namespace names</source>
        <translation>予約された名前空間の誤った使い方</translation>
    </message>
    <message>
        <source>put each text with a comma or a line break into one pair of quotation marks</source>
        <translation>カンマや改行を含む文は、それぞれ引用符で囲んでください</translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation>引用符で囲んでください</translation>
    </message>
    <message>
        <source>put it into a question</source>
        <translation>問題の中に入れてください</translation>
    </message>
    <message>
        <source>put it into images/ and name it so</source>
        <translation>images/ に入れ、そのように書いてください</translation>
    </message>
    <message>
        <source>put it into the explanation or an option</source>
        <translation>解説か選択肢に入れてください</translation>
    </message>
    <message>
        <source>put its rows below those of the first sheet, or bring it in as a file of its own</source>
        <translation>行を最初のシートの下に移すか、別のファイルとして取り込んでください</translation>
    </message>
    <message>
        <source>put texts with commas into quotation marks</source>
        <translation>カンマを含む文は引用符で囲んでください</translation>
    </message>
    <message>
        <source>put the pairs together</source>
        <translation>組を作ってください</translation>
    </message>
    <message>
        <source>put the text in quotes</source>
        <translation>文を引用符で囲んでください</translation>
    </message>
    <message>
        <source>put the value in quotes</source>
        <translation>値を引用符で囲んでください</translation>
    </message>
    <message>
        <source>put “*” before the right one, or “(right)” behind it</source>
        <translation>正解の前に「*」、または後ろに「（正解）」を付けてください</translation>
    </message>
    <message>
        <source>put “=” before the right one</source>
        <translation>正解の前に「=」を付けてください</translation>
    </message>
    <message>
        <source>putting things on a picture</source>
        <translation>画像の上にものを置くこと</translation>
    </message>
    <message>
        <source>read it as {1}</source>
        <translation>{1}として読んでください</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>reference to invalid character number</source>
        <translation>使えない文字番号</translation>
    </message>
    <message>
        <source>remove it here</source>
        <translation>ここから削除してください</translation>
    </message>
    <message>
        <source>remove it, or name it under “languages:” in module.yaml</source>
        <translation>取り除くか、module.yaml の「languages:」に加えてください</translation>
    </message>
    <message>
        <source>remove it; Moodle&apos;s own export has none</source>
        <translation>取り除いてください。Moodleが書き出すファイルにはありません</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>remove steps if these are too many</source>
        <translation>多すぎる場合は手順を減らしてください</translation>
    </message>
    <message>
        <source>remove the character</source>
        <translation>その文字を取り除いてください</translation>
    </message>
    <message>
        <source>remove the control character</source>
        <translation>その制御文字を削除してください</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>その行を消してください</translation>
    </message>
    <message>
        <source>remove the line with ---</source>
        <translation>--- の行を削除してください</translation>
    </message>
    <message>
        <source>remove “limits:”</source>
        <translation>「limits:」を削除してください</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>どちらかの名前を変えてください</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>どちらかの名前を変えてください</translation>
    </message>
    <message>
        <source>reserved prefix (xml) must not be undeclared or bound to another namespace name</source>
        <translation>接頭辞 xml の誤った使い方</translation>
    </message>
    <message>
        <source>rule out every exception first</source>
        <translation>先にすべての例外を除いてください</translation>
    </message>
    <message>
        <source>save it again as UTF-8</source>
        <translation>UTF-8で保存し直してください</translation>
    </message>
    <message>
        <source>save it anew as .xlsx, or as .csv in UTF-8</source>
        <translation>.xlsx か、UTF-8の .csv で保存し直してください</translation>
    </message>
    <message>
        <source>save it as .xlsx or .csv</source>
        <translation>.xlsxか.csvで保存してください</translation>
    </message>
    <message>
        <source>save it as PNG</source>
        <translation>PNGで保存してください</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>UTF-8で保存してください</translation>
    </message>
    <message>
        <source>save it as a plain JPEG</source>
        <translation>普通のJPEGとして保存してください</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>小さくして保存してください</translation>
    </message>
    <message>
        <source>save it with at most 4000 a side</source>
        <translation>一辺を4000以下にして保存してください</translation>
    </message>
    <message>
        <source>say in the feedback for wrong answers why</source>
        <translation>不正解の解説で理由を伝えてください</translation>
    </message>
    <message>
        <source>say in the item what people have to know</source>
        <translation>受講者が知るべきことは問題の文に書いてください</translation>
    </message>
    <message>
        <source>say it in one sentence</source>
        <translation>一つの文にまとめてください</translation>
    </message>
    <message>
        <source>say it in words</source>
        <translation>言葉で表してください</translation>
    </message>
    <message>
        <source>say what an item rests on by tags such as “commitment:disclosure.law” or “topic:mail”</source>
        <translation>問題の根拠は「commitment:disclosure.law」や「topic:mail」のようなタグで示してください</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>see content/README.md</source>
        <translation>content/README.md を見てください</translation>
    </message>
    <message>
        <source>several options are marked as wholly right; Clausewise asks for all of them</source>
        <translation>満点の選択肢が複数あります。Clausewiseではすべて選ぶ必要があります</translation>
    </message>
    <message>
        <source>several options get the whole mark; Clausewise asks for all of them</source>
        <translation>満点の選択肢が複数あります。Clausewiseではすべて選ぶ必要があります</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>短くしてください</translation>
    </message>
    <message>
        <source>some answers give a part of the mark; Clausewise marks an answer as a whole</source>
        <translation>部分点の付く答えがあります。Clausewiseは答え全体で採点します</translation>
    </message>
    <message>
        <source>sorting, for two of its pairs have the same right-hand text</source>
        <translation>仕分け（右側の文が同じ組があるため）</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>分割してください</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation>いくつかのファイルに分けてください</translation>
    </message>
    <message>
        <source>split it into several items</source>
        <translation>複数の設問に分けてください</translation>
    </message>
    <message>
        <source>split it into several questions</source>
        <translation>いくつかの問題に分けてください</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>ファイルを分けてください</translation>
    </message>
    <message>
        <source>split the package</source>
        <translation>パッケージを分けてください</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>striking out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>syntax error</source>
        <translation>構文の誤り</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>タグ（!）は使えません</translation>
    </message>
    <message>
        <source>take that language from “languages:”, or that module from “items_from:”</source>
        <translation>「languages:」からその言語を除くか、「items_from:」からそのモジュールを除いてください</translation>
    </message>
    <message>
        <source>take the others out; here all are ordered</source>
        <translation>ほかの手順を除いてください。ここではすべてを並べます</translation>
    </message>
    <message>
        <source>that it is a situation</source>
        <translation>場面問題であること</translation>
    </message>
    <message>
        <source>the XML is broken here ({1}); from here on nothing was read</source>
        <translation>ここでXMLが壊れています（{1}）。この先は読んでいません</translation>
    </message>
    <message>
        <source>the XML is broken here in the question “{1}” ({2}); from here on nothing was read</source>
        <translation>設問「{1}」でXMLが壊れています（{2}）。この先は読んでいません</translation>
    </message>
    <message>
        <source>the answer “{1}” stands here twice</source>
        <translation>答え「{1}」が二度書かれています</translation>
    </message>
    <message>
        <source>the answer “{1}” was left out: it accepts every number</source>
        <translation>答え「{1}」を省きました：すべての数が正解になります</translation>
    </message>
    <message>
        <source>the answer “{1}” was left out: it gives no mark</source>
        <translation>答え「{1}」を省きました：点がありません</translation>
    </message>
    <message>
        <source>the answer “{1}” was left out: it has a wildcard (*)</source>
        <translation>答え「{1}」を省きました：ワイルドカード（*）があります</translation>
    </message>
    <message>
        <source>the answer “{1}” was left out: it is one number too many</source>
        <translation>答え「{1}」を省きました：正解の数は一つだけです</translation>
    </message>
    <message>
        <source>the attestation does not have “{1}”</source>
        <translation>確認の文に「{1}」がありません</translation>
    </message>
    <message>
        <source>the attestation has “{1}”, which nothing replaces</source>
        <translation>確認の文の「{1}」は何にも置き換わりません</translation>
    </message>
    <message>
        <source>the card of option {1} has no group</source>
        <translation>選択肢{1}のカードにグループがありません</translation>
    </message>
    <message>
        <source>the cell {1} is calculated, merged or holds an error</source>
        <translation>セル{1}は、数式か結合セル、またはエラーです</translation>
    </message>
    <message>
        <source>the column {1} has no heading, so that its {2} cells were left out</source>
        <translation>{1}列目には見出しがないため、セル{2}個を省きました</translation>
    </message>
    <message>
        <source>the column “{1}” is not known here and was left out</source>
        <translation>列「{1}」は使われないため省きました</translation>
    </message>
    <message>
        <source>the column “{1}” is there twice</source>
        <translation>列「{1}」が二つあります</translation>
    </message>
    <message>
        <source>the commitment “{1}” stands here twice</source>
        <translation>約束「{1}」が二度書かれています</translation>
    </message>
    <message>
        <source>the conditions of “{1}” are not those of the policy</source>
        <translation>「{1}」の条件がポリシーのものと違います</translation>
    </message>
    <message>
        <source>the description of the category “{1}” was left out</source>
        <translation>分類「{1}」の説明は省きました</translation>
    </message>
    <message>
        <source>the difficulty “{1}” is not 1, 2 or 3</source>
        <translation>難易度「{1}」は1、2、3のいずれでもありません</translation>
    </message>
    <message>
        <source>the element &lt;{1}&gt;</source>
        <translation>要素 &lt;{1}&gt;</translation>
    </message>
    <message>
        <source>the encoding of the file is not known here</source>
        <translation>ファイルの文字コードに対応していません</translation>
    </message>
    <message>
        <source>the encoding that the file names is not known here, or not its own</source>
        <translation>ファイルに書かれた文字コードに対応していないか、実際と違います</translation>
    </message>
    <message>
        <source>the end of the tag “{1}…”</source>
        <translation>タグ「{1}…」の終わりの部分</translation>
    </message>
    <message>
        <source>the end “{1}” has no mark</source>
        <translation>結末「{1}」に評点がありません</translation>
    </message>
    <message>
        <source>the feedback for any partly right answer</source>
        <translation>部分的な正解全般へのフィードバック</translation>
    </message>
    <message>
        <source>the feedback for any right answer</source>
        <translation>正解全般へのフィードバック</translation>
    </message>
    <message>
        <source>the feedback for any wrong answer</source>
        <translation>不正解全般へのフィードバック</translation>
    </message>
    <message>
        <source>the feedback of its cards</source>
        <translation>カードの解説</translation>
    </message>
    <message>
        <source>the feedback of its options</source>
        <translation>選択肢の解説</translation>
    </message>
    <message>
        <source>the feedback of its pairs</source>
        <translation>組の解説</translation>
    </message>
    <message>
        <source>the feedback of its steps</source>
        <translation>手順の解説</translation>
    </message>
    <message>
        <source>the feedback “{1}” has no place here</source>
        <translation>フィードバック「{1}」を置くところがありません</translation>
    </message>
    <message>
        <source>the file cannot be read ({1})</source>
        <translation>ファイルを読み込めません（{1}）</translation>
    </message>
    <message>
        <source>the file cannot be read: {1}</source>
        <translation>ファイルを読み込めません：{1}</translation>
    </message>
    <message>
        <source>the file has a document type (&lt;!DOCTYPE …&gt;), which can make a program read other files</source>
        <translation>ほかのファイルを読ませることのできる文書型宣言（&lt;!DOCTYPE …&gt;）があります</translation>
    </message>
    <message>
        <source>the file has categories that are not kept, for {1} of its questions: {2}</source>
        <translation>ファイルの分類は保存されません（問題{1}件）：{2}</translation>
    </message>
    <message>
        <source>the file has more than 20 MB of text</source>
        <translation>文が20 MBを超えています</translation>
    </message>
    <message>
        <source>the file has more than 5 MB</source>
        <translation>ファイルが5 MBを超えています</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>ファイルが64 MBを超えています</translation>
    </message>
    <message>
        <source>the file has more than {1} questions; from here on nothing was read</source>
        <translation>設問が{1}件を超えています。この先は読んでいません</translation>
    </message>
    <message>
        <source>the file has tags that are not kept, for {1} of its questions: {2}</source>
        <translation>ファイルのタグは保存されません（問題{1}件）：{2}</translation>
    </message>
    <message>
        <source>the file holds “{1}”, not Moodle&apos;s questions</source>
        <translation>このファイルは「{1}」で、Moodleの問題ではありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is larger than {1} MB</source>
        <translation>ファイルが{1} MBを超えています</translation>
    </message>
    <message>
        <source>the file is no policy: it has no usable id</source>
        <translation>使えるIDがないため、ポリシーではありません</translation>
    </message>
    <message>
        <source>the file is no text in UTF-8, UTF-16, Windows-1252 or Japanese Shift_JIS</source>
        <translation>UTF-8、UTF-16、Windows-1252、Shift_JISのいずれの文字コードでもありません</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>ファイルがUTF-8ではありません</translation>
    </message>
    <message>
        <source>the file is not a list of items</source>
        <translation>ファイルが問題の一覧になっていません</translation>
    </message>
    <message>
        <source>the file is too large; from here on nothing was read</source>
        <translation>ファイルが大きすぎるため、ここから先は読み込んでいません</translation>
    </message>
    <message>
        <source>the file says that its encoding is “{1}”, and is not</source>
        <translation>ファイルの文字コードは「{1}」とされていますが、実際は違います</translation>
    </message>
    <message>
        <source>the file says that its encoding is “{1}”, which is not known here</source>
        <translation>ファイルの文字コードは「{1}」とされていますが、対応していません</translation>
    </message>
    <message>
        <source>the file “{1}”</source>
        <translation>ファイル「{1}」</translation>
    </message>
    <message>
        <source>the id number “{1}” does not fit here</source>
        <translation>ID番号「{1}」はこちらでは使えません</translation>
    </message>
    <message>
        <source>the id “{1}” cannot be one</source>
        <translation>「{1}」はIDにできません</translation>
    </message>
    <message>
        <source>the id “{1}” is not the folder&apos;s name</source>
        <translation>ID「{1}」がフォルダー名と違います</translation>
    </message>
    <message>
        <source>the id “{1}” is used twice</source>
        <translation>ID「{1}」が二度使われています</translation>
    </message>
    <message>
        <source>the id “{1}” is used twice, first in {2}</source>
        <translation>ID「{1}」が二度使われています（最初は {2}）</translation>
    </message>
    <message>
        <source>the ids of its groups</source>
        <translation>グループのID</translation>
    </message>
    <message>
        <source>the ids of its options</source>
        <translation>選択肢のID</translation>
    </message>
    <message>
        <source>the ids of its options, pairs, cards or steps</source>
        <translation>選択肢、組、カード、手順のID</translation>
    </message>
    <message>
        <source>the ids of its pairs</source>
        <translation>組のID</translation>
    </message>
    <message>
        <source>the instructions for units</source>
        <translation>単位の説明</translation>
    </message>
    <message>
        <source>the items of the module “{1}” are not in “{2}”</source>
        <translation>モジュール「{1}」の設問には「{2}」がありません</translation>
    </message>
    <message>
        <source>the kind “{1}” is not known</source>
        <translation>種類「{1}」はありません</translation>
    </message>
    <message>
        <source>the kind “{1}” is not known here</source>
        <translation>種類「{1}」は使えません</translation>
    </message>
    <message>
        <source>the module is not in “{1}”</source>
        <translation>このモジュールの言語に「{1}」はありません</translation>
    </message>
    <message>
        <source>the order of its groups</source>
        <translation>グループの順序</translation>
    </message>
    <message>
        <source>the pack holds too much to be read</source>
        <translation>パックの中身が多すぎて読み込めません</translation>
    </message>
    <message>
        <source>the pack is larger than {1} MB</source>
        <translation>パックが{1} MBを超えています</translation>
    </message>
    <message>
        <source>the pack is not safe to open: {1}</source>
        <translation>パックを安全に開けません：{1}</translation>
    </message>
    <message>
        <source>the package has no imsmanifest.xml</source>
        <translation>パッケージにimsmanifest.xmlがありません</translation>
    </message>
    <message>
        <source>the package has too many elements; from here on nothing was read</source>
        <translation>パッケージの要素が多すぎるため、ここから先は読み込んでいません</translation>
    </message>
    <message>
        <source>the package is larger than {1} MB</source>
        <translation>パッケージが{1} MBを超えています</translation>
    </message>
    <message>
        <source>the package is not safe to open: {1}</source>
        <translation>パッケージを安全に開けません：{1}</translation>
    </message>
    <message>
        <source>the page “{1}” cannot be an id</source>
        <translation>ページ「{1}」はIDにできません</translation>
    </message>
    <message>
        <source>the page “{1}” stands here twice</source>
        <translation>ページ「{1}」が二度書かれています</translation>
    </message>
    <message>
        <source>the picture “{1}” has more than {2} scans</source>
        <translation>画像「{1}」のスキャンが{2}個を超えています</translation>
    </message>
    <message>
        <source>the picture “{1}” is larger than 2 MB</source>
        <translation>画像「{1}」が2 MBを超えています</translation>
    </message>
    <message>
        <source>the picture “{1}” is {2} × {3} pixels</source>
        <translation>画像「{1}」は {2} × {3} ピクセルです</translation>
    </message>
    <message>
        <source>the policy has no commitment “{1}”</source>
        <translation>方針に「{1}」という約束はありません</translation>
    </message>
    <message>
        <source>the policy has no § {1}</source>
        <translation>方針に§{1}はありません</translation>
    </message>
    <message>
        <source>the question “{1}” needs one answer for those who do not know</source>
        <translation>質問「{1}」には、分からない人のための答えが一つ必要です</translation>
    </message>
    <message>
        <source>the quiz draws {1} items of {2}</source>
        <translation>テストは{2}問から{1}問を出すことになっています</translation>
    </message>
    <message>
        <source>the reasons for its statement being true or false</source>
        <translation>正誤の理由</translation>
    </message>
    <message>
        <source>the right answer “{1}” is no number</source>
        <translation>正解「{1}」は数ではありません</translation>
    </message>
    <message>
        <source>the right answer “{1}” names what is not there</source>
        <translation>正解「{1}」が、存在しないものを指しています</translation>
    </message>
    <message>
        <source>the right pair “{1}” names what is not there</source>
        <translation>正しい組「{1}」が、存在しないものを指しています</translation>
    </message>
    <message>
        <source>the row breaks off, or its quotation marks are not in pairs</source>
        <translation>行が途中で切れているか、引用符が対になっていません</translation>
    </message>
    <message>
        <source>the row does not say whether the statement is true</source>
        <translation>文が正しいかどうかが書かれていません</translation>
    </message>
    <message>
        <source>the row has no kind, and nothing to choose from</source>
        <translation>種類も選択肢もない行です</translation>
    </message>
    <message>
        <source>the row is longer than the headings</source>
        <translation>見出しより長い行です</translation>
    </message>
    <message>
        <source>the scene “{1}” has choices and a mark</source>
        <translation>場面「{1}」に選択肢と評点の両方があります</translation>
    </message>
    <message>
        <source>the sheet “{1}” was not read: questions stand on one sheet</source>
        <translation>シート「{1}」は読み込んでいません。問題は一つのシートに書きます</translation>
    </message>
    <message>
        <source>the tag &lt;{1}&gt;</source>
        <translation>タグ &lt;{1}&gt;</translation>
    </message>
    <message>
        <source>the text in the language “{1}”</source>
        <translation>言語「{1}」の文</translation>
    </message>
    <message>
        <source>the text of its stem</source>
        <translation>問題文</translation>
    </message>
    <message>
        <source>the tolerance is less than 0</source>
        <translation>許容差が0より小さくなっています</translation>
    </message>
    <message>
        <source>the tolerance “{1}” is no number</source>
        <translation>許容差「{1}」は数ではありません</translation>
    </message>
    <message>
        <source>the topic has no title</source>
        <translation>トピックに題名がありません</translation>
    </message>
    <message>
        <source>the topic “{1}” cannot be an id</source>
        <translation>トピック「{1}」はIDにできません</translation>
    </message>
    <message>
        <source>the unit “{1}” was left out</source>
        <translation>単位「{1}」を省きました</translation>
    </message>
    <message>
        <source>the value “{1}” is no number</source>
        <translation>値「{1}」は数ではありません</translation>
    </message>
    <message>
        <source>the whole item, which cannot be read back</source>
        <translation>問題全体（読み戻せません）</translation>
    </message>
    <message>
        <source>the whole item, which is unfinished, or has signs that XML cannot hold</source>
        <translation>問題全体（未完成か、XMLに書けない文字があります）</translation>
    </message>
    <message>
        <source>the whole mark for {1} right options, for Moodle has no such part of a mark</source>
        <translation>正しい選択肢{1}個への満点（Moodleにその割合の評点がありません）</translation>
    </message>
    <message>
        <source>the words “{1}” beside its parts</source>
        <translation>要素の外にある語「{1}」</translation>
    </message>
    <message>
        <source>the yes “{1}” does not say what it covers and no more</source>
        <translation>「はい」の結果「{1}」に、どこまでが対象かが書かれていません</translation>
    </message>
    <message>
        <source>there are more than {1} elements in all</source>
        <translation>要素が全部で{1}個を超えています</translation>
    </message>
    <message>
        <source>there are more than {1} elements in one item</source>
        <translation>一つの問題の要素が{1}個を超えています</translation>
    </message>
    <message>
        <source>there are more than {1} items</source>
        <translation>設問が{1}件を超えています</translation>
    </message>
    <message>
        <source>there are more than {1} problems; those from here on are not listed</source>
        <translation>指摘が{1}件を超えたため、ここから先は表示していません</translation>
    </message>
    <message>
        <source>there are more than {1} questions; from here on nothing was read</source>
        <translation>質問が{1}問を超えています。ここから先は読み込んでいません</translation>
    </message>
    <message>
        <source>there are more than {1} values</source>
        <translation>値が{1}個を超えています</translation>
    </message>
    <message>
        <source>there are more ways through these questions than can be followed</source>
        <translation>質問の道筋が多すぎて、すべてをたどれません</translation>
    </message>
    <message>
        <source>there are no questions in this that can be told apart</source>
        <translation>設問の区切りが分かりません</translation>
    </message>
    <message>
        <source>there is a character that YAML does not allow</source>
        <translation>YAMLで使えない文字があります</translation>
    </message>
    <message>
        <source>there is a document type (DOCTYPE), which could hide anything</source>
        <translation>何でも隠せる文書型宣言（DOCTYPE）があります</translation>
    </message>
    <message>
        <source>there is a second document</source>
        <translation>二つ目の文書があります</translation>
    </message>
    <message>
        <source>there is neither “lesson” nor “items_from”</source>
        <translation>「lesson」も「items_from」もありません</translation>
    </message>
    <message>
        <source>there is no condition “{1}”</source>
        <translation>条件「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no group “{1}”</source>
        <translation>グループ「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no item “{1}”</source>
        <translation>問題「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no module and no policy in it</source>
        <translation>モジュールもポリシーも入っていません</translation>
    </message>
    <message>
        <source>there is no number that is right</source>
        <translation>正解の数がありません</translation>
    </message>
    <message>
        <source>there is no option {1}, which is said to be right</source>
        <translation>正解とされた選択肢{1}がありません</translation>
    </message>
    <message>
        <source>there is no page “{1}”</source>
        <translation>ページ「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no picture “{1}”</source>
        <translation>画像「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no question and no outcome “{1}”</source>
        <translation>「{1}」という質問も結果もありません</translation>
    </message>
    <message>
        <source>there is no question in this</source>
        <translation>質問が見つかりません</translation>
    </message>
    <message>
        <source>there is no question “{1}”</source>
        <translation>質問「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no scene “{1}”</source>
        <translation>場面「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no usable module “{1}” to take items from</source>
        <translation>問題の取り出し元にできるモジュール「{1}」がありません</translation>
    </message>
    <message>
        <source>there is no usable policy “{1}”</source>
        <translation>使えるポリシー「{1}」がありません</translation>
    </message>
    <message>
        <source>there is one reason only</source>
        <translation>理由が一つしかありません</translation>
    </message>
    <message>
        <source>there is the character U+{1}, which is not allowed in texts</source>
        <translation>文には使えない文字 U+{1} があります</translation>
    </message>
    <message>
        <source>this has more than 20 MB of text</source>
        <translation>テキストが20 MBを超えています</translation>
    </message>
    <message>
        <source>this is Moodle XML, and no QTI</source>
        <translation>これはMoodle XMLで、QTIではありません</translation>
    </message>
    <message>
        <source>this is QTI 1, which is another format</source>
        <translation>これは別の形式のQTI 1です</translation>
    </message>
    <message>
        <source>this is QTI 1.2, which is too old; export QTI 2.1 or later, or Moodle XML</source>
        <translation>QTI 1.2は古すぎます。QTI 2.1以降かMoodle XMLで書き出してください</translation>
    </message>
    <message>
        <source>this is XML of another kind (&lt;{1}&gt;), neither Moodle XML nor QTI</source>
        <translation>Moodle XMLでもQTIでもない別のXML（&lt;{1}&gt;）です</translation>
    </message>
    <message>
        <source>this is a Word document; copy its text into “Paste questions” instead</source>
        <translation>Word文書です。文を「まとめて入力」に貼り付けてください</translation>
    </message>
    <message>
        <source>this is a ZIP file without questions in it</source>
        <translation>設問の入っていないZIPファイルです</translation>
    </message>
    <message>
        <source>this is a course pack, which is brought in as a whole and not as questions</source>
        <translation>これはコースパックです。問題としてではなく、全体として取り込みます</translation>
    </message>
    <message>
        <source>this is a section of a test, which only lists items</source>
        <translation>これは問題を並べるだけの、テストの節です</translation>
    </message>
    <message>
        <source>this is a test, which only lists items</source>
        <translation>これは問題を並べるだけのテストです</translation>
    </message>
    <message>
        <source>this is a web page; copy its text into “Paste questions” instead</source>
        <translation>ウェブページです。文を「まとめて入力」に貼り付けてください</translation>
    </message>
    <message>
        <source>this is an Excel file of before 2007, or one with a password</source>
        <translation>2007より前のExcelファイルか、パスワード付きのファイルです</translation>
    </message>
    <message>
        <source>this is nested deeper than {1} levels</source>
        <translation>入れ子が{1}段より深くなっています</translation>
    </message>
    <message>
        <source>this is no text, and none of the files that questions come in</source>
        <translation>テキストでも、設問のファイル形式でもありません</translation>
    </message>
    <message>
        <source>this is not XML ({1})</source>
        <translation>XMLではありません（{1}）</translation>
    </message>
    <message>
        <source>this is not YAML ({1})</source>
        <translation>YAMLとして正しくありません（{1}）</translation>
    </message>
    <message>
        <source>this is the manifest of a package without its items</source>
        <translation>これは問題のない、パッケージの目録だけです</translation>
    </message>
    <message>
        <source>this is {1}, not {2}</source>
        <translation>{2}ではなく、{1}です</translation>
    </message>
    <message>
        <source>this is {1}, which holds no questions that can be read</source>
        <translation>{1}なので、読める設問はありません</translation>
    </message>
    <message>
        <source>this is “{1}”, and no item of QTI</source>
        <translation>これは「{1}」で、QTIの問題ではありません</translation>
    </message>
    <message>
        <source>this leads to a no, but “{1}” was not excluded on the way</source>
        <translation>「いいえ」に至りますが、途中で「{1}」が除かれていません</translation>
    </message>
    <message>
        <source>this leads to a yes under no exception (“{1}”), but somebody outside may receive it</source>
        <translation>例外によらない「はい」（「{1}」）に至りますが、社外の人が受け取ることがあります</translation>
    </message>
    <message>
        <source>this leads to a yes, but not every condition of “{1}” is met on the way</source>
        <translation>「はい」に至りますが、途中で「{1}」の条件がすべて満たされてはいません</translation>
    </message>
    <message>
        <source>this one is “{1}” now</source>
        <translation>こちらを「{1}」にしました</translation>
    </message>
    <message>
        <source>title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>tools such as a calculator</source>
        <translation>電卓などの道具</translation>
    </message>
    <message>
        <source>two of its steps have the same identifier</source>
        <translation>二つの手順が同じ識別子を持っています</translation>
    </message>
    <message>
        <source>two of the {1} have one id</source>
        <translation>二つの{1}が同じIDを持っています</translation>
    </message>
    <message>
        <source>unbound prefix</source>
        <translation>宣言されていない接頭辞</translation>
    </message>
    <message>
        <source>unclosed CDATA section</source>
        <translation>閉じていないCDATA</translation>
    </message>
    <message>
        <source>unclosed token</source>
        <translation>閉じていない記号</translation>
    </message>
    <message>
        <source>undefined entity</source>
        <translation>定義されていない実体</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>不明な文字コード</translation>
    </message>
    <message>
        <source>use a text as the key</source>
        <translation>キーには文字列を使ってください</translation>
    </message>
    <message>
        <source>use an id of policy.yaml</source>
        <translation>policy.yaml にあるIDを使ってください</translation>
    </message>
    <message>
        <source>use an id of the lesson</source>
        <translation>教材にあるIDを使ってください</translation>
    </message>
    <message>
        <source>use an id of the policy, such as “disclosure.law”</source>
        <translation>「disclosure.law」のようなポリシーのIDを使ってください</translation>
    </message>
    <message>
        <source>use one of them, such as 100, 50, 33.33333 or 0</source>
        <translation>100、50、33.33333、0 などの評点を使ってください</translation>
    </message>
    <message>
        <source>use one of those that the template explains, such as “single-choice”</source>
        <translation>「single-choice」など、ひな型に説明のあるものを使ってください</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>英小文字・数字・ハイフンを使ってください</translation>
    </message>
    <message>
        <source>use small letters, digits, points and hyphens: “{1}”</source>
        <translation>英小文字・数字・ピリオド・ハイフンを使ってください：「{1}」</translation>
    </message>
    <message>
        <source>use the id of one of the groups</source>
        <translation>グループのIDを使ってください</translation>
    </message>
    <message>
        <source>use {1}</source>
        <translation>{1} のどれかを使ってください</translation>
    </message>
    <message>
        <source>use {1} and {2} only</source>
        <translation>{1} と {2} だけを使ってください</translation>
    </message>
    <message>
        <source>use “unknown” with “unsure: true”, or “met” and “unmet” without it</source>
        <translation>「unknown」は「unsure: true」と共に、「met」と「unmet」はそれなしで使ってください</translation>
    </message>
    <message>
        <source>values that are drawn anew each time (template)</source>
        <translation>毎回変わる値（template）</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>whether its statement is true, or what it tells about that</source>
        <translation>正誤の指定、またはその解説</translation>
    </message>
    <message>
        <source>widen the tolerance, or leave one</source>
        <translation>許容差を広げるか、一つだけ残してください</translation>
    </message>
    <message>
        <source>words to be marked in a text (hot text)</source>
        <translation>文中の語に印を付けること（hot text）</translation>
    </message>
    <message>
        <source>write TRUE or FALSE in capitals if a statement is meant</source>
        <translation>正誤問題なら、大文字でTRUEかFALSEと書いてください</translation>
    </message>
    <message>
        <source>write a kind, or options</source>
        <translation>種類か選択肢を書いてください</translation>
    </message>
    <message>
        <source>write a lesson page</source>
        <translation>教材のページを書いてください</translation>
    </message>
    <message>
        <source>write a question and its options, each on its own line</source>
        <translation>質問と選択肢を、それぞれ1行に書いてください</translation>
    </message>
    <message>
        <source>write card =&gt; group</source>
        <translation>「カード =&gt; グループ」と書いてください</translation>
    </message>
    <message>
        <source>write each pair as = left -&gt; right</source>
        <translation>それぞれの組を「= 左 -&gt; 右」と書いてください</translation>
    </message>
    <message>
        <source>write into the stem what is needed</source>
        <translation>必要なことは問題文に書いてください</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>書いてください</translation>
    </message>
    <message>
        <source>write it anew</source>
        <translation>書き直してください</translation>
    </message>
    <message>
        <source>write it anew as another kind</source>
        <translation>別の種類で書き直してください</translation>
    </message>
    <message>
        <source>write it as in “2026-01-31”</source>
        <translation>「2026-01-31」のように書いてください</translation>
    </message>
    <message>
        <source>write it in a lesson page</source>
        <translation>レッスンのページに書いてください</translation>
    </message>
    <message>
        <source>write it in the editor, or bring it in a course pack</source>
        <translation>編集画面で書くか、コースパックで取り込んでください</translation>
    </message>
    <message>
        <source>write it such as 30 or 1.5</source>
        <translation>30 や 1.5 のように書いてください</translation>
    </message>
    <message>
        <source>write it under “value”</source>
        <translation>「value」の欄に書いてください</translation>
    </message>
    <message>
        <source>write it with a point and without a thousands mark, as 1234.5</source>
        <translation>1234.5のように、小数点はピリオド、桁区切りなしで書いてください</translation>
    </message>
    <message>
        <source>write it, or remove it</source>
        <translation>書くか、取り除いてください</translation>
    </message>
    <message>
        <source>write it, or remove its answer</source>
        <translation>文を書くか、その解答を消してください</translation>
    </message>
    <message>
        <source>write it, or remove its mark</source>
        <translation>文を書くか、その記号を消してください</translation>
    </message>
    <message>
        <source>write its options below it, each with “-”, and “*” before the right one</source>
        <translation>下の行に選択肢を「-」で、正解は「*」で始めて書いてください</translation>
    </message>
    <message>
        <source>write its text instead</source>
        <translation>文字列で書いてください</translation>
    </message>
    <message>
        <source>write left =&gt; right</source>
        <translation>「左 =&gt; 右」と書いてください</translation>
    </message>
    <message>
        <source>write numbers of options, such as 1 3</source>
        <translation>「1 3」のように選択肢の番号を書いてください</translation>
    </message>
    <message>
        <source>write one line asked, at least two choices as “A) …”, and “ANSWER: A”</source>
        <translation>問題文を1行、選択肢を「A) …」の形で二つ以上、そして「ANSWER: A」を書いてください</translation>
    </message>
    <message>
        <source>write out the answers that are meant</source>
        <translation>認める答えをすべて書き出してください</translation>
    </message>
    <message>
        <source>write the date as in “2026-01-31”</source>
        <translation>日付は「2026-01-31」のように書いてください</translation>
    </message>
    <message>
        <source>write the number of the right one under “right”</source>
        <translation>正解の番号を「right」の列に書いてください</translation>
    </message>
    <message>
        <source>write the right ones under “answers”, with | between them</source>
        <translation>「answers」の欄に、正解を | で区切って書いてください</translation>
    </message>
    <message>
        <source>write the text</source>
        <translation>文を書いてください</translation>
    </message>
    <message>
        <source>write the value out</source>
        <translation>値をそのまま書いてください</translation>
    </message>
    <message>
        <source>write true or false under “right”</source>
        <translation>「right」の欄に true か false を書いてください</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>true か false を引用符なしで書いてください</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>yes か no を書いてください</translation>
    </message>
    <message>
        <source>write {1} where the policy’s {2} shall stand</source>
        <translation>ポリシーの{2}を置く所に {1} と書いてください</translation>
    </message>
    <message>
        <source>{1} is larger than 2 MB</source>
        <translation>{1} は2 MBを超えています</translation>
    </message>
    <message>
        <source>{1} options are right</source>
        <translation>正解の選択肢が{1}個あります</translation>
    </message>
    <message>
        <source>“group ids” does not name the {1} groups one by one</source>
        <translation>「group ids」が{1}個のグループを一つずつ挙げていません</translation>
    </message>
    <message>
        <source>“option ids” does not name the {1} options one by one</source>
        <translation>「option ids」が{1}個の選択肢を一つずつ挙げていません</translation>
    </message>
    <message>
        <source>“{1}” belongs to nothing and was left out</source>
        <translation>「{1}」はどこにも属していないため省きました</translation>
    </message>
    <message>
        <source>“{1}” does not lead to “stop and ask”</source>
        <translation>「{1}」が「止めて尋ねる」につながっていません</translation>
    </message>
    <message>
        <source>“{1}” does not say what the person can do instead</source>
        <translation>「{1}」に、代わりにできることが書かれていません</translation>
    </message>
    <message>
        <source>“{1}” does not say whether it is true or false</source>
        <translation>「{1}」は正誤が示されていません</translation>
    </message>
    <message>
        <source>“{1}” has a closing brace and no opening one</source>
        <translation>「{1}」に、開いていない閉じ括弧があります</translation>
    </message>
    <message>
        <source>“{1}” has a pair without a right-hand text</source>
        <translation>「{1}」に、右側の文のない組があります</translation>
    </message>
    <message>
        <source>“{1}” has a pair without “-&gt;”</source>
        <translation>「{1}」に「-&gt;」のない組があります</translation>
    </message>
    <message>
        <source>“{1}” has a text of more than {2} characters</source>
        <translation>「{1}」に{2}文字を超えるテキストがあります</translation>
    </message>
    <message>
        <source>“{1}” has a text of more than {2} characters of HTML</source>
        <translation>「{1}」に{2}文字を超えるHTMLがあります</translation>
    </message>
    <message>
        <source>“{1}” has a text that is too long to be read</source>
        <translation>「{1}」に、読み込むには長すぎる文があります</translation>
    </message>
    <message>
        <source>“{1}” has a wrong form</source>
        <translation>「{1}」の形が正しくありません</translation>
    </message>
    <message>
        <source>“{1}” has an opening brace and no closing one after it</source>
        <translation>「{1}」に、閉じていない括弧があります</translation>
    </message>
    <message>
        <source>“{1}” has fewer than two choices</source>
        <translation>「{1}」の選択肢が二つ未満です</translation>
    </message>
    <message>
        <source>“{1}” has fewer than two options</source>
        <translation>「{1}」の選択肢が二つ未満です</translation>
    </message>
    <message>
        <source>“{1}” has fewer than two pairs</source>
        <translation>「{1}」の組が二つ未満です</translation>
    </message>
    <message>
        <source>“{1}” has fewer than two steps</source>
        <translation>「{1}」の手順が二つ未満です</translation>
    </message>
    <message>
        <source>“{1}” has more parts than a question can have</source>
        <translation>「{1}」の要素が、一つの問題としては多すぎます</translation>
    </message>
    <message>
        <source>“{1}” has more than {2} answers</source>
        <translation>「{1}」の解答が{2}個を超えています</translation>
    </message>
    <message>
        <source>“{1}” has more than {2} choices</source>
        <translation>「{1}」の選択肢が{2}個を超えています</translation>
    </message>
    <message>
        <source>“{1}” has more than {2} options</source>
        <translation>「{1}」の選択肢が{2}個を超えています</translation>
    </message>
    <message>
        <source>“{1}” has no answer that is right as it stands</source>
        <translation>「{1}」に、そのまま正解になる答えがありません</translation>
    </message>
    <message>
        <source>“{1}” has no answers</source>
        <translation>「{1}」に答えがありません</translation>
    </message>
    <message>
        <source>“{1}” has no answers, so it is a description, a kind that Clausewise does not have</source>
        <translation>「{1}」は答えのない説明文です。Clausewiseにはない種類です</translation>
    </message>
    <message>
        <source>“{1}” has no choices</source>
        <translation>「{1}」に選択肢がありません</translation>
    </message>
    <message>
        <source>“{1}” has no line “ANSWER:”</source>
        <translation>「{1}」に「ANSWER:」の行がありません</translation>
    </message>
    <message>
        <source>“{1}” has no number with the whole mark</source>
        <translation>「{1}」には満点になる数がありません</translation>
    </message>
    <message>
        <source>“{1}” has no single choice “{2}”, which its “ANSWER:” names</source>
        <translation>「{1}」に、「ANSWER:」が示す選択肢「{2}」がありません</translation>
    </message>
    <message>
        <source>“{1}” has nothing that is asked before its choices</source>
        <translation>「{1}」には、選択肢の前に問いの文がありません</translation>
    </message>
    <message>
        <source>“{1}” has the character U+{2}, which no text has</source>
        <translation>「{1}」に、文には使えない文字 U+{2} があります</translation>
    </message>
    <message>
        <source>“{1}” has the character {2}, which hides or turns text</source>
        <translation>「{1}」に、文字を隠したり向きを変えたりする文字{2}があります</translation>
    </message>
    <message>
        <source>“{1}” has the fraction “{2}”, which is none of Moodle&apos;s grades</source>
        <translation>「{1}」の fraction「{2}」は、Moodleの評点にありません</translation>
    </message>
    <message>
        <source>“{1}” has the wrong shape</source>
        <translation>「{1}」の構造が正しくありません</translation>
    </message>
    <message>
        <source>“{1}” has too few entries</source>
        <translation>「{1}」の項目が足りません</translation>
    </message>
    <message>
        <source>“{1}” has too many entries</source>
        <translation>「{1}」の項目が多すぎます</translation>
    </message>
    <message>
        <source>“{1}” has “{2}” where a number should be</source>
        <translation>「{1}」で、数のあるべき所に「{2}」があります</translation>
    </message>
    <message>
        <source>“{1}” in small letters is an answer to be typed, not a statement that is true or false</source>
        <translation>小文字の「{1}」は、正誤ではなく入力する答えになります</translation>
    </message>
    <message>
        <source>“{1}” is a date, not a text</source>
        <translation>「{1}」が文字列ではなく日付になっています</translation>
    </message>
    <message>
        <source>“{1}” is a test or QTI 1 and was left out</source>
        <translation>「{1}」はテスト、またはQTI 1のため省きました</translation>
    </message>
    <message>
        <source>“{1}” is an essay question, a kind that Clausewise does not have</source>
        <translation>「{1}」は作文問題です。Clausewiseにはない種類です</translation>
    </message>
    <message>
        <source>“{1}” is asked in more than one line</source>
        <translation>「{1}」の問いが2行以上にわたっています</translation>
    </message>
    <message>
        <source>“{1}” is empty</source>
        <translation>「{1}」が空です</translation>
    </message>
    <message>
        <source>“{1}” is listed twice</source>
        <translation>「{1}」が二度挙げられています</translation>
    </message>
    <message>
        <source>“{1}” is missing</source>
        <translation>「{1}」がありません</translation>
    </message>
    <message>
        <source>“{1}” is neither PNG nor JPEG</source>
        <translation>「{1}」がPNGでもJPEGでもありません</translation>
    </message>
    <message>
        <source>“{1}” is neither true nor false</source>
        <translation>「{1}」が true でも false でもありません</translation>
    </message>
    <message>
        <source>“{1}” is neither yes nor no</source>
        <translation>「{1}」は「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>“{1}” is no commitment with conditions</source>
        <translation>「{1}」は条件付きの約束ではありません</translation>
    </message>
    <message>
        <source>“{1}” is no date</source>
        <translation>「{1}」が日付ではありません</translation>
    </message>
    <message>
        <source>“{1}” is no exception</source>
        <translation>「{1}」は例外ではありません</translation>
    </message>
    <message>
        <source>“{1}” is no id of a commitment</source>
        <translation>「{1}」は約束のIDではありません</translation>
    </message>
    <message>
        <source>“{1}” is no yes, so it covers nothing</source>
        <translation>「{1}」は「はい」の結果ではないため、対象はありません</translation>
    </message>
    <message>
        <source>“{1}” is not a text</source>
        <translation>「{1}」が文字列ではありません</translation>
    </message>
    <message>
        <source>“{1}” is not in the module&apos;s images folder</source>
        <translation>「{1}」はモジュールの images フォルダーにありません</translation>
    </message>
    <message>
        <source>“{1}” is not in the package</source>
        <translation>「{1}」がパッケージにありません</translation>
    </message>
    <message>
        <source>“{1}” is not known here</source>
        <translation>「{1}」には対応していません</translation>
    </message>
    <message>
        <source>“{1}” is not right ({2})</source>
        <translation>「{1}」が正しくありません（{2}）</translation>
    </message>
    <message>
        <source>“{1}” is of the kind “{2}” and was left out</source>
        <translation>「{1}」は種類が「{2}」のため省きました</translation>
    </message>
    <message>
        <source>“{1}” is of the kind “{2}”, which Clausewise does not have</source>
        <translation>「{1}」の種類「{2}」はClausewiseにありません</translation>
    </message>
    <message>
        <source>“{1}” is {2}, a kind that Clausewise does not have</source>
        <translation>「{1}」は{2}です。Clausewiseにはない種類です</translation>
    </message>
    <message>
        <source>“{1}” leads back to itself here</source>
        <translation>「{1}」がここで自分自身に戻っています</translation>
    </message>
    <message>
        <source>“{1}” stands beside the questions and was left out</source>
        <translation>「{1}」は問題の外にあるため、省きました</translation>
    </message>
    <message>
        <source>“{1}” stands here twice</source>
        <translation>「{1}」が二度書かれています</translation>
    </message>
    <message>
        <source>“{1}” under “right” is not understood</source>
        <translation>「right」の列の「{1}」が分かりません</translation>
    </message>
    <message>
        <source>“{1}” under “{2}” was left out: items of this kind have no such thing</source>
        <translation>「{2}」の欄の「{1}」は、この種類の問題にはないものなので省きました</translation>
    </message>
    <message>
        <source>“{1}” was judged before on a way that leads here</source>
        <translation>「{1}」は、ここに至る道筋ですでに判断されています</translation>
    </message>
</context>
<context>
    <name>ItemRests</name>
    <message>
        <source>Choose the commitments that the item rests on</source>
        <translation>設問のもとになる約束を選ぶ</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>もとになる約束</translation>
    </message>
    <message>
        <source>The commitments of the policy that this item teaches and proves</source>
        <translation>この設問が教え、確かめるポリシーの約束</translation>
    </message>
    <message>
        <source>Which commitment does it teach?</source>
        <translation>どの約束についての設問ですか。</translation>
    </message>
    <message>
        <source>{id}: not in the policy any more</source>
        <translation>{id}：ポリシーにはもうありません</translation>
    </message>
</context>
<context>
    <name>ItemStates</name>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>使用終了</translation>
    </message>
</context>
<context>
    <name>ItemStatisticsTab</name>
    <message>
        <source>Earlier version</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>In the quiz of “{module}”</source>
        <translation>「{module}」の確認テスト</translation>
    </message>
    <message>
        <source>Live version</source>
        <translation>公開中の版</translation>
    </message>
    <message>
        <source>No quiz asks it yet: what people answer stands here once it is published.</source>
        <translation>まだどの確認テストにも出題されていません。公開後の解答がここに表示されます。</translation>
    </message>
    <message>
        <source>Read the answers again</source>
        <translation>解答をもう一度読み込む</translation>
    </message>
    <message>
        <source>Reading first attempts: {count}</source>
        <translation>初回受験を読み込み中：{count}件</translation>
    </message>
    <message>
        <source>Show earlier versions ({count})</source>
        <translation>以前の版を表示（{count}）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Version {number}, live</source>
        <translation>第{number}版、公開中</translation>
    </message>
</context>
<context>
    <name>ItemStatisticsView</name>
    <message>
        <source>And {count} more: see the bars.</source>
        <translation>ほか{count}件：棒グラフを見てください。</translation>
    </message>
    <message>
        <source>Between the languages</source>
        <translation>言語による差</translation>
    </message>
    <message>
        <source>Discrimination index</source>
        <translation>識別指数</translation>
    </message>
    <message>
        <source>Discriminative efficiency</source>
        <translation>識別効率</translation>
    </message>
    <message>
        <source>Easier in Japanese for people who are equally strong.</source>
        <translation>同じくらいできる人どうしでは、日本語のほうが易しくなっています。</translation>
    </message>
    <message>
        <source>Facility in {language}</source>
        <translation>得点率（{language}）</translation>
    </message>
    <message>
        <source>Facility index</source>
        <translation>得点率（容易度）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>First attempts</source>
        <translation>初回受験</translation>
    </message>
    <message>
        <source>First attempts: {count}.</source>
        <translation>初回受験：{count}件。</translation>
    </message>
    <message>
        <source>Half of the people took longer.</source>
        <translation>半数の人は、これより長くかかりました。</translation>
    </message>
    <message>
        <source>Harder in Japanese for people who are equally strong.</source>
        <translation>同じくらいできる人どうしでは、日本語のほうが難しくなっています。</translation>
    </message>
    <message>
        <source>It is neither too easy nor too hard, and its wrong answers do their work.</source>
        <translation>易しすぎず難しすぎず、誤答もきちんと働いています。</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>解答時間（中央値）</translation>
    </message>
    <message>
        <source>Nobody has answered this version in a first attempt yet.</source>
        <translation>この版に初回受験で解答した人は、まだいません。</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>気になる点なし</translation>
    </message>
    <message>
        <source>What people chose</source>
        <translation>選ばれた答え</translation>
    </message>
    <message>
        <source>{gap} points</source>
        <translation>{gap}ポイント</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>種類：{kind}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>問題文</translation>
    </message>
    <message>
        <source>The question as the learner reads it: what happens, and to whom</source>
        <translation>受講者が読む問題文：だれに何が起きるか</translation>
    </message>
    <message>
        <source>What is asked at the end, in bold (optional)</source>
        <translation>最後に太字で示す問い（任意）</translation>
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
    <name>LackWords</name>
    <message>
        <source>At least {count} {parts} are needed</source>
        <translation>{parts}が{count}個以上必要です</translation>
    </message>
    <message>
        <source>At most {count} {parts} can be there</source>
        <translation>{parts}は{count}個までです</translation>
    </message>
    <message>
        <source>Feedback in {language} is missing</source>
        <translation>{language}のフィードバックがありません</translation>
    </message>
    <message>
        <source>It rests on a commitment that the policy has not any more</source>
        <translation>ポリシーにもうない約束にもとづいています</translation>
    </message>
    <message>
        <source>It rests on no commitment</source>
        <translation>もとになる約束がありません</translation>
    </message>
    <message>
        <source>More than one is marked as right</source>
        <translation>正解が2つ以上あります</translation>
    </message>
    <message>
        <source>No end is worth 100 %</source>
        <translation>100 %の結末がありません</translation>
    </message>
    <message>
        <source>No option is marked as right</source>
        <translation>正解の選択肢がありません</translation>
    </message>
    <message>
        <source>No reason is marked as right</source>
        <translation>正しい理由が示されていません</translation>
    </message>
    <message>
        <source>Nobody has said whether the statement is true</source>
        <translation>記述が正しいかどうか決まっていません</translation>
    </message>
    <message>
        <source>One reason alone is no choice: add another, or take it away</source>
        <translation>理由が1つだけでは選べません。増やすか、削除してください</translation>
    </message>
    <message>
        <source>Some way leads back to where one was</source>
        <translation>元の場面に戻る道があります</translation>
    </message>
    <message>
        <source>Text in {language} is missing</source>
        <translation>{language}の文がありません</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>文がありません</translation>
    </message>
    <message>
        <source>The right number is missing</source>
        <translation>正しい数値がありません</translation>
    </message>
    <message>
        <source>There is no accepted answer</source>
        <translation>正解とする答えがありません</translation>
    </message>
    <message>
        <source>Two to four groups are needed</source>
        <translation>分類は2〜4個必要です</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>{part} belongs to no group</source>
        <translation>{part}の分類が決まっていません</translation>
    </message>
    <message>
        <source>{part} has hidden control characters</source>
        <translation>{part}に見えない制御文字があります</translation>
    </message>
    <message>
        <source>{part} has neither choices nor an end</source>
        <translation>{part}に選択も結末もありません</translation>
    </message>
    <message>
        <source>{part} has no feedback</source>
        <translation>{part}にフィードバックがありません</translation>
    </message>
    <message>
        <source>{part} has no feedback in {language}</source>
        <translation>{part}に{language}のフィードバックがありません</translation>
    </message>
    <message>
        <source>{part} is empty</source>
        <translation>{part}が空です</translation>
    </message>
    <message>
        <source>{part} is empty in {language}</source>
        <translation>{part}の{language}が空です</translation>
    </message>
    <message>
        <source>{part} is longer than 20,000 characters</source>
        <translation>{part}が2万文字を超えています</translation>
    </message>
    <message>
        <source>{part} leads nowhere</source>
        <translation>{part}の次の場面がありません</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>English and Japanese</source>
        <translation>英語と日本語</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>英語のみ</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Japanese only</source>
        <translation>日本語のみ</translation>
    </message>
    <message>
        <source>{title}, {language}</source>
        <translation>{title}、{language}</translation>
    </message>
</context>
<context>
    <name>LateFilters</name>
    <message>
        <source>Any department</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Any module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Late for</source>
        <translation>超過日数</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Over {days} days</source>
        <translation>{days}日超</translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}～{most}日</translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>Right and left open and close a group, Space chooses a person or a whole group.</source>
        <translation>左右の矢印キーでグループを開閉し、スペースキーで人またはグループ全体を選択します。</translation>
    </message>
    <message>
        <source>Who is late</source>
        <translation>期限を過ぎている人</translation>
    </message>
</context>
<context>
    <name>LateModel</name>
    <message>
        <source>1 day late</source>
        <translation>1日超過</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1モジュール</translation>
    </message>
    <message>
        <source>1 person, 1 module</source>
        <translation>1名、1モジュール</translation>
    </message>
    <message>
        <source>1 person, {modules} modules</source>
        <translation>1名、{modules}モジュール</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Manager {number}</source>
        <translation>上司 {number}</translation>
    </message>
    <message>
        <source>No manager and no department</source>
        <translation>上司・部署の登録なし</translation>
    </message>
    <message>
        <source>Show more people of this group</source>
        <translation>このグループの続きを表示</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>department, no manager known</source>
        <translation>部署（上司の登録なし）</translation>
    </message>
    <message>
        <source>manager, {number}</source>
        <translation>上司、{number}</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>メールなし</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>not registered here</source>
        <translation>ここに登録なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>partly chosen</source>
        <translation>一部選択中</translation>
    </message>
    <message>
        <source>{count} modules</source>
        <translation>{count}モジュール</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days}日超過</translation>
    </message>
    <message>
        <source>{people} people, {modules} modules</source>
        <translation>{people}名、{modules}モジュール</translation>
    </message>
</context>
<context>
    <name>LateSentence</name>
    <message>
        <source>**1 person** is late with **1 module**</source>
        <translation>**1名**が**1モジュール**の期限を過ぎています</translation>
    </message>
    <message>
        <source>**1 person** is late with **{modules} modules**</source>
        <translation>**1名**が**{modules}モジュール**の期限を過ぎています</translation>
    </message>
    <message>
        <source>**{people} people** are late with **1 module**</source>
        <translation>**{people}名**が**1モジュール**の期限を過ぎています</translation>
    </message>
    <message>
        <source>**{people} people** are late with **{modules} modules**</source>
        <translation>**{people}名**が延べ**{modules}モジュール**の期限を過ぎています</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>期限を過ぎている人はいません。</translation>
    </message>
    <message>
        <source>{late}; 1 of them has no e-mail address.</source>
        <translation>{late}。うち1名にはメールアドレスがありません。</translation>
    </message>
    <message>
        <source>{late}; all of them have an e-mail address.</source>
        <translation>{late}。全員にメールアドレスがあります。</translation>
    </message>
    <message>
        <source>{late}; {without} of them have no e-mail address.</source>
        <translation>{late}。うち{without}名にはメールアドレスがありません。</translation>
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
    <name>LibraryActions</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete (was published: retire it)</source>
        <translation>削除（公開済みのため使用終了へ）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Move to module</source>
        <translation>モジュールへ移す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>使用を終了</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>使用を再開</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>指摘1件</translation>
    </message>
    <message>
        <source>Begun in: {languages}</source>
        <translation>書きかけの言語：{languages}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Whole in: {languages}</source>
        <translation>そろっている言語：{languages}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版{number}</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>指摘{count}件</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>不足{count}件</translation>
    </message>
    <message>
        <source>{language} was left behind when the other changed</source>
        <translation>もう一方の変更に{language}が追いついていません</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers are as they should be</source>
        <translation>回答に問題なし</translation>
    </message>
    <message>
        <source>Any answers or none</source>
        <translation>回答を問わない</translation>
    </message>
    <message>
        <source>Any commitment</source>
        <translation>すべての約束</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>Any languages</source>
        <translation>言語を問わない</translation>
    </message>
    <message>
        <source>Any module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Anything or nothing</source>
        <translation>要対応を問わない</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>時期を問わない</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索と条件を解除</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>English missing or left behind</source>
        <translation>英語が不足、または古い</translation>
    </message>
    <message>
        <source>Every filter is there already</source>
        <translation>条件はすべて表示されています</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>In the last 12 months</source>
        <translation>12か月以内</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Japanese missing or left behind</source>
        <translation>日本語が不足、または古い</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
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
        <source>Need a look</source>
        <translation>見直しが必要</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだ回答なし</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not for a year</source>
        <translation>1年以上なし</translation>
    </message>
    <message>
        <source>Not for half a year</source>
        <translation>半年以上なし</translation>
    </message>
    <message>
        <source>Not for two years</source>
        <translation>2年以上なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Too few answers to say</source>
        <translation>回答が少なく判断できない</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>指摘あり</translation>
    </message>
</context>
<context>
    <name>LibraryFrame</name>
    <message>
        <source>Enter opens an item</source>
        <translation>Enterで設問を開きます</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>More ways to add items</source>
        <translation>設問を加えるほかの方法</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい設問</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>まとめて入力</translation>
    </message>
    <message>
        <source>With the selection</source>
        <translation>選択した設問</translation>
    </message>
    <message>
        <source>Words, title or id</source>
        <translation>語句・題名・ID</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}件選択</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>At most {count} items can be worked on at once. Select fewer.</source>
        <translation>一度に扱えるのは{count}問までです。選択を減らしてください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}問</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>未完成{count}</translation>
    </message>
    <message>
        <source>{count} with findings</source>
        <translation>指摘あり{count}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>At most {count} rows can be copied at once. Select fewer, or export them as a file.</source>
        <translation>一度にコピーできるのは{count}行までです。選択を減らすか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}件を選択</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Goes out when its module is published.</source>
        <translation>モジュールの公開と同時に公開されます。</translation>
    </message>
    <message>
        <source>Nothing changed since version {number}.</source>
        <translation>第{number}版から変更がありません。</translation>
    </message>
    <message>
        <source>Something is missing: see the findings.</source>
        <translation>足りないものがあります。指摘をご覧ください。</translation>
    </message>
    <message>
        <source>Version {number} is live.</source>
        <translation>第{number}版を公開中。</translation>
    </message>
    <message>
        <source>Version {number} is live. Whatever you change, the one result on it stays.</source>
        <translation>第{number}版を公開中。何を変えても、この版の結果1件はそのまま残ります。</translation>
    </message>
    <message>
        <source>Version {number} is live. Whatever you change, the {count} results on it stay.</source>
        <translation>第{number}版を公開中。何を変えても、この版の結果{count}件はそのまま残ります。</translation>
    </message>
    <message>
        <source>Version {number} is live; nobody has answered it yet.</source>
        <translation>第{number}版を公開中。まだ回答はありません。</translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>Not in the new wording: {words}</source>
        <translation>新しい条文にない語：{words}</translation>
    </message>
    <message>
        <source>Not in the old wording: {words}</source>
        <translation>前の条文にない語：{words}</translation>
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
    <name>MenuButton</name>
    <message>
        <source>{about}: {choice}</source>
        <translation>{about}：{choice}</translation>
    </message>
</context>
<context>
    <name>ModuleAbout</name>
    <message>
        <source>An assessment: it has no lesson and asks the items of other modules</source>
        <translation>総合テストにする（レッスンはなく、ほかのモジュールの設問を出します）</translation>
    </message>
    <message>
        <source>Ask only about these commitments (none chosen: about all)</source>
        <translation>次の約束についてだけ出す（何も選ばなければすべて）</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>It asks the items of the ticked modules, as they are taught.</source>
        <translation>選んだモジュールの公開中の設問を出します。</translation>
    </message>
    <message>
        <source>Items of other modules</source>
        <translation>ほかのモジュールの設問</translation>
    </message>
    <message>
        <source>Languages of the module</source>
        <translation>モジュールの言語</translation>
    </message>
    <message>
        <source>One sentence on what it is about; learners see it when they unfold the module under “Modules”</source>
        <translation>何についてのものかを1文で。受講者が「モジュール」でこのモジュールを開くと表示されます</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Time for reading and quiz</source>
        <translation>読む時間と確認テストの時間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What is written in the other language is kept here, and not published.</source>
        <translation>もう一方の言語で書いた文は、ここに残りますが、公開されません。</translation>
    </message>
    <message>
        <source>What learners call it</source>
        <translation>受講者に見える名前</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
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
    <name>ModuleHistory</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>ModuleItemShelf</name>
    <message>
        <source>Deleted: {name}</source>
        <translation>削除しました：{name}</translation>
    </message>
    <message>
        <source>In the next version again: {name}</source>
        <translation>次の版に戻しました：{name}</translation>
    </message>
    <message>
        <source>Not in the next version: {name}</source>
        <translation>次の版から外しました：{name}</translation>
    </message>
</context>
<context>
    <name>ModuleItems</name>
    <message>
        <source>1 item added. It is a draft until you publish.</source>
        <translation>設問を1問加えました。公開するまでは下書きです。</translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation>1件不足</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt with the arrows, to put it in another place. Enter opens it, Delete takes it out.</source>
        <translation>行をドラッグするか、Altと矢印キーで並べ替えます。Enterで開き、Deleteで外します。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Items of the module</source>
        <translation>モジュールの設問</translation>
    </message>
    <message>
        <source>Leave out of the next version</source>
        <translation>次の版から外す</translation>
    </message>
    <message>
        <source>Leaves with the next version</source>
        <translation>次の版から外れます</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>設問を下へ</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>設問を上へ</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい設問</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>設問はまだありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>まとめて入力</translation>
    </message>
    <message>
        <source>Take into the next version again</source>
        <translation>次の版に戻す</translation>
    </message>
    <message>
        <source>The answer key was wrong…</source>
        <translation>正解が誤っていた…</translation>
    </message>
    <message>
        <source>The order of the items is kept.</source>
        <translation>設問の順序を保存しました。</translation>
    </message>
    <message>
        <source>The quiz asks items. Write the first one, type several at once in quick entry, or bring the ones you have from a file.</source>
        <translation>確認テストは設問を出します。最初の1問を書くか、「まとめて入力」で何問も一度に入力するか、手元のファイルから取り込んでください。</translation>
    </message>
    <message>
        <source>The right answer of a published item was wrong: mark answers anew</source>
        <translation>公開した設問の正解が誤っていたときに、解答を採点し直します</translation>
    </message>
    <message>
        <source>to try in the lesson</source>
        <translation>レッスンでためしに解く</translation>
    </message>
    <message>
        <source>{count} items added. They are drafts until you publish.</source>
        <translation>設問を{count}問加えました。公開するまでは下書きです。</translation>
    </message>
    <message>
        <source>{count} things are missing</source>
        <translation>{count}件不足</translation>
    </message>
</context>
<context>
    <name>ModuleLesson</name>
    <message>
        <source>A page is one thought about one commitment: a few paragraphs, and perhaps an item to try.</source>
        <translation>1ページは、1つの約束についての1つの考えです。数段落の文章と、よければためしに解く設問を置きます。</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>ページを追加</translation>
    </message>
    <message>
        <source>Lesson pages</source>
        <translation>レッスンのページ</translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation>ページを下へ</translation>
    </message>
    <message>
        <source>Move the page up</source>
        <translation>ページを上へ</translation>
    </message>
    <message>
        <source>No lesson page yet</source>
        <translation>レッスンのページはまだありません</translation>
    </message>
    <message>
        <source>Remove the page</source>
        <translation>ページを削除</translation>
    </message>
    <message>
        <source>The page is removed.</source>
        <translation>ページを削除しました。</translation>
    </message>
    <message>
        <source>Untitled page</source>
        <translation>無題のページ</translation>
    </message>
    <message>
        <source>Write the first page</source>
        <translation>最初のページを書く</translation>
    </message>
</context>
<context>
    <name>ModuleLineView</name>
    <message>
        <source>1 item</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>1 item changed</source>
        <translation>変更1問</translation>
    </message>
    <message>
        <source>1 item is unfinished.</source>
        <translation>未完成の設問が1問あります。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>再び公開する…</translation>
    </message>
    <message>
        <source>Course files changed under it since you began.</source>
        <translation>書き始めたあとに、もとの教材ファイルが変わりました。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Untitled module</source>
        <translation>無題のモジュール</translation>
    </message>
    <message>
        <source>Version {version}  ·  {state}</source>
        <translation>版{version}  ·  {state}</translation>
    </message>
    <message>
        <source>Withdrawn: nobody is taught it</source>
        <translation>取り下げ済み：誰にも出ません</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げる…</translation>
    </message>
    <message>
        <source>items of 1 module</source>
        <translation>1モジュールの設問</translation>
    </message>
    <message>
        <source>items of {count} modules</source>
        <translation>{count}モジュールの設問</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}問</translation>
    </message>
    <message>
        <source>{count} items are unfinished.</source>
        <translation>未完成の設問が{count}問あります。</translation>
    </message>
    <message>
        <source>{count} items changed</source>
        <translation>変更{count}問</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}ページ</translation>
    </message>
</context>
<context>
    <name>ModuleListPage</name>
    <message>
        <source>A module is a short lesson with its quiz. Begin one with New module, above.</source>
        <translation>モジュールは、短いレッスンとその確認テストです。上の「新しいモジュール」から始めてください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the module</source>
        <translation>モジュールを削除</translation>
    </message>
    <message>
        <source>Give it a title, in one language at least.</source>
        <translation>少なくとも1つの言語で題名を付けてください。</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>題名を付けてください。</translation>
    </message>
    <message>
        <source>Modules and publishing</source>
        <translation>モジュールと公開</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>新しいモジュール</translation>
    </message>
    <message>
        <source>New policy version…</source>
        <translation>ポリシーの新しい版…</translation>
    </message>
    <message>
        <source>No module yet</source>
        <translation>モジュールはまだありません</translation>
    </message>
    <message>
        <source>Nobody is taught it any more. Records and attempts in progress stay, and you can bring it back by publishing it again.</source>
        <translation>今後は誰にも出ません。記録と受験中のものは残り、もう一度公開すれば元に戻せます。</translation>
    </message>
    <message>
        <source>Reading the modules…</source>
        <translation>モジュールを読み込んでいます…</translation>
    </message>
    <message>
        <source>The draft goes with its lesson and its items. It was never published, so nobody has met it.</source>
        <translation>下書きは、レッスンと設問とともに消えます。公開されたことがないので、誰も見ていません。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Withdraw the module</source>
        <translation>モジュールを取り下げる</translation>
    </message>
    <message>
        <source>You write drafts here. Learners see the published version. Your changes reach them when you publish.</source>
        <translation>ここで下書きを書きます。受講者に見えるのは公開中の版です。変更は、公開すると受講者に届きます。</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>“{title}” is withdrawn.</source>
        <translation>「{title}」を取り下げました。</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Back to the modules</source>
        <translation>モジュール一覧に戻る</translation>
    </message>
    <message>
        <source>Both languages are in step.</source>
        <translation>両言語の内容がそろいました。</translation>
    </message>
    <message>
        <source>Parts of the module</source>
        <translation>モジュールの各部</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>The course files of this module changed since you began: what you publish takes their place.</source>
        <translation>書き始めたあとに、このモジュールの教材ファイルが変わりました。公開すると、その代わりになります。</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>the module, where there is little room</comment>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try the module</source>
        <translation>モジュールを試す</translation>
    </message>
    <message>
        <source>Untitled module</source>
        <translation>無題のモジュール</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版{version}</translation>
    </message>
</context>
<context>
    <name>ModuleParts</name>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>確認テスト</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版の履歴</translation>
    </message>
</context>
<context>
    <name>ModuleQuiz</name>
    <message>
        <source>% of its points</source>
        <translation>%（その得点のうち）</translation>
    </message>
    <message>
        <source>% of the points</source>
        <translation>%（得点のうち）</translation>
    </message>
    <message>
        <source>1 item can come up in the quiz.</source>
        <translation>確認テストに出せる設問は1問です。</translation>
    </message>
    <message>
        <source>Add what must be passed</source>
        <translation>合格が必須のものを追加</translation>
    </message>
    <message>
        <source>Add what must be passed…</source>
        <translation>合格が必須のものを追加…</translation>
    </message>
    <message>
        <source>Attempts for each person</source>
        <translation>1人が受験できる回数</translation>
    </message>
    <message>
        <source>Choose what nobody may fail: whoever gets less than the share set here does not pass, however good the rest is.</source>
        <translation>合格が欠かせないものを選びます。ここで決めた割合に届かない人は、ほかがどれだけよくても合格になりません。</translation>
    </message>
    <message>
        <source>Each commitment comes up in at least</source>
        <translation>それぞれの約束から最低でも出す数</translation>
    </message>
    <message>
        <source>Items in each attempt</source>
        <translation>1回の受験で出す設問</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>トピックの名前</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格基準</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Share for {what}</source>
        <translation>{what}の割合</translation>
    </message>
    <message>
        <source>The name that learners see</source>
        <translation>受講者に見える名前</translation>
    </message>
    <message>
        <source>Time for each attempt</source>
        <translation>1回の制限時間</translation>
    </message>
    <message>
        <source>Topic “{topic}”</source>
        <translation>トピック「{topic}」</translation>
    </message>
    <message>
        <source>What must be passed</source>
        <translation>合格が必須のもの</translation>
    </message>
    <message>
        <source>What must be passed (below) comes up in at least</source>
        <translation>合格が必須のもの（下記）それぞれから最低でも出す数</translation>
    </message>
    <message>
        <source>attempts (empty: no limit)</source>
        <translation>回（空欄なら制限なし）</translation>
    </message>
    <message>
        <source>items</source>
        <translation>問</translation>
    </message>
    <message>
        <source>minutes (empty: no limit)</source>
        <translation>分（空欄なら制限なし）</translation>
    </message>
    <message>
        <source>{count} items can come up in the quiz.</source>
        <translation>確認テストに出せる設問は{count}問です。</translation>
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
    <message>
        <source>{result}, after a correction</source>
        <translation>{result}（訂正後）</translation>
    </message>
    <message>
        <source>{result}, corrected since</source>
        <translation>{result}（のちに訂正）</translation>
    </message>
</context>
<context>
    <name>ModuleVersions</name>
    <message>
        <source>Completions stayed valid.</source>
        <translation>修了は有効のままでした。</translation>
    </message>
    <message>
        <source>Nothing of it was published from here yet. Each version stands here with what changed.</source>
        <translation>ここからはまだ公開されていません。公開した版が、変更点とともにここに並びます。</translation>
    </message>
    <message>
        <source>The first version.</source>
        <translation>最初の版です。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版{version}</translation>
    </message>
    <message>
        <source>Version {version}, current</source>
        <translation>版{version}（現行）</translation>
    </message>
    <message>
        <source>Whoever had passed it in {department} learnt it again, due {day}.</source>
        <translation>{department}の合格者に、もう一度割り当てました（期限 {day}）。</translation>
    </message>
    <message>
        <source>Whoever had passed it learnt it again, due {day}.</source>
        <translation>合格者に、もう一度割り当てました（期限 {day}）。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {time}, by {name}</source>
        <translation>{day} {time}、{name}</translation>
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
        <source>Both records stay visible to you</source>
        <translation>両方の記録が見えるまま残ります</translation>
    </message>
    <message>
        <source>Corrections of your records</source>
        <translation>あなたの記録の訂正</translation>
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
        <source>Nobody of HR and no auditor has opened your page or a record of yours.</source>
        <translation>人事も監査担当者も、あなたのページや記録を開いていません。</translation>
    </message>
    <message>
        <source>Noted, once a day for each who looks: your page at HR, a single record, your records listed alone, a question of yours. Lists of many people are not noted. Exports stand above.</source>
        <translation>閲覧した人ごとに1日1回記録されるもの：人事側のあなたのページ、個別の記録、あなただけの記録の一覧、あなたの質問。大勢の一覧の閲覧は記録されません。書き出しは上に示しています。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>Save for HR</source>
        <translation>人事用に保存</translation>
    </message>
    <message>
        <source>Sent to HR. It stands under “Your questions”, and the answer will stand there too.</source>
        <translation>人事に送りました。「問い合わせ」に表示され、回答もそこに届きます。</translation>
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
        <source>Who looked at it</source>
        <translation>閲覧した人</translation>
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
    <name>NavHeading</name>
    <message>
        <source>Fold {section}</source>
        <translation>「{section}」を閉じる</translation>
    </message>
    <message>
        <source>Show {section}</source>
        <translation>「{section}」を開く</translation>
    </message>
    <message>
        <source>{section}: folded</source>
        <translation>{section}（閉じています）</translation>
    </message>
    <message>
        <source>{section}: shown</source>
        <translation>{section}（開いています）</translation>
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
    <name>NewItemPopup</name>
    <message>
        <source>Choose a commitment</source>
        <translation>約束を選択</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>形式を選択</translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>モジュールを選択</translation>
    </message>
    <message>
        <source>Choose the module that the item belongs to.</source>
        <translation>設問を入れるモジュールを選んでください。</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい設問</translation>
    </message>
    <message>
        <source>There is no module yet. Add one under “Modules, publishing” first.</source>
        <translation>まだモジュールがありません。先に「モジュールと公開」で追加してください。</translation>
    </message>
    <message>
        <source>Title, for trainers alone</source>
        <translation>題名（研修担当者だけに表示）</translation>
    </message>
    <message>
        <source>Title, for trainers alone (optional)</source>
        <translation>題名（研修担当者だけに表示、任意）</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>書き始める</translation>
    </message>
</context>
<context>
    <name>NewModuleDialog</name>
    <message>
        <source>About these commitments</source>
        <translation>対象の約束</translation>
    </message>
    <message>
        <source>All of it can be changed later. Learners see nothing before you publish.</source>
        <translation>どれもあとで変えられます。公開するまで、受講者には見えません。</translation>
    </message>
    <message>
        <source>Languages of the module</source>
        <translation>モジュールの言語</translation>
    </message>
    <message>
        <source>Make the module</source>
        <translation>モジュールを作る</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>新しいモジュール</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>題名、{language}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A retake asks the same items.</source>
        <translation>再受験では、同じ設問が出ます。</translation>
    </message>
    <message>
        <source>A retake draws other items first.</source>
        <translation>再受験では、まず別の設問が出ます。</translation>
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
    <name>NextItem</name>
    <message>
        <source>Add another item</source>
        <translation>設問をもう1問追加</translation>
    </message>
    <message>
        <source>Choose the kind of the next item</source>
        <translation>次の設問の形式を選ぶ</translation>
    </message>
    <message>
        <source>One more item of this module, with the same kind and the same commitments ({key})</source>
        <translation>このモジュールに、同じ形式・同じ約束の設問をもう1問追加します（{key}）</translation>
    </message>
</context>
<context>
    <name>NobodyLate</name>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>期限を過ぎている人はいません</translation>
    </message>
    <message>
        <source>Nobody matches these filters</source>
        <translation>この絞り込みに合う人はいません</translation>
    </message>
    <message>
        <source>Others may be late: clear the filters to see them.</source>
        <translation>ほかに期限を過ぎた人がいる場合は、絞り込みを解除すると表示されます。</translation>
    </message>
    <message>
        <source>Who is past a due date comes here, grouped by manager.</source>
        <translation>期限を過ぎた人が、上司ごとにここに表示されます。</translation>
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
    <name>OpeningLine</name>
    <message>
        <source>The items of the course are being brought in. The first time this takes a few seconds.</source>
        <translation>コースの設問を読み込んでいます。初回は数秒かかります。</translation>
    </message>
</context>
<context>
    <name>OptionParts</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Text that fits nothing</source>
        <translation>どれにも合わない文</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Alt with the arrows up and down moves the row, Enter opens it.</source>
        <translation>Altと上下の矢印キーで行を動かし、Enterで開きます。</translation>
    </message>
    <message>
        <source>Now at place {number}</source>
        <translation>{number}番目に移しました</translation>
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
    <name>OverdueBars</name>
    <message>
        <source>Overdue, by days</source>
        <translation>期限超過（日数別）</translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message>
        <source>1 is exempt and not counted.</source>
        <translation>1件は免除のため数えていません。</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>期限を過ぎたものはありません。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Prepare reminders</source>
        <translation>催促を準備</translation>
    </message>
    <message>
        <source>{count} are exempt and not counted.</source>
        <translation>{count}件は免除のため数えていません。</translation>
    </message>
    <message>
        <source>{count} assignments of {people}.</source>
        <translation>{people}の割り当て{count}件です。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 is under the goal of {goal} per cent:</source>
        <translation>目標の{goal}％未満は1件：</translation>
    </message>
    <message>
        <source>More than {days} days overdue</source>
        <translation>{days}日を超える超過</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>Over {days}</source>
        <translation>{days}日超</translation>
    </message>
    <message>
        <source>fewer than 5 people, not shown</source>
        <translation>5人未満のため表示しません</translation>
    </message>
    <message>
        <source>not shown: it would give a small group away</source>
        <translation>少人数の部署が推測できるため表示しません</translation>
    </message>
    <message>
        <source>{commitment}: assigned to nobody who is shown</source>
        <translation>{commitment}：表示できる対象者への割り当てはありません</translation>
    </message>
    <message>
        <source>{commitment}: {share} per cent, {done} of {assigned}</source>
        <translation>{commitment}：{share}％（{assigned}人中{done}人）</translation>
    </message>
    <message>
        <source>{commitment}: {share} per cent, {done} of {assigned}, under the goal</source>
        <translation>{commitment}：{share}％（{assigned}人中{done}人）、目標未満</translation>
    </message>
    <message>
        <source>{count} are under the goal of {goal} per cent, lowest</source>
        <translation>目標の{goal}％未満が{count}件、最も低いのは</translation>
    </message>
    <message>
        <source>{days}: 1 assignment</source>
        <translation>{days}：1件</translation>
    </message>
    <message>
        <source>{days}: {count} assignments</source>
        <translation>{days}：{count}件</translation>
    </message>
    <message>
        <source>{day}: {share} per cent up to date, {done} of {people}</source>
        <translation>{day}：{share}％が最新の状態（{people}人中{done}人）</translation>
    </message>
    <message>
        <source>{department}, {module}: {share} per cent, {done} of {assigned}</source>
        <translation>{department}、{module}：{share}％（{assigned}人中{done}人）</translation>
    </message>
    <message>
        <source>{department}: 1 person</source>
        <translation>{department}：1人</translation>
    </message>
    <message>
        <source>{department}: {people} people</source>
        <translation>{department}：{people}人</translation>
    </message>
    <message>
        <source>{department}: {words}</source>
        <translation>{department}：{words}</translation>
    </message>
    <message>
        <source>{first} to {last} days overdue</source>
        <translation>{first}～{last}日超過</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}～{last}日</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Whom the figures are about</source>
        <translation>集計の対象</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>As of the end of {day}, as it was known then</source>
        <translation>{day}の終わりの時点（当時分かっていた内容）</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>{moment}現在</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
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
    <name>PackContents</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 changed item</source>
        <translation>変更する設問1件</translation>
    </message>
    <message>
        <source>1 file is none of a course and is left out: {names}</source>
        <translation>講座のものではない1件のファイルは取り込みません：{names}</translation>
    </message>
    <message>
        <source>1 finding that its authors accept is not kept: look at it here anew.</source>
        <translation>作成者が許容した指摘1件は引き継がれません。こちらで改めて確認してください。</translation>
    </message>
    <message>
        <source>1 id belongs to an item of another module here; this item gets a new one: {names}</source>
        <translation>1件のIDはこちらの別のモジュールの設問が使っているため、新しいIDになります：{names}</translation>
    </message>
    <message>
        <source>1 item here that the pack has not stays</source>
        <translation>パックにない設問1件は残る</translation>
    </message>
    <message>
        <source>1 new item</source>
        <translation>新しい設問1件</translation>
    </message>
    <message>
        <source>It is about another policy, “{id}”. That is not taken in: choose commitments for each item anew.</source>
        <translation>別のポリシー「{id}」についての講座です。ポリシーは取り込まれません。設問ごとに約束を選び直してください。</translation>
    </message>
    <message>
        <source>It is about the policy that is taught here, version {version}.</source>
        <translation>こちらで教えているポリシー（{version}版）についての講座です。</translation>
    </message>
    <message>
        <source>It is about version {version} of the policy; taught here is version {taught}. The policy here stays as it is, and commitments that it has not are shown as missing.</source>
        <translation>ポリシーの{version}版についての講座です。こちらで教えているのは{taught}版です。こちらのポリシーは変わらず、そこにない約束は不足として示されます。</translation>
    </message>
    <message>
        <source>It is here already: what the pack has is written over its draft.</source>
        <translation>既にあるモジュールです。パックの内容で下書きを上書きします。</translation>
    </message>
    <message>
        <source>It is new here.</source>
        <translation>新しいモジュールです。</translation>
    </message>
    <message>
        <source>Modules in the pack</source>
        <translation>パックのモジュール</translation>
    </message>
    <message>
        <source>The studio has all of this already.</source>
        <translation>すべて同じ内容が既にあります。</translation>
    </message>
    <message>
        <source>{count} changed items</source>
        <translation>変更する設問{count}件</translation>
    </message>
    <message>
        <source>{count} files are none of a course and are left out: {names}</source>
        <translation>講座のものではない{count}件のファイルは取り込みません：{names}</translation>
    </message>
    <message>
        <source>{count} findings that their authors accept are not kept: look at them here anew.</source>
        <translation>作成者が許容した指摘{count}件は引き継がれません。こちらで改めて確認してください。</translation>
    </message>
    <message>
        <source>{count} ids belong to items of other modules here; these items get new ones: {names}</source>
        <translation>{count}件のIDはこちらの別のモジュールの設問が使っているため、新しいIDになります：{names}</translation>
    </message>
    <message>
        <source>{count} items here that the pack has not stay</source>
        <translation>パックにない設問{count}件は残る</translation>
    </message>
    <message>
        <source>{count} new items</source>
        <translation>新しい設問{count}件</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}の{line}行目</translation>
    </message>
    <message>
        <source>{pages} pages, {items} items, {pictures} pictures</source>
        <translation>{pages}ページ、設問{items}件、画像{pictures}点</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <source>{place}: {what}. {mend}.</source>
        <translation>{place}：{what}。{mend}。</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}（{version}版）</translation>
    </message>
</context>
<context>
    <name>PackProgress</name>
    <message>
        <source>{count} of {all} people packed</source>
        <translation>{all}名中{count}名分を作成</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 item came in</source>
        <translation>設問1件を取り込みました</translation>
    </message>
    <message>
        <source>1 module came in</source>
        <translation>モジュール1件を取り込みました</translation>
    </message>
    <message>
        <source>1 module saved to {path}.</source>
        <translation>モジュール1件を{path}に保存しました。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Course packs ({patterns})</source>
        <translation>講座パック ({patterns})</translation>
    </message>
    <message>
        <source>Done: {parts}.</source>
        <translation>完了：{parts}。</translation>
    </message>
    <message>
        <source>Drop a course pack here</source>
        <translation>講座パックをここにドロップ</translation>
    </message>
    <message>
        <source>It holds the ticked modules as they are taught now, with lessons, pictures and items, and their policy. Drafts stay here, and nothing about people is in it.</source>
        <translation>選んだモジュールの、今教えている版のレッスン、画像、設問と、そのポリシーが入ります。下書きや、人に関する情報は入りません。</translation>
    </message>
    <message>
        <source>Looking into the pack…</source>
        <translation>パックの中を確認しています…</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>何も選ばれていません。</translation>
    </message>
    <message>
        <source>Nothing was published. Look at the drafts, then publish each module.</source>
        <translation>何も公開されていません。下書きを確認してから、モジュールごとに公開してください。</translation>
    </message>
    <message>
        <source>Open the modules</source>
        <translation>モジュールを開く</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>パックを作成しています…</translation>
    </message>
    <message>
        <source>Save 1 module…</source>
        <translation>1件のモジュールを保存…</translation>
    </message>
    <message>
        <source>Save a pack for another trainer</source>
        <translation>ほかの担当者に渡すパックを保存</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>パックを保存…</translation>
    </message>
    <message>
        <source>Save {count} modules…</source>
        <translation>{count}件のモジュールを保存…</translation>
    </message>
    <message>
        <source>Take in 1 module as a draft</source>
        <translation>1件のモジュールを下書きとして取り込む</translation>
    </message>
    <message>
        <source>Take in {count} modules as drafts</source>
        <translation>{count}件のモジュールを下書きとして取り込む</translation>
    </message>
    <message>
        <source>Taken back. The studio is as it was before.</source>
        <translation>元に戻しました。すべて取り込む前のままです。</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>The pack is being taken in. If you stop it, nothing of it is kept.</source>
        <translation>パックを取り込んでいます。中止すると、ここまでの分は何も残りません。</translation>
    </message>
    <message>
        <source>The studio has all of this already.</source>
        <translation>すべて同じ内容が既にあります。</translation>
    </message>
    <message>
        <source>There is no module in it that can be taken in.</source>
        <translation>取り込めるモジュールはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>You see which modules, pages and items are in it and what would change here, before anything does. What you take in is a draft until you publish it.</source>
        <translation>取り込む前に、入っているモジュール、ページ、設問と、こちらで変わるものを確認できます。取り込んだものは、公開するまで下書きです。</translation>
    </message>
    <message>
        <source>{count} items came in</source>
        <translation>設問{count}件を取り込みました</translation>
    </message>
    <message>
        <source>{count} modules came in</source>
        <translation>モジュール{count}件を取り込みました</translation>
    </message>
    <message>
        <source>{count} modules saved to {path}.</source>
        <translation>モジュール{count}件を{path}に保存しました。</translation>
    </message>
</context>
<context>
    <name>PageBodies</name>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Markdown: # heading, **bold**, *key term*, - list, &gt; quotation</source>
        <translation>Markdown：# 見出し、**太字**、*重要語*、- 箇条書き、&gt; 引用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>What people read on this page</source>
        <translation>このページで読む文章</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>About these commitments</source>
        <translation>対象の約束</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Say what the picture shows, in one language at least.</source>
        <translation>少なくとも1つの言語で、画像の内容を書いてください。</translation>
    </message>
    <message>
        <source>Say what the picture shows.</source>
        <translation>画像の内容を書いてください。</translation>
    </message>
    <message>
        <source>Shown beside the text</source>
        <translation>本文の横に出す約束</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>画像を削除しました。</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>ページの題名</translation>
    </message>
    <message>
        <source>What the page says, in a few words</source>
        <translation>このページの要点を短く</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Assignments</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>網羅状況</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>取り込みと書き出し</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
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
        <source>Modules, publishing</source>
        <translation>モジュールと公開</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>マイデータ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>利用者と権限</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>研修担当</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you see everything here, and change and export nothing.</source>
        <translation>監査担当者としてサインインしています。ここではすべてを閲覧できますが、変更と書き出しはできません。</translation>
    </message>
    <message>
        <source>Your training</source>
        <translation>研修</translation>
    </message>
</context>
<context>
    <name>PageLackWords</name>
    <message>
        <source>About no commitment</source>
        <translation>約束が選ばれていません</translation>
    </message>
    <message>
        <source>An item to try is not there</source>
        <translation>試す設問が見つかりません</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>本文がありません</translation>
    </message>
    <message>
        <source>No text in {language}</source>
        <translation>{language}の本文がありません</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>題名がありません</translation>
    </message>
    <message>
        <source>No title in {language}</source>
        <translation>{language}の題名がありません</translation>
    </message>
    <message>
        <source>{first}, {count} more</source>
        <translation>{first}、ほか{count}件</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>PNG or JPEG; or drop one on the text</source>
        <translation>PNGかJPEG。本文にドロップすることもできます</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>As the learner sees it</source>
        <translation>受講者の画面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>まだ本文がありません。</translation>
    </message>
    <message>
        <source>This item is not finished.</source>
        <translation>この設問は未完成です。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ためしに1問</translation>
    </message>
    <message>
        <source>Untitled page</source>
        <translation>無題のページ</translation>
    </message>
</context>
<context>
    <name>PagedHeader</name>
    <message>
        <source>Columns. Left and right choose one, Enter sorts by it.</source>
        <translation>列見出し。左右の矢印キーで選び、Enterキーで並べ替えます。</translation>
    </message>
</context>
<context>
    <name>PairParts</name>
    <message>
        <source>Pair</source>
        <translation>組</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right, belongs to it</source>
        <translation>右（左に合うもの）</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>Part of the preview</source>
        <translation>表示する範囲</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Drag {part} to another place, or press Alt with the arrows in it</source>
        <translation>{part}は、ドラッグするか、Altと矢印キーで移動できます</translation>
    </message>
    <message>
        <source>Mark {part} as a right answer</source>
        <translation>{part}を正解にする</translation>
    </message>
    <message>
        <source>Mark {part} as the right answer</source>
        <translation>{part}を正解にする</translation>
    </message>
    <message>
        <source>Now at place {number}</source>
        <translation>{number}番目に移動しました</translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation>{part}を削除</translation>
    </message>
    <message>
        <source>{part} is a right answer. Press it to say that it is not.</source>
        <translation>{part}は正解です。押すと正解ではなくなります。</translation>
    </message>
    <message>
        <source>{part} is removed.</source>
        <translation>{part}を削除しました。</translation>
    </message>
    <message>
        <source>{part} is right</source>
        <translation>{part}は正解</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
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
        <source>Overdue: {count}</source>
        <translation>期限超過：{count}件</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Still has time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>完了済み</translation>
    </message>
</context>
<context>
    <name>PeopleExportPanel</name>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>CSV for people</source>
        <translation>人が読むCSV</translation>
    </message>
    <message>
        <source>CSV for people (*.csv)</source>
        <translation>人が読むCSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns: all {count}</source>
        <translation>列：{count}列すべて</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
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
        <source>Export 1 person</source>
        <translation>1人を書き出す</translation>
    </message>
    <message>
        <source>Export {count} people</source>
        <translation>{count}人を書き出す</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Numbers stay text (00417). Imported again, the file changes nothing.</source>
        <translation>番号は文字のまま（00417）です。取り込み直しても何も変わりません。</translation>
    </message>
    <message>
        <source>People saved to {path}: {count}.</source>
        <translation>{path}に{count}人を保存しました。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>The same as the table, in the same order</source>
        <translation>表と同じ内容、同じ順序</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Any department</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>すべての役職</translation>
    </message>
    <message>
        <source>Any manager</source>
        <translation>すべての上司</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>すべての状況</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
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
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>Here or left</source>
        <translation>在籍・退職とも</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Still has time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>在籍中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>完了済み</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>Enter opens a person</source>
        <translation>Enterで社員を開きます</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>名簿の取り込み</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>氏名または番号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>The list of that day.</source>
        <translation>その日時点の一覧です。</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>期限超過{count}人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{people}, {overdue}</source>
        <translation>{people}、{overdue}</translation>
    </message>
</context>
<context>
    <name>PeriodsDialog</name>
    <message>
        <source>How long data is kept</source>
        <translation>データの保存期間</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation>この期間にする</translation>
    </message>
    <message>
        <source>Shorter or longer periods hold at once. Everybody reads them under “My data”.</source>
        <translation>変更した期間はすぐに適用され、全員が「マイデータ」で確認できます。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{what}: give a number from {least} to {most}.</source>
        <translation>{what}：{least}から{most}までの数を入力してください。</translation>
    </message>
</context>
<context>
    <name>PersonExportsTable</name>
    <message>
        <source>By</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>{purpose} (may have held them)</source>
        <translation>{purpose}（含まれていた可能性があります）</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>1 record</source>
        <translation>1件の記録</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Confirmed and granted</source>
        <translation>確認と特別な配慮</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>証跡一式</translation>
    </message>
    <message>
        <source>Exports that held them</source>
        <translation>この人を含む書き出し</translation>
    </message>
    <message>
        <source>Nobody has exported anything about this person.</source>
        <translation>この人についての書き出しはありません。</translation>
    </message>
    <message>
        <source>Nothing is assigned to this person.</source>
        <translation>この人への割り当てはありません。</translation>
    </message>
    <message>
        <source>Nothing was completed yet.</source>
        <translation>完了したものはまだありません。</translation>
    </message>
    <message>
        <source>Nothing was confirmed, and no time or attempts were granted.</source>
        <translation>確認したものはなく、時間や回数の追加もありません。</translation>
    </message>
    <message>
        <source>Only this person’s records</source>
        <translation>この人の記録だけを表示</translation>
    </message>
    <message>
        <source>Questions to HR</source>
        <translation>人事への問い合わせ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>受講記録</translation>
    </message>
    <message>
        <source>They have asked HR nothing.</source>
        <translation>人事への問い合わせはありません。</translation>
    </message>
    <message>
        <source>What was recorded later is left out.</source>
        <translation>その日より後に記録されたことは含みません。</translation>
    </message>
    <message>
        <source>Who they are and were</source>
        <translation>現在と以前の登録内容</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count}件の記録</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>この人を表示</translation>
    </message>
    <message>
        <source>Type the employee number of somebody.</source>
        <translation>社員番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>PersonRecordsTable</name>
    <message>
        <source>Commitments and module</source>
        <translation>約束とモジュール</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Correct the record “{title}”</source>
        <translation>記録「{title}」を訂正</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
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
        <source>Wording</source>
        <translation>条文の版</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>1 more attempt</source>
        <translation>受験1回の追加</translation>
    </message>
    <message>
        <source>Corrected: {result}</source>
        <translation>訂正後：{result}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>{day}に完了</translation>
    </message>
    <message>
        <source>Exempt since {day}</source>
        <translation>{day}から免除</translation>
    </message>
    <message>
        <source>Joined on {day}</source>
        <translation>入社：{day}</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>最終出社日：{day}</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>社員番号 {number}</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Still has time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Superseded: {result}</source>
        <translation>訂正前：{result}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>reports to {manager}</source>
        <translation>上司：{manager}</translation>
    </message>
    <message>
        <source>{count} more attempts</source>
        <translation>受験{count}回の追加</translation>
    </message>
    <message>
        <source>{percent} % more time</source>
        <translation>時間{percent}％の追加</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Put in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Put the picture in</source>
        <translation>画像を入れる</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>画像の内容</translation>
    </message>
    <message>
        <source>What it shows, in {language}</source>
        <translation>画像の内容、{language}</translation>
    </message>
    <message>
        <source>Who cannot see the picture reads or hears these words. The picture goes where the cursor is, into the languages that have words here.</source>
        <translation>画像が見えない人は、この言葉を読むか聞くかします。言葉を書いた言語の本文の、カーソルの位置に画像が入ります。</translation>
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
    <name>PinPage</name>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4～12桁の数字です。</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>こんにちは、{name}さん</translation>
    </message>
    <message>
        <source>I write the training, or am from HR</source>
        <translation>研修の作成者・人事の方はこちら</translation>
    </message>
    <message>
        <source>Make the PIN</source>
        <translation>暗証番号を決める</translation>
    </message>
    <message>
        <source>Make your PIN, {name}</source>
        <translation>{name}さん、暗証番号を決めてください</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい暗証番号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Several people share this computer. Make a PIN that only you know; it opens your own learning from now on.</source>
        <translation>このパソコンは複数の人が使います。あなただけが知る暗証番号を決めてください。今後はその番号であなたの学習を開きます。</translation>
    </message>
    <message>
        <source>Several people share this computer. Your PIN opens your own learning.</source>
        <translation>このパソコンは複数の人が使います。あなたの学習は暗証番号で開きます。</translation>
    </message>
    <message>
        <source>Somebody else uses this computer</source>
        <translation>別の人がこのパソコンを使う</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>もう一度同じ暗証番号</translation>
    </message>
    <message>
        <source>Your PIN was reset by {who} on {date} (“{reason}”). Make a new one.</source>
        <translation>{date}に{who}があなたの暗証番号をリセットしました（「{reason}」）。新しい番号を決めてください。</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>A PIN is asked for from the next start on.</source>
        <translation>次回の起動から暗証番号を求めます。</translation>
    </message>
    <message>
        <source>A computer that several people share</source>
        <translation>複数の人が共用するパソコン</translation>
    </message>
    <message>
        <source>Ask everybody for a PIN before their learning opens</source>
        <translation>学習を開く前に全員に暗証番号を求める</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Employees open their learning with a PIN.</source>
        <translation>社員は暗証番号で学習を開きます。</translation>
    </message>
    <message>
        <source>Employees open their learning without a PIN.</source>
        <translation>社員は暗証番号なしで学習を開きます。</translation>
    </message>
    <message>
        <source>Everybody makes a PIN of 4 to 12 digits the first time. It keeps others out of their record.</source>
        <translation>初回に各自が4～12桁の暗証番号を決めます。ほかの人が自分の記録を開けないようにするためのものです。</translation>
    </message>
    <message>
        <source>No PIN is asked for any more.</source>
        <translation>今後は暗証番号を求めません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reset a forgotten PIN</source>
        <translation>忘れた暗証番号のリセット</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>暗証番号をリセット</translation>
    </message>
    <message>
        <source>The PIN of number {number} is reset.</source>
        <translation>社員番号{number}の暗証番号をリセットしました。</translation>
    </message>
    <message>
        <source>The person reads the reason, and makes a new PIN the next time.</source>
        <translation>理由は本人にも表示され、本人は次回に新しい暗証番号を決めます。</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Accepted answers</source>
        <translation>正解とする答え</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>カード{number}</translation>
    </message>
    <message>
        <source>Extra text {number}</source>
        <translation>余りの文{number}</translation>
    </message>
    <message>
        <source>Feedback for a right answer</source>
        <translation>正解へのフィードバック</translation>
    </message>
    <message>
        <source>Feedback for a wrong answer</source>
        <translation>不正解へのフィードバック</translation>
    </message>
    <message>
        <source>Feedback for “false”</source>
        <translation>「正しくない」へのフィードバック</translation>
    </message>
    <message>
        <source>Feedback for “true”</source>
        <translation>「正しい」へのフィードバック</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>分類{number}</translation>
    </message>
    <message>
        <source>Nearly right answer {number}</source>
        <translation>惜しい答え{number}</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>選択肢{number}</translation>
    </message>
    <message>
        <source>Pair {number}</source>
        <translation>組{number}</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>理由{number}</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>場面{number}</translation>
    </message>
    <message>
        <source>Scene {scene}, choice {number}</source>
        <translation>場面{scene}の選択{number}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>手順{number}</translation>
    </message>
    <message>
        <source>The commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>The explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>The pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>正しい数値</translation>
    </message>
    <message>
        <source>The scenes</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>The stem</source>
        <translation>問題文</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>The tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>{part}, feedback</source>
        <translation>{part}のフィードバック</translation>
    </message>
    <message>
        <source>{part}, {side}</source>
        <translation>{part}の{side}</translation>
    </message>
</context>
<context>
    <name>PolicyChangePage</name>
    <message>
        <source>A new version of the policy</source>
        <translation>ポリシーの新しい版</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比べています…</translation>
    </message>
    <message>
        <source>Modules and publishing</source>
        <translation>モジュールと公開</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>ポリシー (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Saved as {path}. Change its version and its words, then drop it here.</source>
        <translation>{path}に保存しました。版と文を書き換えてから、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Version {version} is put away.</source>
        <translation>{version}版を取り下げました。</translation>
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
    <name>PolicyStart</name>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>採用日</translation>
    </message>
    <message>
        <source>Adopted here</source>
        <translation>ここで採用した版</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Drop the new version here</source>
        <translation>新しい版をここにドロップ</translation>
    </message>
    <message>
        <source>Given to learn</source>
        <translation>学び直しの割り当て</translation>
    </message>
    <message>
        <source>No version was adopted here yet: what is taught came with the course.</source>
        <translation>ここで採用した版はまだありません。教えている版はコースに付属していたものです。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save the version that is taught as a file</source>
        <translation>教えている版をファイルに保存する</translation>
    </message>
    <message>
        <source>The new version is a policy.yaml with another version. You see commitment by commitment what changed and decide about each; nothing is taught before you adopt it.</source>
        <translation>新しい版は、版の名前を変えたpolicy.yamlです。何が変わったかを約束ごとに見て、それぞれ判断します。採用するまで教える内容は変わりません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is taught. It holds since {date}.</source>
        <translation>「{title}」{version}版を教えています（{date}施行）。</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 decision is missing.</source>
        <translation>判断が1件残っています。</translation>
    </message>
    <message>
        <source>1 page and 1 item are about it</source>
        <translation>関係するページ1・設問1</translation>
    </message>
    <message>
        <source>1 page and {items} items are about it</source>
        <translation>関係するページ1・設問{items}</translation>
    </message>
    <message>
        <source>1 person passed it under the old wording</source>
        <translation>前の条文で合格した人：1人</translation>
    </message>
    <message>
        <source>1 person was trained before it was there</source>
        <translation>これができる前に受講した人：1人</translation>
    </message>
    <message>
        <source>Changed in English: {parts}. The Japanese is the same.</source>
        <translation>英語で変わったところ：{parts}。日本語は同じです。</translation>
    </message>
    <message>
        <source>Changed in Japanese: {parts}. The English is the same.</source>
        <translation>日本語で変わったところ：{parts}。英語は同じです。</translation>
    </message>
    <message>
        <source>Changed in both languages: {parts}.</source>
        <translation>両方の言語で変わったところ：{parts}。</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて判断済みです。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>It was §{before} and is §{after}.</source>
        <translation>§{before}から§{after}に移りました。</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移った</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>No page and no item is about it.</source>
        <translation>関係するページも設問もありません。</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>判断なし</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>文が変わった</translation>
    </message>
    <message>
        <source>The new version does not have it any more.</source>
        <translation>新しい版にはありません。</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>The version before says nothing of the kind.</source>
        <translation>前の版にはなかった約束です。</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>判断するものはありません。</translation>
    </message>
    <message>
        <source>Version {version}, compared with {before}: {counts}. {decisions}</source>
        <translation>{version}版を{before}版と比べると、{counts}。{decisions}</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>the place in the source</source>
        <translation>出典の箇所</translation>
    </message>
    <message>
        <source>the wording</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>{count} decisions are missing.</source>
        <translation>判断が{count}件残っています。</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>なくなったもの{count}件</translation>
    </message>
    <message>
        <source>{count} minor</source>
        <translation>軽微{count}件</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>移ったもの{count}件</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新しいもの{count}件</translation>
    </message>
    <message>
        <source>{count} people passed it under the old wording</source>
        <translation>前の条文で合格した人：{count}人</translation>
    </message>
    <message>
        <source>{count} people were trained before it was there</source>
        <translation>これができる前に受講した人：{count}人</translation>
    </message>
    <message>
        <source>{count} reworded</source>
        <translation>文の変更{count}件</translation>
    </message>
    <message>
        <source>{count} the same</source>
        <translation>同じもの{count}件</translation>
    </message>
    <message>
        <source>{count} to learn again</source>
        <translation>学び直し{count}件</translation>
    </message>
    <message>
        <source>{pages} pages and 1 item are about it</source>
        <translation>関係するページ{pages}・設問1</translation>
    </message>
    <message>
        <source>{pages} pages and {items} items are about it</source>
        <translation>関係するページ{pages}・設問{items}</translation>
    </message>
</context>
<context>
    <name>PolicyWork</name>
    <message>
        <source>1 commitment is the same</source>
        <translation>1件の約束は同じです</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Language of the wordings</source>
        <translation>条文の言語</translation>
    </message>
    <message>
        <source>Wordings in</source>
        <translation>条文の言語</translation>
    </message>
    <message>
        <source>{count} commitments are the same</source>
        <translation>{count}件の約束は同じです</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
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
    <name>PreviewColumns</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
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
        <source>Nothing changes</source>
        <translation>変わりません</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>変わること</translation>
    </message>
</context>
<context>
    <name>ProfileColumnRow</name>
    <message>
        <source>Choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>ファイルでの見出し</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>列を下へ</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>列を上へ</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>列を除く</translation>
    </message>
    <message>
        <source>Text in every row</source>
        <translation>すべての行に入れる文字</translation>
    </message>
    <message>
        <source>The same text in every row</source>
        <translation>すべての行に同じ文字</translation>
    </message>
    <message>
        <source>What is in the column</source>
        <translation>列の内容</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>列（並び順）</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>プロファイルを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>The file begins like this</source>
        <translation>ファイルの冒頭</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の数行</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Between cells</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF（Windows）</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Comma: 0,75</source>
        <translation>カンマ：0,75</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Headings in the first row</source>
        <translation>1行目に見出しを入れる</translation>
    </message>
    <message>
        <source>LF (Linux, macOS)</source>
        <translation>LF（Linux、macOS）</translation>
    </message>
    <message>
        <source>Make cells that look like formulas safe</source>
        <translation>数式に見えるセルを安全にする</translation>
    </message>
    <message>
        <source>Not passed is called</source>
        <translation>不合格の表し方</translation>
    </message>
    <message>
        <source>Passed is called</source>
        <translation>合格の表し方</translation>
    </message>
    <message>
        <source>Point: 0.75</source>
        <translation>ピリオド：0.75</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS（CP932）</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a mark (BOM)</source>
        <translation>UTF-8（BOM付き）</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦線</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>1 column</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>「{name}」を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>「{name}」を複製</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>「{name}」を保存</translation>
    </message>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8（BOM付き）</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count}列</translation>
    </message>
</context>
<context>
    <name>ProfilesView</name>
    <message>
        <source>A profile makes the file that another program imports: its columns, headings, order and dates.</source>
        <translation>プロファイルは、ほかのシステムに取り込むファイルの形（列、見出し、並び順、日付）を定めます。</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>ファイルから読み込む</translation>
    </message>
    <message>
        <source>Export profile (*.json)</source>
        <translation>書き出しプロファイル (*.json)</translation>
    </message>
    <message>
        <source>Export profiles (*.json)</source>
        <translation>書き出しプロファイル (*.json)</translation>
    </message>
    <message>
        <source>Make one, and it can be chosen as the kind of file in every export of records.</source>
        <translation>作成すると、記録の書き出しでファイルの種類として選べるようになります。</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>プロファイルはまだありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What you changed was not kept.</source>
        <translation>変更は保存されませんでした。</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（コピー）</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>「{name}」を元に戻しました。</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>“{name}” saved to {path}.</source>
        <translation>「{name}」を{path}に保存しました。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>At least {count} characters. A few words in a row are easy to keep in mind.</source>
        <translation>{count}文字以上。いくつかの単語を並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>暗号化する</translation>
    </message>
    <message>
        <source>Encrypt the workspace</source>
        <translation>ワークスペースを暗号化する</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>パスフレーズを隠す</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>暗号化を解除する</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
    <message>
        <source>The key is kept in the keychain of this computer: nothing is asked for at a start, and the file can be read nowhere else. If this computer is lost, so is the key. Keep an unencrypted copy or one with a passphrase in a safe place.</source>
        <translation>鍵はこのコンピューターのキーチェーンに保管されます。起動時に何も入力する必要はなく、ほかの場所ではファイルを読めません。このコンピューターを失うと鍵も失われます。暗号化していない控え、またはパスフレーズ付きの控えを安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start. It is kept nowhere: if it is forgotten, nobody can read the records any more, here or in the safety copies.</source>
        <translation>起動のたびにパスフレーズを入力します。どこにも保存されないため、忘れると、ここでも控えからも、誰も記録を読めなくなります。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>確認のためもう一度</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file, or of a safety copy, can then read everybody’s records in it.</source>
        <translation>解除すると、ファイルや控えを手に入れた人は誰でも、全員の記録を読めるようになります。</translation>
    </message>
    <message>
        <source>Write it unencrypted</source>
        <translation>暗号化せずに書き直す</translation>
    </message>
    <message>
        <source>Writing it anew…</source>
        <translation>書き直しています…</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>How should the records be protected?</source>
        <translation>記録をどのように保護しますか？</translation>
    </message>
    <message>
        <source>It is asked for at each start. If it is forgotten, nobody can read the records any more.</source>
        <translation>起動のたびに入力します。忘れると、誰も記録を読めなくなります。</translation>
    </message>
    <message>
        <source>It stays unencrypted. The settings can change that at any time.</source>
        <translation>暗号化しないままにします。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Keep it unencrypted</source>
        <translation>暗号化しない</translation>
    </message>
    <message>
        <source>Nothing is asked for at a start. The file can then be read on this computer only.</source>
        <translation>起動時に何も入力する必要はありません。ファイルはこのコンピューターでしか読めなくなります。</translation>
    </message>
    <message>
        <source>Nothing is asked for. Whoever gets hold of the file or the disk can read everybody’s records.</source>
        <translation>何も入力する必要はありません。ファイルやディスクを手に入れた人は誰でも、全員の記録を読めます。</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>パスフレーズで保護する</translation>
    </message>
    <message>
        <source>Protect with the keychain</source>
        <translation>キーチェーンで保護する</translation>
    </message>
    <message>
        <source>The records here are not encrypted, for this computer has no keychain that could keep a key. You are asked this once; the settings can change it at any time.</source>
        <translation>このコンピューターには鍵を保管できるキーチェーンがないため、ここの記録は暗号化されていません。お尋ねするのは一度だけです。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>This workspace is not encrypted. The keychain of this computer can keep a key for it, or it stays as it is. You are asked this once; the settings can change it at any time.</source>
        <translation>このワークスペースは暗号化されていません。このコンピューターのキーチェーンに鍵を保管することも、このままにすることもできます。お尋ねするのは一度だけです。設定でいつでも変更できます。</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Another passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>暗号化する</translation>
    </message>
    <message>
        <source>Encrypt it…</source>
        <translation>暗号化…</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>パスフレーズで暗号化…</translation>
    </message>
    <message>
        <source>Remove the encryption…</source>
        <translation>暗号化を解除…</translation>
    </message>
    <message>
        <source>Use a passphrase instead…</source>
        <translation>パスフレーズに変更…</translation>
    </message>
    <message>
        <source>Use the keychain instead…</source>
        <translation>キーチェーンに変更…</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>Encrypted with a passphrase, which is asked for at each start and kept nowhere.</source>
        <translation>パスフレーズで暗号化されています。起動のたびに入力し、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Encrypted. The key is in the keychain of this computer; the file can be read nowhere else.</source>
        <translation>暗号化されています。鍵はこのコンピューターのキーチェーンにあり、ほかの場所ではファイルを読めません。</translation>
    </message>
    <message>
        <source>It is encrypted with the keychain of this computer when the program is closed.</source>
        <translation>プログラムを閉じるときに、このコンピューターのキーチェーンを使って暗号化されます。</translation>
    </message>
    <message>
        <source>Not encrypted. Whoever gets hold of the file can read the records in it.</source>
        <translation>暗号化されていません。ファイルを手に入れた人は誰でも記録を読めます。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key, so a passphrase is the way.</source>
        <translation>このコンピューターには鍵を保管できるキーチェーンがないため、パスフレーズを使います。</translation>
    </message>
</context>
<context>
    <name>PublishChoice</name>
    <message>
        <source>Choose a department</source>
        <translation>部署を選択</translation>
    </message>
    <message>
        <source>Completions stay valid</source>
        <translation>修了は有効のまま</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nobody is asked for anything. Choose this for corrections that change no rule.</source>
        <translation>誰にも何も求めません。決まりの変わらない修正にはこれを選びます。</translation>
    </message>
    <message>
        <source>The module is assigned to them again. Their earlier records stay as they are.</source>
        <translation>その人たちにもう一度割り当てます。以前の記録はそのまま残ります。</translation>
    </message>
    <message>
        <source>Who has passed it before</source>
        <translation>すでに合格した人</translation>
    </message>
    <message>
        <source>Whoever passed in one department learns it again</source>
        <translation>1つの部署の合格者がもう一度学ぶ</translation>
    </message>
    <message>
        <source>Whoever passed learns it again</source>
        <translation>合格者がもう一度学ぶ</translation>
    </message>
</context>
<context>
    <name>PublishDone</name>
    <message>
        <source>Give it to people</source>
        <translation>社員に割り当てる</translation>
    </message>
    <message>
        <source>HR gives it to people.</source>
        <translation>社員への割り当ては人事が行います。</translation>
    </message>
    <message>
        <source>Learners find it among their modules. As soon as you change something, you can publish it here.</source>
        <translation>受講者のモジュール一覧に出ています。何か変えると、ここから新しい版を公開できます。</translation>
    </message>
    <message>
        <source>Try the module</source>
        <translation>モジュールを試す</translation>
    </message>
    <message>
        <source>Version {version} is taught now.</source>
        <translation>版{version}を公開しました。</translation>
    </message>
</context>
<context>
    <name>PublishFindings</name>
    <message>
        <source>1 item has findings of the item-writing rules. You can publish all the same.</source>
        <translation>作問ルールの指摘がある設問が1件あります。このまま公開できます。</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>設問を開く</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>一覧で見る</translation>
    </message>
    <message>
        <source>{count} items have findings of the item-writing rules. You can publish all the same.</source>
        <translation>作問ルールの指摘がある設問が{count}件あります。このまま公開できます。</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>Choose the department that learns it again.</source>
        <translation>もう一度学ぶ部署を選んでください。</translation>
    </message>
    <message>
        <source>Few items: a retake draws the same ones</source>
        <translation>設問が少なく、再受験でも同じものが出ます</translation>
    </message>
    <message>
        <source>Gets a new version with it</source>
        <translation>いっしょに新しい版になるもの</translation>
    </message>
    <message>
        <source>Looking at what changed…</source>
        <translation>変更点を調べています…</translation>
    </message>
    <message>
        <source>Mend first what the list above names.</source>
        <translation>まず、上に挙げたものを直してください。</translation>
    </message>
    <message>
        <source>Note for other trainers</source>
        <translation>ほかの研修担当へのメモ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publish version {version}</source>
        <translation>版{version}を公開</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開しています…</translation>
    </message>
    <message>
        <source>Stays a draft, because it is not finished</source>
        <translation>未完成のため、下書きのまま残るもの</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>理由を1文で</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>1 person learns it again, due {day}.</source>
        <translation>1人がもう一度学びます（期限 {day}）。</translation>
    </message>
    <message>
        <source>Nothing to publish yet: 1 new item is unfinished.</source>
        <translation>まだ公開できるものはありません。新しい設問1件が未完成です。</translation>
    </message>
    <message>
        <source>Nothing to publish yet: {count} new items are unfinished.</source>
        <translation>まだ公開できるものはありません。新しい設問{count}件が未完成です。</translation>
    </message>
    <message>
        <source>Version {version} will be the first one. Once you publish it, learners find the module.</source>
        <translation>版{version}が最初の版になります。公開すると、受講者がこのモジュールを学べます。</translation>
    </message>
    <message>
        <source>Version {version} will take the place of {before} at once. Nobody is taking it now.</source>
        <translation>公開すると、版{version}がすぐに版{before}に代わります。いま受講中の人はいません。</translation>
    </message>
    <message>
        <source>Version {version} will take the place of {before}. 1 person is taking it now and finishes on {before}.</source>
        <translation>公開すると、版{version}が版{before}に代わります。いま受講中の1人は、版{before}のまま終えます。</translation>
    </message>
    <message>
        <source>Version {version} will take the place of {before}. {count} people are taking it now and finish on {before}.</source>
        <translation>公開すると、版{version}が版{before}に代わります。いま受講中の{count}人は、版{before}のまま終えます。</translation>
    </message>
    <message>
        <source>{commitment}: 1 item</source>
        <translation>{commitment}：1問</translation>
    </message>
    <message>
        <source>{commitment}: {count} items</source>
        <translation>{commitment}：{count}問</translation>
    </message>
    <message>
        <source>{count} people learn it again, due {day}.</source>
        <translation>{count}人がもう一度学びます（期限 {day}）。</translation>
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
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長辺とじ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>対象ページ(&amp;S):</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ指定</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短辺とじ</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>ページ番号または範囲をカンマで区切って指定します。範囲は2つの番号をハイフンでつなぎます。例：3,5-7,9と指定すると3、5、6、7、9ページが印刷されます。</translation>
    </message>
</context>
<context>
    <name>QuickEntryChoices</name>
    <message>
        <source>About {numbers}</source>
        <translation>{numbers}について</translation>
    </message>
    <message>
        <source>About, unless a question says so itself</source>
        <translation>質問に書かれていない場合の約束</translation>
    </message>
    <message>
        <source>About: choose commitments</source>
        <translation>約束を選択</translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>モジュールを選択</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>テキストの言語</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
</context>
<context>
    <name>QuickEntryHelp</name>
    <message>
        <source>A caller who says she is from the police asks for an address. What do you do?
* Ask for a written request
  Only what the law asks for is handed over.
- Tell her the address
  Nobody knows who calls.
Explanation: The law decides, not the voice on the phone.
§3.2</source>
        <translation>警察を名乗る人から電話で住所を聞かれました。どうしますか。
* 書面での依頼をお願いする
  法令で求められるものだけを渡します。
- 住所を伝える
  電話の相手がだれかは分かりません。
解説：決めるのは法令で、電話の声ではありません。
§3.2</translation>
    </message>
    <message>
        <source>A number, with what is near enough</source>
        <translation>数値と、正解とみなす幅</translation>
    </message>
    <message>
        <source>One right answer, with feedback, explanation and commitment</source>
        <translation>正解が1つ（フィードバック、解説、約束つき）</translation>
    </message>
    <message>
        <source>Several right answers: “*” before each of them</source>
        <translation>正解がいくつかある：それぞれの前に「*」</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>正誤</translation>
    </message>
    <message>
        <source>We may sell names to advertisers.
- True
  Nobody agreed to that.
* False
  Right: nobody agreed to that.</source>
        <translation>利用者の氏名を広告主に売ってもよい。
- 正しい
  だれも同意していません。
* 正しくない
  そのとおり、だれも同意していません。</translation>
    </message>
    <message>
        <source>Which of these name a person?
* A staff number
* A phone number
- The size of the company</source>
        <translation>個人が分かるものはどれですか。
* 社員番号
* 電話番号
- 会社の規模</translation>
    </message>
    <message>
        <source>Whom do you ask first?
= privacy desk
= the privacy desk</source>
        <translation>最初にだれに聞きますか。
= 個人情報窓口
= 個人情報の窓口</translation>
    </message>
    <message>
        <source>Within how many days do we answer?
= 3 ± 1 days</source>
        <translation>何日以内に回答しますか。
= 3 ± 1 日</translation>
    </message>
    <message>
        <source>Words to type, one line for each that is right</source>
        <translation>入力する言葉（正解ごとに1行）</translation>
    </message>
</context>
<context>
    <name>QuickEntryPage</name>
    <message>
        <source>Add 1 item</source>
        <translation>1問を追加</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add {count} items</source>
        <translation>{count}問を追加</translation>
    </message>
    <message>
        <source>Back to the module</source>
        <translation>モジュールに戻る</translation>
    </message>
    <message>
        <source>Choose the module that the items belong to.</source>
        <translation>設問を入れるモジュールを選んでください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>まだ追加するものがありません。</translation>
    </message>
    <message>
        <source>One of the problems is about text that does not come in.</source>
        <translation>追加されないテキストについての問題が1件あります。</translation>
    </message>
    <message>
        <source>Questions as plain text</source>
        <translation>質問のテキスト</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>まとめて入力</translation>
    </message>
    <message>
        <source>Show what is understood</source>
        <translation>読み取った結果を表示</translation>
    </message>
    <message>
        <source>They become drafts: nobody is asked them before their module is published.</source>
        <translation>下書きになります。モジュールを公開するまで、だれにも出題されません。</translation>
    </message>
    <message>
        <source>Type or paste questions with a blank line between them: the options below, “*” before the right one, an indented line for its feedback. The text is kept until you add or clear it.</source>
        <translation>質問を空行で区切って入力するか貼り付けてください。選択肢は下の行に、正解は「*」で始め、フィードバックは字下げして書きます。文章は、加えるか消去するまで残ります。</translation>
    </message>
    <message>
        <source>Type or paste your questions here</source>
        <translation>ここに質問を入力するか貼り付けてください</translation>
    </message>
    <message>
        <source>{count} of the problems are about text that does not come in.</source>
        <translation>追加されないテキストについての問題が{count}件あります。</translation>
    </message>
</context>
<context>
    <name>QuickEntryPreview</name>
    <message>
        <source>1 item</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題1件</translation>
    </message>
    <message>
        <source>False</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>What you type is shown here.</source>
        <translation>入力した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}問</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>問題{count}件</translation>
    </message>
    <message>
        <source>{items}, {problems}</source>
        <translation>{items}、{problems}</translation>
    </message>
    <message>
        <source>{what}: {mend}.</source>
        <translation>{what}。{mend}。</translation>
    </message>
</context>
<context>
    <name>QuickEntryWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 item does not say which commitment it is about. Choose one above, or write a line such as §3.2 below the question.</source>
        <translation>1問は、どの約束についてかが分かりません。上で選ぶか、質問の下に「§3.2」のような行を書いてください。</translation>
    </message>
    <message>
        <source>1 item; it still needs: {parts}.</source>
        <translation>1問。まだ必要なもの：{parts}。</translation>
    </message>
    <message>
        <source>No item says which commitment it is about. Choose one above, or write a line such as §3.2 below the question.</source>
        <translation>どの設問も、どの約束についてかが分かりません。上で選ぶか、質問の下に「§3.2」のような行を書いてください。</translation>
    </message>
    <message>
        <source>a right answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>more text or options</source>
        <translation>文章や選択肢</translation>
    </message>
    <message>
        <source>{count} items do not say which commitment they are about. Choose one above, or write a line such as §3.2 below the question.</source>
        <translation>{count}問は、どの約束についてかが分かりません。上で選ぶか、質問の下に「§3.2」のような行を書いてください。</translation>
    </message>
    <message>
        <source>{count} items. Still needed: {parts}.</source>
        <translation>{count}問。まだ必要なもの：{parts}。</translation>
    </message>
    <message>
        <source>{count} items; each still needs: {parts}.</source>
        <translation>{count}問。どれにもまだ必要なもの：{parts}。</translation>
    </message>
    <message>
        <source>{what} (each)</source>
        <translation>{what}（全問）</translation>
    </message>
    <message>
        <source>{what} ({lacking} of {count})</source>
        <translation>{what}（{count}問中{lacking}問）</translation>
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
    <name>QuizLine</name>
    <message>
        <source>Cronbach’s alpha</source>
        <translation>クロンバックのα係数</translation>
    </message>
    <message>
        <source>First attempts</source>
        <translation>初回受験</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均点</translation>
    </message>
    <message>
        <source>Quiz: {why}</source>
        <translation>確認テスト：{why}</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>The quiz as a whole. Point at a figure to read what it means.</source>
        <translation>確認テスト全体の数値です。数値を指すと意味を表示します。</translation>
    </message>
    <message>
        <source>Version {version}: first attempts {people}, mean {mean}, Cronbach’s alpha {alpha}, standard error {error}.</source>
        <translation>{version}版：初回受験{people}件、平均{mean}、クロンバックのα係数 {alpha}、標準誤差 {error}。</translation>
    </message>
    <message>
        <source>Version {version}: first attempts {people}, too few for figures.</source>
        <translation>{version}版：初回受験{people}件。数値を出すには少なすぎます。</translation>
    </message>
    <message>
        <source>{mean} of {items}</source>
        <translation>{items}点中{mean}点</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number}点</translation>
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
    <name>ReadingsList</name>
    <message>
        <source>Looked at by {who} on {date}</source>
        <translation>{date}に{who}が閲覧</translation>
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
        <source>Corrected</source>
        <translation>訂正後</translation>
    </message>
    <message>
        <source>Corrected: {result}</source>
        <translation>訂正後：{result}</translation>
    </message>
    <message>
        <source>Corrects record</source>
        <translation>訂正元の記録</translation>
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
        <source>Superseded</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>訂正された日</translation>
    </message>
    <message>
        <source>Superseded: {result}</source>
        <translation>訂正前：{result}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>条文の版</translation>
    </message>
    <message>
        <source>{result}. A correction took its place on {day}.</source>
        <translation>{result}。{day}の訂正により、別の記録に置き換えられました。</translation>
    </message>
    <message>
        <source>{result}. It stands in the place of an earlier record.</source>
        <translation>{result}。以前の記録に代わるものです。</translation>
    </message>
</context>
<context>
    <name>RecordFilesPage</name>
    <message>
        <source>Choose record files</source>
        <translation>記録ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Files taken in: {files}. New records and agreements: {new}. Known before: {known}.</source>
        <translation>取り込んだファイル：{files}件。新しい記録と同意：{new}件。取り込み済み：{known}件。</translation>
    </message>
    <message>
        <source>It is the same: take it in</source>
        <translation>一致したので取り込む</translation>
    </message>
    <message>
        <source>Its owner sees the same under My data. Ask them in person or on the phone, not by this mail.</source>
        <translation>持ち主の「自分のデータ」に同じものが表示されます。ファイルを送ってきたメールではなく、直接または電話で確認してください。</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルは取り込まない</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>No machine has sent anything yet. An employee saves a file under My data and sends it to you.</source>
        <translation>まだどの機器からも届いていません。社員が「自分のデータ」でファイルを保存し、送ります。</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>記録ファイル</translation>
    </message>
    <message>
        <source>Record files (*.records);;All files (*)</source>
        <translation>記録ファイル (*.records);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Records that were made on other machines come here as signed files. Their order does not matter, nor whether one comes twice.</source>
        <translation>ほかの機器で作られた記録は、署名つきのファイルで届きます。順番や重複は問題になりません。</translation>
    </message>
    <message>
        <source>{count} agreements wait for their record.</source>
        <translation>同意{count}件は、対応する記録を待っています。</translation>
    </message>
    <message>
        <source>“{file}” comes from a machine that sent nothing before. Compare its fingerprint:</source>
        <translation>「{file}」は、これまで送信のない機器からのものです。フィンガープリントを照合してください：</translation>
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
        <source>Completion records</source>
        <translation>受講記録</translation>
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
        <source>Record files</source>
        <translation>記録ファイル</translation>
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
        <source>What was recorded later is left out; people and corrections are as they were on that day.</source>
        <translation>その日より後に記録されたことは含みません。氏名・部署・訂正も、その日のものです。</translation>
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
        <source>{records}, {people}</source>
        <translation>{records}・{people}</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>安全な場所に控えました</translation>
    </message>
    <message>
        <source>If you forget the password, this code makes a new one. It is shown now and never again, and nobody can read it back from the file. Keep it on paper or in your company’s password safe.</source>
        <translation>パスワードを忘れたとき、このコードで新しいパスワードを作れます。表示されるのは今だけで、ファイルから読み出すことはだれにもできません。紙か、会社のパスワード管理庫に保管してください。</translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation>復旧コード {code}</translation>
    </message>
    <message>
        <source>The code is in the clipboard.</source>
        <translation>コードをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Write down the recovery code</source>
        <translation>復旧コードを控えてください</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A PDF report holds at most 20,000 records. Narrow the filter, or take the Excel workbook, which holds all.</source>
        <translation>PDFレポートに入るのは20,000件までです。条件を絞るか、全件が入るExcelブックを選んでください。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>暗証番号は4～12桁の数字です。</translation>
    </message>
    <message>
        <source>A correction of {day} took this record out of count. Confirm with the record that took its place.</source>
        <translation>この記録は{day}の訂正で有効ではなくなりました。置き換わった記録で確認してください。</translation>
    </message>
    <message>
        <source>A curly bracket stands alone in the text. Close it, or take it out.</source>
        <translation>対になっていない波かっこがあります。閉じるか、削除してください。</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>氏名は200文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A page has at most 12 pictures. Remove one that is not needed, then put this one in.</source>
        <translation>1ページの画像は12枚までです。要らないものを削除してから入れてください。</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>パスフレーズは{least}文字以上です。</translation>
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
        <source>A profile has at most 60 columns. Remove some.</source>
        <translation>プロファイルの列は60列までです。減らしてください。</translation>
    </message>
    <message>
        <source>A profile needs a column. Add one.</source>
        <translation>プロファイルには列が必要です。追加してください。</translation>
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
        <source>A record is not older than {day}. Check the day.</source>
        <translation>記録は{day}より前にはありません。日付を確かめてください。</translation>
    </message>
    <message>
        <source>A rule names at most {most} people. Make it for a department, a job or everyone.</source>
        <translation>1つのルールで指名できるのは{most}人までです。部署、職務、全員のいずれかを対象にしてください。</translation>
    </message>
    <message>
        <source>A sign-in name has at most 60 characters.</source>
        <translation>サインイン名は60文字までです。</translation>
    </message>
    <message>
        <source>A subject line has at most 150 characters, and the text of a reminder 5,000.</source>
        <translation>件名は150文字、本文は5,000文字までです。</translation>
    </message>
    <message>
        <source>A text has at most 20,000 characters.</source>
        <translation>文章は2万文字までです。</translation>
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
        <source>An id has the letters a to z, digits, points and hyphens, and at most 80 of them.</source>
        <translation>IDは英小文字・数字・ピリオド・ハイフンで、80文字までです。</translation>
    </message>
    <message>
        <source>Another new version waits for its adoption. Adopt it or put it away first.</source>
        <translation>採用を待つ新しい版がほかにあります。先にそれを採用するか、取り下げてください。</translation>
    </message>
    <message>
        <source>Another program holds “{path}”. Nothing was changed. Close that program, then try again.</source>
        <translation>「{path}」は別のプログラムが使用中です。何も変更していません。そのプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>At most {most} addresses can be copied at once. Choose fewer people, or save the mail-merge file.</source>
        <translation>一度にコピーできるアドレスは{most}件までです。人数を減らすか、差し込み用ファイルを保存してください。</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>先に答えを選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the export profile that the file shall follow.</source>
        <translation>ファイルが従う書き出しプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose true or false, and one reason.</source>
        <translation>「正しい」か「正しくない」かと、理由を一つ選んでください。</translation>
    </message>
    <message>
        <source>Column {place} needs a heading of at most 200 characters.</source>
        <translation>{place}番目の列に、200文字以内の見出しを付けてください。</translation>
    </message>
    <message>
        <source>Confirm that all conditions of this exception are met. If they are not, the file must not leave.</source>
        <translation>この例外の条件をすべて満たしていることを確認してください。満たさない場合、ファイルを渡してはいけません。</translation>
    </message>
    <message>
        <source>Do not use one digit over and over.</source>
        <translation>同じ数字だけの暗証番号は使えません。</translation>
    </message>
    <message>
        <source>Every answer has this mark already, so there is nothing to mark anew.</source>
        <translation>すべての回答がすでにこの採点なので、採点し直すものはありません。</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>{least}から{most}までの数を入力してください。</translation>
    </message>
    <message>
        <source>Give a number of days from {least} to {most}.</source>
        <translation>日数は{least}から{most}までで入力してください。</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to {most}.</source>
        <translation>月数は1から{most}までで入力してください。</translation>
    </message>
    <message>
        <source>Give one to twelve days of the year, such as 31 March (03-31).</source>
        <translation>毎年の日を1日から12日分、3月31日（03-31）のように入力してください。</translation>
    </message>
    <message>
        <source>Give points from 0 to {most}.</source>
        <translation>0から{most}までの点数を入力してください。</translation>
    </message>
    <message>
        <source>Give the name that you sign in with.</source>
        <translation>サインインに使う名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the new module a title.</source>
        <translation>新しいモジュールの題名を入力してください。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the reminder a subject line.</source>
        <translation>件名を入力してください。</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>ビューに名前を付けてください。</translation>
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
        <source>HR signs in here already. Sign in with that name.</source>
        <translation>人事のサインインはすでにあります。その名前でサインインしてください。</translation>
    </message>
    <message>
        <source>Messages to several people go into a zip. Give the file a name that ends in .zip.</source>
        <translation>複数の人へのメールはzipにまとめます。.zipで終わるファイル名にしてください。</translation>
    </message>
    <message>
        <source>No column is said to hold the employee number, or the name. Choose the column of each.</source>
        <translation>社員番号または氏名の列が指定されていません。それぞれの列を選んでください。</translation>
    </message>
    <message>
        <source>No record has “{value}” as its {option}. There are: {choices}.</source>
        <translation>{option}が「{value}」の記録はありません。指定できるもの：{choices}。</translation>
    </message>
    <message>
        <source>No safety copy was made in “{folder}”: {reason}. The workspace and the copies that were there are untouched.</source>
        <translation>「{folder}」に控えを作れませんでした（{reason}）。ワークスペースと今ある控えには触れていません。</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose the people to remind first.</source>
        <translation>誰も選択されていません。先にリマインドする人を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is in a department “{department}”. Nothing was assigned. Check how it is written.</source>
        <translation>部署「{department}」に該当する人がいません。何も割り当てていません。書き方を確かめてください。</translation>
    </message>
    <message>
        <source>Nobody is meant by this choice of people. Choose at least one person who is registered.</source>
        <translation>この条件に当てはまる人がいません。登録されている人を1名以上選んでください。</translation>
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
        <source>Nobody of HR signs in here yet. Open HR’s side once in the window and make the first sign-in.</source>
        <translation>人事のサインインがまだありません。ウィンドウで人事の画面を一度開き、最初のサインインを作ってください。</translation>
    </message>
    <message>
        <source>Nobody was registered with these numbers on {day}: {numbers}. Check them; leading zeros count.</source>
        <translation>{day}時点で次の社員番号の人は登録されていません：{numbers}。番号を確認してください（先頭のゼロも区別します）。</translation>
    </message>
    <message>
        <source>None of the people chosen has an e-mail address. Take the mail-merge file, or ask their managers.</source>
        <translation>選択した人の中にメールアドレスのある人がいません。差し込み用ファイルを使うか、上司に依頼してください。</translation>
    </message>
    <message>
        <source>Nothing was brought in: somebody changed the library meanwhile. Look at what would happen now, then go on.</source>
        <translation>その間にライブラリが変更されたため、何も取り込みませんでした。今の結果を確認してから進めてください。</translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing to decide about “{commitment}”. Compare the versions to see what there is.</source>
        <translation>何も変えていません。「{commitment}」について判断するものはありません。版を比べて確かめてください。</translation>
    </message>
    <message>
        <source>Nothing was given to sign in with. Type it, or put it into the environment variable {variable}.</source>
        <translation>サインインの情報がありません。入力するか、環境変数{variable}に設定してください。</translation>
    </message>
    <message>
        <source>Nothing was published: {count} things stand in the way. Mend what the list names, then publish.</source>
        <translation>公開されていません。妨げになるものが{count}件あります。一覧のものを直してから公開してください。</translation>
    </message>
    <message>
        <source>Nothing was undone: somebody worked on what came in meanwhile. Change in the items themselves what is wrong.</source>
        <translation>取り込んだものがその後に編集されたため、元に戻しませんでした。直すところは設問を開いて変更してください。</translation>
    </message>
    <message>
        <source>On that day nobody is in a department “{department}”. Check how it is written.</source>
        <translation>その日に部署「{department}」の人はいません。書き方を確かめてください。</translation>
    </message>
    <message>
        <source>Only HR, trainers and auditors sign in with a name.</source>
        <translation>名前でサインインするのは、人事、研修担当、監査担当者だけです。</translation>
    </message>
    <message>
        <source>Others have records on this computer too, so HR writes the file here. Ask HR.</source>
        <translation>このコンピューターにはほかの人の記録もあるため、ファイルは人事が作成します。人事に依頼してください。</translation>
    </message>
    <message>
        <source>Passed and not passed are said alike. Give them two different words.</source>
        <translation>合格と不合格の表し方が同じです。別の文字にしてください。</translation>
    </message>
    <message>
        <source>Practice is switched off. Switch it on first.</source>
        <translation>練習はオフになっています。先にオンにしてください。</translation>
    </message>
    <message>
        <source>Records have no column “{column}”. There are: {columns}.</source>
        <translation>記録に「{column}」という列はありません。指定できる列：{columns}。</translation>
    </message>
    <message>
        <source>Records have no field “{field}”. Choose another one for this column.</source>
        <translation>記録に「{field}」という項目はありません。この列には別の項目を選んでください。</translation>
    </message>
    <message>
        <source>Rows that cannot be read: {count}. Nothing was imported. Mend them, or import the others without them.</source>
        <translation>読めない行：{count}行。何も取り込んでいません。直すか、それらを除いて取り込んでください。</translation>
    </message>
    <message>
        <source>Say for whom the rule is.</source>
        <translation>ルールの対象者を指定してください。</translation>
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
        <source>Say who receives the file, or choose someone inside the company.</source>
        <translation>受け取る人の名称を入力するか、「社内の人」を選んでください。</translation>
    </message>
    <message>
        <source>Say why. The reason is kept, and the person can read it.</source>
        <translation>理由を入力してください。理由は保存され、本人も読めます。</translation>
    </message>
    <message>
        <source>Some rows cannot be read at all, so it is not known who is missing from the file. Mend them, or leave those whom the file does not name as they are.</source>
        <translation>まったく読めない行があるため、誰がファイルにいないのか分かりません。直すか、ファイルにない人をそのままにしてください。</translation>
    </message>
    <message>
        <source>Somebody else is registered with the number {number}. Check it, and write your name as it was first given.</source>
        <translation>社員番号{number}は別の名前で登録されています。番号を確かめ、氏名は最初に登録したとおりに入力してください。</translation>
    </message>
    <message>
        <source>Somebody saved this in another window meanwhile, so your last change was not kept. Copy it, then open this page anew.</source>
        <translation>その間に別のウィンドウで保存されたため、最後の変更は保存されていません。内容をコピーしてから、このページを開き直してください。</translation>
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
        <source>That is not the number. Nothing was erased. Type {number} to erase this person.</source>
        <translation>番号が違います。何も消去していません。この人を消去するには{number}と入力してください。</translation>
    </message>
    <message>
        <source>That is not the passphrase of “{path}”. Try again.</source>
        <translation>「{path}」のパスフレーズが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>That is not the recovery code of this name. It has 25 letters and digits in five groups.</source>
        <translation>この名前の復旧コードではありません。コードは英数字25文字で、5つのまとまりに分かれています。</translation>
    </message>
    <message>
        <source>That is the password of before. Choose another one.</source>
        <translation>以前と同じパスワードです。別のものにしてください。</translation>
    </message>
    <message>
        <source>That is what the record says already. Change something, or close this.</source>
        <translation>記録はすでにその内容です。どこかを変えるか、閉じてください。</translation>
    </message>
    <message>
        <source>That name and password do not belong together. Try again.</source>
        <translation>名前とパスワードの組み合わせが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The copy was not put in place: {reason}. The workspace “{path}” is as it was. Put that right, then try again.</source>
        <translation>控えに置き換えられませんでした（{reason}）。ワークスペース「{path}」は元のままです。原因を取り除いてから、もう一度お試しください。</translation>
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
        <source>The encryption was not changed: {reason}. “{path}” is as it was. Put that right, then try again.</source>
        <translation>暗号化を変更できませんでした（{reason}）。「{path}」は元のままです。原因を取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The exemption ends before it begins. Give a later last day.</source>
        <translation>免除の最終日が開始日より前です。あとの日を指定してください。</translation>
    </message>
    <message>
        <source>The file has another policy (“{id}”). Choose a new version of “{own}”.</source>
        <translation>このファイルは別のポリシー（{id}）です。「{own}」の新しい版を選んでください。</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was changed. Split it and import one part after another.</source>
        <translation>ファイルが{most}行を超えています。何も変更していません。分割して順に取り込んでください。</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. It has: {columns}.</source>
        <translation>列「{column}」はありません。ある列：{columns}。</translation>
    </message>
    <message>
        <source>The file has no row of headings. Its first row must say what the columns are.</source>
        <translation>見出しの行がありません。最初の行に列の名前を書いてください。</translation>
    </message>
    <message>
        <source>The file has version {version}, which is taught already. Give the new one another version.</source>
        <translation>このファイルの{version}版はすでに使われています。新しいものには別の版名を付けてください。</translation>
    </message>
    <message>
        <source>The file has {size} MB; a roster may have {most} MB. Nothing was read. Split it, or leave columns out.</source>
        <translation>ファイルは{size} MBです。名簿は{most} MBまでです。何も読み取っていません。分割するか、列を減らしてください。</translation>
    </message>
    <message>
        <source>The file is in an old Excel form, or has a password. Save it as .xlsx or as CSV and choose that.</source>
        <translation>古いExcel形式か、パスワード付きのファイルです。.xlsxかCSVで保存し直して選んでください。</translation>
    </message>
    <message>
        <source>The file is neither CSV nor an Excel workbook (.xlsx).</source>
        <translation>CSVでもExcelブック（.xlsx）でもありません。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8, UTF-16, CP932 (Shift_JIS) or Windows-1252. Save it as CSV in UTF-8.</source>
        <translation>UTF-8、UTF-16、CP932（Shift_JIS）、Windows-1252のいずれの文字コードでもありません。UTF-8のCSVで保存してください。</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be read: {reason}. Choose another one.</source>
        <translation>ファイル「{path}」を読めません：{reason}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file “{path}” was not written: {reason}. Your records are unchanged. Choose another folder, or make room.</source>
        <translation>ファイル「{path}」を書き込めませんでした（{reason}）。記録は変わっていません。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The key of “{path}” is not in the keychain of this computer, so nobody can read it here. Open it on the computer and as the user that made it, or restore a safety copy that is not encrypted.</source>
        <translation>「{path}」の鍵がこのコンピューターのキーチェーンにないため、ここでは誰も読めません。作成したコンピューターとユーザーで開くか、暗号化されていない控えから復元してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer ({reason}). Unlock it, then try again.</source>
        <translation>このコンピューターのキーチェーンが応答しませんでした（{reason}）。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of modules has several lines and does not fit the subject. Take “{placeholder}” there.</source>
        <translation>モジュールの一覧は複数行になるため件名には使えません。件名では「{placeholder}」を使ってください。</translation>
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
        <source>The name of a profile has at most 80 characters.</source>
        <translation>プロファイルの名前は80文字までです。</translation>
    </message>
    <message>
        <source>The name of a recipient has at most 200 characters.</source>
        <translation>提供先の名前は200文字までです。</translation>
    </message>
    <message>
        <source>The name of a view has at most 80 characters.</source>
        <translation>ビューの名前は80文字までです。</translation>
    </message>
    <message>
        <source>The pack was not saved: {problem}.</source>
        <translation>パックを保存できませんでした：{problem}。</translation>
    </message>
    <message>
        <source>The password that HR gave you holds for one sign-in. Choose one of your own now.</source>
        <translation>人事から受け取ったパスワードは1回だけ使えます。自分のパスワードを決めてください。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Give the earlier day first.</source>
        <translation>期間の終わりが始まりより前になっています。先の日付から順に指定してください。</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be read. The page is unchanged. Choose the file again.</source>
        <translation>画像「{name}」を読み取れません。ページは変わっていません。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The policy was not taken up, and nothing was changed. It has a fault: {problem}</source>
        <translation>ポリシーは取り込まれず、何も変わっていません。誤りがあります：{problem}</translation>
    </message>
    <message>
        <source>The reason stays when the person is gone. Write it without their name and number.</source>
        <translation>理由は消去のあとも残ります。氏名と番号を書かずに入力してください。</translation>
    </message>
    <message>
        <source>The records of this workspace were changed outside the program, so nothing was recorded on top of that. Check it with “clausewise verify”, and use a copy of it from a backup.</source>
        <translation>このワークスペースの記録がプログラムの外で変更されているため、その上には何も記録しませんでした。「clausewise verify」で確かめ、バックアップの写しを使ってください。</translation>
    </message>
    <message>
        <source>The sheet has more than {most} merged areas. Unmerge its cells, so that each row stands for itself.</source>
        <translation>シートの結合セルが{most}か所を超えています。結合を解除し、各行を独立させてください。</translation>
    </message>
    <message>
        <source>The text does not say which training is late. Put “{placeholder}” where the list shall stand.</source>
        <translation>どの研修の期限が過ぎているかが本文にありません。一覧を入れる位置に「{placeholder}」を書いてください。</translation>
    </message>
    <message>
        <source>The time of this attempt is over. What you had answered and chosen counts; see the result.</source>
        <translation>この受験の時間は終わりました。それまでの解答と選択が採点されます。結果をご覧ください。</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>2つの暗証番号が一致しません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>2つのパスフレーズが一致しません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>二つのパスワードが一致しません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>The version was not adopted, and nothing was changed. Do first what the list names.</source>
        <translation>この版は採用されず、何も変わっていません。先に一覧のことを済ませてください。</translation>
    </message>
    <message>
        <source>The witness “{path}” cannot be used: {reason}.</source>
        <translation>立会い記録「{path}」は使えません（{reason}）。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. These can be read: {sheets}.</source>
        <translation>シート「{sheet}」はありません。読めるシート：{sheets}。</translation>
    </message>
    <message>
        <source>The workbook is damaged, has a password, or is not as a spreadsheet program writes it. Nothing was changed. Save it again where it comes from.</source>
        <translation>ブックが壊れているか、パスワード付きか、表計算ソフトが書く形ではありません。何も変更していません。元のソフトで保存し直してください。</translation>
    </message>
    <message>
        <source>The workbook would unpack to more than {most} MB, so it was not opened. Nothing was changed.</source>
        <translation>ブックを展開すると{most} MBを超えるため、開きませんでした。何も変更していません。</translation>
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
        <source>There is a profile “{name}” already. Give this one another name, or edit that one.</source>
        <translation>「{name}」というプロファイルがすでにあります。別の名前にするか、そちらを変更してください。</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Choose another name.</source>
        <translation>「{name}」というビューはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is an invisible control character in this text. Type it again instead of pasting it.</source>
        <translation>目に見えない制御文字が含まれています。貼り付けずに、入力し直してください。</translation>
    </message>
    <message>
        <source>There is no copy at “{path}”. Check the path.</source>
        <translation>「{path}」に控えはありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no export profile “{name}”. The page Exports lists those that there are.</source>
        <translation>「{name}」という書き出しプロファイルはありません。「書き出し」のページで確認できます。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. The fields are: {fields}.</source>
        <translation>項目「{field}」はありません。項目：{fields}。</translation>
    </message>
    <message>
        <source>There is no item that this file could hold. Choose other items, or another format.</source>
        <translation>この形式で書き出せる設問がありません。別の設問か形式を選んでください。</translation>
    </message>
    <message>
        <source>There is no receipt in “{path}”: {reason}. Give the receipt, or the certificate as it was saved.</source>
        <translation>「{path}」に控えがありません（{reason}）。控えか、保存したままの修了証を指定してください。</translation>
    </message>
    <message>
        <source>There is no room for a safety copy in “{folder}”: {needed} MB are needed, {free} MB are free. The copies that are there were not touched. Make room, then try again.</source>
        <translation>「{folder}」に控えを作る空きがありません。必要なのは{needed} MB、空きは{free} MBです。今ある控えには触れていません。空きを作ってから、もう一度お試しください。</translation>
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
        <source>There is nothing to put in the place of “{placeholder}”. Take one of the placeholders of the list.</source>
        <translation>「{placeholder}」に差し込む内容がありません。一覧にある項目を使ってください。</translation>
    </message>
    <message>
        <source>There is something with the id “{id}” already. Choose another one.</source>
        <translation>ID「{id}」はすでに使われています。別のIDを選んでください。</translation>
    </message>
    <message>
        <source>This assignment has been withdrawn. Assign the module again.</source>
        <translation>この割り当ては取り下げられています。モジュールをあらためて割り当ててください。</translation>
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
        <source>This change of the policy is not in the workspace any more.</source>
        <translation>このポリシーの変更は、もうワークスペースにありません。</translation>
    </message>
    <message>
        <source>This commitment is not in the policy any more. Choose another one from the list.</source>
        <translation>この約束は、もうポリシーにありません。一覧から別のものを選んでください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key. Choose a passphrase instead.</source>
        <translation>このコンピューターには鍵を保管できるキーチェーンがありません。代わりにパスフレーズを選んでください。</translation>
    </message>
    <message>
        <source>This exemption is not in the workspace.</source>
        <translation>この免除はワークスペースにありません。</translation>
    </message>
    <message>
        <source>This is for {role} only. Sign in first.</source>
        <translation>ここは{role}専用です。先にサインインしてください。</translation>
    </message>
    <message>
        <source>This is not your PIN. Try again, or ask HR to reset it.</source>
        <translation>暗証番号が違います。もう一度入力するか、人事にリセットを依頼してください。</translation>
    </message>
    <message>
        <source>This is the last sign-in for HR. Make another one first, or nobody could open HR’s side.</source>
        <translation>人事の最後のサインインです。先に別のサインインを作らないと、人事の画面をだれも開けなくなります。</translation>
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
        <source>This item is not in the library any more. Go back to the items.</source>
        <translation>この設問はもうありません。設問の一覧に戻ってください。</translation>
    </message>
    <message>
        <source>This item was published, and people have answered it. Retire it instead: its results stay.</source>
        <translation>この設問は公開され、回答されています。代わりに使用を終了してください。結果は残ります。</translation>
    </message>
    <message>
        <source>This module is not in the studio any more. Go back to the modules.</source>
        <translation>このモジュールはもうありません。モジュールの一覧に戻ってください。</translation>
    </message>
    <message>
        <source>This module is not taught, so there is nothing to withdraw.</source>
        <translation>このモジュールは公開されていないので、取り下げるものはありません。</translation>
    </message>
    <message>
        <source>This module was published, so it cannot be deleted. Withdraw it instead: its records stay.</source>
        <translation>このモジュールは公開されたため削除できません。代わりに取り下げてください。記録は残ります。</translation>
    </message>
    <message>
        <source>This preview is over. Read the file again.</source>
        <translation>この確認結果は古くなりました。ファイルを読み直してください。</translation>
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
        <source>This record counts already.</source>
        <translation>この記録はすでに有効です。</translation>
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
        <source>This record was annulled on {day}. All that can be said of it now is that it counts after all.</source>
        <translation>この記録は{day}に取り消されました。できるのは、有効に戻すことだけです。</translation>
    </message>
    <message>
        <source>This record was corrected on {day} already. Correct the newest one instead: {record}.</source>
        <translation>この記録は{day}にすでに訂正されています。最新の記録を訂正してください：{record}。</translation>
    </message>
    <message>
        <source>This rule has ended, so it stays as it was. Make a new one.</source>
        <translation>このルールは終了しているため変更できません。新しいルールを作ってください。</translation>
    </message>
    <message>
        <source>This rule is not in the workspace.</source>
        <translation>このルールはワークスペースにありません。</translation>
    </message>
    <message>
        <source>This sign-in is not in the workspace.</source>
        <translation>このサインインはワークスペースにありません。</translation>
    </message>
    <message>
        <source>This sign-in was switched off. Ask HR to switch it on again.</source>
        <translation>このサインインは停止されています。再開するには人事に依頼してください。</translation>
    </message>
    <message>
        <source>This version has been adopted, so its decisions stay as they are.</source>
        <translation>この版は採用済みなので、決定は変わりません。</translation>
    </message>
    <message>
        <source>This view is not there any more. Save what is shown as a new one.</source>
        <translation>このビューはもうありません。今の表示を新しいビューとして保存してください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again; nothing is locked for good.</source>
        <translation>暗証番号の誤りが続いたため、{seconds}秒待ってからもう一度お試しください。完全にロックされることはありません。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds, then try again; nothing is locked for good.</source>
        <translation>パスワードの間違いが続きました。{seconds}秒待ってから、もう一度お試しください。使えなくなることはありません。</translation>
    </message>
    <message>
        <source>Two columns are called “{heading}”. A program could not tell them apart; rename one.</source>
        <translation>「{heading}」という列が2つあります。取り込む側で区別できないため、どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>Two columns are said to hold the same thing. Choose one of them, and ignore the other.</source>
        <translation>二つの列が同じ項目になっています。一つを選び、もう一つは無視にしてください。</translation>
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
        <source>{day} has not come yet. Give the day on which it was completed.</source>
        <translation>{day}はまだ来ていません。完了した日を指定してください。</translation>
    </message>
    <message>
        <source>{day} is over. Give today or a later day.</source>
        <translation>{day}は過ぎています。今日以降の日付にしてください。</translation>
    </message>
    <message>
        <source>{day} is still to come, so nothing can be true of its end. Give today or an earlier day.</source>
        <translation>{day}はまだ先の日付です。今日またはそれより前の日を指定してください。</translation>
    </message>
    <message>
        <source>{points} of {most} points do not reach the pass mark of {mark} %, so this is not a pass.</source>
        <translation>{most}点中{points}点は合格点の{mark} %に届かないため、合格にはできません。</translation>
    </message>
    <message>
        <source>“--absent left” needs “--left-on” with their last day, and that day needs “--absent left”.</source>
        <translation>「--absent left」には最終在籍日の「--left-on」が必要です。「--left-on」だけでは使えません。</translation>
    </message>
    <message>
        <source>“--out-of” and “--not-passed” go with “--score”. Give the points too.</source>
        <translation>「--out-of」と「--not-passed」は「--score」とともに使います。点数も指定してください。</translation>
    </message>
    <message>
        <source>“{basis}” is none of the five exceptions. Choose one of them.</source>
        <translation>「{basis}」は5つの例外のどれでもありません。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>“{character}” ({code}) in row {row}, column “{column}”, cannot be written in Shift_JIS (CP932), so no file was written. Choose UTF-8 in the profile, or correct that text.</source>
        <translation>{row}行目の列「{column}」の「{character}」（{code}）はShift_JIS（CP932）では書けないため、ファイルは作成されませんでした。プロファイルの文字コードをUTF-8にするか、その文字を直してください。</translation>
    </message>
    <message>
        <source>“{character}” ({code}) in the heading “{column}” cannot be written in Shift_JIS (CP932), so no file was written. Choose UTF-8 in the profile, or another heading.</source>
        <translation>見出し「{column}」の「{character}」（{code}）はShift_JIS（CP932）では書けないため、ファイルは作成されませんでした。プロファイルの文字コードをUTF-8にするか、見出しを変えてください。</translation>
    </message>
    <message>
        <source>“{form}” is no form of a date. Use year, month and day once each, for instance DD.MM.YYYY.</source>
        <translation>「{form}」は日付の形になっていません。年、月、日を1回ずつ使ってください（例：YYYY/MM/DD）。</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, so it was not put in. Save it with at most 4,000 a side.</source>
        <translation>「{name}」は{width}×{height}ピクセルのため、入れませんでした。1辺4,000ピクセル以下で保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is larger than 2 MB, so it was not put in. Save it smaller and choose it again.</source>
        <translation>「{name}」は2 MBを超えるため、入れませんでした。小さく保存して選び直してください。</translation>
    </message>
    <message>
        <source>“{name}” is neither PNG nor JPEG, so it was not put in. Save it as PNG and choose it again.</source>
        <translation>「{name}」はPNGでもJPEGでもないため、入れませんでした。PNGで保存して選び直してください。</translation>
    </message>
    <message>
        <source>“{name}” signs in here already. Choose another name.</source>
        <translation>「{name}」はすでに使われています。別の名前にしてください。</translation>
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
        <source>“{path}” cannot be opened: {reason}. Nothing was changed. Check the path, or choose another file.</source>
        <translation>「{path}」を開けません：{reason}。何も変更していません。場所を確かめるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” contradicts what was taken in from {device} before, at entry {entry}: that device signed two different histories. Nothing was taken in. Keep both files, and look into it.</source>
        <translation>「{path}」は、以前に{device}から取り込んだ内容と、項目{entry}で食い違います。この機器は異なる2つの履歴に署名しました。何も取り込まれていません。両方のファイルを保管し、調べてください。</translation>
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
        <source>“{path}” is encrypted. Give its passphrase, or put it into the environment variable CLAUSEWISE_PASSPHRASE.</source>
        <translation>「{path}」は暗号化されています。パスフレーズを入力するか、環境変数CLAUSEWISE_PASSPHRASEに設定してください。</translation>
    </message>
    <message>
        <source>“{path}” is from a device that sent nothing before: {device}. Compare this with what its owner sees under My data, then take the file in with it.</source>
        <translation>「{path}」は、これまで送信のない機器からのものです：{device}。持ち主の「自分のデータ」に表示されるものと照合してから、取り込んでください。</translation>
    </message>
    <message>
        <source>“{path}” is no whole copy of a workspace ({reason}). It was not used. Choose another copy.</source>
        <translation>「{path}」はワークスペースの完全な控えではありません（{reason}）。使用しませんでした。別の控えを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not a Clausewise workspace. It was not touched. Name another file.</source>
        <translation>「{path}」はClausewiseのワークスペースではありません。何も変更していません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{path}” is not an export profile of Clausewise: {reason}. Nothing was changed.</source>
        <translation>「{path}」はClausewiseの書き出しプロファイルではありません：{reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>“{path}” is not what its device signed: {reason}. Nothing of it was taken in. Ask for the file again, and how it was sent.</source>
        <translation>「{path}」は、元の機器が署名した内容と一致しません：{reason}。何も取り込まれていません。もう一度送ってもらい、送った方法も確認してください。</translation>
    </message>
    <message>
        <source>“{path}” is protected in this way already. Nothing was changed.</source>
        <translation>「{path}」はすでにこの方法で保護されています。何も変更していません。</translation>
    </message>
    <message>
        <source>“{path}” is the workspace itself. It was not touched. Name one of its copies.</source>
        <translation>「{path}」はワークスペースそのものです。変更していません。控えのほうを指定してください。</translation>
    </message>
    <message>
        <source>“{path}” is the workspace itself. Your records are unchanged. Choose another name for the file.</source>
        <translation>「{path}」はワークスペースそのものです。記録は変わっていません。別のファイル名にしてください。</translation>
    </message>
    <message>
        <source>“{path}” says something else about the record {record} than this workspace does. Nothing was taken in. Keep the file, and look into it.</source>
        <translation>「{path}」の記録{record}の内容は、このワークスペースのものと異なります。何も取り込まれていません。ファイルを保管し、調べてください。</translation>
    </message>
    <message>
        <source>“{path}” was last opened by an older Clausewise. It was not touched. Open it in the window once.</source>
        <translation>「{path}」は、以前の版のClausewiseで開かれたままです。変更していません。一度ウィンドウで開いてください。</translation>
    </message>
    <message>
        <source>“{path}” was not taken in: {reason}. Nothing was changed. Ask for the file again.</source>
        <translation>「{path}」は取り込まれませんでした：{reason}。何も変更されていません。ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Clausewise. It was not touched. Install the newer version.</source>
        <translation>「{path}」は、より新しいClausewiseで作られています。何も変更していません。新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Clausewise. It was not used. Choose another copy.</source>
        <translation>「{path}」は新しい版のClausewiseで書かれています。使用しませんでした。別の控えを選んでください。</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>A law that applies requires it; it is more than a request.</source>
        <translation>適用される法令が義務づけています（単なる依頼ではありません）。</translation>
    </message>
    <message>
        <source>All conditions of this exception are met.</source>
        <translation>この例外の条件をすべて満たしています。</translation>
    </message>
    <message>
        <source>Choose one of the five</source>
        <translation>5つから選択</translation>
    </message>
    <message>
        <source>Everybody in the file agreed: to this recipient, to these data, for this purpose.</source>
        <translation>ファイルに含まれる全員が、この提供先・情報・目的に同意しています。</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>受け取る人の名称</translation>
    </message>
    <message>
        <source>Someone inside the company</source>
        <translation>社内の人</translation>
    </message>
    <message>
        <source>Someone outside</source>
        <translation>社外の人</translation>
    </message>
    <message>
        <source>Someone’s life, body or property is in imminent danger.</source>
        <translation>人の生命、身体または財産に差し迫った危険があります。</translation>
    </message>
    <message>
        <source>The disclosure is needed urgently; it cannot wait.</source>
        <translation>提供は緊急に必要で、待つことができません。</translation>
    </message>
    <message>
        <source>The terms of use or a guideline were broken.</source>
        <translation>利用規約またはガイドラインへの違反がありました。</translation>
    </message>
    <message>
        <source>They work for us, and only within the purpose above.</source>
        <translation>当社の業務を委託しており、上記の目的の範囲内に限ります。</translation>
    </message>
    <message>
        <source>This disclosure is needed to protect rights, property or services of others or of us.</source>
        <translation>ほかのお客様または当社の権利、財産、サービスを守るために、この提供が必要です。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何に使いますか</translation>
    </message>
    <message>
        <source>Which exception allows it?</source>
        <translation>どの例外に当たりますか</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>誰が受け取りますか</translation>
    </message>
</context>
<context>
    <name>RemarkChoice</name>
    <message>
        <source>By the key of another version</source>
        <translation>別の版の正解で</translation>
    </message>
    <message>
        <source>By the key of the draft, as it is now</source>
        <translation>いまの下書きの正解で</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>版を選ぶ</translation>
    </message>
    <message>
        <source>How do its answers count now?</source>
        <translation>その解答を、これからどう数えますか</translation>
    </message>
    <message>
        <source>Right for everybody, whatever they answered</source>
        <translation>解答にかかわらず、全員を正解とする</translation>
    </message>
    <message>
        <source>The key that was used on {day}</source>
        <translation>{day}に使った正解</translation>
    </message>
    <message>
        <source>The version whose key is right</source>
        <translation>正解が正しい版</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>版{number}、{day}</translation>
    </message>
    <message>
        <source>Which version had the wrong key?</source>
        <translation>正解が誤っていたのはどの版ですか</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Answers are being marked anew: {count} of {whole}. If you stop it, those keep their new mark, and the rest can be done later.</source>
        <translation>採点し直しています（{whole}件中{count}件）。中止しても、ここまでの採点はそのまま残り、残りは後で続けられます。</translation>
    </message>
    <message>
        <source>Choose the version whose key is right.</source>
        <translation>正解が正しい版を選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Counting… {count} %</source>
        <translation>調べています… {count}%</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>残りを続ける</translation>
    </message>
    <message>
        <source>Mark anew</source>
        <translation>採点し直す</translation>
    </message>
    <message>
        <source>Marking anew: {count} of {whole} answers</source>
        <translation>採点し直しています… {whole}件中{count}件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Say why. The reason is kept, and the people concerned can read it.</source>
        <translation>理由を書いてください。理由は保存され、対象の人が読めます。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The key was wrong</source>
        <translation>正解が誤っていた</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Try it out first.</source>
        <translation>先に試してください。</translation>
    </message>
    <message>
        <source>What was wrong; the people concerned can read it</source>
        <translation>何が誤っていたか。対象の人が読めます</translation>
    </message>
    <message>
        <source>Whose result changes</source>
        <translation>結果が変わる人</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>1 answer is marked anew.</source>
        <translation>解答1件を採点し直しました。</translation>
    </message>
    <message>
        <source>1 answer is of an attempt in progress: it will count with the new mark.</source>
        <translation>1件は受験中の解答で、新しい採点で数えます。</translation>
    </message>
    <message>
        <source>1 chose what the right version does not have, and keeps its mark.</source>
        <translation>1件は正しい版にない選択肢なので、採点はそのままです。</translation>
    </message>
    <message>
        <source>1 other record gets other points, with the same result.</source>
        <translation>ほかに1件の記録の得点が変わりますが、合否は同じです。</translation>
    </message>
    <message>
        <source>1 person’s pass changed.</source>
        <translation>1人の合否が変わりました。</translation>
    </message>
    <message>
        <source>1 record has a new one beside it.</source>
        <translation>記録1件に新しい記録を添えました。</translation>
    </message>
    <message>
        <source>1 was corrected before, and stays as it is.</source>
        <translation>1件は以前に訂正したもので、そのまま残ります。</translation>
    </message>
    <message>
        <source>Marked anew before, on {day}: {reason}</source>
        <translation>{day}にも採点し直しています：{reason}</translation>
    </message>
    <message>
        <source>Marking anew on {day} is not finished: 1 answer has its new mark, the rest do not yet.</source>
        <translation>{day}の採点し直しは終わっていません。1件は新しい採点になり、残りはまだです。</translation>
    </message>
    <message>
        <source>Marking anew on {day} is not finished: {changed} answers have their new mark, the rest do not yet.</source>
        <translation>{day}の採点し直しは終わっていません。{changed}件は新しい採点になり、残りはまだです。</translation>
    </message>
    <message>
        <source>No answer to this version is kept, so there is nothing to mark anew.</source>
        <translation>この版への解答は残っていないため、採点し直すものがありません。</translation>
    </message>
    <message>
        <source>Nothing would change: every answer has this mark already.</source>
        <translation>何も変わりません。どの解答もすでにこの採点です。</translation>
    </message>
    <message>
        <source>Stopped: {changed} of {whole} answers are marked anew.</source>
        <translation>中止しました。{whole}件中{changed}件を採点し直しました。</translation>
    </message>
    <message>
        <source>{answers}; nobody’s pass changes.</source>
        <translation>{answers}。合否の変わる人はいません。</translation>
    </message>
    <message>
        <source>{answers}; the pass of 1 person changes:</source>
        <translation>{answers}。1人の合否が変わります：</translation>
    </message>
    <message>
        <source>{answers}; {count} people’s pass changes:</source>
        <translation>{answers}。{count}人の合否が変わります：</translation>
    </message>
    <message>
        <source>{changed} answers are marked anew.</source>
        <translation>解答{changed}件を採点し直しました。</translation>
    </message>
    <message>
        <source>{changed} of {answers} answers would get another mark</source>
        <translation>解答{answers}件のうち{changed}件の採点が変わります</translation>
    </message>
    <message>
        <source>{count} answers are of attempts in progress: they will count with the new mark.</source>
        <translation>{count}件は受験中の解答で、新しい採点で数えます。</translation>
    </message>
    <message>
        <source>{count} chose what the right version does not have, and keep their mark.</source>
        <translation>{count}件は正しい版にない選択肢なので、採点はそのままです。</translation>
    </message>
    <message>
        <source>{count} other records get other points, with the same result.</source>
        <translation>ほかに{count}件の記録の得点が変わりますが、合否は同じです。</translation>
    </message>
    <message>
        <source>{count} were corrected before, and stay as they are.</source>
        <translation>{count}件は以前に訂正したもので、そのまま残ります。</translation>
    </message>
    <message>
        <source>{flipped} people’s pass changed.</source>
        <translation>{flipped}人の合否が変わりました。</translation>
    </message>
    <message>
        <source>{records} records have a new one beside them.</source>
        <translation>記録{records}件に新しい記録を添えました。</translation>
    </message>
    <message>
        <source>{said} Reason: {reason}</source>
        <translation>{said}理由：{reason}</translation>
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
    <name>ReminderPanel</name>
    <message>
        <source>1 address copied.</source>
        <translation>アドレス1件をコピーしました。</translation>
    </message>
    <message>
        <source>1 person has no e-mail address and is not in it.</source>
        <translation>1名はメールアドレスがないため含まれていません。</translation>
    </message>
    <message>
        <source>CSV for mail merge (*.csv)</source>
        <translation>差し込み用CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Clausewise sends nothing. That the file was made is kept in the log of exports.</source>
        <translation>Clausewiseは何も送信しません。ファイルを作成したことは書き出しの記録に残ります。</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>For the address field of your mail program. Nothing leaves by it, so it is no export.</source>
        <translation>メールソフトの宛先欄に使います。社外に出るものではないため、書き出しには当たりません。</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>差し込み</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>Messages as drafts (*.zip)</source>
        <translation>メールの下書き (*.zip)</translation>
    </message>
    <message>
        <source>One all-day entry for each module that is late, on its due date.</source>
        <translation>期限を過ぎたモジュールごとに、期限日の終日予定を1件作ります。</translation>
    </message>
    <message>
        <source>One message for each person, in a zip: your mail program opens it ready to send.</source>
        <translation>一人1通の下書きをzipにまとめます。メールソフトで開くとそのまま送信できます。</translation>
    </message>
    <message>
        <source>One row for each person, for the mail merge of a word processor or a mail program.</source>
        <translation>一人1行の表です。ワープロやメールソフトの差し込みに使えます。</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Reminding people of their training</source>
        <translation>研修受講のリマインド</translation>
    </message>
    <message>
        <source>Save 1 draft</source>
        <translation>下書き1通を保存</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>カレンダーを保存</translation>
    </message>
    <message>
        <source>Save mail-merge file</source>
        <translation>差し込み用ファイルを保存</translation>
    </message>
    <message>
        <source>Save {count} drafts</source>
        <translation>下書き{count}通を保存</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>{count} addresses copied.</source>
        <translation>アドレス{count}件をコピーしました。</translation>
    </message>
    <message>
        <source>{count} people have no e-mail address and are not in it.</source>
        <translation>{count}名はメールアドレスがないため含まれていません。</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>As of {day}</source>
        <translation>{day}時点</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Prepare reminders</source>
        <translation>催促を準備</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Who was late then, also who is not any more.</source>
        <translation>その時点で期限を過ぎていた人です（現在は完了している人も含みます）。</translation>
    </message>
    <message>
        <source>{chosen} of {all} people chosen</source>
        <translation>{all}名中{chosen}名を選択中</translation>
    </message>
</context>
<context>
    <name>RemoveButton</name>
    <message>
        <source>{name} ({key})</source>
        <translation>{name}（{key}）</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A copy that lies elsewhere…</source>
        <translation>別の場所にある控え…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>別の控えを選ぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go back to a safety copy</source>
        <translation>控えの時点に戻す</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>置き換えています…</translation>
    </message>
    <message>
        <source>The last good copy is of {when}; it was whole when it was made.</source>
        <translation>最後の正常な控えは{when}のもので、作成時に完全であることを確認しています。</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>ワークスペースが壊れています</translation>
    </message>
    <message>
        <source>There is no safety copy beside it. If one lies elsewhere, choose it.</source>
        <translation>同じ場所に控えはありません。別の場所にある場合は選んでください。</translation>
    </message>
    <message>
        <source>Training goes on from the copy as if nothing had happened since.</source>
        <translation>控えの時点から、その後何もなかったかのように研修を続けます。</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <translation>この控えを使う</translation>
    </message>
    <message>
        <source>What was recorded after {when} is lost. The damaged file is set aside and not deleted, in case somebody can save more of it.</source>
        <translation>{when}より後の記録は失われます。壊れたファイルは、さらに救出できる場合に備えて、削除せず別名で残します。</translation>
    </message>
    <message>
        <source>What was recorded after {when} is not in this copy. The file of now is set aside, and not deleted.</source>
        <translation>{when}より後の記録は、この控えに入っていません。今のファイルは削除せず、別名で残します。</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>どの控えを使いますか</translation>
    </message>
    <message>
        <source>{when}, {size}</source>
        <translation>{when}、{size}</translation>
    </message>
    <message>
        <source>{when}, {size}, encrypted</source>
        <translation>{when}、{size}、暗号化</translation>
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
        <source>Not passed, {points} of {most} points</source>
        <translation>不合格、{most}点中{points}点</translation>
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
        <source>Passed, {points} of {most} points</source>
        <translation>合格、{most}点中{points}点</translation>
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
        <source>The single answers of this attempt were deleted after their time. The result stays.</source>
        <translation>この受験の一つひとつの解答は、期限を過ぎたため削除されました。結果は残ります。</translation>
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
        <source>This result does not count any more</source>
        <translation>この結果はもう有効ではありません</translation>
    </message>
    <message>
        <source>What must be passed and is not: {names}.</source>
        <translation>基準に届いていない必須の項目：{names}。</translation>
    </message>
    <message>
        <source>What you answered is below as it was. The record was corrected since.</source>
        <translation>下は当時の解答です。記録はそのあと訂正されました。</translation>
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
    <name>RetentionPage</name>
    <message>
        <source>1 thing is past its time.</source>
        <translation>期限を過ぎたものが1件あります。</translation>
    </message>
    <message>
        <source>Change the periods…</source>
        <translation>期間を変更…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>個人のデータを消去…</translation>
    </message>
    <message>
        <source>Exported files and backups are outside of Clausewise: delete them where they lie.</source>
        <translation>書き出したファイルとバックアップはClausewiseの外にあります。置いてある場所で削除してください。</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>データの保存期間</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Last deleted on {date}.</source>
        <translation>最後に削除した日：{date}。</translation>
    </message>
    <message>
        <source>Nothing is past its time.</source>
        <translation>期限を過ぎたものはありません。</translation>
    </message>
    <message>
        <source>Nothing was deleted so far. Nothing goes by itself: you decide here, or a nightly job does.</source>
        <translation>まだ何も削除していません。ひとりでに消えるものはありません。ここで、または夜間の処理で削除します。</translation>
    </message>
    <message>
        <source>On request, or when somebody has left and nothing about them is needed any more. You see first what goes and what stays. Their records leave tombstones in the ledger, so that all others can still be proven.</source>
        <translation>本人の求めがあったとき、または退職して何も必要なくなったときに使います。消えるものと残るものを先に確かめられます。記録は台帳に墓標を残すため、ほかの人の記録は証明しつづけられます。</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>{count} things are past their time.</source>
        <translation>期限を過ぎたものが{count}件あります。</translation>
    </message>
</context>
<context>
    <name>RetentionTable</name>
    <message>
        <source>Goes</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Past that</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Stays, and why</source>
        <translation>残るものと理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{count}, the oldest of {date}</source>
        <translation>{count}件、最も古いものは{date}</translation>
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
        <source>Marked anew on {day}: {reason} {counts}</source>
        <translation>{day}に採点し直しました：{reason} {counts}</translation>
    </message>
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
    <message>
        <source>Your answer counts as not right now.</source>
        <translation>あなたの解答は、いまは不正解として数えます。</translation>
    </message>
    <message>
        <source>Your answer counts as right now.</source>
        <translation>あなたの解答は、いまは正解として数えます。</translation>
    </message>
    <message>
        <source>Your answer counts in part now.</source>
        <translation>あなたの解答は、いまは一部正解として数えます。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Auditor</source>
        <translation>監査担当者</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事担当者</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>研修担当</translation>
    </message>
    <message>
        <source>auditors</source>
        <translation>監査担当者</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>trainers</source>
        <translation>研修担当</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>The employee number has more than 40 characters.</source>
        <translation>社員番号が40文字を超えています。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row. Save it again where it comes from.</source>
        <translation>ファイルがこの行の途中で終わっています。元のソフトで保存し直してください。</translation>
    </message>
    <message>
        <source>The file has {number} as a number and not as text, so leading zeros may be lost.</source>
        <translation>{number}が文字ではなく数値になっています。先頭のゼロが失われた可能性があります。</translation>
    </message>
    <message>
        <source>The manager {manager} is neither in the file nor in the workspace.</source>
        <translation>上司{manager}はファイルにもワークスペースにもいません。</translation>
    </message>
    <message>
        <source>The number {number} is in row {other} too. Keep one of the two rows.</source>
        <translation>番号{number}は{other}行目にもあります。どちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark stands in the wrong place.</source>
        <translation>行を読めません。引用符の位置が正しくありません。</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headings; the others are empty.</source>
        <translation>見出しよりセルが少ない行です。残りは空として扱います。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>見出しより多くのセルがあります。</translation>
    </message>
    <message>
        <source>There is no employee number.</source>
        <translation>社員番号がありません。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>氏名がありません。</translation>
    </message>
    <message>
        <source>These people manage one another in a circle: {numbers}.</source>
        <translation>上司の関係が輪になっています：{numbers}。</translation>
    </message>
    <message>
        <source>They are named as their own manager, which is taken as having none.</source>
        <translation>本人が自分の上司になっています。上司なしとして扱います。</translation>
    </message>
    <message>
        <source>They left on {left}, before they joined on {joined}.</source>
        <translation>退職日{left}が入社日{joined}より前です。</translation>
    </message>
    <message>
        <source>{cell} holds a formula, and nobody can tell whether its value is right. Save the file with values.</source>
        <translation>{cell}は数式で、値が正しいか分かりません。値にして保存してください。</translation>
    </message>
    <message>
        <source>{cell} holds the error {text}.</source>
        <translation>{cell}はエラー{text}です。</translation>
    </message>
    <message>
        <source>{cell} is merged with other cells, so it is unclear whose value it is.</source>
        <translation>{cell}は結合セルで、誰の値か分かりません。</translation>
    </message>
    <message>
        <source>{number} would be somebody new, but {other} is here, which differs in its leading zeros only.</source>
        <translation>{number}は新しい社員になりますが、先頭のゼロだけが違う{other}がいます。</translation>
    </message>
    <message>
        <source>“{column}” has an invisible control character in it. Type it again instead of pasting it.</source>
        <translation>「{column}」に見えない制御文字があります。貼り付けずに入力し直してください。</translation>
    </message>
    <message>
        <source>“{column}” has more than 200 characters.</source>
        <translation>「{column}」が200文字を超えています。</translation>
    </message>
    <message>
        <source>“{column}”: “{text}” can be two days. Say whether the day or the month comes first.</source>
        <translation>「{column}」：「{text}」は二通りに読めます。日と月のどちらが先かを指定してください。</translation>
    </message>
    <message>
        <source>“{column}”: “{text}” is no date. Write it as 2026-03-31, 2026/3/31 or 2026年3月31日.</source>
        <translation>「{column}」：「{text}」は日付ではありません。2026-03-31、2026/3/31、2026年3月31日のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>「{text}」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>“{text}” is what a spreadsheet makes of a number. Format the column as text and write the number again.</source>
        <translation>「{text}」は表計算ソフトが番号を変えたものです。列を文字列にして、番号を入れ直してください。</translation>
    </message>
</context>
<context>
    <name>RosterColumnsForm</name>
    <message>
        <source>Column in the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>「{column}」の内容</translation>
    </message>
</context>
<context>
    <name>RosterColumnsStep</name>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026</source>
        <translation>3/4/2026のような日付</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>変わることを確かめる</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>{kind}. The columns are those that you chose last time.</source>
        <translation>{kind}。列は前回選んだとおりです。</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>CSV or Excel, with headings above the columns. The employee number and the name are needed; department, job, manager, e-mail, and the days of joining and leaving are taken where they are. You see what changes before anything does.</source>
        <translation>CSVまたはExcelで、列の上に見出しがあるもの。社員番号と氏名は必須です。部署、役職、上司、メールアドレス、入社日、退職日は、あれば取り込みます。何が変わるかを先に確かめられます。</translation>
    </message>
    <message>
        <source>Done: {counts}.</source>
        <translation>完了：{counts}。</translation>
    </message>
    <message>
        <source>Drop a roster here</source>
        <translation>ここに社員名簿をドロップ</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>名簿の取り込み</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>ファイルを見ています…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>People are being written: {count} so far. If you stop it, nothing of it is kept.</source>
        <translation>人を書き込んでいます（ここまで{count}人）。中止すると、ここまでの分は何も残りません。</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>社員名簿 (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>社員一覧を見る</translation>
    </message>
    <message>
        <source>Some dates can be two days. Change the columns and say whether the day comes first.</source>
        <translation>二通りに読める日付があります。列の設定に戻り、日と月のどちらが先かを指定してください。</translation>
    </message>
    <message>
        <source>The workspace changed after this preview was made, so nothing was applied. This is the new one.</source>
        <translation>確認のあとにワークスペースが変わったため、反映していません。これが新しい内容です。</translation>
    </message>
    <message>
        <source>What people were before is kept for every past day. Records stay, also of those who have left.</source>
        <translation>以前の内容は過去のどの日についても残ります。退職した人の記録も残ります。</translation>
    </message>
    <message>
        <source>{count} people written</source>
        <translation>{count}人を書き込みました</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>{count}行を読み取りました</translation>
    </message>
</context>
<context>
    <name>RosterPreviewStep</name>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Apply to 1 person</source>
        <translation>1人に反映する</translation>
    </message>
    <message>
        <source>Apply to {count} people</source>
        <translation>{count}人に反映する</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>列を変える</translation>
    </message>
    <message>
        <source>The workspace says all of this already.</source>
        <translation>ワークスペースはすでにこの内容です。</translation>
    </message>
</context>
<context>
    <name>RosterPreviewView</name>
    <message>
        <source>Added {count}</source>
        <translation>追加 {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <source>Left {count}</source>
        <translation>退職 {count}</translation>
    </message>
    <message>
        <source>Part of the preview</source>
        <translation>表示する部分</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>問題 {count}</translation>
    </message>
    <message>
        <source>Returned {count}</source>
        <translation>復職 {count}</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>変更なし {count}</translation>
    </message>
    <message>
        <source>What happens to whom</source>
        <translation>誰の何が変わるか</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 row cannot be read</source>
        <translation>読めない行1行</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>追加{count}人</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>変更{count}人</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>退職{count}人</translation>
    </message>
    <message>
        <source>{count} returned</source>
        <translation>復職{count}人</translation>
    </message>
    <message>
        <source>{count} rows cannot be read</source>
        <translation>読めない行{count}行</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>変更なし{count}人</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>1 assignment of this rule is still to do, with another due date.</source>
        <translation>このルールの未修了の割り当てが1件あり、期限が異なります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Choose a module first.</source>
        <translation>先にモジュールを選んでください。</translation>
    </message>
    <message>
        <source>Due dates of what is still to do</source>
        <translation>未修了の割り当ての期限</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>新しい期限にする</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>{count} assignments of this rule are still to do, with other due dates.</source>
        <translation>このルールの未修了の割り当てが{count}件あり、期限が異なります。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>After completion</source>
        <translation>修了後</translation>
    </message>
    <message>
        <source>After some days</source>
        <translation>日数で</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>くり返し</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>部署を選択</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>職務を選ぶ</translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>モジュールを選ぶ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due the first time</source>
        <translation>初回の期限</translation>
    </message>
    <message>
        <source>Employee numbers</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>First day of the rule</source>
        <translation>ルールの開始日</translation>
    </message>
    <message>
        <source>For instance 00417, 00093</source>
        <translation>例：00417, 00093</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>事前の表示</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>指名した人</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Nobody is late on the day on which they get it: they always have the whole time.</source>
        <translation>割り当てられた日に遅れになることはありません。必ず所定の日数があります。</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>日を指定</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>Who joins later, or moves there, gets it by itself. Who has left gets nothing.</source>
        <translation>あとから入社・異動した人にも自動で割り当てられます。退職した人には割り当てられません。</translation>
    </message>
    <message>
        <source>days after a due date, nobody counts as late</source>
        <translation>日間は、期限を過ぎても遅れとして数えません</translation>
    </message>
    <message>
        <source>days after joining, moving there, or the rule’s first day, whichever is latest</source>
        <translation>日後（入社、異動、ルール開始のうち最も遅い日から）</translation>
    </message>
    <message>
        <source>days before it is due, Home asks again</source>
        <translation>日前から、ホームにふたたび表示します</translation>
    </message>
    <message>
        <source>months after each completion</source>
        <translation>か月後（修了するたびに）</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>対象者を見る</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>nothing still to do</source>
        <translation>未修了なし</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} still to do</source>
        <translation>未修了{count}件</translation>
    </message>
</context>
<context>
    <name>RulePreviewCard</name>
    <message>
        <source>1 gets it now.</source>
        <translation>今すぐ割り当てられるのは1人です。</translation>
    </message>
    <message>
        <source>1 has it to do already.</source>
        <translation>1人にはすでに割り当てられています。</translation>
    </message>
    <message>
        <source>1 is done with it.</source>
        <translation>1人は修了しています。</translation>
    </message>
    <message>
        <source>1 of them passed it before and need not do anything.</source>
        <translation>うち1人はすでに合格しており、何もする必要はありません。</translation>
    </message>
    <message>
        <source>Choose a module to begin with.</source>
        <translation>まずモジュールを選んでください。</translation>
    </message>
    <message>
        <source>If somebody completes it on</source>
        <translation>修了日の例</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉で表すと</translation>
    </message>
    <message>
        <source>It is for 1 person.</source>
        <translation>対象は1人です。</translation>
    </message>
    <message>
        <source>It is for {count} people.</source>
        <translation>対象は{count}人です。</translation>
    </message>
    <message>
        <source>{count} are done with it.</source>
        <translation>{count}人は修了しています。</translation>
    </message>
    <message>
        <source>{count} get it now.</source>
        <translation>今すぐ割り当てられるのは{count}人です。</translation>
    </message>
    <message>
        <source>{count} have it to do already.</source>
        <translation>{count}人にはすでに割り当てられています。</translation>
    </message>
    <message>
        <source>{count} of them passed it before and need not do anything.</source>
        <translation>うち{count}人はすでに合格しており、何もする必要はありません。</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>A rule says who learns a module, by when, and when again. It also gives it to those who join later.</source>
        <translation>ルールは、だれが、いつまでに、どの周期でモジュールを学ぶかを定めます。あとから入社する人にも割り当てられます。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>ルールはまだありません</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Make one now</source>
        <translation>今すぐ作る</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation>控えを作っています…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Last good copy: {when}, {size}</source>
        <translation>最後の正常な控え：{when}、{size}</translation>
    </message>
    <message>
        <source>Last good copy: {when}, {size}, encrypted</source>
        <translation>最後の正常な控え：{when}、{size}、暗号化</translation>
    </message>
    <message>
        <source>One copy, in {folder}</source>
        <translation>控え1件、場所：{folder}</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself each day that the program is used.</source>
        <translation>まだありません。プログラムを使う日ごとに、自動で1つ作られます。</translation>
    </message>
    <message>
        <source>They will lie in {folder}</source>
        <translation>作成場所：{folder}</translation>
    </message>
    <message>
        <source>{count} copies, in {folder}</source>
        <translation>控え{count}件、場所：{folder}</translation>
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
    <name>SceneParts</name>
    <message>
        <source>Scene</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>起きること</translation>
    </message>
</context>
<context>
    <name>SceneWays</name>
    <message>
        <source>Choose how good this end is</source>
        <translation>この結末の良さを選ぶ</translation>
    </message>
    <message>
        <source>No choice leads here yet.</source>
        <translation>ここに来る選択はまだありません。</translation>
    </message>
    <message>
        <source>Reached from: {ways}</source>
        <translation>ここに来る選択：{ways}</translation>
    </message>
    <message>
        <source>Scene {number} ends, worth</source>
        <translation>場面{number}の結末の評価</translation>
    </message>
    <message>
        <source>The learner begins here.</source>
        <translation>受講者はここから始めます。</translation>
    </message>
    <message>
        <source>The scenario ends here, worth</source>
        <translation>ここで終わり、評価は</translation>
    </message>
    <message>
        <source>{percent}: a bad end</source>
        <translation>{percent}：悪い結末</translation>
    </message>
    <message>
        <source>{percent}: the best end</source>
        <translation>{percent}：最良の結末</translation>
    </message>
</context>
<context>
    <name>ScopePopup</name>
    <message>
        <source>Any department</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>すべての役職</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>この対象を表示</translation>
    </message>
    <message>
        <source>Whom the figures are about</source>
        <translation>集計の対象</translation>
    </message>
    <message>
        <source>reporting to {name}</source>
        <translation>上司：{name}</translation>
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
    <name>SecretForm</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力した文字を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力した文字を表示</translation>
    </message>
</context>
<context>
    <name>SendRecordsCard</name>
    <message>
        <source>Choose a place and save</source>
        <translation>保存先を選んで保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Entries that were in no file yet: {count}.</source>
        <translation>まだファイルに入っていない項目：{count}件</translation>
    </message>
    <message>
        <source>HR works on another computer. This file carries your results and confirmations there, signed by this machine; send it by any means. Your single answers stay here.</source>
        <translation>人事は別のコンピューターを使っています。このファイルは、結果と確認をこの機器の署名つきで届けます。送る方法は問いません。一つひとつの解答はここに残ります。</translation>
    </message>
    <message>
        <source>Record files (*.records)</source>
        <translation>記録ファイル (*.records)</translation>
    </message>
    <message>
        <source>Results and confirmations saved to {path}: {count}. When HR asks, this machine’s fingerprint is {device}.</source>
        <translation>結果と確認{count}件を{path}に保存しました。人事に尋ねられたときの、この機器のフィンガープリント：{device}</translation>
    </message>
    <message>
        <source>Save everything once more</source>
        <translation>すべてをもう一度保存</translation>
    </message>
    <message>
        <source>Save my records for HR</source>
        <translation>人事に渡す記録を保存</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A verdict and a panel fade in. Nothing else moves.</source>
        <translation>正誤の表示とパネルだけが、ふわりと現れます。ほかは動きません。</translation>
    </message>
    <message>
        <source>Against whoever gets hold of the file or the disk.</source>
        <translation>ファイルやディスクが他人の手に渡ったときの備えです。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours, below a small picture</comment>
        <translation>システムと同じ</translation>
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
        <source>Encryption</source>
        <translation>暗号化</translation>
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
        <source>Of the whole workspace, beside it. Each is read again before it counts.</source>
        <translation>ワークスペース全体の控えを同じ場所に置きます。読み直して確認できたものだけを控えとします。</translation>
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
        <source>Safety copies</source>
        <translation>控え</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <comment>who is signed in</comment>
        <translation>{name}、{role}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>At least {count} characters. A few words in a row are easy to keep in mind.</source>
        <translation>{count}文字以上。いくつかの単語を並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Choose a name and a password. They open HR’s and the trainers’ pages, where everybody’s completion records are kept and the training is written. Accounts for trainers alone, for more people of HR and for auditors can be added later.</source>
        <translation>名前とパスワードを決めてください。これで人事・研修担当の画面が開きます。そこでは全員の修了記録を管理し、研修を作成します。研修担当だけの人、ほかの人事担当者、監査担当者のアカウントは後から追加できます。</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>自分のパスワードを決める</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>HR’s and the trainers’ pages</source>
        <translation>人事・研修担当の画面</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>新しいパスワードを作る</translation>
    </message>
    <message>
        <source>Make the password</source>
        <translation>パスワードを作る</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Nobody touched keyboard or mouse for 15 minutes, so HR’s side was closed. What was being written there is kept for {name}.</source>
        <translation>15分間キーボードもマウスも操作されなかったため、人事の画面を閉じました。入力途中の内容は{name}さんのために残してあります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Set up HR’s and the trainers’ pages</source>
        <translation>人事・研修担当の画面を使い始める</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>The password that HR gave you holds for one sign-in. From now on nobody but you knows yours.</source>
        <translation>人事から受け取ったパスワードは1回だけ使えます。これからのパスワードは、あなた以外のだれも知りません。</translation>
    </message>
    <message>
        <source>The recovery code was shown when the first sign-in was made. Who has none asks somebody else of HR for a new password.</source>
        <translation>復旧コードは、最初のサインインを作ったときに表示されました。コードがない場合は、人事の別の担当者に新しいパスワードを依頼してください。</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>確認のため、もう一度</translation>
    </message>
    <message>
        <source>They hold the training and everybody’s completion records, so HR, trainers and auditors sign in.</source>
        <translation>研修の内容と全員の修了記録があるため、人事、研修担当、監査担当者はサインインします。</translation>
    </message>
</context>
<context>
    <name>SignInsPage</name>
    <message>
        <source>Add somebody</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Add the sign-in</source>
        <translation>サインインを追加</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当者</translation>
    </message>
    <message>
        <source>Auditor: looks at everything, changes nothing</source>
        <translation>監査担当者：すべてを見ますが、何も変えません</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>Employees learn without a password. These people open everybody’s records or the course.</source>
        <translation>社員はパスワードなしで学びます。ここにいる人は、全員の記録や研修内容を開けます。</translation>
    </message>
    <message>
        <source>Give {name} this password, which holds for one sign-in: {password}</source>
        <translation>{name}に渡す、1回限りのパスワード：{password}</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>HR: sees, exports and corrects everybody’s records</source>
        <translation>人事：全員の記録を見て、書き出し、訂正します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Sign out of HR’s side</source>
        <translation>人事の画面からサインアウト</translation>
    </message>
    <message>
        <source>The password is in the clipboard.</source>
        <translation>パスワードをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>研修担当</translation>
    </message>
    <message>
        <source>Trainer: writes modules and quizzes</source>
        <translation>研修担当：モジュールとクイズを作ります</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>サインインできる人</translation>
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
    <name>SpokenWords</name>
    <message>
        <source>This module is in English.</source>
        <translation>このモジュールは英語です。</translation>
    </message>
    <message>
        <source>This module is in Japanese.</source>
        <translation>このモジュールは日本語です。</translation>
    </message>
</context>
<context>
    <name>StandingActions</name>
    <message>
        <source>1 exemption was lifted.</source>
        <translation>免除を1件解除しました。</translation>
    </message>
    <message>
        <source>1 exemption was made.</source>
        <translation>免除を1件登録しました。</translation>
    </message>
    <message>
        <source>Assigned to 1 person.</source>
        <translation>1人に割り当てました。</translation>
    </message>
    <message>
        <source>Assigned to {count} people.</source>
        <translation>{count}人に割り当てました。</translation>
    </message>
    <message>
        <source>Choose a module, and give at least one employee number.</source>
        <translation>モジュールを選び、社員番号を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Granted to 1 person. It holds for attempts that begin from now on.</source>
        <translation>1人に認めました。これから始める受験から有効です。</translation>
    </message>
    <message>
        <source>Granted to {count} people. It holds for attempts that begin from now on.</source>
        <translation>{count}人に認めました。これから始める受験から有効です。</translation>
    </message>
    <message>
        <source>The assignment was withdrawn.</source>
        <translation>割り当てを取り下げました。</translation>
    </message>
    <message>
        <source>The due date was changed.</source>
        <translation>期限を変更しました。</translation>
    </message>
    <message>
        <source>The earlier due dates hold again.</source>
        <translation>もとの期限に戻しました。</translation>
    </message>
    <message>
        <source>The exemptions were lifted.</source>
        <translation>免除を解除しました。</translation>
    </message>
    <message>
        <source>They are to be done again, as before.</source>
        <translation>取り下げる前の状態に戻しました。</translation>
    </message>
    <message>
        <source>What is done or withdrawn was left as it is ({count}).</source>
        <translation>修了または取り下げ済みのもの（{count}件）はそのままです。</translation>
    </message>
    <message>
        <source>{count} are done with it and were not asked again.</source>
        <translation>{count}人は修了しており、再度の割り当てはしていません。</translation>
    </message>
    <message>
        <source>{count} assignments of {name}</source>
        <translation>{name}さんの割り当て{count}件</translation>
    </message>
    <message>
        <source>{count} assignments of {people} people</source>
        <translation>{people}人の割り当て{count}件</translation>
    </message>
    <message>
        <source>{count} assignments were withdrawn.</source>
        <translation>割り当てを{count}件取り下げました。</translation>
    </message>
    <message>
        <source>{count} due dates were changed.</source>
        <translation>期限を{count}件変更しました。</translation>
    </message>
    <message>
        <source>{count} exemptions were lifted.</source>
        <translation>免除を{count}件解除しました。</translation>
    </message>
    <message>
        <source>{count} exemptions were made.</source>
        <translation>免除を{count}件登録しました。</translation>
    </message>
    <message>
        <source>{count} have it to do already.</source>
        <translation>{count}人にはすでに割り当てられています。</translation>
    </message>
    <message>
        <source>{count} passed it before and need not do anything.</source>
        <translation>{count}人はすでに合格しており、何もする必要はありません。</translation>
    </message>
    <message>
        <source>{count} were exempt already.</source>
        <translation>{count}件はすでに免除されていました。</translation>
    </message>
    <message>
        <source>{name} ({number}): {module}</source>
        <translation>{name}（{number}）：{module}</translation>
    </message>
</context>
<context>
    <name>StandingColumns</name>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>修了日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
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
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Why exempt</source>
        <translation>免除の理由</translation>
    </message>
</context>
<context>
    <name>StandingFilters</name>
    <message>
        <source>1–7 days</source>
        <translation>1～7日</translation>
    </message>
    <message>
        <source>31–90 days</source>
        <translation>31～90日</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8～30日</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>すべての役職</translation>
    </message>
    <message>
        <source>Any manager</source>
        <translation>すべての上司</translation>
    </message>
    <message>
        <source>Any module</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>すべての状況</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
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
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Late or not</source>
        <translation>遅れを問わない</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90日を超える</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>1 day of grace</source>
        <translation>猶予1日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Home asks for it from {up}; it is overdue from {late}.</source>
        <translation>{up}からホームに表示され、{late}から期限超過になります。</translation>
    </message>
    <message>
        <source>If they complete it on the day each time, then on {days}.</source>
        <translation>毎回その日に修了した場合、その次は{days}です。</translation>
    </message>
    <message>
        <source>If they complete it on {day}, it is next due on {due}.</source>
        <translation>{day}に修了した場合、次の期限は{due}です。</translation>
    </message>
    <message>
        <source>If they complete it on {day}, they are done for good.</source>
        <translation>{day}に修了すれば、くり返しはありません。</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>社員番号{number}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Overdue, 1 day</source>
        <translation>1日超過</translation>
    </message>
    <message>
        <source>Overdue, {days} days</source>
        <translation>{days}日超過</translation>
    </message>
    <message>
        <source>Still has time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>again every month</source>
        <translation>毎月くり返す</translation>
    </message>
    <message>
        <source>again every year on {days}</source>
        <translation>毎年{days}にくり返す</translation>
    </message>
    <message>
        <source>again every {months} months</source>
        <translation>{months}か月ごとにくり返す</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>within 1 day</source>
        <translation>1日以内</translation>
    </message>
    <message>
        <source>within 1 day of joining</source>
        <translation>入社から1日以内</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days}日以内</translation>
    </message>
    <message>
        <source>within {days} days of joining</source>
        <translation>入社から{days}日以内</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>{count} named people</source>
        <translation>指名した{count}人</translation>
    </message>
    <message>
        <source>{days} days of grace</source>
        <translation>猶予{days}日</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most}、{last}</translation>
    </message>
    <message>
        <source>{standing}: {reason}</source>
        <translation>{standing}：{reason}</translation>
    </message>
</context>
<context>
    <name>StandingsView</name>
    <message>
        <source>1 assignment</source>
        <translation>割り当て1件</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当てる…</translation>
    </message>
    <message>
        <source>At most {count} rows can be changed at once. Choose fewer, or make a rule.</source>
        <translation>一度に変更できるのは{count}行までです。選ぶ行を減らすか、ルールを作ってください。</translation>
    </message>
    <message>
        <source>Change due date</source>
        <translation>期限を変更</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>免除する…</translation>
    </message>
    <message>
        <source>Extra time…</source>
        <translation>時間の追加…</translation>
    </message>
    <message>
        <source>Lift exemption</source>
        <translation>免除を解除</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>氏名または番号</translation>
    </message>
    <message>
        <source>Who had what, and how they stood, on that day.</source>
        <translation>その日に、だれに何が割り当てられ、どのような状況だったかを示しています。</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>割り当ての一覧</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>{assignments}, {people}</source>
        <translation>{assignments}、{people}</translation>
    </message>
    <message>
        <source>{count} assignments</source>
        <translation>割り当て{count}件</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} selected. A past day cannot be changed.</source>
        <translation>{count}件を選択中。過去の日の内容は変更できません。</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>False</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>First choose whether it is true</source>
        <translation>先に正誤を選んでください</translation>
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
        <source>What to tell whoever says “false”</source>
        <translation>「正しくない」と答えた人に伝えること</translation>
    </message>
    <message>
        <source>What to tell whoever says “true”</source>
        <translation>「正しい」と答えた人に伝えること</translation>
    </message>
</context>
<context>
    <name>StatisticsColumns</name>
    <message>
        <source>Answers</source>
        <translation>解答数</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>識別指数</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>識別効率</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>得点率</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未解答</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>気になる点なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>解答が少ない</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>見直す点</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>{advice} +{count}</source>
        <translation>{advice} ほか{count}</translation>
    </message>
    <message>
        <source>{number}, old</source>
        <translation>{number}（旧）</translation>
    </message>
</context>
<context>
    <name>StatisticsDetail</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>設問を編集</translation>
    </message>
    <message>
        <source>The answer key was wrong…</source>
        <translation>正解が誤っていた…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>出題中</translation>
    </message>
</context>
<context>
    <name>StatisticsFilters</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>Earlier versions too</source>
        <translation>以前の版も表示</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>見直しが必要</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>解答が少ない</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>表示する設問</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Enter opens an item</source>
        <translation>Enterで設問を開く</translation>
    </message>
    <message>
        <source>Item versions</source>
        <translation>設問の版</translation>
    </message>
    <message>
        <source>Items that quizzes ask: no drafts, no “try it” items. First attempts only, nobody is named.</source>
        <translation>確認テストで出す設問だけ（下書きと「ためしに1問」は含みません）。初回の受験だけを集計し、個人名は出ません。</translation>
    </message>
    <message>
        <source>Reading first attempts: {count}</source>
        <translation>初回受験を読み込み中：{count}件</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>In step again</source>
        <translation>そろった</translation>
    </message>
    <message>
        <source>Say that both languages say the same again</source>
        <translation>両言語が同じ内容になったと記す</translation>
    </message>
    <message>
        <source>in step with {language}</source>
        <translation>{language}とそろっています</translation>
    </message>
    <message>
        <source>{language} changed on {day}</source>
        <translation>{language}が{day}に変わりました</translation>
    </message>
    <message>
        <source>{language} changed today</source>
        <translation>{language}が今日変わりました</translation>
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
    <name>StepWords</name>
    <message>
        <source>1 item added. It is a draft until its module is published.</source>
        <translation>設問を1問加えました。モジュールを公開するまでは下書きです。</translation>
    </message>
    <message>
        <source>1 item copied.</source>
        <translation>設問を1問複製しました。</translation>
    </message>
    <message>
        <source>1 item deleted.</source>
        <translation>設問を1問削除しました。</translation>
    </message>
    <message>
        <source>1 item moved to “{module}”.</source>
        <translation>設問を1問「{module}」に移しました。</translation>
    </message>
    <message>
        <source>1 item retired: the next version of its module is without it. Results stay.</source>
        <translation>設問1問の使用を終了しました。モジュールの次の版には入りません。結果は残ります。</translation>
    </message>
    <message>
        <source>1 item taken back.</source>
        <translation>設問1問の使用を再開しました。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Undone. Your text is in Quick entry again.</source>
        <translation>元に戻しました。文章は「まとめて入力」に戻っています。</translation>
    </message>
    <message>
        <source>{count} items added. They are drafts until their module is published.</source>
        <translation>設問を{count}問加えました。モジュールを公開するまでは下書きです。</translation>
    </message>
    <message>
        <source>{count} items copied.</source>
        <translation>設問を{count}問複製しました。</translation>
    </message>
    <message>
        <source>{count} items deleted.</source>
        <translation>設問を{count}問削除しました。</translation>
    </message>
    <message>
        <source>{count} items moved to “{module}”.</source>
        <translation>設問を{count}問「{module}」に移しました。</translation>
    </message>
    <message>
        <source>{count} items retired: the next versions are without them. Results stay.</source>
        <translation>設問{count}問の使用を終了しました。次の版には入りません。結果は残ります。</translation>
    </message>
    <message>
        <source>{count} items taken back.</source>
        <translation>設問{count}問の使用を再開しました。</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Stop it?</source>
        <translation>中止しますか</translation>
    </message>
</context>
<context>
    <name>StoppableProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>ThreatModel</name>
    <message>
        <source>Folds the text away</source>
        <translation>文章をたたみます</translation>
    </message>
    <message>
        <source>Unfolds a page of text</source>
        <translation>1ページの文章を開きます</translation>
    </message>
    <message>
        <source>What these records can and cannot prove</source>
        <translation>この記録が証明できること、できないこと</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title, for trainers alone</source>
        <translation>題名（研修担当者だけに表示）</translation>
    </message>
</context>
<context>
    <name>TouchedView</name>
    <message>
        <source>Hides the list</source>
        <translation>一覧を隠します</translation>
    </message>
    <message>
        <source>Shows the list</source>
        <translation>一覧を表示します</translation>
    </message>
</context>
<context>
    <name>TrainerItemPages</name>
    <message>
        <source>Coverage</source>
        <translation>網羅状況</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Open the items</source>
        <translation>設問を開く</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>This item is not here</source>
        <translation>この設問はありません</translation>
    </message>
</context>
<context>
    <name>TrainerModulePages</name>
    <message>
        <source>Open the modules</source>
        <translation>モジュール一覧を開く</translation>
    </message>
    <message>
        <source>This module is not here</source>
        <translation>このモジュールはありません</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>12 weeks, per cent</source>
        <translation>12週間、％</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Fewer than 5 people, not shown.</source>
        <translation>5人未満のため表示しません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>％</translation>
    </message>
    <message>
        <source>Reading the past weeks…</source>
        <translation>過去の週を読み込んでいます…</translation>
    </message>
    <message>
        <source>There was nobody yet.</source>
        <translation>まだ誰も登録されていませんでした。</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>完了済み</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>Up to date over twelve weeks, per cent</source>
        <translation>12週間の最新の状態の割合（％）</translation>
    </message>
</context>
<context>
    <name>TrialCommitments</name>
    <message>
        <source>Also on this page</source>
        <translation>このページで扱うほかの約束</translation>
    </message>
</context>
<context>
    <name>TrialLesson</name>
    <message>
        <source>There is no text yet.</source>
        <translation>まだ本文がありません。</translation>
    </message>
    <message>
        <source>Untitled page</source>
        <translation>無題のページ</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>A trial: nothing is recorded</source>
        <translation>試行中：何も記録されません</translation>
    </message>
    <message>
        <source>Back to the module</source>
        <translation>モジュールに戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>Item {item} of {items}</source>
        <translation>{items}問中{item}問目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Nothing of this was recorded: no attempt, no result.</source>
        <translation>受験も結果も、何も記録されていません。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}ページ中{page}ページ目</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>確認テストを始める</translation>
    </message>
    <message>
        <source>That is the whole module</source>
        <translation>モジュールは以上です</translation>
    </message>
    <message>
        <source>The end of the trial</source>
        <translation>試行の終わり</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>1 item was left out: there is nothing to answer in it yet.</source>
        <translation>1問は、まだ答えられるところがないため出しませんでした。</translation>
    </message>
    <message>
        <source>The quiz draws {asked} of {bank} items. Once more draws anew.</source>
        <translation>確認テストは{bank}問から{asked}問を出します。「もう一度」で選び直します。</translation>
    </message>
    <message>
        <source>There is no item to answer yet.</source>
        <translation>答える設問がまだありません。</translation>
    </message>
    <message>
        <source>{count} items were left out: there is nothing to answer in them yet.</source>
        <translation>{count}問は、まだ答えられるところがないため出しませんでした。</translation>
    </message>
    <message>
        <source>{points} of {asked} points, {percent} %. A learner would have passed: the pass mark is {mark} %.</source>
        <translation>{asked}点中{points}点（{percent} %）。受講者なら合格です（合格基準 {mark} %）。</translation>
    </message>
    <message>
        <source>{points} of {asked} points, {percent} %. A learner would not have passed: the pass mark is {mark} %.</source>
        <translation>{asked}点中{points}点（{percent} %）。受講者なら不合格です（合格基準 {mark} %）。</translation>
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
    <name>TryDialog</name>
    <message>
        <source>Check answer</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Not scored, not recorded</source>
        <translation>採点も記録もされません</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Still missing: {lacks}</source>
        <translation>まだ足りないもの：{lacks}</translation>
    </message>
    <message>
        <source>Try the item</source>
        <translation>設問を試す</translation>
    </message>
</context>
<context>
    <name>TryItems</name>
    <message>
        <source>Add an item to try</source>
        <translation>ためしに解く設問を追加</translation>
    </message>
    <message>
        <source>Add an item to try…</source>
        <translation>ためしに解く設問を追加…</translation>
    </message>
    <message>
        <source>Items to try on this page (the quiz leaves them out)</source>
        <translation>このページでためしに解く設問（確認テストには出ません）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The module has no items yet.</source>
        <translation>モジュールにまだ設問がありません。</translation>
    </message>
    <message>
        <source>{id}: not in the module any more</source>
        <translation>{id}：もうモジュールにありません</translation>
    </message>
</context>
<context>
    <name>TypedParts</name>
    <message>
        <source>A number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Accepted answers, one a line</source>
        <translation>正解とする答え（1行に1つ）</translation>
    </message>
    <message>
        <source>Accepted answers, one a line, in both languages</source>
        <translation>正解とする答え（1行に1つ、両言語とも）</translation>
    </message>
    <message>
        <source>For instance: 30 days</source>
        <translation>例：30日</translation>
    </message>
    <message>
        <source>For instance: days</source>
        <translation>例：日</translation>
    </message>
    <message>
        <source>Nearly right answer</source>
        <translation>惜しい答え</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation>{part}を削除</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>正しい数値</translation>
    </message>
    <message>
        <source>Tolerance, more or less</source>
        <translation>許容差（±）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit, if there is one</source>
        <translation>単位（あれば）</translation>
    </message>
    <message>
        <source>What to tell after a right answer</source>
        <translation>正解のあとに伝えること</translation>
    </message>
    <message>
        <source>What to tell after a wrong answer</source>
        <translation>不正解のあとに伝えること</translation>
    </message>
    <message>
        <source>{part} is removed.</source>
        <translation>{part}を削除しました。</translation>
    </message>
    <message>
        <source>{part}: what is typed, one a line</source>
        <translation>{part}：入力される答え（1行に1つ）</translation>
    </message>
    <message>
        <source>{part}: what to tell</source>
        <translation>{part}：伝えること</translation>
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
    <name>UnlockPage</name>
    <message>
        <source>Give its passphrase. It is asked for at each start and kept nowhere.</source>
        <translation>パスフレーズを入力してください。起動のたびに入力し、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Restore a safety copy instead…</source>
        <translation>代わりに控えから復元…</translation>
    </message>
    <message>
        <source>The workspace is encrypted</source>
        <translation>ワークスペースは暗号化されています</translation>
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
    <message>
        <source>{found} of {all} right answers found. It is right only with all of them and no other: a part gives no points.</source>
        <translation>正解{all}個のうち{found}個を選びました。すべてを選び、ほかを選ばないときだけ正解です。一部だけでは点になりません。</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Nothing of it is published yet. What you publish stands here, with what changed since.</source>
        <translation>まだ公開されていません。公開した版と、その後の変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Published {day}</source>
        <translation>{day}に公開</translation>
    </message>
    <message>
        <source>Restore as draft</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>The answer key was wrong…</source>
        <translation>正解が誤っていた…</translation>
    </message>
    <message>
        <source>The draft is the same.</source>
        <translation>下書きと同じ内容です。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Version {number}, live</source>
        <translation>第{number}版（公開中）</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>ViewNamePopup</name>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Delete “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>保存したビューはまだありません</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>「{name}」の名前を変更…</translation>
    </message>
    <message>
        <source>Save changes to “{name}”</source>
        <translation>「{name}」に変更を保存</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Saved views: a filter and an order under a name</source>
        <translation>保存したビュー：名前を付けた絞り込みと並び順</translation>
    </message>
    <message>
        <source>The view is called “{name}” now.</source>
        <translation>ビューの名前を「{name}」に変えました。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>“{name}” is as before.</source>
        <translation>「{name}」を元に戻しました。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>“{name}” shows this from now on.</source>
        <translation>「{name}」に今の表示を保存しました。</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The copy is the workspace now</source>
        <translation>控えに置き換えました</translation>
    </message>
    <message>
        <source>What was recorded after it was made is not in it.</source>
        <translation>控えを作った後の記録は入っていません。</translation>
    </message>
    <message>
        <source>What was recorded after it was made is not in it. The file of before is kept as {path}; delete it when nobody needs it any more.</source>
        <translation>控えを作った後の記録は入っていません。元のファイルは{path}として残してあります。不要になったら削除してください。</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}. Nothing in it was changed, so that nothing more is lost.</source>
        <translation>{file}は使えません（{reason}）。これ以上失わないよう、何も変更していません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>I am from HR, or an auditor</source>
        <translation>人事・監査の方はこちら</translation>
    </message>
    <message>
        <source>I write the training</source>
        <translation>研修を作成する方はこちら</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
        <source>Open the modules</source>
        <translation>モジュールを開く</translation>
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
    <message>
        <source>You are signed in as {name}. To see a module as learners see it, open it among the modules and choose Try the module: nothing is recorded there. To learn yourself, say who you are:</source>
        <translation>{name}としてサインイン中です。モジュールを受講者の画面で見るには、モジュールの一覧から開いて「モジュールを試す」を選びます。何も記録されません。ご自分が受講するときは、下に入力してください。</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>A course file has a fault, so its module is not shown: {problem}</source>
        <translation>講座のファイルに誤りがあるため、そのモジュールを表示していません：{problem}</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>What is still to do is asked for no more, and no rule of today gives it again. What is done stays.</source>
        <translation>未修了のものは求められなくなり、今あるルールで再び割り当てられることもありません。修了したものは残ります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Back to the usual words</source>
        <translation>元の文面に戻す</translation>
    </message>
    <message>
        <source>Each person gets the language of their last record, everybody else the one of this window.</source>
        <translation>各自の最新の記録の言語で作成します。記録のない人はこの画面の言語になります。</translation>
    </message>
    <message>
        <source>Filled in for each person: {places}</source>
        <translation>一人ずつ差し込まれる項目：{places}</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>What {name} reads</source>
        <translation>{name}さんに届く内容</translation>
    </message>
</context>
<context>
    <name>WordingPair</name>
    <message>
        <source>{part}, before: {version}</source>
        <translation>{part}（前：{version}版）</translation>
    </message>
    <message>
        <source>{part}, now: {version}</source>
        <translation>{part}（新：{version}版）</translation>
    </message>
</context>
<context>
    <name>WorkStates</name>
    <message>
        <source>Changed since it was published</source>
        <translation>公開後に変更あり</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>使用終了</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpening</name>
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
    <name>YearDaysField</name>
    <message>
        <source>Add a day</source>
        <translation>日を追加</translation>
    </message>
    <message>
        <source>Day of every year</source>
        <translation>毎年の日</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>この日を外す</translation>
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
