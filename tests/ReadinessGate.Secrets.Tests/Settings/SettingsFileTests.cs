using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("/app/appsettings.json", true), InlineData(@"C:\app\AppSettings.Production.json", true), InlineData(".env", true), InlineData("a/.env.example", true), InlineData(".envrc", true)]
    [InlineData("settings.json", false), InlineData("appsettings.xml", false), InlineData("appsettings/readme.md", false), InlineData("prod.env", false), InlineData("", false)]
    public void Is_known_by_its_name(string path, bool expected) => Assert.Equal(expected, SettingsFile.IsSettings(path));

    [Fact]
    public void Reads_each_format_by_its_reader() =>
        Assert.Equal(["A", "B"], SettingsFile.Read("appsettings.json", "{\"A\":1}").Concat(SettingsFile.Read(".env", "B=1")).Concat(SettingsFile.Read("x.txt", "C=1")).Select(setting => setting.KeyPath));
}
