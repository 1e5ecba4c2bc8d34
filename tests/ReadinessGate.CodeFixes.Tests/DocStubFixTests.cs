using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.CodeFixes.Tests.Verification;

namespace ReadinessGate.CodeFixes.Tests;

public sealed class DocStubFixTests
{
    private const string Stub = "/// <summary></summary>\n";

    [Theory]
    [InlineData("public delegate int Map<T>(T item);", Stub + "/// <typeparam name=\"T\"></typeparam>\n/// <param name=\"item\"></param>\n/// <returns></returns>\npublic delegate int Map<T>(T item);")]
    [InlineData("public record R(int Id, string @event);", Stub + "/// <param name=\"Id\"></param>\n/// <param name=\"event\"></param>\npublic record R(int Id, string @event);")]
    [InlineData("[System.Obsolete]\npublic enum E { }", Stub + "[System.Obsolete]\npublic enum E { }")]
    public Task Lists_what_the_declaration_has(string code, string expected) => Fix(remaining: 1).FixesAsync(code, expected);

    [Theory]
    [InlineData("public T Find<T>(string key, int? at = null) => default;", "/// <typeparam name=\"T\"></typeparam>", "/// <param name=\"key\"></param>", "/// <param name=\"at\"></param>", "/// <returns></returns>")]
    [InlineData("public void Run(int i) { }", "/// <param name=\"i\"></param>")]
    [InlineData("public async System.Threading.Tasks.Task RunAsync(int i) { }", "/// <param name=\"i\"></param>")]
    [InlineData("public System.Threading.Tasks.Task<int> CountAsync() => null;", "/// <returns></returns>")]
    [InlineData("public int this[int at] => at;", "/// <param name=\"at\"></param>")]
    [InlineData("public int Count, Length;")]
    [InlineData("public C(int i) { }", "/// <param name=\"i\"></param>")]
    public Task Lists_what_a_member_has(string member, params string[] tags) => Fix(member.Contains(',') && member.Contains("Length") ? 2 : 1).FixesAsync(
        $"/// <summary>A class.</summary>\npublic class C\n{{\n    // A comment.\n    {member}\n}}",
        $"/// <summary>A class.</summary>\npublic class C\n{{\n    // A comment.\n    /// <summary></summary>\n    {string.Concat(tags.Select(tag => tag + "\n    "))}{member}\n}}");

    [Fact]
    public Task Inherits_what_an_interface_says() => Fix(remaining: 0).FixesAsync(
        "/// <summary>A class.</summary>\npublic class C : System.IDisposable\n{\n    public void Dispose() { }\n}",
        "/// <summary>A class.</summary>\npublic class C : System.IDisposable\n{\n    /// <inheritdoc/>\n    public void Dispose() { }\n}");

    [Fact]
    public Task Adds_nothing_to_a_stub_or_in_the_middle_of_a_line() => Fix(remaining: 0).OffersNothingAsync("/// <summary></summary>\npublic class C { public int I; }");

    [Fact]
    public Task Fixes_all_documents() => Fix(remaining: 3).FixesAllAsync(
        ["public class A\n{\n    public int I;\n}", "public class B { }"],
        [Stub + "public class A\n{\n    /// <summary></summary>\n    public int I;\n}", Stub + "public class B { }"]);

    private static FixTest<PublicApiDocsAnalyzer, DocStubFix> Fix(int remaining) => new() { Remaining = remaining };
}
