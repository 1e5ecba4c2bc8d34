using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class CodeCredentialAnalyzerTests
{
    [Fact]
    public Task Reports_a_token_whose_checksum_fails() => Verify<CodeCredentialAnalyzer>.AnalyzerAsync($"// [|{Sample.GitHubWithTypo}|]");

    [Fact]
    public Task A_token_whose_checksum_holds_belongs_to_another_rule() => Verify<CodeCredentialAnalyzer>.AnalyzerAsync($"// {Sample.GitHub}\nclass C {{ string token = \"{Sample.GitHub}\"; }}");

    [Fact]
    public Task Settings_files_belong_to_another_rule() => Verify<CodeCredentialAnalyzer>.SettingsAsync(".env", $"A={Sample.GitHubWithTypo}");

    [Theory]
    [InlineData("class C { string password = [|\"hunter2\"|]; const string ApiKey = [|\"a8F3kq0ZpL2x\"|]; static readonly string ClientSecret = [|\"Zq7~kP.2xLm9vB4\"|]; }")]
    [InlineData("class C { string Password { get; set; } = [|\"P@ssw0rd\"|]; string Secret => [|\"k3yB0ard!\"|]; string GetPassword() { return [|\"hunter2\"|]; } string Token { get { return [|\"9f8e7d6c5b4a\"|]; } } }")]
    [InlineData("class C { void Login(string user, string password) { } void M() { Login(\"ana\", [|\"hunter2\"|]); Login(password: [|\"hunter2\"|], user: \"ana\"); } }")]
    [InlineData("class C { C(string apiKey) { } C() : this([|\"a8F3kq0ZpL2x\"|]) { } static C N() => new([|\"a8F3kq0ZpL2x\"|]); }")]
    [InlineData("class S { public string Password { get; set; } } class C { S s = new S { Password = [|\"hunter2\"|] }; void M(S s) { s.Password = [|\"hunter2\"|]; } }")]
    [InlineData("using System.Collections.Generic; class C { Dictionary<string, string> d = new() { [\"Smtp:Password\"] = [|\"hunter2\"|] }; Dictionary<string, string> e = new() { { \"apiKey\", [|\"a8F3kq0ZpL2x\"|] } }; void M() { d[\"db_password\"] = [|\"hunter2\"|]; d.Add(\"secret\", [|\"a8F3kq0Z!\"|]); } }")]
    [InlineData("class C { string M() => System.Environment.GetEnvironmentVariable(\"DB_PASSWORD\") ?? [|\"hunter2\"|]; void N() { System.Environment.SetEnvironmentVariable(\"API_TOKEN\", [|\"a8F3kq0ZpL2x\"|]); } }")]
    [InlineData("class C { void M(string password = [|\"hunter2\"|]) { if (password == [|\"l3tme1n\"|]) { } if (password.Equals([|\"l3tme1n\"|])) { } } }")]
    [InlineData("[A(Password = [|\"hunter2\"|])] class A : System.Attribute { public string Password; } class B : System.Attribute { public B(string secretKey) { } } [B([|\"a8F3kq0ZpL2x!\"|])] class C { }")]
    [InlineData("class C { byte[] key = null; void M() { byte[] signingKey = System.Text.Encoding.UTF8.GetBytes([|\"a8F3kq0ZpL2xQ9\"|]); var password = [|\"hunter2\"|].ToCharArray(); } }")]
    [InlineData("class SymmetricSecurityKey { public SymmetricSecurityKey(byte[] key) { } } class C { object o = new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes([|\"a8F3kq0ZpL2xQ9\"|])); }")]
    [InlineData("class SymmetricSecurityKey { public SymmetricSecurityKey(byte[] key) { } } class C { object o = new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes([|\"our key for all of the tokens\"|])); }")]
    [InlineData("class C { const string Half = \"hunt\"; string password = [|Half + \"er2!\"|]; string secret = [|$\"{Half}-9xy\"|]; string[] passwords = { [|\"hunter2\"|], [|\"l3tme1n\"|] }; }")]
    [InlineData("class C { const string X = [|\"hunter2!\"|]; void Login(string password) { } void M() => Login(X); }")]
    [InlineData("class C { string M(bool b) { string password = b ? [|\"hunter2\"|] : null; return password; } (string, string) t = (\"password\", [|\"hunter2\"|]); }")]
    [InlineData("class JwtSettings { public string Key { get; set; } = [|\"ThisIsAVeryLongKey12345\"|]; }")]
    [InlineData("class C { string password = [|\"letmein\"|]; string adminPassword = [|\"\"\"hunter2\"\"\"|]; }")]
    [InlineData("class C { static readonly byte[] EncryptionKey = [|{ 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 0x3d, 0x66, 0xf1, 0x29, 0xbb, 0x74, 0x0e, 0xd8 }|]; }")]
    [InlineData("class C { // password = \"[|s3cr3t-9|]\"\n }")]
    [InlineData("class C {\n#if OLD\n string password = \"[|s3cr3t-9|]\";\n#endif\n }")]
    [InlineData("class C { string Body = \"{ \\\"password\\\": \\\"[|s3cr3t-9|]\\\" }\"; }")]
    [InlineData("class C { string Body = \"\"\"\n { \"password\": \"[|s3cr3t-9|]\" }\n \"\"\"; }")]
    [InlineData("class C { string Token = [|\"Bearer 4f8Kd02mQz7LpX1c9VbN\"|]; string Url(int page) => [|$\"https://example.org/v1?page={page}&api_key=4f8Kd02mQz7LpX1c9VbN\"|]; }")]
    [InlineData("class C { bool M(string password) => string.Equals(password, [|\"l3tme1n\"|], System.StringComparison.Ordinal); }")]
    [InlineData("class C { System.Collections.Generic.Dictionary<string, string> passwords = new() { [\"root\"] = [|\"l3tme1n\"|] }; }")]
    [InlineData("class C { System.Collections.Generic.Dictionary<string, string> passwords = new() { { \"root\", [|\"l3tme1n\"|] } }; (string User, string Password) login = (\"ana\", [|\"l3tme1n\"|]); }")]
    [InlineData("class Secret { public Secret(string value) { } } static class X { public static string Sha256(this string value) => value; } class C { object o = new Secret([|\"l3tme1n!\"|].Sha256()); }")]
    [InlineData("using System.Collections.Generic; class C { Dictionary<string, string> KnownKeys = new() { { [|\"CaGDdKpGzaIhbVKHZiNJW1Aj\"|], \"shop\" } }; Dictionary<string, string> ApiKeys = new() { [[|\"CaGDdKpGzaIhbVKHZiNJW1Aj\"|]] = \"shop\" }; }")]
    [InlineData("using System.Collections.Generic; class C { HashSet<string> ValidTokens = new() { [|\"0ba5211eb41bca2b28ce10fd1762bd93\"|] }; bool M(HashSet<string> apiKeys) => apiKeys.Contains([|\"0ba5211eb41bca2b28ce10fd1762bd93\"|]); }")]
    [InlineData("class Setting { public Setting(string text) { } } class C { void M(string fallbackKey = [|\"CaGDdKpGzaIhbVKHZiNJW1Aj\"|]) { var apiKey = new Setting([|\"CaGDdKpGzaIhbVKHZiNJW1Aj\"|]); } }")]
    [InlineData("class O { public string Value; } class C { void M(string secret, O o) { secret ??= o.Value ?? [|\"hunter2!\"|]; } }")]
    [InlineData("class By { public static By Id(string id) => null; } class Box { public Box Find(By by) => this; public void SendKeys(string text) { } void M() { Find(By.Id(\"Password\")).SendKeys([|\"l3tme1n!\"|]); Find(By.Id(\"User\")).SendKeys(\"ana1!\"); } }")]
    [InlineData("class MongoCredential { public static MongoCredential CreateCredential(string database, string user, string text) => null; MongoCredential c = CreateCredential(\"admin1\", \"audit1\", [|\"l3tme1n!\"|]); }")]
    [InlineData("class P { static readonly byte[] Key = [|{ 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 0x3d, 0x66, 0xf1, 0x29, 0xbb, 0x74, 0x0e, 0xd8 }|]; }")]
    [InlineData("class C { string Body() => \"<Login><Password>[|s3cr3t-9|]</Password></Login>\"; string Sql() => \"VALUES ('smtp.password', '[|s3cr3t-9|]')\"; string Run() => \"sign /f a.pfx /p [|s3cr3t-9|] b.exe\"; }")]
    [InlineData("class C { /* old login\n * user: SYNC\n * password: [|l3tme1n!|]\n */\n // user ana, pw: [|l3tme1n!|]\n }")]
    public Task Reports_a_value_by_the_name_that_receives_it(string markup) => Verify<CodeCredentialAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("class C { string password = \"\"; string Password = \"<your password>\"; string pwd = \"${PWD}\"; string secret = \"changeme\"; string token = null; }")]
    [InlineData("class C { const string Password = \"password\"; const string PasswordField = \"txt1Password\"; const string ApiKeyHeader = \"X-Api-Key2\"; const string ClientSecret = \"client_secret\"; const string Token = \"access_token\"; }")]
    [InlineData("class C { string PasswordMessage = \"Enter 8 characters\"; string InvalidPassword = \"Invalid password 1\"; string password = \"Please enter your password\"; string forgotPassword = \"forgot\"; }")]
    [InlineData("class C { string PasswordHash = \"a8F3kq0ZpL2x\"; string TokenUrl = \"https://example.org/token\"; string tokenPath = \"/etc/token1\"; string secretName = \"shop-db-1\"; string KeyId = \"a8F3kq0ZpL2x\"; string publicKey = \"a8F3kq0ZpL2x\"; }")]
    [InlineData("class C { string password = @\"^(?=.*[A-Z]).{8,}$\"; string passwordSelector = \"#password\"; string Pwd = \"@password\"; string secret = \"secret.txt\"; string key = \"a8F3kq0ZpL2x\"; }")]
    [InlineData("class C { const string PrivateKey = \"pm-12241-private-key-regeneration\"; const string HashedPassword = \"password_hash_b64\"; const string Token = \"Email2faSessionToken\"; void M(string token) => M(\"bd25\"); }")]
    [InlineData("class C { void Set(string name, string password) { } void M(string p) { Set(\"ana1\", p); System.Console.WriteLine(\"password1 {0}\", p); _ = p.Replace(\"password\", \"x1y2z3\"); } }")]
    [InlineData("class C { bool M(string kind) => kind switch { \"password1\" => true, _ => false }; int N(string token) { switch (token) { case \"a1b2c3d4\": return 1; default: return 0; } } }")]
    [InlineData("class C { string M(string name) => $\"{name}-password1\"; string password(string user) => user + \"1\"; }")]
    [InlineData("class C { System.Collections.Generic.Dictionary<string, int> d; int M() => d[\"password1\"]; } class T { string CacheKey = \"user1:orders\"; string SortKey => \"name2\"; }")]
    [InlineData("class C { string TokenCharacters => \"A-Za-z0-9_\"; string TokenRange = \"A-Za-z0-9\"; string PasswordCharset = \"abc123def!\"; string Secrets = \"abcdefghijklmnopqrstuvwxyz0123456789\"; }")]
    [InlineData("class C { static readonly byte[] Salt = { 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 0x3d, 0x66, 0xf1, 0x29, 0xbb, 0x74, 0x0e, 0xd8 }; static readonly byte[] EncryptionKey = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }; }")]
    [InlineData("class C { // the password: see below\n /// <example>password = \"s3cr3t-9\"</example>\n string token = \"4e81a6fb-dd66-c74e-096f-bcb8051cb506\"; }")]
    [InlineData("class C { string[] ForbiddenPasswords = { \"letmein1\" }; string ExampleKey = \"wJalrXUtnFEMI\"; string secret = \"ana@example.org\"; string StateToken = \"oi_stet+jwt\"; string firstPass = \"scale=1:2\"; }")]
    [InlineData("using System.Collections.Generic; class C { Dictionary<string, string> passwords = new() { { \"root1\", null } }; Dictionary<string, string> tokens = new() { [\"ana-2\"] = null }; HashSet<string> SearchTokens = new() { \"identifier1\", \"key-2\" }; string routingKey = \"orders.created.v2\"; string cacheKey = \"CaGDdKpGzaIhbVKHZiNJW1Aj\"; }")]
    [InlineData("class Secret { public Secret(string value) { } } class C { object o = new Secret(\"5D9E9B6B333CD42C99D1DE6175CC0F3EF99DDF68\"); object p = new Secret(\"sql-password-2\"); }")]
    [InlineData("class P { static readonly byte[] Key = { 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 0x3d, 0x66, 0xf1, 0x29, 0xbb, 0x74, 0x0e, 0xd8, 0x11 }; static readonly byte[] PublicKey = { 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 0x3d, 0x66, 0xf1, 0x29, 0xbb, 0x74, 0x0e, 0xd8 }; }")]
    [InlineData("class C { // password: SHA256, token: l3tme1n\n string Run() => \"sign /f a.pfx /sha1 s3cr3t-9 b.exe\"; string Use() => \"use Z: X /user:svc * /persistent:no\"; }")]
    public Task Stays_silent_on_names_labels_and_placeholders(string markup) => Verify<CodeCredentialAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public Task Test_projects_are_judged_for_provider_tokens_only() =>
        new AnalyzerTest<CodeCredentialAnalyzer> { TestCode = "class C { string password = \"hunter2\"; }", GlobalConfig = "build_property.IsTestProject = true" }.RunAsync();

    [Fact]
    public async Task Never_repeats_the_value()
    {
        var finding = Assert.Single(await new AnalyzerTest<CodeCredentialAnalyzer> { TestCode = "class C { string password = \"hunter2\"; }" }.DiagnosticsAsync());
        Assert.Equal("password 'password' in source (redacted, 7 chars). Fix: read it from configuration; if it was ever valid, change it.", finding.GetMessage());
    }
}
