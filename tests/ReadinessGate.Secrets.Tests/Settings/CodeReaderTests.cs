using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class CodeReaderTests
{
    [Theory]
    [InlineData("string Password = \"v\";", "Password=v")]
    [InlineData("string Password { get; set; } = \"v\";", "Password=v")]
    [InlineData("string? Password => \"v\";", "Password=v")]
    [InlineData("string Password() => \"v\";", "Password=v")]
    [InlineData("config[\"Jwt:Key\"] = \"v\";", "=Jwt:Key Jwt:Key=v")]
    [InlineData("Environment.GetEnvironmentVariable(\"PWD\") ?? \"v\"", "=PWD PWD=v")]
    [InlineData("Login(password: \"v\")", "password=v")]
    [InlineData("if (password == \"v\")", "password=v")]
    [InlineData("password.Equals(\"v\")", "password=v")]
    [InlineData("string.Equals(password, \"v\")", "password=v")]
    [InlineData("headers.Add(\"X-Api-Key\", \"v\")", "=X-Api-Key X-Api-Key=v")]
    [InlineData("new NetworkCredential(\"ana\", \"v\")", "=ana password=v")]
    [InlineData("NetworkCredential login = new(\"ana\", \"v\")", "=ana password=v")]
    [InlineData("new SymmetricSecurityKey(Encoding.UTF8.GetBytes(\"v\"))", "signingKey=v")]
    [InlineData("string[] ApiKeys = { \"v\", \"w\" };", "ApiKeys=v ApiKeys=w")]
    [InlineData("var passwords = new Dictionary<string, string> { { \"root\", \"v\" } };", "=root passwords=v")]
    [InlineData("aes.Key = Convert.FromBase64String(\"v\");", "signingKey=v")]
    [InlineData("var secret = \"a\" + \"b\";", "secret=ab secret=b")]
    [InlineData("const headers = { 'X-Api-Key': 'v' };", "headers=X-Api-Key X-Api-Key=v")]
    [InlineData("Console.WriteLine(\"v\");", "=v")]
    [InlineData("VALUES (N'SmtpPassword', N'v')", "=SmtpPassword SmtpPassword=v")]
    [InlineData("password = f\"v\"", "password=v")]
    [InlineData("Send(\"api_key\", \"v\")", "=api_key api_key=v")]
    [InlineData("Join(\"api_key=\", \"v\")", "=api_key= =v")]
    [InlineData("it's a \"v\"", "=v")]
    [InlineData("string GetSecret(string e) => e switch { \"prod\" => \"v\", _ => \"w\" };", "=prod GetSecret=v GetSecret=w")]
    [InlineData("$a = ['password' => 'v'];", "a=password password=v")]
    [InlineData("string GetPassword() { if (a) { return \"v\"; } return \"w\"; }", "GetPassword=v GetPassword=w")]
    [InlineData("string Token { get { return \"v\"; } }", "Token=v")]
    [InlineData("list.Select(x => { return \"v\"; })", "=v")]
    [InlineData("secret ??= Read(Name) ?? \"v\";", "secret=v")]
    [InlineData("(string Name, string Secret)[] Partners = [(\"n\", \"v\"), (\"m\", \"w\")];", "Name=n Secret=v Name=m Secret=w")]
    [InlineData("post(url, auth=(\"ana\", \"v\"))", "=ana password=v")]
    [InlineData("h = \"Basic \" + Convert.ToBase64String(Encoding.UTF8.GetBytes(\"ana:v\"))", "h=Basic  password=ana:v")]
    [InlineData("record Login(string User, string? Password); var a = new Login(\"ana\", \"v\");", "User=ana Password=v")]
    [InlineData("List<Login> All() => [new(\"ana\", \"v\")]; record Login(string User, string Password);", "User=ana Password=v")]
    [InlineData("var d = new Dictionary<string, string> { [\"password\"] = Password, [\"scope\"] = \"v\" };", "=password =scope scope=v")]
    [InlineData("var KnownKeys = new Dictionary<string, string> { { \"jmnjGbyC3xH8b27Yz87ygGhtviyXMzCp\", \"shop\" } };", "KnownKeys=jmnjGbyC3xH8b27Yz87ygGhtviyXMzCp jmnjGbyC3xH8b27Yz87ygGhtviyXMzCp=shop")]
    [InlineData("byte[] Key = { 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 61, 102, 241, 41, 187, 116, 14, 216 };", "signingKey=4f1b9307e2558ac03d66f129bb740ed8")]
    [InlineData("byte[] Salt = { 0x4f, 0x1b, 0x93, 0x07, 0xe2, 0x55, 0x8a, 0xc0, 61, 102, 241, 41, 187, 116, 14, 216 };", "")]
    [InlineData("byte[] Key = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };", "")]
    public void Names_a_text_by_what_stands_before_it(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', CodeReader.Read(code).Select(setting => $"{setting.KeyPath}={setting.Value}")));

    [Theory]
    [InlineData("// password = \"v\"", "password=v")]
    [InlineData("/* token: 4f8Kd02mQz7LpX1c9VbN */", "token=4f8Kd02mQz7LpX1c9VbN")]
    [InlineData("// the token: see below", "")]
    [InlineData("/* old login\n * user: SYNC\n * password: l3tme1n!\n */", "password=l3tme1n!")]
    [InlineData("// user ana@shop.example, pw: l3tme1n", "password=l3tme1n")]
    [InlineData("// password: SHA256, password: see12 for more, password: bcrypt10, password: required", "")]
    [InlineData("// token: l3tme1n", "")]
    [InlineData("// run --password l3tme1n", "")]
    public void Reads_comments_as_notes(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', CodeReader.Read(code).Select(setting => $"{setting.KeyPath}={setting.Value}")));

    [Theory]
    [InlineData("var a = 1;\nvar password = \"v\";", 2, 17)]
    [InlineData("var password = @\"x\ny\";", 1, 18)]
    public void Tells_line_and_column(string code, int line, int column)
    {
        var setting = Assert.Single(CodeReader.Read(code));
        Assert.Equal((line, column), (setting.Line, setting.Column));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("/*")]
    [InlineData("= ( [ { \"x")]
    [InlineData(")]}\"x\"")]
    [InlineData("")]
    public void Half_a_program_is_no_reason_to_fail(string code) => Assert.NotNull(CodeReader.Read(code).ToList());

    [Fact]
    public void Takes_a_long_walk_for_no_name()
    {
        var deep = string.Concat(Enumerable.Repeat("(", 20_000)) + "\"v\"";
        Assert.Equal("", Assert.Single(CodeReader.Read(deep)).KeyPath);
    }
}
