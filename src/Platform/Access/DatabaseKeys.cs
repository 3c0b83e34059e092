using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access;

/// <summary>Keeps the data-protection keys in the database, so that every copy of the application reads the same cookies.</summary>
public sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        return db.Set<ProtectionKey>().AsNoTracking().Select(key => key.Xml).ToList().ConvertAll(XElement.Parse);
    }

    /// <summary>Not a use case: the framework makes a key by itself every few months, so it leaves no audit entry.</summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        db.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
