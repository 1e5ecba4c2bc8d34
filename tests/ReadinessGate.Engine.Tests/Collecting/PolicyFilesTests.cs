using ReadinessGate.Collecting;
using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class PolicyFilesTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Finds_a_file_beside_the_one_that_names_it()
    {
        _system.Write("build/org.json", """{ "extends": ["./more/base.json"], "coverage": { "line": 70 } }""");
        _system.Write("build/more/base.json", """{ "tests": { "minimum": 9 } }""");
        var policy = Load("""{ "extends": ["build/org.json"] }""");
        Assert.Equal((70, 9), (policy.Find("coverage.line")?.Number, policy.Find("tests.minimum")?.Number));
        Assert.Equal(new Place("build/more/base.json", 1, 25), policy.PlaceOf("tests.minimum"));
    }

    [Fact]
    public void Systems_of_one_repository_share_a_file_above_them()
    {
        Directory.CreateDirectory(_system.PathOf(".git"));
        _system.Write("org.json", """{ "coverage": { "line": 70 } }""");
        _system.Write("shop/readiness.json", """{ "extends": ["../org.json"] }""");
        Assert.Equal(new Place("../org.json", 1, 25), Gate.LoadPolicy(_system.PathOf("shop"), _system.PathOf("shop/readiness.json")).PlaceOf("coverage.line"));
    }

    [Theory]
    [InlineData("../org.json", "it leaves the repository")]
    [InlineData("/etc/passwd", "only files below the repository can be, by a path that begins with ./")]
    [InlineData("https://example.org/a.json", "only files below the repository can be, by a path that begins with ./")]
    [InlineData("./org.json", "there is no such file")]
    [InlineData("build/org.json", "there is no such file")]
    [InlineData("./link.json", "a link leads there; name the file itself")]
    [InlineData("./folder/org.json", "a link leads there; name the file itself")]
    [InlineData("./large.json", "the file has more than 1024 KiB")]
    [InlineData("Org.Policy", "there is no such file, and no restored project references a package Org.Policy; reference the package in a project and restore it")]
    [InlineData("Org.Policy/../a.json", "the file of a package is named by its path inside the package")]
    public void Says_why_there_is_none(string reference, string reason)
    {
        _system.Write("real/org.json", "{}");
        File.CreateSymbolicLink(_system.PathOf("link.json"), _system.PathOf("real/org.json"));
        Directory.CreateSymbolicLink(_system.PathOf("folder"), _system.PathOf("real"));
        _system.Write("large.json", new byte[(1 << 20) + 1]);
        var problem = Assert.Throws<PolicyException>(() => Load($$"""{ "extends": ["{{reference}}"] }""")).Problems.Single();
        Assert.Equal((new Place("readiness.json", 1, 15), $"'{reference}' can't be extended: {reason}"), (problem.At, problem.Message));
    }

    [Theory]
    [InlineData("Org.Policy", "readiness/readiness.json", "src/Shop/obj")]
    [InlineData("org.policy", "readiness/readiness.json", "artifacts/obj/Shop")]
    [InlineData("Org.Policy/strict.json", "strict.json", "src/Shop/obj")]
    public void Finds_a_file_of_a_restored_package(string reference, string file, string obj)
    {
        Package(file, """{ "coverage": { "line": 70 } }""");
        Restore(obj, "1.2.0");
        var policy = Load($$"""{ "extends": ["{{reference}}"] }""");
        Assert.Equal(new Place($"{reference.Split('/')[0]}/{file}", 1, 25), policy.PlaceOf("coverage.line"));
        Assert.Equal(PolicyOrigin.Package, policy.Find("coverage.line")?.Origin);
    }

    [Fact]
    public void A_package_extends_no_file()
    {
        Package("readiness/readiness.json", """{ "extends": ["./a.json"] }""");
        Restore("src/Shop/obj", "1.2.0");
        Assert.Equal(
            "Org.Policy/readiness/readiness.json(1,15): RG0002: './a.json' can't be extended: a policy of a package extends presets and packages, not files (readiness.json -> Org.Policy/readiness/readiness.json)",
            Assert.Throws<PolicyException>(() => Load("""{ "extends": ["Org.Policy"] }""")).Message);
    }

    [Fact]
    public void Projects_must_agree_on_a_version()
    {
        Package("readiness/readiness.json", "{}");
        Package("readiness/readiness.json", "{}", "1.3.0");
        Restore("src/Shop/obj", "1.2.0");
        _system.Write("src/Till/Till.csproj", "");
        Restore("src/Till/obj", "1.3.0");
        Assert.Contains("projects reference it in several versions: 1.2.0, 1.3.0; agree on one", Assert.Throws<PolicyException>(() => Load("""{ "extends": ["Org.Policy"] }""")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"libraries\": ")]
    [InlineData("{ \"libraries\": { \"Org.Policy/1.2.0\": 3 } }")]
    public void A_damaged_list_of_packages_is_named(string json)
    {
        _system.Write("src/Shop/Shop.csproj", "");
        _system.Write("src/Shop/obj/project.assets.json", json);
        var message = Assert.Throws<PolicyException>(() => Load("""{ "extends": ["Org.Policy"] }""")).Message;
        Assert.Contains("src/Shop/obj/project.assets.json: the list of packages can't be read", message, StringComparison.Ordinal);
        Assert.DoesNotContain(_system.Root, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_package_does_not_hold_is_named()
    {
        Package("other.json", "{}");
        Restore("src/Shop/obj", "1.2.0");
        Assert.Contains("the package Org.Policy 1.2.0 holds no readiness/readiness.json", Assert.Throws<PolicyException>(() => Load("""{ "extends": ["Org.Policy"] }""")).Message, StringComparison.Ordinal);
    }

    private Policy Load(string json) => Gate.LoadPolicy(_system.Root, _system.Write("readiness.json", json));

    private void Package(string file, string json, string version = "1.2.0") => _system.Write($"packages.cache/org.policy/{version}/{file}", json);

    private void Restore(string obj, string version)
    {
        _system.Write("src/Shop/Shop.csproj", "");
        _system.Write($"{obj}/project.assets.json", $$"""{ "version": 3, "targets": { "net10.0": {} }, "libraries": { "Other/1.0.0": { "path": "other/1.0.0" }, "Org.Policy/{{version}}": { "type": "package", "path": "org.policy/{{version}}", "files": ["a"] } }, "packageFolders": { "{{_system.PathOf("packages.cache")}}/": {} } }""");
    }
}
