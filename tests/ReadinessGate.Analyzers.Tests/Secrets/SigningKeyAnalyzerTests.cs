using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class SigningKeyAnalyzerTests
{
    // The algorithms, as far as the rule looks at them.
    private const string Algorithms = """
        namespace Microsoft.IdentityModel.Tokens { public class SymmetricSecurityKey { public SymmetricSecurityKey(byte[] key) { } } }
        namespace System.Security.Cryptography
        {
            public class HMACSHA256 { public HMACSHA256() { } public HMACSHA256(byte[] key) { } public static byte[] HashData(byte[] key, byte[] data) => data; }
        }
        namespace Microsoft.Extensions.Configuration { public interface IConfiguration { string this[string key] { get; set; } } }
        """;

    private const string Usings = "using System; using System.Text; using Microsoft.IdentityModel.Tokens; using System.Security.Cryptography; using Microsoft.Extensions.Configuration; ";
    private const string Long = "q7Zr2vKx9mWb4tHc8nPe5sLd3gFj6yAu";

    [Theory]
    [InlineData("class C { object M() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes([|\"my-secret-key\"|])); }")]
    [InlineData("class C { object M(IConfiguration c) => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(c[\"Jwt:Key\"] ?? [|\"development\"|])); }")]
    [InlineData("class C { object M(IConfiguration c) { var key = c[\"K\"] ?? [|\"dev\"|]; var bytes = Encoding.ASCII.GetBytes(key); return new HMACSHA256(bytes); } }")]
    [InlineData("class C { const string Key = \"short\"; object M() => new HMACSHA256(Encoding.UTF8.GetBytes([|Key|])); }")]
    [InlineData("class C { object M(byte[] d) => HMACSHA256.HashData([|\"short\"u8|].ToArray(), d); }")]
    [InlineData("class C { static readonly byte[] K = [|new byte[] { 1, 2, 3 }|]; object M() => new HMACSHA256(K); object N() => new HMACSHA256([|new byte[64]|]); object O() => new HMACSHA256([|new[] { (byte)1 }|]); }")]
    [InlineData("class C { object M() => new SymmetricSecurityKey(Convert.FromBase64String([|\"c2hvcnQga2V5IGhlcmU=\"|])); object N() => new SymmetricSecurityKey(Convert.FromHexString([|\"00112233445566778899\"|])); }")]
    [InlineData("class C { object M() => new HMACSHA256(Encoding.UTF8.GetBytes([|\"\"\"raw key\"\"\"|])); }")]
    [InlineData("class C { void M(IConfiguration c) { c[\"Jwt:Key\"] = [|\"Sup3rS3cret!\"|]; } string JwtSecret = [|\"Sup3rS3cret!\"|]; }")]
    public Task Reports_a_short_key(string markup) => Run(markup);

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), InlineData("secretkeysecretkeysecretkeysecretkey"), InlineData("abcdefghijklmnopqrstuvwxyz0123456789"), InlineData("12345678901234567890123456789012")]
    public Task Reports_a_long_key_that_is_easy_to_guess(string key) => Run($"class C {{ object M() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes([|\"{key}\"|])); }}");

    [Theory]
    [InlineData("class C { object M(IConfiguration c, byte[] k) { _ = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(c[\"Jwt:Key\"])); _ = new HMACSHA256(k); return new HMACSHA256(); } }")]
    [InlineData("class C { object M() { var key = new byte[64]; Fill(key); return new HMACSHA256(key); } void Fill(byte[] key) { } }")]
    [InlineData("class C { const string JwtKey = \"Jwt:Key\"; string SigningKey = \"\"; object M(IConfiguration c) => c[JwtKey] ?? \"<key>\"; }")]
    [InlineData("class C { object M(byte[] token) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(\"WebAppData\"), token); }")]
    [InlineData("class HMACSHA256 { public HMACSHA256(byte[] k) { } } class C { object M() => new HMACSHA256(Encoding.UTF8.GetBytes(\"short\")); }")]
    public Task Stays_silent_on_what_it_does_not_know(string markup) => Run(markup);

    [Fact]
    public Task Thirty_two_bytes_are_enough() => Run($"class C {{ object M() => new HMACSHA256(Encoding.UTF8.GetBytes(\"{Long}\")); object N() => new HMACSHA256(Encoding.UTF8.GetBytes([|\"{Long[1..]}\"|])); }}");

    [Fact]
    public Task Test_projects_are_not_judged() => new AnalyzerTest<SigningKeyAnalyzer>
    {
        TestCode = Usings + "class C { object M() => new HMACSHA256(Encoding.UTF8.GetBytes(\"short\")); }",
        Sources = { ("Algorithms.cs", Algorithms) },
        GlobalConfig = "build_property.IsTestProject = true",
    }.RunAsync();

    private static Task Run(string markup) => new AnalyzerTest<SigningKeyAnalyzer> { TestCode = Usings + markup, Sources = { ("Algorithms.cs", Algorithms) } }.RunAsync();
}
