using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class ConnectionStringAnalyzerTests
{
    [Theory]
    [InlineData("class C { string s = [|\"Server=db;User Id=shop;Password=hunter2!;\"|]; }")]
    [InlineData("class C { const string P = \"hunter2!\"; string s = [|\"Server=db;Password=\" + P|]; string t = [|$\"Server=db;Pwd={P};\"|]; }")]
    [InlineData("class C { string M(string host) => [|$\"Host={host};Username=shop;Password=s3cr3t-9\"|]; }")]
    [InlineData("class C { string s = [|\"postgres://shop:hunter2!@db:5432/shop\"|]; string t = [|\"connect to amqp://shop:hunter2!@mq/\"|]; }")]
    [InlineData("class C { string s = [|\"Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=abc123/def456+ghi789=\"|]; }")]
    [InlineData("class C { string s = [|\"CREATE USER shop WITH PASSWORD 'hunter2!'\"|]; string t = [|\"\"\"ALTER LOGIN shop WITH PASSWORD = N'hunter2!'\"\"\"|]; string u = [|@\"create user shop identified by 'hunter2!'\"|]; }")]
    public Task Reports_a_password_inside(string markup) => Verify<ConnectionStringAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("class C { string s = \"Server=db;Integrated Security=true\"; string t = \"Server=db;Password=;\"; string u = \"Server=db;Password=<password>\"; }")]
    [InlineData("class C { string M(string password) => $\"Server=db;Password={password};\" + \"Password=\" + password; }")]
    [InlineData("class C { string s = \"postgres://user:pass@host/db\"; string t = \"https://example.org/login?next=/a\"; string u = \"UseDevelopmentStorage=true\"; }")]
    [InlineData("class C { string s = \"CREATE USER shop WITH PASSWORD '${PASSWORD}'\"; string t = \"Password='secret'\"; } // Password=hunter2!;")]
    [InlineData("class C { string s = \"AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==\"; }")]
    public Task Stays_silent_on_what_holds_none(string markup) => Verify<ConnectionStringAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public Task Test_projects_are_not_judged() =>
        new AnalyzerTest<ConnectionStringAnalyzer> { TestCode = "class C { string s = \"Server=db;Password=hunter2!;\"; }", GlobalConfig = "build_property.IsTestProject = true" }.RunAsync();

    [Fact]
    public async Task Never_repeats_the_password()
    {
        var finding = Assert.Single(await new AnalyzerTest<ConnectionStringAnalyzer> { TestCode = "class C { string s = \"Server=db;Password=hunter2!;\"; }" }.DiagnosticsAsync());
        Assert.StartsWith("Connection with its password in source (redacted, 8 chars). Fix: ", finding.GetMessage(), StringComparison.Ordinal);
    }
}
