using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a signing key that can be guessed: whoever finds it from one signed token can sign tokens of their own.</summary>
/// <remarks>
/// <para>Judged are constants that become the key of a <c>SymmetricSecurityKey</c> or of an HMAC with SHA-1, SHA-2 or SHA-3, also behind a variable, <c>GetBytes</c>, Base64 or <c>?? "fallback"</c>, and texts given to a setting
/// or a member such as <c>Jwt:Key</c> and <c>IssuerSigningKey</c>. A key needs 32 bytes, and they must not repeat, count up or down, or be made of a handful of different ones. Constants that protocols publish are left alone;
/// test projects are not judged. That the key stands in the source at all is RG1202.</para>
/// <para>Bad: <c>new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"] ?? "development"))</c>. Good: <c>RandomNumberGenerator.GetBytes(32)</c> once, kept in a secrets store.</para>
/// <para>Source: RFC 7518, section 3.2; NIST SP 800-107, section 5.3.4; CWE-326.</para>
/// <para>Fix: make 32 random bytes, keep them in user-secrets or a vault, and end the program when the setting is missing.</para>
/// <para>Suppress: <c>#pragma warning disable RG1207</c> with a reason, or <c>dotnet_diagnostic.RG1207.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SigningKeyAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Algorithms = new("SymmetricSecurityKey", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512", "HMACSHA3_256", "HMACSHA3_384", "HMACSHA3_512");
    private static readonly string[] Spaces = ["Microsoft.IdentityModel.Tokens", "System.Security.Cryptography"];
    private const string LikelyName = "JwtSecret";
    private static readonly string[] Settings = ["signingkey", "jwt:key", "jwtkey", "jwt:secret", "jwtsecret", "hmackey", "hmacsecret", "tokenkey"];

    // A file without one of these words gives no such setting a value.
    private static readonly Keywords Names = new("jwt", "signing", "hmac", "tokenkey") { IgnoresCase = true, OnlyPresence = true };

    private static readonly DiagnosticDescriptor RG1207 = Rule.Create(
        "RG1207", "Each signing key is long and random", "The signing key {0}. Fix: make 32 random bytes and keep them in a secrets store.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1207);

    internal override IEnumerable<Keywords> Words => [Algorithms.Words, Names, StringText.Quote];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (!context.Options.IsTestProject())
            ForEachModel(context, sink, (model, report) => Examine(model, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var (place, key) in OfAlgorithms(context).Concat(OfSettings(context)))
        {
            if (seen.Add(place) && SigningKey.FlawOf(key) is { } flaw)
                report(Found.At(RG1207, place.GetLocation(), flaw));
        }
    }

    private static IEnumerable<(ExpressionSyntax Place, byte[] Key)> OfAlgorithms(SemanticModelAnalysisContext context)
    {
        foreach (var token in Algorithms.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (KeyOf(token) is not { } key || context.SemanticModel.GetSymbolInfo(key.Parent!.Parent!.Parent!, context.CancellationToken).Symbol is not IMethodSymbol method
                || !Spaces.Contains(method.ContainingType.ContainingNamespace?.ToString()))
                continue;
            foreach (var found in KeyBytes.Of(key, context.SemanticModel, context.CancellationToken))
                yield return found;
        }
    }

    // new HMACSHA256(key), HMACSHA256.HashData(key, data)
    private static ExpressionSyntax? KeyOf(SyntaxToken algorithm)
    {
        if (algorithm.Parent is not SimpleNameSyntax name)
            return null;
        if (name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.Span.Contains(name.Span))
            return creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
        return name.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HashData", Parent: InvocationExpressionSyntax call } access && access.Expression == name
            ? call.ArgumentList.Arguments.FirstOrDefault()?.Expression : null;
    }

    private static IEnumerable<(ExpressionSyntax Place, byte[] Key)> OfSettings(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var text = tree.GetText(context.CancellationToken);
        if (!Names.StandIn(text, context.CancellationToken))
            yield break;
        foreach (var expression in StringText.In(text, tree.GetRoot(context.CancellationToken), context.CancellationToken))
        {
            // What no name could make a key is told from its text alone, before anything is bound.
            if (expression is LiteralExpressionSyntax literal && CodeValue.Find(LikelyName, literal.Token.ValueText) is null)
                continue;
            if (context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value is string { Length: > 0 } value
                && ValueName.Of(expression, context.SemanticModel, context.CancellationToken) is { } name && IsSetting(name) && CodeValue.Find(name, value) is not null)
                yield return (expression, Encoding.UTF8.GetBytes(value));
        }
    }

    private static bool IsSetting(string name)
    {
        var plain = name.Replace("_", "").Replace("-", "");
        return name != CodeValue.KeyOfAlgorithm && Array.Exists(Settings, ending => plain.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
