using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.CodeFixes;

/// <summary>Replaces a credential in the code by a look-up in the configuration that is in scope, else in the environment; a setting that is missing ends with an exception that names it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigurationLookupFix))]
public sealed class ConfigurationLookupFix() : RuleFix("RG1202", "RG1204")
{
    private protected override async Task OfferAsync(FixRequest request)
    {
        if (request.Root.FindNode(request.Span, getInnermostNodeForTie: true) is not ExpressionSyntax value || !CanBeComputed(value))
            return;
        // A part of a longer text can't be replaced by a look-up.
        if (value.Span != request.Span)
            return;
        var cancellation = request.Context.CancellationToken;
        if (await request.Context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || model.GetTypeInfo(value, cancellation).Type is not { SpecialType: SpecialType.System_String })
            return;
        var name = NameOf(request, value);
        var system = model.LookupNamespacesAndTypes(value.SpanStart, name: "Environment").Any(type => type.ContainingNamespace?.ToString() == "System") ? "" : "System.";
        if (value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } fallback && fallback.Right == value)
            request.Offer("Require the setting", value, Parse(Missing(system, SettingName.Key(name)), value));
        else if (ConfigurationInScope.Find(value, model, cancellation) is { } configuration)
            Offer(request, value, "Read it from the configuration", $"{configuration}[\"{SettingName.Key(name)}\"] ?? {Missing(system, SettingName.Key(name))}");
        else
            Offer(request, value, "Read it from the environment", $"{system}Environment.GetEnvironmentVariable(\"{SettingName.Variable(name)}\") ?? {Missing(system, SettingName.Variable(name))}");
    }

    private static void Offer(FixRequest request, ExpressionSyntax value, string title, string lookup)
    {
        var standsAlone = value.Parent is EqualsValueClauseSyntax or ArgumentSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ParenthesizedExpressionSyntax;
        request.Offer(title, value, Parse(standsAlone ? lookup : $"({lookup})", value));
    }

    private static string Missing(string system, string name) => $"throw new {system}InvalidOperationException(\"'{name}' is not set.\")";

    private static ExpressionSyntax Parse(string code, ExpressionSyntax value) => SyntaxFactory.ParseExpression(code).WithTriviaFrom(value);

    // Constants, attributes, defaults and patterns take nothing that only the running program knows.
    private static bool CanBeComputed(ExpressionSyntax value)
    {
        foreach (var node in value.Ancestors())
        {
            switch (node)
            {
                case AttributeSyntax or ParameterSyntax or SwitchLabelSyntax or PatternSyntax:
                    return false;
                case FieldDeclarationSyntax field:
                    return !field.Modifiers.Any(SyntaxKind.ConstKeyword);
                case LocalDeclarationStatementSyntax local:
                    return !local.Modifiers.Any(SyntaxKind.ConstKeyword);
                case StatementSyntax or MemberDeclarationSyntax:
                    return true;
            }
        }

        return true;
    }

    private static string NameOf(FixRequest request, ExpressionSyntax value)
    {
        if (request.Diagnostic.Properties.TryGetValue("name", out var name) && name is { Length: > 0 })
            return name;
        var holder = value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            _ => "",
        };
        var owner = holder.Replace("ConnectionString", "").Replace("connectionString", "").TrimStart('_');
        return "ConnectionStrings:" + (owner.Length == 0 ? "Default" : owner);
    }
}
