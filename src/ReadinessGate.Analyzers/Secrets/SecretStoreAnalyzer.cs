using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a host that needs credentials and has no place for them but its settings files: sooner or later somebody writes them there and commits them.</summary>
/// <remarks>
/// <para>Judged are programs with <c>WebApplication.CreateBuilder</c>, <c>Host.CreateApplicationBuilder</c> and their like, when code reads a setting such as <c>configuration["Db:Password"]</c>, or <c>appsettings*.json</c>
/// has one. Silent is whatever names a store: <c>UserSecretsId</c> in the project, user secrets, Key Vault, Secrets Manager, Vault, files per key, App Configuration, and environment variables that the program asks for by itself.
/// That every host reads environment variables anyway keeps them out of no developer's settings file. Test projects are not judged. It is reported once, where the host is made.</para>
/// <para>Source: .NET documentation, "Safe storage of app secrets in development"; The Twelve-Factor App, III.</para>
/// <para>Fix: <c>dotnet user-secrets init</c> for development; elsewhere a vault, files per key or environment variables.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1208.severity = none</c> in a <c>.globalconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretStoreAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Builders = new("CreateBuilder", "CreateSlimBuilder", "CreateEmptyBuilder", "CreateDefaultBuilder", "CreateApplicationBuilder");
    private static readonly string[] BuilderTypes = ["Microsoft.AspNetCore.Builder.WebApplication", "Microsoft.Extensions.Hosting.Host", "Microsoft.AspNetCore.WebHost"];

    private static readonly Keywords Stores = new(
            "usersecrets", "keyvault", "secretsmanager", "secretmanager", "systemsmanager", "keyperfile", "secretclient", "vaultclient", "vaultsharp", "addvault", "appconfiguration(", "adddoppler", "addinfisical",
            "secretstore", "addenvironmentvariables", "getenvironmentvariable") { IgnoresCase = true, OnlyPresence = true };

    private static readonly Keywords Names = new("password", "pwd", "secret", "token", "key") { IgnoresCase = true, OnlyPresence = true };

    // A file that does not speak of configuration reads none.
    private static readonly Keywords Configuration = new("config") { IgnoresCase = true, OnlyPresence = true };

    private static readonly DiagnosticDescriptor RG1208 = Rule.Create(
        "RG1208", "A program with credentials has a store for them", "The program needs '{0}' and has no place for secrets. Fix: run 'dotnet user-secrets init', or add a vault to the configuration.",
        RuleCategory.Security, DiagnosticSeverity.Info, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1208);

    internal override IEnumerable<Keywords> Words => [Builders.Words, Stores, Names, Configuration];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (context.Options.IsTestProject() || context.Compilation.IsLibrary() || context.Options.HasUserSecrets()
            || context.Compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "UserSecretsIdAttribute"))
            return;
        var facts = new SecretStoreFacts();
        context.RegisterSemanticModelAction(model => Examine(model, facts));
        context.RegisterAdditionalFileAction(file => Examine(file, facts));
        context.RegisterCompilationEndAction(end =>
        {
            if (facts.Gap() is var (place, setting))
                sink.Report(Found.At(RG1208, place, setting), end.ReportDiagnostic);
        });
    }

    private static void Examine(SemanticModelAnalysisContext context, SecretStoreFacts facts)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var text = tree.GetText(context.CancellationToken);
        if (Stores.StandIn(text, context.CancellationToken))
            facts.AddStore();
        foreach (var token in Builders.Find(tree, context.CancellationToken))
        {
            if (token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } } && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
                && Array.Exists(BuilderTypes, type => method.ContainingType.Is(type)))
                facts.AddBuilder(call.GetLocation());
        }

        if (Names.StandIn(text, context.CancellationToken) && Configuration.StandIn(text, context.CancellationToken))
            ExamineSettings(context, facts);
    }

    private static void ExamineSettings(SemanticModelAnalysisContext context, SecretStoreFacts facts)
    {
        foreach (var setting in context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes().OfType<ElementAccessExpressionSyntax>())
        {
            if (setting.ArgumentList.Arguments is { Count: 1 } keys && context.SemanticModel.GetConstantValue(keys[0].Expression, context.CancellationToken).Value is string key && CredentialName.KindOf(key) is not null
                && LoggedSecret.IsConfiguration(context.SemanticModel.GetTypeInfo(setting.Expression, context.CancellationToken).Type))
                facts.AddCredential(key);
        }
    }

    private static void Examine(AdditionalFileAnalysisContext context, SecretStoreFacts facts)
    {
        if (!SettingsFile.IsSettings(context.AdditionalFile.Path) || !context.AdditionalFile.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var setting in SettingsFile.Read(context.AdditionalFile.Path, text.ToString()))
        {
            if (setting.IsText && CredentialName.KindOf(setting.KeyPath) is not null)
                facts.AddCredential(setting.KeyPath);
        }
    }
}
