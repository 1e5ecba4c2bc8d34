using System.Globalization;
using System.Text;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Tests.Collecting.Secrets;

/// <summary>Of each kind of file a secret as it stands there, and something that looks like one.</summary>
public sealed class FileKindTests
{
    private const string Ring = "<key id=\"1\" version=\"1\">\n<descriptor><descriptor><masterKey p4:requiresEncryption=\"true\" xmlns:p4=\"http://schemas.asp.net/2015/03/dataProtection\">\n<!-- unencrypted -->\n<value>{0}</value></masterKey></descriptor></descriptor></key>";
    private static readonly string Base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes("hunter2hunter2"));
    private static readonly string Connection = Convert.ToBase64String(Encoding.UTF8.GetBytes("Server=db;Password=s3cr3t-9"));
    private static readonly string MasterKey = "oJ4nqB1nmZ7hQ9s2Xv0pL6kD3fGzT8yUwEaR" + "cVbNqMjHgF5dS7aPoIuYtReWqLkJhGfDsAzXcVbNmQwErTyUiOpA==";

    public static TheoryData<string, string, string> Hits => new()
    {
        { "keys/key-1.xml", string.Format(CultureInfo.InvariantCulture, Ring, MasterKey), "4 key:descriptor:descriptor:masterKey" },
        { "k8s/secret.yaml", $"kind: Secret\ndata:\n  password: {Base64}\n  db: {Connection}\n", "3 data:password, 4 data:db:secret" },
        { "k8s/secret.yml", "kind: Secret\nstringData:\n  api-key: a8F3kq0ZpL2x\n  app.ini: |\n    password=hunter2x\n", "3 stringData:api-key, 5 stringData:app.ini:password" },
        { "k8s/list.yaml", $"kind: List\nitems:\n- kind: Secret\n  data:\n    anything: {Convert.ToBase64String(Encoding.UTF8.GetBytes("a8F3kq0ZpL2x"))}\n", "5 items:0:data:anything:secret" },
        { "k8s/pod.yaml", "spec:\n  env:\n  - value: s3cr3t-9x\n    name: SMTP_PASSWORD\n  args: [\"--password=hunter2x\"]\n", "3 spec:env:0:SMTP_PASSWORD, 5 spec:args:0:--password" },
        { "Dockerfile", "ARG TOKEN=a8F3kq0ZpL2x\nENV A=b DB_PASSWORD=hunter2 \\\n  API_KEY=a8F3kq0ZpL2x\nENV SMTP_PASSWORD hunter2x\nRUN docker login -u a -p hunter2 shop\n", "1 TOKEN, 2 DB_PASSWORD, 3 API_KEY, 4 SMTP_PASSWORD, 5 password" },
        { "compose.yaml", "services:\n  a:\n    environment:\n      - ERLANG_COOKIE=erlmcp_prod\n      - RABBITMQ_DEFAULT_PASS=hunter2!\n    command: serve --requirepass hunter2!x\n  b:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:-hunter2!}\n", "4 services:a:environment:0:ERLANG_COOKIE, 5 services:a:environment:1:RABBITMQ_DEFAULT_PASS, 6 services:a:command:requirepass, 9 services:b:environment:DB_PASSWORD" },
        { "a.ps1", "$env:TOKEN = \"a8F3kq0ZpL2x\"\n$p = ConvertTo-SecureString \"P@ssw0rd1\" -AsPlainText -Force\nInvoke-It -Password hunter2\n", "1 TOKEN, 2 password, 3 Password" },
        { "a.sh", "export API_KEY='a8F3kq0ZpL2x'\ndocker login -p hunter2 shop\ncurl -H \"Authorization: Bearer a8F3kq0ZpL2xa8F3\" x\n", "1 API_KEY, 2 password, 3 -" },
        { "a.cmd", "set DB_PASSWORD=hunter2\nsetx API_KEY a8F3kq0ZpL2x\n", "1 DB_PASSWORD, 2 API_KEY" },
        { "a.ini", "[smtp]\npassword = hunter2\n", "2 password" },
        { "a.properties", "spring.mail.password=hunter2\ndb.url=jdbc:mysql://db/x?user=a&password=s3cr3t-9\n", "1 spring.mail.password, 2 db.url" },
        { "a.toml", "[a]\npassword = \"hunter2\"\n", "2 password" },
        { "README.md", "```sh\nexport TOKEN=a8F3kq0ZpL2x\n```\n```json\n{ \"Password\": \"hunter2!\" }\n```\n", "2 TOKEN, 5 Password" },
        { "deploy.md", "```yaml\n- ERLANG_COOKIE=erlmcp_prod\n```\n```bash\ndocker compose run -e ERLANG_COOKIE=erlmcp_prod build\n```\n", "2 ERLANG_COOKIE, 5 ERLANG_COOKIE" },
        { ".github/workflows/a.yml", "env:\n  API_KEY: a8F3kq0ZpL2x\njobs:\n  a:\n    steps:\n    - run: |\n        echo x\n        docker login -p hunter2x y\n    - with:\n        password: hunter2x\n", "2 env:API_KEY, 8 jobs:a:steps:0:run:password, 10 jobs:a:steps:1:with:password" },
        { "azure-pipelines.yml", "variables:\n- name: ApiKey\n  value: a8F3kq0ZpL2x\n", "3 variables:0:ApiKey" },
        { "nuget.config", "<c><Feed>\n<add key=\"ClearTextPassword\" value=\"hunter2!\" /></Feed></c>", "2 c:Feed:ClearTextPassword" },
        { "Web.config", "<c><add name=\"Main\"\n connectionString=\"Server=db;Password=s3cr3t-9\" /></c>", "2 c:Main" },
        { "appsettings.Local.json", "{\n\"Jwt\": { \"Key\": \"a8F3kq0ZpL2xa8F3\" },\n\"Db\": \"Host=db;Password=hunter2\" }", "2 Jwt:Key, 3 Db" },
        { "merged.json", "{\n\"A\": \"b\",\n<<<<<<< ours\n\"Password\": \"hunter2!\"\n=======\n\"Password\": \"hunter3!\"\n>>>>>>> theirs\n}\n", "4 Password, 6 Password" },
        { "cut.xml", "<a b=\"1\">\n<c d=>\n<add password=\"hunter2!\" /></a>\n", "3 password" },
        { "launchSettings.json", "{ \"environmentVariables\": {\n\"API_KEY\": \"a8F3kq0ZpL2x\" } }", "2 environmentVariables:API_KEY" },
        { ".npmrc", "//registry.npmjs.org/:_authToken=a8F3kq0ZpL2xa8F3\n_auth=YW5hOmh1bnRlcjI=\n", "1 _authToken, 2 _auth" },
        { ".netrc", "machine shop login ana password hunter2!\n", "1 password" },
        { "a.tf", "password = \"hunter2!\"\n", "1 password" },
        { "a.sql", "CREATE USER x IDENTIFIED BY 'S3cr3t-9x';\n", "1 -" },
        { "a.py", "password = 'hunter2!'\n", "1 password" },
        { "plain.config", "password=hunter2\n", "1 password" },
    };

    public static TheoryData<string, string> NearMisses => new()
    {
        { "keys/key-2.xml", "<key id=\"1\"><encryptedSecret><encryptedKey><value>oJ4nqB1nmZ7hQ9s2Xv0p</value></encryptedKey></encryptedSecret></key>" },
        { "k8s/sealed.yaml", "kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEq\n" },
        { "k8s/secret.yaml", $"kind: Secret\nmetadata:\n  name: db-password\ndata:\n  username: {Convert.ToBase64String(Encoding.UTF8.GetBytes("orders"))}\n  password: \"\"\nstringData:\n  token: ${{TOKEN}}\n" },
        { "k8s/pod.yaml", "env:\n- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef: { name: db, key: password }\nargs: [\"--password=$(DB_PASSWORD)\"]\n" },
        { "Dockerfile", "ARG TOKEN\nENV TOKEN=$TOKEN\nENV SECRET_FILE=/run/secrets/a\nRUN --mount=type=secret,id=token cat /run/secrets/token\n" },
        { "compose.yaml", "services:\n  a:\n    environment:\n      - DB_PASSWORD\n      - DB_PASSWORD=${DB_PASSWORD:?it is missing}\n      - DB_PASSWORD_FILE=/run/secrets/db\n    secrets: [db_password]\nsecrets:\n  db_password:\n    file: ./db_password.txt\n" },
        { "a.ps1", "$token = $env:TOKEN\n$p = Read-Host -AsSecureString \"Password\"\n$s = ConvertTo-SecureString $p -AsPlainText\n" },
        { "a.sh", "export TOKEN=\"$TOKEN\"\nPASSWORD=$(cat file)\necho \"$P\" | docker login -u a --password-stdin\nread -s -p \"Password: \" password\ncp -p a b\nif [ \"$password\" = \"\" ]; then\n" },
        { "a.cmd", "set TOKEN=%TOKEN%\nset PASSWORD=\n" },
        { "a.ini", "password=\ntoken_ttl = 3600\n; password = old\n" },
        { "a.properties", "password.min.length=8\nspring.mail.password=${MAIL_PASSWORD}\n" },
        { "a.toml", "token = \"\"\n" },
        { "README.md", "The password: see the vault. Your token: <token>. Default login is admin / password.\n```sh\nexport TOKEN=<your token>\n```\n" },
        { "deploy.md", "ERLANG_COOKIE: required\nSet ERLANG_COOKIE=$COOKIE or ERLANG_COOKIE=your_cookie_here, ERLANG_COOKIE=<shared_cookie>.\n" },
        { ".github/workflows/a.yml", "permissions:\n  id-token: write\njobs:\n  a:\n    steps:\n    - with:\n        token: ${{ secrets.TOKEN }}\n    - run: docker login -p ${{ secrets.P }} x\n" },
        { "azure-pipelines.yml", "variables:\n- name: Password\n  value: $(Password)\n" },
        { "nuget.config", "<c><Feed><add key=\"ClearTextPassword\" value=\"%FEED_TOKEN%\" /></Feed></c>" },
        { "Web.config", "<c><a minRequiredPasswordLength=\"6\" enablePasswordReset=\"true\" publicKeyToken=\"b77a5c561934e089\" decryptionKey=\"AutoGenerate,IsolateApps\" /></c>" },
        { "appsettings.json", "{ \"Jwt\": { \"Key\": \"\" }, \"Db\": \"Host=db;Integrated Security=true\" }" },
        { "labels.json", "{ \"password\": \"Password\", \"invalidToken\": \"The token is not valid\" }" },
        { "res.resx", "<root><data name=\"Password\"><value>Password</value></data><data name=\"PasswordHint\"><value>Please enter your password!</value></data></root>" },
        { ".npmrc", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n" },
        { "a.tf", "token = var.token\n" },
        { "a.sql", "SELECT password FROM users WHERE token = @token;\n" },
        { "a.py", "token = os.environ['TOKEN']\n" },
    };

    [Theory, MemberData(nameof(Hits))]
    public void Finds_the_secrets_of_a_kind(string path, string text, string expected) => Assert.Equal(expected, Found(path, text));

    [Theory, MemberData(nameof(NearMisses))]
    public void Stays_silent_on_what_only_looks_like_one(string path, string text) => Assert.Equal("", Found(path, text));

    [Theory, MemberData(nameof(Hits))]
    public void What_is_cut_off_is_read_as_far_as_it_goes(string path, string text, string all)
    {
        for (var length = 0; length < text.Length; length += 7)
            Assert.True(Found(path, text[..length]).Length <= all.Length + 40, path);
    }

    private static string Found(string path, string text) =>
        string.Join(", ", SecretFileScanner.Scan(path, new TextPiece(text, 1, 0, IsWhole: true), isTest: false, _ => false).Select(finding => $"{finding.At.Line} {finding.Name ?? "-"}"));
}
