using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Secrets.Tests.Allowing;

public sealed class AllowedSecretsTests
{
    [Fact]
    public void Reads_the_whole_elements_of_a_policy()
    {
        var secrets = AllowedSecrets.OfPolicy("""{ "secrets": { /* note */ "allow": [ { "match": "A*", "because": "fixtures" }, { "match": "B" }, { "because": "fixtures", "match": "*", "path": "x/**" }, ] } }""");
        Assert.Equal([(0, "A*", null), (2, "*", "x/**")], secrets.Entries.Select(entry => (entry.Index, entry.Match, entry.Path)));
        Assert.Equal(2, secrets.Find(null, "x/y")!.Index);
        Assert.Null(secrets.Find("B", "y"));
    }

    [Theory]
    [InlineData(""), InlineData("{"), InlineData("[]"), InlineData("{ \"secrets\": { \"allow\": {} } }"), InlineData("{ \"secrets\": { \"allow\": \"*\" } }"), InlineData("{ \"secrets\": { \"allow\": [ \"*\", 1, null, [] ] } }")]
    [InlineData("{ \"allow\": [ { \"match\": \"*\", \"because\": \"fixtures\" } ] }"), InlineData("{ \"secrets\": { \"allow\": [ { \"match\": true, \"because\": \"fixtures\" } ] } }"), InlineData("{ \"secrets\": { \"allow\": [ { \"match\": \"*\", \"because\": \"-\" } ] } }")]
    public void Anything_else_allows_nothing(string policy) => Assert.Empty(AllowedSecrets.OfPolicy(policy).Entries);
}
