using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// The key rate files are signed with, kept in the database: a template made by one copy of the application is taken by
/// another. The first copy puts its data folder's key there.
/// </summary>
internal static class SharedSigningKey
{
    /// <summary>Not a use case: made once, by the program itself, so it leaves no audit entry.</summary>
    public static RateFileSigner Load(IServiceScopeFactory scopes, DataFolder data)
    {
        var folder = data.Folder("keys").FullName;
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var kept = Kept(db);
        if (kept is null)
        {
            using var own = RateFileSigner.InFolder(folder);
            db.Database.ExecuteSql(
                $"INSERT INTO settings (key, value) VALUES ({Setting.RateFileKey}, {own.Pem}) ON CONFLICT DO NOTHING"
            );
            kept = Kept(db)!;
        }

        return RateFileSigner.Shared(kept, folder);
    }

    private static string? Kept(RammevaerkDb db) =>
        db.Set<Setting>()
            .AsNoTracking()
            .Where(one => one.Key == Setting.RateFileKey)
            .Select(one => one.Value)
            .FirstOrDefault();
}
