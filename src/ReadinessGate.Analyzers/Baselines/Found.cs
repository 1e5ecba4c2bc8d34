using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>Makes the diagnostics of our rules, with what a baseline recognises them by; it reaches the compiler's log with them.</summary>
internal static class Found
{
    /// <summary>The property with the fingerprint.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>The property with the name that a credential stands under, from which its fingerprint is made together with rule and path.</summary>
    public const string SecretName = "secret";

    /// <summary>A finding in code.</summary>
    public static Diagnostic At(DiagnosticDescriptor rule, Location place, params object?[] arguments) => Create(rule, place, Properties(place), arguments);

    /// <summary>A finding in a file that is no code.</summary>
    public static Diagnostic InFile(DiagnosticDescriptor rule, AdditionalText file, SourceText text, TextSpan span, params object?[] arguments) =>
        Create(rule, FileLocation.Of(file, text, span), With(Fingerprint, FindingPrint.Of(text, span)), arguments);

    /// <summary>A provider's token, which is known by 32 bits of its hash.</summary>
    public static Diagnostic Token(DiagnosticDescriptor rule, Location place, string token, params object?[] arguments) =>
        Create(rule, place, With(Fingerprint, SecretFingerprint.OfToken(rule.Id, token)), arguments);

    /// <summary>A credential, which is known by its name and never by its value.</summary>
    public static Diagnostic Secret(DiagnosticDescriptor rule, Location place, string name, params object?[] arguments) =>
        Create(rule, place, Named(name), arguments);

    /// <summary>The properties of a credential.</summary>
    public static ImmutableDictionary<string, string?> Named(string name) => With(SecretName, name);

    /// <summary>The properties of a finding in code; empty where it stands in none.</summary>
    public static ImmutableDictionary<string, string?> Properties(Location place) =>
        place.SourceTree is { } tree ? With(Fingerprint, FindingPrint.Of(tree, place.SourceSpan)) : ImmutableDictionary<string, string?>.Empty;

    // The compiler hashes a diagnostic by its rule and arguments alone, and compares those of one hash with each other when they are hidden. No message shows this argument.
    private static Diagnostic Create(DiagnosticDescriptor rule, Location place, ImmutableDictionary<string, string?> properties, object?[] arguments) =>
        Diagnostic.Create(rule, place, properties, [.. arguments, place.SourceSpan.Start]);

    private static ImmutableDictionary<string, string?> With(string name, string value) => ImmutableDictionary<string, string?>.Empty.Add(name, value);
}
