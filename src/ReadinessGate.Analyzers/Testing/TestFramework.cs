using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Names of xUnit, NUnit, MSTest and TUnit.</summary>
internal static class TestFramework
{
    private static readonly string[] TestAttributes =
    [
        "Xunit.FactAttribute", "Xunit.v3.IFactAttribute", "Xunit.Sdk.DataAttribute", "Xunit.v3.DataAttribute", "NUnit.Framework.TestAttribute", "NUnit.Framework.TestCaseAttribute",
        "NUnit.Framework.TestCaseSourceAttribute", "NUnit.Framework.TheoryAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute",
        "TUnit.Core.TestAttribute",
    ];

    private static readonly string[] IgnoreAttributes = ["NUnit.Framework.IgnoreAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.IgnoreAttribute", "TUnit.Core.SkipAttribute"];

    /// <summary>Whether the attribute makes a method a test or feeds it with data.</summary>
    public static bool IsTestAttribute(ITypeSymbol? type) => type is not null && (IsOneOf(type, TestAttributes) || type.AllInterfaces.Any(implemented => IsOneOf(implemented, TestAttributes)));

    /// <summary>Whether the attribute takes a test out of the run.</summary>
    public static bool IsIgnore(ITypeSymbol? type) => IsOneOf(type, IgnoreAttributes);

    /// <summary>Whether the method is a test.</summary>
    public static bool IsTest(IMethodSymbol method) => method.GetAttributes().Any(attribute => IsTestAttribute(attribute.AttributeClass));

    /// <summary>Whether an attribute of the method or of its class keeps the test from running.</summary>
    public static bool IsSkipped(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => IsIgnore(attribute.AttributeClass) || attribute.NamedArguments.Any(argument => argument is { Key: "Skip" or "Ignore" or "IgnoreReason", Value.IsNull: false }))
        || method.ContainingType.GetAttributes().Any(attribute => IsIgnore(attribute.AttributeClass));

    private static bool IsOneOf(ITypeSymbol? type, string[] names) => Array.Exists(names, name => type.DerivesFrom(name));
}
