using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.Demonstrations;

/// <summary>Whether the installation is a demonstration, filled with invented data, where anyone may step into any role.</summary>
public sealed class DemonstrationMode(RammevaerkDb db)
{
    /// <summary>Where one steps into a role.</summary>
    public const string Page = "/demo/roller";

    private const string Yes = "ja";

    public Task<bool> IsOnAsync(CancellationToken cancellation) =>
        db.Set<Setting>()
            .AnyAsync(setting => setting.Key == Setting.Demonstration && setting.Value == Yes, cancellation);
}
