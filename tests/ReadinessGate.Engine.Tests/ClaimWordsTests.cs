namespace ReadinessGate.Tests;

public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData("Rollback procedures documented and tested", ClaimKinds.Documented | ClaimKinds.Tested)]
    [InlineData("Secret rotation procedures need implementation", ClaimKinds.Implemented)]
    [InlineData("Alerts configured", ClaimKinds.Implemented)]
    [InlineData("Restore verified", ClaimKinds.Tested)]
    [InlineData("Document database chosen", ClaimKinds.Documented)]
    [InlineData("Team knows the latest contestants", ClaimKinds.None)]
    public void Reads_what_is_claimed(string text, ClaimKinds expected) => Assert.Equal(expected, ClaimWords.KindsOf(text));

    [Theory, InlineData("tested", true), InlineData("documented", true), InlineData("implementation", true), InlineData("configured", false), InlineData("backup", false)]
    public void Tells_a_kind_from_a_subject(string word, bool expected) => Assert.Equal(expected, ClaimWords.IsKind(word));
}
