using Microsoft.Data.Sqlite;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Web;

/// <summary>The database of an application just started for the first time, made once and copied for each test's own.</summary>
internal static class StartedDatabase
{
    private static readonly Lazy<byte[]> Made = new(Make);

    public static byte[] Content => Made.Value;

    private static byte[] Make()
    {
        var folder = Directory.CreateTempSubdirectory("rammevaerk-started-");
        try
        {
            var connection = $"Data Source={Path.Combine(folder.FullName, "first.db")};Pooling=False";
            using (var first = new WebApplication().On(Engine.Sqlite, connection))
            {
                first.CreateClient().Dispose();
            }

            var copy = Path.Combine(folder.FullName, "copy.db");
            using (var open = new SqliteConnection(connection))
            {
                open.Open();
                using var command = open.CreateCommand();
                command.CommandText = "VACUUM INTO $copy";
                command.Parameters.AddWithValue("$copy", copy);
                command.ExecuteNonQuery();
            }

            return File.ReadAllBytes(copy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
