using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class TestResultsTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Prefers_our_own_file()
    {
        var own = _system.Write("ours/tests.trx", "");
        _system.Write("users/a.trx", "Shop.Tests.dll");
        Assert.Equal(own, Find("users"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("users")]
    public void Names_our_own_file_when_the_run_left_none(string? users) => Assert.Equal(_system.PathOf("ours/tests.trx"), Find(users));

    [Fact]
    public void Takes_the_newest_file_of_this_run_and_this_assembly_from_the_users_folder()
    {
        _system.Write("ours/started", "");
        Stamp("ours/started", "", 10);
        Stamp("users/before.trx", "Shop.Tests.dll", 9);
        Stamp("users/first.trx", "shop.tests.dll", 11);
        Stamp("users/deep/second.trx", "\n x=\"Shop.Tests.dll\"", 12);
        Stamp("users/other.trx", "Other.Tests.dll", 13);
        Assert.Equal(_system.PathOf("users/deep/second.trx"), Find("users"));
    }

    [Theory]
    [InlineData("<RunSettings><RunConfiguration><TestCaseFilter>Category=Fast</TestCaseFilter></RunConfiguration></RunSettings>", true)]
    [InlineData("<RunSettings><NUnit><Where>cat == Fast</Where></NUnit></RunSettings>", true)]
    [InlineData("<RunSettings><RunConfiguration><TestCaseFilter /></RunConfiguration></RunSettings>", false)]
    [InlineData("<RunSettings><DataCollectionRunSettings /></RunSettings>", false)]
    [InlineData("broken", false)]
    public void Knows_whether_the_settings_select_only_some_tests(string settings, bool filtered) => Assert.Equal(filtered, TestResults.IsFiltered(_system.Write("a.runsettings", settings)));

    [Fact]
    public void Takes_no_settings_for_all_tests() => Assert.False(TestResults.IsFiltered(null) || TestResults.IsFiltered(_system.PathOf("none")));

    private string Find(string? users) => TestResults.FindTrx(_system.PathOf("ours"), users is null ? null : _system.PathOf(users), "Shop.Tests");

    private void Stamp(string path, string text, int minute) => File.SetLastWriteTimeUtc(_system.Write(path, text), new DateTime(2026, 11, 21, 8, minute, 0, DateTimeKind.Utc));
}
