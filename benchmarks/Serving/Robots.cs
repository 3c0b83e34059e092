using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Rammevaerk.Bench.Serving;

/// <summary>An operator's program with its key.</summary>
internal sealed record Robot(Guid Id, string Area, string Party, string Secret);

/// <summary>Enters robots in a site's SQLite database, beside the use case, which asks for a person for each.</summary>
internal static class Robots
{
    private const string Scopes = "rounds.read deliveries.read deliveries.write";

    /// <summary>One for each operator that the round of the year expects.</summary>
    public static IReadOnlyList<Robot> Enter(Site site, IEnumerable<string> parties, int year)
    {
        using var connection = new SqliteConnection($"Data Source={site.Database};Pooling=False");
        connection.Open();
        var areas = Areas(connection, year);
        var robots = parties
            .Where(areas.ContainsKey)
            .Select(party => new Robot(
                Guid.CreateVersion7(),
                areas[party],
                party,
                $"rvk_{Guid.NewGuid():N}{Guid.NewGuid():N}"
            ))
            .ToList();
        foreach (var robot in robots)
        {
            Enter(connection, robot);
        }

        return robots;
    }

    private static Dictionary<string, string> Areas(SqliteConnection connection, int year)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT o.party, r.area FROM round_operators o JOIN rate_rounds r ON r.id = o.round_id WHERE r.year = $year";
        command.Parameters.AddWithValue("$year", year);
        using var rows = command.ExecuteReader();
        var areas = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            areas[rows.GetString(0)] = rows.GetString(1);
        }

        return areas;
    }

    private static void Enter(SqliteConnection connection, Robot robot)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO robots (id, name, area, party, scopes, secret_digest, has_folder, created_at, created_by_name, expires_on, version)
            VALUES ($id, 'Måling', $area, $party, $scopes, $digest, 0, '2026-01-01 00:00:00', 'Måling', '2099-12-31', 1)
            """;
        command.Parameters.AddWithValue("$id", robot.Id.ToString().ToUpperInvariant());
        command.Parameters.AddWithValue("$area", robot.Area);
        command.Parameters.AddWithValue("$party", robot.Party);
        command.Parameters.AddWithValue("$scopes", Scopes);
        command.Parameters.AddWithValue(
            "$digest",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(robot.Secret)))
        );
        command.ExecuteNonQuery();
    }
}
