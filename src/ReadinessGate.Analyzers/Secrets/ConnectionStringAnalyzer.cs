using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a connection string or an address in code that holds a password: whoever reads the repository can open the connection.</summary>
/// <remarks>
/// <para>Judged are texts with <c>Password=</c>, <c>Pwd=</c>, <c>AccountKey=</c>, <c>SharedAccessKey=</c> or <c>SharedSecret=</c>, addresses of the form <c>scheme://user:password@host</c>, and SQL such as
/// <c>CREATE USER … PASSWORD '…'</c>, after constants, concatenation and interpolation are folded, also in comments. Placeholders, empty passwords and the published keys of emulators do not count. Test projects are not judged.</para>
/// <para>Source: OWASP, Secrets Management Cheat Sheet; CWE-798; .NET documentation, "Protecting connection information".</para>
/// <para>Fix: read it with <c>GetConnectionString</c>, from user-secrets in development and a vault or a managed identity elsewhere; change the password, it stays in the history.</para>
/// <para>Suppress: <c>readinessgate:allow RG1204 because …</c> in a comment on the line or above it, or <c>secrets.allow</c> in <c>readiness.json</c>, each with a reason; see <see href="../guide/secrets.md">the guide</see>. Otherwise <c>#pragma warning disable RG1204</c> with a reason, or <c>dotnet_diagnostic.RG1204.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectionStringAnalyzer : CodeRuleAnalyzer
{
    private static readonly Keywords Parts = new("password", "pwd", "accountkey", "accesskey", "sharedsecret", "://", "identified by") { IgnoresCase = true };

    private static readonly DiagnosticDescriptor RG1204 = Rule.Create(
        "RG1204", "No connection string with a password stands in the code", "Connection with its password in source (redacted, {0} chars{1}). Fix: read it from configuration, and change the password: it stays in the history.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1204);

    internal override IEnumerable<Keywords> Words => [Parts, CodeComments.Marks];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var allowances = new SecretAllowances(context.Options);
        if (!context.Options.IsTestProject())
            ForEachModel(context, sink, (model, report) => Examine(model, allowances, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, SecretAllowances allowances, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var source = tree.GetText(context.CancellationToken);
        if (Parts.In(source, context.CancellationToken) is not { } hits)
            return;
        var root = tree.GetRoot(context.CancellationToken);
        foreach (var expression in hits.Select(hit => StringText.At(root.FindToken(hit.Start))).OfType<ExpressionSyntax>().Distinct())
        {
            foreach (var (location, length) in PasswordsOf(expression, context))
                Report(location, length);
        }

        foreach (var (comment, start) in CodeComments.With(Parts, source, root, context.CancellationToken))
        {
            foreach (var password in ConnectionText.PasswordsIn(comment))
                Report(Location.Create(tree, new(start + password.Start, password.Length)), password.Length);
        }

        void Report(Location location, int length)
        {
            if (allowances.NoteOf(RG1204.Id, tree.FilePath, source, location.SourceSpan.Start, name: null) is { } note)
                report(Found.Secret(RG1204, location, SecretAllowances.NameAt(source, location.SourceSpan.Start, tree.FilePath) ?? "connection with its password", length, note));
        }
    }

    private static IEnumerable<(Location Location, int Length)> PasswordsOf(ExpressionSyntax expression, SemanticModelAnalysisContext context)
    {
        var text = StringText.Of(expression, context.SemanticModel, context.CancellationToken);
        if (ConnectionText.PasswordIn(text) is not { } password || SecretScanner.All.Scan(text).Count > 0)
            return [];
        // A text of several lines may hold several, and each has a line of its own.
        if (text.IndexOf('\n') >= 0)
            return ConnectionText.PasswordsIn(text).Select(found => (StringText.PlaceOf(expression, text.Substring(found.Start, found.Length)), found.Length));
        if (Placeholder.IsPlaceholder(password) || IsConstant(password, expression, context))
            return [];
        var isLong = expression.GetLocation().GetLineSpan() is var span && span.EndLinePosition.Line > span.StartLinePosition.Line;
        return [(isLong ? StringText.PlaceOf(expression, password) : expression.GetLocation(), password.Length)];
    }

    // "…;Password=" + DbPassword: the constant is the finding, where it is declared.
    private static bool IsConstant(string password, ExpressionSyntax expression, SemanticModelAnalysisContext context) =>
        expression.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => CredentialName.KindOf(name.Identifier.ValueText) is not null && password.Equals(context.SemanticModel.GetConstantValue(name, context.CancellationToken).Value));
}
