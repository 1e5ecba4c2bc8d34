namespace ReadinessGate.Secrets.Patterns;

/// <summary>A legacy server key of Firebase Cloud Messaging.</summary>
public sealed class FirebaseServerKey : TokenPattern
{
    private const string Random = "iaqm_NHQbbvlz8wskQI6xlZs5CNO4InwUCA5etQ8AILIlTtiwtx34r4yBH27dN4ITFyuZYgxqq8xxekITKmpkvHt2O4wYj8QHW7jbdQc2fkC1jRxIPt_ZveVeSreByOYiOWhOQ";

    /// <inheritdoc/>
    public override string Name => "Firebase server key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [":APA91b"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AAAA", "k3Q-x7Z", ":APA91b", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("AAAA", "k3Q-x7Z", ":APA91b", "kZwB-NFiNJw695XjbPxqZjeLypC3UcjINOJtv2k5TOaxrht0AitKWbA9bQKy"), "AAAAabcdefg:APA91b-your-token"];

    /// <inheritdoc/>
    protected override string Shape => "AAAA" + Mixed + "[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 11;
}
