using System.ComponentModel.DataAnnotations;

namespace Orders.Api.Storage;

/// <summary>Where orders are kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The name of the connection string in the configuration.</summary>
    public const string ConnectionName = "Orders";

    /// <summary>The SQLite connection string, <c>ConnectionStrings:Orders</c>; it names a file and holds no secret.</summary>
    [Required(ErrorMessage = "ConnectionStrings:Orders is missing.")]
    public string ConnectionString { get; set; } = "";
}
