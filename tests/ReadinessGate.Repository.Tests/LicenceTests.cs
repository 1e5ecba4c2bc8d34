namespace ReadinessGate.Repository.Tests;

public sealed class LicenceTests
{
    private const string Notices = "nuget/THIRD-PARTY-NOTICES.txt";

    // Licences that let anyone bundle the work as long as its notice goes along.
    private static readonly string[] Accepted = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

    [Fact]
    public void What_is_bundled_is_known() => Assert.Contains(BundledPackage.All, package => package.Name == "Markdig");

    [Fact]
    public void The_licence_of_each_bundled_package_lets_us_bundle_it() =>
        Assert.All(BundledPackage.All, package => Assert.Contains(package.Licence, Accepted));

    [Fact]
    public void The_notices_name_each_bundled_package_with_its_version_licence_and_copyright()
    {
        var notices = Parts();
        Assert.All(BundledPackage.All, package =>
        {
            var notice = Assert.Single(notices, part => part.StartsWith($"{package.Name} {package.Version}\n", StringComparison.Ordinal));
            Assert.Contains($"\nLicence:   {package.Licence}\n", notice, StringComparison.Ordinal);
            Assert.Contains("\nCopyright (c) ", notice, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_notices_name_nothing_else() =>
        Assert.Equal(BundledPackage.All.Count, Parts().Count(part => part.Contains("\nLicence:   ", StringComparison.Ordinal)));

    [Fact]
    public void The_notices_hold_the_text_of_each_licence() =>
        Assert.All(BundledPackage.All, package => Assert.Contains(Parts(), part => part.StartsWith($"{package.Licence}\n\n", StringComparison.Ordinal) && part.Length > 500));

    private static string[] Parts() => Repository.Read(Notices).Split($"\n{new string('-', 78)}\n");
}
