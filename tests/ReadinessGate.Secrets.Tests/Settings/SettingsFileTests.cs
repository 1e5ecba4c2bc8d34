using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("/app/appsettings.json", true), InlineData(@"C:\app\AppSettings.Production.json", true), InlineData(".env", true), InlineData("a/.env.example", true), InlineData(".envrc", true)]
    [InlineData("web.config", true), InlineData("src/App.Config", true), InlineData("nuget.config", true), InlineData("site.pubxml", true), InlineData("site.PublishSettings", true), InlineData("config", false), InlineData("config.xml", false)]
    [InlineData("settings.json", false), InlineData("appsettings.xml", false), InlineData("appsettings/readme.md", false), InlineData("prod.env", false), InlineData("", false)]
    public void Is_known_by_its_name(string path, bool expected) => Assert.Equal(expected, SettingsFile.IsSettings(path));

    [Theory, InlineData(13, "B"), InlineData(3, "A"), InlineData(9, null)]
    public void Tells_the_name_at_a_position(int position, string? expected) => Assert.Equal(expected, SettingsFile.NameAt(".env", "A=xyz\n# no\nB=xyz\n".Replace("# no\n", "#   \n", StringComparison.Ordinal), position));

    [Fact]
    public void Reads_each_format_by_its_reader() =>
        Assert.Equal(["A", "B", "D"], SettingsFile.Read("appsettings.json", "{\"A\":1}").Concat(SettingsFile.Read(".env", "B=1")).Concat(SettingsFile.Read("x.txt", "C=1")).Concat(SettingsFile.Read("web.config", "<d D='1'/>")).Select(setting => setting.KeyPath));
}
