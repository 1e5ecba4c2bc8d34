using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class YamlSettingsReaderTests
{
    [Theory]
    [InlineData("smtp:\n  password: hunter2\n", "smtp:password=hunter2")]
    [InlineData("env:\n- name: DB_PASSWORD\n  value: hunter2\n", "env:0:name=DB_PASSWORD;env:0:DB_PASSWORD=hunter2")]
    [InlineData("a: 1\n---\nb: 2\n", "a=1;b=2")]
    [InlineData("environment:\n- TOKEN=x1\n", "environment:0:TOKEN=x1")]
    [InlineData("cookieSecret: Z3JhZmFuYQ==\nb: =\nc: x=\n", "cookieSecret=Z3JhZmFuYQ==;b==;c=x=")]
    [InlineData("kind: Secret\ndata:\n  db: aHVudGVyMg==\n", "kind=Secret;data:db:secret=hunter2")]
    [InlineData("kind: Secret\nstringData:\n  db: hunter2\n", "kind=Secret;stringData:db:secret=hunter2")]
    [InlineData("kind: Secret\ndata:\n  db: no base64!\n", "kind=Secret;data:db:secret=no base64!")]
    [InlineData("a: &x\n  b: 1\nc: *x\n", "a:b=1"), InlineData("", ""), InlineData("plain", "=plain")]
    public void Reads_pairs(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', YamlSettingsReader.Read("a.yml", text).Select(setting => $"{setting.KeyPath}={setting.Value}")));

    [Fact]
    public void Tells_line_and_column()
    {
        var setting = Assert.Single(YamlSettingsReader.Read("a.yml", "a:\n  b: x1\n"));
        Assert.Equal((2, 6), (setting.Line, setting.Column));
    }

    [Theory, InlineData("a: [1, 2"), InlineData("\"a"), InlineData("a: b: c:\n - x\n  y")]
    public void What_is_no_YAML_is_named(string text) => Assert.Equal("a.yml: the file is no YAML", Assert.Throws<EvidenceException>(() => YamlSettingsReader.Read("a.yml", text)).Message);

    [Theory, InlineData("? [a]\n: b\n"), InlineData("? {a: b}\n: c\n"), InlineData("a: &x [b]\n? *x\n: c\n")]
    public void A_key_that_is_no_text_is_refused(string text) => Assert.EndsWith("a key is no text", Assert.Throws<EvidenceException>(() => YamlSettingsReader.Read("a.yml", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_alias_that_multiplies_itself_ends()
    {
        var bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n"));
        Assert.Equal(2, YamlSettingsReader.Read("a.yml", bomb).Count);
    }
}
