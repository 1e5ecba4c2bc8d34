using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Orders.Api.Tests;

/// <summary>The API on a loopback port, with a database file of its own.</summary>
public sealed class OrdersApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder;
    private readonly bool _ownsFolder;

    public OrdersApp() : this(Directory.CreateTempSubdirectory("orders-"), ownsFolder: true)
    {
    }

    private OrdersApp(DirectoryInfo folder, bool ownsFolder)
    {
        _folder = folder;
        _ownsFolder = ownsFolder;
        UseKestrel(0);
    }

    public string DatabasePath => Path.Combine(_folder.FullName, "orders.db");

    /// <summary>A second process on the same file, as after a restart.</summary>
    public OrdersApp Again() => new(_folder, ownsFolder: false);

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("ConnectionStrings:Orders", $"Data Source={DatabasePath};Default Timeout=2");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !_ownsFolder)
            return;

        SqliteConnection.ClearAllPools();
        if (_folder.Exists)
            _folder.Delete(recursive: true);
    }
}
