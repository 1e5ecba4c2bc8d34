using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Reports a test that asserts nothing: it passes whatever the code returns, raises coverage and guards nothing.</summary>
/// <remarks>
/// <para>Known are the assertions of xUnit, NUnit, MSTest, TUnit, Shouldly, FluentAssertions and snapshot libraries, the verification of Moq, NSubstitute and FakeItEasy, expected exceptions and results,
/// <c>throw</c>, and every method whose name holds a word such as Assert, Verify, Should, Expect, Check, Ensure, Must or Throws. Methods of the project itself are followed several calls deep, those of a base class
/// and of teardown too; where they lead out of sight, the test counts as asserting.</para>
/// <para>A test that only has to come to its end says so in its name: <c>DoesNotThrow</c>, <c>WithoutError</c>, <c>Compiles</c>, <c>Smoke</c>. Skipped tests are RG1301.</para>
/// <para>Bad: <c>[Fact] public void Adds() => cart.Add(item);</c> Good: <c>[Fact] public void Adds() { cart.Add(item); Assert.Equal(item, Assert.Single(cart)); }</c></para>
/// <para>Source: G. Meszaros, "xUnit Test Patterns" (2007), Self-Checking Test.</para>
/// <para>Fix: assert what the code returned or changed, or say in the name that not throwing is what the test expects.</para>
/// <para>Suppress: <c>#pragma warning disable RG1303</c> with a reason, or <c>dotnet_diagnostic.RG1303.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnassertedTestAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Names = new(
        "Fact", "Theory", "Test", "TestCase", "TestCaseSource", "TestMethod", "DataTestMethod", "FactAttribute", "TheoryAttribute", "TestAttribute", "TestMethodAttribute",
        "SkippableFact", "SkippableTheory", "ConditionalFact", "ConditionalTheory", "RetryFact", "RetryTheory", "StaFact", "UIFact", "WpfFact");

    private static readonly DiagnosticDescriptor RG1303 = Rule.Create(
        "RG1303", "Each test asserts something", "'{0}' asserts nothing. Fix: assert what the code returned or changed, or say in the name that it must not throw.",
        RuleCategory.Testing, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1303);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var search = new AssertionSearch(context.Compilation);
        ForEachModel(context, sink, (model, report) => Examine(model, search, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, AssertionSearch search, Action<Diagnostic> report)
    {
        MethodDeclarationSyntax? last = null;
        foreach (var token in Names.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent?.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: MethodDeclarationSyntax test } || test == last)
                continue;
            last = test;
            if (HasBody(test) && !AssertionName.PromisesNoThrow(test.Identifier.ValueText) && !AssertionSyntax.Asserts(test)
                && context.SemanticModel.GetDeclaredSymbol(test, context.CancellationToken) is { } symbol && IsJudged(symbol)
                && !search.Reaches(test, symbol, context.SemanticModel, context.CancellationToken))
                report(Found.At(RG1303, test.Identifier.GetLocation(), test.Identifier.ValueText));
        }
    }

    private static bool HasBody(MethodDeclarationSyntax test) => (test.Body is not null || test.ExpressionBody is not null) && !test.Modifiers.Any(SyntaxKind.AbstractKeyword);

    private static bool IsJudged(IMethodSymbol test) => TestFramework.IsTest(test) && !TestFramework.IsSkipped(test) && !ReturnsResult(test) && !test.GetAttributes().Any(Expects);

    // NUnit compares what a test returns with ExpectedResult.
    private static bool ReturnsResult(IMethodSymbol test) =>
        !test.ReturnsVoid && test.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false } && !test.ReturnType.Name.StartsWith("IAsync", StringComparison.Ordinal);

    private static bool Expects(AttributeData attribute) =>
        attribute.AttributeClass is { } type && (AssertionName.IsCalled(type.Name) || type.Name.IndexOf("Expected", StringComparison.Ordinal) >= 0 || attribute.NamedArguments.Any(argument => argument.Key.StartsWith("Expected", StringComparison.Ordinal)));
}
