namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret half of an AWS access key: 40 characters without a shape of their own, so the name beside them decides.</summary>
public sealed class AwsSecretAccessKey : TokenPattern
{
    private const string Random = "kV3x/9QmT+Zb7LpYw2RsHd8NfJcGa4EuXo1WtBiM";

    /// <inheritdoc/>
    public override string Name => "AWS secret access key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["aws_secret_access_key", "AWS_SECRET_ACCESS_KEY", "SecretAccessKey", "secretAccessKey"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("aws_secret_access_key = ", Random), Join("\"SecretAccessKey\": \"", Random, "\""), Join("AWS_SECRET_ACCESS_KEY=", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("SecretAccessKey: ", Random, "tail"), Join("SecretAccessKey", Random), Join("aws_secret_access_key = ", "wJalrXUtnFEMI/K7MDENG/", "bPxRfiCYEXAMPLEKEY")];

    /// <inheritdoc/>
    protected override string Shape => """[A-Za-z_]{15,21}["']?\s{0,4}(?:[:,]|=>?)\s{0,4}[@"']{0,2}(?<secret>[A-Za-z0-9/+]{40})""";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
