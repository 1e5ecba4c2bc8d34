using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class AssignmentReaderTests
{
    [Theory]
    [InlineData("DB_PASSWORD=hunter2", "DB_PASSWORD=hunter2"), InlineData("export API_KEY='a b'", "API_KEY=a b"), InlineData("$env:TOKEN = \"x1\"", "TOKEN=x1"), InlineData("password: hunter2", "password=hunter2")]
    [InlineData("ENV TOKEN x1y2", "TOKEN=x1y2"), InlineData("ARG SECRET=x1", "SECRET=x1"), InlineData("run --password hunter2 --user ana", "password=hunter2;user=ana"), InlineData("msbuild /p:Password=x1", "Password=x1")]
    [InlineData("docker login -u ana -p hunter2 registry", "password=hunter2"), InlineData("curl -u ana:hunter2 shop", "password=hunter2"), InlineData("mysql -phunter2", "password=hunter2"), InlineData("\"apiKey\": \"x1\",", "apiKey=x1")]
    [InlineData("$p = ConvertTo-SecureString \"x1\" -AsPlainText", "password=x1"), InlineData("[Environment]::SetEnvironmentVariable(\"API_KEY\", \"x1\")", "API_KEY=x1;Environment=:SetEnvironmentVariable"), InlineData("Set-Item env:TOKEN x1", "TOKEN=x1"), InlineData("setx TOKEN \"x1\"", "TOKEN=x1")]
    [InlineData("dotnet user-secrets set \"Smtp:Password\" \"x1\"", "Smtp:Password=x1;Smtp=Password"), InlineData("dotnet nuget push a.nupkg -k x1y2", "apiKey=x1y2"), InlineData("az login -u a -p x1", "password=x1"), InlineData("machine shop login ana password x1", "password=x1")]
    [InlineData("create secret --from-literal=password=x1", "password=x1"), InlineData("-H 'Authorization: Bearer x1y2x1y2x1y2x1y2'", "Authorization=Bearer")]
    [InlineData("echo x | docker login -u ana --password-stdin", ""), InlineData("az login -u a -p $SECRET", "password=$SECRET"), InlineData("cp -p a b", ""), InlineData("dotnet nuget push a.nupkg -k $KEY", "")]
    [InlineData("holds a password: whoever reads it", ""), InlineData("the password: hunter", "password=hunter"), InlineData("password: hunter two", "password=hunter")]
    [InlineData("access_key              = \"x1y2\"", "access_key=x1y2"), InlineData("$pat = \"x1y2\"", "pat=x1y2"), InlineData("<DB_PASSWORD>x1y2</DB_PASSWORD>", "DB_PASSWORD=x1y2"), InlineData("<td>x1y2</td>", "")]
    [InlineData("schtasks /create /tn B /ru CORP\\svc /rp x1y2", "password=x1y2;create=/tn;ru=CORP\\svc"), InlineData("schtasks /create /ru SYSTEM /rp \"\"", "create=/ru;rp="), InlineData("RUN echo \"app:x1y2\" | chpasswd", "password=x1y2"), InlineData("htpasswd -bc users ana x1y2", "password=x1y2;bc=users")]
    [InlineData("net use Z: X /user:svc x1y2", "password=x1y2;user=svc"), InlineData("net use Z: X /user:svc * /persistent:no", "user=svc;persistent=no"), InlineData("net use X /user:svc %PASSWORD%", "user=svc")]
    [InlineData("| `Seq:ApiKey` | `x1y2` |", "Seq:ApiKey=x1y2;Seq=ApiKey`"), InlineData("| ApiKey | x1y2 |", "ApiKey=x1y2"), InlineData("| ApiKey | the key of it |", "")]
    [InlineData("machine shop\nlogin ana\npassword l3tme1n", "password=l3tme1n"), InlineData("the login name\npassword l3tme1n", ""), InlineData("machine shop\nlogin ana\npassword qwerty", "")]
    [InlineData("db:5432:orders:app:l3tme1n", "password=l3tme1n;db=5432:orders:app:l3tme1n"), InlineData("db:5432:orders:app:", "db=5432:orders:app:"), InlineData("postgres:5432:5432", "postgres=5432:5432")]
    [InlineData("ftp.shop, user ana, password l3tme1n", "password=l3tme1n"), InlineData("the user enters a password here", ""), InlineData("user id=ana;password=l3tme1n", "id=ana;password=l3tme1n"), InlineData("name=\"dbPassword\" value=\"x1y2\"", "dbPassword=x1y2;name=dbPassword")]
    [InlineData("nothing here", ""), InlineData("", ""), InlineData("=", "")]
    public void Reads_pairs_of_scripts_and_settings(string text, string expected) => Assert.Equal(expected, Pairs(AssignmentReader.Read(text, isCode: false)));

    [Theory]
    [InlineData("var password = \"hunter2\";", "password=hunter2"), InlineData("token = context.Token;", ""), InlineData("secret = @\"a\\b\"", "secret=a\\b"), InlineData("d[\"key\"] = 'x1'", "key=x1")]
    public void In_code_only_quoted_values_count(string text, string expected) => Assert.Equal(expected, Pairs(AssignmentReader.Read(text, isCode: true)));

    [Fact]
    public void Tells_line_and_column()
    {
        var setting = Assert.Single(AssignmentReader.Read("a\r\n  password: \"hunter2\"\r\n", isCode: false));
        Assert.Equal((2, 14, "hunter2", 16), (setting.Line, setting.Column, setting.Value, setting.Start));
    }

    [Fact]
    public void A_huge_line_is_passed_over() => Assert.Empty(AssignmentReader.Read(string.Concat(Enumerable.Repeat("password=hunter2 ", 1000)), isCode: false));

    private static string Pairs(IEnumerable<Setting> settings) => string.Join(';', settings.Select(setting => $"{setting.KeyPath}={setting.Value}"));
}
