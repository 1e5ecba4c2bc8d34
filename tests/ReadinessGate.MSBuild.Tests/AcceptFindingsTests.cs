using Microsoft.Build.Utilities;

namespace ReadinessGate.MSBuild.Tests;

public sealed class AcceptFindingsTests : IDisposable
{
    private const string Two = """
        { "version": 1, "figures": [], /* note */ "findings": [
          { "rule": "RG1005", "path": "src/Shop/B.cs", "hash": "2222222222222222", "count": 3, "because": "a reason" },
          { "rule": "RG1001", "path": "src/Shop/A.cs", "hash": "1111111111111111", "count": 1 },
          { "rule": "RG1001", "path": "src/Shop/A.cs", "hash": "1111111111111111", "count": 2 },
          { "rule": "RG1001", "path": "src/Other/C.cs", "hash": "3333333333333333", "count": 1 },
          { "rule": "RG1001", "path": "src/Old.cs", "hash": "4444444444444444", "count": 1 },
        ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Baseline => Path.Combine(_folder, "readiness.baseline.json");

    private string Slice => Path.Combine(_folder, "src", "Shop", "obj", "readiness.accepted");

    private string Others => Slice + ".others";

    [Fact]
    public void Hands_over_what_is_accepted_in_the_project_and_what_lost_its_file()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "src", "Other"));
        File.WriteAllText(Path.Combine(_folder, "src", "Other", "C.cs"), "");
        Assert.Equal(
            "folder\tsrc/Shop\ngone\tRG1001\tsrc/Old.cs\t4444444444444444\t1\nat\tRG1001\tsrc/Shop/A.cs\t1111111111111111\t2\nat\tRG1005\tsrc/Shop/B.cs\t2222222222222222\t3\n",
            Write(Two));
    }

    [Theory]
    [InlineData("{}"), InlineData(""), InlineData("{ \"findings\": [] }"), InlineData("{ \"findings\": [ { \"rule\": \"RG1001\", \"path\": \"src/Shop/A.cs\", \"hash\": \"1\" } ] }"), InlineData("{ \"findings\": [ { \"rule\": \"RG1001\", \"path\": \"src/Shop/A.cs\", \"hash\": \"1\", \"count\": 0 } ] }")]
    public void Nothing_accepted_leaves_no_file(string baseline) => Assert.Null(Write(baseline));

    [Fact]
    public void A_file_that_says_the_same_is_left_alone()
    {
        Write(Two);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Slice, old);
        Write(Two.Replace("a reason", "a better one", StringComparison.Ordinal));
        Assert.Equal(old, File.GetLastWriteTimeUtc(Slice));
    }

    [Fact]
    public void A_baseline_that_is_gone_empties_the_file_so_that_the_compiler_runs()
    {
        Write(Two);
        File.Delete(Baseline);
        Assert.Equal("folder\tsrc/Shop\n", Run());
    }

    [Fact]
    public void Hands_over_findings_of_others_in_a_file_of_their_own_those_that_can_be_hidden()
    {
        const string Entries = """
            { "version": 1, "findings": [
              { "rule": "CA1822", "path": "src/Shop/A.cs", "hash": "1111111111111111", "count": 1 },
              { "rule": "CS8602", "path": "src/Shop/B.cs", "hash": "2222222222222222", "count": 2 },
              { "rule": "XYZ123", "path": "src/Shop/B.cs", "hash": "2222222222222222", "count": 2 },
              { "rule": "RG1001", "path": "src/Shop/A.cs", "hash": "3333333333333333", "count": 1 } ] }
            """;
        Assert.Equal("folder\tsrc/Shop\nat\tRG1001\tsrc/Shop/A.cs\t3333333333333333\t1\n", Write(Entries));
        Assert.Equal("folder\tsrc/Shop\nat\tCA1822\tsrc/Shop/A.cs\t1111111111111111\t1\nat\tCS8602\tsrc/Shop/B.cs\t2222222222222222\t2\n", File.ReadAllText(Others));
    }

    [Fact]
    public void What_hides_findings_of_others_leaves_with_the_last_of_them_and_the_compiler_runs()
    {
        Write("""{ "findings": [ { "rule": "CA1822", "path": "src/Shop/A.cs", "hash": "1111111111111111", "count": 1 } ] }""");
        Assert.False(File.Exists(Slice));
        Assert.Equal("folder\tsrc/Shop\n", Write("{}"));
        Assert.False(File.Exists(Others));

        Write("""{ "findings": [ { "rule": "CA1822", "path": "src/Shop/A.cs", "hash": "1111111111111111", "count": 1 } ] }""");
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Slice, old);
        Write("{}");
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(Slice));
    }

    [Fact]
    public void Takes_entries_that_a_merge_left_without_a_comma() =>
        Assert.Equal(
            "folder\tsrc/Shop\nat\tRG1001\tsrc/Shop/A.cs\t1111111111111111\t1\nat\tRG1001\tsrc/Shop/B.cs\t2222222222222222\t1\n",
            Write("{ \"findings\": [\n { \"rule\": \"RG1001\", \"path\": \"src/Shop/A.cs\", \"hash\": \"1111111111111111\", \"count\": 1 }\r\n { \"rule\": \"RG1001\", \"path\": \"src/Shop/B.cs\", \"hash\": \"2222222222222222\", \"count\": 1 }\n] }"));

    [Theory]
    [InlineData("CS8602 CA1000 SA0001 SA1659", true)]
    [InlineData("CS0246 CA9999 SA9999 XX1001 CA200 CA10000 RG1001 CAxxxx", false)]
    public void Knows_which_ids_can_be_hidden(string ids, bool expected) =>
        Assert.All(ids.Split(' '), id =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Others)!);
            File.Delete(Others);
            Write($"{{ \"findings\": [ {{ \"rule\": \"{id}\", \"path\": \"src/Shop/A.cs\", \"hash\": \"1\", \"count\": 1 }} ] }}");
            Assert.True(expected == File.Exists(Others), id);
        });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string? Write(string baseline)
    {
        File.WriteAllText(Baseline, baseline);
        return Run();
    }

    private string? Run()
    {
        var shop = Path.Combine(_folder, "src", "Shop");
        TaskItem[] sources = [new(Path.Combine(shop, "A.cs")), new(Path.Combine(shop, "B.cs"))];
        Assert.True(new AcceptFindings { BuildEngine = new RecordingEngine(), Baseline = Baseline, Folder = shop, Sources = sources, File = Slice, Others = Others }.Execute());
        return File.Exists(Slice) ? File.ReadAllText(Slice) : null;
    }
}
