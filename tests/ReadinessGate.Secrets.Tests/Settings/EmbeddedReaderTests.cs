using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class EmbeddedReaderTests
{
    [Theory]
    [InlineData("{ \"user\": \"ana\", \"password\": \"v3\" }", "user=ana password=v3")]
    [InlineData("<wsse:Password Type=\"#T\">v3x</wsse:Password>", "Type=#T Password=v3x")]
    [InlineData("docker login -u ci -p v3x registry", "password=v3x")]
    [InlineData("INSERT INTO setting VALUES ('smtp.password', 'v3xy')", "smtp.password=v3xy")]
    [InlineData("INSERT INTO text VALUES ('Login.Forgot', 'Forgotten?')", "")]
    [InlineData("use Z: X /user:shop\\svc v3x /persistent:no", "password=v3x")]
    [InlineData("sign /fd sha256 /f build.pfx /p v3x /tr http://t", "password=v3x")]
    [InlineData("sign /fd sha256 /sha1 v3x /tr http://t file", "")]
    [InlineData("-S SQL09 -U sa -P v3x -i cleanup.sql", "password=v3x")]
    [InlineData("login registry.contoso.com -u ci -p v3x", "password=v3x")]
    [InlineData("the login page shows -p for the port", "")]
    [InlineData("no pairs in here at all", "")]
    [InlineData("a=\"1\"", "")]
    public void Reads_the_pairs_of_a_document_in_a_text(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', EmbeddedReader.Read(text).Select(setting => $"{setting.KeyPath}={setting.Value}")));
}
