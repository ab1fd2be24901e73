enum RoomPlan {}
