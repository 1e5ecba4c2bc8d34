using System.Text.Json;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Allowing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

/// <summary>Compiler, gate and the command <c>secrets</c> find the same secrets and allow the same ones.</summary>
public sealed class SecretAgreementTests : IDisposable
{
    private const string Random = "Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1";
    private const string Policy = """{ "secrets": { "allow": [ { "match": "Test*Key", "because": "fixtures" }, { "match": "Listed", "path": "*.cs", "because": "an invented token" }, { "match": "*Token", "path": "web.config", "because": "local only" } ] } }""";
    private static readonly string Token = $"ghp_{Random}{Base62Checksum.Of(Random)}";
    private readonly SystemFolder _system = new();

    /// <summary>A file, and where a secret is left to be reported.</summary>
    public static TheoryData<string, string, string> Samples => new()
    {
        { "Code.cs", "class C\n{\n    const string Password = \"hunter2!\";\n}\n", "RG1202 3" },
        { "Code.cs", "class C\n{\n    const string Password = \"hunter2!\"; // readinessgate:allow RG1202 because it is a fixture\n}\n", "" },
        { "Code.cs", "class C\n{\n    // readinessgate:allow RG1202 because it is a fixture\n    const string Password = \"hunter2!\";\n    const string Pwd = \"hunter3!\";\n}\n", "RG1202 5" },
        { "Code.cs", "class C\n{\n    const string Password = \"hunter2!\"; // readinessgate:allow RG1202\n}\n", "RG1202 3 incomplete" },
        { "Code.cs", "class C\n{\n    const string Password = \"hunter2!\"; // readinessgate:allow RG1201 because it is a fixture\n}\n", "RG1202 3" },
        { "Code.cs", "class C\n{\n    const string TestSigningKey = \"a8F3kq0ZpL2x\";\n    const string OtherKey = \"not it\";\n    const string ApiKey = \"a8F3kq0ZpL2x\";\n}\n", "RG1202 5" },
        { "Code.cs", $"class C\n{{\n    const string Listed = \"{Token}\";\n    const string Other = \"{Token}\";\n}}\n", "RG1201 4" },
        { "Code.cs", $"class C\n{{\n    // {Token}\n    // readinessgate:allow RG1201 because it is invented\n    // {Token}\n}}\n", "RG1201 3" },
        { "Code.cs", "class C\n{\n    const string Db = \"Server=db;Password=s3cr3t-9;\";\n    const string Test1Key = \"Server=db;Password=s3cr3t-9;\";\n    /* readinessgate:allow RG1204 because it is a fixture */\n    const string Db3 = \"Server=db;Password=s3cr3t-9;\";\n}\n", "RG1204 3" },
        { "Code.cs", "class C\n{\n#pragma warning disable RG1202 // a fixture\n    const string Password = \"hunter2!\";\n#pragma warning restore RG1202\n    const string Pwd = \"hunter3!\";\n}\n", "RG1202 6" },
        { "appsettings.json", "{\n  // readinessgate:allow RG1205 because it is the emulator's\n  \"Password\": \"hunter2!\",\n  \"TestApiKey\": \"a8F3kq0ZpL2x\",\n  \"Smtp\": { \"Password\": \"hunter2!\" }\n}\n", "RG1205 5" },
        { "appsettings.json", $"{{\n  \"//\": \"readinessgate:allow RG1201 because it is invented\",\n  \"A\": \"{Token}\",\n  \"B\": \"{Token}\" // readinessgate:allow RG1201\n}}\n", "RG1201 4 incomplete" },
        { ".env", "DB_PASSWORD=hunter2\n# readinessgate:allow RG1205 because it is a fixture\nSMTP_PASSWORD=hunter2\nTestKey=a8F3kq0ZpL2x\nAPI_KEY=a8F3kq0ZpL2x # readinessgate:allow RG1205 because it is a fixture\n", "RG1205 1" },
        { "web.config", "<c>\n<add key=\"ApiKey\" value=\"a8F3kq0ZpL2x\" />\n<!-- readinessgate:allow RG1205 because it is a fixture -->\n<add key=\"ApiKey\" value=\"a8F3kq0ZpL2x\" />\n<add key=\"AuthToken\" value=\"a8F3kq0ZpL2x\" />\n</c>\n", "RG1205 2" },
        { "nuget.config", "<c>\n<add key=\"ClearTextPassword\" value=\"hunter2!\" />\n<add key=\"AuthToken\" value=\"a8F3kq0ZpL2x\" />\n</c>\n", "RG1205 2, RG1205 3" },
        { "site.pubxml", $"<P>\n<Password>hunter2!</Password>\n<Other>{Token}</Other>\n</P>\n", "RG1205 2, RG1201 3" },
        { "Code.cs", "class C { string password = \"\"; const string PasswordLabel = \"Password\"; }\n", "" },
        { "appsettings.json", "{ \"Password\": \"<set in user-secrets>\", \"Broken\": ", "" },
    };

    public void Dispose() => _system.Dispose();

    [Theory, MemberData(nameof(Samples))]
    public async Task All_three_readers_agree(string path, string text, string expected)
    {
        _system.Write("readiness.json", Policy);
        _system.Write(path, text);
        Assert.Equal(expected, await OfCompiler(path, text));
        Assert.Equal(expected, OfCommand());
        Assert.Equal(expected, OfGate());
    }

    private static async Task<string> OfCompiler(string path, string text)
    {
        string[] found =
        [
            .. await Run<ProviderTokenAnalyzer>(path, text), .. await Run<CodeCredentialAnalyzer>(path, text), .. await Run<PrivateKeyAnalyzer>(path, text),
            .. await Run<ConnectionStringAnalyzer>(path, text), .. await Run<SettingsCredentialAnalyzer>(path, text),
        ];
        return Join(found);
    }

    private static async Task<IEnumerable<string>> Run<T>(string path, string text)
        where T : DiagnosticAnalyzer, new()
    {
        var slice = ("obj/" + AllowFile.Name, AllowFile.Write(AllowedSecrets.OfPolicy(Policy), ""));
        var isCode = path.EndsWith(".cs", StringComparison.Ordinal);
        var test = new AnalyzerTest<T> { TestCode = "", GlobalConfig = "build_property.ProjectDir = /project/", AdditionalFiles = { slice } };
        (isCode ? test.Sources : test.AdditionalFiles).Add((path, text));
        return (await test.DiagnosticsAsync()).Select(finding => Tell(finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line + 1, finding.GetMessage(null)));
    }

    private string OfCommand()
    {
        using var json = JsonDocument.Parse(ToolProcess.Run(_system.Root, "secrets", "--format", "json").Output);
        var plain = ToolProcess.Run(_system.Root, "secrets").Output.Split('\n');
        return Join([.. json.RootElement.GetProperty("findings").EnumerateArray().Select((finding, index) => Tell(finding.GetProperty("id").GetString()!, finding.GetProperty("line").GetInt32(), plain[index]))]);
    }

    private string OfGate()
    {
        var report = Gate.Judge(new GateRequest(_system.Root, _system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.2.3"));
        var findings = report.Results.Single(result => result.Check.Id == "RG4020").Findings.Where(finding => finding.Code is null);
        return Join([.. findings.Select(finding => Tell(finding.Message[..6], finding.At!.Line, finding.Message))]);
    }

    private static string Tell(string id, int line, string message) => $"{id} {line}{(message.Contains("allows nothing", StringComparison.Ordinal) ? " incomplete" : "")}";

    private static string Join(string[] findings) => string.Join(", ", findings.OrderBy(finding => int.Parse(finding.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)));
}
