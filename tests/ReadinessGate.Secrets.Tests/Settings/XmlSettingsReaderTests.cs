using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class XmlSettingsReaderTests
{
    [Theory]
    [InlineData("<configuration><appSettings><add key=\"ApiKey\" value=\"x1\" /></appSettings></configuration>", "configuration:appSettings:ApiKey=x1")]
    [InlineData("<a><connectionStrings><add name=\"Main\" connectionString=\"s\" providerName=\"p\" /></connectionStrings></a>", "a:connectionStrings:Main=s;a:connectionStrings:providerName=p")]
    [InlineData("<Project><PropertyGroup><Password> x1 </Password></PropertyGroup></Project>", "Project:PropertyGroup:Password=x1")]
    [InlineData("<a><packageSourceCredentials><Feed><add key=\"ClearTextPassword\" value=\"x1\" /></Feed></packageSourceCredentials></a>", "a:packageSourceCredentials:Feed:ClearTextPassword=x1")]
    [InlineData("<a userPWD=\"x1\"/>", "userPWD=x1"), InlineData("", ""), InlineData("no XML", "")]
    [InlineData("<a><b>x1</b><c>y", "a:b=x1;a:c=y")]
    public void Reads_attributes_and_elements(string text, string expected) =>
        Assert.Equal(expected, Pairs(text));

    [Theory]
    [InlineData("<a><setting name=\"Password\"><value>x1</value></setting></a>", "a:Password=x1"), InlineData("<key id=\"k\"><masterKey><!-- note --><value>x1</value></masterKey></key>", "id=k;key:masterKey=x1")]
    [InlineData("<a b='&lt;&amp;&quot;&apos;&gt;&#65;&#x42;&e;&#xD800;'/>", "b=<&\"'>AB&e;&#xD800;"), InlineData("<a><b><![CDATA[x<1>]]></b></a>", "a:b=x<1>"), InlineData("<x:a><y:b z:c=\"1\"/></x:a>", "a:c=1")]
    [InlineData("<!DOCTYPE a [ <!ENTITY e \"x\"> <!ELEMENT a (b)> ]><a b='1'/>", "b=1"), InlineData("<?xml version='1.0'?><!-- <a b='1'/> --><a/>", "b=1"), InlineData("<!-- user ana, password l3tme1n --><a/>", "password=l3tme1n"), InlineData("<!-- the password is asked for --><a/>", ""), InlineData("\uFEFF<a b='1'/>", "b=1")]
    [InlineData("<a><apikeys><add key=\"https://feed.example/\" value=\"x1\"/></apikeys></a>", "a:apikeys=x1"), InlineData("<!--<!-- <a b='1'/> -->", "")]
    public void Reads_what_XML_allows(string text, string expected) => Assert.Equal(expected, Pairs(text));

    [Theory]
    [InlineData("<a b='1' c=2 d='3'/>", ""), InlineData("<a b='1", ""), InlineData("<a b", ""), InlineData("<", ""), InlineData("<!", ""), InlineData("<![CDATA[", ""), InlineData("<!--", ""), InlineData("</a></b><c d='1'/>", "d=1"), InlineData("< a='1'/>", ""), InlineData("<a>\0\uD800</a>", "a=\0\uD800")]
    public void What_is_no_XML_ends_the_reading(string text, string expected) => Assert.Equal(expected, Pairs(text));

    [Fact]
    public void A_document_without_end_ends()
    {
        Assert.Equal(64, XmlSettingsReader.Read(string.Concat(Enumerable.Repeat("<a b='1'>", 100_000))).Count() - 1);
        Assert.Empty(XmlSettingsReader.Read(string.Concat(Enumerable.Repeat("<!DOCTYPE a [", 100_000))));
        Assert.Single(XmlSettingsReader.Read("<a b='" + string.Concat(Enumerable.Repeat("&amp;", 100_000)) + "'/>"));
    }

    [Fact]
    public void Tells_line_and_column_of_the_value_as_it_is_written()
    {
        var setting = Assert.Single(XmlSettingsReader.Read("<a>\r\n  <add key=\"K\" value=\"&lt;x\" /></a>"));
        Assert.Equal((2, 23, 5, "<x"), (setting.Line, setting.Column, setting.Length, setting.Value));
    }

    [Fact]
    public void Tells_the_line() => Assert.Equal(2, Assert.Single(XmlSettingsReader.Read("<a>\n<b c=\"x\"/></a>")).Line);

    [Fact]
    public void Expands_no_entity() =>
        Assert.DoesNotContain(XmlSettingsReader.Read("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><b>&e;</b></a>"), setting => setting.Value.Contains("root", StringComparison.Ordinal));

    private static string Pairs(string text) => string.Join(';', XmlSettingsReader.Read(text).Select(setting => $"{setting.KeyPath}={setting.Value}"));
}
