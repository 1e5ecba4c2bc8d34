using ReadinessGate.Analyzers.Testing;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Testing;

public sealed class LiveNetworkAnalyzerTests
{
    private const string TestProject = "build_property.IsTestProject = true";

    // The framework's own networking, as far as the rule looks at it.
    private const string Net = """
        namespace System { public class Uri { public Uri(string address) { } } }
        namespace System.Net
        {
            public static class Dns { public static object GetHostEntry(string host) => null; }
            public class WebRequest { public static WebRequest Create(string address) => null; public object GetResponse() => null; }
            public class HttpWebRequest : WebRequest { }
            public class WebClient { public string DownloadString(string address) => null; }
        }
        namespace System.Net.Sockets { public class TcpClient { public TcpClient() { } public TcpClient(string host, int port) { } public void Connect(string host, int port) { } } }
        namespace System.Net.NetworkInformation { public class Ping { public object Send(string host) => null; } }
        namespace System.Net.Http
        {
            public class HttpMessageHandler { }
            public class HttpClientHandler : HttpMessageHandler { }
            public class HttpClient { public HttpClient() { } public HttpClient(HttpMessageHandler handler) { } public System.Uri BaseAddress { get; set; } public object GetAsync(string address) => null; public object GetAsync(System.Uri address) => null; }
        }
        """;

    private const string Usings = "using System; using System.Net; using System.Net.Http; using System.Net.Sockets; using Xunit; ";

    [Theory]
    [InlineData("class C { [Fact] void M() { [|new HttpClient().GetAsync(\"https://api.github.com/users\")|]; } }")]
    [InlineData("class C { [Fact] void M() { var client = new HttpClient(); [|client.GetAsync(new Uri(\"http://google.com\"))|]; } }")]
    [InlineData("class C { readonly HttpClient _client = new(); const string Root = \"https://nuget.org\"; [Fact] void M(int id) { [|_client.GetAsync($\"{Root}/{id}\")|]; } }")]
    [InlineData("class C { HttpClient _client; public C() { _client = new HttpClient(new HttpClientHandler()) { BaseAddress = new Uri(\"https://nuget.org\") }; } [Fact] void M() { [|_client.GetAsync(\"/v3\")|]; } }")]
    [InlineData("class C { [Fact] void M() { [|new TcpClient(\"smtp.gmail.com\", 25)|]; new TcpClient().Connect(\"localhost\", 1); [|Dns.GetHostEntry(\"8.8.8.8\")|]; } }")]
    [InlineData("class C { [Fact] void M() { var request = (HttpWebRequest)WebRequest.Create(\"http://google.com\"); [|request.GetResponse()|]; [|new WebClient().DownloadString(\"https://google.com\")|]; } }")]
    [InlineData("class C { static void Helper() { [|new System.Net.NetworkInformation.Ping().Send(\"google.com\")|]; } }")]
    public Task Reports_a_host_of_the_internet(string markup) => Run(markup);

    [Theory]
    [InlineData("class C { [Fact] void M() { var c = new HttpClient(); c.GetAsync(\"http://localhost:5000\"); c.GetAsync(\"http://127.0.0.1\"); c.GetAsync(\"https://[::1]/\"); c.GetAsync(\"http://10.0.0.1\"); c.GetAsync(\"http://api/x\"); } }")]
    [InlineData("class C { [Fact] void M() { var c = new HttpClient(); c.GetAsync(\"https://example.com/a\"); c.GetAsync(\"https://www.example.org\"); c.GetAsync(\"https://x.test\"); c.GetAsync(\"http://x.invalid\"); c.GetAsync(\"http://printer.local\"); } }")]
    [InlineData("class Stub : HttpMessageHandler { } class C { [Fact] void M() { var c = new HttpClient(new Stub()); c.GetAsync(\"https://google.com\"); } }")]
    [InlineData("class App { public HttpClient CreateClient() => null; } class C { [Fact] void M(HttpClient given, string host) { new App().CreateClient().GetAsync(\"https://google.com\"); given.GetAsync(\"https://google.com\"); new HttpClient().GetAsync($\"https://{host}/x\"); } }")]
    [InlineData("class C { [Fact] void M() { new HttpClient { BaseAddress = new Uri(\"https://google.com\") }.ToString(); WebRequest.Create(\"https://google.com\"); } }")]
    [InlineData("class HttpClient { public void GetAsync(string s) { } } class C { [Fact] void M() { new HttpClient().GetAsync(\"https://google.com\"); } }")]
    public Task Stays_silent_on_what_stays_at_home(string markup) => Run(markup);

    [Theory]
    [InlineData("class C { [Fact, Trait(\"Category\", \"Integration\")] void M() { new HttpClient().GetAsync(\"https://google.com\"); } }")]
    [InlineData("[Trait(\"E2E\", \"yes\")] class C { [Fact] void M() { System.Action act = () => new HttpClient().GetAsync(\"https://google.com\"); } }")]
    [InlineData("class GitHubIntegrationTests { [Fact] void M() { new HttpClient().GetAsync(\"https://google.com\"); } }")]
    [InlineData("class LiveBase { } class C : LiveBase { [Fact] void M() { new HttpClient().GetAsync(\"https://google.com\"); } }")]
    [InlineData("class C { [Fact(Skip = \"#1\")] void M() { new HttpClient().GetAsync(\"https://google.com\"); } }")]
    [InlineData("class C { [NUnit.Framework.Test, NUnit.Framework.Category(\"Live\")] public void M() { new HttpClient().GetAsync(\"https://google.com\"); } }")]
    public Task Tests_that_are_meant_to_leave_the_process_are_not_judged(string markup) => Run(markup);

    [Fact]
    public Task Only_test_projects_are_judged() => new AnalyzerTest<LiveNetworkAnalyzer>
    {
        TestCode = Usings + "class C { [Fact] void M() { new HttpClient().GetAsync(\"https://google.com\"); } }",
        Sources = { ("Frameworks.cs", Frameworks.Code), ("Net.cs", Net) },
    }.RunAsync();

    [Theory]
    [InlineData("google.com", true), InlineData("8.8.8.8", true), InlineData("172.32.0.1", true), InlineData("2606:4700::1111", true), InlineData("notexample.com", true)]
    [InlineData("172.16.0.1", false), InlineData("192.168.1.1", false), InlineData("169.254.169.254", false), InlineData("203.0.113.9", false), InlineData("fe80::1", false), InlineData("2001:db8::1", false)]
    [InlineData("example.com", false), InlineData("api.example.net", false), InlineData("db", false), InlineData("a.localhost", false), InlineData("{}.google.com", false), InlineData("", false)]
    public void Tells_public_hosts_from_others(string host, bool expected) => Assert.Equal(expected, PublicAddress.IsPublic(host));

    private static Task Run(string markup) => new AnalyzerTest<LiveNetworkAnalyzer>
    {
        TestCode = Usings + markup,
        Sources = { ("Frameworks.cs", Frameworks.Code), ("Net.cs", Net) },
        GlobalConfig = TestProject,
    }.RunAsync();
}
