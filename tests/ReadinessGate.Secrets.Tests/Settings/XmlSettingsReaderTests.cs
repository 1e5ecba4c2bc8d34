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
        Assert.Equal(expected, string.Join(';', XmlSettingsReader.Read(text).Select(setting => $"{setting.KeyPath}={setting.Value}")));

    [Fact]
    public void Tells_the_line() => Assert.Equal(2, Assert.Single(XmlSettingsReader.Read("<a>\n<b c=\"x\"/></a>")).Line);

    [Fact]
    public void Expands_no_entity() =>
        Assert.DoesNotContain(XmlSettingsReader.Read("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><b>&e;</b></a>"), setting => setting.Value.Contains("root", StringComparison.Ordinal));
}
