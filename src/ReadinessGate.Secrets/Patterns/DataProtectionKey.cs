namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of ASP.NET Core data protection that no certificate encrypts: with it cookies can be forged.</summary>
public sealed class DataProtectionKey : TokenPattern
{
    private const string Random = "30HWKbFGJfUPz6+tDbnKY/o3wctAuotEgeBy1dvz1haCpSxDFZJZcolYKIabXBuLN7xP6ovSbDIqJmhjn+a4gJ";

    /// <inheritdoc/>
    public override string Name => "ASP.NET data protection key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["<masterKey "];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("<masterKey p4:requiresEncryption=\"true\">\n  <!-- Warning: the key below is in an unencrypted form. -->\n  <value>", Random, "==</value>")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["<masterKey p4:requiresEncryption=\"true\"><value>...</value>", Join("<masterKey ><value>", Random, "</value>")];

    /// <inheritdoc/>
    protected override string Shape => @"<masterKey [^>]{0,160}>\s{0,80}(?:<!--[^>]{0,160}-->\s{0,80})?<value>(?<secret>[A-Za-z0-9+/]{86}==)</value>";
}
